// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Reads what PackWriter wrote. Any bytes may come in: whatever does not fit marks the reader as failed, from
// then on it yields zeros and empty lists, and the caller looks at failed() once at the end. Nothing larger
// than the bytes can fill is allocated. The bytes are borrowed.

#include "model/base/expected.h"
#include "model/base/sharedtext.h"
#include "model/packing/packwriter.h"

namespace dateline::packing {

class PackReader
{
public:
    static constexpr bool reading = true;
    template <typename T> using Field = T;

    /// Checks type, version and checksum of the envelope.
    static Expected<PackReader> open(std::string_view block, BlockType type, std::uint8_t version);

    bool failed() const { return m_failed; }
    /// Nothing failed and nothing is left over.
    bool finished() const { return !m_failed && m_at == m_end; }
    std::size_t remaining() const { return static_cast<std::size_t>(m_end - m_at); }

    std::string_view bytes(std::size_t wanted);
    std::uint64_t varint()
    {
        if (m_at < m_end && static_cast<unsigned char>(*m_at) < 0x80U) {
            return static_cast<unsigned char>(*m_at++);
        }
        return longVarint();
    }
    std::int64_t signedVarint()
    {
        const std::uint64_t value = varint();
        return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
    }

    void number(std::uint32_t& value) { value = bounded(varint(), 0xFFFFFFFFU) - 1U; }
    void count(std::uint32_t& value) { value = bounded(varint(), 0xFFFFFFFFU); }
    void integer(std::int32_t& value)
    {
        const std::int64_t wide = signedVarint();
        value = static_cast<std::int32_t>(wide);
        m_failed |= wide != value;
    }
    template <typename Tag> void id(Id<Tag>& value) { value = Id<Tag>(bounded(varint(), 0xFFFFFFFFU)); }
    void string(std::string& text)
    {
        if (const Pooled* one = pooled()) {
            text = one->raw;
        }
    }
    void string(SharedText& text); // one allocation for all that say the same
    void near(std::uint32_t& value)
    {
        m_near = running(m_near, signedVarint());
        value = static_cast<std::uint32_t>(m_near);
    }
    void span(TextSpan& value)
    {
        const std::int64_t begin = running(m_place, signedVarint());
        m_place = running(begin, static_cast<std::int64_t>(bounded(varint(), 0xFFFFFFFFU)));
        value = TextSpan::fromBounds(static_cast<std::size_t>(begin), static_cast<std::size_t>(m_place));
    }
    void restart() { m_near = m_place = 0; }

    template <typename... T> void flags(T&... values)
    {
        std::uint64_t all = varint();
        (flag(values, all), ...);
        m_failed |= all != 0;
    }
    template <typename T> void optional(std::optional<T>& value)
    {
        const std::uint64_t there = varint();
        m_failed |= there > 1;
        if (there == 1 && !m_failed) {
            fields(*this, value.emplace());
        }
    }
    template <typename List> void list(List& values)
    {
        const std::uint64_t size = varint();
        if (size > remaining() || m_failed) { // each takes a byte at least
            fail();
            return;
        }
        // A list of few bytes an element may be a lie: its memory grows with what is really there.
        values.reserve(size * 4 <= remaining() ? size : remaining() / 4);
        for (std::uint64_t i = 0; i < size && !m_failed; ++i) {
            fields(*this, values.emplace_back());
        }
    }
    void fail()
    {
        m_failed = true;
        m_at = m_end;
    }

private:
    explicit PackReader(std::string_view content)
        : m_at(content.data())
        , m_end(content.data() + content.size())
    {
    }

    struct Pooled
    {
        std::string_view raw;
        SharedText shared; // made when somebody wants it
    };

    Pooled* pooled(); // null: the empty one
    std::uint64_t longVarint();
    std::uint32_t bounded(std::uint64_t value, std::uint32_t most)
    {
        m_failed |= value > most;
        return static_cast<std::uint32_t>(value);
    }
    /// `from` and `step` may be anything: the sum is formed where it cannot overflow and has to fit 32 bits.
    std::int64_t running(std::int64_t from, std::int64_t step)
    {
        if (step < -0x100000000LL || step > 0x100000000LL || from + step < 0 || from + step > 0xFFFFFFFFLL) {
            fail();
            return 0;
        }
        return from + step;
    }
    template <typename T> void flag(T& value, std::uint64_t& all)
    {
        const auto bits = static_cast<unsigned>(all & ((1U << flagBits<T>)-1U));
        all >>= flagBits<T>;
        if constexpr (std::is_same_v<T, bool>) {
            value = bits != 0;
        } else {
            m_failed |= bits >= enumCount<T>();
            value = static_cast<T>(bits < enumCount<T>() ? bits : 0U);
        }
    }

    const char* m_at;
    const char* m_end;
    bool m_failed = false;
    std::vector<Pooled> m_pool;
    std::int64_t m_place = 0;
    std::int64_t m_near = 0;
};

} // namespace dateline::packing
