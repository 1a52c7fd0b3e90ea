// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/fusion/eventfusion.h"

#include "model/resolution/blockdraft.h"
#include "model/resolution/fusion/eventchain.h"
#include "model/resolution/fusion/telling.h"
#include "model/resolution/reuse.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>
#include <string_view>
#include <tuple>

namespace dateline {

namespace {

constexpr std::size_t neighboursCompared = 40; // in a blocking group, so that no step is quadratic
constexpr std::size_t participantsBlocked = 8;

class UnionFind
{
public:
    explicit UnionFind(std::size_t size)
        : m_above(size)
    {
        std::iota(m_above.begin(), m_above.end(), 0U);
    }
    std::uint32_t root(std::uint32_t item)
    {
        while (m_above[item] != item) {
            m_above[item] = m_above[m_above[item]];
            item = m_above[item];
        }
        return item;
    }
    void join(std::uint32_t a, std::uint32_t b)
    {
        a = root(a);
        b = root(b);
        m_above[std::max(a, b)] = std::min(a, b); // the earliest telling stands for all
    }

private:
    std::vector<std::uint32_t> m_above;
};

struct BlockingKey
{
    std::uint64_t key = 0;
    std::uint64_t place = 0; // in the order of all tellings, those of before and of now
    std::uint32_t telling = noIndex; // none: it is not told any more

