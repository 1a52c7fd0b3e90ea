// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// HolidayTable: named days (resources/holidays/holidays.tsv): fixed ("12-25"), by weekday ("5 Sunday 2"),
// relative to Easter ("easter -2"), tabulated by year (Eid, Ramadan, election days) and single days of
// history ("9/11"). In: lower-case words; out: rows and the days they fall on. Read only after loading; a
// look-up is one hash probe.

#include "model/base/expected.h"
#include "model/calendar/dayinterval.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

struct Holiday
{
    enum class Rule : std::uint8_t { Fixed, NthWeekday, Easter, OrthodoxEaster, Table, Day };

    std::string id; // "christmas"; stable, one word
    Rule rule = Rule::Fixed;
    int month = 0; // Fixed, NthWeekday
    int day = 0; // Fixed: day of the month; Easter: offset in days; NthWeekday: the weekday, ISO number
    int nth = 0; // NthWeekday: 1-5, -1 = the last
    int length = 1; // days
    int since = minYear; // years in which it was kept or could be meant
    std::vector<DayNumber> days; // Table, Day: first days, ascending

    friend bool operator==(const Holiday&, const Holiday&) = default;
};

class HolidayTable
{
public:
    struct Name
    {
        std::vector<std::string> words; // lower case, as the tokenizer cuts them
        std::int16_t row = 0;
    };

    /// `file`: holidays.tsv or the folder that holds it.
    static Expected<HolidayTable> load(const std::filesystem::path& file);

    /// Names that begin with that lower-case word, longest first.
    std::span<const Name> namesFrom(std::string_view firstWord) const;
    const Holiday& operator[](std::int16_t row) const { return m_rows[static_cast<std::size_t>(row)]; }
    std::size_t size() const { return m_rows.size(); }
    std::optional<std::int16_t> row(std::string_view id) const;

    /// The days on which it falls in that year; none where the table does not know.
    std::optional<DayInterval> inYear(std::int16_t row, int year) const;
    /// One single day of history: its only date.
    std::optional<DayInterval> onlyDay(std::int16_t row) const;

private:
    struct WordHash
    {
        using is_transparent = void; // NOLINT(readability-identifier-naming): the standard's name
        std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
    };
    struct Range
    {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };

    std::vector<Holiday> m_rows;
    std::vector<Name> m_names; // by first word, longest first
    std::unordered_map<std::string, Range, WordHash, std::equal_to<>> m_byFirstWord;
};

} // namespace dateline
