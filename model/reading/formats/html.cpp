// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/html/page.h"

#include "model/reading/datestamp.h"
#include "model/reading/decoding.h"
#include "model/reading/formats/articlefields.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/html/maincontent.h"
#include "model/reading/formats/html/pagemetadata.h"
#include "model/reading/formats/html/pagetext.h"
#include "model/text/asciicase.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

using namespace markup;
using namespace std::string_view_literals;

// before the headline, in that many paragraphs; more comes behind the article
constexpr std::size_t maxNavigationBytes = 120;
constexpr std::size_t maxNavigationParagraphs = 3;
constexpr std::size_t leastBody = 200; // of a text that stands in the description alone
constexpr std::size_t charsetBytes = 4096; // where a page says its encoding

/// Blocks of the document in the order of reading, and what stands before the article behind it where it is
/// long.
class DocumentWriter
{
public:
    DocumentWriter(
        const MarkupTree& tree, const std::vector<PageParagraph>& paragraphs, const MainContent& content)
        : m_tree(tree)
        , m_paragraphs(paragraphs)
        , m_content(content)
    {
    }

    std::vector<DocumentBlock> run(const std::string& title)
    {
        const std::size_t first = firstOfArticle();
        std::size_t before = 0;
        for (std::size_t p = 0; p < first; ++p) {
            before += m_paragraphs[p].text.size();
        }
        const bool moved = before > maxNavigationBytes || first > maxNavigationParagraphs;
        if (!m_content.title && !title.empty()) {
            m_blocks.push_back({title, BlockKind::Title, true});
        }
        for (std::size_t p = moved ? first : 0; p < m_paragraphs.size(); ++p) {
            add(p);
        }
        m_last = noParagraph;
        for (std::size_t p = 0; moved && p < first; ++p) {
            add(p);
        }
        return std::move(m_blocks);
    }

private:
    static constexpr std::size_t noParagraph = static_cast<std::size_t>(-1);

    std::size_t firstOfArticle() const
    {
        const auto& verdicts = m_content.verdicts;
        const auto first = std::find_if(verdicts.begin(), verdicts.end(),
            [](const Verdict& verdict) { return verdict.kind != BlockKind::Boilerplate; });
        return first == verdicts.end() ? 0 : static_cast<std::size_t>(first - verdicts.begin());
    }

    NodeIndex tableAround(std::size_t p) const
    {
        NodeIndex at = m_paragraphs[p].element;
        while (at != noNode && m_tree.nodes[at].tag != Tag::Table) {
            at = m_tree.nodes[at].parent;
        }
        return at;
    }

    /// Rows of one table and what of the furniture stands together are lines of one block.
    bool goesOn(std::size_t p) const
    {
        if (m_last == noParagraph || m_content.verdicts[m_last].kind != m_content.verdicts[p].kind
            || m_content.verdicts[m_last].isSure != m_content.verdicts[p].isSure) {
            return false;
        }
        if (m_content.verdicts[p].kind == BlockKind::Boilerplate) {
            return true;
        }
        return m_content.verdicts[p].kind == BlockKind::Body && m_paragraphs[p].kind == ParagraphKind::Row
            && m_paragraphs[m_last].kind == ParagraphKind::Row && tableAround(p) == tableAround(m_last);
    }

    void add(std::size_t p)
    {
        const PageParagraph& paragraph = m_paragraphs[p];
        const Verdict& verdict = m_content.verdicts[p];
        if (goesOn(p)) {
            m_blocks.back().text += "\n" + paragraph.text;
        } else {
            m_blocks.push_back({paragraph.text, verdict.kind, verdict.isSure});
        }
        m_last = p;
    }

    const MarkupTree& m_tree;
    const std::vector<PageParagraph>& m_paragraphs;
    const MainContent& m_content;
    std::vector<DocumentBlock> m_blocks;
    std::size_t m_last = noParagraph;
};

std::optional<PublishedField> timeBetween(const MarkupTree& tree, NodeIndex from, NodeIndex to)
{
    for (NodeIndex at = from; at < tree.nodes.size() && at < to; ++at) {
        if (tree.nodes[at].tag == Tag::Time && !tree.attribute(at, "datetime").empty()) {
            return PublishedField{std::string(tree.attribute(at, "datetime")), "time element"};
        }
    }
    return std::nullopt;
}

