// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Expected<T, E>: a value or the reason there is none. A strict subset of std::expected's interface, so that
// the alias can switch at C++23. value() and error() assert that the right one is there.

#include "model/base/error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace dateline {

template <typename E> struct Unexpected
{
    E value;
};

template <typename E> Unexpected(E) -> Unexpected<E>;

template <typename T, typename E = Error> class [[nodiscard]] Expected
{
public:
    Expected(T value) // NOLINT(google-explicit-constructor): as std::expected
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Expected(Unexpected<E> unexpected) // NOLINT(google-explicit-constructor): as std::expected
        : m_content(std::in_place_index<1>, std::move(unexpected.value))
    {
    }

    // NOLINTNEXTLINE(readability-identifier-naming): as std::expected
    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& value() & { return assert(has_value()), *std::get_if<0>(&m_content); }
    const T& value() const& { return assert(has_value()), *std::get_if<0>(&m_content); }
    T&& value() && { return assert(has_value()), std::move(*std::get_if<0>(&m_content)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    E& error() & { return assert(!has_value()), *std::get_if<1>(&m_content); }
    const E& error() const& { return assert(!has_value()), *std::get_if<1>(&m_content); }

private:
    std::variant<T, E> m_content;
};

struct Done
{
}; // Expected<Done>: a step that yields nothing but may fail

} // namespace dateline
