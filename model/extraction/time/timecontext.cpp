// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/time/timecontext.h"

#include "model/text/asciicase.h"
#include "model/text/asciiclass.h"

#include <array>
#include <utility>

namespace dateline {

namespace {

constexpr std::uint32_t reach = 25; // words to each side that are looked at where there is no parse

enum class Cue : std::uint8_t { None, Past, Present, Future, Break };

class CueReader
{
public:
    /// `tags` of the sentence's tokens; empty where no model has tagged.
    CueReader(std::string_view text, std::span<const SentenceWord> words, std::span<const TokenTag> tags)
        : m_text(text)
        , m_words(words)
        , m_tags(tags)
    {
    }

    Cue at(std::uint32_t i) const
    {
        const SentenceWord& word = m_words[i];
        const std::string_view token = word.span.in(m_text);
        if (!m_tags.empty() && m_tags[i].upos != Upos::Verb && m_tags[i].upos != Upos::Aux
            && !word.is(FunctionWord::To) && token != ";" && token != "\"" && token != "due"
            && token != "likely") {
            return Cue::None; // "set" the noun, "aged"
        }
        if (token == ";" || token == ":" || token == "\"" || token == "\xE2\x80\x9C"
            || token == "\xE2\x80\x9D") {
            return Cue::Break;
        }
        if (word.is(TimeClass::FutureVerb)) {
            return planned(token) && i > 0 && isPastAuxiliary(i - 1) ? Cue::Past : Cue::Future;
        }
        if (word.is(FunctionWord::To)) {
            return i > 0 && isInfinitive(i) && promises(i - 1) ? Cue::Future : Cue::None;
        }
        if (word.is(TimeClass::PastVerb)) {
            return Cue::Past;
        }
        if (token.size() > 4 && token.ends_with("ed") && token[0] >= 'a') {
            return Cue::Past;
        }
        if (token == "is" || token == "are" || token == "says" || token == "say" || token == "'s") {
            return token == "'s" ? Cue::None : Cue::Present;
        }
        return Cue::None;
    }

    static bool planned(std::string_view token)
    {
        return token == "expected" || token == "scheduled" || token == "due" || token == "planning";
    }
    bool isPastAuxiliary(std::uint32_t i) const
    {
        const std::string_view word = m_words[i].span.in(m_text);
        return word == "was" || word == "were" || word == "been" || word == "had";
    }
    // is to resume, set to resume, due to meet
    bool promises(std::uint32_t i) const
    {
        const std::string_view word = m_words[i].span.in(m_text);
        if (word == "set" || word == "due" || word == "likely" || word == "ready" || word == "scheduled"
            || word == "planned" || word == "expected") {
            return i == 0 || !isPastAuxiliary(i - 1);
        }
        return word == "is" || word == "are" || word == "plans" || word == "agreed";
    }

    bool opensInfinitive(std::uint32_t i) const { return m_words[i].is(FunctionWord::To) && isInfinitive(i); }

private:
    // "to meet", not "to the", "to 2016", "to Mosul"
    bool isInfinitive(std::uint32_t i) const
    {
        if (i + 1 >= m_words.size()) {
            return false;
        }
        const SentenceWord& next = m_words[i + 1];
        const std::string_view verb = next.span.in(m_text);
        return !next.capital && next.shape == NumberShape::None && next.what->classes == 0
            && isAsciiLower(verb[0]) && !verb.ends_with("ing") && !verb.ends_with("s");
    }

