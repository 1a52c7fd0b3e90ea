// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/newsexport/exportlines.h"

#include "model/text/asciiclass.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

// Factiva: [section] / title / "By ..." / "652 words" / date / outlet / code / language / (c) / text /
// "Document ABCD000020170526...". With its index the same, each line led by its field: "HD", "BY", "WC",
// "PD", "SN", "LP", "TD", ... "AN".

namespace dateline::newsexport {

namespace {

using namespace std::string_view_literals;

/// "Document GRDN000020170526ed5q0002x": the code, or nothing. German, Spanish and French exports say it in
/// their words.
std::string_view documentCode(std::string_view line)
{
    constexpr std::array words{"Document "sv, "Dokument "sv, "Documento "sv};
    const auto word = std::find_if(
        words.begin(), words.end(), [line](std::string_view begin) { return line.starts_with(begin); });
    if (word == words.end() || line.size() < word->size() + 18 || line.size() > word->size() + 40) {
        return {};
    }
    const std::string_view code = line.substr(word->size());
    const bool isCode = std::all_of(code.begin(), code.end(), isAsciiLetterOrDigit) && isAsciiUpper(code[0])
        && std::count_if(code.begin(), code.end(), isAsciiDigit) >= 10;
    return isCode ? code : std::string_view();
}

struct FieldLine
{
    std::string_view code; // empty: the line goes on with the field before
    std::string_view value;
};

/// "HD\tPort closes", or "TD" alone before its paragraphs.
FieldLine fieldOf(std::string_view line)
{
    constexpr std::array codes{"SE"sv, "HD"sv, "CR"sv, "BY"sv, "WC"sv, "PD"sv, "ET"sv, "SN"sv, "SC"sv, "ED"sv,
        "PG"sv, "VOL"sv, "LA"sv, "CY"sv, "LP"sv, "TD"sv, "CT"sv, "RF"sv, "CO"sv, "IN"sv, "NS"sv, "RE"sv,
        "IPC"sv, "IPD"sv, "PUB"sv, "AN"sv, "CX"sv, "ART"sv, "CLM"sv};
    const std::size_t end = std::min(line.find_first_of("\t "), line.size());
    const std::string_view code = line.substr(0, end);
    if (std::find(codes.begin(), codes.end(), code) == codes.end()
        || (end < line.size() && line[end] == ' ' && line.substr(end, 2) != "  ")) {
        return {{}, line};
    }
    return {code, trimmed(line.substr(end))};
}

bool isCountedField(std::string_view code)
{
    return code == "HD" || code == "WC" || code == "PD" || code == "SN" || code == "TD" || code == "LP";
}

/// Over the length stand the title, often a byline below it, sometimes a section's name above.
std::size_t titleAbove(const ArticleWriter& article, std::size_t words)
{
    if (words == 1) {
        return 0;
    }
    const std::string_view last = article.line(words - 1);
    const std::string_view before = article.line(words - 2);
    const bool isByline = beginsWith(last, "By ")
        || (wordCount(last) <= 4 && wordCount(before) > wordCount(last) && last.size() * 2 < before.size());
    return isByline ? words - 2 : words - 1;
}

/// Below the outlet: its code, edition, page, language and rights, in short lines.
std::size_t textBelow(const ArticleWriter& article, std::size_t begin)
{
    std::size_t text = begin;
    for (std::size_t i = begin; i < std::min(begin + 8, article.size() - 1); ++i) {
        const std::string_view at = article.line(i);
        const bool isCode = at.size() <= 12 && at.find_first_of(".!?") == std::string_view::npos;
        if (isRightsLine(at)) {
            return i + 1;
        }
        if (!isCode && wordCount(at) > 3) {
            return text;
        }
        text = isCode ? i + 1 : text;
    }
    return text;
}

/// The publisher's name may stand over the code of the document.
std::size_t publisherAtEnd(const ArticleWriter& article, std::size_t text)
{
    const std::size_t last = article.size() - 1;
    if (last < text + 2) {
        return last;
    }
    const auto ends = [](std::string_view line) {
        return line.find_last_of(".!?\"") + 1 == line.size() || line.ends_with("\u201D");
    };
    const bool isName = article.line(last - 1).size() <= 80 && wordCount(article.line(last - 1)) <= 8
        && !ends(article.line(last - 1)) && ends(article.line(last - 2));
    return isName ? last - 1 : last;
}

BlockKind kindOfField(std::string_view field)
{
    return field == "LP" || field == "TD" ? BlockKind::Body
        : field == "HD"                   ? BlockKind::Title
        : field == "BY"                   ? BlockKind::Byline
        : field == "SN" || field == "PD"  ? BlockKind::Header
        : field == "ART"                  ? BlockKind::Caption
                                          : BlockKind::Boilerplate;
}

/// False: fields without title or date.
bool readFields(ArticleWriter& article)
{
    std::string_view field;
    std::string_view title;
    std::string_view outlet;
    std::string_view date;
    for (std::size_t i = 0; i < article.size(); ++i) {
        const FieldLine found = fieldOf(article.line(i));
        field = found.code.empty() ? field : found.code;
        std::string_view* taken = field == "HD" ? &title
            : field == "SN"                     ? &outlet
            : field == "PD"                     ? &date
                                                : nullptr;
        if (taken != nullptr && taken->empty()) {
            *taken = found.value;
        }
    }
    if (title.empty() || !isDateLine(date)) {
        return false;
    }
    article.setHead(title, outlet, date, "Factiva date");
    field = {};
    for (std::size_t i = 0; i < article.size(); ++i) {
        const FieldLine found = fieldOf(article.line(i));
        field = found.code.empty() ? field : found.code;
        if (found.value.empty()) {
            continue;
        }
        if (const BlockKind kind = kindOfField(field); kind == BlockKind::Body) {
            article.addMainText(found.value);
        } else {
            article.addAs(found.value, kind);
        }
    }
    return true;
}

bool readLines(ArticleWriter& article)
{
    std::size_t words = 0; // the first article may stand behind a list of all
    while (words < article.size()
        && !(isLength(article.line(words)) && words + 2 < article.size()
            && isDateLine(article.line(words + 1)))) {
        ++words;
    }
    if (words == 0 || words == article.size()) {
        return false;
    }
    const bool hasTime
        = article.line(words + 2).size() <= 12 && article.line(words + 2).find(':') != std::string_view::npos;
    const std::size_t outlet = words + (hasTime ? 3 : 2);
    const std::size_t title = titleAbove(article, words);
    if (outlet >= article.size() || article.line(title).size() > maxTitleBytes) {
        return false;
    }
    article.setHead(article.line(title), article.line(outlet), article.line(words + 1), "Factiva date");
    article.add(title, BlockKind::Title);
    for (std::size_t i = title + 1; i < words; ++i) {
        article.add(i, BlockKind::Byline);
    }
    article.add(words, BlockKind::Boilerplate);
    for (std::size_t i = words + 1; i <= outlet; ++i) {
        article.add(i, BlockKind::Header);
    }
    const std::size_t text = textBelow(article, outlet + 1);
    const std::size_t end = publisherAtEnd(article, text);
    article.addBoilerplate(outlet + 1, text);
    article.addText(text, end);
    article.addBoilerplate(end, article.size());
    article.addBoilerplate(0, title);
    return true;
}

} // namespace

bool hasFactivaFields(const Lines& lines)
{
    constexpr std::ptrdiff_t needed = 5;
    return std::count_if(lines.begin(), lines.end(), [](const DocumentBlock& line) {
        return isCountedField(fieldOf(line.text).code);
    }) >= needed;
}

std::vector<std::size_t> endsOfFactiva(const Lines& lines)
{
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!documentCode(fieldOf(lines[i].text).value).empty()) {
            ends.push_back(i + 1);
        }
    }
    return ends;
}

bool readFactiva(ArticleWriter& article)
{
    article.setKey(documentCode(fieldOf(article.line(article.size() - 1)).value));
    return (hasFactivaFields(article.lines()) && readFields(article)) || readLines(article);
}

} // namespace dateline::newsexport
