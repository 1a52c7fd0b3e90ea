// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/storynames.h"

#include "model/resolution/coreference/localnames.h"

#include <algorithm>

namespace dateline {

namespace {

/// What sharing it says of two articles: invented or little known names much, countries nothing.
int weightOf(const LocalEntity& entity)
{
    if (entity.kind == EntityKind::Country || entity.descriptionOnly) {
        return 0;
    }
    return entity.kind == EntityKind::Person ? (entity.known ? 2 : 3) : entity.known ? 1 : 3;
}

} // namespace

StoryNames::StoryNames(const LocalNames& names, std::span<const std::vector<EntityId>> entityOf)
    : m_namesOf(entityOf.size())
{
    for (std::size_t a = 0; a < entityOf.size(); ++a) {
        for (std::size_t e = 0; e < entityOf[a].size(); ++e) {
            const EntityId id = entityOf[a][e];
            const int weight = weightOf(names.at(a, e));
            if (id && weight > 0) {
                m_namesOf[a].emplace_back(id, weight);
                m_articlesOf.resize(std::max(m_articlesOf.size(), id.index() + 1));
                std::vector<std::uint32_t>& articles = m_articlesOf[id.index()];
                if (articles.empty() || articles.back() != a) {
                    articles.push_back(static_cast<std::uint32_t>(a));
                }
            }
        }
    }
}

std::vector<bool> StoryNames::touchedBy(
    const std::vector<bool>& changed, std::span<const EntityId> left) const
{
    std::vector<bool> touched = changed;
    const auto came = static_cast<std::size_t>(std::count(changed.begin(), changed.end(), true));
    const auto touch = [&](EntityId name) {
        if (name.index() < m_articlesOf.size() && m_articlesOf[name.index()].size() <= mostArticles + came) {
            for (const std::uint32_t article : m_articlesOf[name.index()]) {
                touched[article] = true;
            }
        }
    };
    for (std::size_t a = 0; a < m_namesOf.size(); ++a) {
        if (changed[a]) {
            std::for_each(
                m_namesOf[a].begin(), m_namesOf[a].end(), [&touch](const auto& name) { touch(name.first); });
        }
    }
    std::for_each(left.begin(), left.end(), touch);
    return touched;
}

} // namespace dateline
