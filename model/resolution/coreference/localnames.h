// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What all articles name, each way of naming once: coreference works on these, so that a name in thousands of
// articles costs as much as in one. Ways of naming are numbered in the order of first mention.

#include "model/resolution/analysedarticle.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline {

class LocalNames
{
public:
    std::size_t articles() const { return m_begin.size() - 1; }
    /// The numbers of an article's local entities.
    std::span<const std::uint32_t> of(std::size_t article) const
    {
        return std::span(m_names).subspan(m_begin[article], m_begin[article + 1] - m_begin[article]);
    }
    const LocalEntity& operator[](std::uint32_t number) const { return *m_forms[number]; }
    const LocalEntity& at(std::size_t article, std::size_t local) const
    {
        return *m_forms[of(article)[local]];
    }
    std::size_t size() const { return m_forms.size(); } // ways of naming

private:
    friend class LocalNamesBuilder;

    std::vector<std::shared_ptr<const LocalEntity>> m_forms;
    std::vector<std::uint32_t> m_names; // of all articles
    std::vector<std::size_t> m_begin{0}; // of each article, and the end
};

LocalNames namesOf(std::span<const AnalysedArticle> articles);

/// Takes the articles in order.
class LocalNamesBuilder
{
public:
    void add(std::span<const LocalEntity> entities);
    /// The names of an article of `from`, always the same one.
    void add(const LocalNames& from, std::size_t article);
    /// Articles whose names are numbers already, with those ways of naming that come first in them. False: a
    /// number leads nowhere. Not beside the other two.
    bool addNumbered(std::vector<LocalEntity> forms, const std::vector<std::vector<std::uint32_t>>& articles);
    LocalNames take() { return std::move(m_names); }

private:
    struct Hash
    {
        std::size_t operator()(const LocalEntity* entity) const;
    };
    struct Equal
    {
        bool operator()(const LocalEntity* a, const LocalEntity* b) const { return *a == *b; }
    };

    LocalNames m_names;
    // only looked up: its order decides nothing
    std::unordered_map<const LocalEntity*, std::uint32_t, Hash, Equal> m_known;
    std::vector<std::uint32_t> m_numberOf; // of those of `from`; noIndex: not yet met
};

} // namespace dateline
