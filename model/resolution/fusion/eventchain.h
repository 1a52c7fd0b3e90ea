// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What hangs together by pairs is a chain, not always one event: an attack of "early April" is like one of
// the 4th and like one of the 7th. A chain is parted so that all tellings of a part may have one date and no
// sentence is in it twice, the likest pairs first. A pure function of the chain.

#include "model/resolution/fusion/telling.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

struct TellingPair
{
    std::uint32_t a = 0; // places in the chain, a < b
    std::uint32_t b = 0;
    int points = 0; // of sameEvent()
};

/// For each telling the place of the first one of its part. Takes the pairs' order times the dates of a part.
std::vector<std::uint32_t> partChain(std::span<const FusionTelling> chain, std::vector<TellingPair> pairs);

} // namespace dateline
