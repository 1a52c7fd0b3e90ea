// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/filenamepattern.h"

#include <array>

namespace dateline {

namespace {

struct Numbers
{
    int year = 0;
    int month = 0;
    int day = 0;
};

struct Field
{
    const char* word;
    int digits;
};

constexpr std::array fields{
    Field{"YYYY", 4}, Field{"YY", 2}, Field{"MM", 2}, Field{"DD", 2}}; // longest first

std::optional<DayInterval> daysOf(const Numbers& numbers)
{
    const int month = numbers.month;
    if (numbers.year < 1 || month > 12 || (month > 0 && numbers.day > daysInMonth(numbers.year, month))) {
        return std::nullopt;
    }
    const int firstMonth = month == 0 ? 1 : month;
    const int lastMonth = month == 0 ? 12 : month;
    const int day = month == 0 ? 0 : numbers.day; // a day without its month says nothing
    const int firstDay = day == 0 ? 1 : day;
    const int lastDay = day == 0 ? daysInMonth(numbers.year, lastMonth) : day;
    return DayInterval{
        dayNumber(numbers.year, firstMonth, firstDay), dayNumber(numbers.year, lastMonth, lastDay)};
}

std::optional<int> digitsAt(QStringView name, qsizetype at, int count)
{
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (i >= name.size() || name[i] < QLatin1Char('0') || name[i] > QLatin1Char('9')) {
            return std::nullopt;
        }
        value = value * 10 + (name[i].unicode() - '0');
    }
    return value;
}

void put(Numbers& numbers, const Field& field, int value)
{
    constexpr int pivot = 70; // two digits from 70 on are of the last century
    if (field.word[0] == 'Y') {
        numbers.year = field.digits == 4 ? value : value + (value < pivot ? 2000 : 1900);
    } else if (field.word[0] == 'M') {
        numbers.month = value == 0 ? 99 : value;
    } else {
        numbers.day = value == 0 ? 99 : value;
    }
}

/// How often a star may try another place for what follows it, in one name: four stars in a name of 255
/// characters would else be tried in 10^8 ways.
constexpr int placesTried = 4000;

std::optional<DayInterval> match(QStringView pattern, QStringView name, Numbers numbers, int& tries)
{
    if (pattern.isEmpty()) {
        return name.isEmpty() ? daysOf(numbers) : std::nullopt;
    }
    if (pattern[0] == QLatin1Char('*')) {
        if (pattern.size() == 1) {
            return daysOf(numbers); // a star at the end takes all there is
        }
        for (qsizetype skip = 0; skip <= name.size() && ++tries <= placesTried; ++skip) {
            if (const auto days = match(pattern.mid(1), name.mid(skip), numbers, tries)) {
                return days;
            }
        }
        return std::nullopt;
    }
    for (const Field& field : fields) {
        if (pattern.startsWith(QLatin1String(field.word))) {
            const auto value = digitsAt(name, 0, field.digits);
            if (!value) {
                return std::nullopt;
            }
            put(numbers, field, *value);
            return match(pattern.mid(qsizetype(qstrlen(field.word))), name.mid(field.digits), numbers, tries);
        }
    }
    const bool fits = !name.isEmpty() && (pattern[0] == QLatin1Char('?') || pattern[0] == name[0]);
    return fits ? match(pattern.mid(1), name.mid(1), numbers, tries) : std::nullopt;
}

/// "a**b" is "a*b", and three stars are plenty: matching tries every place for each.
QString tame(const QString& pattern)
{
    constexpr int starsTried = 4;
    QString tamed;
    int stars = 0;
    for (const QChar sign : pattern) {
        if (sign != QLatin1Char('*') || (!tamed.endsWith(QLatin1Char('*')) && ++stars <= starsTried)) {
            tamed += sign;
        }
    }
    return tamed;
}

} // namespace

std::optional<DayInterval> dateInName(const QString& pattern, const QString& name)
{
    int tries = 0;
    return isUsablePattern(pattern) ? match(tame(pattern), name, {}, tries) : std::nullopt;
}

bool isUsablePattern(const QString& pattern)
{
    return pattern.contains(QLatin1String("YY"));
}

} // namespace dateline
