// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/html/page.h"
#include "model/reading/formats/html/pagetext.h"
#include "model/reading/formats/newsxml/newsitems.h"

#include <algorithm>
#include <array>

namespace dateline::newsxml {

namespace {

using namespace markup;
using namespace std::string_view_literals;

constexpr std::size_t maxContentBytes = 8U << 20U; // of one item

bool isAddress(std::string_view text)
{
    return text.starts_with("https://") || text.starts_with("http://");
}

/// Titles hold tags and entities, escaped or not.
std::string plainText(std::string_view text, const Limits& limits)
{
    if (text.find_first_of("<&") == std::string_view::npos) {
        return cleanField(text);
    }
    const Expected<MarkupTree> tree = parsePage(text, limits);
    return cleanField(decodeEntities(tree ? tree->textBelow(0, 4000) : std::string(text.substr(0, 4000))));
}

class FeedReader
{
public:
    FeedReader(const MarkupTree& tree, NodeIndex root, const Limits& limits)
        : m_tree(tree)
        , m_root(root)
        , m_limits(limits)
    {
        const NodeIndex channel = tree.child(root, "channel");
        m_channel = channel == noNode ? root : channel;
        m_source = plainText(childText(tree, m_channel, "title"), limits);
        m_language = childText(tree, m_channel, "language");
        m_language = m_language.empty() ? childText(tree, m_channel, "dc:language") : m_language;
        m_language = m_language.empty() ? std::string(tree.attribute(root, "lang")) : m_language;
    }

    void run(const ItemSink& take)
    {
        std::size_t items = 0;
        for (const NodeIndex parent : {m_channel, m_root}) {
            for (NodeIndex at = m_tree.nodes[parent].firstChild; at != noNode; at = m_tree.nodes[at].next) {
                const bool isItem = m_tree.nodes[at].tag != Tag::Text
                    && (m_tree.name(at) == "item" || m_tree.name(at) == "entry");
                if (!isItem || !isText(at)) {
                    continue;
                }
                if (++items > m_limits.articlesInFile) {
                    take(Unexpected{
                        Error{ErrorCode::TooLarge, std::to_string(m_limits.articlesInFile) + " items", {}}});
                    return;
                }
                if (!take(item(at, items))) {
                    return;
                }
            }
            if (m_channel == m_root) {
                break;
            }
        }
        if (items == 0) {
            take(Unexpected{Error{ErrorCode::BadDocument, "a feed without items", {}}});
        }
    }

private:
    /// An export of WordPress holds pictures, menus and earlier versions as items, too.
    bool isText(NodeIndex item) const
    {
        constexpr std::array others{"attachment"sv, "nav_menu_item"sv, "revision"sv, "custom_css"sv,
            "customize_changeset"sv, "oembed_cache"sv};
        const std::string type = childText(m_tree, item, "wp:post_type");
        const std::string status = childText(m_tree, item, "wp:status");
        return std::find(others.begin(), others.end(), type) == others.end() && !type.starts_with("wp_")
            && status != "trash" && status != "auto-draft";
    }

    /// Text as given, or mark-up that stands there as elements.
    struct Content
    {
        NodeIndex node = noNode;
        bool isElements = false;
    };

    Content contentOf(NodeIndex item) const
    {
        Content best;
        std::size_t most = 0;
        for (const std::string_view name : {"content:encoded"sv, "content"sv, "description"sv, "summary"sv}) {
            const NodeIndex node = m_tree.child(item, name);
            if (node == noNode) {
                continue;
            }
            const std::size_t bytes = m_tree.textBelow(node, maxContentBytes).size();
            if (best.node == noNode || bytes > most * 2) { // a content that is only "[...]"
                best = {node, m_tree.attribute(node, "type") == "xhtml"};
                most = bytes;
            }
        }
        return best;
    }

    std::string linkOf(NodeIndex item) const
    {
        std::string link;
        for (NodeIndex at = m_tree.nodes[item].firstChild; at != noNode; at = m_tree.nodes[at].next) {
            if (m_tree.nodes[at].tag == Tag::Text || m_tree.name(at) != "link") {
                continue;
            }
            const std::string_view relation = m_tree.attribute(at, "rel");
            std::string address = m_tree.has(at, "href") ? std::string(m_tree.attribute(at, "href"))
                                                         : cleanField(m_tree.textBelow(at, 2000));
            if (isAddress(address) && (link.empty() || relation == "alternate") && relation != "self"
                && relation != "enclosure") {
                link = std::move(address);
            }
        }
        const std::string guid = childText(m_tree, item, "guid");
        return link.empty() && isAddress(guid) ? guid : link;
    }

