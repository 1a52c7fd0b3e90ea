// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Entities that may be one, though the evidence is too weak to merge them unasked: last names with and without a
// first name, names that sound or are written nearly alike, acronyms and the names they may stand for, one name in
// two kinds. Each with reasons for and against and a score, best first. Pairs that a correction holds apart are left
// out. Blocked by keys, each name compared with few neighbours of a block: near-linear in the names.

#include "model/corpus/corpus.h"

#include <span>

namespace dateline {

/// `corpus` with its entities' mentions and links filled in.
std::vector<MergeSuggestion> suggestMerges(const Corpus& corpus, std::span<const Correction> corrections);

} // namespace dateline
