// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Test support: random values for any struct that model/packing/fields.h knows: an archive that "reads" from
// a generator. All members vary and all values of closed lists come up; nothing else holds (spans and indexes
// lead anywhere).

#include "model/base/random.h"
#include "model/packing/fields.h"

#include <array>

namespace dateline::packing { // where fields() is found

class RandomFields
{
public:
    static constexpr bool reading = true;
    template <typename T> using Field = T;

    explicit RandomFields(std::uint64_t seed)
        : m_random(seed)
    {
    }

    std::string_view bytes(std::size_t wanted)
    {
        m_raw.clear();
        while (m_raw.size() < wanted) {
            m_raw += static_cast<char>(m_random.below(256));
        }
        return m_raw;
    }
    void number(std::uint32_t& value) { value = any(); }
    void count(std::uint32_t& value) { value = m_random.below(2); }
    void integer(std::int32_t& value) { value = static_cast<std::int32_t>(m_random.below(20000)) - 10000; }
    template <typename Tag> void id(Id<Tag>& value) { value = Id<Tag>(any()); }
    void string(std::string& text)
    {
        static constexpr std::array<std::string_view, 4> often{
            "", "short", "one that is told again and again", "trigger head, sure"};
        text = m_random.below(3) == 0 ? std::string(bytes(m_random.below(60)))
                                      : std::string(often.at(m_random.below(4)));
    }
    void string(SharedText& text)
    {
        std::string words;
        string(words);
        text = words;
    }
    void near(std::uint32_t& value) { value = any(); }
    void span(TextSpan& value)
    {
        value.begin = m_random.below(3) == 0 ? m_random.below(0x80000000U) : m_random.below(5000);
        value.length = m_random.below(3) == 0 ? m_random.below(0x7FFFFFFFU) : m_random.below(50);
    }
    void restart() { }
    template <typename... T> void flags(T&... values) { (flag(values), ...); }
    template <typename T> void optional(std::optional<T>& value)
    {
        if (m_random.below(2) == 0) {
            fields(*this, value.emplace());
        }
    }
    template <typename T> void list(std::vector<T>& values)
    {
        values.resize(m_random.below(6));
        for (T& value : values) {
            fields(*this, value);
        }
    }
    template <typename T> void list(ShortList<T>& values)
    {
        values.clear();
        for (std::uint32_t left = m_random.below(6); left > 0; --left) {
            fields(*this, values.emplace_back());
        }
    }
    void fail() { }

private:
    std::uint32_t any()
    {
        constexpr std::uint32_t most = 0xFFFFFFFFU;
        const std::uint32_t kind = m_random.below(8);
        return kind == 0 ? most : kind == 1 ? m_random.below(most) : m_random.below(300);
    }
    template <typename T> void flag(T& value)
    {
        if constexpr (std::is_same_v<T, bool>) {
            value = m_random.below(2) == 1;
        } else {
            value = static_cast<T>(m_random.below(enumCount<T>()));
        }
    }

    Random m_random;
    std::string m_raw;
};

} // namespace dateline::packing
