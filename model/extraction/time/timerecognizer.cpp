// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/time/timerecognizer.h"

#include "model/extraction/time/english/timegrammar.h"
#include "model/extraction/time/expressionfilter.h"
#include "model/extraction/time/outlook.h"
#include "model/extraction/time/timecontext.h"
#include "model/extraction/time/timelinks.h"
#include "model/text/asciiclass.h"

#include <algorithm>

namespace dateline {

namespace {

using english::TimeMatch;

constexpr auto unset = TimeInterpretation::unset;

// 25/12/2016 anywhere in the article: the day comes first everywhere.
english::DateOrders judgeDateOrders(const Document& document)
{
    english::DateOrders orders;
    int slashVotes = 0;
    int otherVotes = 0;
    for (const Token& token : document.tokens) {
        const std::string_view text = token.span.in(document.text);
        NumericDate date;
        if (text.size() < 6 || text.size() > 10 || text[0] < '0' || text[0] > '9'
            || !readNumericDate(text, date) || !date.certain || date.order == DateOrder::YearFirst
            || date.first == date.second) {
            continue;
        }
        const int vote = date.order == DateOrder::MonthFirst ? 1 : -1;
        (date.separator == '/' ? slashVotes : otherVotes) += vote;
    }
    if (slashVotes < 0) {
        orders.slash = DateOrder::DayFirst;
    }
    if (otherVotes > 0) {
        orders.other = DateOrder::MonthFirst;
    }
    return orders;
}

class Recogniser
{
public:
    Recogniser(const Document& document, const TimeLexicon& lexicon, const HolidayTable& holidays)
        : m_document(document)
        , m_lexicon(lexicon)
        , m_grammar(document.text, lexicon, holidays, judgeDateOrders(document))
    {
    }

    std::vector<TimeMention> run()
    {
        for (std::uint32_t i = 0; i < m_document.sentences.size(); ++i) {
            const Sentence& sentence = m_document.sentences[i];
            if (sentence.block != BlockKind::Boilerplate) {
                readSentence(i, sentence);
            }
        }
        return std::move(m_mentions);
    }

private:
    void readSentence(std::uint32_t index, const Sentence& sentence)
    {
        m_sentenceIndex = index;
        m_sentence = &sentence;
        m_firstMention = static_cast<std::uint32_t>(m_mentions.size());
        m_ranges.clear();
        readWords(m_document.text,
            std::span(m_document.tokens).subspan(sentence.firstToken, sentence.tokenCount), m_lexicon,
            m_words);
        m_grammar.setSentence(m_words);
        for (std::uint32_t at = 0; at < m_words.size();) {
            const SentenceWord& word = m_words[at];
            if (!english::TimeGrammar::isStarter(word)) {
                ++at;
                continue;
            }
            TimeMatch match;
            if (m_grammar.match(at, match) && isTimeExpression(match, expressionContext())) {
                at = std::max(add(match), at + 1);
            } else {
                at = match && match.rule == "no time" ? match.end : at + 1;
            }
        }
        linkTimes(m_document.text, m_words, m_ranges, std::span(m_mentions).subspan(m_firstMention),
            m_firstMention);
        followQuotes(sentence);
    }

    ExpressionContext expressionContext() const { return {m_document, *m_sentence, m_words}; }

    // The expression with its elliptic companions: "3 to 5 May", "May 3, 5 and 7", "2014-16". Returns where
    // to go on.
    std::uint32_t add(const TimeMatch& match)
    {
        addEarlierDays(match);
        addEarlierYear(match);
        addEarlierHour(match);
        push(match);
        return addFurther(match);
    }

