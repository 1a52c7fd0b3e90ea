// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What an element says of its content by its kind, role, class and id: words that many sites use, never one
// site's.

#include "model/reading/formats/html/markuptree.h"

namespace dateline::markup {

/// How sure an element is article or furniture; Weak ones are believed as long as enough text is left.
/// Comments are furniture that may well be longer than the article.
enum class Hint : std::uint8_t {
    None,
    Furniture,
    WeakFurniture,
    Comments,
    ArticleBody,
    ArticleText,
    Article,
    Main
};

Hint hintOf(const MarkupTree& tree, NodeIndex element);

bool saysByline(const MarkupTree& tree, NodeIndex element);
bool saysDate(const MarkupTree& tree, NodeIndex element);
bool saysCaption(const MarkupTree& tree, NodeIndex element);

} // namespace dateline::markup
