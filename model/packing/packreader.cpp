// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/packing/packreader.h"

#include "model/base/checksum.h"

namespace dateline::packing {

namespace {

Unexpected<Error> damaged(std::string_view what)
{
    return Unexpected{Error{ErrorCode::BadProject, std::string(what), {}}};
}

} // namespace

Expected<PackReader> PackReader::open(std::string_view block, BlockType type, std::uint8_t version)
{
    if (block.size() < PackWriter::envelopeBytes || block[0] != static_cast<char>(type)) {
        return damaged("no such block");
    }
    if (static_cast<std::uint8_t>(block[1]) != version) {
        return damaged("block of another version");
    }
    std::uint64_t sum = 0;
    for (std::size_t i = PackWriter::envelopeBytes - 1; i >= 2; --i) {
        sum = (sum << 8U) | static_cast<unsigned char>(block[i]);
    }
    const std::string_view content = block.substr(PackWriter::envelopeBytes);
    if (sum != (checksum64(content) ^ (static_cast<std::uint64_t>(type) << 8U) ^ version)) {
        return damaged("checksum");
    }
    return PackReader(content);
}

std::string_view PackReader::bytes(std::size_t wanted)
{
    if (wanted > remaining()) {
        fail();
        return {};
    }
    const std::string_view result(m_at, wanted);
    m_at += wanted;
    return result;
}

std::uint64_t PackReader::longVarint()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && m_at < m_end; shift += 7) {
        const auto byte = static_cast<unsigned char>(*m_at++);
        value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
        if (byte < 0x80U) {
            return value;
        }
    }
    fail();
    return 0;
}

PackReader::Pooled* PackReader::pooled()
{
    const std::uint64_t which = varint();
    if (which == 1) {
        return &m_pool.emplace_back(Pooled{bytes(varint()), {}});
    }
    if (which >= 2 && which - 2 < m_pool.size()) {
        return &m_pool[which - 2];
    }
    m_failed |= which != 0;
    return nullptr;
}

void PackReader::string(SharedText& text)
{
    if (Pooled* one = pooled()) {
        if (one->shared.empty()) {
            one->shared = one->raw;
        }
        text = one->shared;
    }
}

} // namespace dateline::packing
