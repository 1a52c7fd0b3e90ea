// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/languagemodelparts.h"

#include "model/extraction/language/tagset.h"

namespace dateline {

/// The tree of one sentence from the encoder's states.
class LanguageModel::Parts::Parsing
{
public:
    Parsing(const Parts& parts, Document& document, Sentence& sentence, Scratch& scratch)
        : m_parts(parts)
        , m_kernels(*parts.kernels)
        , m_document(document)
        , m_sentence(sentence)
        , m_scratch(scratch)
        , m_count(sentence.tokenCount)
    {
    }

    void run()
    {
        takeSides();
        findHeads();
        findRelations();
        markPassives();
        m_sentence.parsed = true;
    }

private:
    /// The two sides of arcs and labels as bytes; the head sides have the root as row 0.
    void takeSides()
    {
        const std::uint8_t* states = m_scratch.states.data() + m_sentence.firstToken * m_parts.states();
        const IntegerMatrix* matrices[4]
            = {&m_parts.arcDependent, &m_parts.arcHead, &m_parts.labelDependent, &m_parts.labelHead};
        for (std::size_t side = 0; side < 4; ++side) {
            const IntegerMatrix& matrix = *matrices[side];
            const std::size_t rootRows = side % 2;
            m_scratch.mixed.resize((m_count + 1) * matrix.paddedOutputs());
            m_scratch.sides[side].resize((m_count + 1) * matrix.outputs);
            m_kernels.multiply(matrix, states, m_count, m_scratch.mixed.data());
            m_kernels.bound(m_scratch.mixed.data(), m_count * matrix.paddedOutputs(), m_scratch.mixed.data());
            for (std::size_t i = 0; i < m_count; ++i) {
                m_kernels.narrow(m_scratch.mixed.data() + i * matrix.paddedOutputs(), matrix.outputs,
                    m_scratch.sides[side].data() + (i + rootRows) * matrix.outputs);
            }
        }
        for (std::size_t i = 0; i < m_parts.arc; ++i) {
            m_scratch.sides[1][i] = static_cast<std::uint8_t>(m_parts.root[i] + zeroByte);
        }
        for (std::size_t i = 0; i < m_parts.label; ++i) {
            m_scratch.sides[3][i] = static_cast<std::uint8_t>(m_parts.root[m_parts.arc + i] + zeroByte);
        }
    }

    void findHeads()
    {
        const std::size_t stride = m_parts.arcPairs.paddedOutputs();
        m_scratch.mixed.resize(m_count * stride);
        m_kernels.multiply(m_parts.arcPairs, m_scratch.sides[0].data(), m_count, m_scratch.mixed.data());
        m_scratch.ofHead.resize((m_count + 1) * m_parts.arc);
        for (std::size_t i = 0; i < (m_count + 1) * m_parts.arc; ++i) {
            m_scratch.ofHead[i] = static_cast<std::int16_t>(m_scratch.sides[1][i] - zeroByte);
        }
        m_scratch.arcs.resize(m_count * (m_count + 1));
        for (std::size_t d = 0; d < m_count; ++d) {
            m_kernels.dots(m_scratch.mixed.data() + d * stride, m_scratch.ofHead.data(), m_count + 1,
                m_parts.arc, m_scratch.arcs.data() + d * (m_count + 1));
        }
        m_scratch.heads.resize(m_count);
        m_scratch.trees.decode(m_scratch.arcs, m_count, m_scratch.heads);
    }

    void findRelations()
    {
        const std::size_t stride = m_parts.labelOfHead.paddedOutputs();
        m_scratch.mixed.resize(m_count * m_parts.labelPairs.paddedOutputs());
        m_scratch.ofDependent.resize(m_count * stride);
        m_scratch.ofHead.resize((m_count + 1) * stride);
        m_kernels.multiply(m_parts.labelPairs, m_scratch.sides[2].data(), m_count, m_scratch.mixed.data());
        m_kernels.multiply(
            m_parts.labelOfDependent, m_scratch.sides[2].data(), m_count, m_scratch.ofDependent.data());
        m_kernels.multiply(
            m_parts.labelOfHead, m_scratch.sides[3].data(), m_count + 1, m_scratch.ofHead.data());
        m_scratch.head.resize(m_parts.label);
        m_scratch.relations.resize(relationNames().size());
        for (std::size_t d = 0; d < m_count; ++d) {
            const std::size_t h = m_scratch.heads[d];
            const std::size_t relation = bestRelation(d, h);
            TokenTag& tag = m_document.tags[m_sentence.firstToken + d];
            tag.head = h == 0 ? TokenTag::noHead : static_cast<std::uint32_t>(m_sentence.firstToken + h - 1);
            tag.relation = relationNames()[relation].relation;
            tag.subtype = relationNames()[relation].subtype;
            tag.passive = false;
        }
    }

    /// Of token `d` to its head, row `h`. Row 0 has the root alone, and the root no other row.
    std::size_t bestRelation(std::size_t d, std::size_t h)
    {
        const std::size_t stride = m_parts.labelOfHead.paddedOutputs();
        for (std::size_t k = 0; k < m_parts.label; ++k) {
            m_scratch.head[k]
                = static_cast<std::int16_t>(m_scratch.sides[3][h * m_parts.label + k] - zeroByte);
        }
        m_kernels.dots(m_scratch.head.data(), m_scratch.mixed.data() + d * m_parts.labelPairs.paddedOutputs(),
            m_scratch.relations.size(), m_parts.label, m_scratch.relations.data());
        std::size_t best = 0;
        std::int32_t bestScore = INT32_MIN;
        for (std::size_t r = 0; r < m_scratch.relations.size(); ++r) {
            const std::int32_t linear
                = m_scratch.ofDependent[d * stride + r] + m_scratch.ofHead[h * stride + r];
            const std::int32_t score = m_scratch.relations[r] + linear * activationSteps;
            if (score > bestScore && (relationNames()[r].relation == Deprel::Root) == (h == 0)) {
                bestScore = score;
                best = r;
            }
        }
        return best;
    }

    void markPassives()
    {
        for (std::size_t d = 0; d < m_count; ++d) {
            const TokenTag& tag = m_document.tags[m_sentence.firstToken + d];
            if (tag.subtype == DeprelSubtype::Passive && tag.head != TokenTag::noHead) {
                m_document.tags[tag.head].passive = true;
            }
        }
    }

    // of an activation of 1: the pairs' products have them once more
    static constexpr std::int32_t activationSteps = 127;

    const Parts& m_parts;
    const IntegerKernels& m_kernels;
    Document& m_document;
    Sentence& m_sentence;
    Scratch& m_scratch;
    std::size_t m_count; // of tokens
};

void LanguageModel::parse(Document& document, std::size_t sentence, Scratch& scratch) const
{
    if (document.sentences[sentence].tokenCount > 0) {
        Parts::Parsing(*m_parts, document, document.sentences[sentence], scratch).run();
    }
}

} // namespace dateline
