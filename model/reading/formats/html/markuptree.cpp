// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/html/markuptree.h"

#include "model/text/hexdigit.h"
#include "model/text/utf8.h"

#include <libxml/HTMLparser.h>

#include <algorithm>

namespace dateline::markup {

std::string_view MarkupTree::attribute(NodeIndex node, std::string_view name) const
{
    const Node& element = nodes[node];
    for (std::uint32_t i = 0; i < element.attributeCount; ++i) {
        const Attribute& attribute = attributes[element.firstAttribute + i];
        if (attribute.name.in(storage) == name) {
            return attribute.value.in(storage);
        }
    }
    return {};
}

bool MarkupTree::has(NodeIndex node, std::string_view attribute) const
{
    const Node& element = nodes[node];
    for (std::uint32_t i = 0; i < element.attributeCount; ++i) {
        if (attributes[element.firstAttribute + i].name.in(storage) == attribute) {
            return true;
        }
    }
    return false;
}

NodeIndex MarkupTree::following(NodeIndex node, NodeIndex top) const
{
    return nodes[node].firstChild != noNode ? nodes[node].firstChild : followingWithoutChildren(node, top);
}

NodeIndex MarkupTree::followingWithoutChildren(NodeIndex node, NodeIndex top) const
{
    while (node != top && node != noNode) {
        if (nodes[node].next != noNode) {
            return nodes[node].next;
        }
        node = nodes[node].parent;
    }
    return noNode;
}

std::string MarkupTree::textBelow(NodeIndex node, std::size_t most) const
{
    std::string out;
    for (NodeIndex at = node; at != noNode && out.size() < most; at = following(at, node)) {
        if (nodes[at].tag == Tag::Text) {
            out += text(at);
        }
    }
    std::size_t end = std::min(most, out.size());
    while (end > 0 && end < out.size() && isUtf8Continuation(out[end])) {
        --end;
    }
    out.resize(end);
    return out;
}

NodeIndex MarkupTree::child(NodeIndex node, std::string_view name) const
{
    for (NodeIndex at = nodes[node].firstChild; at != noNode; at = nodes[at].next) {
        if (nodes[at].tag != Tag::Text && this->name(at) == name) {
            return at;
        }
    }
    return noNode;
}

namespace {

/// The code point of "amp", "#39" or "#x27"; 0 where it is none.
char32_t entityValue(std::string_view name)
{
    if (name.size() > 1 && name[0] == '#') {
        const bool hex = name[1] == 'x' || name[1] == 'X';
        char32_t value = 0;
        for (const char c : name.substr(hex ? 2 : 1)) {
            const int digit = hexDigit(c);
            if (digit < 0 || digit >= (hex ? 16 : 10) || value > 0x10FFFF) {
                return 0;
            }
            value = value * (hex ? 16 : 10) + static_cast<char32_t>(digit);
        }
        return value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF) ? 0 : value;
    }
    const std::string key(name);
    const htmlEntityDesc* entity = htmlEntityLookup(reinterpret_cast<const xmlChar*>(key.c_str()));
    return entity == nullptr ? (name == "apos" ? U'\'' : 0) : entity->value;
}

} // namespace

std::string decodeEntities(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t mark = std::min(text.find('&', at), text.size());
        out += text.substr(at, mark - at);
        if (mark == text.size()) {
            break;
        }
        constexpr std::size_t longest = 10;
        const std::size_t end = text.substr(mark, longest + 2).find(';');
        const char32_t value
            = end == std::string_view::npos ? 0 : entityValue(text.substr(mark + 1, end - 1));
        if (value == 0) {
            out += '&';
            at = mark + 1;
        } else {
            appendUtf8(out, value);
            at = mark + end + 1;
        }
    }
    return out;
}

} // namespace dateline::markup
