// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// One value that one thread sets and others take a copy of; cheap to copy, or a pointer to what does not
// change.

#include <mutex>
#include <utility>

namespace dateline {

template <typename T> class SharedValue
{
public:
    void set(T value)
    {
        const std::scoped_lock lock(m_mutex);
        std::swap(m_value, value); // the one before is let go of behind the lock
    }
    T get() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_value;
    }

private:
    mutable std::mutex m_mutex;
    T m_value{};
};

} // namespace dateline
