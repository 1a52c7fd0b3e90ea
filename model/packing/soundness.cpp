// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/packing/soundness.h"

#include <algorithm>

namespace dateline::packing {

namespace {

bool isSound(DayInterval days)
{
    static const DayNumber first = dayNumber(minYear, 1, 1);
    static const DayNumber last = dayNumber(maxYear, 12, 31);
    return first <= days.from && days.from <= days.to && days.to <= last;
}

bool isSound(const DatedInterval& interval)
{
    return isSound(interval.days);
}

template <typename T> bool isSound(const std::optional<T>& value)
{
    return !value || isSound(*value);
}

/// Indexes into a vector; `noIndex` is none of them.
template <typename T> bool isIndex(const std::vector<T>& things, std::uint32_t index)
{
    return index < things.size();
}

template <typename T> bool isIndexOrNone(const std::vector<T>& things, std::uint32_t index)
{
    return index == noIndex || index < things.size();
}

template <typename List, typename Check> bool all(const List& things, const Check& check)
{
    return std::all_of(things.begin(), things.end(), check);
}

bool isWithin(std::int16_t field, std::int16_t least, std::int16_t most)
{
    return field == TimeInterpretation::unset || (field >= least && field <= most);
}

/// What the arithmetic takes for granted. The row of a holiday is checked against its table by whoever has
/// that.
bool isSound(const TimeInterpretation& what)
{
    constexpr std::int32_t mostOffset = 100'000'000;
    return what.offset >= -mostOffset && what.offset <= mostOffset && isWithin(what.century, -100, 100)
        && isWithin(what.decade, -1000, 1000) && isWithin(what.year, minYear, maxYear)
        && isWithin(what.half, 1, 2) && isWithin(what.quarter, 1, 4) && isWithin(what.season, 0, 3)
        && isWithin(what.month, 1, 12) && isWithin(what.week, 1, 53) && isWithin(what.weekday, 1, 7)
        && isWithin(what.day, 1, 31) && isWithin(what.nth, -1, 60) && isWithin(what.hour, 0, 24)
        && isWithin(what.minute, 0, 59) && isWithin(what.second, 0, 60)
        && isWithin(what.zoneMinutes, -1440, 1440) && isWithin(what.partOfDay, 0, 5)
        && isWithin(what.holiday, 0, 32767);
}

bool isSound(const Analysis& analysis, const EventMention& event)
{
    return isIndexOrNone(analysis.times, event.time) && isIndexOrNone(analysis.times, event.timeEnd)
        && all(event.arguments,
            [&](const Argument& argument) { return isIndex(analysis.mentions, argument.mention); })
        && all(event.choices, [&](const DateChoice& choice) {
               return isIndexOrNone(analysis.times, choice.time)
                   && isIndexOrNone(analysis.times, choice.timeEnd);
           });
}

template <typename Tag> bool isId(Id<Tag> id, std::size_t count)
{
    return id && id.index() < count;
}

bool isSound(const ShortList<Participant>& participants, const ReferenceBounds& bounds)
{
    return all(participants, [&](const Participant& p) { return isId(p.entity, bounds.entities); });
}

/// `counts`: of what they point at, in each article.
bool areRefs(const ShortList<MentionRef>& refs, const std::vector<std::uint32_t>& counts)
{
    return all(refs, [&](MentionRef ref) {
        return isId(ref.article, counts.size()) && ref.index < counts[ref.article.index()];
    });
}

} // namespace

bool isSound(const ArticleMetadata& article, std::uint64_t textBytes)
{
    if (textBytes > 0xFFFFFFFFU) {
        return false;
    }
    const auto inside
        = [textBytes](TextSpan span) { return std::uint64_t(span.begin) + span.length <= textBytes; };
    std::uint64_t at = 0;
    const auto follows = [&at](const Block& block) {
        const bool gapless = block.span.begin == at;
        at += block.span.length;
        return gapless;
    };
    return all(article.blocks, follows) && at == textBytes
        && (!article.titleSpan || inside(*article.titleSpan))
        && all(article.dateCandidates, [&](const DateCandidate& candidate) {
               return inside(candidate.span) && isSound(candidate.days);
           });
}

bool isSound(const Analysis& analysis, std::uint64_t textBytes)
{
    const auto inside
        = [textBytes](TextSpan span) { return std::uint64_t(span.begin) + span.length <= textBytes; };
    const auto told = [&](std::uint32_t sentence) { return isIndex(analysis.sentences, sentence); };
    return all(analysis.sentences, [&](const SentenceSpan& sentence) {
        return inside(sentence.span);
    }) && all(analysis.times, [&](const TimeMention& time) {
        return inside(time.span) && told(time.sentence) && isSound(time.interpretation)
            && isIndexOrNone(analysis.times, time.rangePartner);
    }) && all(analysis.mentions, [&](const EntityMention& mention) {
        return inside(mention.span) && told(mention.sentence)
            && isIndexOrNone(analysis.entities, mention.entity);
    }) && all(analysis.titles, [&](const TitleUse& title) {
        return told(title.sentence) && isIndexOrNone(analysis.entities, title.entity);
    }) && all(analysis.events, [&](const EventMention& event) {
        return inside(event.trigger) && told(event.sentence) && isSound(analysis, event);
    }) && all(analysis.relations, [&](const RelationMention& relation) {
        return isIndex(analysis.mentions, relation.source) && isIndex(analysis.mentions, relation.target)
            && told(relation.sentence) && isIndexOrNone(analysis.events, relation.event);
    });
}

bool isSound(const ArticleBlock& block, std::uint64_t textBytes)
{
    const auto inside
        = [textBytes](TextSpan span) { return std::uint64_t(span.begin) + span.length <= textBytes; };
    const auto told = [&](std::uint32_t sentence) { return isIndex(block.sentences, sentence); };
    return (!block.published || isSound(block.published->days))
        && all(block.sentences, [&](const SentenceSpan& sentence) { return inside(sentence.span); })
        && all(block.times,
            [&](const ResolvedTime& time) {
                return inside(time.span) && told(time.sentence) && isSound(time.interval) && inside(time.told)
                    && isSound(DayInterval{time.toldDay, time.toldDay});
            })
        && all(block.mentions,
            [&](const Mention& mention) { return inside(mention.span) && told(mention.sentence); })
        && all(block.events,
            [&](const EventTelling& event) {
                return inside(event.trigger) && told(event.sentence) && isIndexOrNone(block.times, event.time)
                    && isSound(event.date) && isSound(event.hint);
            })
        && all(block.relations,
            [&](const RelatedPair& pair) {
                return isIndex(block.mentions, pair.sourceMention)
                    && isIndex(block.mentions, pair.targetMention)
                    && isIndexOrNone(block.statements, pair.statement);
            })
        && all(
            block.statements, [&](const Statement& said) { return isIndexOrNone(block.events, said.event); });
}

bool isSound(const ArticleBlock& block, const ReferenceBounds& bounds)
{
    return (!block.copyOf || isId(block.copyOf, bounds.mentions.size()))
        && all(block.mentions, [&](const Mention& mention) { return isId(mention.entity, bounds.entities); })
        && all(block.events,
            [&](const EventTelling& event) {
                return isId(event.event, bounds.events) && isSound(event.participants, bounds);
            })
        && all(block.relations, [&](const RelatedPair& pair) { return isId(pair.link, bounds.links); });
}

bool isSound(const Entity& entity, const ReferenceBounds& bounds)
{
    return areRefs(entity.mentions, bounds.mentions)
        && all(entity.events, [&](EventId id) { return isId(id, bounds.events); })
        && all(entity.links, [&](LinkId id) { return isId(id, bounds.links); });
}

bool isSound(const Event& event, const ReferenceBounds& bounds)
{
    return isSound(event.date) && isSound(event.hint) && isSound(event.participants, bounds)
        && !event.tellings.empty() && areRefs(event.tellings, bounds.tellings)
        && all(event.variants, [](DayInterval days) { return isSound(days); });
}

bool isSound(const Link& link, const ReferenceBounds& bounds)
{
    return isId(link.a, bounds.entities) && isId(link.b, bounds.entities) && link.a < link.b
        && !link.evidence.empty() && areRefs(link.evidence, bounds.relations);
}

bool ordersAreSound(const Corpus& corpus)
{
    std::vector<bool> seen(corpus.events.size(), false);
    const auto isNew = [&](bool dated) {
        return [&corpus, &seen, dated](EventId id) {
            if (!isId(id, corpus.events.size()) || seen[id.index()] || corpus[id].date.has_value() != dated) {
                return false;
            }
            seen[id.index()] = true;
            return true;
        };
    };
    return corpus.timeline.size() + corpus.undated.size() == corpus.events.size()
        && all(corpus.timeline, isNew(true)) && all(corpus.undated, isNew(false));
}

} // namespace dateline::packing
