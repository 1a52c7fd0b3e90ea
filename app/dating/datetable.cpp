// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/datetable.h"

#include "app/dating/datetext.h"
#include "model/items/words.h"
#include "model/reading/formats/tablerows.h"
#include "model/text/utf8.h"

#include <map>

namespace dateline {

namespace {

struct NamedDate
{
    QString file;
    std::string date;
};

/// The first two cells of each row.
Expected<std::vector<NamedDate>> rowsOf(const std::string& path)
{
    const Limits limits;
    Expected<TextStream> text = TextStream::open(path, limits);
    if (!text) {
        return Unexpected<Error>{text.error()};
    }
    std::vector<NamedDate> all;
    std::string head;
    if (!text->next(head)) {
        return text->error() ? Expected<std::vector<NamedDate>>(Unexpected<Error>{*text->error()}) : all;
    }
    TableRows rows(*text, delimiterOf(head), limits);
    const bool saysDelimiter = head.starts_with("sep=");
    rows.push(std::move(head));
    std::vector<std::string> cells;
    std::uint64_t line = 0;
    std::string problem;
    bool isSeparatorLine = saysDelimiter;
    while (rows.next(cells, line, problem)) {
        if (cells.size() >= 2 && !isSeparatorLine) {
            all.push_back({toQString(trimmed(cells[0])),
                problem.empty() ? std::string(trimmed(cells[1])) : std::string()});
        }
        isSeparatorLine = false;
    }
    if (text->error()) {
        return Unexpected<Error>{*text->error()};
    }
    return all;
}

/// A time of day may follow a date of numbers.
std::optional<DayInterval> daysOf(const std::string& date, DayOrder order)
{
    if (std::optional<DayInterval> days = parseDateText(toQString(date), order)) {
        return days;
    }
    const std::optional<NumericDate> numbers = numericDate(date);
    const std::optional<DayNumber> day = numbers ? dayOf(*numbers, order) : std::nullopt;
    return day ? std::optional(DayInterval{*day, *day}) : std::nullopt;
}

QString fileName(const QString& path)
{
    return path.section(QLatin1Char('/'), -1);
}

std::map<QString, ArticleId> articlesByName(const Corpus& corpus)
{
    std::map<QString, ArticleId> byName;
    for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
        const QString name = fileName(toQString(corpus.articles[i]->article->id));
        const auto [at, isNew] = byName.try_emplace(name, ArticleId::fromIndex(i));
        if (!isNew) {
            at->second = ArticleId(); // more than one is called that
        }
    }
    for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
        byName[toQString(corpus.articles[i]->article->id)] = ArticleId::fromIndex(i);
    }
    return byName;
}

} // namespace

Expected<DateTable> readDateTable(const std::string& path, const Corpus& corpus, DayOrder order)
{
    const Expected<std::vector<NamedDate>> read = rowsOf(path);
    if (!read) {
        return Unexpected<Error>{read.error()};
    }
    DayOrderOfColumn column;
    for (const NamedDate& each : *read) {
        column.add(each.date);
    }
    const DayOrder decided = column.order() == DayOrder::Open ? order : column.order();
    const std::map<QString, ArticleId> byName = articlesByName(corpus);
    DateTable table;
    for (const NamedDate& each : *read) {
        DateTableRow row{each.file, toQString(each.date), daysOf(each.date, decided), {}};
        auto at = byName.find(row.file);
        at = at == byName.end() ? byName.find(fileName(row.file)) : at;
        row.article = at == byName.end() ? ArticleId() : at->second;
        const bool isHeader = &each == &read->front() && !row.days && !row.article;
        if (!isHeader) {
            const bool isOpen = column.order() == DayOrder::Open && numericDate(each.date)
                && !daysOf(each.date, DayOrder::Open);
            table.openDate = table.openDate.isEmpty() && isOpen ? row.dateText : table.openDate;
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace dateline