    void push(const TimeMatch& match)
    {
        TimeMention mention;
        mention.span
            = TextSpan::fromBounds(m_words[match.begin].span.begin, m_words[match.end - 1].span.end());
        mention.sentence = m_sentenceIndex;
        mention.interpretation = match.what;
        mention.rule = match.rule;
        mention.qualifier = match.what.modifier == TimeModifier::Approximate
            ? Qualifier::About
            : qualifierBefore(m_document.text, m_words, match.begin);
        const GoverningTense governing
            = governingTense(m_document, *m_sentence, m_words, match.begin, match.end);
        mention.governingTense = governing.tense;
        mention.governedByFuture = governing.future;
        applyOutlook(match, mention);
        countAhead(match, mention);
        followDay(mention);
        completeInterpretation(mention);
        m_mentions.push_back(std::move(mention));
        m_ranges.push_back({match.begin, match.end});
    }

    bool isSince(const TimeMatch& match) const
    {
        const std::string_view before
            = match.begin > 0 ? m_words[match.begin - 1].span.in(m_document.text) : std::string_view();
        return before == "since" || before == "Since";
    }

    void applyOutlook(const TimeMatch& match, TimeMention& mention) const
    {
        const bool weekdayAlone = match.what.weekday != unset && match.what.month == unset;
        const bool withoutYear = match.what.month != unset && match.what.year == unset;
        const bool weekend = match.what.offsetUnit == TimeUnit::Weekend && match.what.offset == 0;
        const bool tagged = m_document.tags.size() == m_document.tokens.size() && !m_sentence->headline
            && m_sentence->block == BlockKind::Body;
        const auto tags = tagged
            ? std::span(m_document.tags).subspan(m_sentence->firstToken, m_sentence->tokenCount)
            : std::span<const TokenTag>();
        // resumes in two weeks, must be held within 60 days
        const bool lengthAhead = match.what.type == TimexType::Duration && match.begin > 0
            && (m_words[match.begin - 1].is(FunctionWord::In)
                || m_words[match.begin - 1].span.in(m_document.text) == "within");
        const Outlook outlook = weekdayAlone || withoutYear || weekend || lengthAhead
            ? outlookOf(m_document.text, m_words, tags, match.begin, match.end)
            : Outlook::None;
        if (outlook == Outlook::Ahead) {
            mention.governedByFuture = true;
        } else if (isSince(match) || outlook == Outlook::Over) {
            mention.governedByFuture = false;
            mention.governingTense = Tense::Past;
        } else if (outlook == Outlook::Open && (withoutYear || weekdayAlone)) {
            mention.governedByFuture = false;
            mention.governingTense = Tense::None;
            if (weekdayAlone && mention.interpretation.direction == TimeDirection::None) {
                mention.interpretation.direction = TimeDirection::Either;
            }
        }
    }

    // "will meet in three weeks", "is to resign within ten days", "in ten days' time": a time counted from
    // the publication.
    void countAhead(const TimeMatch& match, TimeMention& mention) const
    {
        TimeInterpretation& what = mention.interpretation;
        const std::string_view before
            = match.begin > 0 ? m_words[match.begin - 1].span.in(m_document.text) : std::string_view();
        const bool in = before == "in" || before == "In";
        const bool within = before == "within" || before == "Within";
        const auto isTime
            = [this](std::uint32_t at) { return at < m_words.size() && m_words[at].is(FunctionWord::Time); };
        const bool time = isTime(match.end + 1) && m_words[match.end].glued; // in ten days' time
        const bool ahead = mention.governedByFuture || (time && mention.governingTense != Tense::Past);
        const std::string_view behind
            = match.end < m_words.size() ? m_words[match.end].span.in(m_document.text) : std::string_view();
        if (behind == "after" || behind == "of" || behind == "before" || behind == "from") {
            return; // "within seven years after it enters into force"
        }
        if (match.rule != "duration" || (!in && !within) || !ahead || what.vagueAmount
            || what.offsetUnit < TimeUnit::Day || what.offsetUnit > TimeUnit::Year || what.offset <= 0) {
            return;
        }
        what.anchor = TimeAnchor::Publication;
        what.direction = TimeDirection::Future;
        what.modifier = in ? TimeModifier::Later : TimeModifier::Earlier;
    }

