// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// One telling as fusion sees it: its words, and those that are names, as sorted hashes. Points into the
// blocks and their words. sameevent.h compares two.

#include "model/corpus/corpus.h"

#include <cstdint>
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

/// Of a word, as tellings hold their stems.
std::uint32_t wordHash(std::string_view word);

/// Dated so widely that one army does more than one thing of a kind in the time.
bool isWide(const EventTelling& telling);

} // namespace dateline
