// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/notes.h"

#include <algorithm>
#include <array>

namespace dateline::timeline {

namespace {

constexpr float pad = 5.0F; // between a label and its frame
constexpr float gap = 4.0F; // between two frames
constexpr float border = 2.0F; // of the view
constexpr std::array<float, 3> widths{320.0F, 160.0F, 80.0F}; // of a label, the widest that has room

} // namespace

std::vector<PlacedNote> placeNotes(std::span<const TimelineNote> notes, std::span<const MeasuredText> texts,
    const TimeScale& scale, int rows)
{
    std::vector<PlacedNote> placed;
    // of the last frame in each row
    std::vector<float> ends(static_cast<std::size_t>(std::max(rows, 0)), -1e6F);
    const auto width = static_cast<float>(scale.widthPx);
    for (std::uint32_t i = 0; i < notes.size(); ++i) {
        if (!notes[i].days) {
            continue;
        }
        const TimeSpan span = spanOf(*notes[i].days);
        if (span.to <= scale.span.from || span.from >= scale.span.to) {
            continue;
        }
        PlacedNote note;
        note.note = i;
        note.from = std::max(toPx(scale.x(span.from)), 0.0F);
        note.to = std::min(toPx(scale.x(span.to)), width);
        note.beginsHere = span.from >= scale.span.from;
        note.endsHere = span.to <= scale.span.to;
        for (const float widest : widths) {
            const FittedText label = fitted(texts[i], std::min(widest, width - 2.0F * (pad + border)));
            if (label.bytes == 0) {
                continue;
            }
            const float frame = label.width + 2.0F * pad;
            const float from = std::clamp(note.from, border, std::max(border, width - border - frame));
            const auto row
                = std::find_if(ends.begin(), ends.end(), [&](float end) { return end + gap <= from; });
            if (row != ends.end()) {
                note.row = static_cast<std::int32_t>(row - ends.begin());
                note.label = label;
                note.boxFrom = from;
                note.boxTo = from + frame;
                note.labelX = from + pad;
                *row = note.boxTo;
                break;
            }
        }
        placed.push_back(note);
    }
    return placed;
}

int noteRows(std::span<const PlacedNote> placed)
{
    int rows = 0;
    for (const PlacedNote& note : placed) {
        rows = std::max(rows, note.row + 1);
    }
    return rows;
}

const PlacedNote* noteAt(std::span<const PlacedNote> placed, float x, int row)
{
    constexpr float reach = 4.0F;
    const PlacedNote* mark = nullptr;
    for (const PlacedNote& note : placed) {
        if (note.row == row && x >= note.boxFrom && x <= note.boxTo) {
            return &note;
        }
        if (note.row < 0 && x >= note.from - reach && x <= note.from + reach) {
            mark = &note;
        }
    }
    return mark;
}

} // namespace dateline::timeline
