// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/shorterdates.h"

#include "model/items/words.h"

#include <QCoreApplication>

namespace dateline {

namespace {

/// Those of words.cpp: most are the same.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

DayInterval wholeMonths(DayInterval days)
{
    const CivilDate from = civilDate(days.from);
    const CivilDate to = civilDate(days.to);
    return {
        dayNumber(from.year, from.month, 1), dayNumber(to.year, to.month, daysInMonth(to.year, to.month))};
}

DayInterval wholeYears(DayInterval days)
{
    return {dayNumber(civilDate(days.from).year, 1, 1), dayNumber(civilDate(days.to).year, 12, 31)};
}

} // namespace

QStringList shorterTexts(DayInterval days)
{
    return days.isDay() ? QStringList()
                        : QStringList{intervalText(wholeMonths(days)), intervalText(wholeYears(days))};
}

QStringList shorterTexts(const Event& event)
{
    if (!event.date) {
        return event.hint ? QStringList{Words::tr("undated (%1)").arg(intervalText(wholeYears(*event.hint))),
                   Words::tr("undated")}
                          : QStringList();
    }
    if (event.lasting) {
        return shorterTexts(event.date->days);
    }
    DayInterval days = event.date->days;
    QString pattern = QStringLiteral("%1");
    switch (event.date->qualifier) {
    case Qualifier::Before: return {}; // "by 2004" might be its beginning
    case Qualifier::After:
        pattern = Words::tr("from %1 on");
        days.to = days.from;
        break;
    case Qualifier::About: pattern = Words::tr("about %1"); break;
    //: some time in: months or years
    case Qualifier::Within: pattern = Words::tr("in %1"); break;
    case Qualifier::Exact: break;
    }
    if (days.isDay() && event.date->qualifier != Qualifier::After) {
        return {};
    }
    QStringList texts;
    for (const DayInterval coarser : {wholeMonths(days), wholeYears(days)}) {
        texts << pattern.arg(intervalText(coarser));
    }
    return texts;
}

} // namespace dateline
