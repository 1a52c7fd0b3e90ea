// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The tables of a project file, their versions, and how an older file becomes one of today. Internal to the
// room.

#include "model/project/sqlite/connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline::sqlite {

inline constexpr std::int64_t applicationId = 0x44746C6E; // "Dtln": file(1) and we know the file by it

/// The version that this program writes: PRAGMA user_version.
std::int64_t currentVersion();

/// Statements that lead from version - 1 to `version`.
const std::vector<QString>& stepTo(std::int64_t version);

/// Makes the tables of version `upTo` in an empty file (tests make older ones).
Expected<Done> createTables(Connection& connection, std::int64_t upTo, std::string_view program);

/// Whether this is a project, and one that this program can read. Gives its version.
Expected<std::int64_t> checkedVersion(Connection& connection);

/// Leads an older file to today's version, step by step, all or nothing. A copy of the file as it was stays
/// beside it as "<name>.backup-vN".
Expected<Done> migrate(Connection& connection, std::int64_t from, std::string_view program);

/// Why the structure does not hold together; empty = it does. `tables` empty: all of the file (reads it all).
Expected<std::string> structureProblem(Connection& connection, const std::vector<QString>& tables);

} // namespace dateline::sqlite
