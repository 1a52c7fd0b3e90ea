// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventfinder.h"

#include "model/extraction/events/argumentrole.h"
#include "model/extraction/events/eventkind.h"
#include "model/extraction/events/eventtitle.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dateline {

namespace {

constexpr std::size_t choicesKept = 8;
constexpr std::uint32_t lightestChoice = 1000;
constexpr std::uint32_t countedShare = 40000; // of an event that a length counts: likely

/// What one candidate says of one date: the share of its options that mean this date.
struct Vote
{
    std::size_t candidate = 0;
    DateOption option;
    std::uint32_t share = 0;
};

/// A date that candidates of one sentence may have, with the votes for it.
struct DateGroup
{
    DateOption meaning;
    std::vector<Vote> votes;
    std::uint32_t sum = 0; // about how many events of that date the sentence tells, in 1/65536
};

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
    {
    }

    std::vector<EventMention> find()
    {
        for (std::size_t begin = 0; begin < m_candidates.size();) {
            std::size_t end = begin;
            while (end < m_candidates.size() && m_candidates[end].sentence == m_candidates[begin].sentence) {
                ++end;
            }
            if (!isAppeal(m_candidates[begin].sentence) && !isSignature(m_candidates[begin].sentence)
                && !isQuestionHeading(m_candidates[begin].sentence)) {
                judgeSentence(begin, end);
            }
            begin = end;
        }
        std::erase_if(m_events,
            [this](const EventMention& event) { return event.arguments.empty() && tellsOfOneself(event); });
        return std::move(m_events);
    }

private:
    bool isAppeal(std::uint32_t sentence) const;
    bool isSignature(std::uint32_t sentence) const;
    bool isQuestionHeading(std::uint32_t sentence) const;
    bool tellsOfOneself(const EventMention& event) const;
    std::uint32_t judge(std::size_t index); // adds its votes; returns the share of its being an event
    bool joined(std::uint32_t firstTime, std::uint32_t secondTime) const;
    bool followsAnotherDate(const DateGroup& group) const;
    bool tellsTheSame(std::size_t one, std::size_t other) const;
    std::uint32_t enoughFor(const DateGroup& group) const;
    std::optional<Judged> coordinated(const DateGroup& group) const;
    std::uint32_t bestShareOf(std::size_t candidate) const;
    void setDate(const DateOption& option, DateChoice& choice) const;
    void addChoices(EventMention& event) const;
    bool meansTheSame(const DateOption& a, const DateOption& b) const;
    bool isToldAgain(const Vote& vote) const;
    void tellCountedClauses(std::size_t begin, std::size_t end, std::size_t firstEvent);
    bool onlySays(const TriggerCandidate& candidate) const;
    std::optional<std::size_t> countedClause(
        std::size_t begin, std::size_t end, const TimeMention& time) const;
    void judgeSentence(std::size_t begin, std::size_t end);
    void emitDated(DateGroup& group);
    bool isUsed(std::size_t candidate) const;
    bool mayTakeDate(const Vote& vote) const;
    bool isToldBefore(const Vote& vote) const;
    void addFreeChoices(std::size_t firstEvent);
    void emit(const Judged& judged, bool dated);
    EventStatus statusOf(const TriggerCandidate& candidate, const DateOption& option);
    bool isSaid(const TriggerCandidate& candidate, std::uint32_t mention) const;
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
    std::vector<DateGroup> m_groups;
    std::vector<Judged> m_taken; // what was dated in the sentence
    std::vector<std::size_t> m_used; // candidates that are among them by their own votes
};

/// "If you enjoy our articles please consider a small donation today": the paper speaks to its readers.
bool Finder::isAppeal(std::uint32_t sentence) const
{
    const Sentence& of = m_words.document().sentences[sentence];
    bool asks = false;
    bool reader = false;
    for (std::uint32_t t = of.firstToken; t < of.endToken(); ++t) {
        const std::string_view word = m_words.lower(t);
        if (word == "\"" || word == "\u201C" || word == "\u201D") {
            return false; // somebody asks for something
        }
        asks = asks || word == "please";
        reader = reader || word == "you" || word == "your" || word == "our" || word == "us";
    }
    return asks && reader;
}

