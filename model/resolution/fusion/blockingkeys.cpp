// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/fusion/blockingkeys.h"

#include "model/base/sorted.h"

#include <utility>

namespace dateline {

namespace {

std::uint64_t mixed(std::uint64_t kind, std::uint64_t a, std::uint64_t b)
{
    std::uint64_t hash = kind * 0x9E3779B97F4A7C15ULL + a;
    hash = (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9ULL + b;
    hash = (hash ^ (hash >> 32)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 29);
}

} // namespace

KeySet::KeySet(std::vector<std::uint64_t> keys)
    : m_keys(std::move(keys))
    , m_mayHave(1U << 20U)
{
    sortUnique(m_keys);
    for (const std::uint64_t key : m_keys) {
        m_mayHave[key % m_mayHave.size()] = true;
    }
}

DateBuckets bucketsOf(DayInterval days)
{
    DateBuckets buckets;
    const CivilDate first = civilDate(days.from);
    const auto month = static_cast<std::uint64_t>((first.year + 10000) * 12 + first.month);
    if (days.days() <= 8) {
        for (DayNumber day = days.from; day <= days.to + 1; ++day) {
            buckets.keys[buckets.count++]
                = mixed(1, static_cast<std::uint64_t>(std::int64_t{day} + 10'000'000), 0);
        }
    }
    if (days.days() <= 31) {
        buckets.keys[buckets.count++] = mixed(2, month, 0);
    } else if (days.days() <= 366) {
        buckets.keys[buckets.count++] = mixed(6, static_cast<std::uint64_t>(first.year + 10000), 0);
    } else {
        buckets.keys[buckets.count++]
            = mixed(3, static_cast<std::uint64_t>(std::int64_t{days.from} + 10'000'000),
                static_cast<std::uint64_t>(days.days()));
    }
    return buckets;
}

std::uint64_t participantKey(std::uint64_t bucket, EntityId participant)
{
    return mixed(4, bucket, participant.value());
}

std::uint64_t triggerKey(std::uint64_t bucket, std::uint32_t stem)
{
    return mixed(5, bucket, stem);
}

} // namespace dateline
