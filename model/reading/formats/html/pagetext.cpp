// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/html/pagetext.h"

#include "model/reading/document.h"
#include "model/text/asciicase.h"
#include "model/text/asciiclass.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

namespace dateline::markup {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t maxRowBytes = 1000; // more is a layout made with a table
constexpr std::size_t maxCellBytes = 300;
constexpr std::size_t maxRowNodes = 400;
constexpr std::size_t maxHintBytes = 400;

bool isHeading(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6;
}

bool isCell(Tag tag)
{
    return tag == Tag::Td || tag == Tag::Th;
}

std::string withoutSpaces(std::string_view text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out),
        [](char c) { return c != ' ' && c != '\t' && c != '\n'; });
    return out;
}

/// A row of short cells, not of paragraphs.
bool isDataRow(const MarkupTree& tree, NodeIndex row)
{
    std::size_t cells = 0;
    std::size_t bytes = 0;
    std::size_t inCell = 0;
    std::size_t nodes = 0;
    std::size_t filled = 0;
    for (NodeIndex at = tree.following(row, row); at != noNode; at = tree.following(at, row)) {
        const Tag tag = tree.nodes[at].tag;
        if (++nodes > maxRowNodes || tag == Tag::Table || tag == Tag::H1 || tag == Tag::Blockquote
            || tag == Tag::Form || tag == Tag::Article) {
            return false;
        }
        if (isCell(tag)) {
            ++cells;
            inCell = 0;
        } else if (tag == Tag::P && inCell > 0) {
            return false; // a second paragraph
        } else if (tag == Tag::Text) {
            const std::size_t length = trimmed(tree.text(at)).size();
            filled += inCell == 0 && length > 0 ? 1 : 0;
            inCell += length;
            bytes += length;
        }
        if (bytes > maxRowBytes || inCell > maxCellBytes) {
            return false;
        }
    }
    return cells >= 2 && filled >= 2;
}

/// A form that holds the page rather than fields; some systems wrap all in one.
bool holdsText(const MarkupTree& tree, NodeIndex form)
{
    std::size_t bytes = 0;
    for (NodeIndex at = form; at != noNode; at = tree.following(at, form)) {
        const Tag tag = tree.nodes[at].tag;
        if (tag == Tag::H1 || tag == Tag::Article) {
            return true;
        }
        if (tag == Tag::Text && tree.nodes[tree.nodes[at].parent].tag != Tag::Option) {
            bytes += trimmed(tree.text(at)).size();
        }
        if (bytes > 1000) {
            return true;
        }
    }
    return false;
}

class Flattener
{
public:
    Flattener(const MarkupTree& tree, Hidden hidden)
        : m_tree(tree)
        , m_hidden(hidden)
    {
    }

    std::vector<PageParagraph> run(NodeIndex top)
    {
        m_element = top;
        for (NodeIndex at = top; at != noNode;) {
            if (m_tree.nodes[at].tag == Tag::Text) {
                addText(decodeEntities(m_tree.text(at)));
                at = next(at, top, false);
            } else if (at != top && isHiddenElement(m_tree, at, m_hidden)) {
                at = next(at, top, false);
            } else {
                enter(at);
                at = next(at, top, true);
            }
        }
        flush();
        return std::move(m_paragraphs);
    }

private:
    NodeIndex next(NodeIndex at, NodeIndex top, bool down)
    {
        if (down && m_tree.nodes[at].firstChild != noNode) {
            return m_tree.nodes[at].firstChild;
        }
        if (down) {
            leave(at);
        }
        while (at != top) {
            if (m_tree.nodes[at].next != noNode) {
                return m_tree.nodes[at].next;
            }
            at = m_tree.nodes[at].parent;
            leave(at);
        }
        return noNode;
    }

    void enter(NodeIndex at)
    {
        const Tag tag = m_tree.nodes[at].tag;
        if (tag == Tag::A) {
            if (m_linkEnded && !m_text.empty()) {
                m_text += ' '; // style sheets part links that nothing stands between
            }
            ++m_inLink;
            ++m_links;
            return;
        }
        if (tag == Tag::Br) {
            addBreak();
            return;
        }
        m_spanBegins = m_spanBegins || (m_spanEnded && (tag == Tag::Span || tag == Tag::Time));
        m_spanEnded = false;
        if (m_row != noNode) {
            if (isCell(tag) && !m_text.empty()) {
                m_text += '\t';
            } else if (isBlockElement(tag) && !isCell(tag)) {
                m_text += ' ';
            }
            return;
        }
        if (!isBlockElement(tag)) {
            return;
        }
        flush();
        m_element = at;
        if (tag == Tag::Tr && isDataRow(m_tree, at)) {
            m_row = at;
        } else if (tag == Tag::Pre) {
            ++m_preformatted;
        } else if (tag == Tag::Li || tag == Tag::Dt || tag == Tag::Dd) {
            ++m_items;
        } else if (tag == Tag::Figcaption || tag == Tag::Caption) {
            ++m_captions;
        }
    }

