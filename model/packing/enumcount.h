// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How many values a closed enumeration has, counted by the compiler: a value read from a file is checked
// against it, and nobody has to remember to raise a constant when one is appended. Values must count from 0
// without gaps.

#include <string_view>
#include <type_traits>

namespace dateline::packing {

/// GCC and clang spell a value without a name "(dateline::Kind)7", one with a name "dateline::Kind::Last".
template <auto Value> constexpr bool isNamed()
{
    constexpr std::string_view spelled = __PRETTY_FUNCTION__;
    constexpr char first = spelled[spelled.rfind("= ") + 2];
    return first != '(' && (first < '0' || first > '9');
}

template <typename E, unsigned count = 0> constexpr unsigned enumCount()
{
    static_assert(std::is_same_v<std::underlying_type_t<E>, unsigned char> && count < 200);
    if constexpr (isNamed<static_cast<E>(count)>()) {
        return enumCount<E, count + 1>();
    } else {
        return count;
    }
}

} // namespace dateline::packing
