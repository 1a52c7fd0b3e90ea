// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/companions.h"
#include "model/reading/givenids.h"
#include "model/reading/reader.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <map>
#include <set>
#include <system_error>

namespace dateline {

namespace {

namespace fs = std::filesystem;

std::string asUtf8(const std::string& bytes)
{
    std::string out;
    repairUtf8(bytes, out);
    return out;
}

class Lister
{
public:
    explicit Lister(const Limits& limits)
        : m_limits(limits)
    {
    }

    void add(const std::string& argument)
    {
        if (argument == "-") {
            m_found.push_back({{"-", "-", SourceFormat::JsonLines}, "-", "-"});
            return;
        }
        const fs::path path(argument);
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (status.type() == fs::file_type::directory) {
            const std::string given = path.lexically_normal().generic_string();
            m_hidden = 0;
            m_companions = 0;
            m_linked = 0;
            const bool isNew = std::find(m_folders.begin(), m_folders.end(), argument) == m_folders.end();
            m_folders.push_back(argument);
            m_folder = isNew ? &m_folders.back() : nullptr;
            addFolder(path, path, given == "." || given == "/" ? std::string() : withoutSlash(given), 0);
            m_folder = nullptr;
            if (m_hidden > 0 && isNew) {
                problem(ErrorCode::HiddenLeftOut, path.string(), std::to_string(m_hidden));
            }
            if (m_companions > 0 && isNew) {
                problem(ErrorCode::CompanionsLeftOut, path.string(), std::to_string(m_companions));
            }
            if (m_linked > 0 && isNew) {
                problem(ErrorCode::LinkedLeftOut, path.string(), std::to_string(m_linked));
            }
        } else {
            addFile(path, status, error, path.filename().generic_string(),
                path.lexically_normal().generic_string());
        }
    }

    SourceList take()
    {
        nameApart();
        std::stable_sort(m_found.begin(), m_found.end(),
            [](const Found& a, const Found& b) { return a.source.id < b.source.id; });
        GivenIds ids;
        for (Found& found : m_found) { // bytes that are no UTF-8 look alike once they are repaired
            std::string id = ids.give(found.source.id);
            if (id != found.source.id) {
                problem(ErrorCode::DuplicateId, found.source.path, found.source.id);
                found.source.id = std::move(id);
            }
            m_list.sources.push_back(std::move(found.source));
        }
        std::sort(m_list.sources.begin(), m_list.sources.end(),
            [](const ArticleSource& a, const ArticleSource& b) { return a.id < b.id; });
        return std::move(m_list);
    }

private:
    struct Found
    {
        ArticleSource source;
        std::string longId; // with the folder that the user named
        std::string canonical; // as given where the system does not say
        bool isLink = false;
        const std::string* folder = nullptr; // that the user named; null: the file itself was
    };

    static std::string withoutSlash(std::string path)
    {
        while (path.size() > 1 && path.back() == '/') {
            path.pop_back();
        }
        return path;
    }

    void problem(ErrorCode code, const std::string& path, std::string detail)
    {
        m_list.problems.push_back({code, std::move(detail), {asUtf8(path), 0}});
    }

    void addFile(const fs::path& path, fs::file_status status, const std::error_code& error,
        const std::string& id, const std::string& longId)
    {
        switch (status.type()) {
        case fs::file_type::regular: break;
        case fs::file_type::not_found: addMissing(path); return;
        case fs::file_type::none:
            problem(
                error == std::errc::no_such_file_or_directory ? ErrorCode::NotFound : ErrorCode::Unreadable,
                path.string(), error.message());
            return;
        default: problem(ErrorCode::NotRegular, path.string(), {}); return;
        }
        if (m_found.size() >= m_limits.files) {
            fill(path);
            return;
        }
        std::error_code ignored;
        const fs::path canonical = fs::canonical(path, ignored);
        m_found.push_back({{asUtf8(id), path.string(), formatByEnding(path.string())}, asUtf8(longId),
            canonical.empty() ? path.string() : canonical.string(), fs::is_symlink(path, ignored), m_folder});
    }

    /// This one and all that would come after it are left out.
    void fill(const fs::path& path)
    {
        if (!std::exchange(m_full, true)) {
            problem(ErrorCode::LimitReached, path.string(), "files");
        }
    }

    void addMissing(const fs::path& path)
    {
        std::error_code error;
        const fs::path target = fs::read_symlink(path, error);
        problem(
            ErrorCode::NotFound, path.string(), error ? std::string() : "link to " + asUtf8(target.string()));
    }

