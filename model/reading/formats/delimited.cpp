// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Tables of news databases (CSV, TSV): a row an article, the header names the fields. Dates of numbers alone (05/06/2017)
// are read in the order that the whole column agrees on: one with a day above 12 decides for all.
#include "model/reading/datestamp.h"
#include "model/reading/formats/articlefields.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/tablerows.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace dateline {

namespace {

using Cells = std::vector<std::string>;

enum class DayOrder : std::uint8_t { NotAsked, Open, DayFirst, MonthFirst };

struct Numbers
{
    int first = 0;
    int second = 0;
    int year = 0;
};

/// "5/6/2017", with '.' or '-' as well; a time of day may follow.
std::optional<Numbers> dateOfNumbers(std::string_view field)
{
    std::array<int, 3> values {};
    std::array<std::size_t, 3> digits {};
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
    return digits[2] == 4 && ends ? std::optional(Numbers {values[0], values[1], values[2]}) : std::nullopt;
}

class Table
{
public:
    Table(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
        : m_source(source)
        , m_limits(limits)
        , m_take(take)
        , m_ids(source.id)
    {
        repairUtf8(source.path, m_file);
    }

    void read()
    {
        Expected<TextStream> text = TextStream::open(m_source.path, m_limits);
        Cells cells;
        std::uint64_t line = 0;
        std::string problem;
        std::optional<TableRows> rows = text ? open(*text) : std::nullopt;
        if (!rows) {
            const Error error = !text ? text.error() : text->error() ? *text->error() : Error {ErrorCode::Empty, {}, {}};
            fail(error.code, error.detail, 0);
            return;
        }
        if (!m_hasText) {
            std::string names;
            for (const std::string& name : m_names) {
                names += (names.empty() ? "" : ", ") + cleanField(name, 60);
            }
            fail(ErrorCode::NoTextField, cleanField(names, 300), 0);
            return;
        }
        std::size_t count = 0;
        bool wanted = true;
        while (wanted && rows->next(cells, line, problem)) {
            if (++count > m_limits.articlesInFile) {
                wanted = fail(ErrorCode::LimitReached, std::to_string(m_limits.articlesInFile) + " articles", line);
                return;
            }
            wanted = problem.empty() ? m_take(article(cells, line, *text)) : fail(ErrorCode::BadDocument, problem, line);
        }
        if (wanted && text->error()) {
            wanted = fail(text->error()->code, text->error()->detail, line);
        } else if (wanted && count == 0) {
            wanted = fail(ErrorCode::Empty, {}, 0);
        }
        if (wanted && !m_openDate.empty()) {
            fail(ErrorCode::DatesOpen, m_openDate, 0);
        }
    }

private:
    bool fail(ErrorCode code, std::string detail, std::uint64_t line) { return m_take(Unexpected<Error> {{code, std::move(detail), {m_file, line}}}); }

    /// Reads the header.
    std::optional<TableRows> open(TextStream& text)
    {
        std::string head;
        if (!text.next(head)) {
            return std::nullopt;
        }
        TableRows rows(text, delimiterOf(head), m_limits);
        const bool saysDelimiter = head.starts_with("sep=");
        rows.push(std::move(head));
        std::uint64_t line = 0;
        std::string problem;
        if ((saysDelimiter && !rows.next(m_names, line, problem)) || !rows.next(m_names, line, problem)) {
            return std::nullopt;
        }
        rows.setColumns(m_names.size());
        m_hasText = std::any_of(m_names.begin(), m_names.end(), [](const std::string& name) {
            const ArticleField field = fieldOfName(name).field;
            return field == ArticleField::Text || field == ArticleField::Lead;
        });
        return rows;
    }

    ArticleFields fieldsOf(Cells& cells) const
    {
        FieldCollector collector;
        for (std::size_t i = 0; i < std::min(cells.size(), m_names.size()); ++i) {
            collector.add(m_names[i], std::move(cells[i]));
        }
        return collector.take();
    }

    Expected<Article> article(Cells& cells, std::uint64_t line, const TextStream& text)
    {
        ArticleFields fields = fieldsOf(cells);
        const ErrorLocation where {m_file, line};
        if (!fields.hasText()) {
            return Unexpected<Error> {{ErrorCode::Empty, cleanField(fields.title, 100), where}};
        }
        if (!trimmed(fields.published).empty() && !parsePublished(fields.published)) {
            const std::optional<Numbers> numbers = dateOfNumbers(fields.published);
            if (!numbers) {
                return Unexpected<Error> {{ErrorCode::BadDocument, fields.publishedName + " is not a date: " + cleanField(fields.published, 40), where}};
            }
            fields.published = inOrder(*numbers, fields.published);
        }
        std::string content = fields.title + '\n' + (fields.text.empty() ? fields.lead : fields.text).front();
        std::string id = m_ids.next(fields.id.empty() ? fields.url : fields.id, content);
        SourceDocument document = documentOfFields(std::move(fields), m_limits);
        document.encoding = text.encoding();
        document.repair = text.repair();
        Expected<Article> article = articleFromDocument(std::move(id), {}, std::move(document), m_limits);
        if (article) {
            article->path = m_file;
        } else {
            article.error().where = where;
        }
        return article;
    }

    std::string inOrder(const Numbers& date, const std::string& asWritten)
    {
        if (m_order == DayOrder::NotAsked) {
            m_order = askColumn();
        }
        if (m_order == DayOrder::Open) {
            m_openDate = m_openDate.empty() ? cleanField(asWritten, 40) : m_openDate;
            return {};
        }
        std::array<char, 40> out {};
        const bool dayFirst = m_order == DayOrder::DayFirst;
        std::snprintf(out.data(), out.size(), "%04d-%02d-%02d", date.year, dayFirst ? date.second : date.first, dayFirst ? date.first : date.second);
        return out.data();
    }

    /// Reads the file once more.
    DayOrder askColumn() const
    {
        Table other(m_source, m_limits, m_take);
        Expected<TextStream> text = TextStream::open(m_source.path, m_limits);
        std::optional<TableRows> rows = text ? other.open(*text) : std::nullopt;
        bool dayFirst = false;
        bool monthFirst = false;
        Cells cells;
        std::uint64_t line = 0;
        std::string problem;
        while (rows && rows->next(cells, line, problem)) {
            const std::optional<Numbers> numbers = problem.empty() ? dateOfNumbers(other.fieldsOf(cells).published) : std::nullopt;
            dayFirst = dayFirst || (numbers && numbers->first > 12);
            monthFirst = monthFirst || (numbers && numbers->second > 12);
        }
        return dayFirst == monthFirst ? DayOrder::Open : dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
    }

    const ArticleSource& m_source;
    const Limits& m_limits;
    const ArticleSink& m_take;
    std::string m_file;
    ItemIds m_ids;
    Cells m_names;
    bool m_hasText = false;
    DayOrder m_order = DayOrder::NotAsked;
    std::string m_openDate; // the first that stays without
};

} // namespace

void readTable(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    Table(source, limits, take).read();
}

} // namespace dateline