    // "arrested on Friday, he stayed in the station overnight": the night after that day.
    void followDay(TimeMention& mention) const
    {
        const bool overnight = mention.span.in(m_document.text) == "overnight"
            && mention.interpretation.anchor == TimeAnchor::Publication;
        if (!overnight || m_ranges.empty()) {
            return;
        }
        const TimeMention& before = m_mentions.back();
        if (before.interpretation.weekday != unset && before.interpretation.type <= TimexType::Time
            && !before.governedByFuture) {
            mention.interpretation.anchor = TimeAnchor::Narrative;
            mention.interpretation.offset = 0;
        }
    }

    // What the words leave open counts from the publication date, in the direction of the tense.
    static void completeInterpretation(TimeMention& mention)
    {
        TimeInterpretation& what = mention.interpretation;
        // this Thursday
        if (what.weekday != unset && what.direction == TimeDirection::Same
            && what.anchor == TimeAnchor::Publication) {
            what.direction
                = mention.governedByFuture ? TimeDirection::PresentOrFuture : TimeDirection::PastOrPresent;
        }
        if (what.offsetUnit == TimeUnit::Weekend && what.offset == 0
            && what.anchor == TimeAnchor::Publication) {
            what.direction
                = mention.governedByFuture ? TimeDirection::PresentOrFuture : TimeDirection::PastOrPresent;
        }
        const bool computed
            = !what.literal.empty() || what.offsetUnit != TimeUnit::None || what.type == TimexType::Duration;
        if (computed || what.year != unset || what.century != unset || what.decade >= 10) {
            return;
        }
        if (what.anchor == TimeAnchor::None) {
            what.anchor = TimeAnchor::Publication;
        }
        const bool bounded
            = mention.qualifier == Qualifier::Before && what.weekday == unset && !mention.governedByFuture;
        if (what.quarter != unset && what.direction == TimeDirection::None) {
            what.direction = TimeDirection::PastOrPresent; // results are reported of quarters that are over
        }
        if (what.direction == TimeDirection::None) {
            what.direction = bounded                    ? TimeDirection::Nearest
                : mention.governedByFuture              ? TimeDirection::PresentOrFuture
                : mention.governingTense == Tense::Past ? TimeDirection::PastOrPresent
                                                        : TimeDirection::Nearest;
        }
    }

    bool isJoint(std::uint32_t at) const
    {
        const SentenceWord& word = m_words[at];
        return word.is(FunctionWord::To) || word.is(FunctionWord::And) || word.is(FunctionWord::Or)
            || word.is(FunctionWord::Hyphen) || word.is(FunctionWord::Comma) || word.is(FunctionWord::Through)
            || word.is(FunctionWord::Until);
    }

    static bool isDayOfMonth(const SentenceWord& word)
    {
        return (word.shape == NumberShape::Plain && word.digits <= 2 && word.value >= 1 && word.value <= 31)
            || (word.shape == NumberShape::Ordinal && word.value >= 1 && word.value <= 31);
    }

    // "3 to 5 May", "3, 5 and 7 May": the numbers before it are days of the same month.
    void addEarlierDays(const TimeMatch& match)
    {
        const TimeInterpretation& what = match.what;
        if (what.day == unset || what.month == unset || what.type != TimexType::Date || what.weekday != unset
            || m_words[match.begin].is(TimeClass::Month) || !isDayOfMonth(m_words[match.begin])) {
            return;
        }
        std::uint32_t begin = match.begin;
        while (begin >= 2 && isJoint(begin - 1) && isDayOfMonth(m_words[begin - 2])
            && (m_ranges.empty() || m_ranges.back().end <= begin - 2)) {
            begin -= 2;
        }
        for (std::uint32_t at = begin; at < match.begin; at += 2) {
            TimeMatch day = match;
            day.begin = at;
            day.end = at + 1;
            day.what.day = static_cast<std::int16_t>(m_words[at].value);
            push(day);
        }
    }

