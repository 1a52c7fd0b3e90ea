// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/newsexport/exportlines.h"

#include "model/reading/datestamp.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

namespace dateline::newsexport {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t maxDateLineBytes = 80;
constexpr std::size_t aroundDateBytes = 30; // weekday, time and edition

} // namespace

bool isWord(std::string_view line, std::string_view word)
{
    return line.size() <= word.size() + 2 && sameFolded(trimmed(line), word);
}

bool beginsWith(std::string_view line, std::string_view label)
{
    return line.size() >= label.size() && sameFolded(line.substr(0, label.size()), label);
}

std::size_t wordCount(std::string_view line)
{
    return line.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(line.begin(), line.end(), ' '));
}

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of("0123456789", at), text.size()) - std::min(at, text.size());
}

bool isLength(std::string_view line)
{
    constexpr std::array words{"words"sv, "word"sv, "W\u00F6rter"sv, "mots"sv, "palabras"sv};
    const std::size_t digits = std::min(line.find_first_not_of("0123456789,."), line.size());
    return digits > 0 && digits <= 7 && line.size() <= digits + 12
        && std::any_of(words.begin(), words.end(),
            [rest = trimmed(line.substr(digits))](std::string_view word) { return sameFolded(rest, word); });
}

bool isDateLine(std::string_view line)
{
    if (line.size() > maxDateLineBytes) {
        return false;
    }
    const std::vector<DateStamp> stamps = findDateStamps(line, TextSpan::fromBounds(0, line.size()));
    return !stamps.empty() && line.size() <= stamps.front().span.length + aroundDateBytes;
}

bool isRightsLine(std::string_view line)
{
    return beginsWith(line, "\u00A9") || beginsWith(line, "(c)") || beginsWith(line, "Copyright")
        || beginsWith(line, "All Rights Reserved");
}

std::size_t ArticleWriter::find(std::string_view word, std::size_t from) const
{
    while (from < size() && !isWord(line(from), word)) {
        ++from;
    }
    return from;
}

void ArticleWriter::addBoilerplate(std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < end; ++i) {
        add(i, BlockKind::Boilerplate);
    }
}

void ArticleWriter::setHead(
    std::string_view title, std::string_view outlet, std::string_view date, const char* place)
{
    m_article.document.title = title;
    m_article.document.source = outlet;
    m_article.document.published.push_back({std::string(date), std::string(place)});
}

} // namespace dateline::newsexport
