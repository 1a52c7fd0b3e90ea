// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Analysis: all that stage 1 finds in one article, from the article alone. It holds no absolute date that
// hangs on the publication date; those come in stage 2 (model/resolution). Cacheable under text hash +
// extractor version + model hash. Mentions, times and events are in text order; indexes point into the
// vectors of this struct.

#include "model/base/kinds.h"
#include "model/extraction/language/syntax.h"
#include "model/extraction/time/interpretation.h"
#include "model/reading/article.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

inline constexpr std::uint32_t noIndex = 0xFFFFFFFFU;

struct SentenceSpan
{
    TextSpan span;
    BlockKind block = BlockKind::Body;

    friend bool operator==(const SentenceSpan&, const SentenceSpan&) = default;
};

/// How two times belong together: "from 3 to 5 May", "between 2011 and 2014".
enum class RangeRole : std::uint8_t { None, Begin, End };

struct TimeMention
{
    TextSpan span;
    std::uint32_t sentence = 0; // index into Analysis::sentences
    TimeInterpretation interpretation;
    // from the words before it: since -> After, until/by -> Before, about
    Qualifier qualifier = Qualifier::Exact;
    RangeRole rangeRole = RangeRole::None;
    std::uint32_t rangePartner = noIndex; // index into Analysis::times
    Tense governingTense = Tense::None; // of the verb it hangs on
    bool governedByFuture = false; // "will", "is to", "plans to"
    bool inQuote = false; // direct speech: anchors to the day it was said
    std::string rule; // what recognised it, for the reader of the result

    friend bool operator==(const TimeMention&, const TimeMention&) = default;
};

struct EntityMention
{
    TextSpan span;
    std::uint32_t sentence = 0;
    EntityKind kind = EntityKind::Organisation;
    MentionForm form = MentionForm::Name;
    bool adjective = false; // "Iranian", "Germans": adjective or people of a country or place
    Confidence confidence = Confidence::Likely;
    std::uint32_t entity = noIndex; // index into Analysis::entities

    friend bool operator==(const EntityMention&, const EntityMention&) = default;
};

struct AliasReason
{
    std::string name; // as written
    std::string why; // "known alias", "short form of Jens Stoltenberg", "acronym in brackets"

    friend bool operator==(const AliasReason&, const AliasReason&) = default;
};

/// "the Italian foreign minister": resolved in stage 2 by the office table, once the article's date is known.
struct OfficeDescription
{
    std::string office; // canonical office of resources/offices
    std::string body; // canonical country or organisation; empty = unknown
    bool former = false;

    friend bool operator==(const OfficeDescription&, const OfficeDescription&) = default;
};

/// How the words around a title place it in time, seen from the day of writing.
enum class Standing : std::uint8_t {
    Current, // "Prime Minister Theresa May": in office, or one of the past by courtesy
    Former, // "former", "ex-", "ousted"
    Then, // "then-", or with a year: "the 2016 nominee"
    Coming, // "-elect", "incoming", "nominee for": the term has not begun
    Late, // "the late"
    Government, // "the Trump administration", "Merkel's government"
};

/// A title given to somebody, where it stands; for dating.
struct TitleUse
{
    std::vector<std::string> offices; // canonical, likelier first; empty: head of state or government
    std::string body; // canonical country or organisation; empty = unknown
    Standing standing = Standing::Current;
    std::uint32_t sentence = 0;
    std::uint32_t entity = noIndex; // index into Analysis::entities

    friend bool operator==(const TitleUse&, const TitleUse&) = default;
};

/// One thing that the article speaks of, after coreference inside the article.
struct LocalEntity
{
    std::string name; // fullest name, or the gazetteer's canonical one
    EntityKind kind = EntityKind::Organisation;
    bool known = false; // the gazetteer knows it under `name`
    std::vector<AliasReason> aliases; // other surface forms, sorted by name
    std::vector<OfficeDescription> offices; // titles that the text gives it; for dating and for descriptions
    bool descriptionOnly = false; // no name in this article: "the Italian foreign minister"

    friend bool operator==(const LocalEntity&, const LocalEntity&) = default;
};

struct Argument
{
    std::uint32_t mention = noIndex; // index into Analysis::mentions
    ArgumentRole role = ArgumentRole::Participant;

    friend bool operator==(const Argument&, const Argument&) = default;
};

/// How an event mention got its time.
enum class TimeLink : std::uint8_t { None, SameSentence, Context, Publication };

/// One of the dates that an event may have, as far as the article alone tells: stage 2 knows which of them
/// are the same days and adds their weights.
struct DateChoice
{
    std::uint32_t time = noIndex; // index into Analysis::times; none: the publication day
    std::uint32_t timeEnd = noIndex;
    bool untilPublication = false;
    TimeLink link = TimeLink::None;
    std::uint32_t weight = 0; // share in 1/65536

    friend bool operator==(const DateChoice&, const DateChoice&) = default;
};

/// The weight together from which on choices of the same days date an event, in 1/65536: where a time of its
/// own sentence gives the days, and where none does. Both stages decide by them, stage 2 anew by the days
/// that the choices turn out to be. Measured in extraction/events/EXPERIMENTS.md.
inline constexpr std::uint32_t sureInSentence = 12000;
inline constexpr std::uint32_t sureElsewhere = 22000; // right half as often

struct EventMention
{
    TextSpan trigger;
    std::uint32_t sentence = 0;
    EventKind kind = EventKind::Other;
    EventStatus status = EventStatus::Happened;
    std::vector<Argument> arguments;
    std::uint32_t time = noIndex; // index into Analysis::times: the one that dates it
    std::uint32_t timeEnd = noIndex; // where it lasts ("from 3 to 5 May"): the time of its end
    bool untilPublication = false; // from `time` to the publication day, or some day between them
    TimeLink link = TimeLink::None;
    std::vector<DateChoice> choices; // heaviest first; empty: the date above or none
    std::string title;
    std::string rule; // what made it, with its confidence step: "trigger head, sure"
    Confidence confidence = Confidence::Likely;

    friend bool operator==(const EventMention&, const EventMention&) = default;
};

/// The rule of two that a sentence merely names both.
inline constexpr std::string_view coOccurrenceRule = "in one sentence";

struct RelationMention
{
    std::uint32_t source = noIndex; // index into Analysis::mentions
    std::uint32_t target = noIndex;
    RelationKind kind = RelationKind::MentionedWith;
    std::string label; // "Secretary General"; empty where the kind says it all
    std::uint32_t sentence = 0;
    std::uint32_t event = noIndex; // index into Analysis::events, if it is part of one
    std::string rule;
    Confidence confidence = Confidence::Likely;

    friend bool operator==(const RelationMention&, const RelationMention&) = default;
};

struct Analysis
{
    std::vector<SentenceSpan> sentences;
    std::vector<TimeMention> times;
    std::vector<EntityMention> mentions;
    std::vector<LocalEntity> entities;
    std::vector<TitleUse> titles; // in text order
    std::vector<EventMention> events;
    std::vector<RelationMention> relations;
    bool truncated = false; // a limit cut something; the load report says so

    friend bool operator==(const Analysis&, const Analysis&) = default;
};

} // namespace dateline