    void leave(NodeIndex at)
    {
        const Tag tag = m_tree.nodes[at].tag;
        if (tag == Tag::A) {
            m_inLink -= m_inLink > 0 ? 1 : 0;
            m_linkEnded = true;
            return;
        }
        m_timeEnded = m_timeEnded || tag == Tag::Time;
        m_spanEnded = tag == Tag::Span;
        if (m_row != noNode && at != m_row) {
            return;
        }
        if (!isBlockElement(tag)) {
            return;
        }
        flush();
        m_row = noNode;
        if (tag == Tag::Pre) {
            --m_preformatted;
        } else if (tag == Tag::Li || tag == Tag::Dt || tag == Tag::Dd) {
            --m_items;
        } else if (tag == Tag::Figcaption || tag == Tag::Caption) {
            --m_captions;
        }
        const NodeIndex parent = m_tree.nodes[at].parent;
        m_element = parent == noNode ? at : blockAround(parent);
    }

    NodeIndex blockAround(NodeIndex at) const
    {
        while (at != 0 && !isBlockElement(m_tree.nodes[at].tag)) {
            at = m_tree.nodes[at].parent;
        }
        return at;
    }

    void addText(const std::string& text)
    {
        m_spanEnded = false;
        const char first = text.empty() ? ' ' : text.front();
        const char last = m_text.empty() ? ' ' : m_text.back();
        const bool isParted = m_spanBegins && (isAsciiLower(last) || isAsciiDigit(last))
            && (isAsciiUpper(first) || (isAsciiDigit(first) && !isAsciiDigit(last)));
        if (isParted || (m_timeEnded && (isAsciiDigit(first) || isAsciiLetter(first)))) {
            // style sheets part "<span>Ann Example</span><span>3 May</span>", and what stands beside a time
            addLetter(' ');
        }
        m_timeEnded = false;
        m_spanBegins = false;
        m_linkEnded = false;
        if (m_inLink > 0) {
            m_linkBytes += withoutSpaces(text).size();
        }
        if (m_preformatted > 0) {
            for (const char c : text) {
                if (c == '\n') {
                    addBreak();
                } else {
                    addLetter(c);
                }
            }
            return;
        }
        for (const char c : text) {
            addLetter(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
        }
    }

    void addLetter(char c)
    {
        m_breaks = c == ' ' ? m_breaks : 0;
        m_text += c;
    }

    /// Two in a row part paragraphs.
    void addBreak()
    {
        if (m_row != noNode) {
            m_text += ' ';
        } else if (++m_breaks >= 2) {
            flush();
        } else {
            m_text += '\n';
        }
    }

    void flush()
    {
        Repair ignored = Repair::None;
        PageParagraph paragraph;
        paragraph.text = cleanText(m_text, ignored);
        m_text.clear();
        m_breaks = 0;
        if (!paragraph.text.empty()) {
            const Tag tag = m_tree.nodes[m_element].tag;
            paragraph.element = m_element;
            paragraph.kind = m_row != noNode ? ParagraphKind::Row
                : m_captions > 0             ? ParagraphKind::Caption
                : isHeading(tag)             ? ParagraphKind::Heading
                : m_preformatted > 0         ? ParagraphKind::Preformatted
                : m_items > 0                ? ParagraphKind::Item
                                             : ParagraphKind::Text;
            paragraph.level
                = isHeading(tag) ? static_cast<std::uint8_t>(1 + int(tag) - int(Tag::H1)) : std::uint8_t(0);
            const std::size_t spaces
                = static_cast<std::size_t>(std::count(paragraph.text.begin(), paragraph.text.end(), ' '));
            paragraph.linkBytes = std::min(paragraph.text.size(),
                m_linkBytes == 0 ? 0 : m_linkBytes + spaces * m_linkBytes / paragraph.text.size());
            paragraph.links = m_links;
            m_paragraphs.push_back(std::move(paragraph));
        }
        m_linkBytes = 0;
        m_links = m_inLink > 0 ? 1 : 0;
    }

    const MarkupTree& m_tree;
    Hidden m_hidden;
    std::vector<PageParagraph> m_paragraphs;
    std::string m_text; // of the paragraph so far
    NodeIndex m_element = 0;
    NodeIndex m_row = noNode;
    std::size_t m_linkBytes = 0;
    std::uint32_t m_links = 0;
    std::size_t m_inLink = 0;
    std::size_t m_preformatted = 0;
    std::size_t m_items = 0;
    std::size_t m_captions = 0;
    std::size_t m_breaks = 0;
    bool m_linkEnded = false;
    bool m_timeEnded = false;
    bool m_spanEnded = false;
    bool m_spanBegins = false; // right behind another
};

} // namespace

std::vector<PageParagraph> pageParagraphs(const MarkupTree& tree, NodeIndex top, Hidden hidden)
{
    return Flattener(tree, hidden).run(top);
}

