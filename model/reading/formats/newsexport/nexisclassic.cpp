// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/newsexport/exportlines.h"

#include "model/text/asciiclass.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

// LexisNexis until 2019: "1 of 10 DOCUMENTS" / [copyright] / outlet / date / [edition] / title, or "HEADLINE:
// ..." / "BYLINE: ..." / "SECTION: ..." / "LENGTH: 355 words" / ["BODY:"] / text / "LOAD-DATE: ..." /
// [copyright]. Labels in English, German and French.

namespace dateline::newsexport {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t maxLinesToDate = 12;
constexpr std::size_t maxHeadLines = 30;
constexpr std::size_t maxUnlabelled = 3; // lines of a caption or of rights among the labels at the end

enum class Part { None, Title, Byline, Dateline, Lead, Length, Head, Body, Graphic, Tail };

struct Label
{
    std::string_view name;
    Part part;
};

constexpr std::array labels{Label{"HEADLINE:", Part::Title}, Label{"BYLINE:", Part::Byline},
    Label{"AUTOR:", Part::Byline}, Label{"AUTEUR:", Part::Byline}, Label{"DATELINE:", Part::Dateline},
    Label{"HIGHLIGHT:", Part::Lead}, Label{"LENGTH:", Part::Length}, Label{"L\u00C4NGE:", Part::Length},
    Label{"LONGUEUR:", Part::Length}, Label{"SECTION:", Part::Head}, Label{"RUBRIK:", Part::Head},
    Label{"RUBRIQUE:", Part::Head}, Label{"SERIES:", Part::Head}, Label{"DISTRIBUTION:", Part::Head},
    Label{"TYPE:", Part::Head}, Label{"COLUMN:", Part::Head}, Label{"BODY:", Part::Body},
    Label{"GRAPHIC:", Part::Graphic}, Label{"LOAD-DATE:", Part::Tail}, Label{"LANGUAGE:", Part::Tail},
    Label{"PUBLICATION-TYPE:", Part::Tail}, Label{"JOURNAL-CODE:", Part::Tail},
    Label{"DOCUMENT-TYPE:", Part::Tail}, Label{"CORRECTION-DATE:", Part::Tail},
    Label{"CORRECTION:", Part::Tail}, Label{"NOTES:", Part::Tail}, Label{"SUBJECT:", Part::Tail},
    Label{"ORGANIZATION:", Part::Tail}, Label{"COMPANY:", Part::Tail}, Label{"PERSON:", Part::Tail},
    Label{"CITY:", Part::Tail}, Label{"STATE:", Part::Tail}, Label{"COUNTRY:", Part::Tail},
    Label{"GEOGRAPHIC:", Part::Tail}, Label{"INDUSTRY:", Part::Tail}, Label{"TICKER:", Part::Tail},
    Label{"URL:", Part::Tail}, Label{"DOC-TYPE:", Part::Tail}, Label{"ACC-NO:", Part::Tail},
    Label{"UPDATE:", Part::Tail}, Label{"SPRACHE:", Part::Tail}, Label{"PUBLICATION:", Part::Tail},
    Label{"LANGUE:", Part::Tail}, Label{"DATE-CHARGEMENT:", Part::Tail},
    Label{"TYPE-PUBLICATION:", Part::Tail}};

/// In capitals as they stand there, so that "Notes: ..." of a text is none.
Label labelOf(std::string_view line)
{
    const auto found = std::find_if(
        labels.begin(), labels.end(), [line](const Label& label) { return line.starts_with(label.name); });
    return found == labels.end() ? Label{{}, Part::None} : *found;
}

Part partOf(std::string_view line)
{
    return labelOf(line).part;
}

std::string_view valueOf(std::string_view line)
{
    return trimmed(line.substr(labelOf(line).name.size()));
}

/// "Late Edition - Final", "Edition 1;", "Scotland;".
bool isEdition(std::string_view line)
{
    return line.ends_with(';') || (line.size() <= 60 && lowerCase(line).find("edition") != std::string::npos);
}

struct Head
{
    std::size_t date = 0;
    std::size_t title = 0; // 0: none
    std::size_t text = 0; // the first line of it
};

/// The line behind all labels over the text; 0 where there is no length nor headline.
std::size_t textBegin(const ArticleWriter& article, std::size_t date)
{
    const std::size_t end = std::min(article.size(), date + maxHeadLines);
    std::size_t sure = 0;
    for (std::size_t i = date + 1; i < end; ++i) {
        const Part part = partOf(article.line(i));
        if (part == Part::Body) {
            return i; // the text may stand on the same line
        }
        if (part == Part::Length || part == Part::Title
            || (sure > 0 && sure == i && part != Part::None && part < Part::Body)) {
            sure = i + 1;
        }
    }
    return sure;
}

std::size_t tailBegin(const ArticleWriter& article, std::size_t text)
{
    std::size_t tail = article.size();
    std::size_t unlabelled = 0;
    for (std::size_t i = article.size(); i > text && unlabelled <= maxUnlabelled; --i) {
        const std::string_view line = article.line(i - 1);
        const bool isTail = partOf(line) >= Part::Graphic || isRightsLine(line);
        tail = isTail ? i - 1 : tail;
        unlabelled = isTail ? 0 : unlabelled + 1;
    }
    return tail;
}

bool findHead(const ArticleWriter& article, std::size_t begin, Head& head)
{
    const std::size_t end = std::min(article.size(), begin + maxLinesToDate);
    head.date = begin;
    while (head.date < end
        && (partOf(article.line(head.date)) != Part::None || isRightsLine(article.line(head.date))
            || !isDateLine(article.line(head.date)))) {
        ++head.date;
    }
    if (head.date == begin || head.date == end) {
        return false; // no outlet above it, or no date
    }
    head.text = textBegin(article, head.date);
    for (std::size_t i = head.date + 1; i < head.text; ++i) {
        const Part part = partOf(article.line(i));
        if (part == Part::Title || (part == Part::None && !isEdition(article.line(i)))) {
            head.title = i;
        }
        if (part != Part::None && head.title != 0 && head.title < i) {
            break; // below the labels there is none
        }
    }
    return head.text > 0;
}

void addTail(ArticleWriter& article, std::size_t tail)
{
    bool isCaption = false;
    for (std::size_t i = tail; i < article.size(); ++i) {
        const std::string_view line = article.line(i);
        const Part part = partOf(line);
        isCaption = part == Part::Graphic || (isCaption && part == Part::None && !isRightsLine(line));
        article.add(i, isCaption ? BlockKind::Caption : BlockKind::Boilerplate);
    }
}

} // namespace

