// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/vanished.h"

#include "model/text/utf8.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

namespace dateline {

namespace {

namespace fs = std::filesystem;

/// Only what the system says is not there: a folder that may not be read says something else.
bool isGone(const std::string& path)
{
    std::error_code error;
    return fs::status(path, error).type() == fs::file_type::not_found;
}

/// Folders that are there, each with its slash; a missing one or a file has nothing below it.
std::vector<std::string> presentFolders(const std::vector<std::string>& roots)
{
    std::vector<std::string> folders;
    for (const std::string& root : roots) {
        std::error_code error;
        if (fs::is_directory(root, error)) {
            folders.push_back(root.ends_with('/') ? root : root + '/');
        }
    }
    return folders;
}

bool isBelow(const std::string& path, const std::vector<std::string>& folders)
{
    return std::any_of(folders.begin(), folders.end(),
        [&path](const std::string& folder) { return path.starts_with(folder); });
}

} // namespace

Expected<std::vector<std::string>> dropVanished(Store& store, const std::vector<std::string>& roots)
{
    const std::vector<std::string> folders = presentFolders(roots);
    Expected<std::vector<SourceRow>> sources = store.sources();
    if (!sources) {
        return Unexpected{std::move(sources.error())};
    }
    std::set<std::string> gone;
    std::vector<std::string> asBefore; // earlier programs repaired the names in the rows of articles
    ImportBatch batch;
    for (const SourceRow& source : *sources) {
        if (isBelow(source.path, folders) && isGone(source.path)) {
            gone.insert(source.path);
            batch.goneSources.push_back(source.path);
            repairUtf8(source.path, asBefore.emplace_back());
        }
    }
    if (gone.empty()) {
        return std::vector<std::string>();
    }
    gone.insert(asBefore.begin(), asBefore.end());
    const Expected<Done> read = store.articles([&](const Expected<ArticleRow>& row) {
        if (row && gone.contains(row->path)) {
            batch.goneArticles.push_back(row->id);
        }
        return true;
    });
    const Expected<Done> done = read ? store.add(batch) : read;
    if (!done) {
        return Unexpected{done.error()};
    }
    std::sort(batch.goneArticles.begin(), batch.goneArticles.end());
    return batch.goneArticles;
}

} // namespace dateline
