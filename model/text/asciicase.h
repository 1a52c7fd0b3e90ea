// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Small letters of ASCII, for what formats and word lists write in any case: tags, language codes, names of
// encodings. All other bytes stay, so UTF-8 stays UTF-8, and no locale has a say. Names and words of articles
// are folded by foldname.h.

#include <algorithm>
#include <string>
#include <string_view>

namespace dateline {

constexpr char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

inline std::string lowerAscii(std::string_view from)
{
    std::string text(from);
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return lowerAscii(c); });
    return text;
}

/// The text, written in any case, is `lowerCase`.
constexpr bool isInAnyCase(std::string_view text, std::string_view lowerCase)
{
    return std::equal(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(),
        [](char a, char b) { return lowerAscii(a) == b; });
}

} // namespace dateline
