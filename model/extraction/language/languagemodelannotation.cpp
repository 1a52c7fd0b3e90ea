// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/languagemodelparts.h"

#include "model/extraction/language/tagset.h"

#include <algorithm>
#include <cstring>

namespace dateline {

namespace {

constexpr std::size_t tokensTogether = 240; // so that a layer's numbers stay in the second cache

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

/// The sentences of a document, some at a time, from words to states to what the heads say of each token.
class LanguageModel::Parts::Annotation
{
public:
    Annotation(const Parts& parts, Document& document, Scratch& scratch)
        : m_parts(parts)
        , m_kernels(*parts.kernels)
        , m_document(document)
        , m_scratch(scratch)
    {
    }

    void run(const Progress& progress)
    {
        const std::size_t tokens = m_document.tokens.size();
        m_document.tags.resize(tokens);
        m_document.labels.resize(tokens);
        m_scratch.states.resize(tokens * m_parts.states());
        m_scratch.nameScores.resize(tokens * m_parts.names.paddedOutputs());
        for (; m_run.first < m_document.sentences.size(); m_run.first = m_run.last) {
            if (progress.cancelled()) {
                return;
            }
            takeSentences();
            look();
            encode();
            tag();
            findTriggers();
            findNames();
        }
        m_scratch.votes.apply(m_document, m_scratch.nameScores, m_parts.names.paddedOutputs());
    }

private:
    void takeSentences()
    {
        m_run.last = m_run.first;
        m_run.tokens = 0;
        m_run.firstToken = m_document.sentences[m_run.first].firstToken;
        while (m_run.last < m_document.sentences.size()
            && (m_run.last == m_run.first
                || m_run.tokens + m_document.sentences[m_run.last].tokenCount <= tokensTogether)) {
            m_run.tokens += m_document.sentences[m_run.last++].tokenCount;
        }
    }

    void look()
    {
        constexpr std::size_t own = Parts::lookColumns;
        m_scratch.words.resize(m_run.tokens);
        m_scratch.looks.resize(m_run.tokens * own);
        for (std::size_t s = m_run.first; s < m_run.last; ++s) {
            Sentence& sentence = m_document.sentences[s];
            const std::size_t begin = sentence.firstToken - m_run.firstToken;
            const std::span<WordFeatures> words(m_scratch.words.data() + begin, sentence.tokenCount);
            for (std::size_t i = 0; i < sentence.tokenCount; ++i) {
                words[i] = wordFeatures(m_document.word(sentence.firstToken + i));
            }
            const Writing writing = writingOf(words);
            sentence.headline = writing != Writing::Usual;
            m_scratch.matches.resize(sentence.tokenCount);
            m_parts.lexicon.match(m_document, sentence, words, m_scratch.matches);
            for (std::size_t i = 0; i < sentence.tokenCount; ++i) {
                m_parts.look(
                    words[i], writing, m_scratch.matches[i], m_scratch.looks.data() + (begin + i) * own);
            }
        }
    }

    /// Looks, with their neighbours', to states.
    void encode()
    {
        const std::size_t states = m_parts.states();
        const std::size_t gates = 6 * std::size_t{m_parts.width};
        const std::uint8_t* input = m_scratch.looks.data();
        if (m_parts.window == 3) {
            m_scratch.activations.resize(m_run.tokens * 3 * Parts::lookColumns);
            widen(
                m_document, m_run, Parts::lookColumns, m_scratch.looks.data(), m_scratch.activations.data());
            input = m_scratch.activations.data();
        }
        m_scratch.wide.resize(m_run.tokens * std::max(gates, IntegerMatrix::padded(states)));
        m_scratch.carried.resize(m_run.tokens * states);
        m_kernels.multiply(m_parts.project, input, m_run.tokens, m_scratch.wide.data());
        m_kernels.bound(m_scratch.wide.data(), m_run.tokens * states, m_scratch.carried.data());
        for (const EncoderLayer& layer : m_parts.layers) {
            m_kernels.narrow(m_scratch.carried.data(), m_run.tokens * states, narrowed());
            m_kernels.multiply(layer.gates, narrowed(), m_run.tokens, m_scratch.wide.data());
            recur(layer);
        }
        m_kernels.narrow(m_scratch.carried.data(), m_run.tokens * states, narrowed());
    }

