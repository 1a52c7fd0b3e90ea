// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/knowledge/holidays.h"

#include <algorithm>
#include <charconv>
#include <fstream>

namespace dateline {

namespace {

std::vector<std::string_view> split(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find(separator, begin);
        parts.push_back(text.substr(begin, end == std::string_view::npos ? end : end - begin));
        if (end == std::string_view::npos) {
            return parts;
        }
        begin = end + separator.size();
    }
}

std::optional<int> number(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

// Julian Easter, as a Gregorian day (Meeus).
DayNumber orthodoxEaster(int year)
{
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int n = d + e + 114;
    const int julianOffset = year / 100 - year / 400 - 2;
    return dayNumber(year, n / 31, n % 31 + 1) + julianOffset;
}

bool parseRule(std::string_view text, Holiday& holiday)
{
    const std::vector<std::string_view> words = split(text, " ");
    const std::string_view kind = words[0];
    if (kind == "fixed" && words.size() == 2 && words[1].size() == 5) {
        holiday.month = number(words[1].substr(0, 2)).value_or(0);
        holiday.day = number(words[1].substr(3)).value_or(0);
        return holiday.month > 0 && isValidDate(2000, holiday.month, holiday.day);
    }
    if (kind == "election" && words.size() == 1) {
        holiday.rule = Holiday::Rule::NthWeekday; // the Tuesday after the first Monday
        holiday.month = 11;
        holiday.day = 1;
        holiday.nth = 1;
        holiday.days = {1};
        return true;
    }
    if (kind == "nth" && (words.size() == 4 || words.size() == 5)) {
        holiday.rule = Holiday::Rule::NthWeekday;
        holiday.month = number(words[1]).value_or(0);
        holiday.day = number(words[2]).value_or(0);
        holiday.nth = number(words[3]).value_or(0);
        holiday.days = {words.size() == 5 ? number(words[4]).value_or(0) : 0};
        return holiday.month >= 1 && holiday.month <= 12 && holiday.day >= 1 && holiday.day <= 7
            && holiday.nth != 0;
    }
    if ((kind == "easter" || kind == "orthodox") && words.size() == 2 && number(words[1])) {
        holiday.rule = kind == "easter" ? Holiday::Rule::Easter : Holiday::Rule::OrthodoxEaster;
        holiday.day = *number(words[1]);
        return true;
    }
    if ((kind == "table" || kind == "day") && words.size() >= 2) {
        holiday.rule = kind == "day" ? Holiday::Rule::Day : Holiday::Rule::Table;
        for (std::size_t i = 1; i < words.size(); ++i) {
            const auto day = parseIsoDate(words[i]);
            if (!day) {
                return false;
            }
            holiday.days.push_back(*day);
        }
        return std::is_sorted(holiday.days.begin(), holiday.days.end());
    }
    return false;
}

DayNumber nthWeekday(int year, const Holiday& holiday)
{
    if (holiday.nth > 0) {
        const DayNumber first = dayNumber(year, holiday.month, 1);
        return first + (holiday.day - static_cast<int>(weekday(first)) + 7) % 7 + (holiday.nth - 1) * 7;
    }
    const DayNumber last = dayNumber(year, holiday.month, daysInMonth(year, holiday.month));
    return last - (static_cast<int>(weekday(last)) - holiday.day + 7) % 7;
}

} // namespace

Expected<HolidayTable> HolidayTable::load(const std::filesystem::path& file)
{
    std::ifstream in(std::filesystem::is_directory(file) ? file / "holidays.tsv" : file, std::ios::binary);
    if (!in) {
        return Unexpected{Error{ErrorCode::BadDataFile, "cannot be read", {file.string(), 0}}};
    }
    HolidayTable table;
    std::string line;
    for (std::uint64_t lineNumber = 1; std::getline(in, line); ++lineNumber) {
        if (line.empty() || line[0] == '#') {
            continue;
        }
        const std::vector<std::string_view> fields = split(line, "\t");
        Holiday holiday;
        if (fields.size() != 5 || fields[0].empty() || !parseRule(fields[1], holiday)) {
            return Unexpected{Error{ErrorCode::BadDataFile, line.substr(0, 60), {file.string(), lineNumber}}};
        }
        holiday.id = fields[0];
        holiday.since = number(fields[2]).value_or(minYear);
        holiday.length = number(fields[3]).value_or(1);
        for (const std::string_view name : split(fields[4], " | ")) {
            Name entry;
            for (const std::string_view word : split(name, " ")) {
                entry.words.emplace_back(word);
            }
            entry.row = static_cast<std::int16_t>(table.m_rows.size());
            table.m_names.push_back(std::move(entry));
        }
        table.m_rows.push_back(std::move(holiday));
    }
    std::stable_sort(table.m_names.begin(), table.m_names.end(), [](const Name& left, const Name& right) {
        const int order = left.words[0].compare(right.words[0]);
        return order != 0 ? order < 0 : left.words.size() > right.words.size();
    });
    for (std::uint32_t i = 0; i < table.m_names.size(); ++i) {
        Range& range = table.m_byFirstWord.try_emplace(table.m_names[i].words[0], Range{i, i}).first->second;
        range.end = i + 1;
    }
    return table;
}

std::span<const HolidayTable::Name> HolidayTable::namesFrom(std::string_view firstWord) const
{
    const auto found = m_byFirstWord.find(firstWord);
    if (found == m_byFirstWord.end()) {
        return {};
    }
    return std::span(m_names).subspan(found->second.begin, found->second.end - found->second.begin);
}

std::optional<std::int16_t> HolidayTable::row(std::string_view id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [id](const Holiday& row) { return row.id == id; });
    return found == m_rows.end() ? std::nullopt
                                 : std::optional(static_cast<std::int16_t>(found - m_rows.begin()));
}

std::optional<DayInterval> HolidayTable::inYear(std::int16_t row, int year) const
{
    const Holiday& holiday = m_rows[static_cast<std::size_t>(row)];
    if (year < std::max(holiday.since, 1) || year > maxYear - 1) {
        return std::nullopt;
    }
    DayNumber first = 0;
    switch (holiday.rule) {
    case Holiday::Rule::Fixed:
        first = dayNumber(year, holiday.month, std::min(holiday.day, daysInMonth(year, holiday.month)));
        break;
    case Holiday::Rule::NthWeekday: first = nthWeekday(year, holiday) + holiday.days.front(); break;
    case Holiday::Rule::Easter: first = easterSunday(year) + holiday.day; break;
    case Holiday::Rule::OrthodoxEaster: first = orthodoxEaster(year) + holiday.day; break;
    case Holiday::Rule::Table:
    case Holiday::Rule::Day: {
        const auto found = std::find_if(holiday.days.begin(), holiday.days.end(),
            [year](DayNumber day) { return civilDate(day).year == year; });
        if (found == holiday.days.end()) {
            return std::nullopt;
        }
        first = *found;
        break;
    }
    }
    return DayInterval{first, first + holiday.length - 1};
}

std::optional<DayInterval> HolidayTable::onlyDay(std::int16_t row) const
{
    const Holiday& holiday = m_rows[static_cast<std::size_t>(row)];
    if (holiday.rule != Holiday::Rule::Day) {
        return std::nullopt;
    }
    return DayInterval{holiday.days.front(), holiday.days.front() + holiday.length - 1};
}

} // namespace dateline
