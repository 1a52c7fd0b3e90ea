// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventfinder.h"

#include "model/extraction/events/argumentrole.h"
#include "model/extraction/events/countedclause.h"
#include "model/extraction/events/datevotes.h"
#include "model/extraction/events/eventkind.h"
#include "model/extraction/events/eventlesssentence.h"
#include "model/extraction/events/eventtitle.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace dateline {

namespace {

constexpr std::size_t choicesKept = 8;
constexpr std::uint32_t lightestChoice = 1000;
constexpr std::uint32_t countedShare = 40000; // of an event that a length counts: likely

struct Judged
{
    std::size_t candidate = 0;
    DateOption option;
    std::uint32_t share = 0;
};

/// "July 27 2016" and "Wednesday", "last year" and "in March": where both count from one anchor in one unit
/// they are two.
bool mayBeOneTime(const TimeInterpretation& a, const TimeInterpretation& b)
{
    const bool sameDay = a.weekday != TimeInterpretation::unset && a.weekday == b.weekday;
    return a.type != b.type || a.anchor != b.anchor || a.unit != b.unit || a.offsetUnit != b.offsetUnit
        || sameDay;
}

class Finder
{
public:
    Finder(const ArticleWordsRef& words, const EventLexicon& lexicon, const EventOptions& options,
        const EventThresholds& thresholds, const TakingHead& head)
        : m_words(words)
        , m_lexicon(lexicon)
        , m_thresholds(thresholds)
        , m_head(head)
        , m_features(words, options)
        , m_candidates(m_features.candidates())
        , m_votes(words)
    {
    }

    std::vector<EventMention> find(const Progress& progress)
    {
        for (std::uint32_t t = 0; t < m_words.found().times.size(); ++t) {
            m_entries += opensEntry(t) ? 1 : 0;
        }
        for (std::size_t begin = 0; begin < m_candidates.size() && !progress.cancelled();) {
            std::size_t end = begin;
            while (end < m_candidates.size() && m_candidates[end].sentence == m_candidates[begin].sentence) {
                ++end;
            }
            if (!isEventless(m_words, m_words.document().sentences[m_candidates[begin].sentence])) {
                judgeSentence(begin, end);
            }
            begin = end;
        }
        std::erase_if(m_events,
            [this](const EventMention& event) { return event.arguments.empty() && tellsOfOneself(event); });
        return std::move(m_events);
    }

private:
    bool tellsOfOneself(const EventMention& event) const;
    std::uint32_t judge(std::size_t index); // adds its votes; returns the share of its being an event
    bool tellsTheSame(std::size_t one, std::size_t other) const;
    bool opensEntry(std::uint32_t time) const;
    bool isOfEntry(std::uint32_t time) const;
    std::uint32_t enoughFor(const DateGroup& group) const;
    std::optional<Judged> coordinated(const DateGroup& group) const;
    void setDate(const DateOption& option, DateChoice& choice) const;
    void addChoices(EventMention& event) const;
    bool isOfOtherClause(const EventMention& event, const DateGroup& group) const;
    bool isToldAgain(const DateVote& vote) const;
    void tellCountedClauses(std::size_t begin, std::size_t end, std::size_t firstEvent);
    void judgeSentence(std::size_t begin, std::size_t end);
    void emitDated(const DateGroup& group);
    bool isUsed(std::size_t candidate) const;
    bool mayTakeDate(const DateVote& vote) const;
    bool isToldBefore(const DateVote& vote) const;
    void addFreeChoices(std::size_t firstEvent);
    void emit(const Judged& judged, bool dated);
    EventStatus statusOf(const TriggerCandidate& candidate, const DateOption& option);
    bool isSaid(const TriggerCandidate& candidate, std::uint32_t mention) const;
    std::uint32_t clauseOfAnotherTime(std::uint32_t token) const;
    void dropSameTitles(std::size_t first);
    bool isDoneTo(const TriggerCandidate& candidate) const;
    bool speaksForItself(std::uint32_t clause, std::uint32_t sentence) const;
    bool isOfOtherTime(const TriggerCandidate& candidate, std::uint32_t mention) const;
    void takeArguments(const TriggerCandidate& candidate, EventMention& event);

