// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/time/outlook.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::uint32_t reach = 14; // words between a plan and its day

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 4> plans{"plan", "plans", "planned", "planning"};
constexpr std::array<std::string_view, 14> wishes{"intend", "intends", "intended", "hope", "hopes", "hoped", "vow", "vows", "vowed", "pledge", "pledges",
    "pledged", "threatened", "threatens"};
constexpr std::array<std::string_view, 4> fixed{"set", "due", "scheduled", "slated"};
constexpr std::array<std::string_view, 4> auxiliaries{"was", "were", "been", "had"};
constexpr std::array<std::string_view, 4> articles{"a", "an", "the", "another"};
// What is told by its day once it has happened.
constexpr std::array<std::string_view, 24> happened{"attack", "attacks", "bombing", "bombings", "shooting", "blast", "explosion", "raid", "raids", "strike",
    "strikes", "airstrike", "airstrikes", "killing", "killings", "assault", "crash", "earthquake", "fire", "massacre", "ruling", "verdict", "defeat", "loss"};

class Reader
{
public:
    Reader(std::string_view text, std::span<const SentenceWord> words)
        : m_text(text)
        , m_words(words)
    {
    }

    std::string_view word(std::uint32_t i) const { return i < m_words.size() ? m_words[i].span.in(m_text) : std::string_view(); }
    bool hasBefore(std::uint32_t i, auto test) const { return i > 0 && test(word(i - 1)); }

    /// "to leave", not "to the", "to 2016".
    bool isInfinitive(std::uint32_t to) const
    {
        if (to + 1 >= m_words.size() || !m_words[to].is(FunctionWord::To)) {
            return false;
        }
        const std::string_view verb = word(to + 1);
        return m_words[to + 1].shape == NumberShape::None && verb[0] >= 'a' && verb[0] <= 'z' && !isOneOf(verb, articles);
    }

    /// What the word opens, if it opens a plan.
    Outlook opens(std::uint32_t i) const
    {
        const std::string_view name = word(i);
        const bool perfect = hasBefore(i, [](std::string_view before) { return before == "had" || before == "been"; });
        const bool passive = hasBefore(i, [](std::string_view before) { return before == "was" || before == "were"; });
        const bool infinitive = isInfinitive(i + 1);
        if (isOneOf(name, plans)) {
            const bool object = isOneOf(word(i + 1), articles) && (name == "planned" || name == "planning");
            const bool told = (infinitive || object) && !perfect && !(passive && name == "planned");
            return told ? Outlook::Ahead : Outlook::None;
        }
        if (isOneOf(name, wishes)) {
            return infinitive && !perfect && !passive ? Outlook::Ahead : Outlook::None;
        }
        if (isOneOf(name, fixed) && infinitive) {
            return passive ? Outlook::Open : perfect ? Outlook::None : Outlook::Ahead;
        }
        return (name == "was" || name == "were") && infinitive ? Outlook::Open : Outlook::None;
    }

    /// A verb of the past or the end of a clause parts a plan from what follows.
    bool parts(std::uint32_t i) const
    {
        const std::string_view name = word(i);
        return name == ";" || name == ":" || name == "," || name == "\"" || m_words[i].is(TimeClass::PastVerb) || name == "after" || name == "since";
    }

private:
    std::string_view m_text;
    std::span<const SentenceWord> m_words;
};

} // namespace

Outlook outlookOf(std::string_view text, std::span<const SentenceWord> words, std::uint32_t begin, std::uint32_t end)
{
    const Reader reader(text, words);
    const std::string_view before = begin > 0 ? reader.word(begin - 1) : std::string_view();
    const std::string_view earlier = begin > 1 ? reader.word(begin - 2) : std::string_view();
    const bool bounds = before == "until" || before == "till" || (before == "as" && (earlier == "soon" || earlier == "early"));
    const auto expression = words.subspan(begin, end - begin);
    if (bounds && std::none_of(expression.begin(), expression.end(), [](const SentenceWord& word) { return word.is(TimeClass::Month); })) {
        return Outlook::Ahead; // "until March" may be any March
    }
    const std::string_view owner = reader.word(end);
    if ((owner == "'s" || owner == "\xE2\x80\x99s") && (isOneOf(reader.word(end + 1), happened) || isOneOf(reader.word(end + 2), happened))) {
        return Outlook::Over;
    }
    for (std::uint32_t i = begin, steps = 0; i > 0 && steps < reach; ++steps) {
        --i;
        if (const Outlook outlook = reader.opens(i); outlook != Outlook::None) {
            return outlook;
        }
        if (reader.parts(i)) {
            break;
        }
    }
    return Outlook::None;
}

} // namespace dateline
