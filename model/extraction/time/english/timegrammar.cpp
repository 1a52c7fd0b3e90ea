// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/time/english/timegrammar.h"

#include "model/text/asciicase.h"
#include "model/text/asciiclass.h"

#include <algorithm>

namespace dateline::english {

namespace {

constexpr std::uint32_t bits(TimeClass what)
{
    return static_cast<std::uint32_t>(what);
}

constexpr std::uint32_t starters = bits(TimeClass::Unit) | bits(TimeClass::Month) | bits(TimeClass::Weekday)
    | bits(TimeClass::Season) | bits(TimeClass::PartOfDay) | bits(TimeClass::Clock)
    | bits(TimeClass::Cardinal) | bits(TimeClass::Ordinal) | bits(TimeClass::Vague)
    | bits(TimeClass::Approximate) | bits(TimeClass::Relation) | bits(TimeClass::Edge)
    | bits(TimeClass::EdgeNoun) | bits(TimeClass::Comparative) | bits(TimeClass::DayName)
    | bits(TimeClass::Era) | bits(TimeClass::Repeat) | bits(TimeClass::Decade) | bits(TimeClass::Phrase)
    | bits(TimeClass::Filler);

const SentenceWord& outsideWord()
{
    static constexpr TimeWord nothing{};
    static const SentenceWord word{&nothing, {}, NumberShape::None, 0, 0, false, false, false, 0, 0};
    return word;
}

} // namespace

const SentenceWord& TimeGrammar::outside()
{
    return outsideWord();
}

bool TimeGrammar::isStarter(const SentenceWord& word)
{
    return word.shape != NumberShape::None || (word.what->classes & starters) != 0 || word.capital
        || (word.what->function == FunctionWord::The || word.what->function == FunctionWord::A
            || word.what->function == FunctionWord::Half);
}

bool TimeGrammar::isText(Word at, std::string_view lowerCase) const
{
    return isInAnyCase(textOf(at), lowerCase);
}

bool TimeGrammar::closes(Word at) const
{
    const std::string_view text = textOf(at);
    const bool word = !text.empty() && isAsciiLetterOrDigit(text[0]);
    return !word || is(at, TimeClass::Preposition) || is(at, FunctionWord::And);
}

bool TimeGrammar::followsClockPreposition(Word at) const
{
    constexpr std::array<std::string_view, 9> prepositions{
        "at", "around", "about", "by", "until", "till", "since", "before", "after"};
    return at > 0 && std::any_of(prepositions.begin(), prepositions.end(), [&](std::string_view one) {
        return isText(at - 1, one);
    });
}

bool TimeGrammar::finish(TimeMatch& match, Word begin, Word end, std::string_view rule)
{
    match.begin = begin;
    match.end = end;
    match.rule = rule;
    return true;
}

void TimeGrammar::keepLongest(Rule rule, Word at, TimeMatch& best) const
{
    TimeMatch found;
    if ((this->*rule)(at, found) && found.end > best.end) {
        best = std::move(found);
    }
}

bool TimeGrammar::phrase(Word at, TimeMatch& match) const
{
    if (!is(at, TimeClass::Phrase)) {
        return false;
    }
    std::array<char, TimeLexicon::maxWordLength> folded;
    const std::string_view first = textOf(at);
    if (first.size() > folded.size()) {
        return false;
    }
    for (std::size_t i = 0; i < first.size(); ++i) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-bounds-constant-array-index): size is checked
        folded[i] = lowerAscii(first[i]);
    }
    for (const TimePhrase& candidate : m_lexicon.phrasesFrom({folded.data(), first.size()})) {
        Word next = at + 1;
        std::size_t i = 1;
        while (i < candidate.words.size() && isText(next, candidate.words[i])) {
            ++next;
            ++i;
        }
        TimeMatch period;
        if (i == candidate.words.size() && isText(next - 1, "time") && related(next, period)) {
            continue; // "at this time last year"
        }
        if (i == candidate.words.size()) {
            match.what.type = candidate.type;
            match.what.literal = candidate.value;
            if (candidate.value.ends_with("_REF")) {
                match.what.anchor = TimeAnchor::Publication;
            }
            return finish(match, at, next, candidate.value.empty() ? "no time" : "phrase");
        }
    }
    return false;
}

