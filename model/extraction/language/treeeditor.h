// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What mends the tree of one sentence: reads its words and hangs them elsewhere. For treerepair and
// subjectrepair. Borrows the document.

#include "model/extraction/language/document.h"

#include <algorithm>
#include <vector>

namespace dateline {

class TreeEditor
{
public:
    TreeEditor(Document& document, const Sentence& sentence)
        : m_document(document)
        , m_tags(document.tags)
        , m_begin(sentence.firstToken)
        , m_end(sentence.endToken())
    {
    }

protected:
    /// The first token of [from, to) that hangs on `head` so; noHead: none does.
    std::uint32_t child(std::uint32_t head, Deprel relation, std::uint32_t from, std::uint32_t to) const
    {
        for (std::uint32_t t = from; t < to; ++t) {
            if (m_tags[t].head == head && m_tags[t].relation == relation) {
                return t;
            }
        }
        return TokenTag::noHead;
    }
    std::uint32_t child(std::uint32_t head, Deprel relation, std::uint32_t from) const
    {
        return child(head, relation, from, m_end);
    }

    void set(std::uint32_t token, std::uint32_t head, Deprel relation)
    {
        m_tags[token].head = head;
        m_tags[token].relation = relation;
        m_tags[token].subtype = DeprelSubtype::None;
    }

    Document& m_document;
    std::vector<TokenTag>& m_tags;
    std::uint32_t m_begin; // of the sentence
    std::uint32_t m_end;
};

/// Every token comes to the root, in as many steps as the sentence has tokens.
inline bool isTree(const Document& document, const Sentence& sentence)
{
    for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
        std::uint32_t at = t;
        for (std::uint32_t steps = 0; at != TokenTag::noHead; at = document.tags[at].head) {
            if (++steps > sentence.tokenCount) {
                return false;
            }
        }
    }
    return true;
}

/// Runs a repair; what would leave a word above itself, which no walk up the tree survives, is taken back.
template <typename Repair> void repairOrKeep(Document& document, const Sentence& sentence, Repair repair)
{
    const auto begin = document.tags.begin() + sentence.firstToken;
    const std::vector<TokenTag> before(begin, begin + sentence.tokenCount);
    repair();
    if (!isTree(document, sentence)) {
        std::copy(before.begin(), before.end(), begin);
    }
}

} // namespace dateline
