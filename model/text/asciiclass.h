// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Classes of ASCII characters, for formats, codes and word lists; no locale has a say, and no byte of a
// longer UTF-8 sequence is in any of them. utf8.h has those of code points.

namespace dateline {

constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isAsciiLower(char c)
{
    return c >= 'a' && c <= 'z';
}

constexpr bool isAsciiUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isAsciiLetter(char c)
{
    return isAsciiLower(c) || isAsciiUpper(c);
}

constexpr bool isAsciiLetterOrDigit(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c);
}

/// A byte of a UTF-8 sequence of two bytes or more.
constexpr bool isBeyondAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

} // namespace dateline
