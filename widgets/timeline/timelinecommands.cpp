// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What the menus and keys of the timeline do: lanes as the analyst wants them,
// which time counts, what was known when.
#include "model/corpus/reporting.h"
#include "model/items/usertext.h"
#include "model/items/words.h"
#include "widgets/timeline/playback.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineview.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace dateline {

namespace {

void toggle(std::vector<std::string>& names, const std::string& name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        names.push_back(name);
    } else {
        names.erase(found);
    }
}

} // namespace

void TimelineView::setLaneWishes(LaneWishes wishes)
{
    LaneWishes& mine = m_wishes.at(static_cast<std::size_t>(m_mode));
    if (wishes != mine) {
        mine = std::move(wishes);
        rebuild(Opening::Keep);
        Q_EMIT laneWishesChanged();
    }
}

/// A lane dropped among the pinned ones is pinned, too; one dragged out of them no longer.
void TimelineView::moveLane(std::size_t lane, std::size_t before)
{
    const std::vector<timeline::Lane>& lanes = m_canvas->index()->lanes;
    if (lane >= lanes.size() || lanes[lane].others) {
        return;
    }
    LaneWishes wishes = laneWishes();
    wishes.pinned.clear();
    wishes.order.clear();
    const bool amongPinned = before < lanes.size() && lanes[before].pinned;
    for (std::size_t place = 0; place <= lanes.size(); ++place) {
        if (place == before) {
            (amongPinned ? wishes.pinned : wishes.order).push_back(lanes[lane].name);
        }
        if (place < lanes.size() && place != lane && !lanes[place].others) {
            (lanes[place].pinned ? wishes.pinned : wishes.order).push_back(lanes[place].name);
        }
    }
    setLaneWishes(std::move(wishes));
}

void TimelineView::togglePin(std::size_t lane)
{
    const timeline::Lane& which = m_canvas->index()->lanes.at(lane);
    if (!which.others) {
        LaneWishes wishes = laneWishes();
        toggle(wishes.pinned, which.name);
        setLaneWishes(std::move(wishes));
    }
}

void TimelineView::toggleCollapse(std::size_t lane)
{
    LaneWishes wishes = laneWishes();
    toggle(wishes.collapsed, m_canvas->index()->lanes.at(lane).name);
    setLaneWishes(std::move(wishes));
}

void TimelineView::showLaneMenu(std::size_t lane, QPoint globalPosition)
{
    const timeline::Lane& which = m_canvas->index()->lanes.at(lane);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, bool enabled, auto call) {
        QAction* action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, call);
    };
    add(which.pinned ? tr("&Unpin") : tr("&Pin on top (P)"), !which.others,
        [this, lane] { togglePin(lane); });
    add(which.collapsed ? tr("&Expand (C)") : tr("&Collapse (C)"), true,
        [this, lane] { toggleCollapse(lane); });
    add(tr("Move u&p (Alt+Up)"), lane > 0 && !which.others, [this, lane] { moveLane(lane, lane - 1); });
    add(tr("Move &down (Alt+Down)"), !which.others, [this, lane] { moveLane(lane, lane + 2); });
    const std::vector<EntityId>& chosen = m_state->selection().entities;
    if (m_mode == LaneMode::TopEntities && chosen.size() == 1) {
        const std::string name = (*m_state->snapshot())[chosen.front()].name;
        const bool isPinned = std::count(laneWishes().pinned.begin(), laneWishes().pinned.end(), name) > 0;
        add(tr("&Lane for %1").arg(inMenu(toQString(name))), !isPinned, [this, name] {
            LaneWishes wishes = laneWishes();
            wishes.pinned.push_back(name);
            setLaneWishes(std::move(wishes));
        });
    }
    menu->addSeparator();
    add(tr("&Note on This Lane\u2026 (Shift+N)"), !which.others, [this, name = which.name] {
        requestNote({std::nullopt, std::string(toString(m_mode)), name, {}});
    });
    add(tr("&Order by number of events"), laneWishes() != LaneWishes{}, [this] { setLaneWishes({}); });
    menu->popup(globalPosition);
}

void TimelineView::setNotes(std::vector<TimelineNote> notes)
{
    m_notes = std::move(notes);
    m_canvas->setNotes(m_notes);
}

void TimelineView::requestNote(TimelineNote note)
{
    const auto known = std::find_if(
        m_notes.begin(), m_notes.end(), [&](const TimelineNote& other) { return other.isSamePlace(note); });
    note.text = known == m_notes.end() ? std::string() : known->text;
    Q_EMIT noteRequested(note);
}

void TimelineView::showAxisMenu(DayInterval days, QPoint globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, DayInterval where) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, where] {
            requestNote({where, {}, {}, {}});
        });
    };
    add(tr("&Note on %1\u2026 (N)").arg(intervalText(days)), days);
    if (const std::optional<DayInterval> window = m_state->filter().window(); window && *window != days) {
        add(tr("Note on the &Time Window, %1\u2026").arg(intervalText(*window)), *window);
    }
    connect(menu->addAction(tr("&Show Only These Days")), &QAction::triggered, this,
        [this, days] { m_state->setWindow(days, ViewOrigin::None); });
    menu->popup(globalPosition);
}

void TimelineView::setTimeMode(TimeMode mode)
{
    if (mode == m_time) {
        return;
    }
    m_time = mode;
    (mode == TimeMode::Happened ? m_happened : m_reported)->setChecked(true);
    m_timeMenu->setText(mode == TimeMode::Happened ? tr("Time") : tr("Time: reported"));
    rebuild(Opening::Follow);
    Q_EMIT timeModeChanged(mode);
}

void TimelineView::setKnownBy(std::optional<DayNumber> day)
{
    const std::vector<FilterClause>& clauses = m_state->filter().clauses;
    if (day) {
        FilterClause clause;
        clause.kind = ClauseKind::KnownBy;
        clause.days = {*day, *day};
        m_state->moveClause(std::move(clause), ViewOrigin::None);
        return;
    }
    for (std::size_t i = clauses.size(); i-- > 0;) {
        if (clauses[i].kind == ClauseKind::KnownBy) {
            m_state->removeClause(i, ViewOrigin::None);
        }
    }
}

/// The cursor comes where something is known and something is not yet: in the middle
/// of the view, or at the last report.
void TimelineView::toggleKnowledge()
{
    if (!m_state->snapshot() || m_state->filter().knownBy()) {
        setKnownBy(std::nullopt);
    } else if (const std::optional<DayNumber> latest = latestReport(*m_state->snapshot())) {
        const auto middle = static_cast<DayNumber>(m_canvas->span().middle());
        setKnownBy(std::min(middle, *latest));
    }
    updateKnowledge();
}

void TimelineView::updateKnowledge()
{
    const std::optional<DayNumber> day = m_state->filter().knownBy();
    m_knowledge->setChecked(day.has_value());
    m_canvas->setKnownBy(day);
}

void TimelineView::play()
{
    if (m_playback->isRunning()) {
        m_playback->stop();
    } else if (const std::optional<DayInterval> days = shownDays()) {
        m_playback->start(*days);
    }
    m_play->setChecked(m_playback->isRunning());
}

} // namespace dateline