bool TimeGrammar::core(Word at, TimeMatch& match) const
{
    for (const Rule rule : {&TimeGrammar::clockThenDay, &TimeGrammar::dayThenTime, &TimeGrammar::nightBetween,
             &TimeGrammar::partOfDay, &TimeGrammar::lightOfDay, &TimeGrammar::calendarDate,
             &TimeGrammar::holiday, &TimeGrammar::weekday, &TimeGrammar::weeksFromDay, &TimeGrammar::dayName,
             &TimeGrammar::possessivePeriod, &TimeGrammar::yearAgoPeriod, &TimeGrammar::related,
             &TimeGrammar::dayBeforeOrAfter, &TimeGrammar::partBeforeOrAfter, &TimeGrammar::eve,
             &TimeGrammar::thisTime, &TimeGrammar::nthOfPeriod, &TimeGrammar::partOfCentury,
             &TimeGrammar::quarterOrHalf, &TimeGrammar::decadeOrCentury, &TimeGrammar::season,
             &TimeGrammar::year, &TimeGrammar::yearEnd, &TimeGrammar::determined, &TimeGrammar::dayOnly}) {
        keepLongest(rule, at, match);
    }
    return bool(match);
}

// What may follow "early", "the end of", "later": a whole date of any granularity but no clock time.
bool TimeGrammar::period(Word at, TimeMatch& match) const
{
    if (!core(at, match)) {
        return false;
    }
    if (match.what.hour != TimeInterpretation::unset) { // "later that day at 2 p.m.": two expressions
        match = {};
        day(at, match);
    }
    if (!match || match.what.type == TimexType::Duration || match.what.type == TimexType::Set) {
        match.end = 0;
        return false;
    }
    match.weak = false;
    match.bareYear = false;
    return true;
}

bool TimeGrammar::finePeriod(Word at, TimeMatch& match) const
{
    return period(at, match) && (match.what.unit >= TimeUnit::Day || match.what.unit == TimeUnit::PartOfDay);
}

bool TimeGrammar::afterEdge(Word edge, bool the, TimeMatch& whole) const
{
    Word inner = skipHyphen(edge + 1);
    if ((is(inner, FunctionWord::On) || is(inner, FunctionWord::In)) && inner == edge + 1) {
        ++inner;
    }
    if (isText(inner, "part") && is(inner + 1, FunctionWord::Of)) {
        inner += 2;
    } else if (is(inner, TimeClass::Relation) && the) {
        return false;
    }
    if (!finePeriod(inner, whole)) {
        return false;
    }
    if (whole.bareYear && the && word(edge).what->edge != TimeModifier::None) {
        whole.bareYear = false;
    }
    return true;
}

bool TimeGrammar::afterComparative(Word later, bool the, TimeMatch& whole) const
{
    const bool bare = !is(later + 1, FunctionWord::On) && !is(later + 1, FunctionWord::In);
    if (the || !finePeriod(later + (bare ? 1U : 2U), whole)) {
        return false;
    }
    const TimeInterpretation& what = whole.what;
    const bool calendar = what.offsetUnit == TimeUnit::None && what.weekday == TimeInterpretation::unset
        && what.direction == TimeDirection::None;
    if (bare && calendar) {
        return false; // "Later 2,000 ...", "earlier May"
    }
    return what.partOfDay == TimeInterpretation::unset || what.offsetUnit != TimeUnit::None;
}

bool TimeGrammar::afterEdgeNoun(Word end, bool the, TimeMatch& whole) const
{
    const Word inner = end + 2;
    if (isText(end, "turn") && is(inner, FunctionWord::The)
        && (isText(inner + 1, "century") || isText(inner + 1, "millennium"))
        && !is(inner + 2, FunctionWord::Hyphen)) {
        setType(whole.what, word(inner + 1).what->unit); // the change of the centuries that is nearest
        whole.what.direction = TimeDirection::Nearest;
        finish(whole, inner, inner + 2, "turn of a century");
    } else if (is(inner, TimeClass::Unit) && !is(inner, TimeClass::PluralUnit) && isText(inner, "year")
        && !the) { // end of year
        whole.what.unit = TimeUnit::Year;
        whole.what.offsetUnit = TimeUnit::Year;
        whole.what.anchor = TimeAnchor::Publication;
        finish(whole, inner, inner + 1, "");
    } else if (!finePeriod(inner, whole)) {
        return false;
    }
    return !isText(end, "course") && !(isText(end, "start") && !the && whole.what.unit == TimeUnit::Day);
}

