// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How long-running engine functions report and are cancelled. They poll cancelled() at least every few
// milliseconds and return ErrorCode::Cancelled. All functions may be called from any thread at once.

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>

namespace dateline {

class Progress
{
public:
    Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    virtual ~Progress() = default;

    virtual bool cancelled() const { return false; }
    virtual void report(std::uint64_t done, std::uint64_t total)
    {
        static_cast<void>(done);
        static_cast<void>(total);
    }
    /// What is being worked on: of several the one that was begun first. Empty = nothing that has a name.
    virtual void workingOn(std::string_view name) { static_cast<void>(name); }
};

/// How far a job is, for whoever looks now and then: a long article is named
/// although no count moves meanwhile.
class ProgressBoard
{
public:
    struct State
    {
        std::uint64_t done = 0;
        std::uint64_t total = 0; // 0 = not known yet
        std::string name; // of what is being worked on; may be empty

        friend bool operator==(const State&, const State&) = default;
    };

    State state() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_state;
    }
    /// Workers may come in another order than they counted: the count never goes back.
    void setCount(std::uint64_t done, std::uint64_t total)
    {
        const std::scoped_lock lock(m_mutex);
        m_state.done = done > m_state.done ? done : m_state.done;
        m_state.total = total > m_state.total ? total : m_state.total;
    }
    void setName(std::string_view name)
    {
        const std::scoped_lock lock(m_mutex);
        m_state.name = name;
    }

private:
    mutable std::mutex m_mutex;
    State m_state;
};

} // namespace dateline
