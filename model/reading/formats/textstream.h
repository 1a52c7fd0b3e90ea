// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A long text file as UTF-8, piece by piece in bounded memory. Its encoding is decided once from all of it
// (decoding.h's rules), so the file is read twice. What is not valid is repaired, NUL becomes U+FFFD.

#include "model/reading/article.h"
#include "model/reading/formats/bytestream.h"

#include <memory>
#include <string>

struct UConverter;

namespace dateline {

class TextStream
{
public:
    static Expected<TextStream> open(const std::string& path, const Limits& limits);
    TextStream(TextStream&&) noexcept;
    TextStream& operator=(TextStream&&) noexcept;
    ~TextStream();

    /// The next piece, of whole letters; false: the end, or an error.
    bool next(std::string& piece);
    const std::optional<Error>& error() const { return m_bytes.error(); }
    const std::string& encoding() const { return m_encoding; }
    Repair repair() const { return m_repair; } // so far

private:
    struct Close
    {
        void operator()(UConverter* converter) const;
    };

    explicit TextStream(ByteStream bytes);
    void appendConverted(std::string_view bytes, bool isLast, std::string& out);

    ByteStream m_bytes;
    std::string m_encoding = "UTF-8";
    Repair m_repair = Repair::None;
    std::unique_ptr<UConverter, Close> m_converter; // null for UTF-8
    std::string m_rest; // begin of a letter
    bool m_isFirst = true;
    bool m_isOver = false;
};

} // namespace dateline
