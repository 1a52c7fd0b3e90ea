// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Two mentions of a sentence with the tokens around them, as the patterns of
// relations look at them. Borrows everything.

#include "model/extraction/relations/relationfeatures.h"
#include "model/extraction/relations/relationlexicon.h"

#include <cstdint>
#include <string_view>

namespace dateline {

// tokens: "Minister of Foreign Affairs, European Union and Cooperation"
inline constexpr std::uint32_t longestOffice = 13;

/// A country, organisation or place: what has offices and members.
bool isBody(const EntityMention& mention);
bool isArticle(std::string_view lower); // "the", "a", "an"
/// How one comes by an office and what one does in it: "became", "remains", "elected".
bool isVerbOfOffice(std::string_view lower);

struct PairView
{
    PairView(const ArticleWordsRef& articleWords, const RelationLexicon& relationLexicon,
        const MentionPair& pair, const RelationOptions& options)
        : words(articleWords)
        , lexicon(relationLexicon)
        , sentence(words.document().sentences[pair.sentence])
        , a(words.found().mentions[pair.first])
        , b(words.found().mentions[pair.second])
        , begin(words.lastToken(a) + 1)
        , end(words.firstToken(b))
        , after(words.lastToken(b) + 1)
        , offices(options.offices)
        , gazetteer(options.gazetteer)
        , place(pair.sentence)
    {
    }

    bool isName(std::uint32_t token) const;
    const RelationWord* word(std::uint32_t token) const; // none inside a name
    bool isTitle(std::uint32_t token) const; // "minister", "lawmaker"
    bool mayStandInTitle(std::uint32_t token) const;
    std::string_view lower(std::uint32_t token) const
    {
        return token < sentence.endToken() ? words.lower(token) : "#";
    }

    const ArticleWordsRef& words;
    const RelationLexicon& lexicon;
    const Sentence& sentence;
    const EntityMention& a;
    const EntityMention& b;
    std::uint32_t begin; // first token behind a
    std::uint32_t end; // first token of b
    std::uint32_t after; // first token behind b
    const OfficeTable* offices;
    const Gazetteer* gazetteer;
    std::uint32_t place; // index of the sentence
};

/// The gazetteer has the mention's entity, an organisation, under that very name as such a thing.
bool isKnownAs(const PairView& view, const EntityMention& mention, std::string_view detail);

/// The token of the mention that hangs on what stands outside it.
std::uint32_t headOf(const PairView& view, const EntityMention& mention);

/// The verb with a subject of its own at or above the token, below the main clause; the root where none is.
/// Asked of parsed sentences.
std::uint32_t clauseOf(const PairView& view, std::uint32_t token);

} // namespace dateline
