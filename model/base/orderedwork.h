// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A stream of items of unknown length, each worked on by one of several threads and then handed on in the
// stream's order: what comes out does not depend on how many threads there are. Two batches at the most are
// in memory: one is being added while the other is worked on. Borrowed by nobody: items are moved in and live
// until they have been taken.

#include "model/base/parallel.h"

#include <cstddef>
#include <functional>
#include <future>
#include <utility>
#include <vector>

namespace dateline {

/// A batch is full with so many items, or with items of so many bytes.
struct BatchSize
{
    std::size_t items = 1000;
    std::size_t bytes = 4U << 20U; // 0.2 s of reading: starting threads costs nothing beside it
};

template <typename Item> class OrderedWork
{
public:
    /// `work` is called from any thread, once for each item, `take` from the thread that adds; it says
    /// whether more are wanted. With one thread each item is worked on and taken at once, and nothing waits.
    OrderedWork(
        int threads, std::function<void(Item&)> work, std::function<bool(Item&)> take, BatchSize full = {})
        : m_threads(threadCount(threads))
        , m_full(full)
        , m_work(std::move(work))
        , m_take(std::move(take))
    {
    }
    OrderedWork(const OrderedWork&) = delete;
    OrderedWork& operator=(const OrderedWork&) = delete;
    ~OrderedWork() = default; // waits for what is being worked on, and hands nothing on

    /// `bytes`: of memory that the item holds. False: no more are wanted; what was added since is dropped.
    bool add(Item item, std::size_t bytes)
    {
        if (m_threads == 1) {
            m_work(item);
            m_isWanted = m_isWanted && m_take(item);
            return m_isWanted;
        }
        m_adding.push_back(std::move(item));
        m_addingBytes += bytes;
        if (m_adding.size() >= m_full.items || m_addingBytes >= m_full.bytes) {
            handOn();
            begin();
        }
        return m_isWanted;
    }

    /// Hands on all that was added.
    bool finish()
    {
        handOn();
        begin();
        handOn();
        return m_isWanted;
    }

private:
    void begin()
    {
        m_working = std::exchange(m_adding, {});
        m_addingBytes = 0;
        if (m_isWanted && !m_working.empty()) {
            m_running = std::async(std::launch::async, [this] {
                const Progress unwatched; // who wants no more says so to take()
                parallelFor(m_working.size(), m_threads, unwatched,
                    [this](std::size_t, std::size_t item) { m_work(m_working[item]); });
            });
        }
    }

    void handOn()
    {
        if (m_running.valid()) {
            m_running.get();
        }
        for (std::size_t i = 0; i < m_working.size() && m_isWanted; ++i) {
            m_isWanted = m_take(m_working[i]);
        }
        m_working.clear();
    }

    int m_threads;
    BatchSize m_full;
    std::function<void(Item&)> m_work;
    std::function<bool(Item&)> m_take;
    std::vector<Item> m_adding;
    std::size_t m_addingBytes = 0;
    std::vector<Item> m_working;
    bool m_isWanted = true;
    // the last to be made: its end is waited for before anything that it uses goes
    std::future<void> m_running;
};

} // namespace dateline