/// The first <time datetime> between the headline and the text, else shortly above.
std::optional<PublishedField> timeInHead(
    const MarkupTree& tree, const std::vector<PageParagraph>& paragraphs, const MainContent& content)
{
    constexpr NodeIndex above = 60; // elements and texts: "3 May 2017" may stand over the headline
    const NodeIndex to
        = content.firstProse < paragraphs.size() ? paragraphs[content.firstProse].element : noNode;
    const NodeIndex from = content.title ? paragraphs[*content.title].element : std::min(to, above);
    const std::optional<PublishedField> below = timeBetween(tree, from, to);
    return below ? below : timeBetween(tree, from > above ? from - above : 0, from);
}

bool hasDateInHead(const std::vector<PageParagraph>& paragraphs, const MainContent& content)
{
    for (std::size_t p = 0; p < std::min(paragraphs.size(), content.firstProse); ++p) {
        const BlockKind kind = content.verdicts[p].kind;
        const TextSpan all = TextSpan::fromBounds(0, std::min<std::size_t>(paragraphs[p].text.size(), 200));
        if ((kind == BlockKind::Header || kind == BlockKind::Byline)
            && !findDateStamps(paragraphs[p].text, all).empty()) {
            return true;
        }
    }
    return false;
}

/// A page that scripts fill in gives its text in the description beside, if at all.
void takeBody(std::string_view body, SourceDocument& document)
{
    std::size_t shown = 0;
    for (const DocumentBlock& block : document.blocks) {
        shown += block.kind == BlockKind::Body ? block.text.size() : 0;
    }
    if (body.size() < leastBody || shown * 2 > body.size()) {
        return;
    }
    for (DocumentBlock& block : document.blocks) {
        if (block.kind == BlockKind::Body) {
            block = {std::move(block.text), BlockKind::Boilerplate, true};
        }
    }
    std::vector<DocumentBlock> blocks;
    addTextOrMarkup(body, {}, blocks);
    if (!document.title.empty()) {
        std::erase_if(
            document.blocks, [](const DocumentBlock& block) { return block.kind == BlockKind::Title; });
        addTitle(document.title, blocks);
    }
    document.blocks.insert(document.blocks.begin(), std::make_move_iterator(blocks.begin()),
        std::make_move_iterator(blocks.end()));
}

std::string reasonForNoText(const MarkupTree& tree)
{
    bool frames = false;
    bool scripts = false;
    bool leads = false;
    for (NodeIndex at = 0; at != noNode; at = tree.following(at, 0)) {
        const Tag tag = tree.nodes[at].tag;
        frames = frames || tag == Tag::Frameset || tag == Tag::Frame;
        scripts = scripts || tag == Tag::Script;
        leads = leads || (tag == Tag::Meta && lowerAscii(tree.attribute(at, "http-equiv")) == "refresh");
    }
    return frames ? "a page of frames; its text is in other files"
        : leads   ? "a page that leads to another one"
        : scripts ? "a page without text; a browser would fetch it by scripts"
                  : "a page without text";
}

} // namespace

std::string declaredCharset(std::string_view bytes)
{
    const std::string head = lowerAscii(bytes.substr(0, charsetBytes));
    std::size_t at = head.find("charset");
    if (head.starts_with("<?xml") && head.find("encoding") < head.find("?>")) {
        at = head.find("encoding");
    }
    if (at == std::string::npos) {
        return {};
    }
    at = head.find_first_not_of(" \t\n\r=\"'", head.find('=', at));
    return at == std::string::npos
        ? std::string()
        : head.substr(at, std::min<std::size_t>(head.find_first_of(" \t\n\r\"'/>;?", at) - at, 40));
}

