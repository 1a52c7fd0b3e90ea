// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// One telling as fusion sees it, and whether two of them tell the same event. Points into the blocks and
// their words.

#include "model/corpus/corpus.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dateline {

struct FusionTelling
{
    const EventTelling* telling = nullptr;
    std::uint32_t block = 0;
    std::uint32_t index = 0; // into ArticleBlock::events
    std::uint32_t triggerStem = 0; // hash
    std::span<const std::uint32_t> words; // hashes of the content words of its title and sentence, sorted
    // hashes of the words of names among them, sorted; of wide dates alone
    std::span<const std::uint32_t> names;
};

/// All that fusion asks of an article's text: the words of its dated tellings. About 90 bytes a telling.
struct TellingWords
{
    std::vector<std::uint32_t> hashes; // words and names of one telling after those of another
    std::vector<std::uint32_t> ends; // in `hashes`: of each telling's words, and of its names
};

/// `text`: of the block's article.
TellingWords tellingWords(const ArticleBlock& block, std::string_view text);

/// `words`: those of the block, which outlive it.
FusionTelling fusionTelling(const ArticleBlock& block, const TellingWords& words, std::uint32_t blockIndex,
    std::uint32_t index, std::uint32_t triggerStem);

/// The stem of each telling's trigger, as a hash.
std::vector<std::uint32_t> triggerStems(const ArticleBlock& block, std::string_view text);

/// What speaks for their telling one event: dates, kinds, participants and words; README.md has the weights.
/// None: not enough.
std::optional<int> sameEvent(
    const FusionTelling& a, const FusionTelling& b, const std::vector<Entity>& entities);

/// Whether one event may have both dates: not two days that are more than one apart.
bool mayBeOneDate(const DatedInterval& a, const DatedInterval& b);

} // namespace dateline
