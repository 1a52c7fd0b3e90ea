// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/knowledge/tablefile.h"

#include <algorithm>
#include <fstream>

namespace dateline {

Expected<TableFile> TableFile::open(const std::filesystem::path& path, const TableLimits& limits)
{
    TableFile file;
    file.m_path = path.string();
    file.m_limits = limits;
    const auto failed = [&](ErrorCode code) { return Unexpected{Error{code, {}, {file.m_path, 0}}}; };
    std::error_code status;
    if (!std::filesystem::is_regular_file(path, status)) {
        return failed(ErrorCode::NotFound);
    }
    const std::uint64_t size = std::filesystem::file_size(path, status);
    if (status) {
        return failed(ErrorCode::Unreadable);
    }
    if (size > limits.fileBytes) {
        return failed(ErrorCode::TooLarge);
    }
    file.m_content.resize(size);
    std::ifstream stream(path, std::ios::binary);
    if (size > 0 && !stream.read(file.m_content.data(), static_cast<std::streamsize>(size))) {
        return failed(ErrorCode::Unreadable);
    }
    return file;
}

Expected<std::optional<TableRowRef>> TableFile::next(std::size_t leastCells)
{
    const std::string_view content(m_content.data(), m_content.size());
    while (m_at < content.size()) {
        const std::size_t end = std::min(content.find('\n', m_at), content.size());
        std::string_view line = content.substr(m_at, end - m_at);
        m_at = end + 1;
        ++m_line;
        if (line.size() > m_limits.lineBytes) {
            return Unexpected{Error{ErrorCode::LineTooLong, std::to_string(line.size()), {m_path, m_line}}};
        }
        if (!line.empty() && line.back() == '\r') {
            line.remove_suffix(1);
        }
        if (line.empty() || line.front() == '#') {
            continue;
        }
        if (++m_rows > m_limits.rows) {
            return Unexpected{Error{ErrorCode::TooLarge, "rows", {m_path, m_line}}};
        }
        TableRowRef row;
        row.line = m_line;
        bool more = true;
        while (more) {
            if (row.cellCount == tableColumns) {
                return Unexpected{errorAt(m_line, "too many columns")};
            }
            more = line.find('\t') != std::string_view::npos;
            row.cells[row.cellCount++] = takePiece(line, '\t');
        }
        if (row.cellCount < leastCells || row.cells[0].empty()) {
            return Unexpected{errorAt(m_line, "too few columns")};
        }
        return std::optional(row);
    }
    return std::optional<TableRowRef>();
}

Error TableFile::errorAt(std::uint64_t line, std::string detail) const
{
    return {ErrorCode::BadDataFile, std::move(detail), {m_path, line}};
}

std::string_view takePiece(std::string_view& list, char separator)
{
    const std::size_t end = std::min(list.find(separator), list.size());
    const std::string_view piece = list.substr(0, end);
    list.remove_prefix(std::min(end + 1, list.size()));
    return piece;
}

} // namespace dateline