bool isHtml(std::string_view head)
{
    std::string text = lowerAscii(head);
    text.erase(std::remove(text.begin(), text.end(), '\0'), text.end()); // UTF-16
    std::string_view rest = text;
    for (const std::string_view mark : {"\xEF\xBB\xBF"sv, "\xFF\xFE"sv, "\xFE\xFF"sv}) {
        rest.remove_prefix(rest.starts_with(mark) ? mark.size() : 0);
    }
    for (rest = trimmed(rest); rest.starts_with("<!--") || rest.starts_with("<?"); rest = trimmed(rest)) {
        const std::string_view close = rest.starts_with("<?") ? "?>"sv : "-->"sv;
        const std::size_t end = rest.find(close);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + close.size());
    }
    constexpr std::array begins{"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv};
    return std::any_of(begins.begin(), begins.end(), [rest](std::string_view begin) {
        return rest.starts_with(begin)
            && (rest.size() == begin.size() || rest[begin.size()] < 'a' || rest[begin.size()] > 'z');
    });
}

std::vector<DocumentBlock> blocksBelow(const MarkupTree& tree, NodeIndex top)
{
    const std::vector<PageParagraph> paragraphs = pageParagraphs(tree, top);
    MainContent content;
    for (const PageParagraph& paragraph : paragraphs) {
        const bool caption = paragraph.kind == ParagraphKind::Caption;
        content.verdicts.push_back({caption ? BlockKind::Caption : BlockKind::Body,
            caption || paragraph.kind == ParagraphKind::Row});
    }
    return DocumentWriter(tree, paragraphs, content).run({});
}

SourceDocument documentOfPage(const MarkupTree& tree, std::string_view headline)
{
    PageMetadata metadata = pageMetadata(tree);
    if (!headline.empty()) {
        metadata.titles.insert(metadata.titles.begin(), std::string(headline));
    }
    std::vector<PageParagraph> paragraphs = pageParagraphs(tree, 0);
    if (paragraphs.empty()) {
        paragraphs = pageParagraphs(tree, 0, Hidden::Read);
    }
    if (!metadata.windowTitle.empty()) {
        metadata.titles.back() = withoutSite(metadata.windowTitle, metadata.site);
        metadata.titles.push_back(metadata.windowTitle);
    }
    splitTitleLines(paragraphs, metadata.titles);
    MainContent content = findMainContent(tree, paragraphs, metadata.titles);
    // a heading of the text
    if (content.title && !headline.empty() && nameKey(paragraphs[*content.title].text) != nameKey(headline)) {
        content.verdicts[*content.title] = {BlockKind::Body, false};
        content.title.reset();
    }
    SourceDocument document;
    document.title = content.title ? paragraphs[*content.title].text
        : metadata.titles.empty()  ? std::string()
                                   : metadata.titles.front();
    document.source = metadata.site.empty() ? siteInTitle(metadata.windowTitle, document.title)
                                            : std::move(metadata.site);
    document.url = std::move(metadata.url);
    document.language = std::move(metadata.language);
    document.authors = std::move(metadata.authors);
    document.published = std::move(metadata.published);
    if (std::optional<PublishedField> time = timeInHead(tree, paragraphs, content)) {
        document.published.push_back(std::move(*time));
    }
    if (document.published.empty() && !hasDateInHead(paragraphs, content)) {
        document.published = std::move(metadata.modified);
    }
    document.blocks = DocumentWriter(tree, paragraphs, content).run(document.title);
    takeBody(metadata.body, document);
    return document;
}

Expected<SourceDocument> readHtml(std::string_view bytes, const Limits& limits)
{
    Expected<DecodedText> decoded = decodeMarkup(bytes, declaredCharset(bytes));
    if (!decoded) {
        return Unexpected{std::move(decoded.error())};
    }
    Expected<MarkupTree> tree = parsePage(decoded->text, limits);
    if (!tree) {
        return Unexpected{std::move(tree.error())};
    }
    SourceDocument document = documentOfPage(*tree, {});
    const bool hasText = std::any_of(document.blocks.begin(), document.blocks.end(),
        [](const DocumentBlock& block) { return block.kind != BlockKind::Title; });
    if (!hasText) {
        return Unexpected{Error{ErrorCode::BadDocument, reasonForNoText(*tree), {}}};
    }
    document.encoding = std::move(decoded->encoding);
    document.repair = decoded->repair;
    return document;
}

} // namespace dateline
