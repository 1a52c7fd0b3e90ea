// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/tablerows.h"

#include "model/reading/formats/articlefields.h"
#include "model/text/utf8.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int noByte = -1;
/// Each may read on to the limit of a row before it is given up.
constexpr std::size_t mostBacks = 50;

/// The cells of the first row, without regard to what follows it.
std::vector<std::string> headCells(std::string_view head, char delimiter)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : head) {
        if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == '\n' || c == '\r')) {
            break;
        } else if (!quoted && c == delimiter) {
            cells.emplace_back();
        } else {
            cells.back() += c;
        }
    }
    return cells;
}

/// Spreadsheets are told by an apostrophe that "=1+1" is text; our own tables have it (exporting/csvfield.h).
void takeGuardAway(std::string& cell)
{
    const std::size_t begin = cell.find_first_not_of('\'');
    if (begin > 0 && begin != std::string::npos
        && std::string_view("=+-@\t").find(cell[begin]) != std::string_view::npos) {
        cell.erase(0, 1);
    }
}

} // namespace

char delimiterOf(std::string_view head)
{
    if (head.starts_with("sep=") && head.size() > 4) {
        return head[4];
    }
    char best = ',';
    std::pair<std::size_t, std::size_t> bestScore{0, 1};
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const std::vector<std::string> cells = headCells(head, delimiter);
        const auto known = static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(),
            [](const std::string& cell) { return fieldOfName(cell).field != ArticleField::None; }));
        if (const std::pair score{known, cells.size()}; score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

TableRows::TableRows(TextStream& text, char delimiter, const Limits& limits)
    : m_text(text)
    , m_delimiter(delimiter)
    , m_limits(limits)
{
}

bool TableRows::fill()
{
    if (m_at < m_pending.size()) {
        return true;
    }
    m_at = 0;
    return m_text.next(m_pending);
}

int TableRows::peek()
{
    return fill() ? static_cast<unsigned char>(m_pending[m_at]) : noByte;
}

int TableRows::get()
{
    const int c = peek();
    if (c != noByte) {
        m_row += m_pending[m_at++];
    }
    return c;
}

void TableRows::readRow(std::vector<std::string>& cells, std::string& problem)
{
    bool quoted = false;
    bool wasQuoted = false; // the cell began with a quote
    bool atStart = true; // of a cell
    for (int c = get();; c = get()) {
        if (m_row.size() > m_limits.jsonLineBytes) {
            problem = "row of more than " + std::to_string(m_limits.jsonLineBytes) + " bytes";
            return;
        }
        if (c == noByte) {
            problem = quoted ? "a quote that is not closed" : "";
            return;
        }
        const char sign = static_cast<char>(c);
        if (quoted) {
            const int after = sign == '"' ? peek() : noByte;
            const bool ends
                = sign == '"' && (after == noByte || after == m_delimiter || after == '\n' || after == '\r');
            if (sign == '"' && after == '"') {
                get();
                cells.back() += '"';
            } else if (ends) {
                quoted = false;
            } else {
                cells.back() += sign; // a quote inside that nobody doubled, too
            }
            continue;
        }
        if (sign == m_delimiter) {
            if (cells.size() >= m_limits.tableColumns) {
                problem = "more than " + std::to_string(m_limits.tableColumns) + " cells";
                return;
            }
            cells.emplace_back();
            atStart = true;
            wasQuoted = false;
            continue;
        }
        if (sign == '\n' || sign == '\r') {
            if (sign == '\r' && peek() == '\n') {
                get();
            }
            return;
        }
        if (sign == '"' && atStart && !wasQuoted) {
            quoted = wasQuoted = true;
        } else {
            cells.back() += sign;
        }
        atStart = false;
    }
}

void TableRows::goBack()
{
    const std::size_t lineEnd = m_row.find_first_of("\r\n");
    if (lineEnd == std::string::npos || m_backs >= mostBacks) {
        const bool isWhole = !m_row.empty() && (m_row.back() == '\n' || m_row.back() == '\r');
        while (!isWhole && peek() != noByte && peek() != '\n' && peek() != '\r') {
            ++m_at;
        }
        if (!isWhole && get() == '\r' && peek() == '\n') {
            get();
        }
        return;
    }
    ++m_backs;
    const std::size_t length = m_row.compare(lineEnd, 2, "\r\n") == 0 ? 2 : 1;
    m_pending.replace(0, m_at, m_row, lineEnd + length);
    m_at = 0;
    m_row.resize(lineEnd + length);
}

bool TableRows::next(std::vector<std::string>& cells, std::uint64_t& line, std::string& problem)
{
    while (peek() != noByte) {
        cells.assign(1, {});
        problem.clear();
        m_row.clear();
        readRow(cells, problem);
        std::for_each(cells.begin(), cells.end(), takeGuardAway);
        const bool isTooWide = m_columns > 0 && cells.size() > m_columns
            && std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(m_columns), cells.end(),
                [](const std::string& cell) { return !trimmed(cell).empty(); });
        // of a row of one line the last may be missing
        const bool isCut
            = cells.size() < m_columns && trimmed(m_row).find_first_of("\r\n") != std::string_view::npos;
        if (problem.empty() && (isTooWide || isCut)) {
            problem = std::to_string(cells.size()) + " cells for " + std::to_string(m_columns) + " columns";
        }
        if (!problem.empty()) {
            goBack();
        }
        line = m_line + 1;
        for (std::size_t i = 0; i < m_row.size(); ++i) {
            m_line += m_row[i] == '\n' || (m_row[i] == '\r' && m_row.compare(i, 2, "\r\n") != 0) ? 1 : 0;
        }
        const bool isBlank = std::all_of(
            cells.begin(), cells.end(), [](const std::string& cell) { return trimmed(cell).empty(); });
        if (!problem.empty() || !isBlank) {
            return true;
        }
    }
    return false;
}

} // namespace dateline
