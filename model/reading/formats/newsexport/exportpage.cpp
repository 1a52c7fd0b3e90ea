// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/decoding.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/html/page.h"
#include "model/reading/formats/html/pagetext.h"
#include "model/reading/formats/newsexport/exportlines.h"
#include "model/text/asciicase.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

// Exports saved as web pages: those of Nexis, Factiva and ProQuest hold the lines that their other exports
// hold; Europresse has an element "article" each, with classes for outlet, date, title and text.

namespace dateline {

namespace {

using namespace markup;
using namespace std::string_view_literals;

/// Nexis writes <DIV CLASS="c9"/>, which browsers take for an element that nobody closes: hundreds in each
/// other.
std::string withoutEmptyElements(std::string_view text)
{
    constexpr std::string_view begin = "<DIV CLASS=\"";
    std::string out;
    out.reserve(text.size());
    std::size_t at = 0;
    std::size_t end = 0; // of the tag; several may begin before it
    for (std::size_t found = text.find(begin); found != std::string_view::npos;
         found = text.find(begin, found + 1)) {
        end = end <= found ? text.find('>', found) : end;
        if (end == std::string_view::npos) {
            break;
        }
        if (text[end - 1] == '/' && found >= at) {
            out += text.substr(at, found - at);
            at = end + 1;
        }
    }
    return out += text.substr(at);
}

// --- Europresse ------------------------------------------------------------------------------------------------------------

enum class Place { Text, Title, Outlet, Date, Author, Number };

/// What the innermost element with such a class says.
Place placeOf(const MarkupTree& tree, NodeIndex at, NodeIndex top)
{
    for (; at != top && at != noNode; at = tree.nodes[at].parent) {
        const std::string words = hintWords(tree, at);
        const auto says = [&words](std::string_view word) { return hasHint(words, word); };
        if (words.empty()) {
            continue;
        }
        if (says("titre article") || says("titre article visu")) {
            return Place::Title;
        }
        if (says("doc publication name")) {
            return Place::Outlet;
        }
        if (says("doc header")) {
            return Place::Date;
        }
        if (says("doc authors") || says("sm margin bottom news")) {
            return Place::Author;
        }
        if (says("publi c lbl no doc") || says("lbl no doc") || says("publi c lbl nodoc")) {
            return Place::Number;
        }
    }
    return Place::Text;
}

/// "news·20170526·EX·0012": the day in it.
std::string dayInNumber(std::string_view number)
{
    for (std::size_t at = 0; at < number.size(); ++at) {
        const std::size_t digits = newsexport::digitsAt(number, at);
        if (digits == 8) {
            return std::string(number.substr(at, 8));
        }
        at += digits;
    }
    return {};
}

/// The first text of a place is its field; the others stay in the text as what they are.
ExportedArticle europresseArticle(const MarkupTree& tree, NodeIndex top)
{
    ExportedArticle article;
    SourceDocument& document = article.document;
    for (PageParagraph& paragraph : pageParagraphs(tree, top)) {
        const Place place = placeOf(tree, paragraph.element, top);
        const std::string_view text = paragraph.text;
        const bool isTitle
            = place == Place::Title && document.title.empty() && text.size() <= newsexport::maxTitleBytes;
        if (isTitle) {
            document.title = text;
        } else if (place == Place::Outlet && document.source.empty()) {
            // "La Croix, no. 43018"
            document.source = text.substr(0, std::min(text.find(", no"), text.find('\n')));
        } else if (place == Place::Author) {
            document.authors.emplace_back(text);
        } else if (place == Place::Number) {
            article.key = article.key.empty() ? std::string(text) : article.key;
            if (std::string day = dayInNumber(text); !day.empty()) {
                document.published.push_back({std::move(day), "Europresse number"});
            }
        } else if (place == Place::Date) {
            document.published.push_back({std::string(text.substr(0, 80)), "Europresse date"});
        }
        const BlockKind kind = isTitle                       ? BlockKind::Title
            : place == Place::Outlet || place == Place::Date ? BlockKind::Header
            : place == Place::Author                         ? BlockKind::Byline
            : place == Place::Number                         ? BlockKind::Boilerplate
            : paragraph.kind == ParagraphKind::Caption       ? BlockKind::Caption
                                                             : BlockKind::Body;
        document.blocks.push_back({std::move(paragraph.text), kind, kind != BlockKind::Body});
    }
    return article;
}

std::vector<ExportedArticle> europresseArticles(const MarkupTree& tree)
{
    std::vector<ExportedArticle> articles;
    for (NodeIndex at = 0; at != noNode;) {
        if (tree.nodes[at].tag != Tag::Article) {
            at = tree.following(at, 0);
            continue;
        }
        ExportedArticle article = europresseArticle(tree, at);
        if (!article.document.title.empty() && !article.document.source.empty()) {
            articles.push_back(std::move(article));
        }
        at = tree.followingWithoutChildren(at, 0);
    }
    return articles;
}

// --------------------------------------------------------------------------------

std::optional<std::vector<ExportedArticle>> exportedArticles(std::string_view bytes, const Limits& limits)
{
    Expected<DecodedText> decoded = decodeMarkup(bytes, declaredCharset(bytes));
    const Expected<MarkupTree> tree
        = decoded ? parsePage(withoutEmptyElements(decoded->text), limits) : Unexpected{decoded.error()};
    if (!tree) {
        return std::nullopt;
    }
    std::vector<ExportedArticle> articles = europresseArticles(*tree);
    if (articles.empty()) {
        SourceDocument whole;
        whole.blocks = blocksBelow(*tree, 0);
        articles = splitNewsExport(whole);
    }
    for (ExportedArticle& article : articles) {
        article.document.encoding = decoded->encoding;
        article.document.repair = decoded->repair;
    }
    return articles.empty() ? std::nullopt : std::optional(std::move(articles));
}

} // namespace

bool isExportPage(std::string_view head)
{
    // ProQuest's begin with an element
    if (!isHtml(head) && !lowerAscii(trimmed(head).substr(0, 4)).starts_with("<div")) {
        return false;
    }
    const std::string text = lowerAscii(head);
    constexpr std::array marks{"lxncomment"sv, "<meta topic="sv, " documents</span>"sv, "<title>factiva"sv,
        "class=\"article enarticle\""sv, "<title>europresse"sv, "titrearticle"sv, "docpublicationname"sv,
        "<title>proquest"sv, "proquest document link"sv, "name=\"docid_mstar"sv};
    return std::any_of(marks.begin(), marks.end(),
        [&text](std::string_view mark) { return text.find(mark) != std::string::npos; });
}

void readExportPage(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    const Expected<std::string> bytes = readFileBytes(source.path, limits.fileBytes);
    if (!bytes) {
        take(Unexpected{bytes.error()});
        return;
    }
    if (std::optional<std::vector<ExportedArticle>> exported = exportedArticles(*bytes, limits)) {
        takeExported(std::move(*exported), source, limits, take);
        return;
    }
    std::string path;
    repairUtf8(source.path, path);
    Expected<SourceDocument> document = readHtml(*bytes, limits); // a page of its own, with such words in it
    if (!document) {
        document.error().where.file = path;
        take(Unexpected{std::move(document.error())});
        return;
    }
    Expected<Article> article = articleFromDocument(source.id, source.id, std::move(*document), limits);
    (article ? article->path : article.error().where.file) = path;
    take(std::move(article));
}

} // namespace dateline
