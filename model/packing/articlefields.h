// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// An article inside a block: length of its text in bytes, then its fields; the text itself is packed apart.
// Both ways; what is read has been written by nobody one trusts, so everything is checked.

#include "model/packing/packreader.h"
#include "model/reading/article.h"

namespace dateline::packing {

void writeArticle(PackWriter& writer, const ArticleMetadata& article);
/// Returns the length of its text. An article made by hand, without blocks, gets one of all its text: the
/// blocks tell how long a text is that is elsewhere. What is not sound marks the reader as failed.
std::uint64_t readArticle(PackReader& reader, ArticleMetadata& article);

} // namespace dateline::packing
