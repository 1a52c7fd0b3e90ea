// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TableFile: a tab separated UTF-8 file of resources/, one entry a line; '#' begins a comment line. Read
// whole and cut into views, with hard limits. Errors name file and line.

#include "model/base/expected.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct TableLimits
{
    std::uint64_t fileBytes = 16ULL << 20;
    std::size_t lineBytes = 8192;
    std::size_t rows = 200'000;
};

inline constexpr std::size_t tableColumns = 8; // no table of ours has more

struct TableRowRef
{
    std::array<std::string_view, tableColumns> cells; // missing ones are empty
    std::size_t cellCount = 0;
    std::uint64_t line = 0;

    std::string_view operator[](std::size_t column) const { return cells[column]; }
};

class TableFile
{
public:
    static Expected<TableFile> open(const std::filesystem::path& path, const TableLimits& limits = {});

    /// The next row; nullopt at the end. A row of fewer than `leastCells` or more than tableColumns cells, a
    /// line or a table that is too long is an error.
    Expected<std::optional<TableRowRef>> next(std::size_t leastCells);

    Error errorAt(std::uint64_t line, std::string detail) const;
    std::vector<char> takeContent() && { return std::move(m_content); } // views of rows stay good

private:
    std::vector<char> m_content;
    std::string m_path;
    TableLimits m_limits;
    std::size_t m_at = 0;
    std::size_t m_rows = 0;
    std::uint64_t m_line = 0;
};

/// Cuts the next piece off a list ("a;b;c"); `list` keeps the rest. Pieces may be empty.
std::string_view takePiece(std::string_view& list, char separator = ';');

} // namespace dateline