    // "499-493 BC", "264 to 241 BC": the era counts for both.
    void addEarlierYear(const TimeMatch& match)
    {
        const TimeInterpretation& what = match.what;
        if (what.unit != TimeUnit::Year || what.year == unset || what.year > 0 || match.begin < 2
            || !m_words[match.end - 1].is(TimeClass::Era)) {
            return;
        }
        const SentenceWord& number = m_words[match.begin - 2];
        const bool free = m_ranges.empty() || m_ranges.back().end <= match.begin - 2;
        if (!free || !isJoint(match.begin - 1) || number.shape != NumberShape::Plain || number.digits > 4
            || number.value <= 1 - what.year) {
            return;
        }
        TimeMatch earlier = match;
        earlier.begin = match.begin - 2;
        earlier.end = match.begin - 1;
        earlier.what.year = static_cast<std::int16_t>(1 - number.value);
        push(earlier);
    }

    // "between 6 and 8 p.m.", "6-8 p.m.": the half of the day counts for both.
    void addEarlierHour(const TimeMatch& match)
    {
        const TimeInterpretation& what = match.what;
        const bool half = match.begin + 1 < m_words.size() && m_words[match.begin + 1].is(TimeClass::AmPm);
        if (what.hour == unset || !half || match.begin < 2 || !isJoint(match.begin - 1)
            || m_words[match.begin - 1].is(FunctionWord::Comma)) {
            return;
        }
        const SentenceWord& number = m_words[match.begin - 2];
        const std::string_view before
            = match.begin > 2 ? m_words[match.begin - 3].span.in(m_document.text) : std::string_view();
        const bool opened = m_words[match.begin - 1].is(FunctionWord::Hyphen) || before == "from"
            || before == "From" || before == "between" || before == "Between";
        const bool free = m_ranges.empty() || m_ranges.back().end <= match.begin - 2;
        if (!free || !opened || number.shape != NumberShape::Plain || number.value < 1 || number.value > 12) {
            return;
        }
        TimeMatch earlier = match;
        earlier.begin = match.begin - 2;
        earlier.end = match.begin - 1;
        const int own = number.value % 12 + (what.hour >= 12 ? 12 : 0);
        // 11 to 2 p.m.
        earlier.what.hour = static_cast<std::int16_t>(own <= what.hour ? own : (own + 12) % 24);
        earlier.what.minute = 0;
        push(earlier);
    }

    std::uint32_t addFurther(const TimeMatch& match)
    {
        const TimeInterpretation what = match.what;
        std::uint32_t end = match.end;
        const bool monthFirst = what.type == TimexType::Date && what.unit == TimeUnit::Day
            && what.day != unset && what.month != unset;
        while (monthFirst && end + 1 < m_words.size() && isJoint(end) && isDayOfMonth(m_words[end + 1])
            && m_words[end - 1].shape != NumberShape::NumericDate && closesDay(end + 2)) {
            TimeMatch day = match;
            day.begin = end + 1;
            day.end = end + 2;
            day.what.day = static_cast<std::int16_t>(m_words[end + 1].value);
            day.what.weekday = unset;
            if (day.what.day <= what.day || (m_words[end].is(FunctionWord::Comma) && !listGoesOn(end + 2))) {
                break;
            }
            if (const std::uint32_t year = yearBehind(day.end); year != 0) { // "May 3-5, 2016"
                day.what.year = static_cast<std::int16_t>(m_words[year].value);
                day.end = year + 1;
                shareYear(day.what.year);
            }
            push(day);
            end = day.end;
        }
        const bool year = what.type == TimexType::Date && what.year != unset && what.unit == TimeUnit::Year;
        if (year && end + 1 < m_words.size() && m_words[end].is(FunctionWord::Hyphen)
            && m_words[end + 1].shape == NumberShape::Plain && m_words[end + 1].digits == 2
            && m_words[end + 1].glued && m_words[end + 1].value > what.year % 100) { // 2014-16
            TimeMatch last = match;
            last.begin = end + 1;
            last.end = end + 2;
            last.what.year = static_cast<std::int16_t>(what.year / 100 * 100 + m_words[end + 1].value);
            push(last);
            end = last.end;
        }
        return end;
    }