    std::vector<std::string> authorsOf(NodeIndex item) const
    {
        std::vector<std::string> authors;
        for (NodeIndex at = m_tree.nodes[item].firstChild; at != noNode && authors.size() < 20;
             at = m_tree.nodes[at].next) {
            const std::string_view name
                = m_tree.nodes[at].tag == Tag::Text ? std::string_view() : m_tree.name(at);
            if (name == "dc:creator") {
                authors.push_back(cleanField(m_tree.textBelow(at, 200)));
            } else if (name == "author") {
                const std::string inner = childText(m_tree, at, "name");
                std::string text = inner.empty() ? cleanField(m_tree.textBelow(at, 200)) : inner;
                const std::size_t open = text.find('('); // "desk@news.example (Ann Example)"
                authors.push_back(open != std::string::npos && text.ends_with(')')
                        ? text.substr(open + 1, text.size() - open - 2)
                        : std::move(text));
            }
        }
        return authors;
    }

    Expected<NewsItem> item(NodeIndex item, std::size_t number) const
    {
        const std::string title = plainText(childText(m_tree, item, "title"), m_limits);
        const Content content = contentOf(item);
        NewsItem news;
        if (content.isElements) {
            news.document.blocks = blocksBelow(m_tree, content.node);
            addTitle(title, news.document);
        } else if (content.node != noNode) {
            const Expected<MarkupTree> page
                = parsePage(m_tree.textBelow(content.node, maxContentBytes), m_limits);
            if (!page) {
                return Unexpected{page.error()};
            }
            news.document = documentOfPage(*page, title);
        } else {
            addTitle(title, news.document);
        }
        markClosingLine(news.document);
        news.document.title = title;
        news.document.url = linkOf(item);
        const std::string original = childText(m_tree, item, "source");
        news.document.source = original.empty() ? m_source : original;
        news.document.language = m_language;
        news.document.authors = authorsOf(item);
        news.document.published = datesOf(item);
        for (const char* name : {"guid", "id"}) {
            news.key
                = news.key.empty() ? cleanField(childText(m_tree, item, name), 200) : std::move(news.key);
        }
        news.key = news.key.empty() ? cleanField(news.document.url, 200) : std::move(news.key);
        news.key = news.key.empty() ? std::to_string(number) : std::move(news.key);
        return news;
    }

    static void addTitle(const std::string& title, SourceDocument& document)
    {
        if (!title.empty()) {
            document.blocks.insert(document.blocks.begin(), {title, BlockKind::Title, true});
        }
    }

    /// "The post ... appeared first on ..." under the items of most blogs.
    static void markClosingLine(SourceDocument& document)
    {
        if (!document.blocks.empty() && document.blocks.back().text.starts_with("The post ")
            && document.blocks.back().text.find(" first on ") != std::string::npos) {
            document.blocks.back() = {std::move(document.blocks.back().text), BlockKind::Boilerplate, true};
        }
    }

    std::vector<PublishedField> datesOf(NodeIndex item) const
    {
        std::vector<PublishedField> dates;
        for (const std::string_view name : {"pubDate"sv, "published"sv, "issued"sv, "dc:date"sv,
                 "dcterms:created"sv, "created"sv, "wp:post_date"sv}) {
            if (std::string text = childText(m_tree, item, name); !text.empty()) {
                dates.push_back({std::move(text), "feed " + std::string(name)});
            }
        }
        for (const std::string_view name :
            dates.empty() ? std::array{"updated"sv, "modified"sv} : std::array{""sv, ""sv}) {
            if (std::string text = childText(m_tree, item, name); !text.empty()) {
                dates.push_back({std::move(text), "feed " + std::string(name)});
            }
        }
        return dates;
    }

    const MarkupTree& m_tree;
    NodeIndex m_root;
    NodeIndex m_channel = noNode;
    const Limits& m_limits;
    std::string m_source;
    std::string m_language;
};

} // namespace

std::string childText(const MarkupTree& tree, NodeIndex node, std::string_view name)
{
    const NodeIndex child = tree.child(node, name);
    return child == noNode ? std::string() : cleanField(tree.textBelow(child, 4000), 4000);
}

void readFeed(const MarkupTree& tree, NodeIndex root, const Limits& limits, const ItemSink& take)
{
    FeedReader(tree, root, limits).run(take);
}

} // namespace dateline::newsxml
