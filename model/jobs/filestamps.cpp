// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/filestamps.h"

#include "model/base/contenthash.h"
#include "model/reading/reader.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace dateline {

namespace fs = std::filesystem;

std::vector<FileStamp> fileStamps(const std::vector<std::string>& paths, const Limits& limits)
{
    std::vector<FileStamp> files;
    for (const ArticleSource& source : listSources(paths, limits).sources) {
        std::error_code error;
        FileStamp stamp{source.path, 0, 0};
        const std::uintmax_t bytes = fs::file_size(source.path, error);
        stamp.bytes = error ? 0 : bytes;
        const fs::file_time_type time = fs::last_write_time(source.path, error);
        stamp.modified = error ? 0 : static_cast<std::int64_t>(time.time_since_epoch().count());
        files.push_back(std::move(stamp));
    }
    std::sort(
        files.begin(), files.end(), [](const FileStamp& a, const FileStamp& b) { return a.path < b.path; });
    return files;
}

std::string absoluteSourcePath(const std::string& path)
{
    std::error_code error;
    const fs::path whole = fs::absolute(path, error);
    return error || path == "-" ? path : whole.lexically_normal().string();
}

std::string fileFingerprint(const std::string& path, const Limits& limits)
{
    std::error_code error;
    if (!fs::exists(path, error)) {
        return {};
    }
    std::string all;
    for (const FileStamp& file : fileStamps({path}, limits)) {
        all += file.path + '\0' + std::to_string(file.bytes) + ' ' + std::to_string(file.modified) + '\n';
    }
    return ContentHash::of(all).hex();
}

} // namespace dateline