    /// What is not hidden in it, sorted, so that a limit cuts alike everywhere; of more than the limit the
    /// first that is beyond it is the last.
    std::vector<fs::path> firstOf(const fs::path& folder, std::error_code& error)
    {
        const std::size_t most = m_limits.files + 1;
        std::vector<fs::path> paths;
        const auto cut = [&paths, most] {
            std::sort(paths.begin(), paths.end());
            paths.resize(std::min(paths.size(), most));
        };
        for (fs::directory_iterator entries(folder, error); !error && entries != fs::directory_iterator();
             entries.increment(error)) {
            if (entries->path().filename().string().front() == '.') {
                ++m_hidden;
                continue;
            }
            paths.push_back(entries->path());
            if (paths.size() >= 2 * most) {
                cut();
            }
        }
        cut();
        return paths;
    }

    void addFolder(const fs::path& folder, const fs::path& root, const std::string& given, std::size_t depth)
    {
        if (depth > m_limits.folderDepth) {
            problem(ErrorCode::LimitReached, folder.string(), "folder depth");
            return;
        }
        std::error_code error;
        const std::vector<fs::path> paths = firstOf(folder, error);
        if (error) {
            problem(ErrorCode::Unreadable, folder.string(), error.message());
        }
        std::set<std::string> names;
        std::transform(paths.begin(), paths.end(), std::inserter(names, names.end()),
            [](const fs::path& path) { return path.filename().string(); });
        for (const fs::path& path : paths) {
            const std::string name = path.filename().string();
            if (&path - paths.data() == static_cast<std::ptrdiff_t>(m_limits.files)) {
                fill(path); // there may be more that were not kept
            }
            if (m_full) {
                break;
            }
            std::error_code statusError;
            const fs::file_status status = fs::status(path, statusError);
            if (status.type() != fs::file_type::directory) {
                if (isProjectFile(name)) { // kept beside its articles
                    continue;
                }
                const std::string id = path.lexically_relative(root).generic_string();
                addFile(path, status, statusError, id,
                    given.empty() ? id : std::string(given).append("/").append(id));
            } else if (isCompanion(name, names)) {
                ++m_companions;
            } else if (fs::is_symlink(path, statusError)) { // in a circle, or out of what the user named
                ++m_linked;
            } else {
                addFolder(path, root, given, depth + 1);
            }
        }
    }

    /// Files of the same relative path below different folders take the folder's name in; the same file twice
    /// is one, by its own name where that is there and not only links to it.
    void nameApart()
    {
        std::map<std::string, const Found*> owner; // id -> the file that has it
        std::map<std::string, bool> shared;
        for (const Found& found : m_found) {
            const Found& first = *owner.emplace(found.source.id, &found).first->second;
            if (first.canonical != found.canonical && first.longId != found.longId) {
                shared[found.source.id] = true;
            }
        }
        for (Found& found : m_found) {
            if (shared.contains(found.source.id)) {
                found.source.id = found.longId;
            }
        }
        leaveLinksOut();
        std::set<std::string> seen;
        m_found.erase(std::remove_if(m_found.begin(), m_found.end(),
                          [&seen](const Found& found) { return !seen.insert(found.canonical).second; }),
            m_found.end());
    }

    void leaveLinksOut()
    {
        if (std::none_of(m_found.begin(), m_found.end(), [](const Found& found) { return found.isLink; })) {
            return;
        }
        std::set<std::string> files;
        for (const Found& found : m_found) {
            if (!found.isLink) {
                files.insert(found.canonical);
            }
        }
        std::map<std::string, std::size_t> leftOut; // by folder
        const auto isLeftOut = [&](const Found& found) {
            const bool is = found.isLink && files.contains(found.canonical);
            if (is && found.folder != nullptr) {
                ++leftOut[*found.folder];
            }
            return is;
        };
        m_found.erase(std::remove_if(m_found.begin(), m_found.end(), isLeftOut), m_found.end());
        for (const auto& [folder, count] : leftOut) {
            problem(ErrorCode::LinkedLeftOut, folder, std::to_string(count) + " files");
        }
    }

    const Limits& m_limits;
    SourceList m_list;
    std::deque<std::string> m_folders; // that the user named
    const std::string* m_folder = nullptr; // of them, the one that is being listed
    std::size_t m_hidden = 0; // below the folder that is being listed
    std::size_t m_companions = 0;
    std::size_t m_linked = 0;
    std::vector<Found> m_found;
    bool m_full = false;
};

} // namespace

SourceList listSources(const std::vector<std::string>& paths, const Limits& limits)
{
    Lister lister(limits);
    std::vector<Error> failed;
    for (const std::string& path : paths) {
        try {
            lister.add(path);
        } catch (const fs::filesystem_error& error) { // paths beyond the system's limits
            failed.push_back({ErrorCode::Unreadable, error.code().message(), {asUtf8(path), 0}});
        }
    }
    SourceList list = lister.take();
    list.problems.insert(list.problems.end(), failed.begin(), failed.end());
    return list;
}

} // namespace dateline
