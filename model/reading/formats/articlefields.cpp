// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/articlefields.h"

#include "model/base/contenthash.h"
#include "model/reading/decoding.h"
#include "model/reading/formats/html/markuptree.h"
#include "model/reading/formats/html/page.h"
#include "model/text/asciiclass.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace dateline {

namespace {

using namespace std::string_view_literals;

struct FieldNames
{
    ArticleField field;
    std::string_view names; // between spaces, the best first; README.md says the same
};

constexpr std::array fieldNames{
    FieldNames{ArticleField::Id,
        " id articleid documentid docid uuid uid guid accessionnumber accessionno an recordid "sv},
    FieldNames{ArticleField::Title, " title headline articletitle heading webtitle hd hl "sv},
    FieldNames{ArticleField::Lead,
        " lead leadparagraph lede standfirst teaser abstract summary description snippet excerpt subtitle subheadline deck intro lp "sv},
    FieldNames{ArticleField::Text,
        " text fulltext body bodytext articlebody articletext content contents article story storytext maintext plaintext rawtext td "sv},
    FieldNames{ArticleField::Published,
        " published publicationdate datepublished publisheddate publishdate publishedat publishedon pubdate "
        "firstpublished webpublicationdate dateofpublication"
        " articledate publicationtime publishtime datepublish date datetime timestamp seendate pd "sv},
    FieldNames{ArticleField::Source,
        " source outlet publisher newspaper publication sourcename outletname publicationname mediaoutlet newssource medianame medium media sourcecommonname origin sitename site sourcedomain domain hostname sn "sv},
    FieldNames{ArticleField::Url,
        " url weburl articleurl link articlelink permalink canonicalurl sourceurl documentidentifier mainentityofpage uri href "sv},
    FieldNames{ArticleField::Language, " language lang languagecode inlanguage "sv},
    FieldNames{ArticleField::Author, " author authors byline writer journalist reporter creator by "sv},
};

std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : lowerCase(name.substr(0, 100))) {
        if (isAsciiLower(c) || isAsciiDigit(c) || isBeyondAscii(c)) {
            plain += c;
        }
    }
    return plain;
}

/// Tags that a piece of an article has; a lone '<' says nothing.
bool hasMarkup(std::string_view text)
{
    constexpr std::array tags{"</p>"sv, "<p>"sv, "<p "sv, "<br>"sv, "<br/>"sv, "<br />"sv, "</div>"sv,
        "</a>"sv, "</span>"sv, "</b>"sv, "</strong>"sv, "</em>"sv};
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const std::string tag = lowerCase(text.substr(at, 9));
        if (std::any_of(tags.begin(), tags.end(),
                [&tag](std::string_view known) { return tag.starts_with(known); })) {
            return true;
        }
    }
    return false;
}

/// Mark-up taken off; what has none stays as it is.
std::string plainField(std::string_view value, const Limits& limits)
{
    if (!hasMarkup(value)) {
        return markup::decodeEntities(value);
    }
    std::vector<DocumentBlock> blocks;
    addTextOrMarkup(value, limits, blocks);
    std::string out;
    for (const DocumentBlock& block : blocks) {
        out += (out.empty() ? "" : " ") + block.text;
    }
    return out;
}

std::uint64_t shortHash(std::string_view text)
{
    const ContentHash hash = ContentHash::of(text);
    std::uint64_t number = 0;
    std::memcpy(&number, hash.bytes.data(), sizeof number);
    return number;
}

} // namespace

NamedField fieldOfName(std::string_view name)
{
    const std::string plain = plainName(name);
    if (plain.empty()) {
        return {};
    }
    const std::string looked = ' ' + plain + ' ';
    for (const FieldNames& row : fieldNames) {
        if (const std::size_t at = row.names.find(looked); at != std::string_view::npos) {
            return {row.field, at};
        }
    }
    return {};
}

void FieldCollector::add(std::string_view name, std::string value)
{
    const NamedField named = fieldOfName(name);
    if (named.field == ArticleField::None || trimmed(value).empty()) {
        return;
    }
    std::size_t& rank = m_ranks[static_cast<std::size_t>(named.field)];
    const auto takeBest = [&](std::string& target) {
        const bool isBest = target.empty() || named.rank < rank;
        if (isBest) {
            target = std::move(value);
            rank = named.rank;
        }
        return isBest;
    };
    switch (named.field) {
    case ArticleField::None: break;
    case ArticleField::Id: takeBest(m_fields.id); break;
    case ArticleField::Title: takeBest(m_fields.title); break;
    case ArticleField::Lead: m_fields.lead.push_back(std::move(value)); break;
    case ArticleField::Text: m_fields.text.push_back(std::move(value)); break;
    case ArticleField::Published:
        if (takeBest(m_fields.published)) {
            m_fields.publishedName = cleanField(name, 60);
        }
        break;
    case ArticleField::Source: takeBest(m_fields.source); break;
    case ArticleField::Url: takeBest(m_fields.url); break;
    case ArticleField::Language: takeBest(m_fields.language); break;
    case ArticleField::Author: m_fields.authors.push_back(std::move(value)); break;
    }
}

