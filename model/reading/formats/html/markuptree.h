// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// MarkupTree: elements and text of an HTML page or an XML file, flat, in the order of the file. parsePage()
// takes whatever a browser would (unclosed, misnested, unknown elements), parseXml() as much as can be read
// of a file that is broken. In: valid UTF-8; nothing is fetched, no entity but those of the language is
// known. Errors: BadDocument, TooLarge. Linear but for nesting, which has a limit; some 60 MB a CPU second.

#include "model/base/expected.h"
#include "model/base/limits.h"
#include "model/text/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::markup {

using NodeIndex = std::uint32_t;
inline constexpr NodeIndex noNode = 0xFFFFFFFFU;

/// Elements that readers ask for; all others are Other and have their name.
enum class Tag : std::uint8_t {
    Text,
    Document,
    Other,
    A,
    Address,
    Article,
    Aside,
    Audio,
    B,
    Base,
    Blockquote,
    Body,
    Br,
    Button,
    Canvas,
    Caption,
    Center,
    Dd,
    Details,
    Dialog,
    Div,
    Dl,
    Dt,
    Em,
    Embed,
    Fieldset,
    Figcaption,
    Figure,
    Footer,
    Form,
    Frame,
    Frameset,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hr,
    Html,
    I,
    Iframe,
    Img,
    Input,
    Label,
    Legend,
    Li,
    Link,
    Main,
    Menu,
    Meta,
    Nav,
    Noframes,
    Noscript,
    Object,
    Ol,
    Option,
    P,
    Picture,
    Pre,
    Script,
    Section,
    Select,
    Source,
    Span,
    Strong,
    Style,
    Summary,
    Sup,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    Ul,
    Video
};

struct Node
{
    Tag tag = Tag::Text;
    NodeIndex parent = noNode;
    NodeIndex firstChild = noNode;
    NodeIndex lastChild = noNode;
    NodeIndex next = noNode; // sibling
    TextSpan text; // of Text: its content; of an element: its name, "prefix:name" in XML
    std::uint32_t firstAttribute = 0;
    std::uint32_t attributeCount = 0;
};

struct Attribute
{
    TextSpan name; // in small letters
    TextSpan value;
};

struct MarkupTree
{
    std::string_view name(NodeIndex node) const { return nodes[node].text.in(storage); }
    std::string_view text(NodeIndex node) const { return nodes[node].text.in(storage); }
    std::string_view attribute(NodeIndex node, std::string_view name) const; // empty where there is none
    bool has(NodeIndex node, std::string_view attribute) const;
    /// The next node in the order of the file: first child, sibling, or a sibling further up; noNode behind
    /// `top`.
    NodeIndex following(NodeIndex node, NodeIndex top) const;
    NodeIndex followingWithoutChildren(NodeIndex node, NodeIndex top) const;
    /// All text below, without mark-up and with white space as it stands.
    std::string textBelow(NodeIndex node, std::size_t most) const;
    NodeIndex child(NodeIndex node, std::string_view name) const; // the first of that name, or noNode

    std::string storage;
    std::vector<Node> nodes; // the first is the document
    std::vector<Attribute> attributes;
    std::vector<std::string> comments; // the first few, up to 1000 bytes each
};

Expected<MarkupTree> parsePage(std::string_view utf8, const Limits& limits);
Expected<MarkupTree> parseXml(std::string_view utf8, const Limits& limits);

/// "&amp;quot;" came out as "&quot;": what was escaped twice is decoded once more.
std::string decodeEntities(std::string_view text);

} // namespace dateline::markup