bool TimeGrammar::edged(Word at, TimeMatch& match) const
{
    Word next = skip(at, FunctionWord::The);
    const bool the = next != at;
    next += isText(next, "very") ? 1U : 0U;
    TimeModifier modifier = TimeModifier::None;
    const bool comparative = !is(next, TimeClass::Edge) && is(next, TimeClass::Comparative);
    TimeMatch whole;
    bool found = false;
    if (is(next, TimeClass::Edge)) {
        modifier = word(next).what->edge;
        found = afterEdge(next, the, whole);
    } else if (comparative) {
        modifier = word(next).what->edge;
        found = afterComparative(next, the, whole);
    } else if (is(next, TimeClass::EdgeNoun)
        && (is(next + 1, FunctionWord::Of) || (is(next + 1, FunctionWord::Hyphen) && isText(next, "end")))) {
        modifier = word(next).what->edge;
        found = afterEdgeNoun(next, the, whole);
    } else if (isText(next, "latter") && isText(next + 1, "part") && is(next + 2, FunctionWord::Of)) {
        modifier = TimeModifier::End;
        found = period(next + 3, whole);
    }
    if (!found) {
        return false;
    }
    match.what = whole.what;
    match.what.modifier = modifier;
    // "earlier in the year": this one
    if (whole.rule == "determined unit" && whole.what.unit >= TimeUnit::Week) {
        match.what.anchor = TimeAnchor::Publication;
    }
    if (!comparative && modifier != TimeModifier::None && match.what.type == TimexType::Date
        && match.what.unit == TimeUnit::Day && modifier != TimeModifier::Mid
        && !(is(next, TimeClass::EdgeNoun))) { // late Friday, early today
        match.what.type = TimexType::Time;
        match.what.unit = TimeUnit::PartOfDay;
        match.what.partOfDay = static_cast<std::int16_t>(modifier == TimeModifier::Start ? 0 : 3);
    }
    return finish(match, at, whole.end, comparative ? "earlier or later in a period" : "part of a period");
}

// about, around, more than, at least, up to, just over, a little more than: where the amount begins; 0 =
// none. `amountOnly`: what follows must be an amount ("over 30 hours", not "over Christmas").
TimeGrammar::Word TimeGrammar::approximation(Word at, bool& amountOnly) const
{
    Word next = at;
    amountOnly = true;
    if (isText(next, "a") && isText(next + 1, "little")) {
        next += 2;
    } else if (isText(next, "just") || isText(next, "well") || isText(next, "somewhat")
        || isText(next, "shortly") || isText(next, "no")) {
        ++next;
    }
    const auto then = [&](std::string_view first, std::string_view second) {
        if (isText(next, first) && isText(next + 1, second)) {
            next += 2;
            return true;
        }
        return false;
    };
    if (then("more", "than") || then("less", "than") || then("fewer", "than") || then("longer", "than")
        || then("at", "least") || then("at", "most") || then("up", "to") || then("close", "to")
        || then("as", "many")) {
        if (isText(next - 2, "at")) {
            amountOnly = false;
        }
        return next;
    }
    if ((isText(next, "almost") || isText(next, "nearly")) && isText(next + 1, "exactly")) {
        return next + 2;
    }
    if (isText(next, "about") || isText(next, "around") || isText(next, "approximately")
        || isText(next, "roughly") || isText(next, "circa") || isText(next, "ca") || isText(next, "ca.")
        || isText(next, "c.") || isText(next, "nearly") || isText(next, "almost") || isText(next, "exactly")
        || isText(next, "precisely")) {
        amountOnly = isText(next, "exactly") || isText(next, "precisely");
        return next + 1;
    }
    if (isText(next, "over") || isText(next, "under") || isText(next, "barely") || isText(next, "some")) {
        return next + 1;
    }
    if (next > at && isText(at, "shortly") && (isText(next, "before") || isText(next, "after"))) {
        amountOnly = false;
        return next + 1;
    }
    if (next == at + 1 && isText(at, "just")) {
        return next;
    }
    return 0;
}

