// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/coreference/entitycoreference.h"

#include "model/base/unionfind.h"
#include "model/extraction/entities/nameforms.h"
#include "model/text/foldname.h"
#include "model/text/transliteration.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace dateline {

namespace {

/// All local entities of one kind and name, over all articles.
struct NameGroup
{
    std::string name; // as first written
    std::string key;
    EntityKind kind = EntityKind::Organisation;
    bool known = false;
    std::size_t words = 0;
    std::uint32_t count = 0; // articles
    std::vector<std::uint32_t> members; // ways of naming, in the order of first mention
};

class Forest
{
public:
    explicit Forest(std::size_t size)
        : m_sets(size)
        , m_reason(size)
        , m_enemies(size)
    {
    }

    std::uint32_t root(std::uint32_t node) { return m_sets.root(node); }

    /// Not where a correction holds members of the two apart.
    void merge(std::uint32_t from, std::uint32_t to, std::string reason)
    {
        const std::uint32_t gone = root(from);
        const std::uint32_t kept = root(to);
        for (const std::uint32_t enemy : m_enemies[gone]) {
            if (root(enemy) == kept) {
                return;
            }
        }
        m_reason[from] = std::move(reason);
        m_sets.joinInto(gone, kept);
        if (gone != kept) {
            m_enemies[kept].insert(m_enemies[kept].end(), m_enemies[gone].begin(), m_enemies[gone].end());
        }
    }

    void keepApart(std::uint32_t a, std::uint32_t b)
    {
        m_enemies[a].push_back(b);
        m_enemies[b].push_back(a);
    }

    const std::string& reason(std::uint32_t node) const { return m_reason[node]; }

private:
    UnionFind m_sets;
    std::vector<std::string> m_reason; // why the node was merged into another
    std::vector<std::vector<std::uint32_t>> m_enemies; // never joined, by correction
};

constexpr std::uint32_t seldom = 5; // what is told five times as often is what is meant

class EntityClustering
{
public:
    explicit EntityClustering(const LocalNames& names)
        : m_names(names)
    {
    }

    EntityClusters cluster(std::span<const Correction> corrections)
    {
        groupByName();
        Forest forest(m_groups.size());
        heedCorrections(corrections, forest);
        joinKinds(forest);
        joinTransliterations(forest);
        joinLegalForms(forest);
        joinInitials(forest);
        joinLastNames(forest);
        joinAcronyms(forest);
        return collect(forest);
    }

private:
    /// Groups of that kind and name: as a word and as an acronym.
    std::vector<std::uint32_t> groupsOf(const EntityName& name) const
    {
        std::vector<std::uint32_t> groups;
        for (const bool acronym : {false, true}) {
            if (const auto at = m_byKey.find(groupKey(name.kind, acronym, keyOf(name.name, name.kind)));
                at != m_byKey.end()) {
                groups.push_back(at->second);
            }
        }
        return groups;
    }

    void heedCorrections(std::span<const Correction> corrections, Forest& forest) const
    {
        std::map<std::pair<std::uint32_t, std::uint32_t>, bool> apart; // by the last word on each pair
        for (const Correction& correction : corrections) {
            if (const auto* pair = std::get_if<EntitiesApart>(&correction)) {
                notePairs(pair->a, pair->b, true, apart);
            } else if (const auto* merge = std::get_if<EntityMerge>(&correction); merge && !apart.empty()) {
                for (std::size_t i = 0; i < merge->entities.size(); ++i) {
                    for (std::size_t j = i + 1; j < merge->entities.size(); ++j) {
                        notePairs(merge->entities[i], merge->entities[j], false, apart);
                    }
                }
            } else if (const auto* move = std::get_if<MentionMove>(&correction)) {
                joinSpellings(move->to, forest);
            } else if (const auto* addition = std::get_if<MentionAddition>(&correction)) {
                joinSpellings(addition->entity, forest);
            } else if (const auto* rule = std::get_if<NameRule>(&correction); rule && rule->kind) {
                joinSpellings({*rule->kind, rule->text}, forest);
            }
        }
        for (const auto& [pair, isApart] : apart) {
            if (isApart) {
                forest.keepApart(pair.first, pair.second);
            }
        }
    }

