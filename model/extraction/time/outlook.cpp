// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/time/outlook.h"

#include "model/text/asciiclass.h"
#include "model/text/oneof.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::uint32_t reach = 14; // words between a plan and its day
constexpr std::uint32_t appointmentReach = 7; // between "meets" and its day
constexpr std::uint32_t subjectReach = 12; // between a day and "meets"

constexpr std::array<std::string_view, 4> articles{"a", "an", "the", "another"};
class Reader
{
public:
    Reader(std::string_view text, std::span<const SentenceWord> words)
        : m_text(text)
        , m_words(words)
    {
    }

    std::string_view word(std::uint32_t i) const
    {
        return i < m_words.size() ? m_words[i].span.in(m_text) : std::string_view();
    }
    bool hasBefore(std::uint32_t i, auto test) const { return i > 0 && test(word(i - 1)); }

    /// "to leave", not "to the", "to 2016".
    bool isInfinitive(std::uint32_t to) const
    {
        if (to + 1 >= m_words.size() || !m_words[to].is(FunctionWord::To)) {
            return false;
        }
        const std::string_view verb = word(to + 1);
        return m_words[to + 1].shape == NumberShape::None && isAsciiLower(verb[0])
            && !isOneOf(verb, articles);
    }

    /// What the word opens, if it opens a plan.
    Outlook opens(std::uint32_t i) const
    {
        const std::string_view name = word(i);
        const bool perfect
            = hasBefore(i, [](std::string_view before) { return before == "had" || before == "been"; });
        const bool passive
            = hasBefore(i, [](std::string_view before) { return before == "was" || before == "were"; });
        const bool infinitive = isInfinitive(i + 1);
        switch (m_words[i].what->plan) {
        case PlanWord::Plan: {
            const bool participle = name.ends_with("ed");
            const bool object = isOneOf(word(i + 1), articles) && (participle || name.ends_with("ing"));
            const bool told = (infinitive || object) && !perfect && !(passive && participle);
            return told ? Outlook::Ahead : Outlook::None;
        }
        case PlanWord::Wish: return infinitive && !perfect && !passive ? Outlook::Ahead : Outlook::None;
        case PlanWord::Fixed:
            return !infinitive ? Outlook::None
                : passive      ? Outlook::Open
                : perfect      ? Outlook::None
                               : Outlook::Ahead;
        case PlanWord::Want: return infinitive || wantsIt(i) ? Outlook::Ahead : Outlook::None;
        default: break;
        }
        // "the prize, to be announced on Friday"
        if (name == "," && isInfinitive(i + 1) && word(i + 2) == "be") {
            return Outlook::Ahead;
        }
        return (name == "was" || name == "were") && infinitive ? Outlook::Open : Outlook::None;
    }

    /// "wants the funeral to go ahead".
    bool wantsIt(std::uint32_t i) const
    {
        constexpr std::uint32_t longestObject = 5;
        for (std::uint32_t to = i + 2; to < m_words.size() && to <= i + longestObject; ++to) {
            if (isInfinitive(to)) {
                return true;
            }
        }
        return false;
    }

    /// "had ruled that ... and set Friday as the deadline"
    bool hasPluperfect(std::uint32_t before) const
    {
        for (std::uint32_t i = 0; i < before; ++i) {
            if (word(i) == "had") {
                return true;
            }
        }
        return false;
    }

    bool happened(std::uint32_t i) const
    {
        return i < m_words.size() && m_words[i].what->plan == PlanWord::Happened;
    }

    /// A verb of the past or the end of a clause parts a plan from what follows.
    bool parts(std::uint32_t i) const
    {
        const std::string_view name = word(i);
        return name == ";" || name == ":" || name == "," || name == "\"" || m_words[i].is(TimeClass::PastVerb)
            || name == "after" || name == "since";
    }

private:
    std::string_view m_text;
    std::span<const SentenceWord> m_words;
};