    std::string_view m_text;
    std::span<const SentenceWord> m_words;
    std::span<const TokenTag> m_tags;
};

GoverningTense toTense(Cue cue)
{
    switch (cue) {
    case Cue::Past: return {Tense::Past, false};
    case Cue::Present: return {Tense::Present, false};
    case Cue::Future: return {Tense::None, true};
    default: return {};
    }
}

GoverningTense tenseByNearestVerb(std::string_view text, std::span<const SentenceWord> words,
    std::span<const TokenTag> tags, std::uint32_t begin, std::uint32_t end)
{
    const CueReader reader(text, words, tags);
    const bool opens = begin < 2 || (begin >= 1 && words[begin - 1].is(FunctionWord::Comma))
        || (begin >= 2 && words[begin - 2].is(FunctionWord::Comma));
    const auto left = [&] {
        for (std::uint32_t i = begin, steps = 0; i > 0 && steps < reach; ++steps) {
            const Cue cue = reader.at(--i);
            if (cue == Cue::Break) {
                return Cue::None;
            }
            if (cue == Cue::Past && i > 0
                && (reader.at(i - 1) == Cue::Future || (i > 1 && reader.at(i - 2) == Cue::Future))) {
                return Cue::Future; // "will be held", "to be launched"
            }
            if (cue != Cue::None) {
                return cue;
            }
        }
        return Cue::None;
    };
    const auto right = [&] {
        for (std::uint32_t i = end, steps = 0; i < words.size() && steps < reach; ++i, ++steps) {
            const Cue cue = reader.at(i);
            if (cue == Cue::Break) {
                return Cue::None;
            }
            if (cue != Cue::None) {
                return cue;
            }
        }
        return Cue::None;
    };
    const auto infinitive = [&] {
        for (std::uint32_t i = begin, steps = 0; i > 0 && steps < 12; ++steps) {
            if (reader.opensInfinitive(--i)) {
                return Cue::Future; // a headline: "Ministers to meet on Thursday"
            }
        }
        return Cue::None;
    };
    Cue cue = opens ? right() : left();
    if (cue == Cue::None) {
        cue = opens ? left() : right();
    }
    if (cue == Cue::None) {
        cue = infinitive();
    }
    return toTense(cue);
}

bool isFutureAuxiliary(std::string_view word)
{
    for (const std::string_view future : {"will", "'ll", "\xE2\x80\x99ll", "wo", "shall", "would", "going"}) {
        if (isInAnyCase(word, future)) {
            return true;
        }
    }
    return false;
}

bool isPredicate(const Document& document, std::uint32_t token)
{
    const Upos upos = document.tags[token].upos;
    return upos == Upos::Verb || upos == Upos::Aux;
}

// "The matter will be on the table of ministers on Tuesday": the copula has the tense.
bool hasCopula(const Document& document, const Sentence& sentence, std::uint32_t token)
{
    for (std::uint32_t i = sentence.firstToken; i < sentence.endToken(); ++i) {
        if (document.tags[i].head == token && document.tags[i].relation == Deprel::Cop) {
            return true;
        }
    }
    return false;
}

// "is scheduled", "has been planned", but not "was scheduled".
bool isPlan(const Document& document, const Sentence& sentence, std::uint32_t verb)
{
    const std::string_view word = document.word(verb);
    if (word != "scheduled" && word != "planned" && word != "expected" && word != "due" && word != "set"
        && word != "slated" && word != "plans") {
        return false;
    }
    bool present = word == "plans";
    for (std::uint32_t i = sentence.firstToken; i < sentence.endToken(); ++i) {
        const std::string_view auxiliary = document.word(i);
        if (document.tags[i].head == verb) {
            present = present || auxiliary == "is" || auxiliary == "are" || auxiliary == "has"
                || auxiliary == "have" || auxiliary == "'s";
        }
    }
    return present;
}

// The tense of a predicate with its auxiliaries, one pass over the sentence.
GoverningTense tenseOfPredicate(
    const Document& document, const Sentence& sentence, std::uint32_t verb, int depth = 3)
{
    const TokenTag& tag = document.tags[verb];
    GoverningTense result;
    bool to = false;
    bool infinitive = tag.form == VerbForm::Infinitive;
    bool isTo = false; // "is to be sentenced"
    const bool participle = tag.form == VerbForm::Participle && !document.word(verb).ends_with("ing");
    bool past = (tag.tense == Tense::Past && tag.form == VerbForm::Finite) || participle;
    bool present = tag.tense == Tense::Present && tag.form == VerbForm::Finite;
    for (std::uint32_t i = sentence.firstToken; i < sentence.endToken(); ++i) {
        const TokenTag& child = document.tags[i];
        if (child.head != verb) {
            continue;
        }
        if (child.relation == Deprel::Aux || child.relation == Deprel::Cop) {
            const std::string_view word = document.word(i);
            infinitive = infinitive || child.form == VerbForm::Infinitive;
            isTo = isTo || word == "is" || word == "are";
            result.future = result.future || isFutureAuxiliary(word);
            past = past || (child.tense == Tense::Past && child.form == VerbForm::Finite)
                || isInAnyCase(word, "has") || isInAnyCase(word, "have");
            present = present || (child.tense == Tense::Present && !past);
        } else if (child.relation == Deprel::Mark && isInAnyCase(document.word(i), "to")) {
            to = true;
        }
    }
    if (to && infinitive && isTo) {
        result.future = true;
        return result;
    }
    if (to && infinitive) { // "the court to suspend": what governs it decides
        const std::uint32_t head = tag.head;
        const bool governed = head != TokenTag::noHead && head >= sentence.firstToken
            && head < sentence.endToken() && isPredicate(document, head) && depth > 0;
        const GoverningTense above
            = governed ? tenseOfPredicate(document, sentence, head, depth - 1) : GoverningTense{};
        result.future = above.tense != Tense::Past || (governed && isPlan(document, sentence, head));
        result.tense = result.future ? Tense::None : Tense::Past;
        result.sure = false;
        return result;
    }
    if (!result.future && isPlan(document, sentence, verb)) {
        result.future = true;
    }
    if (!result.future) {
        result.tense = past ? Tense::Past : present ? Tense::Present : Tense::None;
    }
    return result;
}

// The outermost word of the expression: the one whose head lies outside.
std::uint32_t headOf(const Document& document, std::uint32_t begin, std::uint32_t end)
{
    for (std::uint32_t i = begin; i < end; ++i) {
        const std::uint32_t head = document.tags[i].head;
        if (head == TokenTag::noHead || head < begin || head >= end) {
            return i;
        }
    }
    return begin;
}

// Tags are sized before a model fills them.
bool hasTags(const Document& document, const Sentence& sentence)
{
    for (std::uint32_t i = sentence.firstToken; i < sentence.endToken(); ++i) {
        if (document.tags[i].upos != Upos::X) {
            return true;
        }
    }
    return false;
}

GoverningTense tenseByParse(
    const Document& document, const Sentence& sentence, std::uint32_t begin, std::uint32_t end)
{
    std::uint32_t at = headOf(document, sentence.firstToken + begin, sentence.firstToken + end);
    for (int steps = 0; steps < 12; ++steps) {
        const std::uint32_t head = document.tags[at].head;
        if (head == TokenTag::noHead || head < sentence.firstToken || head >= sentence.endToken()) {
            break;
        }
        at = head;
        if (isPredicate(document, at) || hasCopula(document, sentence, at)) {
            const GoverningTense found = tenseOfPredicate(document, sentence, at);
            if (found.future || found.tense != Tense::None) {
                return found;
            }
        }
    }
    return tenseOfPredicate(document, sentence, at);
}

} // namespace

GoverningTense governingTense(const Document& document, const Sentence& sentence,
    std::span<const SentenceWord> words, std::uint32_t begin, std::uint32_t end)
{
    if (sentence.parsed && document.tags.size() == document.tokens.size()) {
        const GoverningTense found = tenseByParse(document, sentence, begin, end);
        if ((found.future && found.sure) || (!found.future && found.tense != Tense::None)) {
            return found;
        }
    }
    const bool tagged = document.tags.size() == document.tokens.size() && hasTags(document, sentence);
    const auto tags = tagged ? std::span(document.tags).subspan(sentence.firstToken, sentence.tokenCount)
                             : std::span<const TokenTag>();
    return tenseByNearestVerb(document.text, words, tags, begin, end);
}

Qualifier qualifierBefore(std::string_view text, std::span<const SentenceWord> words, std::uint32_t begin)
{
    constexpr std::array<std::pair<std::string_view, Qualifier>, 16> prepositions{
        {{"since", Qualifier::After}, {"after", Qualifier::After}, {"following", Qualifier::After},
            {"from", Qualifier::After}, {"by", Qualifier::Before}, {"before", Qualifier::Before},
            {"until", Qualifier::Before}, {"till", Qualifier::Before}, {"to", Qualifier::Before},
            {"about", Qualifier::About}, {"around", Qualifier::About}, {"circa", Qualifier::About},
            {"during", Qualifier::Within}, {"within", Qualifier::Within}, {"over", Qualifier::Within},
            {"throughout", Qualifier::Within}}};
    for (std::uint32_t back = 1; back <= 2 && back <= begin; ++back) {
        const std::string_view word = words[begin - back].span.in(text);
        for (const auto& [preposition, qualifier] : prepositions) {
            if (isInAnyCase(word, preposition)) {
                const bool priorTo = qualifier == Qualifier::Before && preposition == "to";
                if (!priorTo
                    || (begin > back && isInAnyCase(words[begin - back - 1].span.in(text), "prior"))) {
                    return qualifier;
                }
            }
        }
        if (!words[begin - back].is(FunctionWord::The)) {
            break;
        }
    }
    return Qualifier::Exact;
}

} // namespace dateline
