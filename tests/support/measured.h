// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What benchmarks count: CPU time of the process or of the calling thread, bytes of the heap in use and of
// memory.

#include <cstddef>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <malloc.h>
#include <string>

namespace dateline::test {

inline double secondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Of all threads.
inline double cpuSeconds()
{
    return secondsOf(CLOCK_PROCESS_CPUTIME_ID);
}

inline double threadCpuSeconds()
{
    return secondsOf(CLOCK_THREAD_CPUTIME_ID);
}

inline std::size_t heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// A line of /proc/self/status that counts kilobytes.
inline std::size_t statusBytes(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(name + ':')) {
            return std::strtoull(line.c_str() + name.size() + 1, nullptr, 10) * 1024;
        }
    }
    return 0;
}

inline std::size_t residentBytes()
{
    return statusBytes("VmRSS");
}

inline std::size_t peakResidentBytes()
{
    return statusBytes("VmHWM");
}

/// The peak is counted anew from now on.
inline void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << 5;
}

} // namespace dateline::test
