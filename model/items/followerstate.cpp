// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/followerstate.h"

#include <utility>

namespace dateline {

namespace {

/// Below, all views take a corpus at once: together they need a few milliseconds.
constexpr std::size_t eventsAtOnce = 2000;

} // namespace

FollowerState::FollowerState(ViewState* leader, QObject* parent)
    : ViewState(parent)
    , m_leader(leader)
{
    takeSnapshot();
    connect(leader, &ViewState::selectionChanged, this, &FollowerState::takeSelection);
    connect(leader, &ViewState::highlightChanged, this, &FollowerState::takeHighlight);
    connect(leader, &ViewState::filterChanged, this, &FollowerState::takeFilter);
    connect(leader, &ViewState::placeChanged, this, &FollowerState::takePlace);
}

void FollowerState::setFollowing(bool following)
{
    if (following == m_following) {
        return;
    }
    m_following = following;
    takeFilter(ViewOrigin::None);
    takeSelection(ViewOrigin::None);
    takePlace(ViewOrigin::None);
    Q_EMIT followingChanged(following);
}

void FollowerState::takeSnapshot()
{
    if (!m_following) {
        ViewState::setSnapshot(m_leader->snapshot());
        return;
    }
    stopFiltering();
    m_snapshot = m_leader->snapshot();
    m_selection = m_leader->selection();
    m_counterparts = m_leader->counterparts();
    m_highlight = m_leader->highlight();
    m_filter = m_leader->filter();
    m_visibility = m_leader->visibility();
    m_place = m_leader->place();
    Q_EMIT snapshotChanged(m_snapshot);
    Q_EMIT filterChanged(ViewOrigin::None);
    Q_EMIT selectionChanged(ViewOrigin::None);
    Q_EMIT placeChanged(ViewOrigin::None);
}

void FollowerState::takeSelection(ViewOrigin origin)
{
    if (follows() && m_selection != m_leader->selection()) {
        m_selection = m_leader->selection();
        m_counterparts = m_leader->counterparts();
        Q_EMIT selectionChanged(origin);
    }
}

void FollowerState::takeHighlight(ViewOrigin origin)
{
    if (follows() && m_highlight != m_leader->highlight()) {
        m_highlight = m_leader->highlight();
        Q_EMIT highlightChanged(origin);
    }
}

void FollowerState::takeFilter(ViewOrigin origin)
{
    if (follows() && (m_filter != m_leader->filter() || m_visibility != m_leader->visibility())) {
        stopFiltering(); // of its own, when it was frozen
        m_filter = m_leader->filter();
        m_visibility = m_leader->visibility();
        Q_EMIT filterChanged(origin);
    }
}

void FollowerState::takePlace(ViewOrigin origin)
{
    if (follows() && m_place != m_leader->place()) {
        m_place = m_leader->place();
        Q_EMIT placeChanged(origin);
    }
}

void FollowerState::select(Selection selection, ViewOrigin origin)
{
    if (!isCurrent()) {
        return;
    }
    if (!m_following) {
        ViewState::select(selection, origin);
    }
    m_leader->select(std::move(selection), origin);
}

void FollowerState::setHighlight(Highlight highlight, ViewOrigin origin)
{
    if (!isCurrent()) {
        return;
    }
    if (!m_following) {
        ViewState::setHighlight(highlight, origin);
    }
    m_leader->setHighlight(highlight, origin);
}

void FollowerState::setFilter(Filter filter, ViewOrigin origin)
{
    if (!isCurrent()) {
        return;
    }
    if (!m_following) {
        ViewState::setFilter(filter, origin);
    }
    m_leader->setFilter(std::move(filter), origin);
}

void FollowerState::setOwn(Filter filter, Selection selection, std::optional<TextPlace> place)
{
    if (m_following || !isCurrent() || !m_snapshot) {
        return;
    }
    ViewState::setFilter(std::move(filter), ViewOrigin::None);
    m_selection = std::move(selection); // select() would move the place, and that of all views
    m_counterparts = counterpartsOf(*m_snapshot, m_selection);
    Q_EMIT selectionChanged(ViewOrigin::None);
    ViewState::setPlace(place, ViewOrigin::None);
}

void FollowerState::moveClause(FilterClause clause, ViewOrigin origin)
{
    if (!isCurrent()) {
        return;
    }
    if (!m_following) {
        ViewState::moveClause(clause, origin);
    }
    m_leader->moveClause(std::move(clause), origin);
}

void FollowerState::setPlace(std::optional<TextPlace> place, ViewOrigin origin)
{
    if (!isCurrent()) {
        return;
    }
    if (!m_following) {
        ViewState::setPlace(place, origin);
    }
    m_leader->setPlace(place, origin);
}

ViewFeed::ViewFeed(ViewState* leader, QObject* parent)
    : QObject(parent)
    , m_leader(leader)
{
    m_turns.setInterval(0);
    connect(&m_turns, &QTimer::timeout, this, &ViewFeed::deliverNext);
    connect(leader, &ViewState::snapshotChanged, this, &ViewFeed::deliver);
}

FollowerState* ViewFeed::follower()
{
    m_followers.push_back(new FollowerState(m_leader, this));
    return m_followers.back();
}

void ViewFeed::deliver()
{
    m_next = 0;
    const Snapshot& corpus = m_leader->snapshot();
    if (corpus && corpus->events.size() + corpus->entities.size() > eventsAtOnce) {
        m_turns.start();
        return;
    }
    m_turns.stop();
    while (m_next < m_followers.size()) {
        m_followers[m_next++]->takeSnapshot();
    }
    Q_EMIT delivered();
}

void ViewFeed::deliverNext()
{
    if (m_next < m_followers.size()) {
        m_followers[m_next++]->takeSnapshot();
    }
    if (m_next == m_followers.size()) {
        m_turns.stop();
        Q_EMIT delivered();
    }
}

} // namespace dateline
