// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/corpus/correctionplaces.h"

namespace dateline {

Passage passageOf(const Corpus& corpus, ArticleId article, TextSpan span)
{
    const ArticleText text = corpus.text(article);
    return {corpus[article].article->hash, span, std::string(text.in(span))};
}

EventPlace placeOf(const Corpus& corpus, ArticleId article, const EventTelling& telling)
{
    return {passageOf(corpus, article, telling.trigger)};
}

RelationPlace placeOf(const Corpus& corpus, ArticleId article, const RelationTelling& relation)
{
    const ArticleBlock& block = corpus[article];
    const Passage source = passageOf(corpus, article, block.mentions[relation.sourceMention].span);
    const Passage target = passageOf(corpus, article, block.mentions[relation.targetMention].span);
    const RelationKind kind = relation.foundKind.value_or(relation.kind);
    return relation.swapped ? RelationPlace{target, source, kind} : RelationPlace{source, target, kind};
}

std::vector<EventPlace> placesOf(const Corpus& corpus, EventId event)
{
    std::vector<EventPlace> places;
    for (const MentionRef telling : corpus[event].tellings) {
        places.push_back(placeOf(corpus, telling.article, corpus[telling.article].events[telling.index]));
    }
    return places;
}

std::vector<RelationPlace> placesOf(const Corpus& corpus, LinkId link)
{
    std::vector<RelationPlace> places;
    for (const MentionRef evidence : corpus[link].evidence) {
        places.push_back(
            placeOf(corpus, evidence.article, corpus[evidence.article].relation(evidence.index)));
    }
    return places;
}

} // namespace dateline