bool TimeGrammar::approximated(Word at, TimeMatch& match) const
{
    if (!is(at, TimeClass::Approximate) && !isText(at, "at") && !isText(at, "a") && !isText(at, "shortly")
        && !isText(at, "somewhat")) {
        return false;
    }
    bool amountOnly = false;
    const Word begin = approximation(at, amountOnly);
    if (begin == 0) {
        return false;
    }
    TimeMatch inner;
    keepLongest(&TimeGrammar::shifted, begin, inner);
    keepLongest(&TimeGrammar::duration, begin, inner);
    if (inner && inner.rule == "vague duration" && !isText(at, "just")) {
        inner = {};
    }
    if (!amountOnly) {
        const bool clockOnly = isText(at, "shortly");
        keepLongest(&TimeGrammar::clockThenDay, begin, inner);
        if (!clockOnly) {
            if (!is(begin, FunctionWord::The) || is(begin + 1, TimeClass::Relation)) {
                keepLongest(&TimeGrammar::boundDuration, begin, inner);
            }
            keepLongest(&TimeGrammar::calendarDate, begin, inner);
            TimeMatch timed;
            keepLongest(&TimeGrammar::dayThenTime, begin, timed);
            if (timed.end > inner.end && timed.what.hour != TimeInterpretation::unset) {
                inner = timed;
            }
            keepLongest(&TimeGrammar::yearEnd, begin, inner);
            keepLongest(&TimeGrammar::year, begin, inner);
        }
        if (inner && inner.weak && inner.what.type == TimexType::Date) {
            const bool nearYear = isText(at, "around") || isText(at, "about") || isText(at, "circa")
                || isText(at, "ca") || isText(at, "ca.") || isText(at, "c.");
            inner.weak = inner.bareYear && !nearYear;
        }
    }
    if (!inner || (inner.what.type == TimexType::Date && inner.bareYear && inner.weak)) {
        return false;
    }
    match.what = inner.what;
    match.what.modifier = TimeModifier::Approximate;
    if ((isText(at, "exactly") || isText(at, "precisely")) && inner.rule == "shift"
        && inner.what.unit > TimeUnit::Day && !inner.what.vagueAmount) {
        match.what.unit = TimeUnit::Day; // exactly a year later
        match.what.modifier = TimeModifier::None;
    }
    if (inner.what.type == TimexType::Duration || inner.what.type == TimexType::Time) {
        match.weak = false;
    }
    return finish(match, at, inner.end, inner.rule);
}

bool TimeGrammar::match(Word at, TimeMatch& best) const
{
    const SentenceWord& first = word(at);
    if (first.what->classes == 0 && first.shape == NumberShape::None) {
        // Q3, H1, FY 2014
        const bool quarter
            = first.capital && textOf(at).size() == 2 && (quarterOrHalf(at, best) || year(at, best));
        return quarter || (first.capital && holiday(at, best));
    }
    const bool determiner = first.is(FunctionWord::The) || first.is(FunctionWord::A);
    if (determiner && first.is(TimeClass::Phrase)) {
        keepLongest(&TimeGrammar::phrase, at, best);
    }
    if (determiner && !best && word(at + 1).what->classes == 0 && word(at + 1).shape == NumberShape::None
        && !isText(at + 1, "very") && !isText(at + 1, "small") && !isText(at + 1, "wee")
        && !isText(at + 1, "latter") && !isText(at + 1, "full") && !isText(at + 1, "muslim")
        && !isText(at + 1, "holy") && !isText(at + 1, "little") && !isText(at + 1, "number")
        && !isText(at + 1, "mere") && !isText(at + 1, "good") && !isText(at + 1, "eve")) {
        return false;
    }
    for (const Rule rule :
        {&TimeGrammar::phrase, &TimeGrammar::edged, &TimeGrammar::shifted, &TimeGrammar::set,
            &TimeGrammar::repeatedDate, &TimeGrammar::nthOfEvery, &TimeGrammar::frequency, &TimeGrammar::core,
            &TimeGrammar::boundDuration, &TimeGrammar::duration, &TimeGrammar::approximated}) {
        keepLongest(rule, at, best);
    }
    return bool(best) && best.rule != "no time";
}

} // namespace dateline::english
