// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// All tellings of the folder, numbered through in the order of articles, each with its block, its blocking
// keys and, where it is compared, its words. The input is borrowed; words that are asked for are kept in it.

#include "model/resolution/blockdraft.h"
#include "model/resolution/fusion/blockingkeys.h"
#include "model/resolution/fusion/eventfusion.h"
#include "model/resolution/fusion/telling.h"

#include <cstdint>
#include <vector>

namespace dateline {

class TellingIndex
{
public:
    explicit TellingIndex(const FusionInput& input);

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_blockOf.size()); }
    std::uint32_t block(std::uint32_t telling) const { return m_blockOf[telling]; }
    /// Its place in ArticleBlock::events.
    std::uint32_t inBlock(std::uint32_t telling) const { return telling - m_first[m_blockOf[telling]]; }
    std::uint32_t number(std::uint32_t block, std::uint32_t inBlock) const
    {
        return m_first[block] + inBlock;
    }
    const EventTelling& operator[](std::uint32_t telling) const
    {
        return m_in.blocks[block(telling)]->events[inBlock(telling)];
    }
    bool isTouched(std::uint32_t telling) const { return m_in.touched[block(telling)]; }

    /// With its words, as fusion compares it.
    FusionTelling withWords(std::uint32_t telling) const;
    /// Without them, as events are merged of it.
    FusionTelling withoutWords(std::uint32_t telling) const
    {
        return {&(*this)[telling], block(telling), inBlock(telling), 0, {}, {}};
    }

    /// In the order of all tellings of now; those that are gone stand between (even places).
    static std::uint64_t placeOf(std::size_t article, std::size_t inBlock)
    {
        return (2 * article + 1) << 32U | inBlock;
    }

    template <typename Take> void eachKeyOf(std::uint32_t telling, const Take& take) const
    {
        if ((*this)[telling].date) {
            eachKey((*this)[telling], m_in.stems[block(telling)][inBlock(telling)],
                [](EntityId entity) { return entity; }, take);
        }
    }

    /// The tellings that have one of the keys that are wanted.
    template <typename Wanted> void addKeyed(const Wanted& wanted, std::vector<BlockingKey>& keys) const
    {
        for (std::uint32_t t = 0; t < size(); ++t) {
            const std::uint64_t place = placeOf(block(t), inBlock(t));
            eachKeyOf(t, [&](std::uint64_t key) {
                if (wanted(key)) {
                    keys.push_back({key, place, t});
                }
            });
        }
    }

private:
    const FusionInput& m_in;
    std::vector<std::uint32_t> m_first; // telling of each block
    std::vector<std::uint32_t> m_blockOf; // of each telling
};

} // namespace dateline
