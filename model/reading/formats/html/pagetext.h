// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The paragraphs of a page as a reader sees them, in the order of the file: what is hidden, scripts and
// controls are left out, white space and line breaks are as shown. Each knows the elements around it and how
// much of it is links; whether it is article or furniture is decided in maincontent.h.

#include "model/reading/formats/html/markuptree.h"

#include <string>
#include <vector>

namespace dateline::markup {

enum class ParagraphKind : std::uint8_t { Text, Heading, Item, Row, Caption, Preformatted };

struct PageParagraph
{
    std::string text; // as cleanText() leaves it
    NodeIndex element = noNode; // the block element that it stands in
    ParagraphKind kind = ParagraphKind::Text;
    std::uint8_t level = 0; // of a heading
    std::size_t linkBytes = 0;
    std::uint32_t links = 0;

    double linkShare() const { return text.empty() ? 0.0 : double(linkBytes) / double(text.size()); }
    /// A sentence of running text rather than a label, a headline or a list of links.
    bool isProse() const;
};

enum class Hidden { LeftOut, Read }; // pages whose text scripts uncover

std::vector<PageParagraph> pageParagraphs(
    const MarkupTree& tree, NodeIndex top, Hidden hidden = Hidden::LeftOut);

/// Begins a paragraph of its own.
bool isBlockElement(Tag tag);
/// Not shown as text: by its kind, or hidden by an attribute.
bool isHiddenElement(const MarkupTree& tree, NodeIndex node, Hidden hidden);

/// The words of class, id and the names that news systems give their parts in small letters, parted by
/// spaces, with one before and behind: " entry content byline ".
std::string hintWords(const MarkupTree& tree, NodeIndex node);
bool hasHint(std::string_view words, std::string_view word); // "entry content" asks for both, in a row

} // namespace dateline::markup
