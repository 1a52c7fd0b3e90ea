// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/importmemory.h"

#include "model/base/errorsense.h"
#include "model/jobs/filestamps.h"
#include "model/project/sharedproject.h"
#include "model/text/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace dateline {

namespace {

using nlohmann::json;

/// Paths say something on one machine only, and so do the problems with what is there.
std::string keyOf(const char* what, Store& store)
{
    return store.shared() == nullptr ? std::string(what)
                                     : std::string(what) + '/' + store.shared()->machine();
}

constexpr const char* pathsKey = "import/paths";
constexpr const char* problemsKey = "import/problems";
constexpr const char* seenKey = "import/seen"; // path: fileFingerprint() of when it was read

json toJson(const Error& error)
{
    // Details and paths may hold bytes that are no UTF-8.
    return {{"code", static_cast<int>(error.code)}, {"detail", error.detail}, {"file", error.where.file},
        {"line", error.where.line}};
}

std::string dumped(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// The setting as JSON; null where there is none or it is not JSON.
json parsed(const std::optional<std::string>& text)
{
    return text ? json::parse(*text, nullptr, false) : json();
}

Expected<json> read(Store& store, const char* key)
{
    Expected<std::optional<std::string>> text = store.setting(keyOf(key, store));
    return text ? Expected<json>(parsed(*text)) : Unexpected{text.error()};
}

std::vector<std::string> pathsIn(const json& list)
{
    std::vector<std::string> paths;
    for (const json& path : list) {
        if (path.is_string()) {
            paths.push_back(path.get<std::string>());
        }
    }
    return paths;
}

/// Empty where there is none. What stands on a server may have been written by anybody: json's own value()
/// throws.
std::string textAt(const json& object, const char* name)
{
    const auto at = object.find(name);
    return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}

bool isAtOrBelow(const std::string& file, const std::vector<std::string>& paths)
{
    return std::any_of(paths.begin(), paths.end(), [&file](const std::string& path) {
        return file == path || file.starts_with(path.ends_with('/') ? path : path + '/');
    });
}

/// What is said of other paths stays.
json problemsAfter(
    const json& before, const std::vector<std::string>& paths, const std::vector<Error>& problems)
{
    json all = json::array();
    for (const json& one : before) {
        if (one.is_object() && !isAtOrBelow(textAt(one, "file"), paths)) {
            all.push_back(one);
        }
    }
    for (Error problem : problems) {
        problem.where.file = absoluteSourcePath(problem.where.file);
        all.push_back(toJson(problem));
    }
    return all;
}

} // namespace

Expected<Done> rememberImport(Store& store, const std::vector<std::string>& given,
    const std::vector<std::string>& seen, const std::vector<Error>& problems)
{
    std::vector<std::string> paths; // JSON keeps UTF-8 alone
    for (const std::string& path : given) {
        repairUtf8(path, paths.emplace_back());
    }
    Expected<Done> done
        = store.changeSetting(keyOf(pathsKey, store), [&paths](const std::optional<std::string>& before) {
              std::vector<std::string> all = pathsIn(parsed(before));
              for (const std::string& path : paths) {
                  if (path != "-" && std::find(all.begin(), all.end(), path) == all.end()) {
                      all.push_back(path);
                  }
              }
              return dumped(json(all));
          });
    if (done) {
        done = store.changeSetting(keyOf(seenKey, store), [&](const std::optional<std::string>& before) {
            json all = parsed(before);
            all = all.is_object() ? std::move(all) : json::object();
            for (std::size_t i = 0; i < paths.size(); ++i) {
                if (paths[i] != "-") {
                    all[paths[i]] = seen[i];
                }
            }
            return dumped(all);
        });
    }
    return done ? store.changeSetting(keyOf(problemsKey, store),
               [&](const std::optional<std::string>& before) {
                   return dumped(problemsAfter(parsed(before), paths, problems));
               })
                : done;
}

Expected<std::vector<std::string>> importedPaths(Store& store)
{
    const Expected<json> list = read(store, pathsKey);
    return list ? Expected<std::vector<std::string>>(pathsIn(*list)) : Unexpected{list.error()};
}

Expected<std::vector<std::string>> changedPaths(Store& store, const Limits& limits)
{
    const Expected<json> seen = read(store, seenKey);
    Expected<std::vector<std::string>> paths = importedPaths(store);
    if (!seen || !paths) {
        return seen ? std::move(paths) : Unexpected{seen.error()};
    }
    std::erase_if(*paths, [&](const std::string& path) {
        const std::string before = seen->is_object() && seen->contains(path) && (*seen)[path].is_string()
            ? (*seen)[path].get<std::string>()
            : std::string();
        const std::string now = fileFingerprint(path, limits);
        return now.empty() || before == now;
    });
    return paths;
}

Expected<std::vector<Error>> importProblems(Store& store)
{
    const Expected<json> list = read(store, problemsKey);
    if (!list) {
        return Unexpected{list.error()};
    }
    std::vector<Error> problems;
    for (const json& one : *list) {
        const bool hasCode = one.is_object() && one.contains("code") && one["code"].is_number_unsigned();
        if (const std::optional<ErrorCode> code
            = hasCode ? errorCodeFrom(one["code"].get<std::uint64_t>()) : std::nullopt) {
            const auto line = one.find("line");
            problems.push_back({*code, textAt(one, "detail"),
                {textAt(one, "file"),
                    line != one.end() && line->is_number_unsigned() ? line->get<std::uint64_t>() : 0}});
        }
    }
    return problems;
}

} // namespace dateline
