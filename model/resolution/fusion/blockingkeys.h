// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Tellings that may tell one event share a key: a day, a month or a wide interval, with a participant or the
// trigger. Only those that stand near each other under one key are compared. A key is a hash; what it mixes
// up is compared in vain.

#include "model/corpus/corpus.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

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
    explicit KeySet(std::vector<std::uint64_t> keys);

    bool contains(std::uint64_t key) const
    {
        return m_mayHave[key % m_mayHave.size()] && std::binary_search(m_keys.begin(), m_keys.end(), key);
    }

private:
    std::vector<std::uint64_t> m_keys;
    std::vector<bool> m_mayHave;
};

/// Of one date: its days and the one after (for tellings a day apart), its month if it is imprecise, beyond
/// that the interval itself.
struct DateBuckets
{
    std::array<std::uint64_t, 12> keys{};
    std::size_t count = 0;
};

DateBuckets bucketsOf(DayInterval days);
std::uint64_t participantKey(std::uint64_t bucket, EntityId participant);
std::uint64_t triggerKey(std::uint64_t bucket, std::uint32_t stem);

constexpr std::size_t participantsBlocked = 8;

/// `take` gets one key after another, of a telling with a date. `entityNow`: the id under which an entity is
/// known now; none: it is gone.
template <typename EntityNow, typename Take>
void eachKey(const EventTelling& telling, std::uint32_t stem, const EntityNow& entityNow, const Take& take)
{
    const DateBuckets buckets = bucketsOf(telling.date->days);
    const std::size_t participants = std::min(telling.participants.size(), participantsBlocked);
    for (std::size_t b = 0; b < buckets.count; ++b) {
        for (std::size_t p = 0; p < participants; ++p) {
            if (const EntityId entity = entityNow(telling.participants[p].entity)) {
                take(participantKey(buckets.keys[b], entity));
            }
        }
        take(triggerKey(buckets.keys[b], stem));
    }
}

/// Sorts them; `group` gets all of one key at a time, in the order of place.
template <typename Group> void eachGroup(std::vector<BlockingKey>& keys, const Group& group)
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

} // namespace dateline
