// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/store.h"

#include "model/project/postgresql/postgresqlstore.h"
#include "model/project/sqlite/sqlitestore.h"

#include <filesystem>

namespace dateline {

bool isProjectName(std::string_view path)
{
    std::error_code error;
    return isSharedProject(path)
        || (path.ends_with(".dateline")
            && !std::filesystem::is_directory(std::filesystem::path(path), error));
}

bool isProjectInUse(const std::string& path)
{
    return sqlite::isInUse(path);
}

Expected<std::unique_ptr<Store>> openStore(
    const std::string& location, StoreAccess access, std::string_view program, const std::string& password)
{
    if (isSharedProject(location)) {
        return postgresql::openPostgresql(location, access, program, password);
    }
    return sqlite::openSqlite(location, access, program);
}

} // namespace dateline
