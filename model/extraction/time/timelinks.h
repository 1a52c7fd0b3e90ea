// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Expressions of one sentence that say something of each other: the two ends of a range ("from 3 to 5 May"),
// days that follow each other and are told together ("on Saturday and Sunday"), and what the last of a list
// gives to all ("in May and June 2015"). Linear.

#include "model/extraction/analysis.h"
#include "model/extraction/time/timewords.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace dateline {

/// The words of an expression in its sentence.
struct WordRange
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0; // behind the last
};

/// `ranges` and `mentions` are of one sentence, in order and of one length; `firstMention` is the index of
/// the first of them in Analysis::times.
void linkTimes(std::string_view text, std::span<const SentenceWord> words, std::span<const WordRange> ranges,
    std::span<TimeMention> mentions, std::uint32_t firstMention);

/// Whether the second names the day, month or year after the first: "Saturday", "Sunday";
/// "December 5", "6"; "2003", "2004".
bool comesNext(const TimeInterpretation& first, const TimeInterpretation& second);

} // namespace dateline
