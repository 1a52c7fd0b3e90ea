// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A correction by the analyst: a rule keyed by content (the hash of an article's text with a range of bytes,
// or a name with its kind) and never by row, so that it survives a new extraction. Values only; the ledger
// that holds them in order is ledger.h, their spelling in files ledgerlines.h, their effect
// model/resolution/correction.

#include "model/base/contenthash.h"
#include "model/base/kinds.h"
#include "model/calendar/dayinterval.h"
#include "model/text/span.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dateline {

/// An entity by the kind and one of the names that the articles give it; spelling counts as nameKey() has it.
struct EntityName
{
    EntityKind kind = EntityKind::Organisation;
    std::string name;

    friend bool operator==(const EntityName&, const EntityName&) = default;
};

/// A place in a text and what stands there; the words find the place again when a new extraction cuts it
/// otherwise.
struct Passage
{
    ContentHash article;
    TextSpan span; // bytes of Article::text
    std::string text;

    friend bool operator==(const Passage&, const Passage&) = default;
};

/// A relation by the mentions that it holds between and the kind that was found.
struct RelationPlace
{
    Passage source;
    Passage target; // in the same article
    RelationKind kind = RelationKind::MentionedWith;

    friend bool operator==(const RelationPlace&, const RelationPlace&) = default;
};

/// An event by its trigger.
struct EventPlace
{
    Passage trigger;

    friend bool operator==(const EventPlace&, const EventPlace&) = default;
};

struct ArticlePlace
{
    ContentHash article;

    friend bool operator==(const ArticlePlace&, const ArticlePlace&) = default;
};

/// The article with this text was published then; nullopt takes an earlier setting back.
struct ArticleDateCorrection
{
    ContentHash article;
    std::optional<DayInterval> published;
    std::string reason; // the analyst's words, or how it was found ("file name pattern"); may be empty

    friend bool operator==(const ArticleDateCorrection&, const ArticleDateCorrection&) = default;
};

/// Shown under that name from now on; names in the articles stay its aliases.
struct EntityRename
{
    EntityName entity;
    std::string name;

    friend bool operator==(const EntityRename&, const EntityRename&) = default;
};

struct EntityKindChange
{
    EntityName entity;
    EntityKind kind = EntityKind::Organisation;

    friend bool operator==(const EntityKindChange&, const EntityKindChange&) = default;
};

struct EntityMerge
{
    std::vector<EntityName> entities; // two or more; they are one
    std::string name; // shown; empty: the best of theirs

    friend bool operator==(const EntityMerge&, const EntityMerge&) = default;
};

/// Two names that are never one entity: parts what was merged, and answers a suggested merge with no.
struct EntitiesApart
{
    EntityName a;
    EntityName b;

    friend bool operator==(const EntitiesApart&, const EntitiesApart&) = default;
};

/// Mentions that mean another entity than was found: one of them, or all in one article. `to` may be new.
struct MentionMove
{
    EntityName from;
    ContentHash article;
    std::optional<TextSpan> span; // none: all mentions of `from` in the article
    std::string text; // what stands at `span`
    EntityName to;

    friend bool operator==(const MentionMove&, const MentionMove&) = default;
};

/// Wherever these words stand, they name an entity of that kind; or never one.
struct NameRule
{
    std::string text;
    std::optional<EntityKind> kind; // none: never an entity

    friend bool operator==(const NameRule&, const NameRule&) = default;
};

struct MentionAddition
{
    Passage where;
    EntityName entity;

    friend bool operator==(const MentionAddition&, const MentionAddition&) = default;
};

struct MentionRemoval
{
    Passage where;

    friend bool operator==(const MentionRemoval&, const MentionRemoval&) = default;
};

struct EventParticipant
{
    EntityName entity;
    ArgumentRole role = ArgumentRole::Participant;

    friend bool operator==(const EventParticipant&, const EventParticipant&) = default;
};

struct EventDate
{
    std::optional<DayInterval> days; // none: undated
    Precision precision = Precision::Day;
    Qualifier qualifier = Qualifier::Exact;
    bool lasting = false; // went on from the first to the last day

    friend bool operator==(const EventDate&, const EventDate&) = default;
};

/// What is set replaces what was found.
struct EventChange
{
    EventPlace event;
    std::optional<EventKind> kind;
    std::optional<EventStatus> status;
    std::optional<std::string> title;
    std::optional<EventDate> date;
    std::optional<std::vector<EventParticipant>> participants;

    friend bool operator==(const EventChange&, const EventChange&) = default;
};

struct EventAddition
{
    EventPlace event;
    EventKind kind = EventKind::Other;
    EventStatus status = EventStatus::Happened;
    std::string title;
    EventDate date;
    std::vector<EventParticipant> participants;

    friend bool operator==(const EventAddition&, const EventAddition&) = default;
};

struct RelationChange
{
    RelationPlace relation;
    std::optional<RelationKind> kind;
    bool swapped = false; // source and target change places

    friend bool operator==(const RelationChange&, const RelationChange&) = default;
};

struct RelationAddition
{
    RelationPlace relation;
    std::string label; // "Secretary General"; may be empty

    friend bool operator==(const RelationAddition&, const RelationAddition&) = default;
};

using Subject = std::variant<ArticlePlace, EntityName, EventPlace, RelationPlace>;

enum class Judgement : std::uint8_t { Accepted, Rejected };

/// Accepted: looked at and right. Rejected: an event or relation leaves the corpus; an entity's mentions do.
struct Verdict
{
    Subject subject;
    Judgement judgement = Judgement::Accepted;

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

struct Note
{
    Subject subject;
    std::string text;

    friend bool operator==(const Note&, const Note&) = default;
};

/// A note on the timeline itself: on days, or on a lane by its name. What was said before of the same place
/// is replaced; an empty text takes it away.
struct TimelineNote
{
    std::optional<DayInterval> days; // or:
    std::string lanes; // what lanes stand for, in the command line's words ("country")
    std::string lane; // its name
    std::string text;

    bool isSamePlace(const TimelineNote& other) const
    {
        return days == other.days && lanes == other.lanes && lane == other.lane;
    }
    friend bool operator==(const TimelineNote&, const TimelineNote&) = default;
};

/// Kept in project files: append only.
using Correction = std::variant<ArticleDateCorrection, EntityRename, EntityKindChange, EntityMerge,
    EntitiesApart, MentionMove, NameRule, MentionAddition, MentionRemoval, EventChange, EventAddition,
    RelationChange, RelationAddition, Verdict, Note, TimelineNote>;

/// What may be wrong with a correction before any article is looked at: an empty name or range, text that is
/// no UTF-8 or too long, lists too short or long, a second passage in another article. Empty: nothing.
std::string_view flawOf(const Correction& correction);

struct CorrectionLimits
{
    std::size_t textBytes = 4096; // a name, a title, a note
    std::size_t namesPerMerge = 64;
    std::size_t participants = 64;
};
inline constexpr CorrectionLimits correctionLimits;

} // namespace dateline
