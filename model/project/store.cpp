// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/store.h"

#include "model/project/sqlite/sqlitestore.h"

namespace dateline {

Expected<std::unique_ptr<Store>> openStore(const std::string& location, StoreAccess access, std::string_view program)
{
    return sqlite::openSqlite(location, access, program);
}

} // namespace dateline
