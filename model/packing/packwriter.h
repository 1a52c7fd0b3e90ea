// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Writes values as few bytes: variable-length integers, places as distances from the one before, strings once
// each. The same values give the same bytes on any machine. Strings are borrowed until take().

#include "model/base/id.h"
#include "model/packing/enumcount.h"
#include "model/text/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace dateline::packing {

/// What a stored block is; first byte of its envelope.
enum class BlockType : std::uint8_t {
    None,
    Article,
    Analysis,
    CorpusHead,
    Articles,
    Entities,
    Events,
    Links,
    Orders,
    Resolution
};

/// Bits that a closed list takes among flags, with room to grow where that is free. Growing beyond makes
/// stored blocks unreadable: tst_packing says so, and the version is to be raised.
template <typename T> constexpr unsigned bitsOf()
{
    if constexpr (std::is_same_v<T, bool>) {
        return 1;
    } else {
        constexpr unsigned count = enumCount<T>();
        return count <= 3 ? 2 : count <= 7 ? 3 : count <= 15 ? 4 : count <= 30 ? 5 : 6;
    }
}

template <typename T> inline constexpr unsigned flagBits = bitsOf<T>();

class PackWriter
{
public:
    static constexpr bool reading = false;
    /// The type as a field's function sees it, const here and mutable in PackReader.
    template <typename T> using Field = const T;

    void bytes(std::string_view raw) { m_bytes.append(raw); }
    void varint(std::uint64_t value)
    {
        while (value >= 0x80U) {
            m_bytes += static_cast<char>(value | 0x80U);
            value >>= 7U;
        }
        m_bytes += static_cast<char>(value);
    }
    void signedVarint(std::int64_t value)
    {
        varint((static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63U));
    }

    /// One more than the value, so that "none" (noIndex) takes one byte.
    void number(std::uint32_t value) { varint(value + 1U); }
    void count(std::uint32_t value) { varint(value); }
    void integer(std::int32_t value) { signedVarint(value); }
    template <typename Tag> void id(Id<Tag> value) { varint(value.value()); }
    void string(std::string_view text);
    void near(std::uint32_t value)
    {
        signedVarint(std::int64_t(value) - m_near);
        m_near = value;
    }
    void span(TextSpan value)
    {
        signedVarint(std::int64_t(value.begin) - m_place);
        varint(value.length);
        m_place = std::int64_t(value.begin) + value.length;
    }
    /// Places are counted from the begin of the text again.
    void restart() { m_near = m_place = 0; }

    /// Truth values and members of closed lists in one integer; what is seldom set comes last.
    template <typename... T> void flags(const T&... values)
    {
        static_assert((flagBits<T> + ...) <= 32);
        std::uint64_t all = 0;
        unsigned at = 0;
        ((all |= static_cast<std::uint64_t>(values) << at, at += flagBits<T>), ...);
        varint(all);
    }

    template <typename T> void optional(const std::optional<T>& value)
    {
        m_bytes += static_cast<char>(value ? 1 : 0);
        if (value) {
            fields(*this, *value);
        }
    }
    template <typename List> void list(const List& values)
    {
        varint(values.size());
        for (const auto& value : values) {
            fields(*this, value);
        }
    }

    /// The block: type, version, checksum, what was written.
    std::string take(BlockType type, std::uint8_t version);

private:
    std::string m_bytes = std::string(envelopeBytes, '\0');
    std::unordered_map<std::string_view, std::uint32_t> m_pool; // only looked up: its order decides nothing
    std::int64_t m_place = 0;
    std::int64_t m_near = 0;

public:
    static constexpr std::size_t envelopeBytes = 10; // type, version, 8 of checksum
};

} // namespace dateline::packing
