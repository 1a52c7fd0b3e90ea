// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/correction/namerules.h"

#include "model/extraction/entities/nameforms.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>

namespace dateline {

namespace {

bool isWordCharacter(char32_t c)
{
    return isLetter(c) || isDigit(c);
}

std::size_t wordEnd(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const DecodedCodePoint next = decodeUtf8(text, at);
        if (!isWordCharacter(next.value)) {
            break;
        }
        at += next.length;
    }
    return at;
}

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, std::max<std::size_t>(wordEnd(text, 0), 1));
}

bool endsAtWord(std::string_view text, std::size_t at)
{
    return at >= text.size() || !isWordCharacter(decodeUtf8(text, at).value)
        || !isWordCharacter(decodeUtf8Before(text, at).value);
}

} // namespace

NameRules::NameRules(std::span<const Correction> corrections)
{
    std::map<std::string, std::optional<EntityKind>> strings;
    std::map<std::pair<std::string, std::string>, const EntitiesApart*> pairs;
    const auto pairOf = [](const EntityName& a, const EntityName& b) -> std::pair<std::string, std::string> {
        return std::minmax(nameKey(a.name), nameKey(b.name));
    };
    for (const Correction& correction : corrections) {
        if (const auto* rule = std::get_if<NameRule>(&correction)) {
            strings[rule->text] = rule->kind;
        } else if (const auto* apart = std::get_if<EntitiesApart>(&correction)) {
            pairs[pairOf(apart->a, apart->b)] = apart;
        } else if (const auto* merge = std::get_if<EntityMerge>(&correction)) {
            for (std::size_t i = 0; i < merge->entities.size() && !pairs.empty(); ++i) {
                for (std::size_t j = i + 1; j < merge->entities.size(); ++j) {
                    pairs.erase(pairOf(merge->entities[i], merge->entities[j]));
                }
            }
        }
    }
    for (const auto& [text, kind] : strings) {
        if (kind) {
            m_always[std::string(firstWord(text))].push_back({text, *kind});
        } else {
            m_never[nameKey(withoutPossessive(text))] = looksLikeAcronym(text);
        }
    }
    for (auto& [word, rules] : m_always) { // the longest that fits
        std::stable_sort(rules.begin(), rules.end(),
            [](const Always& a, const Always& b) { return a.text.size() > b.text.size(); });
    }
    for (const auto& [keys, apart] : pairs) {
        if (keys.first != keys.second) {
            m_apart[keys.first].push_back(*apart);
            m_apart[keys.second].push_back(*apart);
        }
    }
}

void NameRules::apply(ArticleEditor& article) const
{
    if (!m_never.empty()) {
        dropNever(article);
    }
    if (!m_always.empty()) {
        addAlways(article);
    }
    if (!m_apart.empty()) {
        part(article);
    }
}

void NameRules::dropNever(ArticleEditor& article) const
{
    for (std::size_t i = 0; i < article.now().mentions.size(); ++i) {
        if (!article.isLive(i)) {
            continue;
        }
        const std::string_view surface = withoutPossessive(article.surface(i));
        const auto rule = m_never.find(nameKey(surface));
        if (rule != m_never.end() && (!rule->second || looksLikeAcronym(surface))) {
            article.dropMention(i);
        }
    }
}

void NameRules::addAlways(ArticleEditor& article) const
{
    const std::string_view text = article.text();
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCodePoint here = decodeUtf8(text, at);
        const std::size_t end = std::max(wordEnd(text, at), at + here.length);
        const auto rules = m_always.find(text.substr(at, end - at));
        at = end;
        if (rules == m_always.end()) {
            continue;
        }
        const std::size_t begin = end - rules->first.size();
        for (const Always& rule : rules->second) {
            if (text.substr(begin, rule.text.size()) != rule.text
                || !endsAtWord(text, begin + rule.text.size())) {
                continue;
            }
            const TextSpan span = TextSpan::fromBounds(begin, begin + rule.text.size());
            const auto found = article.mentionAt(span);
            // of a longer name
            const bool isPart = found && article.now().mentions[*found].span.contains(span)
                && withoutPossessive(article.surface(*found)).size() > span.length;
            if (!isPart) {
                // outside of sentences nothing is named
                (void)article.addMention(span, {rule.kind, rule.text});
            }
            at = begin + rule.text.size();
            break;
        }
    }
}

void NameRules::part(ArticleEditor& article) const
{
    for (std::uint32_t l = 0; l < article.now().entities.size(); ++l) {
        const LocalEntity entity = article.now().entities[l];
        if (entity.descriptionOnly || entity.aliases.empty()) {
            continue;
        }
        const std::string own = nameKey(entity.name);
        for (const AliasReason& alias : entity.aliases) {
            const std::string other = nameKey(alias.name);
            const auto rules = m_apart.find(other);
            for (std::size_t r = 0; rules != m_apart.end() && r < rules->second.size(); ++r) {
                const EntitiesApart& pair = rules->second[r];
                const bool isA = nameKey(pair.a.name) == other;
                const EntityName& leaves = isA ? pair.a : pair.b;
                const EntityName& stays = isA ? pair.b : pair.a;
                if (nameKey(stays.name) == own) {
                    part(article, l, leaves);
                }
            }
        }
    }
}

void NameRules::part(ArticleEditor& article, std::uint32_t local, const EntityName& leaves) const
{
    const std::string key = nameKey(leaves.name);
    for (std::size_t i = 0; i < article.now().mentions.size(); ++i) {
        const EntityMention& mention = article.now().mentions[i];
        if (mention.entity == local && mention.form == MentionForm::Name
            && nameKey(withoutPossessive(article.surface(i))) == key) {
            article.moveMention(i, leaves);
        }
    }
    std::erase_if(article.edit().entities[local].aliases,
        [&key](const AliasReason& alias) { return nameKey(alias.name) == key; });
}

} // namespace dateline
