// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/timelinewords.h"

#include "model/items/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

} // namespace

QString laneText(const timeline::Lane& lane, LaneMode mode)
{
    if (lane.others) {
        switch (mode) {
        case LaneMode::Country: return Words::tr("Other or no country");
        case LaneMode::Source: return Words::tr("Other or unknown source");
        case LaneMode::EntityKind: return Words::tr("Nobody named");
        case LaneMode::Community: return Words::tr("No community");
        default: return Words::tr("Others");
        }
    }
    if (mode == LaneMode::EntityKind) {
        return kindsWord(static_cast<EntityKind>(lane.key));
    }
    if (mode == LaneMode::EventKind) {
        return kindWord(static_cast<EventKind>(lane.key));
    }
    return toQString(lane.name);
}

timeline::CalendarWords calendarWords()
{
    timeline::CalendarWords words;
    const QLocale locale;
    for (int month = 1; month <= 12; ++month) {
        const auto at = static_cast<std::size_t>(month - 1);
        words.months.at(at) = locale.standaloneMonthName(month, QLocale::LongFormat).toStdString();
        words.shortMonths.at(at) = locale.standaloneMonthName(month, QLocale::ShortFormat).toStdString();
    }
    for (int day = 1; day <= 7; ++day) {
        words.weekdays.at(static_cast<std::size_t>(day - 1))
            = locale.dayName(day, QLocale::ShortFormat).toStdString();
    }
    words.beforeChrist = Words::tr("BC").toStdString();
    return words;
}

timeline::LayoutSizes layoutSizes(const QFont& font)
{
    timeline::LayoutSizes sizes;
    sizes.line = static_cast<float>(std::ceil(QFontMetricsF(font).height()));
    sizes.glyph = std::clamp(std::round(sizes.line * 0.66F), 10.0F, 28.0F);
    sizes.mark = std::max(8.0F, std::round(0.55F * sizes.line));
    sizes.row = sizes.line + std::max(9.0F, sizes.glyph - 1.0F); // a label above, a glyph below
    sizes.denseRow = std::max(sizes.glyph + 5.0F, sizes.line + 2.0F);
    sizes.card = 2.0F * sizes.line + std::max(13.0F, sizes.glyph + 3.0F);
    return sizes;
}

} // namespace dateline
