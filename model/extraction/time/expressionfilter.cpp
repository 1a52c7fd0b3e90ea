// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/time/expressionfilter.h"

#include "model/text/asciicase.h"
#include "model/text/asciiclass.h"
#include "model/text/oneof.h"

#include <array>

namespace dateline {

namespace {

using english::TimeMatch;

constexpr auto unset = TimeInterpretation::unset;

class Surroundings
{
public:
    Surroundings(const TimeMatch& match, const ExpressionContext& context)
        : m_match(match)
        , m_context(context)
    {
    }

    std::string_view before(std::uint32_t steps = 1) const
    {
        return m_match.begin >= steps
            ? m_context.words[m_match.begin - steps].span.in(m_context.document.text)
            : std::string_view();
    }
    std::string_view after(std::uint32_t steps = 0) const
    {
        const std::uint32_t at = m_match.end + steps;
        return at < m_context.words.size() ? m_context.words[at].span.in(m_context.document.text)
                                           : std::string_view();
    }
    std::string_view first() const { return m_context.words[m_match.begin].span.in(m_context.document.text); }
    const SentenceWord* wordBefore() const
    {
        return m_match.begin > 0 ? &m_context.words[m_match.begin - 1] : nullptr;
    }
    const SentenceWord* wordAfter() const
    {
        return m_match.end < m_context.words.size() ? &m_context.words[m_match.end] : nullptr;
    }
    bool startsWithDigit(std::uint32_t steps) const
    {
        const std::string_view word = after(steps);
        return !word.empty() && isAsciiDigit(word[0]);
    }
    bool gluedAfter() const { return wordAfter() != nullptr && wordAfter()->glued; }
    bool gluedBefore() const { return m_match.begin > 0 && m_context.words[m_match.begin].glued; }
    bool opensSentence() const { return m_match.begin == 0; }