/// Also "FOCUS - 1 of 10 DOCUMENTS", "Dokument 1 von 10", "Document 1 de 10".
bool isNexisNumber(std::string_view line)
{
    if (line.size() > 60) {
        return false;
    }
    const bool isPlain = line.ends_with(" DOCUMENTS") || line.ends_with(" DOCUMENT");
    constexpr std::array begins{"FOCUS - "sv, "Dokument "sv, "Document "sv};
    const auto begin = std::find_if(
        begins.begin(), begins.end(), [line](std::string_view word) { return line.starts_with(word); });
    const std::size_t first = begin == begins.end() ? 0 : begin->size();
    const std::size_t digits = digitsAt(line, first);
    const std::string_view rest = line.substr(first + digits);
    if (digits == 0 || digits > 6) {
        return false;
    }
    if (isPlain) {
        return rest.starts_with(" of ") && digitsAt(rest, 4) > 0
            && rest.substr(4 + digitsAt(rest, 4)).starts_with(" DOCUMENT");
    }
    return begin != begins.end() && (rest.starts_with(" von ") || rest.starts_with(" de "))
        && digitsAt(rest, rest.find(' ', 1) + 1) > 0 && isAsciiDigit(line.back());
}

std::vector<std::size_t> endsOfNexisClassic(const Lines& lines)
{
    std::vector<std::size_t> ends;
    bool any = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (isNexisNumber(lines[i].text)) {
            if (any) {
                ends.push_back(i);
            }
            any = true;
        }
    }
    if (any) {
        ends.push_back(lines.size());
    }
    return ends;
}

bool readNexisClassic(ArticleWriter& article)
{
    std::size_t number = 0;
    while (number < article.size() && !isNexisNumber(article.line(number))) {
        ++number;
    }
    Head head;
    if (number == article.size() || !findHead(article, number + 1, head)) {
        return false;
    }
    const std::string_view titleLine = head.title == 0 ? std::string_view() : article.line(head.title);
    const std::string_view title = partOf(titleLine) == Part::Title ? valueOf(titleLine) : titleLine;
    if (title.size() > maxTitleBytes) {
        return false;
    }
    article.setHead(title, article.line(head.date - 1), article.line(head.date), "Nexis date");
    if (!title.empty()) {
        article.addAs(title, BlockKind::Title);
    }
    article.add(head.date - 1, BlockKind::Header);
    article.add(head.date, BlockKind::Header);
    for (std::size_t i = head.date + 1; i < head.text; ++i) {
        const Part part = partOf(article.line(i));
        if (i != head.title || title.empty()) {
            article.add(i,
                part == Part::Byline         ? BlockKind::Byline
                    : part == Part::Dateline ? BlockKind::Header
                    : part == Part::Lead     ? BlockKind::Body
                                             : BlockKind::Boilerplate);
        }
    }
    std::size_t text = head.text;
    if (text < article.size() && partOf(article.line(text)) == Part::Body) {
        const std::string_view value = valueOf(article.line(text));
        if (value.empty()) {
            article.add(text, BlockKind::Boilerplate);
        } else {
            article.addMainText(value);
        }
        ++text;
    }
    const std::size_t tail = tailBegin(article, text);
    article.addText(text, tail);
    addTail(article, tail);
    article.addBoilerplate(number, head.date - 1);
    article.addBoilerplate(0, number);
    return true;
}

} // namespace dateline::newsexport
