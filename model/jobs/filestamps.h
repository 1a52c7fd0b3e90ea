// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// By what it is told that files came, went or were written: names, sizes and times, nothing of what is in
// them. 100,000 files take about half a second.

#include "model/base/limits.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

struct FileStamp
{
    std::string path;
    std::uint64_t bytes = 0;
    std::int64_t modified = 0; // ticks of the file system's clock

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Of the files that would be read at or below `paths`, by path.
std::vector<FileStamp> fileStamps(const std::vector<std::string>& paths, const Limits& limits);

/// As projects name files: absolute and without "..", links as they stand. "-", standard input, stays.
std::string absoluteSourcePath(const std::string& path);

/// One word for all of them at or below `path`; empty where nothing is there.
std::string fileFingerprint(const std::string& path, const Limits& limits);

} // namespace dateline