    void notePairs(const EntityName& a, const EntityName& b, bool isApart,
        std::map<std::pair<std::uint32_t, std::uint32_t>, bool>& apart) const
    {
        for (const std::uint32_t left : groupsOf(a)) {
            for (const std::uint32_t right : groupsOf(b)) {
                if (left != right) {
                    apart[std::minmax(left, right)] = isApart;
                }
            }
        }
    }

    /// "NATO" said by hand is the known NATO, not an acronym of its own.
    void joinSpellings(const EntityName& name, Forest& forest) const
    {
        const std::vector<std::uint32_t> groups = groupsOf(name);
        if (groups.size() == 2) {
            forest.merge(groups[1], groups[0], "set by hand");
        }
    }

    void groupByName()
    {
        for (std::uint32_t number = 0; number < m_names.size(); ++number) { // in the order of first mention
            m_groupOf.push_back(m_names[number].descriptionOnly ? noIndex : take(m_names[number], number));
        }
        for (std::size_t a = 0; a < m_names.articles(); ++a) {
            for (const std::uint32_t number : m_names.of(a)) {
                if (m_groupOf[number] != noIndex) {
                    ++m_groups[m_groupOf[number]].count;
                }
            }
        }
    }

    static std::string keyOf(const std::string& name, EntityKind kind)
    {
        return kind == EntityKind::Organisation ? americanKey(nameKey(name)) : nameKey(name);
    }

    static std::string groupKey(EntityKind kind, bool acronym, const std::string& key)
    {
        return std::string(1, static_cast<char>('0' + static_cast<int>(kind))) + (acronym ? "^" : "") + key;
    }

    std::uint32_t take(const LocalEntity& entity, std::uint32_t number)
    {
        const std::string key = keyOf(entity.name, entity.kind);
        // In capitals a name is a form of its own ("IS"), unless the gazetteer settled what it is.
        const bool acronym = !entity.known && looksLikeAcronym(entity.name);
        const auto [at, isNew] = m_byKey.try_emplace(
            groupKey(entity.kind, acronym, key), static_cast<std::uint32_t>(m_groups.size()));
        if (isNew) {
            NameGroup group;
            group.name = entity.name;
            group.key = key;
            group.kind = entity.kind;
            group.words = wordsOfRef(key).size();
            m_groups.push_back(std::move(group));
        }
        NameGroup& group = m_groups[at->second];
        group.known = group.known || entity.known;
        group.members.push_back(number);
        return at->second;
    }

    /// The tagger may take one name for different kinds in different articles; where one reading has at least
    /// three times the articles of the others, they follow it.
    void joinKinds(Forest& forest)
    {
        std::unordered_map<std::string_view, std::uint32_t> firstOf; // groups by key
        // by the first of that key; few keys are
        std::map<std::uint32_t, std::vector<std::uint32_t>> repeated;
        for (std::uint32_t g = 0; g < m_groups.size(); ++g) {
            if (const auto [at, isNew] = firstOf.try_emplace(m_groups[g].key, g); !isNew) {
                std::vector<std::uint32_t>& groups
                    = repeated.try_emplace(at->second, 1, at->second).first->second;
                groups.push_back(g);
            }
        }
        for (const auto& [first, groups] : repeated) {
            const std::uint32_t best
                = *std::max_element(groups.begin(), groups.end(), [this](std::uint32_t a, std::uint32_t b) {
                      // of two the earlier
                      return std::pair(m_groups[a].count, b) < std::pair(m_groups[b].count, a);
                  });
            for (const std::uint32_t g : groups) {
                const bool sameSpelling
                    = looksLikeAcronym(m_groups[g].name) == looksLikeAcronym(m_groups[best].name);
                if (g != best && sameSpelling && !m_groups[g].known
                    && m_groups[g].count * 3 <= m_groups[best].count) {
                    forest.merge(
                        g, best, "same name, mostly a " + std::string(toString(m_groups[best].kind)));
                }
            }
        }
    }

