// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// RecentlyUsed: values that were asked for lately, up to a bound on their sizes together; what was not asked
// for longest goes first. Usable from several threads at once. Logarithmic in the number of values.

#include <cstddef>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace dateline {

template <typename Key, typename Value> class RecentlyUsed
{
public:
    /// `room`: for all sizes together.
    explicit RecentlyUsed(std::size_t room)
        : m_room(room)
    {
    }

    /// Null where it is not there.
    std::shared_ptr<const Value> find(const Key& key)
    {
        const std::scoped_lock lock(m_mutex);
        const auto at = m_places.find(key);
        if (at == m_places.end()) {
            return nullptr;
        }
        m_kept.splice(m_kept.begin(), m_kept, at->second);
        return at->second->value;
    }

    /// What is too large to be kept at all is left out.
    void put(const Key& key, std::shared_ptr<const Value> value, std::size_t size)
    {
        const std::scoped_lock lock(m_mutex);
        if (size > m_room || m_places.contains(key)) {
            return;
        }
        m_kept.push_front({key, std::move(value), size});
        m_places.emplace(key, m_kept.begin());
        m_size += size;
        while (m_size > m_room) {
            m_size -= m_kept.back().size;
            m_places.erase(m_kept.back().key);
            m_kept.pop_back();
        }
    }

    void clear()
    {
        const std::scoped_lock lock(m_mutex);
        m_places.clear();
        m_kept.clear();
        m_size = 0;
    }

private:
    struct Kept
    {
        Key key;
        std::shared_ptr<const Value> value;
        std::size_t size = 0;
    };

    std::mutex m_mutex;
    std::list<Kept> m_kept; // last asked for first
    std::map<Key, typename std::list<Kept>::iterator> m_places;
    std::size_t m_room;
    std::size_t m_size = 0;
};

} // namespace dateline
