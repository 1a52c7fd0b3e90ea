// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Which articles share names that tell a story: each article's names with what sharing
// one says, and the articles of each.

#include "model/base/id.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace dateline {

class LocalNames;

class StoryNames
{
public:
    /// `entityOf`: of each article's local names.
    StoryNames(const LocalNames& names, std::span<const std::vector<EntityId>> entityOf);

    /// The names of an article and their weights, more than 0.
    const std::vector<std::pair<EntityId, int>>& of(std::size_t article) const { return m_namesOf[article]; }

    /// `take` gets other articles and the weight of a name they share, name by name; a
    /// name in many articles tells no story.
    template <typename Take> void eachSharing(std::size_t article, const Take& take) const
    {
        for (const auto& [name, weight] : m_namesOf[article]) {
            if (const std::vector<std::uint32_t>& articles = m_articlesOf[name.index()];
                articles.size() <= mostArticles) {
                for (const std::uint32_t other : articles) {
                    take(other, weight);
                }
            }
        }
    }

    /// Articles that share a name with one that has changed, come or gone (`left`: the names of those). One
    /// that those made rare or common counts, too.
    std::vector<bool> touchedBy(const std::vector<bool>& changed, std::span<const EntityId> left) const;

private:
    static constexpr std::size_t mostArticles = 24;

    std::vector<std::vector<std::pair<EntityId, int>>> m_namesOf;
    std::vector<std::vector<std::uint32_t>> m_articlesOf; // of each entity
};

} // namespace dateline
