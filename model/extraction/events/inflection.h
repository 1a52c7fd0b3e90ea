// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Regular English inflection of lower-case lemmas, for lexicons whose files list the lemma alone, and the way
// back by rule for words that no lexicon knows.

#include <string>
#include <string_view>

namespace dateline {

std::string pluralOf(std::string_view noun); // attack -> attacks, army -> armies, clash -> clashes
std::string thirdPersonOf(std::string_view verb);
// condemn -> condemned, ban -> banned, deny -> denied, agree -> agreed
std::string pastOf(std::string_view verb);
std::string gerundOf(std::string_view verb); // strike -> striking, ban -> banning, die -> dying

/// A crude stem for words outside the lexicons: what is left without -s, -es, -ed, -ing. A view into `word`.
std::string_view crudeStem(std::string_view lowerCaseWord);

} // namespace dateline
