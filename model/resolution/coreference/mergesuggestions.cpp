// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/coreference/mergesuggestions.h"

#include "model/extraction/entities/nameforms.h"
#include "model/text/foldname.h"
#include "model/text/transliteration.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <tuple>

namespace dateline {

namespace {

constexpr std::size_t neighboursCompared = 12; // in one block, by falling number of mentions
constexpr std::size_t mostSuggestions = 5000; // more than anybody looks through
constexpr int leastScore = 35;
constexpr std::size_t neighboursCounted = 400; // links of an entity that are looked at
constexpr std::size_t shortestNearName = 7; // shorter ones are alike by chance
constexpr std::size_t longestNearName = 40;

/// In the order in which they are compared: what two names share first says what they share.
enum class Block : std::uint8_t { Acronym, LastName, SameName, Sound, NearName };

struct Name
{
    std::string key;
    std::vector<std::string_view> words; // views into key
    bool acronym = false;
};

std::string initialsOf(const std::vector<std::string_view>& words)
{
    constexpr std::array<std::string_view, 6> small{"of", "the", "and", "for", "in", "on"};
    std::string initials;
    for (const std::string_view word : words) {
        if (std::find(small.begin(), small.end(), word) == small.end()) {
            initials += word.front();
        }
    }
    return initials;
}

constexpr std::uint64_t hashBegin = 0xCBF29CE484222325ULL;

std::uint64_t hashOf(std::string_view text, std::uint64_t hash = hashBegin)
{
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    return hash;
}

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class Suggesting
{
public:
    Suggesting(const Corpus& corpus, std::span<const Correction> corrections)
        : m_corpus(corpus)
        , m_names(corpus.entities.size())
        , m_linked(corpus.entities.size())
    {
        for (std::size_t e = 0; e < m_names.size(); ++e) {
            m_names[e].key = nameKey(corpus.entities[e].name);
            m_names[e].words = wordsOfRef(m_names[e].key);
            m_names[e].acronym = looksLikeAcronym(corpus.entities[e].name);
        }
        for (const Correction& correction : corrections) {
            if (const auto* apart = std::get_if<EntitiesApart>(&correction)) {
                m_apart.insert(pairOf(apart->a, apart->b));
            }
        }
    }

    std::vector<MergeSuggestion> all()
    {
        for (std::uint32_t e = 0; e < m_names.size(); ++e) {
            if (!m_corpus.entities[e].mentions.empty() && !m_names[e].words.empty()) {
                addToBlocks(e);
            }
        }
        std::sort(m_blocks.begin(), m_blocks.end());
        std::vector<std::uint32_t> members;
        for (std::size_t begin = 0, end = 0; begin < m_blocks.size(); begin = end) {
            for (end = begin + 1; end < m_blocks.size() && m_blocks[end].isWith(m_blocks[begin]);) {
                ++end;
            }
            if (end - begin > 1) {
                members.clear();
                std::transform(m_blocks.begin() + static_cast<std::ptrdiff_t>(begin),
                    m_blocks.begin() + static_cast<std::ptrdiff_t>(end), std::back_inserter(members),
                    [](const InBlock& one) { return one.entity; });
                compareBlock(m_blocks[begin].block, members);
            }
        }
        std::stable_sort(
            m_found.begin(), m_found.end(), [](const MergeSuggestion& a, const MergeSuggestion& b) {
                return std::tuple(-a.score, a.a, a.b) < std::tuple(-b.score, b.a, b.b);
            });
        m_found.resize(std::min(m_found.size(), mostSuggestions));
        return std::move(m_found);
    }

private:
    using Pair = std::pair<std::string, std::string>;

    static Pair pairOf(const EntityName& a, const EntityName& b)
    {
        const auto key = [](const EntityName& name) {
            return std::string(toString(name.kind)) + ' ' + nameKey(name.name);
        };
        return std::minmax(key(a), key(b));
    }

    struct InBlock
    {
        Block block = Block::LastName;
        std::uint64_t key = 0; // hash
        std::uint32_t entity = 0;

        bool isWith(const InBlock& other) const { return block == other.block && key == other.key; }
        friend auto operator<=>(const InBlock&, const InBlock&) = default;
    };

    void add(Block block, std::string_view key, std::uint32_t entity)
    {
        m_blocks.push_back({block, hashOf(key), entity});
    }

    void addToBlocks(std::uint32_t e)
    {
        const Entity& entity = m_corpus.entities[e];
        const Name& name = m_names[e];
        add(Block::SameName, name.key, e);
        if (entity.kind == EntityKind::Person) {
            add(Block::LastName, name.words.back(), e);
            const std::string sound = name.words.size() > 1 ? transliterationKey(entity.name) : std::string();
            if (sound.size() >= 5) {
                add(Block::Sound, sound, e);
            }
        } else if (name.acronym) {
            add(Block::Acronym, name.key, e);
        } else if (entity.kind == EntityKind::Organisation && name.words.size() > 1) {
            add(Block::Acronym, initialsOf(name.words), e);
        }
        if (name.key.size() >= shortestNearName && name.key.size() <= longestNearName
            && !hasDigit(name.key)) {
            std::uint64_t before = hashBegin;
            for (std::size_t i = 0; i < name.key.size(); ++i) { // names one letter apart share one of these
                m_blocks.push_back(
                    {Block::NearName, hashOf(std::string_view(name.key).substr(i + 1), before), e});
                before = hashOf(std::string_view(name.key).substr(i, 1), before);
            }
            m_blocks.push_back({Block::NearName, before, e});
        }
    }

    void compareBlock(Block block, std::vector<std::uint32_t>& members)
    {
        std::stable_sort(members.begin(), members.end(), [this](std::uint32_t a, std::uint32_t b) {
            return std::pair(m_corpus.entities[b].mentions.size(), a)
                < std::pair(m_corpus.entities[a].mentions.size(), b);
        });
        members.erase(std::unique(members.begin(), members.end()), members.end());
        for (std::size_t i = 0; i < members.size(); ++i) {
            for (std::size_t j = i + 1; j < std::min(members.size(), i + 1 + neighboursCompared); ++j) {
                const std::pair<std::uint32_t, std::uint32_t> pair = std::minmax(members[i], members[j]);
                if (!m_compared.contains(pair) && compare(block, members[i], members[j])) {
                    m_compared.insert(pair);
                }
            }
        }
    }

    /// What speaks for the pair by its names; 0: nothing does.
    int scoreOfNames(Block block, std::uint32_t a, std::uint32_t b, std::vector<std::string>& reasons) const
    {
        const Name& left = m_names[a];
        const Name& right = m_names[b];
        switch (block) {
        case Block::SameName: reasons.emplace_back("+ same name"); return 65;
        case Block::LastName: return scoreOfLastNames(left, right, reasons);
        case Block::Sound: reasons.emplace_back("+ names sound alike"); return 60;
        case Block::Acronym: return scoreOfAcronym(a, b, reasons);
        case Block::NearName:
            reasons.emplace_back("+ names are written almost alike");
            if (left.words.size() > 1 && left.words.back() == right.words.back()
                && left.words.front().front() != right.words.front().front()) {
                reasons.emplace_back("- first names begin differently");
                return 35;
            }
            return 55;
        }
        return 0;
    }

    static int scoreOfLastNames(const Name& left, const Name& right, std::vector<std::string>& reasons)
    {
        const std::string_view first = left.words.front();
        const std::string_view second = right.words.front();
        if (left.words.size() == 1 || right.words.size() == 1) {
            reasons.emplace_back("+ one is the other's last name");
            return 45;
        }
        const bool isInitial = first.size() == 1 || second.size() == 1;
        if (isInitial && first.front() == second.front()) {
            reasons.emplace_back("+ same last name, and the initial fits");
            return 60;
        }
        const bool begins = first.starts_with(second) || second.starts_with(first);
        if (begins && std::min(first.size(), second.size()) >= 3) {
            reasons.emplace_back("+ same last name, and the first name may be its short form");
            return 55;
        }
        return 0;
    }

    int scoreOfAcronym(std::uint32_t a, std::uint32_t b, std::vector<std::string>& reasons) const
    {
        if (m_names[a].acronym == m_names[b].acronym) {
            return 0;
        }
        const std::uint32_t acronym = m_names[a].acronym ? a : b;
        const std::uint32_t full = acronym == a ? b : a;
        if (!isAcronymOf(m_corpus.entities[acronym].name, m_corpus.entities[full].name)) {
            return 0;
        }
        reasons.push_back("+ the letters are the initials of " + m_corpus.entities[full].name);
        return 60;
    }

    /// Sorted.
    const std::vector<EntityId>& linkedWith(std::uint32_t e)
    {
        std::vector<EntityId>& others = m_linked[e];
        const ShortList<LinkId>& links = m_corpus.entities[e].links;
        if (!others.empty() || links.empty()) {
            return others;
        }
        for (std::size_t i = 0; i < std::min(links.size(), neighboursCounted); ++i) {
            const Link& link = m_corpus[links[i]];
            others.push_back(link.a == EntityId::fromIndex(e) ? link.b : link.a);
        }
        std::sort(others.begin(), others.end());
        return others;
    }

    /// Whether the names speak for it, whatever else speaks against.
    bool compare(Block block, std::uint32_t a, std::uint32_t b)
    {
        MergeSuggestion found;
        found.score = scoreOfNames(block, a, b, found.reasons);
        if (found.score == 0
            || m_apart.contains(
                pairOf(correctionName(m_corpus.entities[a]), correctionName(m_corpus.entities[b])))) {
            return found.score != 0;
        }
        if (m_corpus.entities[a].kind != m_corpus.entities[b].kind) {
            found.reasons.push_back("- a " + std::string(toString(m_corpus.entities[a].kind)) + " and a "
                + std::string(toString(m_corpus.entities[b].kind)));
            found.score -= 15;
        }
        const std::vector<EntityId>& left = linkedWith(a);
        const std::vector<EntityId>& right = linkedWith(b);
        if (std::binary_search(left.begin(), left.end(), EntityId::fromIndex(b))) {
            found.reasons.emplace_back("- named together in one sentence");
            found.score -= 25;
        }
        std::vector<EntityId> common;
        std::set_intersection(
            left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(common));
        if (!common.empty()) {
            const std::string more
                = common.size() > 1 ? " and " + std::to_string(common.size() - 1) + " more" : "";
            found.reasons.push_back("+ both are linked with " + m_corpus[common.front()].name + more);
            found.score += std::min<int>(static_cast<int>(common.size()) * 5, 20);
        }
        if (found.score >= leastScore) {
            found.a = EntityId::fromIndex(a);
            found.b = EntityId::fromIndex(b);
            m_found.push_back(std::move(found));
        }
        return true;
    }

    const Corpus& m_corpus;
    std::vector<Name> m_names;
    std::set<Pair> m_apart;
    std::vector<InBlock> m_blocks;
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_compared; // what speaks for it was found
    std::vector<std::vector<EntityId>> m_linked; // of each entity, where it was asked for
    std::vector<MergeSuggestion> m_found;
};

} // namespace

std::vector<MergeSuggestion> suggestMerges(const Corpus& corpus, std::span<const Correction> corrections)
{
    return Suggesting(corpus, corrections).all();
}

} // namespace dateline
