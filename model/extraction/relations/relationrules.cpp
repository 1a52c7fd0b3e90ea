// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/relationrules.h"

#include "model/extraction/relations/deedrules.h"
#include "model/extraction/relations/listrules.h"
#include "model/extraction/relations/officetaking.h"
#include "model/extraction/relations/pairview.h"
#include "model/extraction/relations/placerules.h"
#include "model/extraction/relations/titlerules.h"

namespace dateline {

std::optional<RuleHit> relationRule(const ArticleWordsRef& words, const RelationLexicon& lexicon,
    const MentionPair& pair, const RelationOptions& options)
{
    const PairView view(words, lexicon, pair, options);
    if (placesInLists(view)) {
        return listRule(view);
    }
    for (const auto rule : {titleRule, officeTakingRule, deedRule, officeRule}) {
        if (auto hit = rule(view)) {
            return hit;
        }
    }
    return placeRule(words, pair, options.gazetteer);
}

} // namespace dateline
