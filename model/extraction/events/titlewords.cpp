// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlewords.h"

#include <algorithm>
#include <array>

namespace dateline {

bool isLinkWord(std::string_view lower)
{
    return lower == "the" || lower == "a" || lower == "an" || lower == "of" || lower == "in" || lower == "on"
        || lower == "at" || lower == "by" || lower == "to" || lower == "for" || lower == "with"
        || lower == "from" || lower == "and" || lower == "or" || lower == "as" || lower == "that"
        || lower == "which" || lower == "who" || lower == "near" || lower == "into" || lower == "its"
        || lower == "their" || lower == "his" || lower == "her" || lower == "against" || lower == "between"
        || lower == "after" || lower == "before" || lower == "when" || lower == "while" || lower == "but"
        || lower == "during" || lower == "since" || lower == "until" || lower == "about" || lower == "over"
        || lower == "is" || lower == "was" || lower == "were" || lower == "are" || lower == "has"
        || lower == "have" || lower == "had" || lower == "including" || lower == "where" || lower == "than"
        || lower == "because" || lower == "if" || lower == "what" || lower == "how" || lower == "why"
        || lower == "whether" || lower == "whom" || lower == "whose";
}

bool isPunctuation(std::string_view lower)
{
    return lower == "," || lower == ";" || lower == ":" || lower == "." || lower == "-"
        || lower == "\xE2\x80\x93" || lower == "\xE2\x80\x94" || lower == "!" || lower == "?"
        || lower == "..." || lower == "\xE2\x80\xA6";
}

bool isPossessive(std::string_view lower)
{
    return lower == "his" || lower == "her" || lower == "its" || lower == "their";
}

bool isReflexive(std::string_view lower)
{
    return lower == "himself" || lower == "herself" || lower == "itself" || lower == "themselves";
}

bool isQuotationMark(std::string_view word)
{
    return word == "\"" || word == "\xE2\x80\x9C" || word == "\xE2\x80\x9D";
}

bool isNegation(std::string_view lower)
{
    return lower == "not" || lower == "n't" || lower == "n\xE2\x80\x99t" || lower == "never" || lower == "no";
}

bool isRelativePronoun(std::string_view lower)
{
    return lower == "who" || lower == "which" || lower == "that" || lower == "whom" || lower == "what";
}

bool startsClause(std::string_view lower)
{
    return lower == ";" || lower == ":" || lower == "\xE2\x80\x93" || lower == "\xE2\x80\x94"
        || lower == "which" || lower == "who" || lower == "while" || lower == "when" || lower == "although"
        || lower == "because" || lower == "but" || lower == "where" || lower == "that";
}

bool speaksForOthers(std::string_view lower)
{
    constexpr std::array<std::string_view, 12> speakers{"spokesman", "spokeswoman", "spokesperson", "lawyer",
        "attorney", "doctor", "official", "aide", "adviser", "relative", "brother", "source"};
    return std::find(speakers.begin(), speakers.end(), lower) != speakers.end();
}

bool mayBeHuman(std::string_view lower)
{
    constexpr std::array<std::string_view, 25> people{"accused", "defendant", "president", "chief", "man",
        "woman", "girl", "boy", "official", "judge", "king", "queen", "pope", "person", "head", "general",
        "victim", "suspect", "student", "child", "journalist", "secretary", "chairman", "candidate",
        "spokesperson"};
    return std::find(people.begin(), people.end(), lower) != people.end() || lower.ends_with("er")
        || lower.ends_with("or") || lower.ends_with("man") || lower.ends_with("ist")
        || lower.ends_with("ian");
}

} // namespace dateline
