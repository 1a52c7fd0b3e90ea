// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the model of relations looks at: pairs of mentions of one sentence, each pair of entities once, by the
// two mentions that stand closest; and the features of a pair, from words, lexicon, order and syntax. One
// place for training and extraction alike.

#include "model/extraction/events/articlewords.h"
#include "model/extraction/relations/relationlexicon.h"

#include <string>
#include <vector>

namespace dateline {

class Gazetteer;
class OfficeTable;

struct RelationOptions
{
    bool syntax = true;
    bool rules = true; // patterns that decide alone
    const OfficeTable* offices = nullptr; // who held which office of which country; borrowed; may be missing
    // which place lies in which country, which body is a party; likewise
    const Gazetteer* gazetteer = nullptr;
};

/// What the language model's own head says of a pair.
struct HeadVerdict
{
    RelationKind kind = RelationKind::MentionedWith; // none
    bool secondIsSource = false;
    std::int32_t margin = 0; // over none, 1/256 nat; negative where none is best
};

struct MentionPair
{
    std::uint32_t first = 0; // index into Analysis::mentions; stands before `second`
    std::uint32_t second = 0;
    std::uint32_t sentence = 0;
};

class RelationFeaturesRef
{
public:
    RelationFeaturesRef(
        const ArticleWordsRef& words, const RelationLexicon& lexicon, const RelationOptions& options);

    void pairs(std::uint32_t sentence, std::vector<MentionPair>& out) const; // replaces out; in text order
    void addPair(const MentionPair& pair, FeatureList& out) const;
    /// What speaks for the relation in words, for the reader: "side by side",
    /// "verb 'condemn' between", "pair model".
    std::string pattern(const MentionPair& pair, RelationKind kind) const;
    const RelationOptions& options() const { return m_options; }
    /// A word of that kind stands in the sentence.
    bool hasWordOf(RelationKind kind, std::uint32_t sentence) const;

private:
    const RelationWord* relationWord(std::uint32_t token) const;

    const ArticleWordsRef& m_words;
    const RelationLexicon& m_lexicon;
    RelationOptions m_options;
};

} // namespace dateline
