// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/viewstate.h"

#include "model/base/sorted.h"
#include "model/items/carrying.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace dateline {

namespace {

/// Up to that much of a filter is worked out at once: a few milliseconds.
constexpr std::size_t filteredAtOnce = 10'000;

class SharedCancel : public Progress
{
public:
    explicit SharedCancel(std::shared_ptr<std::atomic<bool>> flag)
        : m_flag(std::move(flag))
    {
    }
    bool cancelled() const override { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

template <typename T> void flip(std::vector<T>& sorted, T value)
{
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), value);
    if (at != sorted.end() && *at == value) {
        sorted.erase(at);
    } else {
        sorted.insert(at, value);
    }
}

/// Without clauses on what the other corpus has not.
Filter carriedFilter(Filter filter, const Corpus& from, const Corpus& to)
{
    for (FilterClause& clause : filter.clauses) {
        clause.entity = clause.entity ? carriedOver(clause.entity, from, to) : clause.entity;
    }
    std::erase_if(filter.clauses,
        [](const FilterClause& clause) { return clause.kind == ClauseKind::Entity && !clause.entity; });
    return filter;
}

bool onlyOneMakesSense(ClauseKind kind)
{
    return kind != ClauseKind::Entity && kind != ClauseKind::Text;
}

} // namespace

ViewState::ViewState(QObject* parent)
    : QObject(parent)
    , m_filterNow(std::make_shared<SharedValue<std::shared_ptr<const FilterNow>>>())
{
    connect(&m_filterWatcher, &QFutureWatcherBase::finished, this, &ViewState::takeVisibility);
}

ViewState::~ViewState()
{
    stopFiltering();
    m_filterWatcher.waitForFinished();
}

FilterAhead ViewState::filterAhead() const
{
    return [now = m_filterNow](const Corpus& coming) -> std::shared_ptr<const FilteredAhead> {
        const std::shared_ptr<const FilterNow> filtered = now->get();
        if (!filtered || filterEffort(coming, filtered->filter) <= filteredAtOnce) {
            return nullptr;
        }
        FilteredAhead ahead{
            carriedFilter(filtered->filter, *filtered->snapshot, coming), {}, filtered->memory};
        ahead.visible = applyFilter(coming, ahead.filter, Progress(), ahead.memory);
        return std::make_shared<const FilteredAhead>(std::move(ahead));
    };
}

void ViewState::tellWorkers()
{
    m_filterNow->set(m_snapshot && m_filter.isActive()
            ? std::make_shared<const FilterNow>(FilterNow{m_snapshot, m_filter, m_memory})
            : nullptr);
}

void ViewState::setSnapshot(Snapshot snapshot, const FilteredAhead* ahead)
{
    stopFiltering();
    const Snapshot before = std::exchange(m_snapshot, std::move(snapshot));
    if (m_snapshot && before) {
        m_selection = carriedOver(m_selection, *before, *m_snapshot);
        m_filter = carriedFilter(std::move(m_filter), *before, *m_snapshot);
        if (m_place) {
            m_place->article = carriedOver(m_place->article, *before, *m_snapshot);
            m_place = m_place->article ? m_place : std::nullopt;
        }
    } else {
        m_selection = {};
        m_filter = {};
        m_memory = {};
        m_place.reset();
    }
    m_highlight = {};
    m_history = {m_filter}; // earlier filters hold ids of the corpus before
    m_historyAt = 0;
    m_counterparts = m_snapshot ? counterpartsOf(*m_snapshot, m_selection) : Counterparts{};
    if (ahead != nullptr && ahead->filter == m_filter) {
        m_visibility = ahead->visible;
        m_memory = ahead->memory;
    } else {
        m_visibility = m_snapshot ? applyFilter(*m_snapshot, m_filter, Progress(), m_memory) : Visibility{};
    }
    tellWorkers();
    Q_EMIT snapshotChanged(m_snapshot);
    Q_EMIT filterChanged(ViewOrigin::None);
    Q_EMIT selectionChanged(ViewOrigin::None);
    Q_EMIT placeChanged(ViewOrigin::None);
}

void ViewState::select(Selection selection, ViewOrigin origin)
{
    if (!m_snapshot) {
        return;
    }
    sortUnique(selection.articles);
    sortUnique(selection.entities);
    sortUnique(selection.events);
    sortUnique(selection.links);
    const auto place = placeOf(*m_snapshot, selection, m_place);
    if (selection != m_selection) {
        m_selection = std::move(selection);
        m_counterparts = counterpartsOf(*m_snapshot, m_selection);
        Q_EMIT selectionChanged(origin);
    }
    setPlace(place, origin);
}

void ViewState::toggle(EventId id, ViewOrigin origin)
{
    Selection selection = m_selection;
    flip(selection.events, id);
    select(std::move(selection), origin);
}

void ViewState::toggle(EntityId id, ViewOrigin origin)
{
    Selection selection = m_selection;
    flip(selection.entities, id);
    select(std::move(selection), origin);
}

void ViewState::toggle(LinkId id, ViewOrigin origin)
{
    Selection selection = m_selection;
    flip(selection.links, id);
    select(std::move(selection), origin);
}

void ViewState::setHighlight(Highlight highlight, ViewOrigin origin)
{
    if (highlight != m_highlight) {
        m_highlight = highlight;
        Q_EMIT highlightChanged(origin);
    }
}

