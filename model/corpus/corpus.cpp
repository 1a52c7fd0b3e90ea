// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/corpus/corpus.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

int boundOrder(Qualifier qualifier)
{
    return qualifier == Qualifier::Before ? 0 : qualifier == Qualifier::After ? 2 : 1;
}

template <typename T>
bool isId(const std::vector<T>& things, std::uint32_t value)
{
    return value >= 1 && value <= things.size();
}

bool isConsistent(const Corpus& corpus, ArticleId article)
{
    const ArticleBlock& block = corpus[article];
    const ArticleText text = corpus.text(article);
    const auto inside = [&text](TextSpan span) { return text.isLost() || span.end() <= text.view().size(); };
    const auto knownEntity = [&corpus](EntityId id) { return isId(corpus.entities, id.value()); };
    return std::all_of(block.mentions.begin(), block.mentions.end(),
               [&](const Mention& mention) {
                   return inside(mention.span) && mention.sentence < block.sentences.size() && knownEntity(mention.entity);
               })
        && std::all_of(block.events.begin(), block.events.end(),
            [&](const EventTelling& event) {
                return event.sentence < block.sentences.size() && isId(corpus.events, event.event.value())
                    && block.sentences[event.sentence].span.contains(event.trigger)
                    && (event.time == noIndex || event.time < block.times.size())
                    && (!event.date || event.date->days.from <= event.date->days.to)
                    && std::all_of(event.participants.begin(), event.participants.end(),
                        [&](const Participant& participant) { return knownEntity(participant.entity); });
            })
        && std::all_of(block.relations.begin(), block.relations.end(), [&](const RelationTelling& relation) {
               return relation.sourceMention < block.mentions.size() && relation.targetMention < block.mentions.size()
                   && knownEntity(relation.source) && knownEntity(relation.target)
                   && isId(corpus.links, relation.link.value()) && relation.source != relation.target;
           });
}

} // namespace

EntityName correctionName(const Entity& entity)
{
    return entity.found.value_or(EntityName {entity.kind, entity.name});
}

bool eventLess(const Event& left, const Event& right)
{
    const auto key = [](const Event& event) {
        const DatedInterval date = event.date.value_or(DatedInterval{});
        return std::tuple(!event.date, date.days.from, date.precision, boundOrder(date.qualifier), date.days.to,
            event.tellings.empty() ? MentionRef{} : event.tellings.front());
    };
    return key(left) < key(right);
}

std::string sentenceText(const Corpus& corpus, ArticleId article, std::uint32_t sentence)
{
    const ArticleText text = corpus.text(article);
    return std::string(text.in(corpus[article].sentences[sentence].span));
}

bool isConsistent(const Corpus& corpus)
{
    for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
        if (!isConsistent(corpus, ArticleId::fromIndex(i))) {
            return false;
        }
    }
    for (std::size_t i = 0; i < corpus.events.size(); ++i) {
        const Event& event = corpus.events[i];
        for (const MentionRef telling : event.tellings) {
            if (corpus[telling.article].events.at(telling.index).event != EventId::fromIndex(i)) {
                return false;
            }
        }
    }
    for (std::size_t i = 0; i < corpus.links.size(); ++i) {
        const Link& link = corpus.links[i];
        if (!(link.a < link.b)) {
            return false;
        }
        for (const MentionRef evidence : link.evidence) {
            if (corpus[evidence.article].relations.at(evidence.index).link != LinkId::fromIndex(i)) {
                return false;
            }
        }
    }
    return corpus.timeline.size() + corpus.undated.size() == corpus.events.size();
}

} // namespace dateline
