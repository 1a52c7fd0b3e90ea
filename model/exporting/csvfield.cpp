// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/csvfield.h"

namespace dateline {

namespace {

/// Whatever apostrophes stand before it: one more is taken away again by the reader.
bool looksLikeFormula(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of('\'');
    if (begin == std::string_view::npos) {
        return false;
    }
    const char sign = text[begin];
    const bool isSigned = sign == '+' || sign == '-';
    const bool isNumber
        = isSigned && begin == 0 && text.find_first_not_of("0123456789+-.,:/% ") == std::string_view::npos;
    return sign == '=' || sign == '@' || sign == '\t' || (isSigned && !isNumber);
}

} // namespace

std::string csvField(std::string_view text)
{
    const std::string guarded = (looksLikeFormula(text) ? "'" : "") + std::string(text);
    if (text.find_first_of(",\"\r\n;") == std::string_view::npos) {
        return guarded;
    }
    std::string result = "\"";
    for (const char c : guarded) {
        result += c == '"' ? "\"\"" : std::string(1, c);
    }
    return result + '"';
}

} // namespace dateline
