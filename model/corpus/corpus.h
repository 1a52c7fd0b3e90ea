// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Corpus: the immutable snapshot that every view reads: articles with what was resolved in them, and
// the entities, events and links across them. Travels as std::shared_ptr<const Corpus>; a new
// version shares the untouched article blocks. Ids are positions: entities[id.index()]. All vectors
// are in a fixed order (articles by id, entities and events by first mention), so the same articles
// give the same corpus on every machine.

#include "model/base/id.h"
#include "model/base/kinds.h"
#include "model/base/sharedtext.h"
#include "model/base/shortlist.h"
#include "model/corpus/textsource.h"
#include "model/corrections/correction.h"
#include "model/extraction/analysis.h"
#include "model/reading/article.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What an analyst's hand has done to a finding: looked at it and found it right, changed it, or made it.
enum class Review : std::uint8_t { None, Accepted, Edited, Added };

struct PublicationDate
{
    DayInterval days;
    DateSource source = DateSource::Metadata;
    std::string why; // "header line 'Updated on May 18, 2017'"

    friend bool operator==(const PublicationDate&, const PublicationDate&) = default;
};

/// What a time was counted from.
enum class TimeReason : std::uint8_t { Itself, NoDate, Publication, TimeTold, AfterEvent, BeforeEvent };

struct ResolvedTime
{
    TextSpan span;
    std::uint32_t sentence = 0; // index into ArticleBlock::sentences
    TimexType type = TimexType::Date;
    TimeReason reason = TimeReason::Itself; // in words: corpus/reasons.h
    bool saysWhen = false; // a duration that is a date, too: "in three weeks"
    SharedText value; // TIMEX3, as the output format describes: "2016-05-29", "P2W", "XXXX-WXX-4"
    std::optional<DatedInterval> interval; // none for durations, sets and what no date anchors
    TextSpan told; // TimeTold: that other time; AfterEvent, BeforeEvent: what tells the event
    DayNumber toldDay = 0; // of that event

    friend bool operator==(const ResolvedTime&, const ResolvedTime&) = default;
};

struct Mention
{
    TextSpan span;
    std::uint32_t sentence = 0;
    EntityKind kind = EntityKind::Organisation;
    MentionForm form = MentionForm::Name;
    bool adjective = false;
    Confidence confidence = Confidence::Likely;
    EntityId entity;

    friend bool operator==(const Mention&, const Mention&) = default;
};

struct Participant
{
    EntityId entity;
    ArgumentRole role = ArgumentRole::Participant;

    friend bool operator==(const Participant&, const Participant&) = default;
};

/// What a telling's date rests on: its time, one of another sentence, the publication, or the analyst's word.
enum class DateReason : std::uint8_t { Time, ToldBefore, Publication, Analyst };

/// One telling of an event, in one article.
struct EventTelling
{
    TextSpan trigger;
    std::uint32_t sentence = 0;
    std::uint32_t time = noIndex; // index into ArticleBlock::times
    EventId event;
    EventKind kind = EventKind::Other;
    EventStatus status = EventStatus::Happened;
    Confidence confidence = Confidence::Likely;
    Review review = Review::None;
    bool lasting = false; // `date` is a duration with hard ends, not an imprecise date
    bool untilPublication = false; // it ends with the article
    DateReason reason = DateReason::Time; // in words: corpus/reasons.h
    std::optional<DatedInterval> date; // none = undated
    std::optional<DayInterval> hint; // undated: the wide interval that is known all the same
    SharedText fromTime; // "14:30" or "14:30+02:00" where the text gives a time of day; else empty
    SharedText toTime;
    ShortList<Participant> participants; // without repetition, agents first
    SharedText title;
    SharedText rule; // what found it: "event word 'take' (verb), doubtful"

    friend bool operator==(const EventTelling&, const EventTelling&) = default;
};

/// What a sentence says of two beyond that both stand in it, or what a hand made of that.
struct Statement
{
    RelationKind kind = RelationKind::MentionedWith;
    SharedText label;
    std::uint32_t event = noIndex; // index into ArticleBlock::events
    SharedText why;
    Confidence confidence = Confidence::Likely;
    Review review = Review::None;
    bool swapped = false; // by a correction: it was found with source and target the other way round
    std::optional<RelationKind> foundKind; // where a correction changed it

    friend bool operator==(const Statement&, const Statement&) = default;
};

/// Two mentions of one sentence, as they are kept: four of five are mere
/// co-occurrence, of which there is no more to say.
struct RelatedPair
{
    std::uint32_t sourceMention = noIndex; // index into ArticleBlock::mentions
    std::uint32_t targetMention = noIndex;
    // index into ArticleBlock::statements; none: they are named together, no more
    std::uint32_t statement = noIndex;
    LinkId link;

    friend bool operator==(const RelatedPair&, const RelatedPair&) = default;
};

