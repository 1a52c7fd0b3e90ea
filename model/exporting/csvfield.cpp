// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/csvfield.h"

namespace dateline {

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n;") == std::string_view::npos) {
        return std::string(text);
    }
    std::string result = "\"";
    for (const char c : text) {
        result += c == '"' ? "\"\"" : std::string(1, c);
    }
    return result + '"';
}

} // namespace dateline
