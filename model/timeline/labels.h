// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the geometry must know of texts: what stands at an event and how wide it is. The views measure with
// their font, tests with a fixed width. Labels are cut between words only.

#include "model/base/id.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::timeline {

/// Widths of a text up to each of its word ends: a cut text is as wide as its words and the ellipsis.
struct MeasuredText
{
    struct Cut
    {
        std::uint32_t bytes = 0; // of the UTF-8 text
        float width = 0.0F;
    };
    std::vector<Cut> cuts; // ascending; the last is the whole text
    float ellipsis = 0.0F;
    float before = 0.0F; // of the width: a date before the title, which alone tells nothing

    float width() const { return cuts.empty() ? 0.0F : cuts.back().width; }
};

struct FittedText
{
    std::uint32_t bytes = 0; // 0 = no room
    float width = 0.0F;
    bool isCut = false;
};

/// The longest beginning that fits into `room`, cut between words, with its ellipsis.
FittedText fitted(const MeasuredText& text, float room);

class LabelSource
{
public:
    LabelSource() = default;
    LabelSource(const LabelSource&) = delete;
    LabelSource& operator=(const LabelSource&) = delete;
    virtual ~LabelSource() = default;

    virtual const MeasuredText& title(EventId event) = 0; // stays valid until the source is cleared
    /// Where there is no second line: the title, in a picture with its date before it.
    virtual const MeasuredText& line(EventId event) { return title(event); }
    virtual const MeasuredText& detail(EventId event) = 0; // second line of a card: date and participants
};

/// Cut positions of a UTF-8 text: ends of its words, without trailing
/// punctuation that would dangle before "…".
std::vector<std::uint32_t> wordEnds(std::string_view text);

} // namespace dateline::timeline
