// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/html/markuptree.h"

#include "model/reading/formats/html/pagetext.h"
#include "model/text/asciicase.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

namespace dateline::markup {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t maxNodes = 2'000'000;
constexpr std::size_t maxAttributes = 200; // of one element; those of a page's body may be many
constexpr std::size_t maxTagWords = 2000; // the parser compares each attribute with all before it
constexpr std::size_t maxAttributeBytes = 8192; // pictures stand in attributes, too
constexpr std::size_t maxComments = 20;
// elements that are never closed, as fonts of old pages; below the depth they are not kept
constexpr std::size_t maxOpen = 100'000;
// the parser looks for the begin of each end among all that are open
constexpr std::size_t maxSteps = 2'000'000'000;

struct TagName
{
    std::string_view name;
    Tag tag = Tag::Other;
};

// With those of NITF that are paragraphs.
constexpr std::array tagNames{TagName{"a"sv, Tag::A}, TagName{"abstract"sv, Tag::Div},
    TagName{"address"sv, Tag::Address}, TagName{"article"sv, Tag::Article}, TagName{"aside"sv, Tag::Aside},
    TagName{"audio"sv, Tag::Audio}, TagName{"b"sv, Tag::B}, TagName{"base"sv, Tag::Base},
    TagName{"block"sv, Tag::Div}, TagName{"blockquote"sv, Tag::Blockquote}, TagName{"body"sv, Tag::Body},
    TagName{"body.content"sv, Tag::Div}, TagName{"body.end"sv, Tag::Div}, TagName{"br"sv, Tag::Br},
    TagName{"button"sv, Tag::Button}, TagName{"byline"sv, Tag::Div}, TagName{"canvas"sv, Tag::Canvas},
    TagName{"caption"sv, Tag::Caption}, TagName{"center"sv, Tag::Center}, TagName{"dateline"sv, Tag::Div},
    TagName{"dd"sv, Tag::Dd}, TagName{"details"sv, Tag::Details}, TagName{"dialog"sv, Tag::Dialog},
    TagName{"distributor"sv, Tag::Div}, TagName{"div"sv, Tag::Div}, TagName{"dl"sv, Tag::Dl},
    TagName{"dt"sv, Tag::Dt}, TagName{"em"sv, Tag::Em}, TagName{"embed"sv, Tag::Embed},
    TagName{"fieldset"sv, Tag::Fieldset}, TagName{"figcaption"sv, Tag::Figcaption},
    TagName{"figure"sv, Tag::Figure}, TagName{"footer"sv, Tag::Footer}, TagName{"form"sv, Tag::Form},
    TagName{"frame"sv, Tag::Frame}, TagName{"frameset"sv, Tag::Frameset}, TagName{"h1"sv, Tag::H1},
    TagName{"h2"sv, Tag::H2}, TagName{"h3"sv, Tag::H3}, TagName{"h4"sv, Tag::H4}, TagName{"h5"sv, Tag::H5},
    TagName{"h6"sv, Tag::H6}, TagName{"head"sv, Tag::Head}, TagName{"header"sv, Tag::Header},
    TagName{"hedline"sv, Tag::Div}, TagName{"hl1"sv, Tag::H1}, TagName{"hl2"sv, Tag::H2},
    TagName{"hr"sv, Tag::Hr}, TagName{"html"sv, Tag::Html}, TagName{"i"sv, Tag::I},
    TagName{"iframe"sv, Tag::Iframe}, TagName{"img"sv, Tag::Img}, TagName{"input"sv, Tag::Input},
    TagName{"label"sv, Tag::Label}, TagName{"legend"sv, Tag::Legend}, TagName{"li"sv, Tag::Li},
    TagName{"link"sv, Tag::Link}, TagName{"main"sv, Tag::Main}, TagName{"media"sv, Tag::Figure},
    TagName{"media-caption"sv, Tag::Figcaption}, TagName{"media-producer"sv, Tag::Figcaption},
    TagName{"menu"sv, Tag::Menu}, TagName{"meta"sv, Tag::Meta}, TagName{"nav"sv, Tag::Nav},
    TagName{"noframes"sv, Tag::Noframes}, TagName{"noscript"sv, Tag::Noscript}, TagName{"note"sv, Tag::Div},
    TagName{"object"sv, Tag::Object}, TagName{"ol"sv, Tag::Ol}, TagName{"option"sv, Tag::Option},
    TagName{"p"sv, Tag::P}, TagName{"picture"sv, Tag::Picture}, TagName{"pre"sv, Tag::Pre},
    TagName{"script"sv, Tag::Script}, TagName{"section"sv, Tag::Section}, TagName{"select"sv, Tag::Select},
    TagName{"source"sv, Tag::Source}, TagName{"span"sv, Tag::Span}, TagName{"strong"sv, Tag::Strong},
    TagName{"style"sv, Tag::Style}, TagName{"summary"sv, Tag::Summary}, TagName{"sup"sv, Tag::Sup},
    TagName{"svg"sv, Tag::Svg}, TagName{"table"sv, Tag::Table}, TagName{"tagline"sv, Tag::Div},
    TagName{"tbody"sv, Tag::Tbody}, TagName{"td"sv, Tag::Td}, TagName{"template"sv, Tag::Template},
    TagName{"textarea"sv, Tag::Textarea}, TagName{"tfoot"sv, Tag::Tfoot}, TagName{"th"sv, Tag::Th},
    TagName{"thead"sv, Tag::Thead}, TagName{"time"sv, Tag::Time}, TagName{"title"sv, Tag::Title},
    TagName{"tr"sv, Tag::Tr}, TagName{"ul"sv, Tag::Ul}, TagName{"video"sv, Tag::Video}};
static_assert(std::is_sorted(
    tagNames.begin(), tagNames.end(), [](const TagName& a, const TagName& b) { return a.name < b.name; }));

Tag tagOf(std::string_view name)
{
    const auto found = std::lower_bound(tagNames.begin(), tagNames.end(), name,
        [](const TagName& row, std::string_view wanted) { return row.name < wanted; });
    return found != tagNames.end() && found->name == name ? found->tag : Tag::Other;
}

std::string_view view(const xmlChar* text)
{
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

/// Known name spaces have one prefix, whatever the file calls them; those of the format itself have none.
std::string_view prefixOf(std::string_view uri, std::string_view written)
{
    struct Space
    {
        std::string_view uri, prefix;
    };
    constexpr std::array spaces{Space{"http://purl.org/rss/1.0/modules/content/"sv, "content"sv},
        Space{"http://purl.org/dc/elements/1.1/"sv, "dc"sv},
        Space{"http://purl.org/dc/terms/"sv, "dcterms"sv}, Space{"http://www.w3.org/2005/Atom"sv, ""sv},
        Space{"http://purl.org/rss/1.0/"sv, ""sv}, Space{"http://www.w3.org/1999/xhtml"sv, ""sv},
        Space{"http://www.w3.org/1999/02/22-rdf-syntax-ns#"sv, "rdf"sv},
        Space{"http://iptc.org/std/nar/2006-10-01/"sv, ""sv},
        Space{"http://iptc.org/std/NITF/2006-10-18/"sv, ""sv}};
    const auto found
        = std::find_if(spaces.begin(), spaces.end(), [uri](const Space& space) { return space.uri == uri; });
    return found == spaces.end() ? written : found->prefix;
}

/// Makes the tree of what the parser calls out.
class TreeBuilder
{
public:
    TreeBuilder(const Limits& limits, std::size_t ends)
        : m_ends(ends)
        , m_maxDepth(limits.markupDepth)
    {
        m_tree.nodes.emplace_back().tag = Tag::Document;
    }

    void begin(std::string_view name, xmlParserCtxt* parser)
    {
        ++m_depth;
        m_isDeep = m_isDeep || m_depth > maxOpen || (m_depth > m_maxDepth && m_depth * m_ends > maxSteps);
        if (m_isDeep || m_tree.nodes.size() >= maxNodes) {
            xmlStopParser(parser);
            return;
        }
        if (m_depth > m_maxDepth) { // its text goes to what is around it
            if (const Tag tag = tagOf(name); isBlockElement(tag) || tag == Tag::Br) {
                add(tag, store(name));
            }
            return;
        }
        m_current = add(tagOf(name), store(name));
        m_tree.nodes[m_current].firstAttribute = static_cast<std::uint32_t>(m_tree.attributes.size());
    }

    void attribute(std::string_view name, std::string_view value)
    {
        Node& element = m_tree.nodes[m_current];
        if (m_current != 0 && m_depth <= m_maxDepth && value.size() <= maxAttributeBytes
            && element.attributeCount < maxAttributes) {
            const TextSpan nameSpan = store(name);
            m_tree.attributes.push_back({nameSpan, store(value)});
            ++element.attributeCount;
        }
    }

    void end()
    {
        m_depth -= m_depth > 0 ? 1 : 0;
        if (m_depth >= m_maxDepth) {
            return;
        }
        m_current = m_tree.nodes[m_current].parent == noNode ? 0 : m_tree.nodes[m_current].parent;
    }

    void characters(std::string_view text)
    {
        if (!keepsText() || m_tree.nodes.size() >= maxNodes) {
            return;
        }
        const NodeIndex last = m_tree.nodes[m_current].lastChild;
        if (last != noNode && m_tree.nodes[last].tag == Tag::Text
            && m_tree.nodes[last].text.end() == m_tree.storage.size()) {
            m_tree.nodes[last].text.length += store(text).length;
        } else {
            add(Tag::Text, store(text));
        }
    }

    void comment(std::string_view text)
    {
        if (m_tree.comments.size() < maxComments) {
            m_tree.comments.emplace_back(text.substr(0, 1000));
        }
    }

    Expected<MarkupTree> take()
    {
        if (m_isDeep) {
            return Unexpected{Error{ErrorCode::TooLarge, "elements in each other", {}}};
        }
        if (m_tree.nodes.size() >= maxNodes) {
            return Unexpected{Error{ErrorCode::TooLarge, std::to_string(maxNodes) + " elements", {}}};
        }
        return std::move(m_tree);
    }

private:
    /// Scripts and styles are not read, but for descriptions of the article.
    bool keepsText() const
    {
        const Tag tag = m_tree.nodes[m_current].tag;
        return tag != Tag::Style
            && (tag != Tag::Script
                || m_tree.attribute(m_current, "type").find("ld+json") != std::string_view::npos);
    }

    TextSpan store(std::string_view text)
    {
        const std::size_t begin = m_tree.storage.size();
        m_tree.storage += text;
        return TextSpan::fromBounds(begin, m_tree.storage.size());
    }

    NodeIndex add(Tag tag, TextSpan text)
    {
        const auto index = static_cast<NodeIndex>(m_tree.nodes.size());
        m_tree.nodes.push_back({tag, m_current, noNode, noNode, noNode, text, 0, 0});
        Node& parent = m_tree.nodes[m_current];
        (parent.firstChild == noNode ? parent.firstChild : m_tree.nodes[parent.lastChild].next) = index;
        parent.lastChild = index;
        return index;
    }

    MarkupTree m_tree;
    NodeIndex m_current = 0;
    std::size_t m_depth = 0;
    std::size_t m_ends; // of elements in the page, more or less
    std::size_t m_maxDepth;
    bool m_isDeep = false;
};

/// What the parser's functions are called with.
struct Building
{
    TreeBuilder* builder = nullptr;
    xmlParserCtxt* parser = nullptr;

    static TreeBuilder& of(void* data) { return *static_cast<Building*>(data)->builder; }
};

void onCharacters(void* data, const xmlChar* text, int length)
{
    Building::of(data).characters({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
}

void onComment(void* data, const xmlChar* text)
{
    Building::of(data).comment(view(text));
}

void onPageElement(void* data, const xmlChar* name, const xmlChar** attributes)
{
    Building::of(data).begin(view(name), static_cast<Building*>(data)->parser);
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
        Building::of(data).attribute(view(attributes[0]), view(attributes[1]));
    }
}

void onPageElementEnd(void* data, const xmlChar*)
{
    Building::of(data).end();
}

void onXmlElement(void* data, const xmlChar* name, const xmlChar* prefix, const xmlChar* uri, int,
    const xmlChar**, int attributeCount, int, const xmlChar** attributes)
{
    const std::string_view space = prefixOf(view(uri), view(prefix));
    const std::string full
        = space.empty() ? std::string(view(name)) : std::string(space) + ':' + std::string(view(name));
    Building::of(data).begin(full, static_cast<Building*>(data)->parser);
    // name, prefix, URI, begin and end of the value
    for (int i = 0; i < attributeCount; ++i, attributes += 5) {
        const std::string_view value(reinterpret_cast<const char*>(attributes[3]),
            static_cast<std::size_t>(attributes[4] - attributes[3]));
        Building::of(data).attribute(view(attributes[0]), decodeEntities(value));
    }
}

void onXmlElementEnd(void* data, const xmlChar*, const xmlChar*, const xmlChar*)
{
    Building::of(data).end();
}

/// No entity is ever declared, so none can grow.
xmlEntity* onEntityWanted(void*, const xmlChar* name)
{
    return xmlGetPredefinedEntity(name);
}

void setUp()
{
    static std::once_flag once; // the library's tables are not made thread by thread
    std::call_once(once, xmlInitParser);
}

/// Where a comment, script or style that begins at `at` ends; `at` where none does.
std::size_t behindOpaque(std::string_view text, std::size_t at)
{
    struct Opaque
    {
        std::string_view begin, end;
    };
    constexpr std::array kinds{
        Opaque{"<!--"sv, "-->"sv}, Opaque{"<script"sv, "</script"sv}, Opaque{"<style"sv, "</style"sv}};
    const auto isAt = [text](std::size_t place, std::string_view word) {
        return isInAnyCase(text.substr(place, word.size()), word);
    };
    for (const Opaque& kind : kinds) {
        if (!isAt(at, kind.begin)) {
            continue;
        }
        std::size_t end = text.find(kind.end[0], at + kind.begin.size());
        while (end != std::string_view::npos && !isAt(end, kind.end)) {
            end = text.find(kind.end[0], end + 1);
        }
        return end == std::string_view::npos ? text.size() : end + kind.end.size();
    }
    return at;
}

/// A tag of thousands of attributes is no page's. Attributes are what '=', '/' and white space part outside
/// of quotes; to the parser a '<' among them is another one.
bool hasEndlessTag(std::string_view text)
{
    for (std::size_t at = text.find('<'); at < text.size(); at = text.find('<', at)) {
        const std::size_t behind = behindOpaque(text, at);
        const char first = at + 1 < text.size() ? static_cast<char>(text[at + 1] | 0x20) : ' ';
        if (first < 'a' || first > 'z') {
            at = std::max(behind, at + 1);
            continue;
        }
        std::size_t words = 0;
        char quote = 0;
        for (++at; at < text.size() && (quote != 0 || text[at] != '>'); ++at) {
            const char c = text[at];
            if (quote != 0) {
                quote = c == quote ? '\0' : quote;
            } else if ((c == '"' || c == '\'') && text[at - 1] == '=') {
                quote = c;
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '/' || c == '=') {
                ++words;
            }
        }
        if (words > maxTagWords) {
            return true;
        }
        at = std::max(at, behind); // past what stands in a script
    }
    return false;
}

} // namespace

Expected<MarkupTree> parsePage(std::string_view utf8, const Limits& limits)
{
    setUp();
    if (hasEndlessTag(utf8)) {
        return Unexpected{Error{ErrorCode::BadDocument, "an element with too many attributes", {}}};
    }
    const std::unique_ptr<xmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlNewParserCtxt(), &htmlFreeParserCtxt);
    if (!parser) {
        return Unexpected{Error{ErrorCode::TooLarge, "memory", {}}};
    }
    std::size_t ends = 0;
    for (std::size_t at = utf8.find("</"); at != std::string_view::npos; at = utf8.find("</", at + 2)) {
        ++ends;
    }
    TreeBuilder builder(limits, ends);
    Building building{&builder, parser.get()};
    htmlSAXHandler calls{};
    calls.startElement = onPageElement;
    calls.endElement = onPageElementEnd;
    calls.characters = onCharacters;
    calls.ignorableWhitespace = onCharacters;
    calls.cdataBlock = onCharacters;
    calls.comment = onComment;
    *parser->sax = calls;
    parser->userData = &building;
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
        | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD;
    htmlCtxtReadMemory(parser.get(), utf8.data(), static_cast<int>(utf8.size()), nullptr, "UTF-8", options);
    return builder.take();
}

Expected<MarkupTree> parseXml(std::string_view utf8, const Limits& limits)
{
    setUp();
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> parser(
        xmlNewParserCtxt(), &xmlFreeParserCtxt);
    if (!parser) {
        return Unexpected{Error{ErrorCode::TooLarge, "memory", {}}};
    }
    TreeBuilder builder(limits, 0);
    Building building{&builder, parser.get()};
    xmlSAXHandler calls{};
    calls.initialized = XML_SAX2_MAGIC;
    calls.startElementNs = onXmlElement;
    calls.endElementNs = onXmlElementEnd;
    calls.characters = onCharacters;
    calls.ignorableWhitespace = onCharacters;
    calls.cdataBlock = onCharacters;
    calls.getEntity = onEntityWanted;
    *parser->sax = calls;
    parser->userData = &building;
    constexpr int options = XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET;
    xmlFreeDoc(xmlCtxtReadMemory(
        parser.get(), utf8.data(), static_cast<int>(utf8.size()), nullptr, "UTF-8", options));
    return builder.take();
}

} // namespace dateline::markup
