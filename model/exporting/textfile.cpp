// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/textfile.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace dateline {

std::string endingOf(std::string_view path)
{
    const std::size_t dot = path.find_last_of("./");
    std::string ending(dot != std::string_view::npos && path[dot] == '.' ? path.substr(dot) : std::string_view());
    std::transform(ending.begin(), ending.end(), ending.begin(),
        [](unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : static_cast<char>(c); });
    return ending;
}

Expected<Done> writeTextFile(const std::string& path, const std::string& text)
{
    const std::string unfinished = path + ".part";
    {
        std::ofstream out(unfinished, std::ios::binary);
        out << text;
        out.flush();
        if (!out) {
            std::error_code ignored;
            std::filesystem::remove(unfinished, ignored);
            return Unexpected{Error{ErrorCode::Unwritable, {}, {path, 0}}};
        }
    }
    std::error_code error;
    std::filesystem::rename(unfinished, path, error);
    if (error) {
        std::error_code ignored;
        std::filesystem::remove(unfinished, ignored);
        return Unexpected{Error{ErrorCode::Unwritable, error.message(), {path, 0}}};
    }
    return Done{};
}

} // namespace dateline
