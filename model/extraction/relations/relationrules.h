// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Patterns that state a relation by themselves: titles before and after names, "X of Hungary", "NATO ally
// Turkey", and verbs with both their arguments. Each has a name; `trusted` says whether it decides alone
// (precision on the annotated articles, README.md) or only speaks to the model of pairs.

#include "model/extraction/relations/relationfeatures.h"

#include <optional>
#include <string_view>

namespace dateline {

struct RuleHit
{
    std::string_view name; // static
    RelationKind kind = RelationKind::Role;
    bool secondIsSource = false;
    bool trusted = false;
};

std::optional<RuleHit> relationRule(const ArticleWordsRef& words, const RelationLexicon& lexicon,
    const MentionPair& pair, const RelationOptions& options = {});

} // namespace dateline
