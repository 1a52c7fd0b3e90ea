// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/fusion/eventfusion.h"

#include "model/base/sorted.h"
#include "model/base/unionfind.h"
#include "model/resolution/blockdraft.h"
#include "model/resolution/fusion/blockingkeys.h"
#include "model/resolution/fusion/eventchain.h"
#include "model/resolution/fusion/mergedevent.h"
#include "model/resolution/fusion/sameevent.h"
#include "model/resolution/fusion/tellingindex.h"
#include "model/resolution/reuse.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <optional>

namespace dateline {

namespace {

constexpr std::size_t neighboursCompared = 40; // in a blocking group, so that no step is quadratic

/// Which tellings hang together is a matter of pairs: those that share a key and stand near each other among
/// all that have it are compared, and what is joined by pairs is a chain. So what the last resolution found
/// holds for every pair that was compared then and is now, if neither of the two has changed. A chain is
/// parted into events by itself.
class Fusion
{
public:
    Fusion(const FusionInput& input, const Progress& progress)
        : m_in(input)
        , m_progress(progress)
        , m_tellings(input)
        , m_sets(m_tellings.size())
        , m_told(m_tellings.size())
        , m_open(m_tellings.size(), input.reuse.before == nullptr)
    {
    }

    FusedEvents run()
    {
        if (m_in.reuse.before != nullptr) {
            readChains();
            takeOver();
        }
        compareOpen();
        partChains();
        return collect();
    }

private:
    bool same(std::uint32_t a, std::uint32_t b)
    {
        return sameEvent(m_tellings.withWords(a), m_tellings.withWords(b), m_in.entities).has_value();
    }

    /// Of each event before: the first one of its chain, and how many tellings the chain had.
    void readChains()
    {
        const std::vector<Event>& events = m_in.reuse.before->corpus->events;
        m_chainBefore.resize(events.size());
        std::iota(m_chainBefore.begin(), m_chainBefore.end(), 0U);
        for (const ChainedEvent& one : m_in.reuse.before->chained) {
            m_chainBefore[one.event.index()] = static_cast<std::uint32_t>(one.first.index());
        }
        m_lengthBefore.resize(events.size());
        for (std::size_t e = 0; e < events.size(); ++e) {
            m_lengthBefore[m_chainBefore[e]] += static_cast<std::uint32_t>(events[e].tellings.size());
        }
    }

    /// Tellings of before that are not told any more, or otherwise. What changed names cannot be shared with
    /// anything that has stayed. Their chains are opened.
    void addGone(std::vector<BlockingKey>& keys, std::vector<bool>& opened) const
    {
        const Reuse& reuse = m_in.reuse;
        const Corpus& corpus = *reuse.before->corpus;
        std::size_t next = m_in.blocks.size(); // the article before which it stood
        for (std::size_t a = corpus.articles.size(); a-- > 0;) {
            const std::uint32_t now = reuse.articleNow[a];
            next = now == noIndex ? next : now;
            if (now != noIndex && !m_in.touched[now]) {
                continue;
            }
            const std::vector<EventTelling>& events = corpus.articles[a]->events;
            for (std::size_t i = 0; i < events.size(); ++i) {
                opened[m_chainBefore[events[i].event.index()]] = true;
                if (events[i].date) {
                    const std::uint64_t place
                        = now == noIndex ? 2 * next << 32U : TellingIndex::placeOf(now, i);
                    eachKey(
                        events[i], reuse.before->articles[a].stems[i],
                        [&reuse](EntityId entity) { return reuse.now(entity); },
                        [&](std::uint64_t key) {
                            keys.push_back({key, place, noIndex});
                        });
                }
            }
        }
    }

