// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/fusion/eventfusion.h"

#include "model/resolution/fusion/telling.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
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
    std::uint32_t telling = 0;

    friend auto operator<=>(const BlockingKey&, const BlockingKey&) = default;
};

std::uint64_t mixed(std::uint64_t kind, std::uint64_t a, std::uint64_t b)
{
    std::uint64_t hash = kind * 0x9E3779B97F4A7C15ULL + a;
    hash = (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9ULL + b;
    hash = (hash ^ (hash >> 32)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 29);
}

/// Days (and the one after, for tellings a day apart), months for imprecise dates, the interval itself beyond.
void addKeys(const FusionTelling& telling, std::uint32_t index, std::vector<BlockingKey>& keys)
{
    const DayInterval days = telling.telling->date->days;
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
    for (std::size_t b = 0; b < count; ++b) {
        std::size_t used = 0;
        for (const Participant& participant : telling.telling->participants) {
            if (used++ < participantsBlocked) {
                keys.push_back({mixed(4, buckets[b], participant.entity.value()), index});
            }
        }
        keys.push_back({mixed(5, buckets[b], telling.triggerStem), index});
    }
}

std::uint32_t sourceOf(std::span<ArticleBlock> blocks, std::uint32_t block)
{
    for (std::size_t steps = 0; blocks[block].copyOf.isValid() && steps < blocks.size(); ++steps) {
        block = static_cast<std::uint32_t>(blocks[block].copyOf.index());
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

Event merged(const std::vector<const FusionTelling*>& members, std::span<ArticleBlock> blocks)
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
    return event;
}

} // namespace

std::vector<Event> fuseEvents(std::span<ArticleBlock> blocks, const std::vector<Entity>& entities, Progress& progress)
{
    std::vector<FusionTelling> tellings;
    for (std::uint32_t b = 0; b < blocks.size(); ++b) {
        for (std::uint32_t t = 0; t < blocks[b].events.size(); ++t) {
            tellings.push_back(fusionTelling(blocks[b], b, t));
        }
    }
    std::vector<BlockingKey> keys;
    for (std::uint32_t i = 0; i < tellings.size(); ++i) {
        if (tellings[i].telling->date) {
            addKeys(tellings[i], i, keys);
        }
    }
    std::sort(keys.begin(), keys.end());
    UnionFind sets(tellings.size());
    for (std::size_t begin = 0; begin < keys.size() && !progress.cancelled();) {
        std::size_t end = begin + 1;
        while (end < keys.size() && keys[end].key == keys[begin].key) {
            ++end;
        }
        for (std::size_t i = begin + 1; i < end; ++i) {
            for (std::size_t j = i; j-- > begin && i - j <= neighboursCompared;) {
                const std::uint32_t a = keys[j].telling;
                const std::uint32_t b = keys[i].telling;
                if (sets.root(a) != sets.root(b) && sameEvent(tellings[a], tellings[b], entities)) {
                    sets.join(a, b);
                }
            }
        }
        begin = end;
    }
    std::vector<std::vector<const FusionTelling*>> members(tellings.size());
    for (std::uint32_t i = 0; i < tellings.size(); ++i) {
        members[sets.root(i)].push_back(&tellings[i]);
    }
    std::vector<Event> events;
    for (const auto& group : members) { // roots are first tellings, so this is the order of first telling
        if (group.empty()) {
            continue;
        }
        for (const FusionTelling* member : group) {
            blocks[member->block].events[member->index].event = EventId::fromIndex(events.size());
        }
        events.push_back(merged(group, blocks));
    }
    return events;
}

} // namespace dateline