    /// A layer's two directions, sentence by sentence.
    void recur(const EncoderLayer& layer)
    {
        const std::size_t w = m_parts.width;
        const std::size_t states = m_parts.states();
        for (std::size_t s = m_run.first; s < m_run.last; ++s) {
            const Sentence& sentence = m_document.sentences[s];
            const std::size_t begin = sentence.firstToken - m_run.firstToken;
            const std::int16_t* z = m_scratch.wide.data() + begin * 6 * w;
            std::int16_t* u = m_scratch.carried.data() + begin * states;
            m_kernels.recur(sentence.tokenCount, w, false, z, 6 * w, u, states, layer.state.data());
            m_kernels.recur(
                sentence.tokenCount, w, true, z + 3 * w, 6 * w, u + w, states, layer.state.data() + 2 * w);
        }
    }

    void tag()
    {
        m_kernels.multiply(m_parts.tags, narrowed(), m_run.tokens, m_scratch.wide.data());
        const std::size_t stride = m_parts.tags.paddedOutputs();
        for (std::size_t i = 0; i < m_run.tokens; ++i) {
            const std::int16_t* scores = m_scratch.wide.data() + i * stride;
            const std::int16_t* best = std::max_element(scores, scores + tagNames().size());
            m_document.tags[m_run.firstToken + i] = tagNames()[static_cast<std::size_t>(best - scores)].tag;
        }
    }

    void findTriggers()
    {
        m_kernels.multiply(m_parts.triggers, narrowed(), m_run.tokens, m_scratch.wide.data());
        const std::size_t stride = m_parts.triggers.paddedOutputs();
        for (std::size_t i = 0; i < m_run.tokens; ++i) {
            const std::int16_t* scores = m_scratch.wide.data() + i * stride;
            const std::int16_t* best = std::max_element(scores + 1, scores + triggerLabels);
            TokenLabel& token = m_document.labels[m_run.firstToken + i];
            token.triggerMargin = static_cast<std::int16_t>(std::clamp(*best - *scores, -32768, 32767));
            token.trigger = static_cast<std::uint8_t>(token.triggerMargin > 0 ? best - scores : 0);
        }
    }

    void findNames()
    {
        const std::size_t stride = m_parts.names.paddedOutputs();
        m_kernels.multiply(
            m_parts.names, narrowed(), m_run.tokens, m_scratch.nameScores.data() + m_run.firstToken * stride);
        for (std::size_t s = m_run.first; s < m_run.last; ++s) {
            const Sentence& sentence = m_document.sentences[s];
            const std::int16_t* scores = m_scratch.nameScores.data() + sentence.firstToken * stride;
            m_scratch.labels.resize(sentence.tokenCount);
            m_scratch.sequences.decode(
                {scores, sentence.tokenCount * stride}, stride, entityKindCount, m_scratch.labels);
            for (std::size_t i = 0; i < sentence.tokenCount; ++i) {
                TokenLabel& token = m_document.labels[sentence.firstToken + i];
                token.name = m_scratch.labels[i];
                token.nameMargin = marginOf(scores + i * stride, nameLabels, token.name);
            }
        }
    }

    /// The run's states as bytes.
    std::uint8_t* narrowed() { return m_scratch.states.data() + m_run.firstToken * m_parts.states(); }

    const Parts& m_parts;
    const IntegerKernels& m_kernels;
    Document& m_document;
    Scratch& m_scratch;
    SentenceRun m_run;
};

void LanguageModel::annotate(Document& document, Scratch& scratch, const Progress& progress) const
{
    Parts::Annotation(*m_parts, document, scratch).run(progress);
}

} // namespace dateline
