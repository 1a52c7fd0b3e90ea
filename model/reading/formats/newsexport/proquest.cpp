// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/newsexport/exportlines.h"

#include "model/text/utf8.h"

#include <algorithm>
#include <array>

// ProQuest: ["Document 1 of 2"] / title / "Author: ..." / "Abstract: ..." / "Full text: ..." and its
// paragraphs / "Subject: ..." / "Publication title: ..." / "Publication date: ..." / ... / "Database: ...",
// records parted by rules of "_" or by nothing.

namespace dateline::newsexport {

namespace {

using namespace std::string_view_literals;

constexpr std::array labels{"Title:"sv, "Author:"sv, "Publication info:"sv, "Abstract:"sv, "Links:"sv,
    "Full text:"sv, "Subject:"sv, "Business indexing term:"sv, "Location:"sv, "People:"sv,
    "Company / organization:"sv, "Company:"sv, "Classification:"sv, "Identifier / keyword:"sv,
    "Identifiers / keywords:"sv, "Illustration:"sv, "Illustrations:"sv, "Caption:"sv, "Credit:"sv,
    "Column:"sv, "Publication title:"sv, "First page:"sv, "Pages:"sv, "Number of pages:"sv, "Volume:"sv,
    "Issue:"sv, "Publication year:"sv, "Publication date:"sv, "Year:"sv, "Section:"sv, "Publisher:"sv,
    "Place of publication:"sv, "Country of publication:"sv, "Publication subject:"sv, "ISSN:"sv, "e-ISSN:"sv,
    "Source type:"sv, "Language of publication:"sv, "Document type:"sv, "Document feature:"sv, "DOI:"sv,
    "ProQuest document ID:"sv, "Document URL:"sv, "Copyright:"sv, "Last updated:"sv, "Database:"sv,
    "Dateline:"sv};

std::string_view labelOf(std::string_view line)
{
    const auto found = std::find_if(
        labels.begin(), labels.end(), [line](std::string_view label) { return line.starts_with(label); });
    return found == labels.end() ? std::string_view() : *found;
}

bool isDocumentNumber(std::string_view line)
{
    constexpr std::string_view begin = "Document ";
    const std::size_t digits = line.starts_with(begin) ? digitsAt(line, begin.size()) : 0;
    const std::string_view rest = line.substr(std::min(line.size(), begin.size() + digits));
    return digits > 0 && rest.starts_with(" of ") && digitsAt(rest, 4) > 0
        && digitsAt(rest, 4) + 4 == rest.size();
}

/// The line with that label at or behind `from`; size() where there is none.
std::size_t findLabel(const ArticleWriter& article, std::string_view label, std::size_t from = 0)
{
    while (from < article.size() && !article.line(from).starts_with(label)) {
        ++from;
    }
    return from;
}

std::string_view valueOf(const ArticleWriter& article, std::string_view label)
{
    const std::size_t at = findLabel(article, label);
    if (at == article.size()) {
        return {};
    }
    const std::string_view value = trimmed(article.line(at).substr(label.size()));
    const bool isBelow = value.empty() && at + 1 < article.size() && labelOf(article.line(at + 1)).empty();
    return isBelow ? article.line(at + 1) : value;
}

bool isFurniture(std::string_view line)
{
    return isRule(line) || isDocumentNumber(line) || isWord(line, "ProQuest document link")
        || line.starts_with("http://") || line.starts_with("https://");
}

/// The title: the last lines before the first label that are no furniture.
std::size_t titleLine(const ArticleWriter& article, std::size_t firstLabel)
{
    std::size_t title = article.size();
    for (std::size_t i = firstLabel; i > 0; --i) {
        if (isRule(article.line(i - 1)) || isDocumentNumber(article.line(i - 1))) {
            break;
        }
        title = isFurniture(article.line(i - 1)) ? title : i - 1;
    }
    return title;
}

/// Fields stand in a row behind the text, whatever words a paragraph of it begins with.
std::size_t fieldsBegin(const ArticleWriter& article, std::size_t text)
{
    std::size_t fields = findLabel(article, "Publication title:", text);
    while (fields > text + 1 && fields < article.size() && !labelOf(article.line(fields - 1)).empty()) {
        --fields;
    }
    return fields;
}

/// "Los Angeles Times; Los Angeles, Calif."
std::string_view outletOf(std::string_view value)
{
    return trimmed(value.substr(0, value.find(';')));
}

} // namespace

bool isRule(std::string_view line)
{
    return line.size() >= 20 && line.find_first_not_of('_') == std::string_view::npos;
}

std::vector<std::size_t> endsOfProQuest(const Lines& lines)
{
    std::vector<std::size_t> ends;
    bool hasId = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = lines[i].text;
        hasId = hasId || line.starts_with("ProQuest document ID:");
        const bool isLast = line.starts_with("Database:") || isRule(line) || isDocumentNumber(line)
            || i + 1 == lines.size();
        if (hasId && isLast) {
            ends.push_back(isDocumentNumber(line) ? i : i + 1);
            hasId = false;
        }
    }
    return ends;
}

bool readProQuest(ArticleWriter& article)
{
    std::size_t firstLabel = 0;
    const std::size_t text = findLabel(article, "Full text:");
    const std::size_t abstract = findLabel(article, "Abstract:");
    const std::size_t fields = fieldsBegin(article, text < article.size() ? text : 0);
    while (firstLabel < article.size() && labelOf(article.line(firstLabel)).empty()) {
        ++firstLabel;
    }
    const std::size_t titleAt = titleLine(article, firstLabel);
    const std::string_view titleField = valueOf(article, "Title:");
    const std::string_view title = titleAt < firstLabel ? article.line(titleAt) : titleField;
    const std::string_view date = valueOf(article, "Publication date:");
    if (title.empty() || title.size() > maxTitleBytes || fields == article.size() || !isDateLine(date)
        || (text == article.size() && abstract == article.size())) {
        return false;
    }
    article.setKey(valueOf(article, "ProQuest document ID:"));
    article.setHead(
        title, outletOf(valueOf(article, "Publication title:")), date, "ProQuest publication date");
    if (const std::string_view author = valueOf(article, "Author:"); !author.empty()) {
        article.addAuthor(author);
    }
    article.addAs(title, BlockKind::Title);
    // "Not available."
    const bool isWhole
        = text < article.size() && !(text + 1 == fields && valueOf(article, "Full text:").size() < 40);
    const std::size_t body = isWhole ? text : abstract;
    std::size_t bodyEnd = body + 1;
    while (bodyEnd < article.size()
        && (isWhole ? bodyEnd < fields
                    : labelOf(article.line(bodyEnd)).empty() && !isFurniture(article.line(bodyEnd)))) {
        ++bodyEnd;
    }
    for (std::size_t i = titleAt < firstLabel ? titleAt : firstLabel; i < article.size(); ++i) {
        const std::string_view line = article.line(i);
        if (i == body) {
            if (const std::string_view first = trimmed(line.substr(labelOf(line).size())); !first.empty()) {
                article.addMainText(first);
            }
        } else if (i > body && i < bodyEnd) {
            article.addText(i, i + 1);
        } else if (i != titleAt || titleAt >= firstLabel) {
            article.add(i,
                line.starts_with("Author:")                 ? BlockKind::Byline
                    : line.starts_with("Publication date:") ? BlockKind::Header
                                                            : BlockKind::Boilerplate);
        }
    }
    article.addBoilerplate(0, std::min(titleAt, firstLabel));
    return true;
}

} // namespace dateline::newsexport
