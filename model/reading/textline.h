// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A text cut into lines with the features that tell a headline from a paragraph from web furniture: counts of
// words, capitals and signs, how it ends, what phrase it holds, which dates. One pass; lines are as many as
// the text has.

#include "model/reading/boilerplate.h"
#include "model/reading/datestamp.h"
#include "model/text/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct TextLine
{
    TextSpan span; // without white space at both ends; empty for a blank line
    std::size_t indent = 0; // bytes of white space before it
    bool spaceAtEnd = false;
    std::uint32_t words = 0;
    std::uint32_t capitalised = 0; // words that begin with a capital
    std::uint32_t longWords = 0; // of four letters and more, which title case capitalises
    std::uint32_t longCapitalised = 0;
    std::uint32_t lower = 0; // words that begin with a small letter
    bool allCaps = false; // no small letter, and capitals
    bool endsInStop = false; // . ! ? or ellipsis, also before closing quotes and brackets
    bool endsInPeriod = false;
    bool startsLower = false;
    bool bullet = false;
    LineMark mark = LineMark::None;
    std::string folded; // of lines up to 900 bytes: foldName without signs at both ends
    std::vector<DateStamp> stamps; // of lines up to 200 bytes

    bool isBlank() const { return span.isEmpty(); }
    bool isTitleCase() const { return allCaps || (longWords >= 2 && longCapitalised * 10 >= longWords * 6); }
};

std::vector<TextLine> cutLines(std::string_view text);

} // namespace dateline
