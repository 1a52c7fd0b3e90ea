// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a role is called, for the reader: "Secretary General", "Governor" where the text has
// "Gov.". One line, as the text writes it otherwise; empty where no title stands between or beside
// the two. Looks at some twenty tokens.

#include "model/extraction/relations/relationfeatures.h"
#include "model/extraction/relations/relationlexicon.h"

#include <string>

namespace dateline {

std::string roleTitle(const ArticleWordsRef& words, const RelationLexicon& lexicon, const MentionPair& pair);

} // namespace dateline
