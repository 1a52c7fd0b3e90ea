// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A page's tree -> what it says as a document: metadata, headline, main text and furniture. Also for mark-up
// that stands inside of other files (items of feeds, messages).

#include "model/reading/document.h"
#include "model/reading/formats/html/markuptree.h"

#include <string>
#include <string_view>

namespace dateline {

/// `headline`: as what the page stands in gives it; empty = the page's own business.
SourceDocument documentOfPage(const markup::MarkupTree& tree, std::string_view headline);

/// The paragraphs below an element of clean mark-up, where nothing is furniture: captions and rows of tables
/// are sure.
std::vector<DocumentBlock> blocksBelow(const markup::MarkupTree& tree, markup::NodeIndex top);

/// The encoding that the first bytes of a page or XML file name, in small letters; empty where they name
/// none.
std::string declaredCharset(std::string_view bytes);

} // namespace dateline
