// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/datetext.h"

#include "model/items/words.h"
#include "model/text/foldname.h"

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

/// 1-12 where the word begins the name of exactly one month: French "jui" may be June or July. 0: none.
int monthNamed(const QString& word, const QLocale& locale)
{
    const std::string key = foldName(word.toStdString());
    int found = 0;
    int months = 0;
    for (int month = 1; month <= 12 && key.size() >= 3; ++month) {
        const std::string name = foldName(locale.monthName(month, QLocale::LongFormat).toStdString());
        if (name.starts_with(key)) {
            found = month;
            ++months;
        }
    }
    return months == 1 ? found : 0;
}

int monthNamed(const QString& word)
{
    const int own = monthNamed(word, QLocale());
    return own != 0 ? own : monthNamed(word, QLocale::c());
}

std::optional<DayInterval> parseOne(const QString& text, DayOrder order)
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
    if (yearFirst) {
        return daysOf(year, numbers[0], numbers[1]);
    }
    const std::optional<DayNumber> day = dayOf({numbers[0], numbers[1], year}, order);
    return day && year <= maxYear ? std::optional(DayInterval{*day, *day}) : std::nullopt;
}

} // namespace

std::optional<DayInterval> parseDateText(const QString& text, DayOrder order)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return std::nullopt;
    }
    for (const QString& between : {QStringLiteral(" - "), QStringLiteral("\u2013"), QStringLiteral("/")}) {
        const QStringList ends = trimmed.split(between);
        if (ends.size() == 2) {
            const auto first = parseOne(ends[0].trimmed(), order);
            const auto last = parseOne(ends[1].trimmed(), order);
            if (first && last && first->from <= last->to) {
                return DayInterval{first->from, last->to};
            }
        }
    }
    return parseOne(trimmed, order);
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