    bool afterPreposition() const
    {
        const SentenceWord* previous = wordBefore();
        return previous != nullptr
            && (previous->is(TimeClass::Preposition) || previous->is(FunctionWord::To));
    }

private:
    const TimeMatch& m_match;
    const ExpressionContext& m_context;
};

constexpr std::array<std::string_view, 4> entryDashes{"-", "--", "\xE2\x80\x93", "\xE2\x80\x94"};

bool isLowerWord(std::string_view word)
{
    return !word.empty() && isAsciiLower(word[0]);
}

bool looksPlural(std::string_view word)
{
    constexpr std::array<std::string_view, 23> singular{"was", "has", "is", "as", "its", "his", "this", "us",
        "thus", "does", "says", "across", "less", "plus", "versus", "vs", "always", "perhaps", "besides",
        "sometimes", "towards", "afterwards", "onwards"};
    constexpr std::array<std::string_view, 21> counted{"people", "men", "women", "children", "percent", "per",
        "troops", "police", "kg", "km", "km2", "mph", "feet", "miles", "m", "meters", "metres", "dead",
        "million", "billion", "personnel"};
    if (isOneOfInAnyCase(word, counted)) {
        return true;
    }
    const char last = word.size() > 3 ? word[word.size() - 2] : 's';
    return isLowerWord(word) && word.back() == 's' && last != 's' && last != 'u' && last != 'i'
        && !isOneOfInAnyCase(word, singular);
}

bool acceptsYear(const TimeMatch& match, const Surroundings& around, const ExpressionContext& context)
{
    constexpr std::array<std::string_view, 34> numbered{"$", "£", "€", "us$", "no.", "no", "number", "#",
        "resolution", "article", "section", "paragraph", "flight", "page", "pages", "room", "route",
        "highway", "channel", "unit", "boeing", "airbus", "than", "least", "nearly", "roughly", "over",
        "some", "another", "chapter", "law", "act", "km", "m"};
    constexpr std::array<std::string_view, 22> firm{"in", "since", "until", "till", "by", "of", "from",
        "during", "before", "after", "between", "through", "late", "early", "mid", "circa", "until", "year",
        "throughout", "for", "and", "to"};
    if (isOneOfInAnyCase(around.before(), numbered)) {
        return false;
    }
    const std::string_view next = around.after();
    if (next == "%" || next == "\xC2\xB0" || next == "th"
        || (around.gluedAfter() && (next == "/" || (next == ":" && around.startsWithDigit(1))))) {
        return false;
    }
    if (around.gluedBefore()
        && (around.before() == "/" || around.before() == "." || around.before() == "$"
            || around.before() == ":")) {
        return false;
    }
    const SentenceWord* following = around.wordAfter();
    if (following != nullptr && (following->is(TimeClass::Unit) || following->is(TimeClass::Scale))
        && !following->capital && following->is(TimeClass::PluralUnit)) {
        return false;
    }
    if (following != nullptr && following->is(FunctionWord::Hyphen) && following->glued
        && match.end + 1 < context.words.size() && context.words[match.end + 1].glued
        && context.words[match.end + 1].shape == NumberShape::None
        && context.words[match.end + 1].what->classes == 0 && !context.words[match.end + 1].capital
        && around.after(1) != "era") {
        return false; // 2019-nCoV
    }
    constexpr std::array<std::string_view, 12> measures{"barrels", "feet", "kg", "km", "km2", "kilometers",
        "kilometres", "meters", "metres", "miles", "mph", "tons"};
    if (isOneOfInAnyCase(next, measures)) {
        return false; // "the 2000 km long pipeline"
    }
    const bool modern = match.what.year >= 1900 && match.what.year <= 2050;
    const bool preposition = isOneOfInAnyCase(around.before(), firm);
    if (looksPlural(next)) {
        constexpr std::array<std::string_view, 6> strong{"in", "since", "of", "the", "during", "by"};
        const bool named
            = context.sentence.headline && around.wordBefore() != nullptr && around.wordBefore()->capital;
        return modern && (named || isOneOfInAnyCase(around.before(), strong));
    }
    if (modern) {
        return true;
    }
    const bool range = following != nullptr && following->is(FunctionWord::Hyphen)
        && match.end + 1 < context.words.size() && context.words[match.end + 1].shape == NumberShape::Plain
        && context.words[match.end + 1].digits >= 2;
    const bool rangeEnd = match.begin > 1 && context.words[match.begin - 1].is(FunctionWord::Hyphen)
        && context.words[match.begin - 2].shape == NumberShape::Plain
        && context.words[match.begin - 2].digits == 4;
    if (range || rangeEnd
        || (match.what.year >= 1700 && (around.before() == "the" || around.before() == "The"))) {
        return true;
    }
    const bool bracket = around.before() == "(" || around.before() == "\xE2\x80\x93" || next == ")"
        || next == "\xE2\x80\x93";
    return preposition || bracket;
}

// "two thousand" is a year only where nothing is counted: "in two thousand and four", not "about two thousand
// fled".
bool isYearInWords(const TimeMatch& match, const Surroundings& around, const ExpressionContext& context)
{
    std::uint32_t first = match.begin;
    while (first < match.end && !context.words[first].is(TimeClass::Cardinal)) {
        if (context.words[first].is(TimeClass::Unit)) {
            return true; // the year two thousand
        }
        ++first;
    }
    if (first == match.end || !(first + 1 < match.end && context.words[first + 1].is(TimeClass::Scale))) {
        return true;
    }
    constexpr std::array<std::string_view, 9> before{
        "in", "since", "until", "from", "of", "during", "by", "year", "to"};
    constexpr std::array<std::string_view, 9> after{
        "and", "when", "but", "as", "was", "he", "she", "they", "it"};
    return isOneOfInAnyCase(around.before(), before) && match.begin == first
        && (!isLowerWord(around.after()) || isOneOfInAnyCase(around.after(), after));
}

bool acceptsMonth(const TimeMatch& match, const Surroundings& around, const ExpressionContext& context)
{
    const std::string_view name = around.first();
    const SentenceWord& word = context.words[match.begin];
    if (!word.is(TimeClass::Month)) {
        return true;
    }
    const SentenceWord* previous = around.wordBefore();
    if (!word.is(TimeClass::Ambiguous)) {
        // "April said", "April Jones": a woman
        const bool name1 = name == "April" || name == "June" || name == "August" || name == "Augustus";
        const SentenceWord* next = around.wordAfter();
        if (name1 && next != nullptr && next->capital && !next->is(TimeClass::Month)
            && !around.afterPreposition() && !(previous != nullptr && previous->what->classes != 0)) {
            return false;
        }
        return true;
    }
    if (around.after() == "'s" || around.after() == "\xE2\x80\x99s") {
        constexpr std::array<std::string_view, 4> clear{"in", "since", "last", "of"};
        return isOneOfInAnyCase(around.before(), clear);
    }
    if (name.size() <= 3 && name != "May") { // Jan, Mar, Sep alone
        return around.afterPreposition();
    }
    if (previous == nullptr) { // an entry of a chronology: "March - Protests begin", not "May: I will stay"
        const SentenceWord* next = around.wordAfter();
        return next != nullptr && !next->glued && isOneOf(around.after(), entryDashes);
    }
    constexpr std::array<std::string_view, 6> person{"with", "for", "by", "under", "around", "over"};
    const bool list = previous->is(FunctionWord::And) || previous->is(FunctionWord::Or)
        || previous->is(FunctionWord::Hyphen) || previous->is(FunctionWord::To);
    return (around.afterPreposition() && !isOneOfInAnyCase(around.before(), person))
        || previous->is(TimeClass::Edge) || previous->is(TimeClass::Relation) || list
        || (around.before() == "by" && (around.after().empty() || !isLowerWord(around.after())));
}

// "the Today show", "New Media Days": capitals inside a sentence make it a name.
bool isPartOfName(const TimeMatch& match, const Surroundings& around, const ExpressionContext& context)
{
    if (context.sentence.headline || match.rule == "century" || match.rule == "decade") {
        return false;
    }
    constexpr std::uint32_t common = static_cast<std::uint32_t>(TimeClass::Unit)
        | static_cast<std::uint32_t>(TimeClass::PartOfDay) | static_cast<std::uint32_t>(TimeClass::DayName)
        | static_cast<std::uint32_t>(TimeClass::Decade);
    for (std::uint32_t i = match.begin; i < match.end; ++i) {
        const SentenceWord& word = context.words[i];
        const bool nominal
            = (word.what->classes & common) != 0 || (i == match.begin && match.rule == "phrase");
        if (!word.capital || !nominal) {
            continue;
        }
        if (word.allCapitals) {
            return false;
        }
        const bool opens = i == 0
            || (i == match.begin && !context.words[i - 1].is(FunctionWord::Comma)
                && context.words[i - 1].what->classes == 0 && context.words[i - 1].shape == NumberShape::None
                && !context.words[i - 1].capital && around.before().size() <= 3
                && !isAsciiLower(around.before()[0]));
        if (!opens) {
            return true;
        }
        const SentenceWord* next = around.wordAfter();
        if (match.end == match.begin + 1 && next != nullptr && next->capital && match.rule == "phrase"
            && match.what.type == TimexType::Set) {
            return true; // Daily Telegraph
        }
    }
    return false;
}

bool acceptsHoliday(const TimeMatch& match, const Surroundings& around, const ExpressionContext& context)
{
    const SentenceWord* next = around.wordAfter();
    if (next == nullptr || match.what.year != unset) {
        return true;
    }
    const std::string_view after = around.after();
    constexpr std::array<std::string_view, 12> modified{"island", "islands", "card", "cards", "tree", "trees",
        "carol", "parade", "charity", "landings", "market", "markets"};
    if (isOneOfInAnyCase(after, modified)) {
        return false;
    }
    return !(next->capital && next->what->classes == 0 && context.words[match.end - 1].capital
               && !context.sentence.headline)
        && !(after == "-" && next->glued);
}

bool acceptsClock(const TimeMatch& match, const Surroundings& around, const ExpressionContext& context)
{
    constexpr std::array<std::string_view, 21> before{"at", "around", "about", "by", "until", "till", "from",
        "to", "since", "before", "after", "between", "and", "(", ",", "-", "past", "approximately", "on", ".",
        "\xE2\x80\x93"};
    const SentenceWord& word = context.words[match.begin];
    if (word.shape != NumberShape::Clock) {
        return true;
    }
    const std::string_view text = around.first();
    if (word.extra >= 0
        && !isOneOfInAnyCase(around.before(), std::array<std::string_view, 3>{"at", "around", "about"})) {
        return false; // 2:05:48, a runner's time
    }
    return around.before().empty() || isOneOfInAnyCase(around.before(), before)
        || (text.size() == 5 && text[2] == ':');
}

bool acceptsSeason(const TimeMatch& match, const Surroundings& around, const ExpressionContext& context)
{
    const std::string_view name = around.first();
    const SentenceWord* previous = around.wordBefore();
    const SentenceWord* next = around.wordAfter();
    if (next != nullptr && next->capital && next->glued == false && !next->is(TimeClass::Weekday)
        && name.size() > 3 && name != "the") {
        return false; // Winter Palace, Summer Olympics
    }
    if (isAsciiUpper(name[0]) && previous != nullptr && previous->capital
        && !previous->is(TimeClass::Relation) && !previous->is(TimeClass::Preposition)) {
        return false; // Arab Spring
    }
    const bool noun = isLowerWord(around.after()) && next != nullptr && next->what->classes == 0;
    const bool ambiguous = context.words[match.end - 1].is(TimeClass::Ambiguous);
    const bool preposition = around.afterPreposition() && !previous->is(FunctionWord::To);
    if (ambiguous) {
        return previous != nullptr
            && (preposition || previous->is(TimeClass::Edge) || previous->is(TimeClass::Relation)) && !noun;
    }
    if (name == "the" || name == "The") {
        return !noun;
    }
    return around.afterPreposition() || previous == nullptr || previous->is(TimeClass::Edge)
        || previous->is(FunctionWord::And) || !noun;
}

/// "No memory of the night Kennedy was shot", "on the day the war began": the clause says which one.
bool toldByClause(const Surroundings& around, const ExpressionContext& context)
{
    constexpr std::array<std::string_view, 4> before{"of", "on", "from", "for"};
    constexpr std::array<std::string_view, 7> subject{"the", "he", "she", "they", "it", "we", "I"};
    const SentenceWord* next = around.wordAfter();
    return next != nullptr && !context.sentence.headline && isOneOfInAnyCase(around.before(), before)
        && (next->capital || isOneOfInAnyCase(around.after(), subject));
}

bool acceptsDetermined(const Surroundings& around, const ExpressionContext& context, const TimeMatch& match)
{
    const std::string_view unit = context.words[match.end - 1].span.in(context.document.text);
    if (isAsciiUpper(unit[0])) {
        return false; // Person of the Year
    }
    constexpr std::array<std::string_view, 12> before{
        "in", "during", "for", "on", "of", "over", "throughout", "by", "from", "through", "within", "into"};
    const SentenceWord* next = around.wordAfter();
    const std::string_view following = around.after();
    const bool noun = next != nullptr && isLowerWord(following) && next->what->classes == 0
        && following != "when" && following != "that" && following != "as" && following != "was"
        && following != "with" && following != "but" && following != "while";
    return isOneOfInAnyCase(around.before(), before) && !noun;
}

/// "The opening of the Winter Olympics", "the end of Winter Storm Uri".
bool opensName(const TimeMatch& match, const Surroundings& around, const ExpressionContext& context)
{
    const SentenceWord* next = around.wordAfter();
    return !context.sentence.headline && context.words[match.end - 1].capital && next != nullptr
        && next->capital && !next->glued && !next->is(TimeClass::Weekday) && !next->is(TimeClass::Month);
}

/// What needs company: "May", "1066", "the day".
bool acceptsWeak(const TimeMatch& match, const Surroundings& around, const ExpressionContext& context)
{
    const TimeInterpretation& what = match.what;
    if (match.bareYear) {
        return acceptsYear(match, around, context);
    }
    if (match.rule == "determined unit") {
        return acceptsDetermined(around, context, match);
    }
    if (what.type == TimexType::Date && what.unit == TimeUnit::Month && what.month != unset) {
        return acceptsMonth(match, around, context);
    }
    if (what.season != unset) {
        return acceptsSeason(match, around, context);
    }
    if (what.half != unset) {
        return false; // of a match as often as of a year
    }
    if (what.hour != unset) {
        return acceptsClock(match, around, context);
    }
    if (what.weekday != unset) { // Sat, Sun
        return around.before() == "on" || around.before() == "On" || around.before() == "since"
            || around.before() == "until";
    }
    return true;
}

} // namespace

bool isTimeExpression(const TimeMatch& match, const ExpressionContext& context)
{
    const Surroundings around(match, context);
    const TimeInterpretation& what = match.what;
    if (context.words[match.begin].glued && match.begin > 0) {
        const std::string_view before = around.before();
        if (before == "$" || before == "\xC2\xA3" || before == "\xE2\x82\xAC" || before == "@"
            || before == "#") {
            return false;
        }
    }
    const bool joined = context.words[match.begin].glued && match.begin > 0
        && context.words[match.begin - 1].is(FunctionWord::Hyphen);
    const bool joins = around.gluedAfter() && around.after() == "-";
    if (match.rule == "phrase" && (joined || (joins && what.type == TimexType::Date))) {
        return false; // Park Won-soon, the now-former governor
    }
    if (match.rule == "vague duration") {
        constexpr std::array<std::string_view, 12> owned{"his", "her", "their", "its", "my", "our", "your",
            "early", "latter", "bloodiest", "happiest", "'s"};
        if (joined || isOneOfInAnyCase(around.before(), owned)) {
            return false; // light-years, her years as mayor
        }
    }
    if (match.rule == "weekday" && (around.before() == "one" || around.before() == "One")) {
        return false; // one Monday in May 2014
    }
    if (what.type == TimexType::Set && what.unit < TimeUnit::Day && around.first() == "per") {
        return false; // miles per hour
    }
    if (match.rule == "phrase" && what.type == TimexType::Set && around.wordAfter() != nullptr
        && ((around.wordAfter()->capital && !context.sentence.headline) || around.after() == "newspaper"
            || around.after() == "newspapers")) {
        return false; // the daily Nepszava
    }
    if (what.holiday == unset && isPartOfName(match, around, context)) {
        return false;
    }
    if (what.holiday != unset && !acceptsHoliday(match, around, context)) {
        return false;
    }
    if (what.decade != unset && match.rule == "decade") {
        constexpr std::array<std::string_view, 6> owners{"his", "her", "their", "my", "your", "our"};
        if (isOneOfInAnyCase(around.before(), owners) || isOneOfInAnyCase(around.before(2), owners)
            || isOneOfInAnyCase(around.before(3), owners)) {
            return false; // in her late forties
        }
    }
    if (what.type == TimexType::Duration && what.unit < TimeUnit::Day && match.rule == "vague duration") {
        return what.unit == TimeUnit::Hour || what.unit == TimeUnit::Minute;
    }
    if (what.type == TimexType::Date && what.unit == TimeUnit::Year && what.year != unset
        && what.month == unset && !isYearInWords(match, around, context)) {
        return false;
    }
    const bool unitAlone
        = match.end - match.begin == 2 && (around.first() == "the" || around.first() == "The");
    if (unitAlone && toldByClause(around, context)) {
        return false;
    }
    if (what.season != unset && opensName(match, around, context)) {
        return false;
    }
    return !match.weak || acceptsWeak(match, around, context);
}

} // namespace dateline
