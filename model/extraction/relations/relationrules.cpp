// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/relationrules.h"

#include "model/extraction/relations/countryrules.h"
#include "model/extraction/relations/deedrules.h"
#include "model/extraction/relations/pairview.h"
#include "model/extraction/relations/placerules.h"
#include "model/extraction/relations/titlerules.h"

namespace dateline {

std::optional<RuleHit> relationRule(const ArticleWordsRef& words, const RelationLexicon& lexicon, const MentionPair& pair,
    const RelationOptions& options)
{
    const PairView view(words, lexicon, pair, options);
    for (const auto rule : {titleRule, deedRule, officeRule}) {
        if (auto hit = rule(view)) {
            return hit;
        }
    }
    return placeRule(words, pair, options.gazetteer);
}

namespace {

/// "German Chancellor Angela Merkel": the title beside her names her country, so that of another sentence part is not hers.
bool hasTitleOfAnotherCountry(const ArticleWordsRef& words, const RelationLexicon& lexicon, const MentionPair& pair, const RelationOptions& options)
{
    const auto& mentions = words.found().mentions;
    const bool firstIsPerson = mentions[pair.first].kind == EntityKind::Person;
    const std::uint32_t person = firstIsPerson ? pair.first : pair.second;
    const EntityMention& country = mentions[firstIsPerson ? pair.second : pair.first];
    if (mentions[person].kind != EntityKind::Person || country.kind != EntityKind::Country) {
        return false;
    }
    constexpr std::uint32_t reach = 3; // mentions before the person: a title may hold names
    for (std::uint32_t m = person; m > 0 && person - m < reach && mentions[m - 1].sentence == pair.sentence;) {
        --m;
        if (mentions[m].kind != EntityKind::Country || mentions[m].entity == country.entity) {
            continue;
        }
        const auto hit = titleRule(PairView(words, lexicon, {m, person, pair.sentence}, options));
        if (hit && hit->trusted && hit->secondIsSource && hit->kind == RelationKind::Role) {
            return true;
        }
    }
    return false;
}

} // namespace

bool isRuledOut(const ArticleWordsRef& words, const RelationLexicon& lexicon, const MentionPair& pair, RelationKind kind,
    const RelationOptions& options)
{
    return (kind == RelationKind::Role || kind == RelationKind::Nationality)
        && (belongsToAnother(PairView(words, lexicon, pair, options)) || hasTitleOfAnotherCountry(words, lexicon, pair, options));
}

} // namespace dateline