    /// Full names of persons that only differ in how they are written in Latin letters.
    void joinTransliterations(Forest& forest)
    {
        std::unordered_map<std::string, std::uint32_t> firstOf; // groups by key
        std::map<std::string, std::vector<std::uint32_t>> repeated; // with the first of them; few keys are
        for (std::uint32_t g = 0; g < m_groups.size(); ++g) {
            if (m_groups[g].kind == EntityKind::Person && m_groups[g].words >= 2) {
                const std::string key = transliterationKey(m_groups[g].name);
                const std::vector<std::string_view> words = wordsOfRef(key);
                // One consonant a word says too little: "Joe Lee" and "Jay Lu" share it.
                if (words.size() < 2 || key.size() < words.size() * 2 + 2) {
                    continue;
                }
                if (const auto [at, isNew] = firstOf.try_emplace(key, g); !isNew) {
                    repeated.try_emplace(key, 1, at->second).first->second.push_back(g);
                }
            }
        }
        for (const auto& [key, groups] : repeated) {
            for (std::size_t i = 1; i < groups.size(); ++i) {
                if (alikeInLetters(m_groups[groups.front()].key, m_groups[groups[i]].key)) {
                    forest.merge(
                        groups[i], groups.front(), "other spelling of " + m_groups[groups.front()].name);
                }
            }
        }
    }

    /// A key is a reason to compare, not a proof: "Lacey" and "Lewis" share theirs. At most two letters of
    /// seven may differ, which lets "Qadhafi" be Gaddafi and "Juschtschenko" Yushchenko.
    static bool alikeInLetters(std::string_view left, std::string_view right)
    {
        return lettersApart(left, right) * 7 <= std::max(left.size(), right.size()) * 2;
    }

    /// Letters to put in, take out or change (V. Levenshtein, 1965).
    static std::size_t lettersApart(std::string_view left, std::string_view right)
    {
        std::vector<std::size_t> row(right.size() + 1);
        std::iota(row.begin(), row.end(), std::size_t{0});
        for (std::size_t i = 0; i < left.size(); ++i) {
            std::size_t before = std::exchange(row[0], i + 1); // left of the upper cell
            for (std::size_t j = 0; j < right.size(); ++j) {
                const std::size_t changed = before + (left[i] == right[j] ? 0 : 1);
                before = row[j + 1];
                row[j + 1] = std::min({changed, row[j] + 1, before + 1});
            }
        }
        return row.back();
    }

    /// "Dravno Mills" and "Dravno Mills Inc.".
    void joinLegalForms(Forest& forest)
    {
        for (std::uint32_t g = 0; g < m_groups.size(); ++g) {
            const std::string plain = m_groups[g].kind == EntityKind::Organisation
                ? withoutLegalForm(m_groups[g].key)
                : std::string();
            const auto to = plain.empty() ? m_byKey.end()
                                          : m_byKey.find(groupKey(EntityKind::Organisation, false, plain));
            if (to != m_byKey.end() && !(m_groups[g].known && m_groups[to->second].known)) {
                forest.merge(g, to->second, "with its legal form");
            }
        }
    }

    /// "George Bush" is the George W. Bush of other articles, if nobody else may be meant; so is "John Paul"
    /// the second.
    void joinInitials(Forest& forest)
    {
        // by the name without initials; only looked up
        std::unordered_map<std::string, std::vector<std::uint32_t>> bearers;
        for (std::uint32_t g = 0; g < m_groups.size(); ++g) {
            if (m_groups[g].kind == EntityKind::Person && m_groups[g].words > 2) {
                if (std::string plain = withoutInitials(m_groups[g].key); plain != m_groups[g].key) {
                    bearers[std::move(plain)].push_back(g);
                }
            }
        }
        for (std::uint32_t g = 0; g < m_groups.size(); ++g) {
            const auto found = m_groups[g].kind == EntityKind::Person && m_groups[g].words > 1
                ? bearers.find(m_groups[g].key)
                : bearers.end();
            if (found == bearers.end()) {
                continue;
            }
            if (const std::uint32_t to = onlyBearer(found->second, forest); to != noIndex) {
                forest.merge(g, to, "without initials; the only one of that name in these articles");
            }
        }
    }

