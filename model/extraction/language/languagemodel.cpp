// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/languagemodel.h"

#include "model/extraction/language/namelexicon.h"
#include "model/extraction/language/namevotes.h"
#include "model/extraction/language/pairheads.h"
#include "model/extraction/language/tagset.h"
#include "model/extraction/language/wordfeatures.h"
#include "model/learning/modelfile.h"
#include "model/learning/sequencedecoder.h"
#include "model/learning/treedecoder.h"

#include <algorithm>
#include <cstring>

namespace dateline {

namespace {

constexpr std::size_t vectorColumns = 100;
constexpr std::size_t bagColumns = 60;
constexpr std::size_t tokensTogether = 240; // so that a layer's numbers stay in the second cache
constexpr std::uint8_t zeroByte = 128;

// Pairs for open addressing: a power of two of them.
bool isTable(std::span<const std::uint32_t> words)
{
    const std::size_t pairs = words.size() / 2;
    return pairs != 0 && (pairs & (pairs - 1)) == 0;
}

struct Layer
{
    IntegerMatrix gates; // forward candidate, forget, reset, then backward
    std::span<const std::int16_t> state; // forward forget, reset, then backward
};

} // namespace

struct LanguageModel::Parts
{
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
    std::vector<Layer> layers;
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
    std::size_t states() const { return 2 * std::size_t{ width }; }
    std::size_t inputs() const { return (vectorColumns + bagColumns) * window; }
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

void LanguageModel::ScratchDeleter::operator()(Scratch* scratch) const
{
    delete scratch; // NOLINT(cppcoreguidelines-owning-memory): this is the unique_ptr's deleter
}

bool LanguageModel::Parts::readSizes()
{
    const auto sizes = file.words("sizes", 1, 9);
    if (sizes.empty()) {
        return false;
    }
    width = sizes[0];
    window = sizes[2];
    arc = sizes[3];
    label = sizes[4];
    layers.resize(std::min<std::uint32_t>(sizes[1], 16));
    return width % 16 == 0 && width >= 16 && width <= 512 && !layers.empty() && (window == 1 || window == 3)
        && arc % 16 == 0 && arc >= 16 && arc <= 512 && label % 16 == 0 && label >= 16 && label <= 512
        && sizes[5] == nameLabels && sizes[6] == tagNames().size() && sizes[7] == triggerLabels
        && sizes[8] == relationNames().size();
}

bool LanguageModel::Parts::readEncoder()
{
    index = file.words("index", 0, 2);
    vectors = file.bytes("vectors", 0, vectorColumns);
    bags = file.bytes("bags", lexiconRow + NameLexicon::rows, bagColumns);
    const auto known = file.words("lexicon", 0, 2);
    lexicon = NameLexicon(known);
    project = file.matrix("project", inputs(), states());
    bool whole = isTable(index) && isTable(known) && !vectors.empty() && !bags.empty() && project.inputs != 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const std::string name = "layer" + std::to_string(i);
        layers[i]
            = { file.matrix(name, states(), 6 * std::size_t{ width }), file.shorts(name + ".v", 4, width) };
        whole = whole && layers[i].gates.inputs != 0 && !layers[i].state.empty();
    }
    return whole;
}

bool LanguageModel::Parts::readHeads()
{
    names = file.matrix("ner", states(), nameLabels);
    tags = file.matrix("tag", states(), tagNames().size());
    triggers = file.matrix("trigger", states(), triggerLabels);
    arcDependent = file.matrix("arcdep", states(), arc);
    arcHead = file.matrix("archead", states(), arc);
    labelDependent = file.matrix("labeldep", states(), label);
    labelHead = file.matrix("labelhead", states(), label);
    arcPairs = file.matrix("arc", arc, arc);
    labelPairs = file.matrix("label", label, relationNames().size() * label);
    labelOfDependent = file.matrix("oflabeldep", label, relationNames().size());
    labelOfHead = file.matrix("oflabelhead", label, relationNames().size());
    root = file.bytes("root", 1, arc + label);
    pairs = PairHeads::read(file, states());
    bool whole = !root.empty();
    for (const IntegerMatrix* matrix : { &names, &tags, &triggers, &arcDependent, &arcHead, &labelDependent,
             &labelHead, &arcPairs, &labelPairs, &labelOfDependent, &labelOfHead }) {
        whole = whole && matrix->inputs != 0;
    }
    return whole;
}

std::size_t LanguageModel::Parts::vectorRow(std::uint64_t key) const
{
    const std::size_t slots = index.size() / 2;
    const auto print = static_cast<std::uint32_t>(key >> 32U);
    std::size_t slot = key & (slots - 1);
    for (std::size_t tried = 0; tried < slots && index[2 * slot + 1] != 0; ++tried) {
        if (index[2 * slot] == print) {
            return std::min<std::size_t>(index[2 * slot + 1], vectors.size() / vectorColumns - 1);
        }
        slot = (slot + 1) & (slots - 1);
    }
    return 0;
}

std::size_t LanguageModel::Parts::vectorRow(const WordFeatures& word) const
{
    const std::size_t row = vectorRow(word.vectorKey);
    return row == 0 && word.shorterKey != 0 ? vectorRow(word.shorterKey) : row;
}

// What the encoder sees of one token, as bytes around 128.
void LanguageModel::Parts::look(
    const WordFeatures& word, Writing writing, std::uint8_t match, std::uint8_t* out) const
{
    const std::int8_t* vector = vectors.data() + vectorRow(word) * vectorColumns;
    for (std::size_t i = 0; i < vectorColumns; ++i) {
        out[i] = static_cast<std::uint8_t>(vector[i] + zeroByte);
    }
    std::int16_t sums[bagColumns] = {};
    const auto add = [&](std::size_t row) {
        const std::int8_t* values = bags.data() + row * bagColumns;
        for (std::size_t i = 0; i < bagColumns; ++i) {
            sums[i] = static_cast<std::int16_t>(sums[i] + values[i]);
        }
    };
    for (const std::uint32_t row : word.rows) {
        add(row);
    }
    add(writingRow + static_cast<std::size_t>(writing));
    add(lexiconRow + match);
    for (std::size_t i = 0; i < bagColumns; ++i) {
        out[vectorColumns + i] = static_cast<std::uint8_t>(std::clamp<int>(sums[i], -127, 127) + zeroByte);
    }
}

Expected<LanguageModel> LanguageModel::open(const std::filesystem::path& path)
{
    auto file = ModelFile::open(path);
    if (!file) {
        return Unexpected<Error>{ file.error() };
    }
    auto parts = std::make_unique<Parts>(std::move(file).value());
    if (!parts->readSizes() || !parts->readEncoder() || !parts->readHeads()) {
        return Unexpected<Error>{ { ErrorCode::BadDataFile, "sections are missing or of another size",
            { path.string(), 0 } } };
    }
    parts->kernels = &integerKernels(bestProcessorLevel());
    return LanguageModel(std::move(parts));
}

LanguageModel::LanguageModel(std::unique_ptr<const Parts> parts)
    : m_parts(std::move(parts))
{
}
LanguageModel::LanguageModel(LanguageModel&&) noexcept = default;
LanguageModel& LanguageModel::operator=(LanguageModel&&) noexcept = default;
LanguageModel::~LanguageModel() = default;

LanguageModel::ScratchPointer LanguageModel::makeScratch() const
{
    return ScratchPointer(new Scratch);
}

std::uint64_t LanguageModel::checksum() const
{
    return m_parts->file.checksum();
}

namespace {

struct SentenceRun // sentences [first, last) that are encoded together
{
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t firstToken = 0;
    std::size_t tokens = 0;
};

// Puts each token's look between its neighbours'; sentences do not see each other.
void widen(const Document& document, const SentenceRun& run, std::size_t columns, const std::uint8_t* looks,
    std::uint8_t* out)
{
    for (std::size_t s = run.first; s < run.last; ++s) {
        const Sentence& sentence = document.sentences[s];
        const std::size_t begin = sentence.firstToken - run.firstToken;
        for (std::size_t i = 0; i < sentence.tokenCount; ++i) {
            std::uint8_t* to = out + (begin + i) * 3 * columns;
            const std::uint8_t* own = looks + (begin + i) * columns;
            if (i == 0) {
                std::memset(to, zeroByte, columns);
            } else {
                std::memcpy(to, own - columns, columns);
            }
            std::memcpy(to + columns, own, columns);
            if (i + 1 == sentence.tokenCount) {
                std::memset(to + 2 * columns, zeroByte, columns);
            } else {
                std::memcpy(to + 2 * columns, own + columns, columns);
            }
        }
    }
}

std::int16_t marginOf(const std::int16_t* scores, std::size_t count, std::size_t label)
{
    std::int32_t next = INT16_MIN;
    for (std::size_t i = 0; i < count; ++i) {
        next = i != label ? std::max<std::int32_t>(next, scores[i]) : next;
    }
    return static_cast<std::int16_t>(std::clamp(scores[label] - next, -32768, 32767));
}

} // namespace

void LanguageModel::annotate(Document& document, Scratch& scratch) const
{
    const Parts& parts = *m_parts;
    const IntegerKernels& kernels = *parts.kernels;
    const std::size_t states = parts.states();
    constexpr std::size_t own = vectorColumns + bagColumns;
    document.tags.resize(document.tokens.size());
    document.labels.resize(document.tokens.size());
    scratch.states.resize(document.tokens.size() * states);
    const std::size_t nameStride = parts.names.paddedOutputs();
    scratch.nameScores.resize(document.tokens.size() * nameStride);
    SentenceRun run;
    for (; run.first < document.sentences.size(); run.first = run.last) {
        run.last = run.first;
        run.tokens = 0;
        run.firstToken = document.sentences[run.first].firstToken;
        while (run.last < document.sentences.size()
            && (run.last == run.first
                || run.tokens + document.sentences[run.last].tokenCount <= tokensTogether)) {
            run.tokens += document.sentences[run.last++].tokenCount;
        }

        scratch.words.resize(run.tokens);
        scratch.looks.resize(run.tokens * own);
        for (std::size_t s = run.first; s < run.last; ++s) {
            Sentence& sentence = document.sentences[s];
            const std::size_t begin = sentence.firstToken - run.firstToken;
            for (std::size_t i = 0; i < sentence.tokenCount; ++i) {
                scratch.words[begin + i] = wordFeatures(document.word(sentence.firstToken + i));
            }
            const Writing writing = writingOf({ scratch.words.data() + begin, sentence.tokenCount });
            sentence.headline = writing != Writing::Usual;
            scratch.matches.resize(sentence.tokenCount);
            parts.lexicon.match(
                document, sentence, { scratch.words.data() + begin, sentence.tokenCount }, scratch.matches);
            for (std::size_t i = 0; i < sentence.tokenCount; ++i) {
                parts.look(scratch.words[begin + i], writing, scratch.matches[i],
                    scratch.looks.data() + (begin + i) * own);
            }
        }
        const std::uint8_t* input = scratch.looks.data();
        if (parts.window == 3) {
            scratch.activations.resize(run.tokens * 3 * own);
            widen(document, run, own, scratch.looks.data(), scratch.activations.data());
            input = scratch.activations.data();
        }

        scratch.wide.resize(
            run.tokens * std::max(6 * std::size_t{ parts.width }, IntegerMatrix::padded(states)));
        scratch.carried.resize(run.tokens * states);
        kernels.multiply(parts.project, input, run.tokens, scratch.wide.data());
        kernels.bound(scratch.wide.data(), run.tokens * states, scratch.carried.data());
        std::uint8_t* narrowed = scratch.states.data() + run.firstToken * states;
        for (const Layer& layer : parts.layers) {
            kernels.narrow(scratch.carried.data(), run.tokens * states, narrowed);
            kernels.multiply(layer.gates, narrowed, run.tokens, scratch.wide.data());
            for (std::size_t s = run.first; s < run.last; ++s) {
                const Sentence& sentence = document.sentences[s];
                const std::size_t begin = sentence.firstToken - run.firstToken;
                const std::int16_t* z = scratch.wide.data() + begin * 6 * parts.width;
                std::int16_t* u = scratch.carried.data() + begin * states;
                const std::size_t w = parts.width;
                kernels.recur(sentence.tokenCount, w, false, z, 6 * w, u, states, layer.state.data());
                kernels.recur(sentence.tokenCount, w, true, z + 3 * w, 6 * w, u + w, states,
                    layer.state.data() + 2 * w);
            }
        }
        kernels.narrow(scratch.carried.data(), run.tokens * states, narrowed);

        kernels.multiply(parts.tags, narrowed, run.tokens, scratch.wide.data());
        const std::size_t tagStride = parts.tags.paddedOutputs();
        for (std::size_t i = 0; i < run.tokens; ++i) {
            const std::int16_t* scores = scratch.wide.data() + i * tagStride;
            document.tags[run.firstToken + i]
                = tagNames()[static_cast<std::size_t>(
                                 std::max_element(scores, scores + tagNames().size()) - scores)]
                      .tag;
        }
        kernels.multiply(parts.triggers, narrowed, run.tokens, scratch.wide.data());
        const std::size_t triggerStride = parts.triggers.paddedOutputs();
        for (std::size_t i = 0; i < run.tokens; ++i) {
            const std::int16_t* scores = scratch.wide.data() + i * triggerStride;
            const std::int16_t* best = std::max_element(scores + 1, scores + triggerLabels);
            TokenLabel& label = document.labels[run.firstToken + i];
            label.triggerMargin = static_cast<std::int16_t>(std::clamp(*best - *scores, -32768, 32767));
            label.trigger = static_cast<std::uint8_t>(label.triggerMargin > 0 ? best - scores : 0);
        }
        std::int16_t* nameScores = scratch.nameScores.data() + run.firstToken * nameStride;
        kernels.multiply(parts.names, narrowed, run.tokens, nameScores);
        for (std::size_t s = run.first; s < run.last; ++s) {
            const Sentence& sentence = document.sentences[s];
            const std::int16_t* scores = scratch.nameScores.data() + sentence.firstToken * nameStride;
            scratch.labels.resize(sentence.tokenCount);
            scratch.sequences.decode(
                { scores, sentence.tokenCount * nameStride }, nameStride, entityKindCount, scratch.labels);
            for (std::size_t i = 0; i < sentence.tokenCount; ++i) {
                TokenLabel& label = document.labels[sentence.firstToken + i];
                label.name = scratch.labels[i];
                label.nameMargin = marginOf(scores + i * nameStride, nameLabels, label.name);
            }
        }
    }
    scratch.votes.apply(document, scratch.nameScores, nameStride);
}

void LanguageModel::parse(Document& document, std::size_t sentenceIndex, Scratch& scratch) const
{
    const Parts& parts = *m_parts;
    const IntegerKernels& kernels = *parts.kernels;
    Sentence& sentence = document.sentences[sentenceIndex];
    const std::size_t n = sentence.tokenCount;
    if (n == 0) {
        return;
    }
    const std::uint8_t* states = scratch.states.data() + sentence.firstToken * parts.states();

    // The two sides of arcs and labels as bytes; the head sides have the root as row 0.
    const IntegerMatrix* matrices[4]
        = { &parts.arcDependent, &parts.arcHead, &parts.labelDependent, &parts.labelHead };
    for (std::size_t side = 0; side < 4; ++side) {
        const IntegerMatrix& matrix = *matrices[side];
        const std::size_t rootRows = side % 2;
        scratch.mixed.resize((n + 1) * matrix.paddedOutputs());
        scratch.sides[side].resize((n + 1) * matrix.outputs);
        kernels.multiply(matrix, states, n, scratch.mixed.data());
        kernels.bound(scratch.mixed.data(), n * matrix.paddedOutputs(), scratch.mixed.data());
        for (std::size_t i = 0; i < n; ++i) {
            kernels.narrow(scratch.mixed.data() + i * matrix.paddedOutputs(), matrix.outputs,
                scratch.sides[side].data() + (i + rootRows) * matrix.outputs);
        }
    }
    for (std::size_t i = 0; i < parts.arc; ++i) {
        scratch.sides[1][i] = static_cast<std::uint8_t>(parts.root[i] + zeroByte);
    }
    for (std::size_t i = 0; i < parts.label; ++i) {
        scratch.sides[3][i] = static_cast<std::uint8_t>(parts.root[parts.arc + i] + zeroByte);
    }

    scratch.mixed.resize(n * parts.arcPairs.paddedOutputs());
    kernels.multiply(parts.arcPairs, scratch.sides[0].data(), n, scratch.mixed.data());
    scratch.ofHead.resize((n + 1) * parts.arc);
    for (std::size_t i = 0; i < (n + 1) * parts.arc; ++i) {
        scratch.ofHead[i] = static_cast<std::int16_t>(scratch.sides[1][i] - zeroByte);
    }
    scratch.arcs.resize(n * (n + 1));
    for (std::size_t d = 0; d < n; ++d) {
        kernels.dots(scratch.mixed.data() + d * parts.arcPairs.paddedOutputs(), scratch.ofHead.data(), n + 1,
            parts.arc, scratch.arcs.data() + d * (n + 1));
    }
    scratch.heads.resize(n);
    scratch.trees.decode(scratch.arcs, n, scratch.heads);

    const std::size_t relations = relationNames().size();
    const std::size_t stride = parts.labelOfHead.paddedOutputs();
    const std::size_t mixedStride = parts.labelPairs.paddedOutputs();
    scratch.mixed.resize(n * mixedStride);
    scratch.ofDependent.resize(n * stride);
    scratch.ofHead.resize((n + 1) * stride);
    kernels.multiply(parts.labelPairs, scratch.sides[2].data(), n, scratch.mixed.data());
    kernels.multiply(parts.labelOfDependent, scratch.sides[2].data(), n, scratch.ofDependent.data());
    kernels.multiply(parts.labelOfHead, scratch.sides[3].data(), n + 1, scratch.ofHead.data());
    scratch.head.resize(parts.label);
    scratch.relations.resize(relations);
    for (std::size_t d = 0; d < n; ++d) {
        const std::size_t h = scratch.heads[d];
        for (std::size_t k = 0; k < parts.label; ++k) {
            scratch.head[k] = static_cast<std::int16_t>(scratch.sides[3][h * parts.label + k] - zeroByte);
        }
        kernels.dots(scratch.head.data(), scratch.mixed.data() + d * mixedStride, relations, parts.label,
            scratch.relations.data());
        std::size_t best = 0;
        std::int32_t bestScore = INT32_MIN;
        for (std::size_t r = 0; r < relations; ++r) {
            const std::int32_t linear = scratch.ofDependent[d * stride + r] + scratch.ofHead[h * stride + r];
            const std::int32_t score = scratch.relations[r] + linear * 127;
            if (score > bestScore && (relationNames()[r].relation == Deprel::Root) == (h == 0)) {
                bestScore = score;
                best = r;
            }
        }
        TokenTag& tag = document.tags[sentence.firstToken + d];
        tag.head = h == 0 ? TokenTag::noHead : static_cast<std::uint32_t>(sentence.firstToken + h - 1);
        tag.relation = relationNames()[best].relation;
        tag.subtype = relationNames()[best].subtype;
        tag.passive = false;
    }
    for (std::size_t d = 0; d < n; ++d) {
        const TokenTag& tag = document.tags[sentence.firstToken + d];
        if (tag.subtype == DeprelSubtype::Passive && tag.head != TokenTag::noHead) {
            document.tags[tag.head].passive = true;
        }
    }
    sentence.parsed = true;
}

std::int32_t LanguageModel::participantMargin(
    const Document& document, std::uint32_t trigger, const PairEnd& mention, Scratch& scratch) const
{
    return m_parts->pairs.participantMargin(
        *m_parts->kernels, document, scratch.states, trigger, mention, scratch.pairs);
}

std::int32_t LanguageModel::datingMargin(
    const Document& document, std::uint32_t trigger, TokenRange time, Scratch& scratch) const
{
    return m_parts->pairs.datingMargin(
        *m_parts->kernels, document, scratch.states, trigger, time, scratch.pairs);
}

RelationScore LanguageModel::relation(
    const Document& document, const PairEnd& first, const PairEnd& second, Scratch& scratch) const
{
    return m_parts->pairs.relation(*m_parts->kernels, document, scratch.states, first, second, scratch.pairs);
}

} // namespace dateline