bool PageParagraph::isProse() const
{
    if (linkShare() > 0.4 || kind == ParagraphKind::Heading || kind == ParagraphKind::Row
        || kind == ParagraphKind::Caption) {
        return false;
    }
    const auto spaces = static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
    const std::string_view tail
        = std::string_view(text).substr(text.size() - std::min<std::size_t>(text.size(), 4));
    const bool ends = tail.find_first_of(".!?") != std::string_view::npos || text.ends_with("\u3002");
    return text.size() >= 80 || (ends && text.size() >= 40 && spaces >= 5);
}

bool isBlockElement(Tag tag)
{
    switch (tag) {
    case Tag::Address:
    case Tag::Article:
    case Tag::Aside:
    case Tag::Blockquote:
    case Tag::Body:
    case Tag::Caption:
    case Tag::Center:
    case Tag::Dd:
    case Tag::Details:
    case Tag::Dialog:
    case Tag::Div:
    case Tag::Dl:
    case Tag::Document:
    case Tag::Dt:
    case Tag::Fieldset:
    case Tag::Figcaption:
    case Tag::Figure:
    case Tag::Footer:
    case Tag::Form:
    case Tag::H1:
    case Tag::H2:
    case Tag::H3:
    case Tag::H4:
    case Tag::H5:
    case Tag::H6:
    case Tag::Header:
    case Tag::Hr:
    case Tag::Html:
    case Tag::Li:
    case Tag::Main:
    case Tag::Menu:
    case Tag::Nav:
    case Tag::Noframes:
    case Tag::Ol:
    case Tag::P:
    case Tag::Pre:
    case Tag::Section:
    case Tag::Summary:
    case Tag::Table:
    case Tag::Tbody:
    case Tag::Td:
    case Tag::Tfoot:
    case Tag::Th:
    case Tag::Thead:
    case Tag::Tr:
    case Tag::Ul: return true;
    default: return false;
    }
}

bool isHiddenElement(const MarkupTree& tree, NodeIndex node, Hidden hidden)
{
    switch (tree.nodes[node].tag) {
    case Tag::Audio:
    case Tag::Button:
    case Tag::Canvas:
    case Tag::Embed:
    case Tag::Frame:
    case Tag::Head:
    case Tag::Iframe:
    case Tag::Input:
    case Tag::Noframes:
    case Tag::Noscript:
    case Tag::Object:
    case Tag::Option:
    case Tag::Script:
    case Tag::Select:
    case Tag::Style:
    case Tag::Svg:
    case Tag::Template:
    case Tag::Textarea:
    case Tag::Video: return true;
    case Tag::Form: return !holdsText(tree, node);
    case Tag::Sup: return hasHint(hintWords(tree, node), "reference"); // "[3]" inside a sentence
    case Tag::Html:
    case Tag::Body: return false;
    default: break;
    }
    if (tree.nodes[node].attributeCount == 0 || hidden == Hidden::Read) {
        return false;
    }
    const NodeIndex parent = tree.nodes[node].parent;
    if ((tree.has(node, "fallback") || tree.has(node, "placeholder")) && parent != noNode
        && tree.name(parent).starts_with("amp-")) {
        return true; // until AMP has loaded what is to stand there
    }
    if (tree.has(node, "hidden") || tree.attribute(node, "aria-hidden") == "true") {
        return true;
    }
    if (const std::string_view style = tree.attribute(node, "style"); !style.empty()) {
        const std::string packed = lowerAscii(withoutSpaces(style));
        if (packed.find("display:none") != std::string::npos
            || packed.find("visibility:hidden") != std::string::npos) {
            return true;
        }
    }
    const std::string words = hintWords(tree, node);
    constexpr std::array unseen{"sr only"sv, "visually hidden"sv, "visuallyhidden"sv, "screen reader text"sv,
        "screenreader"sv, "editsection"sv, "mw jump link"sv, "noprint"sv};
    return !words.empty() && std::any_of(unseen.begin(), unseen.end(), [&words](std::string_view word) {
        return hasHint(words, word);
    });
}

std::string hintWords(const MarkupTree& tree, NodeIndex node)
{
    std::string words;
    for (const std::string_view name :
        {"class"sv, "id"sv, "data-component"sv, "data-testid"sv, "data-gu-name"sv}) {
        const std::string_view value = tree.attribute(node, name).substr(0, maxHintBytes);
        char before = ' ';
        for (const char c : value) {
            const bool upper = isAsciiUpper(c);
            const bool letter = upper || isAsciiLower(c);
            if (words.empty() || (upper && isAsciiLower(before))) {
                words += ' ';
            }
            if (letter) {
                words += static_cast<char>(c | 0x20);
            } else if (words.back() != ' ') {
                words += ' ';
            }
            before = c;
        }
        if (!words.empty() && words.back() != ' ') {
            words += ' ';
        }
    }
    return words;
}

bool hasHint(std::string_view words, std::string_view word)
{
    for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
        if (at > 0 && words[at - 1] == ' ' && at + word.size() < words.size()
            && words[at + word.size()] == ' ') {
            return true;
        }
    }
    return false;
}

} // namespace dateline::markup
