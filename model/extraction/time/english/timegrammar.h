// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How English puts the words of time together: the longest time expression that begins at a word, and what it
// means. Hand-written descent over the words of one sentence, at most a dozen words deep; nothing here knows
// of anchors, tenses or other sentences. Split by what is read: calendar.cpp (dates), yearparts.cpp (years,
// quarters, centuries), nameddays.cpp (weekdays, holidays), relative.cpp ("last week"), clock.cpp (times of
// day), amounts.cpp (numbers), durations.cpp ("three years", "two weeks ago"), sets.cpp ("every Monday").

#include "model/extraction/time/timewords.h"
#include "model/knowledge/holidays.h"

#include <array>
#include <span>
#include <string_view>

namespace dateline::english {

struct TimeMatch
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0; // one past the last word; 0 = nothing
    TimeInterpretation what;
    std::string_view rule; // static text
    bool weak = false; // needs company: "May", "1066", "the day"
    bool bareYear = false; // four digits and nothing else

    explicit operator bool() const { return end != 0; }
};

/// How many, as the words say it.
struct Amount
{
    std::uint32_t end = 0;
    std::int32_t value = 0;
    std::uint8_t halves = 0;
    bool vague = false;
    bool article = false; // "a", "an"
    bool wordless = false; // "years": no number at all
    std::string_view decimal; // "47.42" as written
};

struct DateOrders
{
    DateOrder slash = DateOrder::MonthFirst; // 5/6/2016
    DateOrder other = DateOrder::DayFirst; // 5.6.2016, 5-6-2016
};

class TimeGrammar
{
public:
    TimeGrammar(
        std::string_view text, const TimeLexicon& lexicon, const HolidayTable& holidays, DateOrders orders)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_holidays(holidays)
        , m_orders(orders)
    {
    }

    void setSentence(std::span<const SentenceWord> words) { m_words = words; }

    /// Can an expression begin with that word? Cheap; most words end here.
    static bool isStarter(const SentenceWord& word);
    /// The longest expression that begins at that word; false where there is none.
    bool match(std::uint32_t at, TimeMatch& best) const;

private:
    using Word = std::uint32_t; // index into m_words
    using Rule = bool (TimeGrammar::*)(Word, TimeMatch&) const;

    const SentenceWord& word(Word at) const { return at < m_words.size() ? m_words[at] : outside(); }
    static const SentenceWord& outside();
    std::string_view textOf(Word at) const
    {
        return at < m_words.size() ? m_words[at].span.in(m_text) : std::string_view();
    }
    bool isText(Word at, std::string_view lowerCase) const; // ASCII case-insensitive
    bool isLower(Word at, std::string_view lowerCase) const { return textOf(at) == lowerCase; }
    /// No noun follows: the end, punctuation, a preposition or "and".
    bool closes(Word at) const;
    /// "at six", "around half past three": what stands before makes it a time of day.
    bool followsClockPreposition(Word at) const;
    bool is(Word at, TimeClass what) const { return word(at).is(what); }
    bool is(Word at, FunctionWord what) const { return word(at).is(what); }
    Word skip(Word at, FunctionWord what) const { return is(at, what) ? at + 1 : at; }
    Word skipHyphen(Word at) const { return skip(at, FunctionWord::Hyphen); }
    void keepLongest(Rule rule, Word at, TimeMatch& best) const;
    static bool finish(TimeMatch& match, Word begin, Word end, std::string_view rule);

    // timegrammar.cpp: what may stand around any expression
    bool phrase(Word at, TimeMatch& match) const;
    bool core(Word at, TimeMatch& match) const; // dates, relative dates, with time of day
    bool edged(Word at, TimeMatch& match) const; // "early March", "the end of last year", "later that day"
    // what follows the word, by what the word is; `the`: an article stands before it
    bool afterEdge(Word edge, bool the, TimeMatch& whole) const; // "[early] March"
    bool afterComparative(Word later, bool the, TimeMatch& whole) const; // "[later] that day"
    bool afterEdgeNoun(Word end, bool the, TimeMatch& whole) const; // "[the end] of last year"
    bool finePeriod(Word at, TimeMatch& match) const; // that has an early and a late part
    bool approximated(Word at, TimeMatch& match) const; // "about two years", "around 3 p.m."
    Word approximation(Word at, bool& amountOnly) const;
    bool period(Word at, TimeMatch& match) const; // what may follow "early" or "the end of"

    static constexpr int firstYear = 1000; // four digits below and above are numbers
    static constexpr int lastYear = 2199;
    static constexpr int largestAmount = 1'000'000;

    // calendar.cpp
    static void setType(TimeInterpretation& what, TimeUnit unit);
    bool monthAt(Word at, int& month) const;
    bool yearAt(Word at, Word& end, int& year) const; // with its era
    bool yearInWords(Word at, Word& end, int& year) const;
    bool dayOfMonthAt(Word at, int& day, bool allowWord) const;
    bool numericDate(Word at, TimeMatch& match) const;
    bool calendarDate(Word at, TimeMatch& match) const; // day and month, month and year
    bool monthFirst(Word at, TimeMatch& match) const;
    bool dayFirst(Word at, TimeMatch& match) const;
    bool yearFirst(Word at, TimeMatch& match) const;
    Word yearAfter(Word at, TimeInterpretation& what) const; // ", 2016", "of last year"; or `at`
    bool relativeYearAt(Word at, Word& end, TimeInterpretation& what) const;