    /// What has come between two tellings, or gone from between them, may have parted two that were compared,
    /// or brought two together that were not.
    void minePairs(std::span<const BlockingKey> group, std::vector<bool>& opened,
        std::vector<std::pair<std::uint32_t, std::uint32_t>>& joined)
    {
        if (group.size() <= neighboursCompared + 1) {
            return;
        }
        std::vector<std::size_t> before(group.size()); // how many stood before it then, and now
        std::vector<std::size_t> now(group.size());
        for (std::size_t i = 1; i < group.size(); ++i) {
            const bool isGone = group[i - 1].telling == noIndex;
            before[i] = before[i - 1] + (isGone || !m_tellings.isTouched(group[i - 1].telling) ? 1 : 0);
            now[i] = now[i - 1] + (isGone ? 0 : 1);
        }
        const auto stays = [&](const BlockingKey& one) {
            return one.telling != noIndex && !m_tellings.isTouched(one.telling);
        };
        for (std::size_t i = 0; i < group.size(); ++i) {
            for (std::size_t j = i + 1; stays(group[i]) && j < group.size(); ++j) {
                const bool wasNear = before[j] - before[i] <= neighboursCompared;
                const bool isNear = now[j] - now[i] <= neighboursCompared;
                if (!wasNear && !isNear) {
                    break;
                }
                if (wasNear != isNear && stays(group[j]) && same(group[i].telling, group[j].telling)) {
                    if (wasNear) {
                        opened[chainBefore(group[i].telling)] = true;
                    } else {
                        joined.emplace_back(group[i].telling, group[j].telling);
                    }
                }
            }
        }
    }

    EventId eventBefore(std::uint32_t telling) const
    {
        return m_in.reuse.block(m_tellings.block(telling)).events[m_tellings.inBlock(telling)].event;
    }

    std::uint32_t chainBefore(std::uint32_t telling) const
    {
        return m_chainBefore[eventBefore(telling).index()];
    }

    /// Joins what was one chain and opens what may be none any more.
    void takeOver()
    {
        const std::vector<Event>& events = m_in.reuse.before->corpus->events;
        std::vector<bool> opened(events.size(), false);
        std::vector<BlockingKey> keys;
        addGone(keys, opened);
        std::vector<std::uint64_t> wanted;
        std::transform(keys.begin(), keys.end(), std::back_inserter(wanted),
            [](const BlockingKey& one) { return one.key; });
        for (std::uint32_t t = 0; t < m_tellings.size(); ++t) {
            if (m_tellings.isTouched(t)) {
                m_open[t] = true;
                m_tellings.eachKeyOf(t, [&wanted](std::uint64_t key) { wanted.push_back(key); });
            }
        }
        const KeySet set(std::move(wanted));
        m_tellings.addKeyed([&set](std::uint64_t key) { return set.contains(key); }, keys);
        std::vector<std::pair<std::uint32_t, std::uint32_t>> joined;
        eachGroup(keys, [&](std::span<const BlockingKey> group) { minePairs(group, opened, joined); });
        for (std::uint32_t t = 0; t < m_tellings.size(); ++t) {
            if (m_open[t]) {
                continue;
            }
            const std::uint32_t chain = chainBefore(t);
            if (opened[chain]) {
                m_open[t] = true;
            } else if (const MentionRef first = events[chain].tellings.front(); m_lengthBefore[chain] > 1) {
                m_sets.join(t,
                    m_tellings.number(
                        static_cast<std::uint32_t>(m_in.reuse.now(first.article).index()), first.index));
            }
        }
        for (const auto& [a, b] : joined) {
            m_sets.join(a, b);
        }
    }

    void compareOpen()
    {
        std::vector<BlockingKey> keys;
        if (m_in.reuse.before == nullptr) {
            std::size_t count = 0; // of some 20 for each telling: a list that grows would take twice as much
            for (std::uint32_t t = 0; t < m_tellings.size(); ++t) {
                m_tellings.eachKeyOf(t, [&count](std::uint64_t) { ++count; });
            }
            keys.reserve(count);
            m_tellings.addKeyed([](std::uint64_t) { return true; }, keys);
        } else {
            std::vector<std::uint64_t> wanted;
            for (std::uint32_t t = 0; t < m_tellings.size(); ++t) {
                if (m_open[t]) {
                    m_tellings.eachKeyOf(t, [&wanted](std::uint64_t key) { wanted.push_back(key); });
                }
            }
            const KeySet set(std::move(wanted));
            m_tellings.addKeyed([&set](std::uint64_t key) { return set.contains(key); }, keys);
        }
        eachGroup(keys, [this](std::span<const BlockingKey> group) { compare(group); });
    }

