// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The syntax of messages (RFC 5322, 2045-2047, 2231) as far as reading needs it, from any bytes: header
// fields, encoded words, parameters, transfer encodings, parts of a multipart. What is cut off or broken
// gives what is there. HTTP headers in web archives are read by the same functions. Linear.

#include "model/reading/decoding.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline::mail {

struct HeaderField
{
    std::string name; // in small letters
    std::string value; // unfolded, as it stands
};

struct Part
{
    std::vector<HeaderField> header;
    std::string_view body;

    /// The first of that name; empty where there is none.
    std::string_view field(std::string_view name) const;
    /// "text/plain" in small letters; `otherwise` where the part does not say.
    std::string type(std::string_view otherwise = "text/plain") const;
    /// The body without its transfer encoding.
    std::string content() const;
    /// Whether it has one that changes bytes.
    bool isEncoded() const;
};

/// Header and body; borrows `bytes`.
Part parsePart(std::string_view bytes);

/// Of "text/plain; charset=utf-8": charset -> "utf-8". Continued and encoded ones (RFC 2231) are put
/// together, in UTF-8.
std::string parameter(std::string_view value, std::string_view name);

/// A field's text in UTF-8: encoded words (RFC 2047) decoded, bytes above ASCII told by detection.
std::string decodedField(std::string_view value);

/// Of `"The Wire" <desk@wire.example>`: the name, else what stands behind the @.
std::string senderOf(std::string_view from);

/// Bytes of a declared encoding as UTF-8, and what was done to them.
DecodedText decodedAs(std::string_view bytes, std::string_view charset);
std::string inUtf8(std::string_view bytes, std::string_view charset);

std::string decodedBase64(std::string_view text);
std::string decodedQuotedPrintable(std::string_view text, bool inWord = false);

/// The parts between the boundaries, at most `most`; the last may be cut off.
std::vector<std::string_view> cutParts(std::string_view body, std::string_view boundary, std::size_t most);

} // namespace dateline::mail