/// "the Security Council, which meets on Wednesday": the nearest verb before the day, in the present.
bool isAppointment(std::string_view text, std::span<const SentenceWord> words, std::span<const TokenTag> tags,
    std::uint32_t begin)
{
    for (std::uint32_t i = begin, steps = 0; i > 0 && steps < appointmentReach && i <= tags.size(); ++steps) {
        --i;
        const TokenTag& tag = tags[i];
        if (tag.upos == Upos::Verb) {
            const bool alone = i == 0 || (tags[i - 1].upos != Upos::Aux && tags[i - 1].upos != Upos::Part);
            return words[i].what->plan == PlanWord::Appointment && tag.tense == Tense::Present
                && tag.form == VerbForm::Finite && alone;
        }
        const bool isAppointed
            = words[i].what->plan == PlanWord::Appointment && words[i].span.in(text).ends_with('s');
        if (isAppointed && i > 0 && words[i - 1].is(FunctionWord::Comma)) {
            return true; // "the parliament, elected in April, meets": no noun, whatever it is tagged
        }
        if (tag.upos == Upos::Punct || tag.upos == Upos::Sconj) {
            return false;
        }
        const auto isVerb
            = [](const TokenTag& one) { return one.upos == Upos::Verb || one.upos == Upos::Aux; };
        if (isAppointed && std::none_of(tags.begin(), tags.end(), isVerb)) {
            return true; // "The trial resumes on Thursday.": a sentence has a verb
        }
    }
    return false;
}

/// "On Tuesday the ministers meet in Matera": the first verb behind a day that opens its sentence.
bool opensAppointment(std::span<const SentenceWord> words, std::span<const TokenTag> tags,
    std::uint32_t begin, std::uint32_t end)
{
    if (begin > 1) {
        return false;
    }
    for (std::uint32_t i = end, steps = 0; i < tags.size() && steps < subjectReach; ++i, ++steps) {
        if (tags[i].upos == Upos::Verb || tags[i].upos == Upos::Aux) {
            return words[i].what->plan == PlanWord::Appointment && tags[i].tense == Tense::Present
                && tags[i].form == VerbForm::Finite;
        }
        if (tags[i].upos == Upos::Sconj
            || (tags[i].upos == Upos::Punct && !(i == end && words[i].is(FunctionWord::Comma)))) {
            return false;
        }
    }
    return false;
}

/// "ahead of Sunday's vote", "on the eve of a meeting Monday": no verb between.
bool isFacing(const Reader& reader, std::span<const TokenTag> tags, std::uint32_t begin)
{
    for (std::uint32_t i = begin, steps = 0; i > 1 && steps < appointmentReach && i <= tags.size(); ++steps) {
        --i;
        if (tags[i].upos == Upos::Verb || tags[i].upos == Upos::Aux || tags[i].upos == Upos::Punct) {
            return false;
        }
        if (reader.word(i) == "of" && (reader.word(i - 1) == "ahead" || reader.word(i - 1) == "eve")) {
            return true;
        }
    }
    return false;
}

/// "could" and "would" tell of the past as often: "could not be reached on Friday".
bool isOpenModal(std::string_view word)
{
    return isOneOf(word, std::array<std::string_view, 5>{"must", "may", "might", "should", "can"});
}

/// "called a strike for Wednesday", "the deadline is Monday"; not "gathered for Friday prayers".
bool isFixedFor(
    std::string_view before, std::string_view owner, std::span<const TokenTag> tags, std::uint32_t end)
{
    if (owner == "was" || owner == "were") { // "a service planned for Saturday was cancelled"
        return false;
    }
    if ((before != "for" && before != "is") || owner == "'s" || owner == "\xE2\x80\x99s" || tags.empty()) {
        return false;
    }
    return end >= tags.size()
        || (tags[end].upos != Upos::Noun && tags[end].upos != Upos::Propn && tags[end].upos != Upos::Adj);
}

