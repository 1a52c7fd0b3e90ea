// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Bytes of a text file -> valid UTF-8 with '\n' line ends and without byte order mark or NUL, and what was
// done to get there. Byte order marks first, then valid UTF-8, UTF-16 by its NUL pattern, else detection
// (uchardet, with Windows-1252 preferred for mostly ASCII text) and conversion by ICU. Errors: Empty, Binary,
// UnsupportedFormat, BadEncoding. One pass over clean UTF-8; a file in another encoding costs a copy more.

#include "model/base/expected.h"
#include "model/reading/article.h"

#include <string>
#include <string_view>

namespace dateline {

struct DecodedText
{
    std::string text;
    std::string encoding;
    Repair repair = Repair::None;
};

Expected<DecodedText> decodeText(std::string_view bytes);

/// The same for mark-up: a web page is not refused, and `declared` is the encoding it names, asked where the
/// bytes are not UTF-8 all the same; one that is unknown or does not fit is passed over.
Expected<DecodedText> decodeMarkup(std::string_view bytes, std::string_view declared);

/// Replaces NUL by U+FFFD in place; true where there was one.
bool replaceNul(std::string& text);

} // namespace dateline