    const ArticleWordsRef& m_words;
    const EventLexicon& m_lexicon;
    EventThresholds m_thresholds;
    const TakingHead& m_head;
    EventFeaturesRef m_features;
    std::vector<TriggerCandidate> m_candidates;
    std::vector<EventMention> m_events;
    FeatureList m_list;
    std::vector<DateOption> m_optionScratch;
    std::vector<std::int32_t> m_scores;
    DateVotesRef m_votes; // of the sentence
    std::uint32_t m_entries = 0; // of a chronology
    std::vector<Judged> m_taken; // what was dated in the sentence
    std::vector<std::size_t> m_used; // candidates that are among them by their own votes
};

/// "I recognised it in the eighties": of no use on a timeline without a name. The reporting verb behind a
/// quotation tells of others.
bool Finder::tellsOfOneself(const EventMention& event) const
{
    const Sentence& of = m_words.document().sentences[event.sentence];
    const std::uint32_t trigger = m_words.tokenAt(event.trigger.begin);
    for (std::uint32_t t = of.firstToken; of.parsed && t < of.endToken(); ++t) {
        const TokenTag& tag = m_words.tag(t);
        const std::string_view word = m_words.lower(t);
        if (tag.head == trigger && tag.relation == Deprel::Nsubj
            && (word == "i" || word == "we" || word == "you")) {
            return true;
        }
    }
    return false;
}

std::uint32_t Finder::judge(std::size_t index)
{
    const TriggerCandidate& candidate = m_candidates[index];
    if (m_features.isCondition(candidate)) {
        return 0;
    }
    m_list.clear();
    m_features.addTrigger(candidate, m_list);
    const std::int32_t margin = m_words.document().labels[candidate.token].triggerMargin;
    const std::int32_t base = m_lexicon.dating.score(m_list.hashes())
        + std::clamp(margin, -m_thresholds.headLimit, m_thresholds.headLimit) * m_thresholds.headWeight / 256;
    m_features.options(candidate, m_optionScratch);
    m_scores.assign(1, 0); // none
    for (const DateOption& option : m_optionScratch) {
        m_list.clear();
        m_features.addOption(candidate, option, m_list);
        m_scores.push_back(base + m_lexicon.dating.score(m_list.hashes()));
    }
    for (std::size_t o = 0; o < m_optionScratch.size(); ++o) {
        const std::int32_t score = m_scores[o + 1];
        m_votes.add({index, m_optionScratch[o], score, softmaxShare(score, m_scores)});
    }
    return 65536U - softmaxShare(0, m_scores);
}

void Finder::judgeSentence(std::size_t begin, std::size_t end)
{
    m_votes.clear();
    Judged surest; // of being an event at all
    for (std::size_t c = begin; c < end; ++c) {
        const std::uint32_t share = judge(c);
        if (share > surest.share) {
            surest = {c, {}, share};
        }
    }
    m_votes.settle();
    const std::size_t first = m_events.size();
    m_taken.clear();
    m_used.clear();
    for (const DateGroup& group : m_votes.groups()) {
        emitDated(group);
    }
    const bool dated = !m_taken.empty();
    tellCountedClauses(begin, end, first);
    if (dated) {
        addFreeChoices(first);
    }
    const bool told = std::any_of(m_taken.begin(), m_taken.end(),
        [&](const Judged& other) { return other.candidate == surest.candidate; });
    if (m_used.empty() && !told && surest.share >= m_thresholds.undated) {
        emit(surest, false);
        addChoices(m_events.back());
    }
    std::sort(m_events.begin() + static_cast<std::ptrdiff_t>(first), m_events.end(),
        [](const EventMention& a, const EventMention& b) { return a.trigger.begin < b.trigger.begin; });
    dropSameTitles(first);
}

/// "Was chosen to lead a government": two triggers whose days and whole title are the same tell one event; of
/// "were found shot dead" that of the plainer kind goes.
void Finder::dropSameTitles(std::size_t first)
{
    const auto isPlain = [](const EventMention& event) {
        return event.kind == EventKind::Other || event.kind == EventKind::Discovery;
    };
    const auto tellSame = [](const EventMention& one, const EventMention& other) {
        return one.title == other.title && one.time == other.time && one.timeEnd == other.timeEnd
            && one.untilPublication == other.untilPublication;
    };
    for (std::size_t e = m_events.size(); e-- > first + 1;) {
        const auto begin = m_events.begin() + static_cast<std::ptrdiff_t>(first);
        const auto here = m_events.begin() + static_cast<std::ptrdiff_t>(e);
        const auto same
            = std::find_if(begin, here, [&](const EventMention& other) { return tellSame(other, *here); });
        if (same != here) {
            m_events.erase(isPlain(*same) && !isPlain(*here) ? same : here);
        }
    }
}

/// The events of one date: its votes, the surest first, as long as the sum of all is enough for another.
void Finder::emitDated(const DateGroup& group)
{
    std::uint32_t left = group.sum;
    const std::uint32_t enough = enoughFor(group);
    const bool follows = m_votes.followsAnotherDate(group);
    if (const auto again = follows && left >= enough ? coordinated(group) : std::nullopt) {
        emit(*again, true);
        m_taken.push_back(*again);
        return;
    }
    for (const DateVote& vote : group.votes) {
        if (left < enough || vote.share < m_thresholds.own) {
            break;
        }
        if (!mayTakeDate(vote)) {
            continue;
        }
        if (!isToldBefore(vote)) {
            m_used.push_back(vote.candidate);
            m_taken.push_back({vote.candidate, vote.option, std::min(group.sum, 65536U)});
            emit(m_taken.back(), true);
        }
        // after what was told before, too: no third one comes in its place
        left = left > m_thresholds.another ? left - m_thresholds.another : 0;
    }
}

bool Finder::isUsed(std::size_t candidate) const
{
    return std::find(m_used.begin(), m_used.end(), candidate) != m_used.end();
}

/// Whether a trigger is free for a date: no time of another clause, and none where it rather has another
/// date. "The attacks in Paris last year and Brussels in March": one word, two events.
bool Finder::mayTakeDate(const DateVote& vote) const
{
    const TriggerCandidate& trigger = m_candidates[vote.candidate];
    const bool inSentence = isOfSentence(vote.option.kind);
    if (inSentence
        && m_features.scope().isOfAnotherClause(trigger, m_words.found().times[vote.option.time])) {
        return false;
    }
    return isUsed(vote.candidate) ? !trigger.verb && inSentence && vote.share >= m_thresholds.again
                                  : vote.share * 2 >= m_votes.bestShareOf(vote.candidate);
}

/// By the same word of the same date, or by another word for the same deed.
bool Finder::isToldBefore(const DateVote& vote) const
{
    return (isUsed(vote.candidate) && isToldAgain(vote))
        || std::any_of(m_taken.begin(), m_taken.end(), [&](const Judged& other) {
               return m_votes.meansTheSame(other.option, vote.option)
                   && tellsTheSame(other.candidate, vote.candidate);
           });
}

/// To the first event of a sentence: what the sentence's other events have taken is no choice any more.
void Finder::addFreeChoices(std::size_t firstEvent)
{
    const auto main = std::find_if(m_events.begin() + static_cast<std::ptrdiff_t>(firstEvent), m_events.end(),
        [&](const EventMention& event) {
            return event.time == noIndex || !isCountedLength(m_words.found().times[event.time]);
        });
    if (main == m_events.end() || (main->time != noIndex && isOfEntry(main->time))) {
        return; // an entry is of its day
    }
    addChoices(*main);
    for (auto other = main + 1; other != m_events.end(); ++other) {
        std::erase_if(main->choices, [&](const DateChoice& choice) {
            return choice.time == other->time && choice.untilPublication == other->untilPublication
                && (choice.time != main->time || choice.untilPublication != main->untilPublication);
        });
    }
}

/// Of clauses that count their day from the date told before them or that of the story (countedclause). The
/// finder's events from `firstEvent` on are those of m_taken, one by one.
void Finder::tellCountedClauses(std::size_t begin, std::size_t end, std::size_t firstEvent)
{
    const auto ofSentence = std::span(m_candidates).subspan(begin, end - begin);
    for (const std::uint32_t t : m_words.timesOf(m_candidates[begin].sentence)) {
        const auto clause = countedClause(m_words, m_features, ofSentence, t);
        if (!clause) {
            continue;
        }
        const Judged judged{begin + *clause, {DateSourceKind::Same, t}, countedShare};
        const auto told = std::find_if(m_taken.begin(), m_taken.end(),
            [&](const Judged& other) { return other.candidate == judged.candidate; });
        if (told != m_taken.end()) { // not of the day of the other
            const auto at = firstEvent + static_cast<std::size_t>(told - m_taken.begin());
            m_events.erase(m_events.begin() + static_cast<std::ptrdiff_t>(at));
            m_taken.erase(told);
        }
        emit(judged, true);
        m_taken.push_back(judged);
    }
}

/// A noun may tell two, of two years or two days; "July 27 2016 ... on Wednesday", "since May" and "in May"
/// are one date told twice.
bool Finder::isToldAgain(const DateVote& vote) const
{
    const auto& times = m_words.found().times;
    return std::any_of(m_taken.begin(), m_taken.end(), [&](const Judged& other) {
        return other.candidate == vote.candidate
            && (!isOfSentence(other.option.kind) || other.option.time == vote.option.time
                || mayBeOneTime(
                    times[other.option.time].interpretation, times[vote.option.time].interpretation));
    });
}

/// "The first strikes fell on Wednesday", "Russia signed an agreement": a verb and the noun that it is said
/// of are one event.
bool Finder::tellsTheSame(std::size_t one, std::size_t other) const
{
    const auto hangsOn = [this](std::uint32_t token, std::uint32_t head) {
        const TokenTag& tag = m_words.tag(token);
        return tag.head == head && (tag.relation == Deprel::Nsubj || tag.relation == Deprel::Obj);
    };
    const std::uint32_t a = m_candidates[one].token;
    const std::uint32_t b = m_candidates[other].token;
    return hangsOn(a, b) || hangsOn(b, a);
}

/// "16 March: Voters back secession": an entry of a chronology, in the present tense, says what happened that
/// day.
bool Finder::opensEntry(std::uint32_t time) const
{
    constexpr std::array<std::string_view, 5> marks{":", "-", "--", "\xE2\x80\x93", "\xE2\x80\x94"};
    const TimeMention& mention = m_words.found().times[time];
    if (mention.interpretation.month == TimeInterpretation::unset) {
        return false;
    }
    const Sentence& sentence = m_words.document().sentences[mention.sentence];
    const std::uint32_t behind = m_words.lastToken(mention) + 1;
    return m_words.firstToken(mention) <= sentence.firstToken + 1 && behind < sentence.endToken()
        && std::ranges::find(marks, m_words.lower(behind)) != marks.end();
}

/// One entry alone is no chronology: "Tuesday, 18 October 2011 - our summary of the day ends here".
bool Finder::isOfEntry(std::uint32_t time) const
{
    return m_entries > 1 && opensEntry(time);
}

std::uint32_t Finder::enoughFor(const DateGroup& group) const
{
    if (!isOfSentence(group.meaning.kind)) {
        return m_thresholds.elsewhere;
    }
    return isOfEntry(group.meaning.time) ? m_thresholds.ofEntry : m_thresholds.dated;
}

/// The event whose date this one is coordinated with: a noun may tell two ("attacks in Paris last year and
/// ...").
std::optional<Judged> Finder::coordinated(const DateGroup& group) const
{
    for (const Judged& other : m_taken) {
        const TriggerCandidate& candidate = m_candidates[other.candidate];
        if (other.option.kind == DateSourceKind::Same && other.option.time + 1 == group.meaning.time
            && !candidate.verb) {
            return Judged{other.candidate, group.meaning, std::min(group.sum, 65536U)};
        }
    }
    return std::nullopt;
}

void Finder::setDate(const DateOption& option, DateChoice& choice) const
{
    choice.time = option.time;
    choice.untilPublication = isUntilPublication(option.kind);
    if (option.kind == DateSourceKind::SameRange) {
        choice.timeEnd = m_words.found().times[option.time].rangePartner;
    }
    choice.link = option.time == noIndex ? TimeLink::Publication
        : isOfSentence(option.kind)      ? TimeLink::SameSentence
                                         : TimeLink::Context;
}

/// "Declared Friday a holiday": no choice of the event either.
bool Finder::isOfOtherClause(const EventMention& event, const DateGroup& group) const
{
    const DateOption& option = group.votes.front().option;
    return isOfSentence(option.kind)
        && std::ranges::any_of(m_candidates, [&](const TriggerCandidate& candidate) {
               return m_words.document().tokens[candidate.token].span == event.trigger
                   && m_features.scope().isOfAnotherClause(candidate, m_words.found().times[option.time]);
           });
}

/// What all triggers of the sentence say of the dates, for the first event of the sentence.
void Finder::addChoices(EventMention& event) const
{
    for (const DateGroup& group : m_votes.groups()) {
        if (event.choices.size() == choicesKept) {
            break;
        }
        if (group.sum < lightestChoice || isOfOtherClause(event, group)) {
            continue;
        }
        DateChoice choice;
        setDate(group.votes.front().option, choice);
        choice.weight = group.sum;
        event.choices.push_back(choice);
    }
}

EventStatus Finder::statusOf(const TriggerCandidate& candidate, const DateOption& option)
{
    if (const auto status = m_features.plainStatus(candidate)) {
        return *status;
    }
    m_list.clear();
    m_features.addStatus(candidate, option, m_list);
    std::array<std::int32_t, 8> scores{};
    m_lexicon.status.addTo(m_list.hashes(), scores);
    const auto best = std::max_element(scores.begin(), scores.begin() + 5);
    return static_cast<EventStatus>(best - scores.begin());
}

/// "NATO said that the alliance was joining the fight against Islamic State": who is spoken of takes part,
/// too.
bool Finder::isSaid(const TriggerCandidate& candidate, std::uint32_t mention) const
{
    constexpr int deepest = 5; // names of the clause itself, not of clauses inside it
    if (candidate.kind != EventKind::Statement || !candidate.verb) {
        return false;
    }
    const EntityMention& name = m_words.found().mentions[mention];
    std::uint32_t token = m_words.headToken(m_words.firstToken(name), m_words.lastToken(name));
    for (int step = 0; step < deepest && token != TokenTag::noHead; ++step) {
        const TokenTag& tag = m_words.tag(token);
        if (tag.head == candidate.token) {
            return tag.relation == Deprel::Ccomp;
        }
        token = tag.head;
    }
    return false;
}

/// The verb of the clause of another time in which the token stands, "after Katrina struck New Orleans":
/// with a subject of its own, that is not only called "it"; noHead where there is none.
std::uint32_t Finder::clauseOfAnotherTime(std::uint32_t token) const
{
    constexpr int highest = 8;
    for (int step = 0; step < highest && token != TokenTag::noHead; ++step) {
        const TokenTag& tag = m_words.tag(token);
        if (tag.relation == Deprel::Advcl && tag.upos == Upos::Verb) {
            const bool linked = m_words.anyChild(token, [&](std::uint32_t t) {
                const std::string_view word = m_words.lower(t);
                return m_words.tag(t).relation == Deprel::Mark && t < token
                    && (word == "after" || word == "before" || word == "since");
            });
            const bool own = m_words.anyChild(token, [&](std::uint32_t t) {
                const Upos upos = m_words.tag(t).upos;
                return m_words.tag(t).relation == Deprel::Nsubj && t < token
                    && (upos == Upos::Noun || upos == Upos::Propn);
            });
            if (linked && own) {
                return token;
            }
        }
        token = tag.head;
    }
    return TokenTag::noHead;
}

/// Names somebody itself, and points to nobody outside it: "one day after its parliament broke with Serbia".
bool Finder::speaksForItself(std::uint32_t clause, std::uint32_t sentence) const
{
    const Sentence& all = m_words.document().sentences[sentence];
    for (std::uint32_t t = all.firstToken; t < all.endToken(); ++t) {
        if (m_words.tag(t).upos == Upos::Pron && m_words.tag(t).relation != Deprel::Expl
            && m_words.isUnder(t, clause)) {
            return false;
        }
    }
    return std::ranges::any_of(m_words.mentionsOf(sentence), [&](std::uint32_t m) {
        const EntityMention& name = m_words.found().mentions[m];
        return m_words.isUnder(m_words.headToken(m_words.firstToken(name), m_words.lastToken(name)), clause);
    });
}

/// "Ida struck Louisiana 16 years after Katrina struck New Orleans": who stands in the other clause only.
bool Finder::isOfOtherTime(const TriggerCandidate& candidate, std::uint32_t mention) const
{
    if (!candidate.verb || !m_words.document().sentences[candidate.sentence].parsed) {
        return false;
    }
    const EntityMention& name = m_words.found().mentions[mention];
    const std::uint32_t own = clauseOfAnotherTime(candidate.token);
    const std::uint32_t other
        = clauseOfAnotherTime(m_words.headToken(m_words.firstToken(name), m_words.lastToken(name)));
    const bool called = m_words.anyChild(candidate.token, [&](std::uint32_t t) {
        return m_words.tag(t).relation == Deprel::Nsubj && m_words.tag(t).upos == Upos::Pron;
    }); // "after Iraqi forces came under fire, they asked for support"
    return own != other && (own == TokenTag::noHead ? !called : speaksForItself(own, candidate.sentence));
}

/// Also where the parser lost it: "Charles III was proclaimed king".
bool Finder::isDoneTo(const TriggerCandidate& candidate) const
{
    if (m_features.isPassive(candidate)) {
        return true;
    }
    const bool participle = candidate.verb && m_words.document().sentences[candidate.sentence].parsed
        && m_words.tag(candidate.token).upos == Upos::Verb && m_words.lower(candidate.token).ends_with("ed");
    return participle && m_words.anyChild(candidate.token, [&](std::uint32_t t) {
        const std::string_view word = m_words.lower(t);
        const bool be = word == "was" || word == "were" || word == "been" || word == "be" || word == "is"
            || word == "are";
        return be && t < candidate.token && m_words.tag(t).relation == Deprel::Aux;
    });
}

void Finder::takeArguments(const TriggerCandidate& candidate, EventMention& event)
{
    for (const std::uint32_t mention : m_words.mentionsOf(candidate.sentence)) {
        if (isOfOtherTime(candidate, mention)) {
            continue;
        }
        m_list.clear();
        m_features.addTaking(candidate, mention, m_list);
        std::int32_t score = m_lexicon.taking.score(m_list.hashes());
        if (m_head && m_thresholds.takingWeight != 0) {
            score += std::clamp(m_head(candidate.token, mention), -m_thresholds.takingLimit,
                         m_thresholds.takingLimit)
                * m_thresholds.takingWeight / 256;
        }
        score += isSaid(candidate, mention) ? m_thresholds.saidBonus : 0;
        if (score > m_thresholds.taking) {
            event.arguments.push_back(
                {mention, argumentRole(m_words, candidate, mention, isDoneTo(candidate))});
        }
    }
}

void Finder::emit(const Judged& judged, bool dated)
{
    const TriggerCandidate& candidate = m_candidates[judged.candidate];
    EventMention event;
    event.trigger = m_words.document().tokens[candidate.token].span;
    event.sentence = candidate.sentence;
    event.kind = kindInContext(m_words, candidate, m_lexicon);
    event.status = statusOf(candidate, judged.option);
    if (dated) {
        DateChoice choice;
        setDate(judged.option, choice);
        event.time = choice.time;
        event.timeEnd = choice.timeEnd;
        event.untilPublication = choice.untilPublication;
        event.link = choice.link;
    }
    const std::uint32_t share = judged.share;
    event.confidence = share >= 52000 ? Confidence::Sure
        : share >= 36000              ? Confidence::Likely
                                      : Confidence::Doubtful;
    event.rule = candidate.word ? "event word '" : "verb '";
    // a crude stem is no word
    event.rule += candidate.word ? m_words[candidate.token].lemma : m_words[candidate.token].lower;
    event.rule += candidate.verb ? "' (verb), " : "' (noun), ";
    event.rule += toString(event.confidence);
    takeArguments(candidate, event);
    event.title = eventTitle(m_words, candidate, event);
    m_events.push_back(std::move(event));
}

} // namespace

std::vector<EventMention> findEvents(const Document& document, const Analysis& found,
    const EventLexicon& lexicon, const EventOptions& options, const EventThresholds& thresholds,
    const TakingHead& head, const Progress& progress)
{
    const ArticleWordsRef words(document, found, lexicon);
    return Finder(words, lexicon, options, thresholds, head).find(progress);
}

} // namespace dateline
