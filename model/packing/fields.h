// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The layout of every packed struct, once for writing and reading. Each function takes its struct apart by
// name of every member: a member added elsewhere does not compile here until somebody decides how it is
// packed, and raises the version of the block (packedanalysis.h, packedarticle.h, packedcorpus.h).

#include "model/corpus/corpus.h"
#include "model/packing/packreader.h"

#include <algorithm>
#include <array>

namespace dateline::packing {

template <typename Archive, typename T> using Field = typename Archive::template Field<T>;

template <typename Archive> void fields(Archive& archive, Field<Archive, std::string>& text)
{
    archive.string(text);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, SharedText>& text)
{
    archive.string(text);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, EventId>& id)
{
    archive.id(id);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, LinkId>& id)
{
    archive.id(id);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, DayInterval>& interval)
{
    auto& [from, to] = interval;
    archive.integer(from);
    if constexpr (Archive::reading) {
        std::int32_t days = 0;
        archive.integer(days);
        const std::int64_t end = std::int64_t(from) + days;
        to = static_cast<DayNumber>(end);
        if (end != to) {
            archive.fail();
        }
    } else {
        archive.signedVarint(std::int64_t(to) - from);
    }
}

template <typename Archive> void fields(Archive& archive, Field<Archive, DatedInterval>& interval)
{
    auto& [days, precision, qualifier, basis] = interval;
    fields(archive, days);
    archive.flags(precision, basis, qualifier);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, AliasReason>& alias)
{
    auto& [name, why] = alias;
    archive.string(name);
    archive.string(why);
}

// Article

template <typename Archive> void fields(Archive& archive, Field<Archive, TextSpan>& span)
{
    archive.span(span);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, Block>& block)
{
    auto& [span, kind] = block;
    archive.span(span);
    archive.flags(kind);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, DateCandidate>& candidate)
{
    auto& [days, source, span, why] = candidate;
    fields(archive, days);
    archive.flags(source);
    archive.span(span);
    archive.string(why);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, ContentHash>& hash)
{
    auto& [bytes] = hash;
    if constexpr (Archive::reading) {
        const std::string_view raw = archive.bytes(bytes.size());
        for (std::size_t i = 0; i < raw.size(); ++i) {
            bytes[i] = static_cast<std::uint8_t>(raw[i]);
        }
    } else {
        archive.bytes({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    }
}

/// Without its opening, which can be had from the text again.
template <typename Archive> void fields(Archive& archive, Field<Archive, ArticleMetadata>& article)
{
    archive.restart();
    auto& [id, path, titleSpan, title, opening, source, url, language, encoding, repair, blocks,
        dateCandidates, hash]
        = article;
    static_cast<void>(opening);
    archive.string(id);
    archive.string(path);
    archive.optional(titleSpan);
    archive.string(title);
    archive.string(source);
    archive.string(url);
    archive.string(language);
    archive.string(encoding);
    archive.flags(repair);
    archive.restart();
    archive.list(blocks);
    archive.restart();
    archive.list(dateCandidates);
    fields(archive, hash);
}

// Analysis

template <typename Archive> void fields(Archive& archive, Field<Archive, SentenceSpan>& sentence)
{
    auto& [span, block] = sentence;
    archive.span(span);
    archive.flags(block);
}

/// A mask of those that are set, then these.
template <typename Archive, std::size_t count>
void rareNumbers(Archive& archive, const std::array<Field<Archive, std::int16_t>*, count>& numbers)
{
    std::uint32_t mask = 0;
    if constexpr (!Archive::reading) {
        for (std::size_t i = 0; i < count; ++i) {
            mask |= *numbers[i] == TimeInterpretation::unset ? 0U : 1U << i;
        }
    }
    archive.count(mask);
    for (std::size_t i = 0; i < count; ++i) {
        if ((mask >> i & 1U) == 0) {
            continue;
        }
        std::int32_t wide = *numbers[i];
        archive.integer(wide);
        if constexpr (Archive::reading) {
            *numbers[i] = static_cast<std::int16_t>(wide);
            if (*numbers[i] != wide) {
                archive.fail();
            }
        }
    }
}

template <typename Archive> void fields(Archive& archive, Field<Archive, TimeInterpretation>& what)
{
    auto& [type, anchor, direction, unit, modifier, offsetUnit, offset, offsetHalves, vagueAmount, century,
        decade, year, half, quarter, season, month, week, weekday, day, nth, nthUnit, hour, minute, second,
        zoneMinutes, partOfDay, holiday, weekend, literal]
        = what;
    static const TimeInterpretation usual;
    bool counts = offsetUnit != usual.offsetUnit || nthUnit != usual.nthUnit || offset != 0
        || offsetHalves != 0 || !literal.empty();
    archive.flags(type, anchor, direction, unit, modifier, vagueAmount, weekend, counts);
    if (counts) {
        archive.flags(offsetUnit, nthUnit);
        archive.integer(offset);
        if constexpr (Archive::reading) {
            std::uint32_t halves = 0;
            archive.count(halves);
            offsetHalves = static_cast<std::uint8_t>(halves);
            if (halves > 1) {
                archive.fail();
            }
        } else {
            archive.count(offsetHalves);
        }
        archive.string(literal);
    }
    rareNumbers<Archive, 17>(archive,
        {&year, &month, &day, &weekday, &hour, &minute, &partOfDay, &holiday, &quarter, &half, &season, &week,
            &nth, &decade, &century, &second, &zoneMinutes});
}

template <typename Archive> void fields(Archive& archive, Field<Archive, TimeMention>& time)
{
    auto& [span, sentence, interpretation, qualifier, rangeRole, rangePartner, governingTense,
        governedByFuture, inQuote, rule]
        = time;
    archive.span(span);
    archive.near(sentence);
    fields(archive, interpretation);
    bool paired = rangePartner != noIndex;
    archive.flags(governingTense, governedByFuture, inQuote, rangeRole, qualifier, paired);
    if (paired) {
        archive.number(rangePartner);
    }
    archive.string(rule);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, EntityMention>& mention)
{
    auto& [span, sentence, kind, form, adjective, confidence, entity] = mention;
    archive.span(span);
    archive.near(sentence);
    archive.flags(kind, form, confidence, adjective);
    archive.number(entity);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, OfficeDescription>& description)
{
    auto& [office, body, former] = description;
    archive.string(office);
    archive.string(body);
    archive.flags(former);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, TitleUse>& title)
{
    auto& [offices, body, standing, sentence, entity] = title;
    archive.list(offices);
    archive.string(body);
    archive.flags(standing);
    archive.near(sentence);
    archive.number(entity);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, LocalEntity>& entity)
{
    auto& [name, kind, known, aliases, offices, descriptionOnly] = entity;
    archive.string(name);
    archive.flags(kind, known, descriptionOnly);
    archive.list(aliases);
    archive.list(offices);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, Argument>& argument)
{
    auto& [mention, role] = argument;
    archive.number(mention);
    archive.flags(role);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, DateChoice>& choice)
{
    auto& [time, timeEnd, untilPublication, link, weight] = choice;
    bool lasts = timeEnd != noIndex;
    archive.number(time);
    archive.flags(link, untilPublication, lasts);
    if (lasts) {
        archive.number(timeEnd);
    }
    archive.count(weight);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, EventMention>& event)
{
    auto& [trigger, sentence, kind, status, arguments, time, timeEnd, untilPublication, link, choices, title,
        rule, confidence]
        = event;
    archive.span(trigger);
    archive.near(sentence);
    archive.flags(kind, confidence, status, link, untilPublication);
    archive.list(arguments);
    archive.number(time);
    archive.number(timeEnd);
    archive.list(choices);
    archive.string(title);
    archive.string(rule);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, RelationMention>& relation)
{
    auto& [source, target, kind, label, sentence, event, rule, confidence] = relation;
    // Four of five are mere co-occurrence: four bytes, two of them how far the mentions are from those
    // before.
    bool more = !label.empty() || event != noIndex || rule != coOccurrenceRule;
    bool backwards = target < source;
    TextSpan mentions;
    if constexpr (!Archive::reading) {
        mentions = TextSpan::fromBounds(std::min(source, target), std::max(source, target));
    }
    archive.span(mentions);
    archive.flags(kind, confidence, more, backwards);
    archive.near(sentence);
    if constexpr (Archive::reading) {
        source = backwards ? mentions.begin + mentions.length : mentions.begin;
        target = backwards ? mentions.begin : mentions.begin + mentions.length;
        rule = more ? std::string_view() : coOccurrenceRule;
    }
    if (more) {
        archive.string(label);
        archive.number(event);
        archive.string(rule);
    }
}

template <typename Archive> void fields(Archive& archive, Field<Archive, Analysis>& analysis)
{
    auto& [sentences, times, mentions, entities, titles, events, relations, truncated] = analysis;
    const auto fromBegin = [&archive](auto& list) {
        archive.restart();
        archive.list(list);
    };
    fromBegin(sentences);
    fromBegin(times);
    fromBegin(mentions);
    fromBegin(entities);
    fromBegin(titles);
    fromBegin(events);
    fromBegin(relations);
    archive.flags(truncated);
}

// Corpus

template <typename Archive> void fields(Archive& archive, Field<Archive, PublicationDate>& date)
{
    auto& [days, source, why] = date;
    fields(archive, days);
    archive.flags(source);
    archive.string(why);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, ResolvedTime>& time)
{
    auto& [span, sentence, type, reason, saysWhen, value, interval, told, toldDay] = time;
    archive.span(span);
    archive.near(sentence);
    archive.flags(type, reason, saysWhen);
    archive.string(value);
    archive.optional(interval);
    if (reason >= TimeReason::TimeTold) {
        archive.span(told);
    }
    if (reason >= TimeReason::AfterEvent) {
        archive.integer(toldDay);
    }
}

template <typename Archive> void fields(Archive& archive, Field<Archive, Mention>& mention)
{
    auto& [span, sentence, kind, form, adjective, confidence, entity] = mention;
    archive.span(span);
    archive.near(sentence);
    archive.flags(kind, form, confidence, adjective);
    archive.id(entity);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, RelationKind>& kind)
{
    archive.flags(kind);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, Participant>& participant)
{
    auto& [entity, role] = participant;
    archive.id(entity);
    archive.flags(role);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, EventTelling>& event)
{
    auto& [trigger, sentence, time, id, kind, status, confidence, review, lasting, untilPublication, reason,
        date, hint, fromTime, toTime, participants, title, rule]
        = event;
    archive.span(trigger);
    archive.near(sentence);
    archive.flags(kind, confidence, status, reason, lasting, untilPublication, review);
    archive.optional(date);
    archive.optional(hint);
    archive.string(fromTime);
    archive.string(toTime);
    archive.number(time);
    archive.list(participants);
    archive.string(title);
    archive.string(rule);
    archive.id(id);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, RelatedPair>& pair)
{
    auto& [sourceMention, targetMention, statement, link] = pair;
    archive.number(sourceMention);
    archive.number(targetMention);
    archive.number(statement);
    archive.id(link);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, Statement>& said)
{
    auto& [kind, label, event, why, confidence, review, swapped, foundKind] = said;
    archive.flags(kind, confidence, review, swapped);
    archive.optional(foundKind);
    archive.string(label);
    archive.number(event);
    archive.string(why);
}

/// Without its article.
template <typename Archive> void fields(Archive& archive, Field<Archive, ArticleBlock>& block)
{
    auto& [article, published, dateReasons, copyOf, sentences, times, mentions, events, relations, statements]
        = block;
    static_cast<void>(article);
    const auto fromBegin = [&archive](auto& list) {
        archive.restart();
        archive.list(list);
    };
    archive.optional(published);
    archive.list(dateReasons);
    archive.id(copyOf);
    fromBegin(sentences);
    fromBegin(times);
    fromBegin(mentions);
    fromBegin(events);
    fromBegin(relations);
    fromBegin(statements);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, MentionRef>& ref)
{
    auto& [article, index] = ref;
    if constexpr (Archive::reading) {
        std::uint32_t value = 0;
        archive.near(value);
        article = ArticleId(value);
    } else {
        archive.near(article.value());
    }
    archive.count(index);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, Entity>& entity)
{
    auto& [name, kind, aliases, mentions, articles, events, links, review, foundKind, foundName] = entity;
    archive.restart();
    archive.string(name);
    archive.flags(kind, review, foundKind);
    archive.string(foundName);
    archive.list(aliases);
    archive.list(mentions);
    archive.count(articles);
    archive.list(events);
    archive.list(links);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, Event>& event)
{
    auto& [title, kind, status, lasting, confidence, review, date, hint, sources, participants, tellings,
        variants]
        = event;
    archive.restart();
    archive.string(title);
    archive.flags(kind, confidence, status, lasting, review);
    archive.optional(date);
    archive.optional(hint);
    archive.list(participants);
    archive.list(tellings);
    archive.count(sources);
    archive.list(variants);
}

template <typename Archive> void fields(Archive& archive, Field<Archive, Link>& link)
{
    auto& [a, b, evidence, stated, articles, reviewed] = link;
    archive.restart();
    archive.id(a);
    archive.id(b);
    archive.list(evidence);
    archive.count(stated);
    archive.count(articles);
    archive.count(reviewed);
}

} // namespace dateline::packing
