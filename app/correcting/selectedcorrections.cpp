// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/correcting/selectedcorrections.h"

#include "model/corpus/correctionplaces.h"

namespace dateline {

std::optional<MentionRef> relationAt(const Corpus& corpus, LinkId link, const std::optional<TextPlace>& place)
{
    for (const MentionRef ref : corpus[link].evidence) {
        const RelationTelling relation = corpus[ref.article].relation(ref.index);
        if (place && ref.article == place->article && relation.sentence == place->sentence) {
            return ref;
        }
    }
    return std::nullopt;
}

std::optional<MentionRef> mentionAt(
    const Corpus& corpus, EntityId entity, const std::optional<TextPlace>& place)
{
    for (const MentionRef ref : corpus[entity].mentions) {
        if (place && ref.article == place->article
            && corpus[ref.article].mentions[ref.index].span == place->span) {
            return ref;
        }
    }
    return std::nullopt;
}

namespace {

std::vector<RelationPlace> relationsMeant(
    const Corpus& corpus, LinkId link, const std::optional<TextPlace>& place)
{
    if (const auto one = relationAt(corpus, link, place)) {
        return {placeOf(corpus, one->article, corpus[one->article].relation(one->index))};
    }
    return placesOf(corpus, link);
}

} // namespace

std::vector<Correction> verdicts(const Corpus& corpus, const Selection& selection,
    const std::optional<TextPlace>& place, Judgement judgement)
{
    std::vector<Correction> all;
    for (const EventId event : selection.events) {
        for (const EventPlace& telling : placesOf(corpus, event)) {
            all.emplace_back(Verdict{telling, judgement});
        }
    }
    for (const LinkId link : selection.links) {
        for (const RelationPlace& relation : relationsMeant(corpus, link, place)) {
            all.emplace_back(Verdict{relation, judgement});
        }
    }
    if (all.empty()) {
        for (const EntityId entity : selection.entities) {
            all.emplace_back(Verdict{correctionName(corpus[entity]), judgement});
        }
    }
    return all;
}

std::vector<Correction> relationChanges(const Corpus& corpus, LinkId link,
    const std::optional<TextPlace>& place, std::optional<RelationKind> kind, bool turnRound)
{
    const auto one = relationAt(corpus, link, place);
    std::vector<Correction> all;
    for (const MentionRef ref : corpus[link].evidence) {
        const RelationTelling relation = corpus[ref.article].relation(ref.index);
        if (one ? ref == *one : relation.kind != RelationKind::MentionedWith) {
            all.emplace_back(RelationChange{placeOf(corpus, ref.article, relation),
                kind ? kind : std::optional(relation.kind), relation.swapped != turnRound});
        }
    }
    return all;
}

std::vector<Correction> kindChanges(
    const Corpus& corpus, const std::vector<EntityId>& entities, EntityKind kind)
{
    std::vector<Correction> all;
    for (const EntityId entity : entities) {
        all.emplace_back(EntityKindChange{correctionName(corpus[entity]), kind});
    }
    return all;
}

std::vector<Correction> neverNames(const Corpus& corpus, const std::vector<EntityId>& entities)
{
    std::vector<Correction> all;
    for (const EntityId entity : entities) {
        all.emplace_back(NameRule{correctionName(corpus[entity]).name, std::nullopt});
        for (const AliasReason& alias : corpus[entity].aliases) {
            all.emplace_back(NameRule{alias.name, std::nullopt});
        }
    }
    return all;
}

Correction mentionMove(const Corpus& corpus, MentionRef mention, const EntityName& to)
{
    const Mention& found = corpus[mention.article].mentions[mention.index];
    const Passage where = passageOf(corpus, mention.article, found.span);
    return MentionMove{correctionName(corpus[found.entity]), where.article, where.span, where.text, to};
}

std::vector<Correction> mentionMoves(
    const Corpus& corpus, EntityId entity, ArticleId article, const EntityName& to)
{
    std::vector<Correction> all;
    for (const MentionRef mention : corpus[entity].mentions) {
        if (mention.article == article) {
            all.push_back(mentionMove(corpus, mention, to));
        }
    }
    return all;
}

EntityMerge mergeOf(const Corpus& corpus, const std::vector<EntityId>& entities, const std::string& name)
{
    EntityMerge merge;
    merge.name = name;
    for (const EntityId entity : entities) {
        merge.entities.push_back(correctionName(corpus[entity]));
    }
    return merge;
}

std::vector<Correction> eventChanges(const Corpus& corpus, EventId event, EventChange change)
{
    std::vector<Correction> all;
    for (const EventPlace& telling : placesOf(corpus, event)) {
        change.event = telling;
        all.emplace_back(change);
    }
    return all;
}

} // namespace dateline
