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

template <typename T> bool isId(const std::vector<T>& things, std::uint32_t value)
{
    return value >= 1 && value <= things.size();
}

bool isConsistent(const Corpus& corpus, ArticleId article)
{
    const ArticleBlock& block = corpus[article];
    const ArticleText text = corpus.text(article);
    const auto inside = [&text](TextSpan span) { return text.isLost() || span.end() <= text.view().size(); };
    const auto knownEntity = [&corpus](EntityId id) { return isId(corpus.entities, id.value()); };
    return std::all_of(block.mentions.begin(), block.mentions.end(), [&](const Mention& mention) {
        return inside(mention.span) && mention.sentence < block.sentences.size()
            && knownEntity(mention.entity);
    }) && std::all_of(block.events.begin(), block.events.end(), [&](const EventTelling& event) {
        return event.sentence < block.sentences.size() && isId(corpus.events, event.event.value())
            && block.sentences[event.sentence].span.contains(event.trigger)
            && (event.time == noIndex || event.time < block.times.size())
            && (!event.date || event.date->days.from <= event.date->days.to)
            && std::all_of(event.participants.begin(), event.participants.end(),
                [&](const Participant& participant) { return knownEntity(participant.entity); });
    }) && std::all_of(block.relations.begin(), block.relations.end(), [&](const RelatedPair& pair) {
        return pair.sourceMention < block.mentions.size() && pair.targetMention < block.mentions.size()
            && block.mentions[pair.sourceMention].entity != block.mentions[pair.targetMention].entity
            && (pair.statement == noIndex || pair.statement < block.statements.size())
            && isId(corpus.links, pair.link.value());
    });
}

} // namespace

RelationTelling ArticleBlock::relation(std::uint32_t index) const
{
    const RelatedPair& pair = relations[index];
    const Mention& first = mentions[pair.sourceMention];
    RelationTelling telling;
    telling.sourceMention = pair.sourceMention;
    telling.targetMention = pair.targetMention;
    telling.source = first.entity;
    telling.target = mentions[pair.targetMention].entity;
    telling.sentence = first.sentence;
    telling.link = pair.link;
    if (published) {
        telling.date = published->days;
    }
    if (pair.statement == noIndex) {
        return telling;
    }
    const Statement& said = statements[pair.statement];
    telling.kind = said.kind;
    telling.label = said.label;
    telling.event = said.event;
    telling.why = said.why;
    telling.confidence = said.confidence;
    telling.review = said.review;
    telling.swapped = said.swapped;
    telling.foundKind = said.foundKind;
    if (said.event != noIndex && events[said.event].date) {
        telling.date = events[said.event].date->days;
    }
    return telling;
}

void ArticleBlock::addRelation(std::uint32_t sourceMention, std::uint32_t targetMention, Statement said)
{
    RelatedPair& pair = relations.emplace_back();
    pair.sourceMention = sourceMention;
    pair.targetMention = targetMention;
    static const Statement together{RelationKind::MentionedWith, {}, noIndex, coOccurrenceRule,
        Confidence::Likely, Review::None, false, std::nullopt};
    if (said != together) {
        pair.statement = static_cast<std::uint32_t>(statements.size());
        statements.push_back(std::move(said));
    }
}

EntityName correctionName(const Entity& entity)
{
    return entity.foundName.empty() ? EntityName{entity.kind, entity.name}
                                    : EntityName{entity.foundKind, entity.foundName.str()};
}

bool eventLess(const Event& left, const Event& right)
{
    const auto key = [](const Event& event) {
        const DatedInterval date = event.date.value_or(DatedInterval{});
        return std::tuple(!event.date, date.days.from, date.precision, boundOrder(date.qualifier),
            date.days.to, event.tellings.empty() ? MentionRef{} : event.tellings.front());
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
