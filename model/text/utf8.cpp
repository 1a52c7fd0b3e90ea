// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/text/utf8.h"

#include <unicode/uchar.h>

#include <cstring>

namespace dateline {

namespace {

constexpr std::uint64_t highBits = 0x8080808080808080ULL;

unsigned byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

std::size_t asciiRun(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end + 8 <= text.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + end, 8);
        if ((word & highBits) != 0) {
            break;
        }
        end += 8;
    }
    while (end < text.size() && byteAt(text, end) < 0x80) {
        ++end;
    }
    return end - at;
}

struct Sequence
{
    bool valid = false;
    std::size_t length = 1; // of the code point, or of the bytes that one U+FFFD stands for
    char32_t value = replacementCharacter;
};

// Table 3-7 of the Unicode standard: the second byte's range depends on the first.
Sequence sequenceAt(std::string_view text, std::size_t at)
{
    const unsigned lead = byteAt(text, at);
    if (lead < 0x80) {
        return {true, 1, lead};
    }
    if (lead < 0xC2 || lead > 0xF4) {
        return {};
    }
    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
    char32_t value = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (at + i >= text.size()) {
            return {false, i, replacementCharacter};
        }
        const unsigned next = byteAt(text, at + i);
        if (next < (i == 1 ? low : 0x80U) || next > (i == 1 ? high : 0xBFU)) {
            return {false, i, replacementCharacter};
        }
        value = (value << 6) | (next & 0x3FU);
    }
    // a surrogate on its own, as CESU-8 and broken converters write it
    if (value >= 0xD800 && value <= 0xDFFF) {
        return {false, 3, replacementCharacter};
    }
    return {true, length, value};
}

} // namespace

bool isAscii(std::string_view text)
{
    return asciiRun(text, 0) == text.size();
}

std::size_t validUtf8Length(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        at += asciiRun(text, at);
        if (at >= text.size()) {
            break;
        }
        const Sequence sequence = sequenceAt(text, at);
        if (!sequence.valid) {
            break;
        }
        at += sequence.length;
    }
    return at;
}

bool isValidUtf8(std::string_view text)
{
    return validUtf8Length(text) == text.size();
}

std::size_t repairUtf8(std::string_view bytes, std::string& out)
{
    std::size_t replaced = 0;
    while (!bytes.empty()) {
        const std::size_t good = validUtf8Length(bytes);
        out.append(bytes.substr(0, good));
        bytes.remove_prefix(good);
        if (!bytes.empty()) {
            appendUtf8(out, replacementCharacter);
            bytes.remove_prefix(sequenceAt(bytes, 0).length);
            ++replaced;
        }
    }
    return replaced;
}

DecodedCodePoint decodeUtf8(std::string_view text, std::size_t at)
{
    if (at >= text.size()) {
        return {};
    }
    const Sequence sequence = sequenceAt(text, at);
    return {sequence.value, sequence.length};
}

DecodedCodePoint decodeUtf8Before(std::string_view text, std::size_t at)
{
    if (at == 0 || at > text.size()) {
        return {};
    }
    std::size_t begin = at - 1;
    while (begin > 0 && at - begin < 4 && isUtf8Continuation(text[begin])) {
        --begin;
    }
    const DecodedCodePoint decoded = decodeUtf8(text, begin);
    if (begin + decoded.length != at) {
        return {replacementCharacter, 1};
    }
    return decoded;
}

void appendUtf8(std::string& out, char32_t codePoint)
{
    const auto put
        = [&out](char32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0 | (codePoint >> 6));
        put(0x80 | (codePoint & 0x3F));
    } else if ((codePoint >= 0xD800 && codePoint <= 0xDFFF) || codePoint > 0x10FFFF) {
        appendUtf8(out, replacementCharacter);
    } else if (codePoint < 0x10000) {
        put(0xE0 | (codePoint >> 12));
        put(0x80 | ((codePoint >> 6) & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    } else {
        put(0xF0 | (codePoint >> 18));
        put(0x80 | ((codePoint >> 12) & 0x3F));
        put(0x80 | ((codePoint >> 6) & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    }
}

std::size_t codePointCount(std::string_view text)
{
    std::size_t count = 0;
    for (const char byte : text) {
        count += isUtf8Continuation(byte) ? 0 : 1;
    }
    return count;
}

bool isLetter(char32_t c)
{
    if (c < 0x80) {
        return (c | 0x20) >= U'a' && (c | 0x20) <= U'z';
    }
    return u_isalpha(static_cast<UChar32>(c)) != 0;
}

bool isUpper(char32_t c)
{
    if (c < 0x80) {
        return c >= U'A' && c <= U'Z';
    }
    return u_isupper(static_cast<UChar32>(c)) != 0 || u_istitle(static_cast<UChar32>(c)) != 0;
}

bool isLower(char32_t c)
{
    if (c < 0x80) {
        return c >= U'a' && c <= U'z';
    }
    return u_islower(static_cast<UChar32>(c)) != 0;
}

bool isSpace(char32_t c)
{
    if (c < 0x80) {
        return c == U' ' || (c >= 0x09 && c <= 0x0D);
    }
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029
        || c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

bool isDash(char32_t c)
{
    return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63
        || c == 0xFF0D;
}

bool isQuote(char32_t c)
{
    return c == U'"' || c == U'\'' || c == U'`' || c == 0xAB || c == 0xBB || c == 0xB4
        || (c >= 0x2018 && c <= 0x201F) || c == 0x2039 || c == 0x203A;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        const DecodedCodePoint first = decodeUtf8(text, 0);
        if (!isSpace(first.value)) {
            break;
        }
        text.remove_prefix(first.length);
    }
    while (!text.empty()) {
        const DecodedCodePoint last = decodeUtf8Before(text, text.size());
        if (!isSpace(last.value)) {
            break;
        }
        text.remove_suffix(last.length);
    }
    return text;
}

} // namespace dateline
