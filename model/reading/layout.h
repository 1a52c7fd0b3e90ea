// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Tells the blocks of an article's text apart and collects the dates that its head states; README.md has the
// rules. In: Article::text, and title and url where metadata gave them. Sets blocks, titleSpan, opening,
// title and source (where still empty), and appends the candidates found in the text. When in doubt a line is
// body: text is never lost as boilerplate on suspicion. Linear in the text.

#include "model/reading/article.h"

#include <span>

namespace dateline {

/// `given`: blocks that a format's markup is sure of, in order, of whole lines; they stay as they are, and
/// what lies between is told apart with regard to them.
void layOutArticle(Article& article, std::span<const Block> given = {});

} // namespace dateline
