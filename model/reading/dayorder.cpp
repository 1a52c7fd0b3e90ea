// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/dayorder.h"

#include "model/calendar/civil.h"
#include "model/text/utf8.h"

#include <array>

namespace dateline {

std::optional<NumericDate> numericDate(std::string_view field)
{
    std::array<int, 3> values{};
    std::array<std::size_t, 3> digits{};
    field = trimmed(field);
    std::size_t at = 0;
    for (std::size_t part = 0; part < 3; ++part) {
        while (at < field.size() && isDigit(static_cast<unsigned char>(field[at])) && digits[part] < 4) {
            values[part] = values[part] * 10 + (field[at++] - '0');
            ++digits[part];
        }
        const bool isParted = at < field.size() && (field[at] == '/' || field[at] == '.' || field[at] == '-');
        if (digits[part] == 0 || (part < 2 && (!isParted || digits[part] > 2))) {
            return std::nullopt;
        }
        at += part < 2 ? 1 : 0;
    }
    const bool ends = at == field.size() || field[at] == ' ' || field[at] == 'T' || field[at] == ',';
    return digits[2] == 4 && ends ? std::optional(NumericDate{values[0], values[1], values[2]})
                                  : std::nullopt;
}

std::optional<DayNumber> dayOf(const NumericDate& date, DayOrder order)
{
    const bool dayFirst = order == DayOrder::DayFirst || (order == DayOrder::Open && date.first > 12);
    const bool monthFirst = order == DayOrder::MonthFirst || (order == DayOrder::Open && date.second > 12);
    if (dayFirst == monthFirst) { // Open, and either could be
        return std::nullopt;
    }
    const int month = dayFirst ? date.second : date.first;
    const int day = dayFirst ? date.first : date.second;
    const bool isDay
        = date.year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(date.year, month);
    return isDay ? std::optional(dayNumber(date.year, month, day)) : std::nullopt;
}

} // namespace dateline
