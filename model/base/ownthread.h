// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// OwnThread: one thread that does what it is asked, one thing after another, while whoever asks waits: for
// what belongs to the thread that made it, such as a connection to a database, and is wanted from several. An
// answer takes some 20 microseconds beyond the work. The destructor ends the thread.

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <type_traits>

namespace dateline {

class OwnThread
{
public:
    OwnThread();
    ~OwnThread();
    OwnThread(const OwnThread&) = delete;
    OwnThread& operator=(const OwnThread&) = delete;

    /// work(), done there; returns what it returns. Callable from any thread but this one.
    template <typename Work> std::invoke_result_t<Work> ask(const Work& work)
    {
        std::packaged_task<std::invoke_result_t<Work>()> task(std::cref(work));
        std::future<std::invoke_result_t<Work>> answer = task.get_future();
        add([&task] { task(); });
        return answer.get();
    }

private:
    void add(std::function<void()> task);
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_tasks;
    bool m_ending = false;
    std::jthread m_thread; // last: it uses the rest
};

} // namespace dateline
