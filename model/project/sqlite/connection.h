// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A connection to one SQLite file. Internal to the room.

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

} // namespace dateline::sqlite
