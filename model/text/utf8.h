// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// UTF-8: validation and repair at reading, decoding and stepping everywhere else. Text inside the program is
// valid, so the functions below `repairUtf8` never fail on it; on invalid bytes they still stay inside the
// text and yield U+FFFD. All are linear; pure ASCII runs at eight bytes a step.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

inline constexpr char32_t replacementCharacter = 0xFFFD;

struct DecodedCodePoint
{
    char32_t value = 0;
    std::size_t length = 0; // bytes; 0 only at the text's end
};

bool isAscii(std::string_view text);
std::size_t validUtf8Length(std::string_view text); // bytes before the first invalid one
bool isValidUtf8(std::string_view text); // strict: no surrogates, no overlong forms

/// Appends `bytes` to `out` with each invalid sequence (its longest possible start; a surrogate as one)
/// replaced by U+FFFD. Returns how many were replaced.
std::size_t repairUtf8(std::string_view bytes, std::string& out);

/// The code point that begins at `at`.
DecodedCodePoint decodeUtf8(std::string_view text, std::size_t at);
/// The code point that ends before `at`.
DecodedCodePoint decodeUtf8Before(std::string_view text, std::size_t at);
void appendUtf8(std::string& out, char32_t codePoint);
std::size_t codePointCount(std::string_view text);

constexpr bool isUtf8Continuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// Of code points; ASCII is answered at once, the rest by Unicode's tables.
bool isLetter(char32_t c);
bool isUpper(char32_t c); // upper or title case
bool isLower(char32_t c);
bool isSpace(char32_t c); // white space with NBSP and the zero-width ones
bool isDash(char32_t c); // hyphens and dashes
bool isQuote(char32_t c); // single and double, straight and curly, guillemets
constexpr bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

/// `text` without white space (of isSpace) at both ends.
std::string_view trimmed(std::string_view text);

} // namespace dateline
