// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Reuse: how the articles and entities of a new resolution hang together with those of the last
// one. Ids are numbers in the order of first mention, so nearly every result that is taken over has
// to be renumbered; what cannot be followed from one numbering into the other is not taken over.
// Linear in the articles and their names.

#include "model/resolution/analysedsource.h"
#include "model/resolution/keptresolution.h"

#include <span>
#include <vector>

namespace dateline {

class BlockDraft;

struct EntityClusters;

struct Reuse
{
    const KeptResolution* before = nullptr; // null: nothing is taken over
    // of each article: its place before; noIndex: it is new or another now
    std::vector<std::uint32_t> articleBefore;
    std::vector<std::uint32_t> articleNow; // of each article before; noIndex: gone, or another now
    std::vector<EntityId> entityNow; // of each entity before; invalid: gone, or not to be followed
    std::vector<bool> untouched; // of each article: nothing of its own has changed
    std::vector<bool> same; // of each article: nor has what its names mean, as far as is known by now

    bool isUntouched(std::size_t article) const { return before != nullptr && untouched[article]; }
    bool isSame(std::size_t article) const { return before != nullptr && same[article]; }
    const KeptArticle& kept(std::size_t article) const { return before->articles[articleBefore[article]]; }
    const ArticleBlock& block(std::size_t article) const
    {
        return *before->corpus->articles[articleBefore[article]];
    }
    ArticleId now(ArticleId article) const
    {
        const std::uint32_t at = article ? articleNow[article.index()] : noIndex;
        return at == noIndex ? ArticleId() : ArticleId::fromIndex(at);
    }
    EntityId now(EntityId entity) const { return entity ? entityNow[entity.index()] : EntityId(); }
};

Reuse followArticles(const KeptResolution* before, const ArticlesInWork& articles);

/// `ruled`: articles that corrections speak of; they are worked out again, as they were the last time.
void followRules(Reuse& reuse, const std::vector<bool>& ruled);

enum class Descriptions : std::uint8_t { Open, Resolved };

/// Follows the entities through articles that are as before; an article whose names do not lead one to one
/// from before to now, or to something of another kind, is not the same.
void followEntities(
    Reuse& reuse, const LocalNames& names, const EntityClusters& clusters, Descriptions descriptions);

/// Whether the block says what it said before, but for copies, events and links;
/// what said it before then, renumbered.
std::optional<BlockDraft> asBefore(const Reuse& reuse, std::size_t article, const ArticleBlock& block);

/// With the ids of now in place of those of before, but for events and
/// links. Every entity has to be followed.
void renumber(const Reuse& reuse, BlockDraft& draft);

} // namespace dateline
