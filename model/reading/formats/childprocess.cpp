// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/childprocess.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace dateline {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t maxErrorBytes = 4096;

class Descriptor
{
public:
    Descriptor() = default;
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    void set(int number) { close(), m_number = number; }
    int get() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    void close()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
        m_number = -1;
    }

private:
    int m_number = -1;
};

struct Channel
{
    Descriptor ours;
    Descriptor theirs;

    /// A socket rather than a pipe: writing to a program that has ended is an error then, not a signal.
    bool open()
    {
        std::array<int, 2> ends{-1, -1};
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
            return false;
        }
        ours.set(ends[0]);
        theirs.set(ends[1]);
        return fcntl(ours.get(), F_SETFL, O_NONBLOCK) == 0;
    }
};

class Child
{
public:
    Child(std::string_view input, const ChildLimits& limits)
        : m_rest(input)
        , m_limits(limits)
        , m_deadline(Clock::now() + limits.time)
    {
    }

    ChildResult run(const std::vector<std::string>& command)
    {
        if (!m_input.open() || !m_output.open() || !m_errors.open() || !start(command)) {
            return std::move(m_result);
        }
        m_result.end = ChildResult::End::Exited;
        exchange();
        finish();
        return std::move(m_result);
    }

private:
    bool start(const std::vector<std::string>& command)
    {
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, m_input.theirs.get(), STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, m_output.theirs.get(), STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, m_errors.theirs.get(), STDERR_FILENO);
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 34)
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
#endif
        std::vector<char*> arguments;
        arguments.reserve(command.size() + 1);
        for (const std::string& argument : command) {
            // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): not written to
            arguments.push_back(const_cast<char*>(argument.c_str()));
        }
        arguments.push_back(nullptr);
        const char* path = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe): the program sets none
        std::string pathSetting = std::string("PATH=") + (path != nullptr ? path : "/usr/bin:/bin");
        std::string locale = "LC_ALL=C";
        std::array<char*, 3> environment{pathSetting.data(), locale.data(), nullptr};
        const int error
            = posix_spawnp(&m_process, arguments[0], &actions, nullptr, arguments.data(), environment.data());
        posix_spawn_file_actions_destroy(&actions);
        if (error != 0) {
            m_result.end = error == ENOENT ? ChildResult::End::Missing : ChildResult::End::NotStarted;
            return false;
        }
        m_input.theirs.close();
        m_output.theirs.close();
        m_errors.theirs.close();
        limitResources();
        return true;
    }

    /// Before it has got its input, which it waits for.
    void limitResources() const
    {
#ifdef __linux__
        const auto set = [this](__rlimit_resource what, std::uint64_t most) {
            const rlimit limit{most, most};
            prlimit(m_process, what, &limit, nullptr);
        };
        set(RLIMIT_AS, m_limits.memoryBytes);
        set(RLIMIT_CPU, static_cast<std::uint64_t>(m_limits.time.count()) + 1);
        set(RLIMIT_CORE, 0);
#endif
    }

    void exchange()
    {
        while (m_output.ours.isOpen() || m_errors.ours.isOpen()) {
            const auto left
                = std::chrono::duration_cast<std::chrono::milliseconds>(m_deadline - Clock::now()).count();
            if (left <= 0) {
                stop(ChildResult::End::TooLong);
                return;
            }
            std::array<pollfd, 3> waits{pollfd{m_input.ours.get(), POLLOUT, 0},
                pollfd{m_output.ours.get(), POLLIN, 0}, pollfd{m_errors.ours.get(), POLLIN, 0}};
            if (poll(waits.data(), waits.size(), static_cast<int>(std::min<long long>(left, 1000))) < 0
                && errno != EINTR) {
                stop(ChildResult::End::Crashed);
                return;
            }
            if (waits[0].revents != 0) {
                give();
            }
            if (waits[1].revents != 0 && !take(m_output.ours, m_result.output, m_limits.outputBytes)) {
                stop(ChildResult::End::TooMuchOutput);
                return;
            }
            if (waits[2].revents != 0 && !take(m_errors.ours, m_result.errors, maxErrorBytes)) {
                m_result.errors.resize(maxErrorBytes); // more warnings are not worth keeping
            }
        }
    }

    void give()
    {
        const ssize_t sent = send(m_input.ours.get(), m_rest.data(), m_rest.size(), MSG_NOSIGNAL);
        if (sent > 0) {
            m_rest.remove_prefix(static_cast<std::size_t>(sent));
        }
        if (m_rest.empty() || (sent < 0 && errno != EAGAIN && errno != EINTR)) {
            m_input.ours.close(); // all given, or nobody reads it
        }
    }

    /// False: more than `most` bytes.
    bool take(Descriptor& from, std::string& out, std::uint64_t most)
    {
        const ssize_t got = recv(from.get(), m_buffer.data(), m_buffer.size(), 0);
        if (got > 0) {
            out.append(m_buffer.data(), static_cast<std::size_t>(got));
        } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
            from.close();
        }
        return out.size() <= most;
    }

    void stop(ChildResult::End end)
    {
        m_result.end = end;
        kill(m_process, SIGKILL);
    }

    /// It has closed its output, which does not mean that it ends.
    void finish()
    {
        int status = 0;
        for (;;) {
            const bool isStopped = m_result.end != ChildResult::End::Exited;
            const pid_t ended = waitpid(m_process, &status, isStopped ? 0 : WNOHANG);
            if (ended == m_process || (ended < 0 && errno != EINTR)) {
                break;
            }
            if (Clock::now() > m_deadline) {
                stop(ChildResult::End::TooLong);
            } else if (!isStopped) {
                poll(nullptr, 0, 2);
            }
        }
        if (m_result.end == ChildResult::End::Exited) {
            m_result.end = WIFEXITED(status) ? ChildResult::End::Exited : ChildResult::End::Crashed;
            m_result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
        }
    }

    std::string_view m_rest;
    const ChildLimits& m_limits;
    Clock::time_point m_deadline;
    Channel m_input;
    Channel m_output;
    Channel m_errors;
    pid_t m_process = -1;
    std::vector<char> m_buffer = std::vector<char>(std::size_t(1) << 16);
    ChildResult m_result;
};

} // namespace

ChildResult runChild(
    const std::vector<std::string>& command, std::string_view input, const ChildLimits& limits)
{
    return Child(input, limits).run(command);
}

} // namespace dateline
