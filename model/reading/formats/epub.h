// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// EPUB: chapters in the order of the spine, read as web pages are but whole: a book has no menus. One article
// a book, with the book's title and date, unless the file says that it is an issue of a paper (dc:type, or
// the mark of Calibre's news downloads): then each chapter with a headline is one, and the paper is their
// outlet. Tables of contents are boilerplate. Errors as in officeformats.h.

#include "model/base/expected.h"
#include "model/base/limits.h"
#include "model/reading/document.h"

#include <string_view>
#include <vector>

namespace dateline {

Expected<std::vector<SourceDocument>> readEpub(std::string_view bytes, const Limits& limits);

} // namespace dateline