    void compare(std::span<const BlockingKey> group)
    {
        for (std::size_t i = 1; i < group.size() && !m_progress.cancelled(); ++i) {
            for (std::size_t j = i; j-- > 0 && i - j <= neighboursCompared;) {
                const std::uint32_t a = group[j].telling;
                const std::uint32_t b = group[i].telling;
                if ((m_open[a] || m_open[b]) && m_sets.root(a) != m_sets.root(b) && same(a, b)) {
                    m_sets.join(a, b);
                }
            }
        }
    }

    /// The tellings of each chain of more than one, in order.
    std::vector<std::vector<std::uint32_t>> chains()
    {
        std::vector<std::uint32_t> length(m_tellings.size());
        for (std::uint32_t t = 0; t < m_tellings.size(); ++t) {
            ++length[m_sets.root(t)];
        }
        std::vector<std::vector<std::uint32_t>> result;
        std::vector<std::uint32_t> place(m_tellings.size(), noIndex);
        for (std::uint32_t t = 0; t < m_tellings.size(); ++t) {
            const std::uint32_t root = m_sets.root(t);
            if (length[root] > 1) {
                if (place[root] == noIndex) {
                    place[root] = static_cast<std::uint32_t>(result.size());
                    result.emplace_back();
                }
                result[place[root]].push_back(t);
            }
        }
        return result;
    }

    /// A chain of the same tellings has the parts that it had; another one is parted anew.
    void partChains()
    {
        for (const std::vector<std::uint32_t>& chain : chains()) {
            if (m_progress.cancelled()) {
                return;
            }
            if (isChainKnown(chain)) {
                std::map<EventId, std::uint32_t> first;
                for (const std::uint32_t t : chain) {
                    m_told.join(first.try_emplace(eventBefore(t), t).first->second, t);
                }
                continue;
            }
            if (chain.size() == 2) { // the pair that made the chain is all there is to know
                m_told.join(chain[0], chain[1]);
                continue;
            }
            std::vector<FusionTelling> tellings;
            std::transform(chain.begin(), chain.end(), std::back_inserter(tellings),
                [this](std::uint32_t t) { return m_tellings.withWords(t); });
            const std::vector<std::uint32_t> first = partChain(tellings, pairsOf(chain, tellings));
            for (std::size_t i = 0; i < chain.size(); ++i) {
                m_told.join(chain[first[i]], chain[i]);
            }
        }
    }

    bool isChainKnown(std::span<const std::uint32_t> chain) const
    {
        return m_in.reuse.before != nullptr && !m_open[chain.front()]
            && chain.size() == m_lengthBefore[chainBefore(chain.front())]
            && std::all_of(chain.begin(), chain.end(),
                [&](std::uint32_t t) { return !m_open[t] && chainBefore(t) == chainBefore(chain.front()); });
    }

    /// All pairs that stand near each other in the chain.
    std::vector<TellingPair> pairsOf(
        std::span<const std::uint32_t> chain, std::span<const FusionTelling> tellings) const
    {
        std::vector<BlockingKey> keys;
        for (std::uint32_t i = 0; i < chain.size(); ++i) {
            m_tellings.eachKeyOf(chain[i], [&](std::uint64_t key) { keys.push_back({key, i, i}); });
        }
        std::vector<std::pair<std::uint32_t, std::uint32_t>> near;
        eachGroup(keys, [&near](std::span<const BlockingKey> group) {
            for (std::size_t i = 1; i < group.size(); ++i) {
                for (std::size_t j = i; j-- > 0 && i - j <= neighboursCompared;) {
                    near.emplace_back(group[j].telling, group[i].telling);
                }
            }
        });
        sortUnique(near);
        std::vector<TellingPair> pairs;
        for (const auto& [a, b] : near) {
            if (const std::optional<int> points = sameEvent(tellings[a], tellings[b], m_in.entities)) {
                pairs.push_back({a, b, *points});
            }
        }
        return pairs;
    }

