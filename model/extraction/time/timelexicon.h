// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TimeLexicon: the words of time (resources/lexicon/time): words.tsv says what a word can be (unit, month,
// number,
// ...), phrases.tsv holds fixed phrases with their value ("at present" -> PRESENT_REF). One
// language a folder; the grammar that puts the words together is in english/. Read only after
// loading; a look-up is one hash probe.

#include "model/base/expected.h"
#include "model/extraction/time/interpretation.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What a word can be; a word may be several ("second", "may").
enum class TimeClass : std::uint32_t {
    Unit = 1U << 0,
    PluralUnit = 1U << 1, // together with Unit
    Month = 1U << 2,
    Weekday = 1U << 3,
    PluralWeekday = 1U << 4, // together with Weekday
    Season = 1U << 5,
    PartOfDay = 1U << 6,
    Clock = 1U << 7, // noon, midnight
    Cardinal = 1U << 8,
    Scale = 1U << 9, // hundred, thousand
    Ordinal = 1U << 10,
    Vague = 1U << 11, // several, few
    Approximate = 1U << 12, // about, nearly, more (than)
    Relation = 1U << 13, // last, next, this, that
    Edge = 1U << 14, // early, late, mid
    EdgeNoun = 1U << 15, // beginning, end
    Comparative = 1U << 16, // earlier, later
    Shift = 1U << 17, // ago, earlier, later, before, after
    Zone = 1U << 18,
    DayName = 1U << 19, // today, yesterday, tomorrow
    Era = 1U << 20, // BC, AD
    Repeat = 1U << 21, // every, each, per
    Decade = 1U << 22, // nineties
    Filler = 1U << 23, // may stand between number and unit: trading (days), consecutive
    AmPm = 1U << 24,
    Phrase = 1U << 25, // a fixed phrase begins here
    Ambiguous = 1U << 26, // mostly something else: may, march, sun, second, fall
    Function = 1U << 27, // the, a, of, and, to, ...: `function` says which
    Preposition = 1U << 28, // a time often follows: on, in, since, by
    Abbreviation = 1U << 29, // needs company: sat, sun, mon
    PastVerb = 1U << 30, // was, said, had: what stands near it has happened
    FutureVerb = 1U << 31, // will, plans: what stands near it is to come
};

enum class FunctionWord : std::uint8_t {
    None,
    The,
    A,
    Of,
    And,
    To,
    Or,
    On,
    In,
    At,
    From,
    Between,
    Through,
    Until,
    Old,
    Half,
    Long,
    Age,
    Year,
    Time,
    Local,
    Hyphen,
    Comma,
    Point,
    Slash,
    Colon,
    Other
};

/// What a word says of when its sentence takes place, beside the tense: see outlook.h.
enum class PlanWord : std::uint8_t {
    None,
    Plan, // plan, planned: with an infinitive or an object
    Wish, // hope, vowed: with an infinitive
    Want, // wants: with an infinitive, also behind an object
    Fixed, // set, due, scheduled: with an infinitive
    Happened, // attack, ruling: told by its day once it has happened
    Appointment, // meets, begins: in the present tense of what is to come
};

struct TimeWord
{
    std::uint32_t classes = 0;
    std::int32_t number = 0; // Cardinal, Scale, Ordinal; Decade: 9 = nineties
    // Relation, DayName: units from the anchor; Shift: its sign; Zone: minutes from UTC
    std::int16_t offset = 0;
    TimeUnit unit = TimeUnit::None;
    std::int8_t month = 0;
    std::int8_t weekday = 0;
    std::int8_t season = 0;
    std::int8_t part = 0; // PartOfDay as in the interpretation; Clock: the hour; AmPm: 0 or 12
    TimeModifier edge = TimeModifier::None;
    TimeAnchor anchor = TimeAnchor::None; // Relation, Shift
    FunctionWord function = FunctionWord::None;
    PlanWord plan = PlanWord::None;

    bool is(TimeClass which) const { return (classes & static_cast<std::uint32_t>(which)) != 0; }

    friend bool operator==(const TimeWord&, const TimeWord&) = default;
};

struct TimePhrase
{
    std::vector<std::string> words; // lower case
    TimexType type = TimexType::Date;
    std::string value; // TIMEX3; empty = it looks like a time and is none
};

class TimeLexicon
{
public:
    /// `folder`: resources/lexicon/time.
    static Expected<TimeLexicon> load(const std::filesystem::path& folder);

    /// Exact look-up of a lower-case word of at most maxWordLength bytes; nullptr = no word of time.
    const TimeWord* find(std::string_view word) const;
    /// Phrases that begin with that lower-case word, longest first.
    std::span<const TimePhrase> phrasesFrom(std::string_view firstWord) const;

    static constexpr std::size_t maxWordLength = 15;
    std::size_t size() const { return m_words.size(); }

private:
    struct Entry
    {
        std::string word;
        TimeWord what;
        std::uint32_t firstPhrase = 0;
        std::uint32_t endPhrase = 0;
    };

    Entry& entry(std::string_view word);
    const Entry* findEntry(std::string_view word) const;
    void index();

    std::vector<Entry> m_words;
    std::vector<TimePhrase> m_phrases; // by first word, longest first
    std::vector<std::uint32_t> m_table; // open addressing: index into m_words + 1, 0 = free
};

} // namespace dateline
