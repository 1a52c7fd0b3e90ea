// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Cuts an article's blocks into sentences and tokens (stage 1, first step). Boilerplate is left out.
// In: the article; out: Document::sentences and ::tokens (tags and labels sized and empty). Linear in the
// text. Returns false where a limit cut something (tokens per sentence: the sentence is split; sentences per
// article: the rest is left out).

#include "model/base/limits.h"
#include "model/extraction/language/document.h"

namespace dateline {

[[nodiscard]] bool splitSentences(const Article& article, const Limits& limits, Document& document);

} // namespace dateline
