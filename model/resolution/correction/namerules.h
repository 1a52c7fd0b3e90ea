// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The corrections that hold for words wherever they stand: "this string is (never) an entity", and
// names that are kept apart inside an article. In: the rules in force, in order; the last word on a
// string or pair decides. A name in capitals ("IS") only means words in capitals. Linear in the
// text, whatever the number of rules.

#include "model/resolution/correction/articleeditor.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace dateline {

class NameRules
{
public:
    explicit NameRules(std::span<const Correction> corrections);

    bool isEmpty() const { return m_never.empty() && m_always.empty() && m_apart.empty(); }
    void apply(ArticleEditor& article) const;

private:
    struct Always
    {
        std::string text;
        EntityKind kind = EntityKind::Organisation;
    };

    void dropNever(ArticleEditor& article) const;
    void addAlways(ArticleEditor& article) const;
    void part(ArticleEditor& article) const;
    void part(ArticleEditor& article, std::uint32_t local, const EntityName& leaves) const;

    std::map<std::string, bool, std::less<>> m_never; // key -> in capitals only
    std::map<std::string, std::vector<Always>, std::less<>> m_always; // by first word
    std::map<std::string, std::vector<EntitiesApart>, std::less<>> m_apart; // by key of each of the two names
};

} // namespace dateline
