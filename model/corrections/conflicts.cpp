// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/corrections/ledger.h"

#include "model/base/unionfind.h"
#include "model/calendar/datewords.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

/// What a rule says of one thing: two rules with the same slot and another value contradict each other.
struct Claim
{
    std::string slot;
    std::string value;
};

std::string keyOf(const EntityName& entity)
{
    return std::string(toString(entity.kind)) + '\x1f' + nameKey(entity.name);
}

std::string keyOf(const Passage& passage)
{
    return passage.article.hex() + '\x1f' + std::to_string(passage.span.begin) + '+'
        + std::to_string(passage.span.length);
}

std::string keyOf(const EventPlace& event)
{
    return keyOf(event.trigger);
}

std::string keyOf(const ArticlePlace& article)
{
    return article.article.hex();
}

std::string keyOf(const RelationPlace& relation)
{
    return keyOf(relation.source) + '\x1f' + keyOf(relation.target) + '\x1f'
        + std::string(toString(relation.kind));
}

std::string keyOf(const std::optional<DayInterval>& days)
{
    return days ? std::to_string(days->from) + ' ' + std::to_string(days->to) : std::string();
}

std::string pairKey(const EntityName& a, const EntityName& b)
{
    const std::string left = keyOf(a);
    const std::string right = keyOf(b);
    return std::min(left, right) + '\x1e' + std::max(left, right);
}

std::string keyOf(const std::vector<EventParticipant>& participants)
{
    std::string key;
    for (const EventParticipant& participant : participants) {
        key += keyOf(participant.entity) + '\x1f' + std::string(toString(participant.role)) + '\x1e';
    }
    return key;
}

class ClaimFinder
{
public:
    explicit ClaimFinder(std::vector<Claim>& claims)
        : m_claims(claims)
    {
    }

    void operator()(const ArticleDateCorrection& c) { claim("date", c.article.hex(), keyOf(c.published)); }
    void operator()(const EntityRename& c) { claim("name", keyOf(c.entity), c.name); }
    void operator()(const EntityKindChange& c)
    {
        claim("kind", keyOf(c.entity), std::string(toString(c.kind)));
    }
    void operator()(const EntityMerge& c)
    {
        for (std::size_t i = 0; i < c.entities.size(); ++i) {
            for (std::size_t j = i + 1; j < c.entities.size(); ++j) {
                claim("pair", pairKey(c.entities[i], c.entities[j]), "one");
            }
        }
    }
    void operator()(const EntitiesApart& c) { claim("pair", pairKey(c.a, c.b), "apart"); }
    void operator()(const MentionMove& c)
    {
        const Passage where{c.article, c.span.value_or(TextSpan{}), {}};
        claim(c.span ? "mention" : "mentions",
            c.span ? keyOf(where) : c.article.hex() + '\x1f' + keyOf(c.from), keyOf(c.to));
    }
    void operator()(const NameRule& c)
    {
        claim("string", c.text, c.kind ? std::string(toString(*c.kind)) : "never");
    }
    void operator()(const MentionAddition& c) { claim("mention", keyOf(c.where), keyOf(c.entity)); }
    void operator()(const MentionRemoval& c) { claim("mention", keyOf(c.where), "none"); }
    void operator()(const EventChange& c)
    {
        const std::string event = keyOf(c.event);
        claim("event", event, "kept");
        if (c.kind) {
            claim("event kind", event, std::string(toString(*c.kind)));
        }
        if (c.status) {
            claim("event status", event, std::string(toString(*c.status)));
        }
        if (c.title) {
            claim("event title", event, *c.title);
        }
        if (c.date) {
            claim("event date", event,
                keyOf(c.date->days) + ' ' + std::string(qualifierName(c.date->qualifier)) + ' '
                    + std::string(precisionName(c.date->precision)) + (c.date->lasting ? " lasting" : ""));
        }
        if (c.participants) {
            claim("event participants", event, keyOf(*c.participants));
        }
    }
    void operator()(const EventAddition& c) { claim("event", keyOf(c.event), "kept"); }
    void operator()(const RelationChange& c)
    {
        claim("relation", keyOf(c.relation), "kept");
        if (c.kind) {
            claim("relation kind", keyOf(c.relation), std::string(toString(*c.kind)));
        }
        // A change always says the direction: false is that of the text.
        claim("relation direction", keyOf(c.relation), c.swapped ? "swapped" : "as found");
    }
    void operator()(const RelationAddition& c) { claim("relation", keyOf(c.relation), "kept"); }
    void operator()(const Verdict& c)
    {
        const std::string place = std::visit([](const auto& subject) { return keyOf(subject); }, c.subject);
        const char* what = std::holds_alternative<EntityName>(c.subject) ? "entity"
            : std::holds_alternative<EventPlace>(c.subject)              ? "event"
                                                                         : "relation";
        claim(what, place, c.judgement == Judgement::Rejected ? "rejected" : "kept");
    }
    void operator()(const Note&) const { } // both are shown
    void operator()(const TimelineNote& c)
    {
        claim("timeline note", keyOf(c.days) + '\x1e' + c.lanes + '\x1e' + c.lane, c.text);
    }

private:
    void claim(const char* what, const std::string& subject, std::string value)
    {
        m_claims.push_back({std::string(what) + '\x1e' + subject, std::move(value)});
    }

    std::vector<Claim>& m_claims;
};

