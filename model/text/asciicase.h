// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Small letters of ASCII, for what formats write in any case: tags, language codes, names of encodings. All other bytes
// stay, so UTF-8 stays UTF-8. Names and words of articles are folded by foldname.h.

#include <algorithm>
#include <string>
#include <string_view>

namespace dateline {

inline std::string lowerAscii(std::string_view from)
{
    std::string text(from);
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return text;
}

} // namespace dateline