    /// Whether the event is what it was: all its tellings, and who copied whom.
    bool isKnown(std::span<const std::uint32_t> members) const
    {
        if (m_in.reuse.before == nullptr || m_open[members.front()]
            || members.size() != (*m_in.reuse.before->corpus)[eventBefore(members.front())].tellings.size()) {
            return false;
        }
        const auto stays = [&](std::uint32_t t) {
            if (m_open[t] || eventBefore(t) != eventBefore(members.front())) {
                return false;
            }
            const ArticleId copied = m_in.reuse.block(m_tellings.block(t)).copyOf;
            return m_in.reuse.now(copied) == m_in.blocks[m_tellings.block(t)]->copyOf
                && (!copied || m_in.reuse.now(copied));
        };
        return std::all_of(members.begin(), members.end(), stays);
    }

    Event knownEvent(EventId before) const
    {
        Event event = (*m_in.reuse.before->corpus)[before];
        for (Participant& participant : event.participants) {
            participant.entity = m_in.reuse.now(participant.entity);
        }
        for (MentionRef& telling : event.tellings) {
            telling.article = m_in.reuse.now(telling.article);
        }
        return event;
    }

    /// In the order of first telling, which roots are.
    FusedEvents collect()
    {
        const std::size_t count = m_tellings.size();
        FusedEvents fused;
        std::vector<std::uint32_t> eventOf(count);
        std::vector<std::uint32_t> begin{0}; // of each event's members
        for (std::uint32_t t = 0; t < count; ++t) {
            const std::uint32_t root = m_told.root(t);
            if (root == t) {
                eventOf[t] = static_cast<std::uint32_t>(begin.size() - 1);
                begin.push_back(0);
                const EventId first = EventId::fromIndex(eventOf[m_sets.root(t)]);
                if (const EventId event = EventId::fromIndex(eventOf[t]); first != event) {
                    fused.chained.push_back({event, first});
                }
            }
            eventOf[t] = eventOf[root];
            ++begin[eventOf[t] + 1];
        }
        std::partial_sum(begin.begin(), begin.end(), begin.begin());
        std::vector<std::uint32_t> members(count);
        std::vector<std::uint32_t> end(begin.begin(), begin.end() - 1);
        for (std::uint32_t t = 0; t < count; ++t) {
            members[end[eventOf[t]]++] = t;
            const std::uint32_t index = m_tellings.inBlock(t);
            const EventId event = EventId::fromIndex(eventOf[t]);
            if (m_in.blocks[m_tellings.block(t)]->events[index].event != event) {
                m_in.blocks[m_tellings.block(t)].edit().events[index].event = event;
            }
        }
        fused.events.reserve(end.size());
        for (std::size_t e = 0; e < end.size(); ++e) {
            const std::span<const std::uint32_t> own(members.data() + begin[e], begin[e + 1] - begin[e]);
            fused.events.push_back(isKnown(own) ? knownEvent(eventBefore(own.front())) : mergedOf(own));
        }
        return fused;
    }

    Event mergedOf(std::span<const std::uint32_t> members) const
    {
        std::vector<FusionTelling> tellings;
        std::transform(members.begin(), members.end(), std::back_inserter(tellings),
            [this](std::uint32_t t) { return m_tellings.withoutWords(t); });
        return mergedEvent(tellings, m_in.blocks);
    }

    const FusionInput& m_in;
    const Progress& m_progress;
    TellingIndex m_tellings;
    UnionFind m_sets; // chains
    UnionFind m_told; // events
    std::vector<std::uint32_t> m_chainBefore; // of each event before: the first one of its chain
    std::vector<std::uint32_t> m_lengthBefore; // of each chain before, by its first event: tellings
    // to be compared with those that share a key; else with those of them that are open
    std::vector<bool> m_open;
};

} // namespace

FusedEvents fuseEvents(const FusionInput& input, Progress& progress)
{
    return Fusion(input, progress).run();
}

} // namespace dateline