    // yearparts.cpp
    bool partOfCentury(Word at, TimeMatch& match) const; // "the first decade of the 20th century"
    bool yearOfQuarter(Word number, Word at, TimeMatch& match) const;
    bool year(Word at, TimeMatch& match) const;
    bool decadeOrCentury(Word at, TimeMatch& match) const;
    bool season(Word at, TimeMatch& match) const;
    bool quarterOrHalf(Word at, TimeMatch& match) const;
    bool quarterInWords(
        Word at, Word next, TimeMatch& match) const; // "third quarter"; `at`: with its article
    bool takeShortQuarter(Word at, TimeInterpretation& what) const; // "Q3", "H1"

    // nameddays.cpp
    bool holiday(Word at, TimeMatch& match) const;
    bool holidayName(Word at, TimeMatch& match) const;
    bool weekday(Word at, TimeMatch& match) const;
    bool weekdayAway(Word name, Word at, TimeMatch& match) const; // "Friday week", "the Friday before last"
    bool weeksFromDay(Word at, TimeMatch& match) const; // "a week on Tuesday", "a fortnight tomorrow"
    bool nthOfPeriod(Word at, TimeMatch& match) const; // "the second Sunday of May", "the week of 6 March"
    bool dayOnly(Word at, TimeMatch& match) const; // "the 20th"

    // relative.cpp
    bool dayName(Word at, TimeMatch& match) const;
    bool isNoRelation(Word at, Word first, Word target) const;
    bool related(Word at, TimeMatch& match) const; // "last week", "the following day", "this morning"
    bool dayBeforeOrAfter(Word at, TimeMatch& match) const;
    bool eve(Word at, TimeMatch& match) const;
    bool partBeforeOrAfter(Word at, TimeMatch& match) const; // "the night before"
    bool thisTime(Word at, TimeMatch& match) const; // "this time last year"
    bool determined(Word at, TimeMatch& match) const; // "the weekend", "the night"
    bool yearEnd(Word at, TimeMatch& match) const;
    bool yearAgoPeriod(Word at, TimeMatch& match) const; // "the year-earlier quarter"
    bool possessivePeriod(Word at, TimeMatch& match) const; // "last year's third quarter"
    bool relatedTarget(Word at, int offset, TimeAnchor anchor, TimeMatch& match) const;
    bool day(Word at, TimeMatch& match) const; // anything that names one day

    // clock.cpp
    bool clock(Word at, TimeMatch& match) const;
    bool clockFace(Word at, TimeMatch& match) const;
    bool pointedClock(Word at) const;
    int hourOfDay(Word at) const;
    bool clockInWords(Word at, TimeMatch& match) const;
    bool minutesInWords(Word at, TimeMatch& match) const; // "ten past four"
    Word zoneAfter(Word at) const;
    bool clockThenDay(Word at, TimeMatch& match) const;
    bool dayThenTime(Word at, TimeMatch& match) const;
    // "the morning of 31 January", "the early hours of Sunday"
    bool partOfDay(Word at, TimeMatch& match) const;
    bool lightOfDay(Word at, TimeMatch& match) const; // "[at] dawn"
    bool nightBetween(Word at, TimeMatch& match) const; // "the night of Monday to Tuesday"

    // amounts.cpp
    bool amount(Word at, Amount& amount) const;
    bool digitsAmount(Word at, Amount& amount) const;
    bool wordsAmount(Word at, Amount& amount) const;
    void goOn(Amount& amount) const; // "to three", "and a half"
    void amountAfterArticle(Word next, Amount& amount) const; // "[a] hundred", "[a] few", "[a] week"
    void vagueAmount(Word at, Amount& amount) const; // "several", "tens of thousands of"

    // durations.cpp
    bool duration(Word at, TimeMatch& match) const;
    bool boundDuration(Word at, TimeMatch& match) const; // "the past two years", "the first nine months"
    Word boundUnit(
        Word at, bool the, TimeInterpretation& what) const; // "[the past] year and a half"; 0 = none
    bool durationAmount(Word at, Amount& number) const;
    bool isLength(const Amount& number, Word at, Word unitAt, bool afterRelation) const;
    Word andHalf(Word at, Amount& number) const;
    Word smallerUnits(Word at, TimeUnit largest, const Amount& number, TimeInterpretation& what) const;
    bool plainDuration(Word at, TimeMatch& match, bool afterRelation) const;
    bool quarterDuration(Word at, TimeMatch& match) const; // "a quarter of a century"
    bool agoInPeriod(Word at, Word behind, const TimeInterpretation& length, TimeMatch& match) const;
    bool daysByNameAgo(Word at, TimeMatch& match) const;
    static void shiftLength(const TimeInterpretation& amount, int sign, TimeInterpretation& what);
    bool shifted(Word at, TimeMatch& match) const; // "two weeks ago", "a day earlier"
    static void setDuration(const Amount& amount, TimeUnit unit, TimeInterpretation& what);

    // sets.cpp
    bool set(Word at, TimeMatch& match) const;
    bool setOfDays(Word at, TimeMatch& match) const; // "on Mondays", "Tuesday nights"
    bool setOfLengths(Word at, Word next, TimeMatch& match) const; // "[every] two weeks"
    // "every year on 9 May", "9 May every year", "every 9 May"
    bool repeatedDate(Word at, TimeMatch& match) const;
    bool nthOfEvery(Word at, TimeMatch& match) const; // "the first Monday of every month"
    bool openDate(Word at, TimeMatch& match) const; // "9 May", "May", "Christmas" without a year: XXXX-05-09
    bool frequency(Word at, TimeMatch& match) const; // "twice a year", "per month"

    std::string_view m_text;
    std::span<const SentenceWord> m_words;
    const TimeLexicon& m_lexicon;
    const HolidayTable& m_holidays;
    DateOrders m_orders;
};

} // namespace dateline::english
