// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// FollowerState: the view state as one view sees it. It follows the leader, and what the view writes goes to
// the leader; frozen, it keeps its own selection, filter and place, while what the view writes still goes out
// to all others. The corpus is always the leader's: a frozen view shows corrections too.
// ViewFeed makes one for each view, and hands a large corpus to one view a turn of the event loop, so that no
// slot is as long as all views together.

#include "model/items/viewstate.h"

#include <QTimer>

namespace dateline {

class FollowerState : public ViewState
{
    Q_OBJECT

public:
    /// `leader` outlives it.
    explicit FollowerState(ViewState* leader, QObject* parent = nullptr);

    bool isFollowing() const { return m_following; }
    void setFollowing(bool following);

    using ViewState::select;
    void select(Selection selection, ViewOrigin origin) override;
    void setHighlight(Highlight highlight, ViewOrigin origin) override;
    void setFilter(Filter filter, ViewOrigin origin) override;
    void moveClause(FilterClause clause, ViewOrigin origin) override;
    void goBack(ViewOrigin origin) override { m_leader->goBack(origin); }
    void goForward(ViewOrigin origin) override { m_leader->goForward(origin); }
    void setPlace(std::optional<TextPlace> place, ViewOrigin origin) override;

    /// What a frozen view shows, as it was kept; nothing where it follows.
    void setOwn(Filter filter, Selection selection, std::optional<TextPlace> place);

    /// The leader's corpus, and with it all else unless frozen.
    void takeSnapshot();
    /// Until takeSnapshot(): the ids here are of the corpus before, so nothing is passed on or written.
    bool isCurrent() const { return snapshot() == m_leader->snapshot(); }

Q_SIGNALS:
    void followingChanged(bool following);

private:
    bool follows() const { return m_following && isCurrent(); }
    void takeSelection(ViewOrigin origin);
    void takeHighlight(ViewOrigin origin);
    void takeFilter(ViewOrigin origin);
    void takePlace(ViewOrigin origin);

    ViewState* m_leader = nullptr;
    bool m_following = true;
};

class ViewFeed : public QObject
{
    Q_OBJECT

public:
    explicit ViewFeed(ViewState* leader, QObject* parent = nullptr);
    FollowerState* follower(); // owned by the feed
    bool isDelivering() const { return m_turns.isActive(); }

Q_SIGNALS:
    void delivered(); // every view has the corpus

private:
    void deliver();
    void deliverNext();

    ViewState* m_leader = nullptr;
    std::vector<FollowerState*> m_followers;
    std::size_t m_next = 0;
    QTimer m_turns;
};

} // namespace dateline
