// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/officetaking.h"

namespace dateline {

namespace {

constexpr std::uint32_t longestWay = 12; // tokens between the two

/// A title from `from` on, with nothing but its own words before it; noIndex if there is none.
std::uint32_t titleFrom(const PairView& view, std::uint32_t from)
{
    constexpr std::uint32_t longest = 6;
    for (std::uint32_t t = from; t < from + longest && t < view.sentence.endToken(); ++t) {
        if (view.isTitle(t) && view.word(t)->kind == RelationKind::Role) {
            const std::string& lemma = view.word(t)->lemma;
            return lemma == "member" || lemma == "fellow" ? noIndex : t;
        }
        if (!view.mayStandInTitle(t) && view.lower(t) != "its" && view.lower(t) != "a") {
            return noIndex;
        }
    }
    return noIndex;
}

bool isUnsettled(std::string_view lower)
{
    return lower == "not" || lower == "," || lower == "would" || lower == "could" || lower == "may"
        || lower == "might";
}

/// The verb of office between the two; noIndex where another name or person stands there, or a second verb.
std::uint32_t verbBetween(const PairView& view, std::uint32_t to)
{
    std::uint32_t verb = noIndex;
    for (std::uint32_t t = view.begin; t < to; ++t) {
        const Upos upos = view.words.tag(t).upos;
        if (view.isName(t) || upos == Upos::Pron || isUnsettled(view.lower(t))) {
            return noIndex;
        }
        if (upos == Upos::Verb) {
            if (verb != noIndex || !isVerbOfOffice(view.lower(t))) {
                return noIndex;
            }
            verb = t;
        }
    }
    return verb;
}

/// "Rutte took over as NATO secretary general", "Tinubu was sworn in as president of Nigeria"
std::optional<RuleHit> takesOffice(const PairView& view)
{
    if (view.a.kind != EntityKind::Person || !isBody(view.b) || view.end - view.begin > longestWay) {
        return std::nullopt;
    }
    std::uint32_t as = view.begin;
    while (as < view.end && view.lower(as) != "as") {
        ++as;
    }
    if (as == view.end || verbBetween(view, as) == noIndex) {
        return std::nullopt;
    }
    const std::uint32_t open = as + 1 + (isArticle(view.lower(as + 1)) ? 1 : 0);
    if (open >= view.end) { // "as NATO secretary general"
        if (titleFrom(view, view.after) == noIndex) {
            return std::nullopt;
        }
        return RuleHit{"takes office as body's title", RelationKind::Role, false, true};
    }
    const std::uint32_t title = titleFrom(view, open);
    std::uint32_t link = view.end - 1;
    link -= isArticle(view.lower(link)) ? 1 : 0;
    if (title == noIndex || title + 1 != link || (view.lower(link) != "of" && view.lower(link) != "at")
        || view.lower(view.after) == "'s") {
        return std::nullopt;
    }
    return RuleHit{"takes office as title of body", RelationKind::Role, false, true};
}

/// "Citigroup appointed Jane Fraser as chief executive"
std::optional<RuleHit> givesOffice(const PairView& view)
{
    if (view.a.kind != EntityKind::Organisation || view.b.kind != EntityKind::Person
        || view.end - view.begin > longestWay || !view.sentence.parsed) {
        return std::nullopt;
    }
    const std::uint32_t verb = verbBetween(view, view.end);
    const std::uint32_t giver
        = view.words.headToken(view.words.firstToken(view.a), view.words.lastToken(view.a));
    if (verb == noIndex || view.words.tag(verb).passive || view.words.tag(giver).head != verb
        || view.words.tag(giver).relation != Deprel::Nsubj) {
        return std::nullopt;
    }
    const std::uint32_t title = titleFrom(view, view.after + (view.lower(view.after) == "as" ? 1 : 0));
    if (title == noIndex || view.lower(title + 1) == "of" || view.lower(title + 1) == "for"
        || view.lower(title + 1) == "to") {
        return std::nullopt;
    }
    return RuleHit{"gives an office", RelationKind::Role, true, true};
}

} // namespace

std::optional<RuleHit> officeTakingRule(const PairView& view)
{
    if (const auto taken = takesOffice(view)) {
        return taken;
    }
    return givesOffice(view);
}

} // namespace dateline