/// "— Ida Merrow (@idamerrow) September 11, 2017": who wrote the post above, and when.
bool Finder::isSignature(std::uint32_t sentence) const
{
    const std::string_view text = m_words.document().sentences[sentence].span.in(m_words.document().text);
    return (text.starts_with("\u2014") || text.starts_with("\u2013") || text.starts_with("-"))
        && text.find("(@") != std::string_view::npos;
}

/// "What was decided on Monday", "What happens next": a heading over a part of the article; what it speaks of
/// is told below.
bool Finder::isQuestionHeading(std::uint32_t sentence) const
{
    constexpr std::uint32_t longest = 9; // tokens
    const Sentence& of = m_words.document().sentences[sentence];
    if (of.tokenCount == 0 || of.tokenCount > longest || of.block == BlockKind::Title) {
        return false;
    }
    const std::string_view first = m_words.lower(of.firstToken);
    const std::string_view last = m_words.lower(of.endToken() - 1);
    const bool asks = first == "what" || first == "how" || first == "why" || first == "who"
        || first == "where" || first == "when";
    return asks && last != "." && last != "!" && last != "\"" && last != "\u201D";
}

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
        const DateOption& option = m_optionScratch[o];
        const std::uint32_t share = softmaxShare(m_scores[o + 1], m_scores);
        auto group = std::find_if(m_groups.begin(), m_groups.end(),
            [&](const DateGroup& g) { return meansTheSame(g.meaning, option); });
        if (group == m_groups.end()) {
            m_groups.push_back({option, {}, 0});
            group = m_groups.end() - 1;
        }
        group->sum += share;
        if (!group->votes.empty() && group->votes.back().candidate == index) {
            Vote& vote = group->votes.back();
            vote.option
                = m_scores[o + 1] > m_scores[1
                      + static_cast<std::size_t>(std::find_if(m_optionScratch.begin(), m_optionScratch.end(),
                                                     [&](const DateOption& x) {
                                                         return x.kind == vote.option.kind
                                                             && x.time == vote.option.time;
                                                     })
                          - m_optionScratch.begin())]
                ? option
                : vote.option;
            vote.share += share;
        } else {
            group->votes.push_back({index, option, share});
        }
    }
    return 65536U - softmaxShare(0, m_scores);
}

bool Finder::meansTheSame(const DateOption& a, const DateOption& b) const
{
    if (a.time == noIndex || b.time == noIndex) {
        return a.kind == b.kind;
    }
    const auto& times = m_words.found().times;
    return isUntilPublication(a.kind) == isUntilPublication(b.kind)
        && (a.kind == DateSourceKind::SameRange) == (b.kind == DateSourceKind::SameRange)
        && (a.time == b.time || times[a.time].interpretation == times[b.time].interpretation);
}

void Finder::judgeSentence(std::size_t begin, std::size_t end)
{
    m_groups.clear();
    Judged surest; // of being an event at all
    for (std::size_t c = begin; c < end; ++c) {
        const std::uint32_t share = judge(c);
        if (share > surest.share) {
            surest = {c, {}, share};
        }
    }
    // "in the 1990s" says when its own sentence was, and nothing of the others
    std::erase_if(m_groups, [this](const DateGroup& group) {
        return group.meaning.time != noIndex && !isOfSentence(group.meaning.kind)
            && m_words.found().times[group.meaning.time].interpretation.unit >= TimeUnit::Decade;
    });
    std::stable_sort(m_groups.begin(), m_groups.end(),
        [](const DateGroup& a, const DateGroup& b) { return a.sum > b.sum; });
    std::stable_partition(m_groups.begin(), m_groups.end(),
        [this](const DateGroup& group) { return !followsAnotherDate(group); });
    const std::size_t first = m_events.size();
    m_taken.clear();
    m_used.clear();
    for (DateGroup& group : m_groups) {
        emitDated(group);
    }
    if (!m_taken.empty()) {
        tellCountedClauses(begin, end, first);
        addFreeChoices(first);
    }
    if (m_used.empty() && surest.share >= m_thresholds.undated) {
        emit(surest, false);
        addChoices(m_events.back());
    }
    std::sort(m_events.begin() + static_cast<std::ptrdiff_t>(first), m_events.end(),
        [](const EventMention& a, const EventMention& b) { return a.trigger.begin < b.trigger.begin; });
}

