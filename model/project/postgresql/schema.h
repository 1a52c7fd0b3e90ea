// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The tables of a shared project: those of a project file (sqlite/schema.cpp) but for what only a file needs,
// with the queue of work. Internal to the room.

#include "model/project/sql/connection.h"

#include <string_view>

namespace dateline::postgresql {

std::int64_t currentVersion();

/// 0: there is no such project. Errors: BadProject, NewerProject.
Expected<std::int64_t> checkedVersion(sql::Connection& connection, const QString& schema);

/// Leads the tables from that version to today's; from 0: makes them. All or nothing, and one program at a
/// time: who comes second finds it done.
Expected<Done> migrate(sql::Connection& connection, const QString& schema, std::string_view program);

} // namespace dateline::postgresql
