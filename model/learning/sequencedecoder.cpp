// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/learning/sequencedecoder.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::size_t maximumKinds = 16;
constexpr std::int64_t impossible = INT64_MIN / 2;

} // namespace

// "Closed": none, last or single, after which a new name may begin. "Open": begin or inside, after which the
// same name must go on.
void SequenceDecoder::decode(std::span<const std::int16_t> scores, std::size_t stride, std::size_t kinds,
    std::span<std::uint8_t> labels)
{
    const std::size_t tokens = labels.size();
    kinds = std::min(kinds, maximumKinds);
    backs.assign(tokens * (1 + maximumKinds), 0);
    std::int64_t closed = 0;
    std::uint8_t closedLabel = 0;
    std::array<std::int64_t, maximumKinds> open{};
    std::array<std::uint8_t, maximumKinds> openLabel{};
    open.fill(impossible);
    for (std::size_t token = 0; token < tokens; ++token) {
        const std::int16_t* score = scores.data() + token * stride;
        std::uint8_t* back = backs.data() + token * (1 + maximumKinds);
        back[0] = closedLabel;
        std::int64_t nextClosed = closed + score[0];
        std::uint8_t nextClosedLabel = 0;
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            back[1 + kind] = openLabel[kind];
            const std::size_t begin = 1 + 4 * kind;
            const std::int64_t begun = closed + score[begin];
            const std::int64_t inside = open[kind] + score[begin + 1];
            const std::int64_t last = open[kind] + score[begin + 2];
            const std::int64_t single = closed + score[begin + 3];
            if (last > nextClosed) {
                nextClosed = last;
                nextClosedLabel = static_cast<std::uint8_t>(begin + 2);
            }
            if (single > nextClosed) {
                nextClosed = single;
                nextClosedLabel = static_cast<std::uint8_t>(begin + 3);
            }
            open[kind] = std::max(begun, inside);
            openLabel[kind] = static_cast<std::uint8_t>(begun >= inside ? begin : begin + 1);
        }
        closed = nextClosed;
        closedLabel = nextClosedLabel;
    }
    std::uint8_t label = closedLabel;
    for (std::size_t token = tokens; token-- > 0;) {
        labels[token] = label;
        const std::size_t place = label == 0 ? 0 : (label - 1) % 4;
        const std::size_t kind = label == 0 ? 0 : static_cast<std::size_t>(label - 1) / 4;
        const std::uint8_t* back = backs.data() + token * (1 + maximumKinds);
        label = label != 0 && (place == 1 || place == 2) ? back[1 + kind] : back[0];
    }
}

} // namespace dateline