/// The last word of one author on one slot.
struct Word
{
    std::string_view author;
    std::string value;
    RuleRef rule;
};

using Words = std::map<std::string, std::vector<Word>>; // by slot; by rule within

Words lastWords(const Ledger& ledger)
{
    Words words;
    std::vector<Claim> claims;
    for (const RuleRef rule : ledger.rules()) {
        claims.clear();
        ClaimFinder finder(claims);
        std::visit(finder, ledger[rule]);
        const std::string& author = ledger.entries()[rule.entry].author;
        for (Claim& claim : claims) {
            std::vector<Word>& said = words[claim.slot];
            std::erase_if(said, [&author](const Word& word) { return word.author == author; });
            said.push_back({author, std::move(claim.value), rule});
        }
    }
    return words;
}

/// Merges that follow one from the other (a = b, b = c) against a pair that is to stay apart (a, c).
class MergeChains
{
public:
    MergeChains(const Ledger& ledger, const Words& words)
        : m_ledger(ledger)
        , m_words(words)
    {
    }

    void find(std::vector<Conflict>& conflicts)
    {
        for (const RuleRef rule : m_ledger.rules()) {
            if (const auto* apart = std::get_if<EntitiesApart>(&m_ledger[rule])) {
                addPair(*apart, rule);
            }
        }
        for (const RuleRef rule : m_ledger.rules()) {
            if (const auto* merge = std::get_if<EntityMerge>(&m_ledger[rule])) {
                for (std::size_t i = 1; i < merge->entities.size(); ++i) {
                    join(merge->entities[0], merge->entities[i], rule, conflicts);
                }
            }
        }
    }

private:
    struct Pair
    {
        std::uint32_t a;
        std::uint32_t b;
        RuleRef rule;
    };

    bool saidLast(const EntityName& a, const EntityName& b, std::string_view value) const
    {
        const auto said = m_words.find("pair\x1e" + pairKey(a, b));
        return said != m_words.end() && said->second.back().value == value;
    }

    std::uint32_t node(const EntityName& entity)
    {
        const auto [at, isNew]
            = m_nodes.try_emplace(keyOf(entity), static_cast<std::uint32_t>(m_sets.size()));
        if (isNew) {
            m_sets.add();
            m_pairsOf.emplace_back();
        }
        return at->second;
    }

    void addPair(const EntitiesApart& apart, RuleRef rule)
    {
        if (saidLast(apart.a, apart.b, "apart")) {
            const Pair pair{node(apart.a), node(apart.b), rule};
            m_pairsOf[pair.a].push_back(pair);
            m_pairsOf[pair.b].push_back(pair);
        }
    }

    /// The merge has both names of the pair: then the later of the two rules decides on the pair itself.
    bool namesBoth(RuleRef merge, RuleRef apart) const
    {
        const auto& pair = std::get<EntitiesApart>(m_ledger[apart]);
        const std::vector<EntityName>& names = std::get<EntityMerge>(m_ledger[merge]).entities;
        const auto has = [&names](const EntityName& name) {
            return std::any_of(names.begin(), names.end(),
                [&name](const EntityName& other) { return keyOf(other) == keyOf(name); });
        };
        return has(pair.a) && has(pair.b);
    }

    void join(
        const EntityName& first, const EntityName& second, RuleRef rule, std::vector<Conflict>& conflicts)
    {
        std::uint32_t a = m_sets.root(node(first));
        std::uint32_t b = m_sets.root(node(second));
        if (a == b || !saidLast(first, second, "one")) {
            return;
        }
        if (m_pairsOf[a].size() > m_pairsOf[b].size()) {
            std::swap(a, b);
        }
        for (const Pair& pair : m_pairsOf[a]) {
            if (m_sets.root(pair.a) == b || m_sets.root(pair.b) == b) {
                if (!namesBoth(rule, pair.rule)) {
                    conflicts.push_back(
                        {std::min(rule, pair.rule), std::max(rule, pair.rule), Conflict::Outcome::Undecided});
                }
                return; // not joined: the names stay apart until somebody decides
            }
        }
        m_sets.joinInto(a, b);
        m_pairsOf[b].insert(m_pairsOf[b].end(), m_pairsOf[a].begin(), m_pairsOf[a].end());
    }

    const Ledger& m_ledger;
    const Words& m_words;
    std::map<std::string, std::uint32_t> m_nodes;
    UnionFind m_sets;
    std::vector<std::vector<Pair>> m_pairsOf;
};

} // namespace

std::vector<Conflict> findConflicts(const Ledger& ledger)
{
    const Words words = lastWords(ledger);
    std::vector<Conflict> conflicts;
    for (const auto& [slot, said] : words) {
        for (std::size_t i = 1; i < said.size(); ++i) {
            if (said[i].value != said[i - 1].value) {
                conflicts.push_back({said[i - 1].rule, said[i].rule, Conflict::Outcome::LaterWins});
            }
        }
    }
    MergeChains(ledger, words).find(conflicts);
    const auto key = [](const Conflict& conflict) {
        return std::tuple(conflict.second, conflict.first, conflict.outcome);
    };
    std::sort(conflicts.begin(), conflicts.end(),
        [&key](const Conflict& a, const Conflict& b) { return key(a) < key(b); });
    conflicts.erase(std::unique(conflicts.begin(), conflicts.end()), conflicts.end());
    return conflicts;
}

} // namespace dateline
