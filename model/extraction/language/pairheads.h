// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The pair heads of the language model: small networks over the encoder's states of two ends in one sentence,
// the largest value of each state between them and on the way through the syntax tree, and rows for the ends'
// kinds, their distance and the length of that way. Used by LanguageModel. A model file without them answers
// "no". About 2 us a pair.

#include "model/extraction/language/languagemodel.h"
#include "model/learning/modelfile.h"

#include <span>
#include <vector>

namespace dateline {

struct PairScratch
{
    std::vector<std::uint8_t> input;
    std::vector<std::uint32_t> way;
    std::vector<std::uint32_t> wayBack;
    std::vector<std::int16_t> hidden;
    std::vector<std::uint8_t> narrowed;
    std::vector<std::int16_t> scores;
};

class PairHeads
{
public:
    static constexpr std::size_t rowColumns = 16;
    static constexpr std::size_t pairRows
        = 40; // 7 kinds of the first end, 7 of the second, 18 distances, 8 lengths of the way
    static constexpr std::size_t hiddenColumns = 96;
    static constexpr std::size_t relationLabels = 1 + 2 * 10; // none, each kind forward, each kind reversed

    static PairHeads read(const ModelFile& file, std::size_t states);

    std::int32_t participantMargin(const IntegerKernels& kernels, const Document& document,
        std::span<const std::uint8_t> states, std::uint32_t trigger, const PairEnd& mention,
        PairScratch& scratch) const;
    std::int32_t datingMargin(const IntegerKernels& kernels, const Document& document,
        std::span<const std::uint8_t> states, std::uint32_t trigger, TokenRange time,
        PairScratch& scratch) const;
    RelationScore relation(const IntegerKernels& kernels, const Document& document,
        std::span<const std::uint8_t> states, const PairEnd& first, const PairEnd& second,
        PairScratch& scratch) const;

private:
    struct PairEnds
    {
        TokenRange first;
        std::size_t firstKind = 0;
        TokenRange second;
        std::size_t secondKind = 0;
    };
    struct Head
    {
        std::span<const std::int8_t> rows;
        IntegerMatrix hidden;
        IntegerMatrix out;
    };
    // Beside the five kinds of entities.
    static constexpr std::size_t triggerKind = 5;
    static constexpr std::size_t timeKind = 6;

    const std::int16_t* score(const IntegerKernels& kernels, const Head& head, const Document& document,
        std::span<const std::uint8_t> states, const PairEnds& ends, PairScratch& scratch) const;

    std::size_t m_states = 0;
    Head m_participant;
    Head m_dating;
    Head m_relation;
};

} // namespace dateline
