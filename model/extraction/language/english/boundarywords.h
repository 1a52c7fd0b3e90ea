// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// English words that tell whether a sentence ends: what an abbreviation may be followed by,
// which capitalised words begin sentences rather than names, which verbs report speech. In:
// words as written; cost: a binary search.

#include <cstdint>
#include <string_view>

namespace dateline::english {

enum class PointEnds : std::uint8_t {
    Never, // Mr. Gen. St.: a name follows
    BeforeStarter, // U.S. Inc. Jan. J.: only before a word like "The"
    Clock, // a.m. p.m.: before any capital but weekdays, months and zones
    Usually, // etc.
};

PointEnds pointEnds(std::string_view abbreviation); // with its point
bool startsSentences(std::string_view capitalised); // The He In But Although ...
bool followsClock(std::string_view capitalised); // Monday EDT Eastern local
bool reportsSpeech(std::string_view lowerCase); // said asked added

} // namespace dateline::english
