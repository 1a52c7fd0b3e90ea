// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/packing/packwriter.h"

#include "model/base/checksum.h"

#include <utility>

namespace dateline::packing {

void PackWriter::string(std::string_view text)
{
    // 0: none, 1: a new one follows, 2 and on: one that was there before.
    if (text.empty()) {
        varint(0);
        return;
    }
    const auto [at, isNew] = m_pool.try_emplace(text, static_cast<std::uint32_t>(m_pool.size()));
    if (!isNew) {
        varint(std::uint64_t(at->second) + 2);
        return;
    }
    varint(1);
    varint(text.size());
    m_bytes.append(text);
}

std::string PackWriter::take(BlockType type, std::uint8_t version)
{
    m_bytes[0] = static_cast<char>(type);
    m_bytes[1] = static_cast<char>(version);
    // Type and version are summed too: a flipped bit there must not send the bytes to another reader.
    std::uint64_t sum = checksum64(std::string_view(m_bytes).substr(envelopeBytes))
        ^ (static_cast<std::uint64_t>(type) << 8U) ^ version;
    for (std::size_t i = 2; i < envelopeBytes; ++i) {
        m_bytes[i] = static_cast<char>(sum & 0xFFU);
        sum >>= 8U;
    }
    m_pool.clear();
    restart();
    return std::exchange(m_bytes, std::string(envelopeBytes, '\0'));
}

} // namespace dateline::packing