    /// A last name alone means the one person of that name in the folder, or the one who is named in far more
    /// articles than any other; a first name nobody ("Paul" is no John Paul where there is a Paul Ryan).
    void joinLastNames(Forest& forest)
    {
        std::unordered_map<std::string_view, std::vector<std::uint32_t>> byLastName; // only looked up
        // articles in which it is a first name
        std::unordered_map<std::string_view, std::uint32_t> timesFirst;
        for (std::uint32_t g = 0; g < m_groups.size(); ++g) {
            if (m_groups[g].kind == EntityKind::Person && m_groups[g].words >= 2) {
                const std::vector<std::string_view> words = wordsOfRef(m_groups[g].key);
                byLastName[words.back()].push_back(g);
                timesFirst[words.front()] += m_groups[g].count;
            }
        }
        for (std::uint32_t g = 0; g < m_groups.size(); ++g) {
            const NameGroup& group = m_groups[g];
            const auto found = group.kind == EntityKind::Person && group.words == 1
                ? byLastName.find(group.key)
                : byLastName.end();
            if (found == byLastName.end()) {
                continue;
            }
            const std::uint32_t to = onlyBearer(found->second, forest);
            std::uint32_t timesLast = 0;
            for (const std::uint32_t bearer : found->second) {
                timesLast += m_groups[bearer].count;
            }
            const auto first = timesFirst.find(group.key);
            const bool isFirstName = first != timesFirst.end() && first->second * seldom >= timesLast;
            if (to != noIndex && !isFirstName) {
                forest.merge(g, to, "last name; the only one of that name in these articles");
            }
        }
    }

    std::uint32_t onlyBearer(const std::vector<std::uint32_t>& bearers, Forest& forest) const
    {
        std::map<std::uint32_t, std::uint32_t> count; // articles a person
        for (const std::uint32_t g : bearers) {
            count[forest.root(g)] += m_groups[g].count;
        }
        std::uint32_t best = noIndex;
        for (const auto& [person, articles] : count) {
            if (best == noIndex || articles > count[best]) {
                best = person;
            }
        }
        for (const auto& [person, articles] : count) {
            if (person != best && articles * seldom > count[best]) {
                return noIndex;
            }
        }
        return best;
    }

    /// An acronym that one article explains means the same in the others, unless articles explain it
    /// differently.
    void joinAcronyms(Forest& forest)
    {
        std::map<std::string, std::uint32_t> explained; // acronym -> group; noIndex: several
        for (std::uint32_t g = 0; g < m_groups.size(); ++g) {
            for (const std::uint32_t number : m_groups[g].members) {
                for (const AliasReason& alias : m_names[number].aliases) {
                    if (looksLikeAcronym(alias.name) && m_groups[g].kind == EntityKind::Organisation) {
                        const auto [at, isNew] = explained.try_emplace(nameKey(alias.name), g);
                        if (!isNew && at->second != noIndex && forest.root(at->second) != forest.root(g)) {
                            at->second = noIndex;
                        }
                    }
                }
            }
        }
        for (std::uint32_t g = 0; g < m_groups.size(); ++g) {
            const NameGroup& group = m_groups[g];
            if (group.known || group.kind != EntityKind::Organisation || !looksLikeAcronym(group.name)) {
                continue;
            }
            const auto found = explained.find(group.key);
            if (found != explained.end() && found->second != noIndex
                && forest.root(found->second) != forest.root(g)) {
                forest.merge(g, found->second, "acronym explained in another article");
            }
        }
    }

