// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/text/textindex.h"

#include "model/text/utf8.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t blockBytes = 64;

constexpr std::uint32_t codePointUnits(char byte)
{
    return isUtf8Continuation(byte) ? 0 : 1;
}

constexpr std::uint32_t utf16Units(char byte) // a lead byte of four stands for a surrogate pair
{
    return isUtf8Continuation(byte) ? 0 : static_cast<unsigned char>(byte) >= 0xF0 ? 2 : 1;
}

} // namespace

TextIndexRef::TextIndexRef(std::string_view text)
    : m_text(text)
{
    if (isAscii(text)) {
        return;
    }
    m_checkpoints.reserve(text.size() / blockBytes + 1);
    Checkpoint running;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i % blockBytes == 0) {
            m_checkpoints.push_back(running);
        }
        if (i < text.size()) {
            running.codePoints += codePointUnits(text[i]);
            running.utf16 += utf16Units(text[i]);
        }
    }
}

TextIndexRef::Checkpoint TextIndexRef::countTo(std::size_t byte) const
{
    byte = std::min(byte, m_text.size());
    while (byte > 0 && byte < m_text.size() && isUtf8Continuation(m_text[byte])) {
        --byte;
    }
    Checkpoint count = m_checkpoints[byte / blockBytes];
    for (std::size_t i = byte - byte % blockBytes; i < byte; ++i) {
        count.codePoints += codePointUnits(m_text[i]);
        count.utf16 += utf16Units(m_text[i]);
    }
    return count;
}

std::size_t TextIndexRef::codePointFromByte(std::size_t byte) const
{
    return m_checkpoints.empty() ? std::min(byte, m_text.size()) : countTo(byte).codePoints;
}

std::size_t TextIndexRef::utf16FromByte(std::size_t byte) const
{
    return m_checkpoints.empty() ? std::min(byte, m_text.size()) : countTo(byte).utf16;
}

std::size_t TextIndexRef::byteFromUtf16(std::size_t utf16) const
{
    if (m_checkpoints.empty()) {
        return std::min(utf16, m_text.size());
    }
    const auto after = std::upper_bound(m_checkpoints.begin(), m_checkpoints.end(), utf16,
        [](std::size_t value, const Checkpoint& checkpoint) { return value < checkpoint.utf16; });
    const auto block = after - m_checkpoints.begin() - 1; // the first checkpoint is 0, so there is one before
    std::size_t at = static_cast<std::size_t>(block) * blockBytes;
    std::size_t count = m_checkpoints[static_cast<std::size_t>(block)].utf16;
    while (at < m_text.size() && isUtf8Continuation(m_text[at])) {
        ++at;
    }
    while (at < m_text.size()) {
        count += utf16Units(m_text[at]);
        if (count > utf16) {
            break;
        }
        ++at;
        while (at < m_text.size() && isUtf8Continuation(m_text[at])) {
            ++at;
        }
    }
    return at;
}

OffsetRange TextIndexRef::codePoints(TextSpan span) const
{
    return {codePointFromByte(span.begin), codePointFromByte(span.end())};
}

OffsetRange TextIndexRef::utf16(TextSpan span) const
{
    return {utf16FromByte(span.begin), utf16FromByte(span.end())};
}

} // namespace dateline