/// The events of one date: its votes, the surest first, as long as the sum of all is enough for another.
void Finder::emitDated(DateGroup& group)
{
    std::stable_sort(group.votes.begin(), group.votes.end(),
        [](const Vote& a, const Vote& b) { return a.share > b.share; });
    std::uint32_t left = group.sum;
    const std::uint32_t enough = enoughFor(group);
    const bool follows = followsAnotherDate(group);
    if (const auto again = follows && left >= enough ? coordinated(group) : std::nullopt) {
        emit(*again, true);
        m_taken.push_back(*again);
        return;
    }
    for (const Vote& vote : group.votes) {
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
bool Finder::mayTakeDate(const Vote& vote) const
{
    const TriggerCandidate& trigger = m_candidates[vote.candidate];
    const bool inSentence = isOfSentence(vote.option.kind);
    if (inSentence && m_features.isOfAnotherClause(trigger, m_words.found().times[vote.option.time])) {
        return false;
    }
    return isUsed(vote.candidate) ? !trigger.verb && inSentence && vote.share >= m_thresholds.again
                                  : vote.share * 2 >= bestShareOf(vote.candidate);
}

/// By the same word of the same date, or by another word for the same deed.
bool Finder::isToldBefore(const Vote& vote) const
{
    return (isUsed(vote.candidate) && isToldAgain(vote))
        || std::any_of(m_taken.begin(), m_taken.end(), [&](const Judged& other) {
               return meansTheSame(other.option, vote.option)
                   && tellsTheSame(other.candidate, vote.candidate);
           });
}

/// To the first event of a sentence: what the sentence's other events have taken is no choice any more.
void Finder::addFreeChoices(std::size_t firstEvent)
{
    const auto main = std::find_if(m_events.begin() + static_cast<std::ptrdiff_t>(firstEvent), m_events.end(),
        [&](const EventMention& event) {
            return event.time == noIndex || !EventFeaturesRef::isCounted(m_words.found().times[event.time]);
        });
    if (main == m_events.end()) {
        return;
    }
    addChoices(*main);
    for (auto other = main + 1; other != m_events.end(); ++other) {
        std::erase_if(main->choices, [&](const DateChoice& choice) {
            return choice.time == other->time && choice.untilPublication == other->untilPublication
                && (choice.time != main->time || choice.untilPublication != main->untilPublication);
        });
    }
}

/// "... took the oath on Wednesday, one day after Nursultan Nazarbayev had given up the post": the clause
/// tells an event whose day is counted from the date told before it (resolution/normalisation/eventcounting).
/// The finder's events from `firstEvent` on are those of m_taken, one by one.
void Finder::tellCountedClauses(std::size_t begin, std::size_t end, std::size_t firstEvent)
{
    const auto& times = m_words.found().times;
    for (const std::uint32_t t : m_words.timesOf(m_candidates[begin].sentence)) {
        const bool anchored = t > 0 && times[t - 1].sentence == times[t].sentence
            && times[t - 1].interpretation.type <= TimexType::Time && EventFeaturesRef::canDate(times[t - 1]);
        const auto clause = anchored && EventFeaturesRef::isCounted(times[t])
            ? countedClause(begin, end, times[t])
            : std::nullopt;
        if (!clause) {
            continue;
        }
        const Judged judged{*clause, {DateSourceKind::Same, t}, countedShare};
        const auto told = std::find_if(
            m_taken.begin(), m_taken.end(), [&](const Judged& other) { return other.candidate == *clause; });
        if (told != m_taken.end()) { // not of the day of the other
            const auto at = firstEvent + static_cast<std::size_t>(told - m_taken.begin());
            m_events.erase(m_events.begin() + static_cast<std::ptrdiff_t>(at));
            m_taken.erase(told);
        }
        emit(judged, true);
        m_taken.push_back(judged);
    }
}

/// What is said is the event: "said that", "announced that".
bool Finder::onlySays(const TriggerCandidate& candidate) const
{
    const Sentence& sentence = m_words.document().sentences[candidate.sentence];
    bool content = m_words[candidate.token].lemma == "say";
    for (std::uint32_t t = candidate.token; t < sentence.endToken(); ++t) {
        content
            = content || (m_words.tag(t).head == candidate.token && m_words.tag(t).relation == Deprel::Ccomp);
    }
    return candidate.kind == EventKind::Statement && content;
}

/// The first finite verb behind "after" or "before" that is of no relative clause and does not only say so.
std::optional<std::size_t> Finder::countedClause(
    std::size_t begin, std::size_t end, const TimeMention& time) const
{
    constexpr std::uint32_t farthest = 16; // tokens
    const std::uint32_t link = m_words.lastToken(time) + 1;
    const Sentence& sentence = m_words.document().sentences[m_candidates[begin].sentence];
    if (!sentence.parsed || link >= sentence.endToken()
        || (m_words.lower(link) != "after" && m_words.lower(link) != "before")) {
        return std::nullopt;
    }
    for (std::size_t c = begin; c < end && m_candidates[c].token < link + farthest; ++c) {
        const TriggerCandidate& candidate = m_candidates[c];
        const TokenTag& tag = m_words.tag(candidate.token);
        if (candidate.token <= link || !candidate.verb || tag.relation == Deprel::Acl) {
            continue;
        }
        bool finite = tag.form == VerbForm::Finite;
        for (std::uint32_t i = link + 1; i < candidate.token; ++i) {
            if (m_words.lower(i) == "," || m_words.lower(i) == ";" || m_words.lower(i) == "\"") {
                return std::nullopt; // "five days before the vote, he withdrew"
            }
            const TokenTag& before = m_words.tag(i);
            finite = finite || (before.head == candidate.token && before.relation == Deprel::Aux);
        }
        if (finite && onlySays(candidate)) {
            continue; // "a day after rights groups said that forces had killed 80"
        }
        if (finite) {
            return candidate.word == nullptr || m_features.isCondition(candidate) ? std::nullopt
                                                                                  : std::optional(c);
        }
    }
    return std::nullopt;
}

/// A noun may tell two, of two years or two days; "July 27 2016 ... on Wednesday", "since May" and "in May"
/// are one date told twice.
bool Finder::isToldAgain(const Vote& vote) const
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

std::uint32_t Finder::enoughFor(const DateGroup& group) const
{
    return isOfSentence(group.meaning.kind) ? m_thresholds.dated : m_thresholds.elsewhere;
}

/// "last year and Brussels in March": the second date is coordinated with the first.
bool Finder::joined(std::uint32_t firstTime, std::uint32_t secondTime) const
{
    const auto& times = m_words.found().times;
    const std::uint32_t begin = m_words.lastToken(times[firstTime]) + 1;
    const std::uint32_t end = m_words.firstToken(times[secondTime]);
    if (end <= begin || end - begin > 6) {
        return false;
    }
    bool joins = false;
    for (std::uint32_t t = begin; t < end; ++t) {
        if (m_words[t].event || m_words[t].time != noIndex) {
            return false;
        }
        joins = joins || m_words.lower(t) == "and";
    }
    return joins;
}

bool Finder::followsAnotherDate(const DateGroup& group) const
{
    return group.meaning.kind == DateSourceKind::Same && group.meaning.time > 0
        && m_words.found().times[group.meaning.time - 1].sentence
        == m_words.found().times[group.meaning.time].sentence
        && joined(group.meaning.time - 1, group.meaning.time);
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

std::uint32_t Finder::bestShareOf(std::size_t candidate) const
{
    std::uint32_t best = 0;
    for (const DateGroup& group : m_groups) {
        if (followsAnotherDate(group)) {
            continue; // a date beside another one takes nothing from it
        }
        for (const Vote& vote : group.votes) {
            best = vote.candidate == candidate ? std::max(best, vote.share) : best;
        }
    }
    return best;
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

/// What all triggers of the sentence say of the dates, for the first event of the sentence.
void Finder::addChoices(EventMention& event) const
{
    for (const DateGroup& group : m_groups) {
        if (event.choices.size() == choicesKept) {
            break;
        }
        if (group.sum < lightestChoice) {
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

void Finder::takeArguments(const TriggerCandidate& candidate, EventMention& event)
{
    for (const std::uint32_t mention : m_words.mentionsOf(candidate.sentence)) {
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
                {mention, argumentRole(m_words, candidate, mention, m_features.isPassive(candidate))});
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
    const TakingHead& head)
{
    const ArticleWordsRef words(document, found, lexicon);
    return Finder(words, lexicon, options, thresholds, head).find();
}

} // namespace dateline
