// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/ownthread.h"

#include <utility>

namespace dateline {

OwnThread::OwnThread()
    : m_thread([this] { run(); })
{
}

OwnThread::~OwnThread()
{
    const std::scoped_lock lock(m_mutex);
    m_ending = true;
    m_changed.notify_one();
}

void OwnThread::add(std::function<void()> task)
{
    const std::scoped_lock lock(m_mutex);
    m_tasks.push_back(std::move(task));
    m_changed.notify_one();
}

void OwnThread::run()
{
    for (;;) {
        std::function<void()> task;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
            if (m_tasks.empty()) {
                return;
            }
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
    }
}

} // namespace dateline