void ViewState::applyFilterNow(Filter filter, ViewOrigin origin)
{
    const bool merged = m_filtering && m_filterOrigin != origin;
    m_filter = std::move(filter);
    m_filterOrigin = merged ? ViewOrigin::None : origin;
    tellWorkers();
    if (m_snapshot && filterEffort(*m_snapshot, m_filter) > filteredAtOnce) {
        startFiltering();
        Q_EMIT filterStarted();
        return;
    }
    stopFiltering();
    m_visibility = m_snapshot ? applyFilter(*m_snapshot, m_filter, Progress(), m_memory) : Visibility{};
    Q_EMIT filterChanged(m_filterOrigin);
}

void ViewState::startFiltering()
{
    stopFiltering();
    m_filtering = true;
    m_filterCancelled = std::make_shared<std::atomic<bool>>(false);
    m_filterWatcher.setFuture(QtConcurrent::run(
        [corpus = m_snapshot, filter = m_filter, memory = m_memory, cancelled = m_filterCancelled] {
            Filtered result{{}, memory};
            result.visible = applyFilter(*corpus, filter, SharedCancel(cancelled), result.memory);
            return result;
        }));
}

/// What runs ends soon and is not taken.
void ViewState::stopFiltering()
{
    if (m_filterCancelled) {
        *m_filterCancelled = true;
    }
    m_filtering = false;
}

void ViewState::takeVisibility()
{
    if (m_filtering && m_filterWatcher.isFinished()) {
        m_filtering = false;
        Filtered result = m_filterWatcher.result();
        m_visibility = std::move(result.visible);
        m_memory = std::move(result.memory);
        tellWorkers(); // who need not read the texts again
        Q_EMIT filterChanged(m_filterOrigin);
    }
}

void ViewState::finishFiltering()
{
    if (m_filtering) {
        m_filterWatcher.waitForFinished();
        takeVisibility();
    }
}

void ViewState::setFilter(Filter filter, ViewOrigin origin)
{
    if (filter == m_filter) {
        return;
    }
    m_history.resize(m_historyAt + 1);
    m_history.push_back(filter);
    m_historyAt = m_history.size() - 1;
    applyFilterNow(std::move(filter), origin);
}

void ViewState::addClause(FilterClause clause, ViewOrigin origin)
{
    Filter filter = m_filter;
    if (onlyOneMakesSense(clause.kind)) {
        std::erase_if(filter.clauses, [&](const FilterClause& old) { return old.kind == clause.kind; });
    }
    if (std::find(filter.clauses.begin(), filter.clauses.end(), clause) == filter.clauses.end()) {
        filter.clauses.push_back(std::move(clause));
    }
    setFilter(std::move(filter), origin);
}

void ViewState::moveClause(FilterClause clause, ViewOrigin origin)
{
    Filter filter = m_filter;
    const auto old = std::find_if(filter.clauses.begin(), filter.clauses.end(),
        [&](const FilterClause& each) { return each.kind == clause.kind && each.enabled; });
    if (old == filter.clauses.end() || !onlyOneMakesSense(clause.kind)) {
        addClause(std::move(clause), origin);
    } else if (*old != clause) {
        *old = std::move(clause);
        m_history.resize(m_historyAt + 1);
        m_history.back() = filter;
        applyFilterNow(std::move(filter), origin);
    }
}

void ViewState::removeClause(std::size_t index, ViewOrigin origin)
{
    Filter filter = m_filter;
    if (index < filter.clauses.size()) {
        filter.clauses.erase(filter.clauses.begin() + static_cast<std::ptrdiff_t>(index));
    }
    setFilter(std::move(filter), origin);
}

void ViewState::setClauseEnabled(std::size_t index, bool enabled, ViewOrigin origin)
{
    Filter filter = m_filter;
    if (index < filter.clauses.size()) {
        filter.clauses[index].enabled = enabled;
    }
    setFilter(std::move(filter), origin);
}

void ViewState::setWindow(std::optional<DayInterval> days, ViewOrigin origin)
{
    if (days) {
        FilterClause clause;
        clause.kind = ClauseKind::Window;
        clause.days = *days;
        addClause(std::move(clause), origin);
        return;
    }
    Filter filter = m_filter;
    std::erase_if(
        filter.clauses, [](const FilterClause& clause) { return clause.kind == ClauseKind::Window; });
    setFilter(std::move(filter), origin);
}

void ViewState::filterToSelection(ViewOrigin origin)
{
    if (!m_snapshot) {
        return;
    }
    Filter filter = m_filter;
    std::vector<EntityId> entities = m_selection.entities;
    for (const LinkId id : m_selection.links) {
        entities.push_back((*m_snapshot)[id].a);
        entities.push_back((*m_snapshot)[id].b);
    }
    for (const EventId id : m_selection.events) {
        if (entities.empty() && (*m_snapshot)[id].date) {
            setWindow((*m_snapshot)[id].date->days, origin);
            return;
        }
    }
    for (const EntityId id : entities) {
        FilterClause clause;
        clause.kind = ClauseKind::Entity;
        clause.entity = id;
        if (std::find(filter.clauses.begin(), filter.clauses.end(), clause) == filter.clauses.end()) {
            filter.clauses.push_back(std::move(clause));
        }
    }
    setFilter(std::move(filter), origin);
}

void ViewState::goBack(ViewOrigin origin)
{
    if (canGoBack()) {
        applyFilterNow(m_history[--m_historyAt], origin);
    }
}

void ViewState::goForward(ViewOrigin origin)
{
    if (canGoForward()) {
        applyFilterNow(m_history[++m_historyAt], origin);
    }
}

void ViewState::setPlace(std::optional<TextPlace> place, ViewOrigin origin)
{
    if (place != m_place) {
        m_place = place;
        Q_EMIT placeChanged(origin);
    }
}

} // namespace dateline
