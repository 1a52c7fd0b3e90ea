// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Strong integer ids: an Id<struct EventTag> cannot be taken for an Id<struct EntityTag>.
// Value 0 means none; ids count from 1 in the order of the thing's vector, so index() is the vector position.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace dateline {

template <typename Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(std::uint32_t value)
        : m_value(value)
    {
    }
    static constexpr Id fromIndex(std::size_t index) { return Id(static_cast<std::uint32_t>(index + 1)); }

    constexpr std::uint32_t value() const { return m_value; }
    constexpr std::size_t index() const { return m_value - 1U; } // only where isValid()
    constexpr bool isValid() const { return m_value != 0; }
    constexpr explicit operator bool() const { return isValid(); }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::uint32_t m_value = 0;
};

using ArticleId = Id<struct ArticleTag>;
using EntityId = Id<struct EntityTag>;
using EventId = Id<struct EventTag>;
using LinkId = Id<struct LinkTag>;

} // namespace dateline

template <typename Tag> struct std::hash<dateline::Id<Tag>>
{
    std::size_t operator()(dateline::Id<Tag> id) const noexcept { return id.value() * 0x9E3779B97F4A7C15ULL; }
};
