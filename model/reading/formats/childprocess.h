// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Runs another program on bytes held in memory, for formats whose parsers may crash on bad input: it gets
// them by its standard input, what it prints comes back. Started directly (no shell), found by PATH, with the
// C locale, none of our open files, and limits on time, memory and output; over one of them it is ended.
// Blocks until it is done; any number of threads may do so at once.

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct ChildLimits
{
    std::chrono::seconds time{60};
    std::uint64_t memoryBytes = 1ULL << 30;
    std::uint64_t outputBytes = 256ULL << 20;
};

struct ChildResult
{
    enum class End : std::uint8_t { Exited, Missing, NotStarted, TooLong, TooMuchOutput, Crashed };

    End end = End::NotStarted;
    int exitCode = 0; // where it exited
    std::string output;
    std::string errors; // the first 4 kB
};

ChildResult runChild(
    const std::vector<std::string>& command, std::string_view input, const ChildLimits& limits = {});

} // namespace dateline