/// "a fifth term on Friday, when the members choose", "from Wednesday to Friday, when the funeral will be
/// held": the clause that the day opens has the tense.
bool opensWhatComes(const Reader& reader, std::span<const TokenTag> tags, std::uint32_t end)
{
    const std::uint32_t when = reader.word(end) == "," ? end + 1 : end;
    if (reader.word(when) != "when") {
        return false;
    }
    for (std::uint32_t i = when + 1, steps = 0; i < tags.size() && steps < subjectReach; ++i, ++steps) {
        if (tags[i].upos == Upos::Aux) {
            return reader.word(i) == "will" || reader.word(i) == "is" || reader.word(i) == "are";
        }
        if (tags[i].upos == Upos::Verb) {
            return tags[i].tense == Tense::Present && tags[i].form == VerbForm::Finite;
        }
        if (tags[i].upos == Upos::Punct) {
            return false;
        }
    }
    return false;
}

/// "set Tuesday as a day of mourning", "declared Friday a holiday"
bool isNamedFor(std::string_view before, std::string_view behind)
{
    constexpr std::array<std::string_view, 6> appoints{
        "set", "declared", "named", "fixed", "proclaimed", "chose"};
    return isOneOf(before, appoints) && (behind == "as" || behind == "a" || behind == "for");
}

} // namespace

Outlook outlookOf(std::string_view text, std::span<const SentenceWord> words, std::span<const TokenTag> tags,
    std::uint32_t begin, std::uint32_t end)
{
    const Reader reader(text, words);
    const std::string_view before = begin > 0 ? reader.word(begin - 1) : std::string_view();
    const std::string_view earlier = begin > 1 ? reader.word(begin - 2) : std::string_view();
    const bool bounds = before == "until" || before == "till"
        || (before == "as" && (earlier == "soon" || earlier == "early"));
    const auto expression = words.subspan(begin, end - begin);
    if (bounds && begin > 2 && reader.isInfinitive(begin - 3)) {
        return Outlook::Ahead; // "swore him in to serve until January"
    }
    if (bounds && std::none_of(expression.begin(), expression.end(), [](const SentenceWord& word) {
            return word.is(TimeClass::Month);
        })) {
        return Outlook::Ahead; // "until March" may be any March
    }
    const std::string_view owner = reader.word(end);
    if ((owner == "'s" || owner == "\xE2\x80\x99s")
        && (reader.happened(end + 1) || reader.happened(end + 2))) {
        return Outlook::Over;
    }
    const bool weekday = std::any_of(expression.begin(), expression.end(),
        [](const SentenceWord& word) { return word.is(TimeClass::Weekday); });
    if (weekday && isFixedFor(before, owner, tags, end)) {
        return Outlook::Ahead;
    }
    if (weekday
        && ((isNamedFor(before, owner) && !reader.hasPluperfect(begin))
            || opensWhatComes(reader, tags, end))) {
        return Outlook::Ahead;
    }
    const std::string_view opening = before == "on" || before == "from" ? earlier : before;
    if (weekday && (opening == "starting" || opening == "beginning" || opening == "effective")) {
        return Outlook::Open; // "announced a daily halt starting on Thursday"
    }
    if (isAppointment(text, words, tags, begin) || opensAppointment(words, tags, begin, end)
        || (weekday && isFacing(reader, tags, begin))) {
        return Outlook::Ahead;
    }
    const bool limited
        = bounds || before == "by" || before == "before" || before == "after" || before == "within";
    bool passed = false; // a participle stands between
    for (std::uint32_t i = begin, steps = 0; i > 0 && steps < reach; ++steps) {
        --i;
        if (const Outlook outlook = reader.opens(i); outlook != Outlook::None) {
            // "wants the court to lift the order issued on Thursday"
            const bool issued = words[i].what->plan == PlanWord::Want && passed;
            return issued ? Outlook::None : outlook;
        }
        if (limited && isOpenModal(reader.word(i)) && reader.word(i + 1) != "have") {
            return Outlook::Ahead; // "an election must be held by October"
        }
        passed = passed || (reader.word(i).size() > 4 && reader.word(i).ends_with("ed"));
        if (reader.parts(i) && !(i > 0 && reader.word(i - 1) == "be")) { // "must be held by October"
            break;
        }
    }
    return Outlook::None;
}

} // namespace dateline
