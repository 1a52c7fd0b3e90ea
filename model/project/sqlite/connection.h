// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A connection to one SQLite file that waits five seconds for others' transactions; its settings come from
// opening.cpp. Internal to the room; used by one thread, as sql/connection.h says. Errors: SQLite's codes as
// ours (Unreadable, Locked, Unwritable, DiskFull, TooLarge, DamagedProject, BadProject), the file named.

#include "model/project/sql/connection.h"

namespace dateline::sqlite {

using namespace sql; // what all databases share

enum class OpenMode : std::uint8_t {
    ReadOnly,
    Immutable, // nobody writes: needs no file beside it, so works in a folder that cannot be written
    ReadWrite,
    Create,
};

Expected<std::unique_ptr<Connection>> connectTo(const std::string& path, OpenMode mode);

/// What SQLite leaves beside a file when its program is killed, and takes for the next file's of that name:
/// with it a project that was deleted would come back in a new one. For a name that has no file yet.
void removeLogs(const std::string& path);
/// Whether a program was killed with the file open, or could not put away what it had written.
bool hasLog(const std::string& path);

} // namespace dateline::sqlite
