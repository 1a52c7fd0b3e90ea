// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Reads the rows of an SQLite file from its pages alone: no header, no schema, no tree is needed, so that
// damage to one page costs what stands on it and no more. Committed pages of a -wal file beside it are seen
// as well. Which table a row is of, and whether it is whole, the caller tells by its columns and checksum
// (rows.h). Takes any bytes. Format: https://www.sqlite.org/fileformat2.html

#include "model/base/expected.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace dateline::sqlite {

/// Of a new project. Rows of texts and analyses are 1 to 2 kB: pages of 4 kB leave a third of themselves
/// unused behind them.
inline constexpr std::size_t pageBytes = 8192;
/// All that projects have; older ones keep the smaller. Which it is, the pages themselves tell: the header
/// may be damaged.
inline constexpr std::array<std::size_t, 2> pageSizes = {4096, pageBytes};

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
