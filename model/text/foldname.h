// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// One spelling for names that differ only in writing, for gazetteers, lexicons and coreference.
// In: UTF-8; out: UTF-8. Linear; the ...Into forms reuse the caller's string.
//
// foldName   "JOËLLE  Garriaud–Maylam" -> "joelle garriaud-maylam", "U.S." -> "us", "St. Petersburg" -> "st
// petersburg",
//            "Qur’an" -> "qur'an", "3.5" -> "3.5": lower case, Latin accents off (ø o, ß ss, æ ae, ı i),
//            every dash '-', every apostrophe and Arabic hamza or ayn mark '\'', white space runs one ' ',
//            zero-width signs and soft hyphens gone, dots gone save between digits and in "name.tld".
// nameKey    the same, and hyphens and slashes ' ', apostrophes and other quotes gone: "Al-Qa'ida" -> "al
// qaida".
//            The key to look names up and to compare them with.

#include <string>
#include <string_view>

namespace dateline {

std::string foldName(std::string_view name);
std::string nameKey(std::string_view name);
void foldNameInto(std::string_view name, std::string& out); // replaces out
void nameKeyInto(std::string_view name, std::string& out);

/// Lower case alone, code point by code point.
std::string lowerCase(std::string_view text);
/// Without a closing 's, ’s, or the lone apostrophe after a final s: "Stoltenberg’s" -> "Stoltenberg",
/// "allies'" -> "allies".
std::string_view withoutPossessive(std::string_view name);
/// The same after folding: true for "Erdoğan" and "ERDOGAN". Allocates nothing for ASCII.
bool sameFolded(std::string_view a, std::string_view b);

} // namespace dateline
