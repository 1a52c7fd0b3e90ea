// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/datetext.h"

#include "model/items/words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace dateline {

namespace {

std::optional<DayInterval> daysOf(int year, int month, int day)
{
    if (year < 1 || year > maxYear || month > 12 || (month > 0 && day > daysInMonth(year, month))) {
        return std::nullopt;
    }
    if (month == 0) {
        return DayInterval{dayNumber(year, 1, 1), dayNumber(year, 12, 31)};
    }
    if (day == 0) {
        return DayInterval{dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))};
    }
    const DayNumber number = dayNumber(year, month, day);
    return DayInterval{number, number};
}

int monthNamed(const QString& word)
{
    const QString key = word.left(3).toLower();
    for (const QLocale& locale : {QLocale(), QLocale::c()}) {
        for (int month = 1; month <= 12; ++month) {
            if (word.size() >= 3 && locale.monthName(month, QLocale::LongFormat).toLower().startsWith(key)) {
                return month;
            }
        }
    }
    return 0;
}

std::optional<DayInterval> parseOne(const QString& text)
{
    QString spaced = text;
    for (const QChar sign : {QLatin1Char('-'), QLatin1Char('.'), QLatin1Char(','), QLatin1Char('/')}) {
        spaced.replace(sign, QLatin1Char(' '));
    }
    const QStringList parts = spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<int> numbers;
    int year = 0;
    int month = 0;
    for (const QString& part : parts) {
        bool number = false;
        const int value = part.toInt(&number);
        if (number && part.size() == 4 && year == 0) {
            year = value;
        } else if (number && part.size() <= 2) {
            numbers.push_back(value);
        } else if (!number && month == 0 && monthNamed(part) != 0) {
            month = monthNamed(part);
        } else {
            return std::nullopt;
        }
    }
    if (year == 0 || numbers.size() > 2 || (month != 0 && numbers.size() > 1)
        || std::any_of(numbers.begin(), numbers.end(), [](int number) { return number < 1; })) {
        return std::nullopt;
    }
    const bool yearFirst = parts.first().size() == 4;
    if (month != 0) {
        return daysOf(year, month, numbers.empty() ? 0 : numbers[0]);
    }
    if (numbers.size() < 2) {
        return daysOf(year, numbers.empty() ? 0 : numbers[0], 0);
    }
    return yearFirst ? daysOf(year, numbers[0], numbers[1]) : daysOf(year, numbers[1], numbers[0]);
}

} // namespace

std::optional<DayInterval> parseDateText(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return std::nullopt;
    }
    for (const QString& between : {QStringLiteral(" - "), QStringLiteral("\u2013"), QStringLiteral("/")}) {
        const QStringList ends = trimmed.split(between);
        if (ends.size() == 2) {
            const auto first = parseOne(ends[0].trimmed());
            const auto last = parseOne(ends[1].trimmed());
            if (first && last && first->from <= last->to) {
                return DayInterval{first->from, last->to};
            }
        }
    }
    return parseOne(trimmed);
}

Precision precisionOf(DayInterval days)
{
    const CivilDate from = civilDate(days.from);
    if (days.isDay()) {
        return Precision::Day;
    }
    const bool wholeMonths = from.day == 1 && civilDate(days.to + 1).day == 1;
    const bool wholeYear = wholeMonths && from.month == 1 && civilDate(days.to + 1).month == 1;
    return wholeYear ? Precision::Year : wholeMonths ? Precision::Month : Precision::Unknown;
}

QString writtenDate(DayInterval days)
{
    const QString from = toQString(isoDate(days.from));
    return days.isDay() ? from : from + QStringLiteral(" / ") + toQString(isoDate(days.to));
}

} // namespace dateline
