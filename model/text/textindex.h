// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TextIndexRef: offsets of one valid UTF-8 text in bytes, Unicode code points and UTF-16 units,
// converted both ways. One pass when made (nothing kept for ASCII, else 8 bytes for every 64 of text);
// then each conversion looks at one checkpoint and at most 64 bytes (back from code points and UTF-16: a
// binary search more). Borrows the text. An offset inside a code point counts as that code point's
// begin, one behind the text as its end.

#include "model/text/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct OffsetRange
{
    std::size_t begin = 0;
    std::size_t end = 0; // exclusive

    friend bool operator==(const OffsetRange&, const OffsetRange&) = default;
};

class TextIndexRef
{
public:
    explicit TextIndexRef(std::string_view text); // text must outlive this
    explicit TextIndexRef(std::string&&) = delete;

    std::size_t codePointFromByte(std::size_t byte) const;
    std::size_t utf16FromByte(std::size_t byte) const;
    std::size_t byteFromUtf16(std::size_t utf16) const; // inside a surrogate pair: the pair's begin

    OffsetRange codePoints(TextSpan span) const;
    OffsetRange utf16(TextSpan span) const;

    std::size_t codePointCount() const { return codePointFromByte(m_text.size()); }
    std::size_t utf16Count() const { return utf16FromByte(m_text.size()); }

private:
    struct Checkpoint
    {
        std::uint32_t codePoints = 0; // that begin before the block of 64 bytes
        std::uint32_t utf16 = 0;
    };

    Checkpoint countTo(std::size_t byte) const;

    std::string_view m_text;
    std::vector<Checkpoint> m_checkpoints; // one a block; empty for ASCII
};

} // namespace dateline
