// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/newsexport/exportlines.h"

#include "model/text/utf8.h"

#include <algorithm>
#include <array>

// Nexis Uni, Lexis Advance: title / outlet / date / ... / "Length: 652 words" / "Body" / text / "End of
// Document".

namespace dateline::newsexport {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t maxHeadLines = 12; // from the title to "Body"

bool isLengthLine(std::string_view line)
{
    return beginsWith(line, "Length:") && isLength(trimmed(line.substr(7)));
}

void addHead(ArticleWriter& article, std::size_t i, bool isOutletOrDate)
{
    const std::string_view line = article.line(i);
    article.add(i,
        isOutletOrDate || beginsWith(line, "Dateline:") ? BlockKind::Header
            : beginsWith(line, "Byline:")               ? BlockKind::Byline
            : beginsWith(line, "Highlight:")            ? BlockKind::Body
                                                        : BlockKind::Boilerplate);
}

void addBody(ArticleWriter& article, std::size_t begin)
{
    BlockKind kind = BlockKind::Body;
    for (std::size_t i = begin; i < article.size(); ++i) {
        const std::string_view line = article.line(i);
        const bool isLabel = isWord(line, "Graphic") || isWord(line, "Classification")
            || isWord(line, "Notes") || beginsWith(line, "Load-Date:");
        if (isLabel) {
            kind = isWord(line, "Graphic") ? BlockKind::Caption : BlockKind::Boilerplate;
        }
        if (isLabel || i + 1 == article.size()) {
            article.add(i, BlockKind::Boilerplate);
        } else if (kind == BlockKind::Body) {
            article.addText(i, i + 1);
        } else {
            article.add(i, kind);
        }
    }
}

} // namespace

std::vector<std::size_t> endsOfNexisUni(const Lines& lines)
{
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (isWord(lines[i].text, "End of Document")) {
            ends.push_back(i + 1);
        }
    }
    return ends;
}

bool isNexisUniField(std::string_view line)
{
    constexpr std::array words{"Body"sv, "Graphic"sv, "Classification"sv, "Notes"sv, "End of Document"sv};
    constexpr std::array labels{"Section:"sv, "Length:"sv, "Byline:"sv, "Highlight:"sv, "Dateline:"sv,
        "Language:"sv, "Publication-Type:"sv, "Subject:"sv, "Load-Date:"sv};
    return std::any_of(
               words.begin(), words.end(), [line](std::string_view word) { return isWord(line, word); })
        || std::any_of(
            labels.begin(), labels.end(), [line](std::string_view label) { return line.starts_with(label); })
        || isRightsLine(line) || isDateLine(line);
}

bool readNexisUni(ArticleWriter& article)
{
    const std::size_t body = article.find("Body");
    if (body == article.size()) {
        return false;
    }
    std::size_t length = body;
    while (length > 0 && body - length < maxHeadLines && !isLengthLine(article.line(length))) {
        --length;
    }
    if (!isLengthLine(article.line(length))) {
        return false;
    }
    std::size_t date = length;
    while (date > 0 && length - date < maxHeadLines && !isDateLine(article.line(date))) {
        --date;
    }
    if (date < 2 || !isDateLine(article.line(date)) || article.line(date - 2).size() > maxTitleBytes) {
        return false;
    }
    article.setHead(article.line(date - 2), article.line(date - 1), article.line(date), "Nexis date");
    article.add(date - 2, BlockKind::Title);
    for (std::size_t i = date - 1; i <= body; ++i) {
        addHead(article, i, i <= date);
    }
    addBody(article, body + 1);
    article.addBoilerplate(0, date - 2); // of the whole export: its cover
    return true;
}

} // namespace dateline::newsexport
