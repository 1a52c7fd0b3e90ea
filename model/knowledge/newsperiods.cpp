// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/knowledge/newsperiods.h"

#include "model/knowledge/partialdate.h"
#include "model/knowledge/tablefile.h"
#include "model/text/asciiclass.h"

#include <algorithm>

namespace dateline {

namespace {

enum Column : std::size_t { Phrase, Since, Periods };

bool isWordCharacter(char c)
{
    return isAsciiLetterOrDigit(c) || isBeyondAscii(c);
}

/// "2011-03..2014"; without an end it goes on.
std::optional<DayInterval> parsePeriod(std::string_view text)
{
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) {
        return std::nullopt;
    }
    const std::optional<DayInterval> from = parsePartialDate(text.substr(0, dots));
    const std::string_view end = text.substr(dots + 2);
    const std::optional<DayInterval> to
        = end.empty() ? DayInterval{0, dayNumber(maxYear, 12, 31)} : parsePartialDate(end);
    if (!from || !to || to->to < from->from) {
        return std::nullopt;
    }
    return DayInterval{from->from, to->to};
}

/// "2016;2018-03..2019": sorted, disjoint; false where they are not.
bool parsePeriods(std::string_view text, std::vector<DayInterval>& periods)
{
    while (!text.empty()) {
        const std::optional<DayInterval> period = parsePeriod(takePiece(text));
        if (!period || (!periods.empty() && period->from <= periods.back().to)) {
            return false;
        }
        periods.push_back(*period);
    }
    return !periods.empty();
}

/// What is wrong with the row, or nullptr.
const char* parseRow(const TableRowRef& cells, NewsPeriodRef& row)
{
    row.phrase = cells[Phrase];
    if (row.phrase.empty() || !isWordCharacter(row.phrase.front())) {
        return "phrase";
    }
    if (!cells[Since].empty()) {
        const std::optional<DayInterval> since = parsePartialDate(cells[Since]);
        if (!since) {
            return "since";
        }
        row.since = since->from;
        row.sinceDay = since->isDay();
    }
    const std::size_t bar = cells[Periods].find('|');
    if (!parsePeriods(cells[Periods].substr(0, bar), row.periods)
        || (row.since && *row.since > row.periods.front().from)) {
        return "periods";
    }
    if (bar == std::string_view::npos) {
        return nullptr;
    }
    const auto outside = [&](DayInterval peak) {
        return std::none_of(row.periods.begin(), row.periods.end(),
            [&](DayInterval period) { return period.contains(peak); });
    };
    const bool good = parsePeriods(cells[Periods].substr(bar + 1), row.peaks)
        && std::none_of(row.peaks.begin(), row.peaks.end(), outside);
    return good ? nullptr : "peaks";
}

std::string_view firstWord(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && isWordCharacter(text[end])) {
        ++end;
    }
    return text.substr(0, end);
}

} // namespace

Expected<NewsPeriods> NewsPeriods::load(const std::filesystem::path& path)
{
    Expected<TableFile> file = TableFile::open(path);
    if (!file) {
        return Unexpected{file.error()};
    }
    NewsPeriods table;
    while (true) {
        const Expected<std::optional<TableRowRef>> cells = file->next(3);
        if (!cells) {
            return Unexpected{cells.error()};
        }
        if (!cells->has_value()) {
            break;
        }
        NewsPeriodRef row;
        if (const char* problem = parseRow(**cells, row)) {
            return Unexpected{file->errorAt((*cells)->line, problem)};
        }
        table.m_rows.push_back(std::move(row));
    }
    table.m_content = std::move(*file).takeContent();
    std::sort(table.m_rows.begin(), table.m_rows.end(),
        [](const NewsPeriodRef& a, const NewsPeriodRef& b) { return a.phrase < b.phrase; });
    return table;
}

std::vector<NewsPeriodUse> NewsPeriods::find(std::string_view text) const
{
    std::vector<NewsPeriodUse> found;
    for (std::size_t at = 0; at < text.size();) {
        if (!isWordCharacter(text[at])) {
            ++at;
            continue;
        }
        const std::string_view word = firstWord(text.substr(at));
        std::size_t next = at + word.size();
        const NewsPeriodRef* longest = nullptr;
        auto row = std::lower_bound(m_rows.begin(), m_rows.end(), word,
            [](const NewsPeriodRef& a, std::string_view b) { return a.phrase < b; });
        for (; row != m_rows.end() && row->phrase.substr(0, word.size()) == word; ++row) {
            const std::size_t end = at + row->phrase.size();
            if (text.substr(at, row->phrase.size()) == row->phrase
                && (end >= text.size() || !isWordCharacter(text[end]))) {
                longest = &*row; // sorted: a longer one comes later
                next = end;
            }
        }
        if (longest != nullptr && std::none_of(found.begin(), found.end(), [&](const NewsPeriodUse& use) {
                return use.row == longest;
            })) {
            found.push_back({longest, at});
        }
        at = next;
    }
    return found;
}

} // namespace dateline
