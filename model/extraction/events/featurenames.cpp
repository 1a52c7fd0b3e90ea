// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/featurenames.h"

namespace dateline {

std::string_view positionBucket(std::int64_t sentence)
{
    constexpr std::array<std::string_view, 5> names{"0", "1", "2", "3", "4"};
    return sentence < 0 ? "title"
        : sentence < 5  ? names[static_cast<std::size_t>(sentence)]
        : sentence < 10 ? "5-9"
                        : "10+";
}

std::string_view countBucket(std::size_t count)
{
    constexpr std::array<std::string_view, 4> names{"0", "1", "2", "3"};
    return count < 4 ? names[count] : count < 7 ? "4-6" : "7+";
}

std::string_view distanceBucket(std::int64_t distance)
{
    const std::int64_t size = distance < 0 ? -distance : distance;
    return size == 0 ? "0"
        : size == 1  ? "1"
        : size == 2  ? "2"
        : size <= 4  ? "3-4"
        : size <= 8  ? "5-8"
        : size <= 16 ? "9-16"
                     : "17+";
}

bool isClauseBreak(std::string_view lower)
{
    return lower == "," || lower == ";" || lower == ":" || lower == "-" || lower == "\xE2\x80\x93"
        || lower == "\xE2\x80\x94" || lower == "(" || lower == ")" || lower == "that" || lower == "which"
        || lower == "who" || lower == "after" || lower == "before" || lower == "when" || lower == "while"
        || lower == "where" || lower == "but" || lower == "because";
}

bool isBe(std::string_view lower)
{
    return lower == "was" || lower == "were" || lower == "is" || lower == "are" || lower == "been"
        || lower == "be" || lower == "being" || lower == "got";
}

bool isBorn(std::string_view word)
{
    return word == "born" || word == "Born";
}

Stretch stretchBetween(
    const ArticleWordsRef& words, std::uint32_t trigger, std::uint32_t first, std::uint32_t last)
{
    Stretch stretch;
    stretch.after = first > trigger;
    stretch.begin = std::int64_t{stretch.after ? trigger : last} + 1;
    stretch.end = stretch.after ? first : trigger;
    for (std::int64_t t = stretch.begin; t < stretch.end; ++t) {
        const ArticleWord& between = words[static_cast<std::size_t>(t)];
        stretch.breaks += isClauseBreak(between.lower);
        stretch.verbs
            += between.event != nullptr && between.event->verb.has_value() && between.mention == noIndex;
    }
    return stretch;
}

} // namespace dateline
