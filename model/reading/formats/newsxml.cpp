// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/decoding.h"
#include "model/reading/formats/articlefields.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/html/page.h"
#include "model/reading/formats/newsxml/newsitems.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

using namespace markup;
using namespace newsxml;
using namespace std::string_view_literals;

/// What XML does not allow, though files hold it, would end the parsing.
void replaceControls(std::string& text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c >= 0 && c < ' ' && c != '\n' && c != '\t'; }, ' ');
}

/// Entities of HTML and lone '&', which feeds hold and XML refuses; what a file declares itself stays as it
/// is called.
std::string withKnownEntities(std::string_view text)
{
    constexpr std::array known{"amp;"sv, "lt;"sv, "gt;"sv, "quot;"sv, "apos;"sv, "#"sv};
    std::string out;
    out.reserve(text.size() + text.size() / 64);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t mark = std::min(text.find_first_of("&<", at), text.size());
        out += text.substr(at, mark - at);
        at = mark;
        if (at == text.size()) {
            break;
        }
        const std::string_view rest = text.substr(at);
        if (rest[0] == '<') {
            const bool opaque = rest.starts_with("<![CDATA[");
            const std::size_t end = opaque ? rest.find("]]>") : 1;
            out += rest.substr(0, end);
            at += std::min(end, rest.size());
        } else if (std::any_of(known.begin(), known.end(),
                       [rest](std::string_view name) { return rest.substr(1).starts_with(name); })) {
            out += '&';
            ++at;
        } else {
            const std::size_t end = rest.substr(0, 12).find(';');
            const std::string decoded
                = end == std::string_view::npos ? std::string("&") : decodeEntities(rest.substr(0, end + 1));
            const bool isEntity = decoded.front() != '&';
            out += isEntity ? decoded : std::string("&amp;");
            at += isEntity ? end + 1 : 1;
        }
    }
    return out;
}

NodeIndex rootOf(const MarkupTree& tree)
{
    NodeIndex at = tree.nodes[0].firstChild;
    while (at != noNode && tree.nodes[at].tag == Tag::Text) {
        at = tree.nodes[at].next;
    }
    return at;
}

/// Gives items their ids and places, and says which were refused.
class ItemTaker
{
public:
    ItemTaker(const ArticleSource& source, const Limits& limits, const DecodedText& decoded,
        const ArticleSink& take)
        : m_source(source)
        , m_limits(limits)
        , m_decoded(decoded)
        , m_take(take)
        , m_ids(source.id)
    {
        repairUtf8(source.path, m_path);
    }

    bool operator()(Expected<NewsItem> item)
    {
        if (!item) {
            return fail(std::move(item.error()));
        }
        item->document.encoding = m_decoded.encoding;
        item->document.repair = m_decoded.repair;
        const std::string id = item->key.empty() ? m_source.id : m_ids.unique(m_source.id + "#" + item->key);
        Expected<Article> article = articleFromDocument(id, m_source.id, std::move(item->document), m_limits);
        if (!article) {
            return fail(std::move(article.error()));
        }
        article->path = m_path;
        return m_take(std::move(article));
    }

    bool fail(Error error)
    {
        error.where.file = m_path;
        return m_take(Unexpected{std::move(error)});
    }

private:
    const ArticleSource& m_source;
    const Limits& m_limits;
    const DecodedText& m_decoded;
    const ArticleSink& m_take;
    std::string m_path;
    ItemIds m_ids;
};

} // namespace

bool isXml(std::string_view head)
{
    std::string text(head);
    text.erase(std::remove(text.begin(), text.end(), '\0'), text.end()); // UTF-16
    std::string_view rest = text;
    for (const std::string_view mark : {"\xEF\xBB\xBF"sv, "\xFF\xFE"sv, "\xFE\xFF"sv}) {
        rest.remove_prefix(rest.starts_with(mark) ? mark.size() : 0);
    }
    rest = trimmed(rest);
    constexpr std::array begins{"<?xml"sv, "<rss"sv, "<feed"sv, "<rdf:RDF"sv, "<nitf"sv, "<newsItem"sv,
        "<newsMessage"sv, "<NewsML"sv, "<!DOCTYPE nitf"sv, "<!DOCTYPE rss"sv};
    return std::any_of(begins.begin(), begins.end(), [rest](std::string_view begin) {
        return rest.starts_with(begin) && rest.size() > begin.size()
            && " \t\r\n>"sv.find(rest[begin.size()]) != std::string_view::npos;
    });
}

void readNewsXml(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    const Expected<std::string> bytes = readFileBytes(source.path, limits.fileBytes);
    if (!bytes) {
        take(Unexpected{bytes.error()});
        return;
    }
    Expected<DecodedText> decoded = decodeMarkup(*bytes, declaredCharset(*bytes));
    const DecodedText none;
    ItemTaker taker(source, limits, decoded ? *decoded : none, take);
    if (!decoded) {
        taker.fail(std::move(decoded.error()));
        return;
    }
    replaceControls(decoded->text);
    const Expected<MarkupTree> tree = parseXml(withKnownEntities(decoded->text), limits);
    if (!tree) {
        taker.fail(tree.error());
        return;
    }
    const NodeIndex root = rootOf(*tree);
    if (root == noNode) {
        taker.fail({ErrorCode::BadDocument, "no XML element", {}});
        return;
    }
    const std::string_view name = tree->name(root);
    const ItemSink sink = [&taker](Expected<NewsItem> item) { return taker(std::move(item)); };
    if (name == "rss" || name == "feed" || name == "rdf:RDF") {
        readFeed(*tree, root, limits, sink);
    } else if (name == "nitf") {
        readNitf(*tree, root, sink);
    } else if (name == "newsItem" || name == "newsMessage" || name == "NewsML") {
        readNewsMl(*tree, root, sink);
    } else {
        taker.fail({ErrorCode::UnsupportedFormat, "XML, " + cleanField(name, 60), {}});
    }
}

} // namespace dateline