    bool closesDay(std::uint32_t at) const
    {
        if (at >= m_words.size()) {
            return true;
        }
        const SentenceWord& next = m_words[at];
        const std::string_view text = next.span.in(m_document.text);
        return !next.is(TimeClass::Month) && !next.is(TimeClass::Unit) && !next.is(TimeClass::AmPm)
            && !next.is(TimeClass::Scale) && text != "%" && text != "percent" && text != "per" && text != ":"
            && (next.what->classes != 0 || !isAsciiLower(text[0]) || text == "when" || text == "as"
                || text == "that" || text == "was");
    }
    bool listGoesOn(std::uint32_t at) const
    {
        return at + 1 < m_words.size() && isJoint(at) && isDayOfMonth(m_words[at + 1]);
    }
    std::uint32_t yearBehind(std::uint32_t at) const
    {
        at += at < m_words.size() && m_words[at].is(FunctionWord::Comma) ? 1U : 0U;
        return at < m_words.size() && m_words[at].shape == NumberShape::Plain && m_words[at].digits == 4
                && m_words[at].value >= 1000 && m_words[at].value < 2200
            ? at
            : 0;
    }
    // The year behind the last of several days is the year of all.
    void shareYear(std::int16_t year)
    {
        TimeInterpretation& first = m_mentions.back().interpretation;
        if (first.year == unset && first.month != unset && first.offsetUnit == TimeUnit::None) {
            first.year = year;
            first.anchor = TimeAnchor::None;
            first.direction = TimeDirection::None;
        }
    }

    // Quotation marks open and close across sentences, but never across paragraphs.
    void followQuotes(const Sentence& sentence)
    {
        const std::size_t gapBegin = m_previousEnd;
        const std::string_view gap = m_document.text.substr(
            gapBegin, sentence.span.begin - std::min<std::size_t>(gapBegin, sentence.span.begin));
        if (gap.find("\n\n") != std::string_view::npos) {
            m_inQuote = false;
        }
        m_previousEnd = sentence.span.end();
        std::uint32_t next = 0;
        for (std::uint32_t at = 0; at < m_words.size(); ++at) {
            while (next < m_ranges.size() && m_ranges[next].begin <= at) {
                m_mentions[m_firstMention + next].inQuote = m_inQuote;
                ++next;
            }
            const TextSpan span = m_words[at].span;
            if (span.length > 3) {
                continue;
            }
            const std::string_view text = span.in(m_document.text);
            if (text == "\"") {
                m_inQuote = !m_words[at].glued; // glued to the word before it, it closes
            } else if (text == "\xE2\x80\x9C" || text == "``") {
                m_inQuote = true;
            } else if (text == "\xE2\x80\x9D" || text == "''") {
                m_inQuote = false;
            }
        }
    }

    const Document& m_document;
    const TimeLexicon& m_lexicon;
    english::TimeGrammar m_grammar;
    std::vector<SentenceWord> m_words;
    std::vector<TimeMention> m_mentions;
    std::vector<WordRange> m_ranges; // of this sentence's mentions
    const Sentence* m_sentence = nullptr;
    std::uint32_t m_sentenceIndex = 0;
    std::uint32_t m_firstMention = 0;
    std::size_t m_previousEnd = 0;
    bool m_inQuote = false;
};

} // namespace

std::vector<TimeMention> recogniseTimes(
    const Document& document, const TimeLexicon& lexicon, const HolidayTable& holidays)
{
    return Recogniser(document, lexicon, holidays).run();
}

} // namespace dateline
