// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlewords.h"

namespace dateline {

bool isLinkWord(std::string_view lower)
{
    return lower == "the" || lower == "a" || lower == "an" || lower == "of" || lower == "in" || lower == "on" || lower == "at"
        || lower == "by" || lower == "to" || lower == "for" || lower == "with" || lower == "from" || lower == "and"
        || lower == "or" || lower == "as" || lower == "that" || lower == "which" || lower == "who" || lower == "near"
        || lower == "into" || lower == "its" || lower == "their" || lower == "his" || lower == "her" || lower == "against"
        || lower == "between" || lower == "after" || lower == "before" || lower == "when" || lower == "while" || lower == "but"
        || lower == "during" || lower == "since" || lower == "until" || lower == "about" || lower == "over" || lower == "is"
        || lower == "was" || lower == "were" || lower == "are" || lower == "has" || lower == "have" || lower == "had"
        || lower == "including" || lower == "where" || lower == "than" || lower == "because" || lower == "if"
        || lower == "what" || lower == "how" || lower == "why" || lower == "whether" || lower == "whom" || lower == "whose";
}

bool isPunctuation(std::string_view lower)
{
    return lower == "," || lower == ";" || lower == ":" || lower == "." || lower == "-" || lower == "\xE2\x80\x93"
        || lower == "\xE2\x80\x94" || lower == "!" || lower == "?" || lower == "..." || lower == "\xE2\x80\xA6";
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

bool isGenitive(std::string_view lower)
{
    return lower == "'s" || lower == "'" || lower == "\xE2\x80\x99s" || lower == "\xE2\x80\x99";
}

bool isRelativePronoun(std::string_view lower)
{
    return lower == "who" || lower == "which" || lower == "that" || lower == "whom" || lower == "what";
}

bool startsClause(std::string_view lower)
{
    return lower == ";" || lower == ":" || lower == "\xE2\x80\x93" || lower == "\xE2\x80\x94" || lower == "which" || lower == "who"
        || lower == "while" || lower == "when" || lower == "although" || lower == "because" || lower == "but" || lower == "where"
        || lower == "that";
}

} // namespace dateline
