// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Dates of numbers alone ("05/06/2017") do not say which of them is the month. What stands together in one
// column was written in one order: a single date with a day above 12 decides for all of them.

#include "model/calendar/dayinterval.h"

#include <optional>
#include <string_view>

namespace dateline {

enum class DayOrder : std::uint8_t { Open, DayFirst, MonthFirst };

struct NumericDate
{
    int first = 0;
    int second = 0;
    int year = 0;

    friend bool operator==(const NumericDate&, const NumericDate&) = default;
};

/// "5/6/2017", with '.' or '-' as well; a time of day may follow.
std::optional<NumericDate> numericDate(std::string_view field);

/// What the dates of a column agree on.
class DayOrderOfColumn
{
public:
    void add(std::string_view field)
    {
        if (const std::optional<NumericDate> date = numericDate(field)) {
            m_dayFirst = m_dayFirst || date->first > 12;
            m_monthFirst = m_monthFirst || date->second > 12;
        }
    }
    /// Open: none decides, or they contradict each other.
    DayOrder order() const
    {
        return m_dayFirst == m_monthFirst ? DayOrder::Open
            : m_dayFirst                  ? DayOrder::DayFirst
                                          : DayOrder::MonthFirst;
    }

private:
    bool m_dayFirst = false;
    bool m_monthFirst = false;
};

/// nullopt: no such day; Open: only where the numbers themselves tell.
std::optional<DayNumber> dayOf(const NumericDate& date, DayOrder order);

} // namespace dateline
