// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/deedreality.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

const Sentence& sentenceOf(const ArticleWordsRef& words, std::uint32_t token)
{
    return words.document().sentences[words.sentenceOf(token)];
}

/// "No soldiers", "none of them", "nobody", "no one".
bool isNobody(const ArticleWordsRef& words, std::uint32_t noun)
{
    const std::string_view lower = words.lower(noun);
    return lower == "nobody" || lower == "none" || lower == "neither" || lower == "nothing"
        || words.anyChild(noun, [&](std::uint32_t t) { return t < noun && words.lower(t) == "no"; });
}

/// Verbs that say of what hangs on them that it did not happen.
bool holdsBack(const ArticleWordsRef& words, std::uint32_t verb)
{
    constexpr auto plain = std::to_array<std::string_view>({"abandoned", "averted", "avoid", "avoided",
        "cancel", "canceled", "cancelled", "decline", "declined", "declines", "declining", "denied", "denies",
        "deny", "denying", "fail", "failed", "failing", "fails", "foiled", "forbade", "prevent", "prevented",
        "prevents", "refuse", "refused", "refuses", "refusing", "scrapped", "thwarted"});
    constexpr auto withOut = std::to_array<std::string_view>({"rule", "ruled", "rules", "ruling"});
    constexpr auto withOff = std::to_array<std::string_view>({"call", "called", "calling", "calls"});
    const std::string_view lower = words.lower(verb);
    const auto hasParticle = [&](std::string_view particle) {
        return words.anyChild(verb, [&](std::uint32_t t) { return words.lower(t) == particle; });
    };
    if (std::ranges::binary_search(withOut, lower)) {
        return hasParticle("out");
    }
    if (std::ranges::binary_search(withOff, lower)) {
        return hasParticle("off");
    }
    return std::ranges::binary_search(plain, lower);
}

} // namespace

bool isNot(std::string_view lower)
{
    return lower == "not" || lower == "n't" || lower == "never";
}

bool isNegated(const ArticleWordsRef& words, std::uint32_t token)
{
    const std::uint32_t end = sentenceOf(words, token).endToken();
    return words.anyChild(token, [&](std::uint32_t t) {
        const TokenTag& tag = words.tag(t);
        return (isNot(words.lower(t)) && (t + 1 == end || words.lower(t + 1) != "only"))
            || (tag.relation == Deprel::Nsubj && isNobody(words, t))
            || (tag.relation == Deprel::Det && words.lower(t) == "no");
    });
}

bool isHeldBack(const ArticleWordsRef& words, std::uint32_t token)
{
    constexpr int highest = 4;
    for (int step = 0; step < highest; ++step) {
        const TokenTag& tag = words.tag(token);
        if (token >= sentenceOf(words, token).firstToken + 2 && words.lower(token - 1) == "to"
            && words.lower(token - 2) == "close") {
            return true; // "came close to signing"
        }
        if (tag.head == TokenTag::noHead) {
            return false;
        }
        const bool content = tag.head < token
            && (tag.relation == Deprel::Xcomp || tag.relation == Deprel::Ccomp || tag.relation == Deprel::Obj
                || tag.relation == Deprel::Acl
                || (tag.relation == Deprel::Advcl && words.tag(token).form != VerbForm::Finite));
        const bool subject = tag.relation == Deprel::Nsubj && words.tag(tag.head).passive;
        const std::uint32_t above = tag.head;
        if (!content && !subject) {
            return false;
        }
        if (holdsBack(words, above)) {
            return !isNegated(words, above); // "did not rule out"
        }
        if (step == 0 && tag.relation == Deprel::Obj && words.tag(above).upos == Upos::Verb
            && isNegated(words, above)) {
            return true; // "did not sign the accord"; but "spared no effort to repel the attack"
        }
        token = above;
    }
    return false;
}

bool isOnlyPossible(const ArticleWordsRef& words, std::uint32_t token)
{
    if (token >= sentenceOf(words, token).firstToken + 2 && words.lower(token - 1) == "to"
        && (words.lower(token - 2) == "was" || words.lower(token - 2) == "were")) {
        return true;
    }
    return words.anyChild(token, [&](std::uint32_t t) {
        const std::string_view lower = words.lower(t);
        return words.tag(t).relation == Deprel::Aux
            && (lower == "could" || lower == "may" || lower == "might");
    });
}

bool isCondition(const ArticleWordsRef& words, std::uint32_t token)
{
    const Sentence& sentence = sentenceOf(words, token);
    const bool inverted = words.anyChild(token, [&](std::uint32_t t) {
        return words.lower(t) == "had" && words.tag(t).relation == Deprel::Aux
            && words.anyChild(token, [&](std::uint32_t subject) {
                   return words.tag(subject).relation == Deprel::Nsubj && subject > t && subject < token;
               });
    });
    if (inverted) {
        return true;
    }
    return words.anyChild(token, [&](std::uint32_t t) {
        if (t > token || words.tag(t).relation != Deprel::Mark) {
            return false;
        }
        const std::string_view before = t > sentence.firstToken ? words.lower(t - 1) : std::string_view();
        return (words.lower(t) == "unless"
                   || (words.lower(t) == "if" && before != "as" && before != "even" && before != "what"))
            && words.tag(token).relation == Deprel::Advcl; // not "asked if he had resigned"
    });
}

} // namespace dateline
