// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What the timeline says of what is below the resting pointer.
#include "model/items/usertext.h"
#include "widgets/timeline/timelinecanvas.h"

#include "model/items/words.h"
#include "widgets/timeline/eventtip.h"
#include "widgets/timeline/notepainter.h"
#include "widgets/timeline/timelinewords.h"

#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace dateline {

using timeline::SceneHit;

bool TimelineCanvas::showSilence(QPoint position, QPoint globalPosition)
{
    const Silence* silence = m_index && overviewArea().contains(position)
        ? m_frame.overview.silenceAt(position.x() - overviewArea().left())
        : nullptr;
    if (!silence) {
        return false;
    }
    const auto from = static_cast<DayNumber>(std::ceil(silence->span.from));
    const auto to = static_cast<DayNumber>(std::floor(silence->span.to)) - 1;
    const QString days = QStringLiteral("%1 \u2013 %2\n").arg(dayText(from), dayText(std::max(from, to)));
    const QString why = silence->articles == 0
        ? tr("No event, and no article was published then: it may be the coverage that is missing.")
        : tr("No event, though %Ln article(s) appeared.", nullptr, static_cast<int>(silence->articles));
    QToolTip::showText(globalPosition, days + why, this, QRect(position - QPoint(4, 4), QSize(8, 8)));
    return true;
}

bool TimelineCanvas::showTip(QPoint position, QPoint globalPosition)
{
    if (const timeline::PlacedNote* note = noteAt(QPointF(position))) {
        const TimelineNote& told = m_frame.notes[note->note];
        QToolTip::showText(globalPosition,
            inTip(intervalText(*told.days) + QLatin1Char('\n') + toQString(told.text)), this,
            QRect(position - QPoint(4, 4), QSize(8, 8)));
        return true;
    }
    if (const auto lane = laneAt(QPointF(position))) {
        const timeline::Lane& which = m_index->lanes[*lane];
        const TimelineNote* note = noteOnLane(m_frame.notes, m_index->mode, which.name);
        QToolTip::showText(globalPosition,
            inTip(laneText(which, m_index->mode)
                + (note ? QLatin1Char('\n') + toQString(note->text) : QString())),
            this);
        return true;
    }
    const SceneHit hit = hitAt(QPointF(position));
    if (!hit) {
        return showSilence(position, globalPosition);
    }
    const QRect around(position - QPoint(4, 4), QSize(8, 8));
    if (hit.event || (hit.cluster && hit.cluster->count() == 1)) {
        const std::uint32_t row = hit.event ? hit.event->row : hit.cluster->begin;
        QToolTip::showText(
            globalPosition, eventTip(*m_index->corpus, m_index->rows[row].event), this, around);
        return true;
    }
    QString text;
    if (hit.bar) {
        const auto last = static_cast<DayNumber>(std::ceil(hit.bar->piece.to)) - 1;
        text = QString::fromStdString(isoDate(static_cast<DayNumber>(hit.bar->piece.from)));
        if (last > static_cast<DayNumber>(hit.bar->piece.from)) {
            text += QStringLiteral(" \u2013 ") + QString::fromStdString(isoDate(last));
        }
        text += QLatin1Char('\n')
            + tr("%Ln event(s)", nullptr, static_cast<int>(hit.bar->end - hit.bar->begin));
        if (hit.bar->hidden > 0) {
            text += QLatin1Char('\n') + tr("%Ln filtered out", nullptr, static_cast<int>(hit.bar->hidden));
        }
        if (hit.bar->impreciseHeight > 0.0F) {
            text += QLatin1Char('\n') + tr("hatched: the share of imprecise dates that cover these days");
        }
    } else {
        constexpr std::size_t mostNamed = 6;
        const std::vector<EventId> events = eventsOf(hit);
        for (std::size_t i = 0; i < std::min(events.size(), mostNamed); ++i) {
            text += (i > 0 ? QStringLiteral("\n") : QString()) + eventTitle((*m_index->corpus)[events[i]]);
        }
        if (events.size() > mostNamed) {
            text += QLatin1Char('\n')
                + tr("and %Ln more", nullptr, static_cast<int>(events.size() - mostNamed));
        }
    }
    QToolTip::showText(globalPosition, inTip(text), this, around);
    return true;
}

} // namespace dateline
