// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/coreference/localnames.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace dateline {

std::size_t LocalNamesBuilder::Hash::operator()(const LocalEntity* entity) const
{
    std::size_t hash = static_cast<std::size_t>(entity->kind) * 4 + (entity->known ? 2 : 0)
        + (entity->descriptionOnly ? 1 : 0);
    const auto mix = [&hash](std::string_view text) {
        hash = (hash ^ std::hash<std::string_view>()(text)) * 0x9E3779B97F4A7C15ULL;
    };
    mix(entity->name);
    for (const AliasReason& alias : entity->aliases) {
        mix(alias.name);
    }
    return hash;
}

void LocalNamesBuilder::add(std::span<const LocalEntity> entities)
{
    for (const LocalEntity& entity : entities) {
        auto at = m_known.find(&entity);
        if (at == m_known.end()) {
            m_names.m_forms.push_back(std::make_shared<const LocalEntity>(entity));
            at = m_known
                     .emplace(
                         m_names.m_forms.back().get(), static_cast<std::uint32_t>(m_names.m_forms.size() - 1))
                     .first;
        }
        m_names.m_names.push_back(at->second);
    }
    m_names.m_begin.push_back(m_names.m_names.size());
}

void LocalNamesBuilder::add(const LocalNames& from, std::size_t article)
{
    m_numberOf.resize(from.size(), noIndex);
    for (const std::uint32_t name : from.of(article)) {
        std::uint32_t& number = m_numberOf[name];
        if (number == noIndex) {
            const auto [at, isNew] = m_known.try_emplace(
                from.m_forms[name].get(), static_cast<std::uint32_t>(m_names.m_forms.size()));
            if (isNew) {
                m_names.m_forms.push_back(from.m_forms[name]);
            }
            number = at->second;
        }
        m_names.m_names.push_back(number);
    }
    m_names.m_begin.push_back(m_names.m_names.size());
}

bool LocalNamesBuilder::addNumbered(
    std::vector<LocalEntity> forms, const std::vector<std::vector<std::uint32_t>>& articles)
{
    for (LocalEntity& form : forms) {
        m_names.m_forms.push_back(std::make_shared<const LocalEntity>(std::move(form)));
    }
    for (const std::vector<std::uint32_t>& names : articles) {
        if (std::any_of(names.begin(), names.end(),
                [this](std::uint32_t name) { return name >= m_names.m_forms.size(); })) {
            return false;
        }
        m_names.m_names.insert(m_names.m_names.end(), names.begin(), names.end());
        m_names.m_begin.push_back(m_names.m_names.size());
    }
    return true;
}

LocalNames namesOf(std::span<const AnalysedArticle> articles)
{
    LocalNamesBuilder builder;
    for (const AnalysedArticle& article : articles) {
        builder.add(article.analysis->entities);
    }
    return builder.take();
}

} // namespace dateline
