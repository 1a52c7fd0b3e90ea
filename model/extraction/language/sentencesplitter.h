// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Cuts an article's blocks into sentences and tokens (stage 1, first step). Boilerplate is left out.
// In: the article; out: Document::sentences and ::tokens (tags and labels sized and empty). Linear in the
// text. Returns false where the limit of sentences per article left the rest out; a sentence beyond the limit
// of its tokens is split, which leaves nothing out.

#include "model/base/limits.h"
#include "model/extraction/language/document.h"

namespace dateline {

[[nodiscard]] bool splitSentences(const Article& article, const Limits& limits, Document& document);

} // namespace dateline
