// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/relationfeatures.h"

#include "model/extraction/relations/relationlexicon.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t mentionsPerSentence = 200;
constexpr std::size_t mentionsNear = 23;

} // namespace

RelationFeaturesRef::RelationFeaturesRef(
    const ArticleWordsRef& words, const RelationLexicon& lexicon, const RelationOptions& options)
    : m_words(words)
    , m_lexicon(lexicon)
    , m_options(options)
{
}

const RelationWord* RelationFeaturesRef::relationWord(std::uint32_t token) const
{
    const ArticleWord& word = m_words[token];
    if (word.mention != noIndex && m_words.found().mentions[word.mention].form == MentionForm::Name) {
        return nullptr;
    }
    return m_lexicon.find(word.lower);
}

void RelationFeaturesRef::pairs(std::uint32_t sentence, std::vector<MentionPair>& out) const
{
    out.clear();
    const auto mentions = m_words.mentionsOf(sentence);
    const auto& all = m_words.found().mentions;
    const auto gap
        = [&](const MentionPair& pair) { return all[pair.second].span.begin - all[pair.first].span.end(); };
    // the ends of a long list are paired with what stands near: "Kabul, Afghanistan; Sydney, Australia; ..."
    for (std::size_t j = 1; j < std::min(mentions.size(), mentionsPerSentence); ++j) {
        for (std::size_t i = j < mentionsNear ? 0 : j - mentionsNear; i < j; ++i) {
            const MentionPair pair{mentions[i], mentions[j], sentence};
            const EntityMention& a = all[pair.first];
            const EntityMention& b = all[pair.second];
            if (a.entity == b.entity || a.entity == noIndex || b.entity == noIndex
                || a.span.end() > b.span.begin) {
                continue;
            }
            const auto same = std::find_if(out.begin(), out.end(), [&](const MentionPair& other) {
                const std::uint32_t x = all[other.first].entity;
                const std::uint32_t y = all[other.second].entity;
                return (x == a.entity && y == b.entity) || (x == b.entity && y == a.entity);
            });
            if (same == out.end()) {
                out.push_back(pair);
            } else if (gap(pair) < gap(*same)) {
                *same = pair;
            }
        }
    }
}

bool RelationFeaturesRef::hasWordOf(RelationKind kind, std::uint32_t sentence) const
{
    const Sentence& place = m_words.document().sentences[sentence];
    for (std::uint32_t t = place.firstToken; t < place.endToken(); ++t) {
        const RelationWord* word = relationWord(t);
        if (word && word->kind == kind) {
            return true;
        }
    }
    return false;
}

std::string RelationFeaturesRef::pattern(const MentionPair& pair, RelationKind kind) const
{
    const auto& all = m_words.found().mentions;
    const std::uint32_t begin = m_words.lastToken(all[pair.first]) + 1;
    const std::uint32_t end = m_words.firstToken(all[pair.second]);
    if (begin == end) {
        return "side by side";
    }
    for (std::uint32_t t = begin; t < end; ++t) {
        const RelationWord* word = relationWord(t);
        if (word && word->kind == kind) { // "forces" is known as a verb, too
            const bool asVerb
                = word->verb && m_words.tag(t).upos != Upos::Noun && m_words.tag(t).upos != Upos::Propn;
            return (asVerb ? "verb '" : "noun '")
                + (asVerb == word->verb ? word->lemma : std::string(m_words.lower(t))) + "' between";
        }
    }
    if (end - begin <= 3) {
        std::string text = "'";
        for (std::uint32_t t = begin; t < end; ++t) {
            text.append(t == begin ? "" : " ").append(m_words.lower(t));
        }
        return text + "' between";
    }
    return "pair model";
}

} // namespace dateline
