// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/html/page.h"
#include "model/reading/formats/html/pagetext.h"
#include "model/reading/formats/newsxml/newsitems.h"

#include <algorithm>

namespace dateline::newsxml {

namespace {

using namespace markup;
using namespace std::string_view_literals;

/// The first element of that name below, however deep.
NodeIndex find(const MarkupTree& tree, NodeIndex top, std::string_view name)
{
    for (NodeIndex at = tree.following(top, top); at != noNode; at = tree.following(at, top)) {
        if (tree.nodes[at].tag != Tag::Text && tree.name(at) == name) {
            return at;
        }
    }
    return noNode;
}

std::string textOf(const MarkupTree& tree, NodeIndex node)
{
    return node == noNode ? std::string() : cleanField(tree.textBelow(node, 4000), 4000);
}

void addBlock(SourceDocument& document, std::string text, BlockKind kind, bool isSure)
{
    if (!text.empty()) {
        document.blocks.push_back({std::move(text), kind, isSure});
    }
}

void addDate(SourceDocument& document, std::string_view text, std::string place)
{
    if (!text.empty()) {
        document.published.push_back({std::string(text), std::move(place)});
    }
}

void addBlocks(SourceDocument& document, std::vector<DocumentBlock> blocks)
{
    std::move(blocks.begin(), blocks.end(), std::back_inserter(document.blocks));
}

void addNitf(const MarkupTree& tree, NodeIndex nitf, SourceDocument& document)
{
    for (const std::string_view name : {"date.issue"sv, "date.release"sv, "story.date"sv}) {
        if (const NodeIndex date = find(tree, nitf, name); date != noNode) {
            const std::string_view norm = tree.attribute(date, "norm");
            addDate(
                document, norm.empty() ? textOf(tree, date) : std::string(norm), "NITF " + std::string(name));
        }
    }
    if (const NodeIndex publication = find(tree, nitf, "pubdata"); publication != noNode) {
        addDate(document, tree.attribute(publication, "date.publication"), "NITF date.publication");
        document.source = document.source.empty() ? std::string(tree.attribute(publication, "name"))
                                                  : std::move(document.source);
    }
    const NodeIndex head = find(tree, nitf, "body.head");
    const NodeIndex content = find(tree, nitf, "body.content");
    if (head != noNode) {
        const std::string headline = textOf(tree, find(tree, head, "hl1"));
        if (document.title.empty()) {
            document.title = headline.empty() ? textOf(tree, find(tree, nitf, "title")) : headline;
            addBlock(document, document.title, BlockKind::Title, true);
        }
        addBlock(document, textOf(tree, find(tree, head, "hl2")), BlockKind::Body, false);
        addBlock(document, textOf(tree, find(tree, head, "abstract")), BlockKind::Body, false);
        addBlock(document, textOf(tree, find(tree, head, "byline")), BlockKind::Byline, true);
        document.source = document.source.empty() ? textOf(tree, find(tree, head, "distributor"))
                                                  : std::move(document.source);
        addBlock(document, textOf(tree, find(tree, head, "dateline")), BlockKind::Dateline, true);
    }
    if (content != noNode) {
        addBlocks(document, blocksBelow(tree, content));
    } else if (const NodeIndex body = find(tree, nitf, "body"); body != noNode && head == noNode) {
        addBlocks(document, blocksBelow(tree, body));
    }
    if (const NodeIndex end = find(tree, nitf, "body.end"); end != noNode) {
        addBlocks(document, blocksBelow(tree, end));
    }
}

Expected<NewsItem> withText(NewsItem item, const char* reason)
{
    const auto isText = [](const DocumentBlock& block) { return block.kind != BlockKind::Title; };
    if (std::none_of(item.document.blocks.begin(), item.document.blocks.end(), isText)) {
        return Unexpected{Error{ErrorCode::BadDocument, reason, {}}};
    }
    return item;
}

/// "nprov:AFP" is AFP.
std::string withoutScheme(std::string_view code)
{
    return std::string(code.substr(code.find(':') == std::string_view::npos ? 0 : code.find(':') + 1));
}

std::string providerOf(const MarkupTree& tree, NodeIndex meta)
{
    const NodeIndex provider = meta == noNode ? noNode : tree.child(meta, "provider");
    if (provider == noNode) {
        return {};
    }
    const std::string name = childText(tree, provider, "name");
    const std::string_view literal = tree.attribute(provider, "literal");
    return !name.empty()   ? name
        : !literal.empty() ? std::string(literal)
                           : withoutScheme(tree.attribute(provider, "qcode"));
}

/// A news item of G2: its metadata, and XHTML, NITF or plain text inside.
Expected<NewsItem> newsItem(const MarkupTree& tree, NodeIndex item)
{
    NewsItem news;
    SourceDocument& document = news.document;
    const NodeIndex itemMeta = tree.child(item, "itemMeta");
    const NodeIndex contentMeta = tree.child(item, "contentMeta");
    document.source = providerOf(tree, itemMeta);
    document.language = std::string(tree.attribute(item, "lang"));
    if (contentMeta != noNode) {
        addDate(document, childText(tree, contentMeta, "contentCreated"), "NewsML contentCreated");
        document.title = childText(tree, contentMeta, "headline");
        const NodeIndex language = tree.child(contentMeta, "language");
        document.language
            = language == noNode ? document.language : std::string(tree.attribute(language, "tag"));
        addBlock(document, document.title, BlockKind::Title, true);
        addBlock(document, childText(tree, contentMeta, "by"), BlockKind::Byline, true);
        addBlock(document, childText(tree, contentMeta, "dateline"), BlockKind::Dateline, true);
    }
    for (const char* name : {"firstCreated", "versionCreated"}) {
        addDate(document, itemMeta == noNode ? std::string() : childText(tree, itemMeta, name),
            std::string("NewsML ") + name);
    }
    const std::size_t head = document.blocks.size();
    if (const NodeIndex contents = tree.child(item, "contentSet"); contents != noNode) {
        const NodeIndex nitf = find(tree, contents, "nitf");
        const NodeIndex body = find(tree, contents, "body");
        const NodeIndex data = find(tree, contents, "inlineData");
        if (nitf != noNode) {
            addNitf(tree, nitf, document);
        } else if (body != noNode || data != noNode) {
            addBlocks(document, blocksBelow(tree, body == noNode ? data : body));
        } else if (const NodeIndex xml = tree.child(contents, "inlineXML"); xml != noNode) {
            addBlocks(document, blocksBelow(tree, xml));
        }
    }
    news.key = cleanField(tree.attribute(item, "guid"), 200);
    if (document.blocks.size() == head) {
        return Unexpected{Error{ErrorCode::BadDocument, "a news item without text", {}}};
    }
    return withText(std::move(news), "a news item without text");
}

/// NewsML 1: the components hold headline and text, mostly as NITF.
Expected<NewsItem> oldNewsItem(const MarkupTree& tree, NodeIndex item)
{
    NewsItem news;
    SourceDocument& document = news.document;
    if (const NodeIndex management = tree.child(item, "NewsManagement"); management != noNode) {
        addDate(document, childText(tree, management, "FirstCreated"), "NewsML FirstCreated");
        addDate(document, childText(tree, management, "ThisRevisionCreated"), "NewsML ThisRevisionCreated");
    }
    document.title = textOf(tree, find(tree, item, "HeadLine"));
    addBlock(document, document.title, BlockKind::Title, true);
    addBlock(document, textOf(tree, find(tree, item, "ByLine")), BlockKind::Byline, true);
    addBlock(document, textOf(tree, find(tree, item, "DateLine")), BlockKind::Dateline, true);
    const NodeIndex nitf = find(tree, item, "nitf");
    if (nitf != noNode) {
        addNitf(tree, nitf, document);
    } else if (const NodeIndex data = find(tree, item, "DataContent"); data != noNode) {
        addBlocks(document, blocksBelow(tree, data));
    }
    news.key = cleanField(textOf(tree, find(tree, item, "PublicIdentifier")), 200);
    return withText(std::move(news), "a news item without text");
}

} // namespace

void readNitf(const MarkupTree& tree, NodeIndex root, const ItemSink& take)
{
    NewsItem news;
    addNitf(tree, root, news.document);
    take(withText(std::move(news), "NITF without text"));
}

void readNewsMl(const MarkupTree& tree, NodeIndex root, const ItemSink& take)
{
    if (tree.name(root) == "newsItem") {
        Expected<NewsItem> item = newsItem(tree, root);
        if (item) {
            item->key.clear(); // the file is the item
        }
        take(std::move(item));
        return;
    }
    const bool old = tree.name(root) == "NewsML";
    std::size_t items = 0;
    for (NodeIndex at = tree.following(root, root); at != noNode;) {
        const bool isItem
            = tree.nodes[at].tag != Tag::Text && tree.name(at) == (old ? "NewsItem" : "newsItem");
        if (isItem && (++items, !take(old ? oldNewsItem(tree, at) : newsItem(tree, at)))) {
            return;
        }
        at = isItem ? tree.followingWithoutChildren(at, root) : tree.following(at, root);
    }
    if (items == 0) {
        take(Unexpected{Error{ErrorCode::BadDocument, "a news message without items", {}}});
    }
}

} // namespace dateline::newsxml
