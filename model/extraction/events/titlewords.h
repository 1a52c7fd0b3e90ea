// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The words that titles are cut and joined at, and the nouns that pronouns may mean, in lower case.

#include <string_view>

namespace dateline {

bool isLinkWord(std::string_view lower); // a title does not end with it
bool isPunctuation(std::string_view lower);
bool isPossessive(std::string_view lower); // his, her, its, their
bool isReflexive(std::string_view lower); // himself
bool isQuotationMark(std::string_view word);
bool isNegation(std::string_view lower);
bool isRelativePronoun(std::string_view lower);
bool startsClause(std::string_view lower);
bool speaksForOthers(std::string_view lower); // "a spokesman said he" is rarely of himself
bool mayBeHuman(std::string_view lower); // for whom nobody says "it"

} // namespace dateline
