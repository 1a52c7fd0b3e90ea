// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Reads the rows of an SQLite file from its pages alone: no header, no schema, no tree is needed, so that damage to one
// page costs what stands on it and no more. Committed pages of a -wal file beside it are seen as well. Which table a row
// is of, and whether it is whole, the caller tells by its columns and checksum (rows.h). Takes any bytes.
// Format: https://www.sqlite.org/fileformat2.html

#include "model/base/expected.h"

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace dateline::sqlite {

inline constexpr std::size_t pageBytes = 4096; // every project has pages of this size

struct Text
{
    std::string utf8;
};
struct Blob
{
    std::string bytes;
};
using Value = std::variant<std::monostate, std::int64_t, double, Text, Blob>;

struct ScannedRow
{
    std::int64_t rowId = 0; // also of a column that is INTEGER PRIMARY KEY, which reads as nothing
    std::vector<Value> columns;
};

/// Calls `take` for every row found on a page of a table. Errors: the file cannot be read.
Expected<Done> scanPages(const std::string& path, const std::function<void(const ScannedRow&)>& take);

} // namespace dateline::sqlite