ArticleFields FieldCollector::take()
{
    m_ranks.fill(0);
    return std::exchange(m_fields, {});
}

void addParagraphs(std::string_view text, std::vector<DocumentBlock>& blocks)
{
    std::string paragraph;
    const auto flush = [&] {
        if (!trimmed(paragraph).empty()) {
            blocks.push_back({std::move(paragraph)});
        }
        paragraph.clear();
    };
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        if (trimmed(line).empty()) {
            flush();
        } else {
            paragraph += paragraph.empty() ? "" : "\n";
            paragraph += line;
        }
        begin = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    flush();
}

void addTextOrMarkup(std::string_view text, const Limits& limits, std::vector<DocumentBlock>& blocks)
{
    if (hasMarkup(text)) {
        std::string repaired;
        repairMixed(text, repaired);
        if (const Expected<markup::MarkupTree> tree = markup::parsePage(repaired, limits)) {
            std::vector<DocumentBlock> found = blocksBelow(*tree, 0);
            blocks.insert(
                blocks.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
            return;
        }
    }
    addParagraphs(markup::decodeEntities(text), blocks);
}

void addTitle(std::string_view title, std::vector<DocumentBlock>& blocks)
{
    constexpr std::size_t looked = 5;
    const std::string key = nameKey(cleanField(title));
    if (key.empty()) {
        return;
    }
    for (std::size_t i = 0; i < std::min(looked, blocks.size()); ++i) {
        const std::string_view text = trimmed(blocks[i].text);
        if (nameKey(cleanField(text.substr(0, text.find('\n')), title.size() + 200)) == key) {
            return;
        }
    }
    blocks.insert(blocks.begin(), {std::string(title), BlockKind::Title, true});
}

SourceDocument documentOfFields(ArticleFields fields, const Limits& limits)
{
    SourceDocument document;
    constexpr std::size_t mostKeys = 100; // each is compared with all before it
    // of what is in already: exports give the lead again at the begin of the text
    std::vector<std::string> keys;
    const auto keep = [&keys](std::string key) {
        if (keys.size() < mostKeys) {
            keys.push_back(std::move(key));
        }
    };
    std::vector<DocumentBlock> lead;
    for (const std::string& part : fields.text) {
        std::string key = nameKey(part);
        if (std::none_of(keys.begin(), keys.end(),
                [&key](const std::string& other) { return other.find(key) != std::string::npos; })) {
            addTextOrMarkup(part, limits, document.blocks);
            keep(std::move(key));
        }
    }
    for (const std::string& part : fields.lead) {
        std::string key = nameKey(plainField(part, limits));
        while (key.ends_with(' ') || key.ends_with('.') || key.ends_with("\u2026")) { // "... in the har..."
            key.resize(key.size() - (key.ends_with("\u2026") ? 3 : 1));
        }
        if (std::none_of(keys.begin(), keys.end(),
                [&key](const std::string& other) { return other.find(key) != std::string::npos; })) {
            addTextOrMarkup(part, limits, lead);
            keep(std::move(key));
        }
    }
    document.blocks.insert(
        document.blocks.begin(), std::make_move_iterator(lead.begin()), std::make_move_iterator(lead.end()));
    document.title = plainField(fields.title, limits);
    if (!document.blocks.empty()) {
        addTitle(document.title, document.blocks);
    }
    document.source = plainField(fields.source, limits);
    document.url = std::string(trimmed(fields.url));
    document.language = std::move(fields.language);
    document.authors = std::move(fields.authors);
    if (!trimmed(fields.published).empty()) {
        document.published.push_back({std::move(fields.published), "field " + fields.publishedName});
    }
    return document;
}

ItemIds::ItemIds(std::string fileId)
    : m_fileId(std::move(fileId))
{
}

std::string ItemIds::nameOf(std::string_view wanted, std::string_view content)
{
    constexpr std::size_t idBytes = 300;
    constexpr std::size_t hashDigits = 16;
    std::string name = cleanField(wanted, idBytes);
    const bool isNoName = name.empty() || wanted.size() > idBytes;
    return isNoName ? ContentHash::of(wanted.empty() ? content : wanted).hex().substr(0, hashDigits) : name;
}

std::string ItemIds::unique(const std::string& id)
{
    const auto [taken, isNew] = m_taken.try_emplace(shortHash(id), 1);
    if (isNew) {
        return id;
    }
    std::string numbered;
    do {
        numbered = id + "#" + std::to_string(++taken->second);
    } while (!m_taken.try_emplace(shortHash(numbered), 1).second);
    return numbered;
}

} // namespace dateline
