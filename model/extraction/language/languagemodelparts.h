// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What languagemodel.h hides: the sections of the model file as they are used, and what a thread keeps
// between documents. Reading them is languagemodel.cpp, words to states to labels
// languagemodelannotation.cpp, states to trees languagemodelparsing.cpp.

#include "model/extraction/language/languagemodel.h"
#include "model/extraction/language/namelexicon.h"
#include "model/extraction/language/namevotes.h"
#include "model/extraction/language/pairheads.h"
#include "model/extraction/language/wordfeatures.h"
#include "model/learning/modelfile.h"
#include "model/learning/sequencedecoder.h"
#include "model/learning/treedecoder.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

constexpr std::uint8_t zeroByte = 128; // activations are bytes around it

struct EncoderLayer
{
    IntegerMatrix gates; // forward candidate, forget, reset, then backward
    std::span<const std::int16_t> state; // forward forget, reset, then backward
};

struct LanguageModel::Parts
{
    class Annotation; // of a document
    class Parsing; // of a sentence

    static constexpr std::size_t vectorColumns = 100;
    static constexpr std::size_t bagColumns = 60;
    static constexpr std::size_t lookColumns = vectorColumns + bagColumns; // of one token, before the window

    ModelFile file;
    std::uint32_t width = 0; // of one direction
    std::uint32_t window = 1;
    std::size_t arc = 0;
    std::size_t label = 0;
    std::span<const std::uint32_t> index; // pairs: upper half of the key, row of the vector
    std::span<const std::int8_t> vectors;
    std::span<const std::int8_t> bags;
    NameLexicon lexicon;
    IntegerMatrix project;
    std::vector<EncoderLayer> layers;
    IntegerMatrix names;
    IntegerMatrix tags;
    IntegerMatrix triggers;
    IntegerMatrix arcDependent, arcHead, labelDependent, labelHead; // from states to the parser's two sides
    IntegerMatrix arcPairs, labelPairs, labelOfDependent, labelOfHead;
    std::span<const std::int8_t> root; // arc, then label
    PairHeads pairs;
    const IntegerKernels* kernels = nullptr;

    explicit Parts(ModelFile opened)
        : file(std::move(opened))
    {
    }
    std::size_t states() const { return 2 * std::size_t{width}; }
    std::size_t inputs() const { return lookColumns * window; }
    bool readSizes();
    bool readEncoder();
    bool readHeads();
    std::size_t vectorRow(const WordFeatures& word) const;
    std::size_t vectorRow(std::uint64_t key) const;
    void look(const WordFeatures& word, Writing writing, std::uint8_t match, std::uint8_t* out) const;
};

class LanguageModel::Scratch
{
public:
    std::vector<std::uint8_t> states; // of all tokens of the document
    std::vector<WordFeatures> words;
    std::vector<std::uint8_t> matches; // of the lexicon, in one sentence
    std::vector<std::uint8_t> looks; // a token's own features, before the window
    std::vector<std::uint8_t> activations;
    std::vector<std::int16_t> wide;
    std::vector<std::int16_t> carried;
    std::vector<std::int16_t> nameScores; // of all tokens of the document
    std::vector<std::uint8_t> labels;
    SequenceDecoder sequences;
    NameVotes votes;
    TreeDecoder trees;
    std::vector<std::uint8_t> sides[4];
    std::vector<std::int32_t> arcs;
    std::vector<std::uint32_t> heads;
    std::vector<std::int16_t> mixed, ofDependent, ofHead, head;
    std::vector<std::int32_t> relations;
    PairScratch pairs;
};

} // namespace dateline