    friend auto operator<=>(const BlockingKey&, const BlockingKey&) = default;
};

/// A set of keys that is asked far more often than it has them.
class KeySet
{
public:
    explicit KeySet(std::vector<std::uint64_t> keys)
        : m_keys(std::move(keys))
        , m_mayHave(1U << 20U)
    {
        std::sort(m_keys.begin(), m_keys.end());
        m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
        for (const std::uint64_t key : m_keys) {
            m_mayHave[key % m_mayHave.size()] = true;
        }
    }
    bool contains(std::uint64_t key) const
    {
        return m_mayHave[key % m_mayHave.size()] && std::binary_search(m_keys.begin(), m_keys.end(), key);
    }

private:
    std::vector<std::uint64_t> m_keys;
    std::vector<bool> m_mayHave;
};

std::uint64_t mixed(std::uint64_t kind, std::uint64_t a, std::uint64_t b)
{
    std::uint64_t hash = kind * 0x9E3779B97F4A7C15ULL + a;
    hash = (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9ULL + b;
    hash = (hash ^ (hash >> 32)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 29);
}

/// Days (and the one after, for tellings a day apart), months for imprecise dates, the interval itself beyond; each with
/// a participant or the trigger. Of a telling with a date. `take` gets one key after another.
template <typename EntityNow, typename Take>
void eachKey(const EventTelling& telling, std::uint32_t stem, const EntityNow& entityNow, const Take& take)
{
    const DayInterval days = telling.date->days;
    std::array<std::uint64_t, 12> buckets{};
    std::size_t count = 0;
    const CivilDate first = civilDate(days.from);
    const auto month = static_cast<std::uint64_t>((first.year + 10000) * 12 + first.month);
    if (days.days() <= 8) {
        for (DayNumber day = days.from; day <= days.to + 1; ++day) {
            buckets[count++] = mixed(1, static_cast<std::uint64_t>(std::int64_t{day} + 10'000'000), 0);
        }
    }
    if (days.days() <= 31) {
        buckets[count++] = mixed(2, month, 0);
    } else {
        buckets[count++] = mixed(3, static_cast<std::uint64_t>(std::int64_t{days.from} + 10'000'000), static_cast<std::uint64_t>(days.days()));
    }
    const std::size_t participants = std::min(telling.participants.size(), participantsBlocked);
    for (std::size_t b = 0; b < count; ++b) {
        for (std::size_t p = 0; p < participants; ++p) {
            if (const EntityId entity = entityNow(telling.participants[p].entity)) {
                take(mixed(4, buckets[b], entity.value()));
            }
        }
        take(mixed(5, buckets[b], stem));
    }
}

std::uint32_t sourceOf(std::span<const BlockDraft> blocks, std::uint32_t block)
{
    for (std::size_t steps = 0; blocks[block]->copyOf.isValid() && steps < blocks.size(); ++steps) {
        block = static_cast<std::uint32_t>(blocks[block]->copyOf.index());
    }
    return block;
}

/// "It joined the coalition" needs its sentence.
bool standsAlone(std::string_view title)
{
    const std::string_view word = title.substr(0, title.find(' '));
    constexpr std::array<std::string_view, 9> pronouns{"It", "He", "She", "They", "His", "Her", "Its", "Their", "This"};
    return word.size() < title.size() && std::find(pronouns.begin(), pronouns.end(), word) == pronouns.end();
}

/// The telling that gives title and date: of the interval told most often, then the finest, the surest, the first.
std::size_t chooseFirst(const std::vector<const FusionTelling*>& members)
{
    std::map<std::pair<DayNumber, DayNumber>, int> votes;
    for (const FusionTelling* member : members) {
        if (member->telling->date) {
            ++votes[{member->telling->date->days.from, member->telling->date->days.to}];
        }
    }
    const auto rank = [&](const FusionTelling* member) {
        const EventTelling& telling = *member->telling;
        const int told = telling.date ? votes[{telling.date->days.from, telling.date->days.to}] : 0;
        const std::int64_t fine = telling.date ? -telling.date->days.days() : -1'000'000;
        const int real = telling.status == EventStatus::Happened || telling.status == EventStatus::Ongoing;
        return std::tuple(telling.review, real, told, fine, standsAlone(telling.title), static_cast<int>(telling.confidence), telling.title.size() >= 20);
    };
    std::size_t best = 0;
    for (std::size_t i = 1; i < members.size(); ++i) {
        best = rank(members[i]) > rank(members[best]) ? i : best;
    }
    return best;
}

Event merged(const std::vector<const FusionTelling*>& members, std::span<const BlockDraft> blocks)
{
    Event event;
    const std::size_t first = chooseFirst(members);
    const EventTelling& told = *members[first]->telling;
    event.title = told.title;
    event.kind = told.kind;
    event.status = told.status;
    event.date = told.date;
    event.hint = told.hint;
    event.lasting = told.lasting;
    event.confidence = told.confidence;
    event.review = told.review; // chosen first, so none has more
    std::vector<std::uint32_t> sources;
    const auto take = [&](const FusionTelling& member) {
        event.tellings.push_back({ArticleId::fromIndex(member.block), member.index});
        event.confidence = std::max(event.confidence, member.telling->confidence);
        if (event.kind == EventKind::Other) {
            event.kind = member.telling->kind;
        }
        sources.push_back(sourceOf(blocks, member.block));
        if (member.telling->date && member.telling->date->days != told.date->days) {
            event.variants.push_back(member.telling->date->days);
        }
        for (const Participant& participant : member.telling->participants) {
            const bool known = std::any_of(event.participants.begin(), event.participants.end(),
                [&](const Participant& other) { return other.entity == participant.entity; });
            if (!known) {
                event.participants.push_back(participant);
            }
        }
    };
    take(*members[first]);
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (i != first) {
            take(*members[i]);
        }
    }
    std::stable_sort(event.participants.begin(), event.participants.end(),
        [](const Participant& a, const Participant& b) { return (a.role == ArgumentRole::Agent) > (b.role == ArgumentRole::Agent); });
    std::sort(sources.begin(), sources.end());
    event.sources = static_cast<std::uint32_t>(std::unique(sources.begin(), sources.end()) - sources.begin());
    std::sort(event.variants.begin(), event.variants.end());
    event.variants.erase(std::unique(event.variants.begin(), event.variants.end()), event.variants.end());
    event.participants.shrink_to_fit();
    event.tellings.shrink_to_fit();
    event.variants.shrink_to_fit();
    return event;
}

/// Which tellings hang together is a matter of pairs: those that share a key and stand near each other among all that have
/// it are compared, and what is joined by pairs is a chain. So what the last resolution found holds for every pair
/// that was compared then and is now, if neither of the two has changed. A chain is parted into events by itself.
class Fusion
{
public:
    Fusion(const FusionInput& input, const Progress& progress)
        : m_in(input)
        , m_progress(progress)
    {
        for (std::uint32_t b = 0; b < m_in.blocks.size(); ++b) {
            m_first.push_back(static_cast<std::uint32_t>(m_blockOf.size()));
            m_blockOf.insert(m_blockOf.end(), m_in.blocks[b]->events.size(), b);
        }
        m_sets = UnionFind(m_blockOf.size());
        m_told = UnionFind(m_blockOf.size());
        m_open.resize(m_blockOf.size(), m_in.reuse.before == nullptr);
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
    std::uint32_t blockOf(std::uint32_t telling) const { return m_blockOf[telling]; }
    const EventTelling& told(std::uint32_t telling) const
    {
        const std::uint32_t block = m_blockOf[telling];
        return m_in.blocks[block]->events[telling - m_first[block]];
    }
    FusionTelling known(std::uint32_t telling)
    {
        const std::uint32_t block = m_blockOf[telling];
        const std::uint32_t index = telling - m_first[block];
        TellingWords& words = m_in.words[block];
        if (words.ends.empty()) {
            words = tellingWords(*m_in.blocks[block], m_in.articles[block].article->text);
        }
        return fusionTelling(*m_in.blocks[block], words, block, index, m_in.stems[block][index]);
    }
    bool same(std::uint32_t a, std::uint32_t b) { return sameEvent(known(a), known(b), m_in.entities).has_value(); }

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

    static std::uint64_t placeOf(std::size_t article, std::size_t index) { return (2 * article + 1) << 32U | index; }

    template <typename Take>
    void eachKeyOf(std::uint32_t telling, const Take& take) const
    {
        if (told(telling).date) {
            const std::uint32_t block = m_blockOf[telling];
            eachKey(told(telling), m_in.stems[block][telling - m_first[block]], [](EntityId entity) { return entity; }, take);
        }
    }

    /// The tellings of now that have one of these keys.
    template <typename Wanted>
    void addKeyed(const Wanted& wanted, std::vector<BlockingKey>& keys) const
    {
        for (std::uint32_t t = 0; t < m_blockOf.size(); ++t) {
            const std::uint64_t place = placeOf(m_blockOf[t], t - m_first[m_blockOf[t]]);
            eachKeyOf(t, [&](std::uint64_t key) {
                if (wanted(key)) {
                    keys.push_back({key, place, t});
                }
            });
        }
    }

    template <typename Group>
    static void eachGroup(std::vector<BlockingKey>& keys, const Group& group)
    {
        std::sort(keys.begin(), keys.end());
        for (std::size_t begin = 0; begin < keys.size();) {
            std::size_t end = begin + 1;
            while (end < keys.size() && keys[end].key == keys[begin].key) {
                ++end;
            }
            group(std::span<const BlockingKey>(keys).subspan(begin, end - begin));
            begin = end;
        }
    }

    bool isTouched(std::uint32_t telling) const { return m_in.touched[m_blockOf[telling]]; }

    /// Tellings of before that are not told any more, or otherwise. What changed names cannot be shared with anything
    /// that has stayed. Their chains are opened.
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
                    const std::uint64_t place = now == noIndex ? 2 * next << 32U : placeOf(now, i);
                    eachKey(events[i], reuse.before->articles[a].stems[i], [&reuse](EntityId entity) { return reuse.now(entity); },
                        [&](std::uint64_t key) { keys.push_back({key, place, noIndex}); });
                }
            }
        }
    }

    /// What has come between two tellings, or gone from between them, may have parted two that were compared, or brought
    /// two together that were not.
    void minePairs(std::span<const BlockingKey> group, std::vector<bool>& opened, std::vector<std::pair<std::uint32_t, std::uint32_t>>& joined)
    {
        if (group.size() <= neighboursCompared + 1) {
            return;
        }
        std::vector<std::size_t> before(group.size()); // how many stood before it then, and now
        std::vector<std::size_t> now(group.size());
        for (std::size_t i = 1; i < group.size(); ++i) {
            const bool isGone = group[i - 1].telling == noIndex;
            before[i] = before[i - 1] + (isGone || !isTouched(group[i - 1].telling) ? 1 : 0);
            now[i] = now[i - 1] + (isGone ? 0 : 1);
        }
        const auto stays = [&](const BlockingKey& one) { return one.telling != noIndex && !isTouched(one.telling); };
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
        const std::uint32_t block = m_blockOf[telling];
        return m_in.reuse.block(block).events[telling - m_first[block]].event;
    }

    std::uint32_t chainBefore(std::uint32_t telling) const { return m_chainBefore[eventBefore(telling).index()]; }

    /// Joins what was one chain and opens what may be none any more.
    void takeOver()
    {
        const std::vector<Event>& events = m_in.reuse.before->corpus->events;
        std::vector<bool> opened(events.size(), false);
        std::vector<BlockingKey> keys;
        addGone(keys, opened);
        std::vector<std::uint64_t> wanted;
        std::transform(keys.begin(), keys.end(), std::back_inserter(wanted), [](const BlockingKey& one) { return one.key; });
        for (std::uint32_t t = 0; t < m_blockOf.size(); ++t) {
            if (isTouched(t)) {
                m_open[t] = true;
                eachKeyOf(t, [&wanted](std::uint64_t key) { wanted.push_back(key); });
            }
        }
        const KeySet set(std::move(wanted));
        addKeyed([&set](std::uint64_t key) { return set.contains(key); }, keys);
        std::vector<std::pair<std::uint32_t, std::uint32_t>> joined;
        eachGroup(keys, [&](std::span<const BlockingKey> group) { minePairs(group, opened, joined); });
        for (std::uint32_t t = 0; t < m_blockOf.size(); ++t) {
            if (m_open[t]) {
                continue;
            }
            const std::uint32_t chain = chainBefore(t);
            if (opened[chain]) {
                m_open[t] = true;
            } else if (const MentionRef first = events[chain].tellings.front(); m_lengthBefore[chain] > 1) {
                m_sets.join(t, m_first[m_in.reuse.now(first.article).index()] + first.index);
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
            for (std::uint32_t t = 0; t < m_blockOf.size(); ++t) {
                eachKeyOf(t, [&count](std::uint64_t) { ++count; });
            }
            keys.reserve(count);
            addKeyed([](std::uint64_t) { return true; }, keys);
        } else {
            std::vector<std::uint64_t> wanted;
            for (std::uint32_t t = 0; t < m_blockOf.size(); ++t) {
                if (m_open[t]) {
                    eachKeyOf(t, [&wanted](std::uint64_t key) { wanted.push_back(key); });
                }
            }
            const KeySet set(std::move(wanted));
            addKeyed([&set](std::uint64_t key) { return set.contains(key); }, keys);
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
        std::vector<std::uint32_t> length(m_blockOf.size());
        for (std::uint32_t t = 0; t < m_blockOf.size(); ++t) {
            ++length[m_sets.root(t)];
        }
        std::vector<std::vector<std::uint32_t>> result;
        std::vector<std::uint32_t> place(m_blockOf.size(), noIndex);
        for (std::uint32_t t = 0; t < m_blockOf.size(); ++t) {
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
            std::transform(chain.begin(), chain.end(), std::back_inserter(tellings), [this](std::uint32_t t) { return known(t); });
            const std::vector<std::uint32_t> first = partChain(tellings, pairsOf(chain, tellings));
            for (std::size_t i = 0; i < chain.size(); ++i) {
                m_told.join(chain[first[i]], chain[i]);
            }
        }
    }

    bool isChainKnown(std::span<const std::uint32_t> chain) const
    {
        return m_in.reuse.before != nullptr && !m_open[chain.front()] && chain.size() == m_lengthBefore[chainBefore(chain.front())]
            && std::all_of(chain.begin(), chain.end(), [&](std::uint32_t t) { return !m_open[t] && chainBefore(t) == chainBefore(chain.front()); });
    }

    /// All pairs that stand near each other in the chain.
    std::vector<TellingPair> pairsOf(std::span<const std::uint32_t> chain, std::span<const FusionTelling> tellings) const
    {
        std::vector<BlockingKey> keys;
        for (std::uint32_t i = 0; i < chain.size(); ++i) {
            eachKeyOf(chain[i], [&](std::uint64_t key) { keys.push_back({key, i, i}); });
        }
        std::vector<std::pair<std::uint32_t, std::uint32_t>> near;
        eachGroup(keys, [&near](std::span<const BlockingKey> group) {
            for (std::size_t i = 1; i < group.size(); ++i) {
                for (std::size_t j = i; j-- > 0 && i - j <= neighboursCompared;) {
                    near.emplace_back(group[j].telling, group[i].telling);
                }
            }
        });
        std::sort(near.begin(), near.end());
        near.erase(std::unique(near.begin(), near.end()), near.end());
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
            const ArticleId copied = m_in.reuse.block(m_blockOf[t]).copyOf;
            return m_in.reuse.now(copied) == m_in.blocks[m_blockOf[t]]->copyOf && (!copied || m_in.reuse.now(copied));
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
        const std::size_t count = m_blockOf.size();
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
            const std::uint32_t index = t - m_first[m_blockOf[t]];
            const EventId event = EventId::fromIndex(eventOf[t]);
            if (m_in.blocks[m_blockOf[t]]->events[index].event != event) {
                m_in.blocks[m_blockOf[t]].edit().events[index].event = event;
            }
        }
        fused.events.reserve(end.size());
        for (std::size_t e = 0; e < end.size(); ++e) {
            const std::span<const std::uint32_t> own(members.data() + begin[e], begin[e + 1] - begin[e]);
            fused.events.push_back(isKnown(own) ? knownEvent(eventBefore(own.front())) : mergedOf(own));
        }
        return fused;
    }

    Event mergedOf(std::span<const std::uint32_t> members)
    {
        std::vector<FusionTelling> tellings; // its words are not asked for
        for (const std::uint32_t t : members) {
            tellings.push_back({&told(t), m_blockOf[t], t - m_first[m_blockOf[t]], 0, {}, {}});
        }
        std::vector<const FusionTelling*> pointers;
        std::transform(tellings.begin(), tellings.end(), std::back_inserter(pointers), [](const FusionTelling& one) { return &one; });
        return merged(pointers, m_in.blocks);
    }

    const FusionInput& m_in;
    const Progress& m_progress;
    std::vector<std::uint32_t> m_first; // telling of each block
    std::vector<std::uint32_t> m_blockOf; // of each telling
    UnionFind m_sets{0}; // chains
    UnionFind m_told{0}; // events
    std::vector<std::uint32_t> m_chainBefore; // of each event before: the first one of its chain
    std::vector<std::uint32_t> m_lengthBefore; // of each chain before, by its first event: tellings
    std::vector<bool> m_open; // to be compared with those that share a key; else with those of them that are open
};

} // namespace

FusedEvents fuseEvents(const FusionInput& input, Progress& progress)
{
    return Fusion(input, progress).run();
}

} // namespace dateline
