// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Entities that may be one, though the evidence is too weak to merge them unasked: last names with and
// without a first name, names that sound or are written nearly alike, acronyms and the names they may stand
// for, one name in two kinds. Each with reasons for and against and a score, best first. Pairs that a
// correction holds apart are left out. Nothing else is made of them, so they are worked out when somebody
// looks. Blocked by keys, each name compared with few neighbours of a block: near-linear in the names.

#include "model/corpus/corpus.h"

#include <span>
#include <string>
#include <vector>

namespace dateline {

/// Two entities that may be one, but not surely enough to merge them unasked.
struct MergeSuggestion
{
    EntityId a; // the one with more articles, else the earlier
    EntityId b;
    int score = 0; // 0 to 100
    std::vector<std::string> reasons; // each begins with '+' for, '-' against, '~' neutral

    friend bool operator==(const MergeSuggestion&, const MergeSuggestion&) = default;
};

/// Best first, at most 5,000.
std::vector<MergeSuggestion> suggestMerges(const Corpus& corpus, std::span<const Correction> corrections);

} // namespace dateline