/// One telling of a relation, made when it is looked at (ArticleBlock::relation). Label and reason live as
/// long as the block.
struct RelationTelling
{
    std::uint32_t sourceMention = noIndex; // index into ArticleBlock::mentions
    std::uint32_t targetMention = noIndex;
    EntityId source;
    EntityId target;
    RelationKind kind = RelationKind::MentionedWith;
    std::string_view label;
    std::uint32_t sentence = 0;
    std::uint32_t event = noIndex; // index into ArticleBlock::events
    std::optional<DayInterval> date; // of its event, else of the article
    std::string_view why = coOccurrenceRule;
    Confidence confidence = Confidence::Likely;
    Review review = Review::None;
    bool swapped = false;
    std::optional<RelationKind> foundKind;
    LinkId link;
};

/// One article with all that was resolved in it.
struct ArticleBlock
{
    std::shared_ptr<const ArticleMetadata> article; // its text: Corpus::text()
    std::optional<PublicationDate> published; // none = open
    std::vector<std::string> dateReasons; // candidates and constraints, chosen one first; for the date chip
    ArticleId copyOf; // near-duplicate of that earlier article; invalid = none
    std::vector<SentenceSpan> sentences;
    std::vector<ResolvedTime> times;
    std::vector<Mention> mentions;
    std::vector<EventTelling> events;
    std::vector<RelatedPair> relations;
    std::vector<Statement> statements; // in the order of their relations

    RelationTelling relation(std::uint32_t index) const; // of relations[index]
    /// Keeps of `said` what is more than co-occurrence.
    void addRelation(std::uint32_t sourceMention, std::uint32_t targetMention, Statement said);
};

struct MentionRef
{
    ArticleId article;
    std::uint32_t index = 0; // into ArticleBlock::mentions, ::events or ::relations, as its holder says

    friend constexpr auto operator<=>(MentionRef, MentionRef) = default;
};

struct Entity
{
    std::string name;
    EntityKind kind = EntityKind::Organisation;
    std::vector<AliasReason> aliases; // sorted by name, without `name`
    ShortList<MentionRef> mentions; // by article, then text order; all forms
    std::uint32_t articles = 0; // how many articles mention it
    ShortList<EventId> events; // by date, undated last
    ShortList<LinkId> links; // strongest first
    Review review = Review::None;
    // as corrections name it, where that is not `kind` and `name`
    EntityKind foundKind = EntityKind::Organisation;
    SharedText foundName; // empty: it is
};

/// An event as it is drawn: one, however many articles tell it.
struct Event
{
    SharedText title;
    EventKind kind = EventKind::Other;
    EventStatus status = EventStatus::Happened;
    bool lasting = false;
    Confidence confidence = Confidence::Likely;
    Review review = Review::None; // the most that was done to one of its tellings
    std::optional<DatedInterval> date;
    std::optional<DayInterval> hint;
    std::uint32_t sources = 0; // independent ones: copies of one text count once
    ShortList<Participant> participants;
    ShortList<MentionRef> tellings; // first = the one that title and date come from
    ShortList<DayInterval> variants; // differing dates told by others
};

/// Two entities and every sentence that relates them.
struct Link
{
    EntityId a; // a < b
    EntityId b;
    // into ArticleBlock::relations, by date then text; stated and co-occurrence
    ShortList<MentionRef> evidence;
    std::uint32_t stated = 0; // how many of them are no mere co-occurrence
    std::uint32_t articles = 0;
    std::uint32_t reviewed = 0; // how many of them were accepted, changed or made by hand
};

/// A correction that could not be applied, or not wholly.
struct RuleProblem
{
    enum class Reason : std::uint8_t {
        ArticleGone, // no article has that text
        PassageGone, // the article has no such words there
        EntityGone, // no entity is called so
        EventGone, // nothing is told there
        RelationGone,
        Contradicted, // the rules before it say otherwise
    };

    Reason reason = Reason::ArticleGone;
    Correction correction;

    friend bool operator==(const RuleProblem&, const RuleProblem&) = default;
};

struct Corpus
{
    std::vector<std::shared_ptr<const ArticleBlock>> articles; // by Article::id
    std::vector<Entity> entities;
    std::vector<Event> events;
    std::vector<Link> links; // by a, then b
    std::vector<EventId> timeline; // the dated events in drawing order (see eventLess)
    std::vector<EventId> undated;
    std::vector<RuleProblem> ruleProblems; // in the order of the rules
    std::shared_ptr<const TextSource> texts; // null: none can be had

    const ArticleBlock& operator[](ArticleId id) const { return *articles[id.index()]; }
    const Entity& operator[](EntityId id) const { return entities[id.index()]; }
    const Event& operator[](EventId id) const { return events[id.index()]; }
    const Link& operator[](LinkId id) const { return links[id.index()]; }
    ArticleText text(ArticleId id) const
    {
        return texts ? texts->text(id, *(*this)[id].article) : ArticleText();
    }
};

/// The entity as corrections name it.
EntityName correctionName(const Entity& entity);

/// Total order of dated events: begin, then finer precision, then before <
/// exact < after, then order of telling.
bool eventLess(const Event& left, const Event& right);

/// The sentence that a telling stands in, as UTF-8 without surrounding white
/// space; empty where the text is lost.
std::string sentenceText(const Corpus& corpus, ArticleId article, std::uint32_t sentence);

/// Every cross reference points at something that points back; for tests. Linear.
bool isConsistent(const Corpus& corpus);

} // namespace dateline