    EntityClusters collect(Forest& forest) const
    {
        EntityClusters clusters;
        std::vector<EntityId> entityOfRoot(m_groups.size());
        std::vector<std::uint32_t> bestGroup; // of each entity: the group that names it
        std::vector<EntityId> entityOfGroup(m_groups.size());
        for (std::uint32_t g = 0; g < m_groups.size(); ++g) { // groups are in order of first mention
            EntityId& entity = entityOfRoot[forest.root(g)];
            if (!entity) {
                clusters.entities.emplace_back();
                entity = EntityId::fromIndex(clusters.entities.size() - 1);
                bestGroup.push_back(g);
            }
            entityOfGroup[g] = entity;
            std::uint32_t& best = bestGroup[entity.index()];
            best = isBetterName(m_groups[g], m_groups[best]) ? g : best;
        }
        for (std::size_t e = 0; e < clusters.entities.size(); ++e) {
            clusters.entities[e].name = m_groups[bestGroup[e]].name;
            clusters.entities[e].kind = m_groups[bestGroup[e]].kind;
        }
        nameOtherwise(forest, entityOfGroup, clusters.entities);
        clusters.entityOf.resize(m_names.articles());
        for (std::size_t a = 0; a < m_names.articles(); ++a) {
            clusters.entityOf[a].reserve(m_names.of(a).size());
            for (const std::uint32_t number : m_names.of(a)) {
                const std::uint32_t group = m_groupOf[number];
                clusters.entityOf[a].push_back(group == noIndex ? EntityId() : entityOfGroup[group]);
            }
        }
        return clusters;
    }

    /// The aliases of each entity, by name; of two reasons for one the first.
    void nameOtherwise(
        const Forest& forest, const std::vector<EntityId>& entityOfGroup, std::vector<Entity>& entities) const
    {
        std::vector<std::vector<std::uint32_t>> groupsOf(entities.size());
        for (std::uint32_t g = 0; g < m_groups.size(); ++g) {
            groupsOf[entityOfGroup[g].index()].push_back(g);
        }
        std::vector<std::pair<std::string_view, std::string_view>> names;
        for (std::size_t e = 0; e < entities.size(); ++e) {
            names.clear();
            for (const std::uint32_t g : groupsOf[e]) {
                names.emplace_back(m_groups[g].name,
                    forest.reason(g).empty() ? std::string_view("same name")
                                             : std::string_view(forest.reason(g)));
                for (const std::uint32_t number : m_groups[g].members) {
                    names.emplace_back(m_names[number].name, "same name");
                    for (const AliasReason& alias : m_names[number].aliases) {
                        names.emplace_back(alias.name, alias.why);
                    }
                }
            }
            std::stable_sort(
                names.begin(), names.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
            names.erase(std::unique(names.begin(), names.end(),
                            [](const auto& a, const auto& b) { return a.first == b.first; }),
                names.end());
            for (const auto& [name, why] : names) {
                if (name != entities[e].name) {
                    entities[e].aliases.push_back({std::string(name), std::string(why)});
                }
            }
        }
    }

    /// Known names before others, then those with more articles, fuller ones, earlier ones.
    static bool isBetterName(const NameGroup& later, const NameGroup& best)
    {
        const auto rank = [](const NameGroup& group) {
            return std::tuple(group.known, group.words > 1, group.count, group.words);
        };
        return rank(later) > rank(best);
    }

    const LocalNames& m_names;
    std::vector<NameGroup> m_groups; // in the order of first mention
    std::unordered_map<std::string, std::uint32_t> m_byKey;
    std::vector<std::uint32_t> m_groupOf; // of each way of naming; noIndex: of descriptions
};

} // namespace

EntityClusters clusterEntities(const LocalNames& names, std::span<const Correction> corrections)
{
    return EntityClustering(names).cluster(corrections);
}

} // namespace dateline
