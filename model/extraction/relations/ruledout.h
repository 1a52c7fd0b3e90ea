// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the sentence, its words (resources/lexicon/relations/against.tsv) and the gazetteer say against a
// relation, so that the model of pairs may not state it alone. Trusted patterns are not asked. A wrong link
// costs more trust than a missing one.

#include "model/extraction/relations/relationfeatures.h"

namespace dateline {

bool isRuledOut(const ArticleWordsRef& words, const RelationLexicon& lexicon, const MentionPair& pair,
    RelationKind kind, bool secondIsSource, const RelationOptions& options = {});

} // namespace dateline
