// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Tables of news databases (CSV, TSV): a row an article, the header names the fields. Dates of numbers alone
// (05/06/2017) are read in the order that the whole column agrees on: one with a day above 12 decides for
// all.
#include "model/reading/datestamp.h"
#include "model/reading/dayorder.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/listfile.h"
#include "model/reading/formats/tablerows.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <mutex>
#include <numeric>
#include <optional>

namespace dateline {

namespace {

using Cells = std::vector<std::string>;

/// What all rows have in common.
class Columns
{
public:
    /// Reads the header.
    std::optional<TableRows> open(TextStream& text, const Limits& limits)
    {
        std::string head;
        if (!text.next(head)) {
            return std::nullopt;
        }
        TableRows rows(text, delimiterOf(head), limits);
        const bool saysDelimiter = head.starts_with("sep=");
        rows.push(std::move(head));
        std::uint64_t line = 0;
        std::string problem;
        if ((saysDelimiter && !rows.next(m_names, line, problem)) || !rows.next(m_names, line, problem)) {
            return std::nullopt;
        }
        rows.setColumns(m_names.size());
        return rows;
    }

    bool haveText() const
    {
        return std::any_of(m_names.begin(), m_names.end(), [](const std::string& name) {
            const ArticleField field = fieldOfName(name).field;
            return field == ArticleField::Text || field == ArticleField::Lead;
        });
    }

    std::string names() const
    {
        std::string names;
        for (const std::string& name : m_names) {
            names += (names.empty() ? "" : ", ") + cleanField(name, 60);
        }
        return cleanField(names, 300);
    }

    ArticleFields fieldsOf(Cells& cells) const
    {
        FieldCollector collector;
        for (std::size_t i = 0; i < std::min(cells.size(), m_names.size()); ++i) {
            collector.add(m_names[i], std::move(cells[i]));
        }
        return collector.take();
    }

private:
    Cells m_names;
};

/// Which number the days of a column are. Asked by the first row that needs it, whichever thread reads it.
class ColumnOrder
{
public:
    ColumnOrder(const std::string& path, const Limits& limits)
        : m_path(path)
        , m_limits(limits)
    {
    }

    DayOrder get()
    {
        std::call_once(m_isAsked, [this] { m_order = ask(); });
        return m_order;
    }

private:
    /// Reads the file once more.
    DayOrder ask() const
    {
        Columns columns;
        Expected<TextStream> text = TextStream::open(m_path, m_limits);
        std::optional<TableRows> rows = text ? columns.open(*text, m_limits) : std::nullopt;
        DayOrderOfColumn column;
        Cells cells;
        std::uint64_t line = 0;
        std::string problem;
        while (rows && rows->next(cells, line, problem)) {
            if (problem.empty()) {
                column.add(columns.fieldsOf(cells).published);
            }
        }
        return column.order();
    }

    const std::string& m_path;
    const Limits& m_limits;
    std::once_flag m_isAsked;
    DayOrder m_order = DayOrder::Open;
};

std::string isoDateOf(const NumericDate& date, DayOrder order)
{
    std::array<char, 40> out{};
    const bool dayFirst = order == DayOrder::DayFirst;
    std::snprintf(out.data(), out.size(), "%04d-%02d-%02d", date.year, dayFirst ? date.second : date.first,
        dayFirst ? date.first : date.second);
    return out.data();
}

/// A row as it waits to be read.
struct Row
{
    Cells cells;
    std::string encoding;
    Repair repair = Repair::None;
};

ReadRecord recordOf(Row row, const Columns& columns, ColumnOrder& order, const Limits& limits)
{
    ReadRecord record;
    ArticleFields fields = columns.fieldsOf(row.cells);
    if (!fields.hasText()) {
        record.article = Unexpected<Error>{{ErrorCode::Empty, cleanField(fields.title, 100), {}}};
        return record;
    }
    if (!trimmed(fields.published).empty() && !parsePublished(fields.published)) {
        const std::optional<NumericDate> numbers = numericDate(fields.published);
        if (!numbers) {
            record.article = Unexpected<Error>{{ErrorCode::BadDocument,
                fields.publishedName + " is not a date: " + cleanField(fields.published, 40), {}}};
            return record;
        }
        const bool isOpen = order.get() == DayOrder::Open;
        record.openDate = isOpen ? cleanField(fields.published, 40) : std::string();
        fields.published = isOpen ? std::string() : isoDateOf(*numbers, order.get());
    }
    readFields(std::move(fields), row.encoding, row.repair, limits, record);
    return record;
}

} // namespace

void readTable(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take)
{
    Columns columns;
    ColumnOrder order(source.path, limits);
    ListFile list(source, limits, threads, take);
    Expected<TextStream> text = TextStream::open(source.path, limits);
    std::optional<TableRows> rows = text ? columns.open(*text, limits) : std::nullopt;
    if (!rows) {
        list.end(text ? text->error() : std::optional(text.error()));
        return;
    }
    if (!columns.haveText()) {
        list.fail(ErrorCode::NoTextField, columns.names());
        list.end();
        return;
    }
    Cells cells;
    std::uint64_t line = 0;
    std::string problem;
    while (list.isWanted() && rows->next(cells, line, problem)) {
        if (!problem.empty()) {
            list.refuse(ErrorCode::BadDocument, problem, line);
            continue;
        }
        const std::size_t bytes = std::accumulate(cells.begin(), cells.end(), std::size_t(0),
            [](std::size_t sum, const std::string& cell) { return sum + cell.size(); });
        list.add(bytes, line,
            [row = Row{std::move(cells), text->encoding(), text->repair()}, &columns, &order,
                &limits]() mutable { return recordOf(std::move(row), columns, order, limits); });
    }
    list.end(text->error(), line);
}

} // namespace dateline
