// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Sentences that tell no event whatever words stand in them: the paper's words to its readers, who wrote a
// post and when, headings that ask.

#include "model/extraction/events/articlewords.h"

namespace dateline {

bool isEventless(const ArticleWordsRef& words, const Sentence& sentence);

} // namespace dateline
