// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// English abbreviations and kept prefixes, for the tokenizer: does the point after a word belong
// to it, does the hyphen after a prefix. In: the word without its point, lower-cased ASCII, at
// most 8 bytes. Cost: a binary search.

#include <cstdint>
#include <string_view>

namespace dateline::english {

enum class Abbreviation : std::uint8_t {
    None,
    Always, // Gen. Mr. etc.
    BeforeName, // Sun. Fri.: only before a digit or an upper-case letter
    BeforeNumber, // No. Mar. p.: only before a digit
};

// isCapitalised: the word began with an upper-case letter; "Mass." is an
// abbreviation, "mass." ends a sentence.
Abbreviation abbreviation(std::string_view lowerCase, bool isCapitalised);

// re-election, co-founder: one word. The prefix without its hyphen, lower-case.
bool keepsHyphen(std::string_view prefix);

} // namespace dateline::english
