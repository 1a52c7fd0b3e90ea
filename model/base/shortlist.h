// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ShortList: a vector of plain values that takes 16 bytes and no allocation for its first eight bytes of
// them. Most lists of a corpus hold one thing (an event is told once), for which std::vector takes 24 bytes
// and an allocation of 32.

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <limits>
#include <span>
#include <type_traits>
#include <utility>

namespace dateline {

template <typename T> class ShortList
{
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T> && sizeof(T) <= 8
        && alignof(T) <= 8);

public:
    using value_type = T;
    using iterator = T*;
    using const_iterator = const T*;

    ShortList() = default;
    ShortList(std::initializer_list<T> values)
        : ShortList(std::span<const T>(values.begin(), values.size()))
    {
    }
    explicit ShortList(std::span<const T> values)
    {
        reserve(values.size());
        std::copy(values.begin(), values.end(), data());
        m_size = static_cast<std::uint32_t>(values.size());
    }
    ShortList(const ShortList& other)
        : ShortList(std::span<const T>(other.data(), other.size()))
    {
    }
    ShortList(ShortList&& other) noexcept { swap(other); }
    ShortList& operator=(ShortList other) noexcept
    {
        swap(other);
        return *this;
    }
    ~ShortList()
    {
        if (!isInside()) {
            delete[] heap();
        }
    }

    bool empty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    T* data() { return isInside() ? inside() : heap(); }
    // NOLINTNEXTLINE(*-const-cast): the same place
    const T* data() const { return const_cast<ShortList*>(this)->data(); }
    T* begin() { return data(); }
    T* end() { return data() + m_size; }
    const T* begin() const { return data(); }
    const T* end() const { return data() + m_size; }
    T& operator[](std::size_t i) { return data()[i]; }
    const T& operator[](std::size_t i) const { return data()[i]; }
    T& front() { return data()[0]; }
    const T& front() const { return data()[0]; }
    T& back() { return data()[m_size - 1]; }
    const T& back() const { return data()[m_size - 1]; }

    void push_back(T value)
    {
        if (m_size == m_capacity) {
            room(std::max<std::size_t>(4, std::size_t{m_capacity} * 2));
        }
        data()[m_size++] = value;
    }
    T& emplace_back()
    {
        push_back(T());
        return back();
    }
    void clear() { m_size = 0; }
    void reserve(std::size_t count)
    {
        if (count > m_capacity) {
            room(count);
        }
    }
    void shrink_to_fit()
    {
        if (!isInside() && m_size < m_capacity) {
            room(m_size);
        }
    }
    T* erase(const T* from, const T* to)
    {
        T* at = data() + (from - data());
        // NOLINTNEXTLINE(*-const-cast): into this list
        m_size = static_cast<std::uint32_t>(std::copy(const_cast<T*>(to), end(), at) - data());
        return at;
    }

    friend bool operator==(const ShortList& a, const ShortList& b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    static constexpr std::uint32_t fitting = 8 / sizeof(T);

    bool isInside() const { return m_capacity == fitting; }
    // NOLINTNEXTLINE(*-reinterpret-cast): room for trivial values
    T* inside() { return reinterpret_cast<T*>(m_place); }
    T* heap() const
    {
        T* place = nullptr;
        std::memcpy(&place, m_place, sizeof place);
        return place;
    }
    /// Room for exactly `count`, which is no less than the size.
    void room(std::size_t count)
    {
        assert(count >= m_size && count <= std::numeric_limits<std::uint32_t>::max());
        T* old = isInside() ? nullptr : heap();
        if (count <= fitting) {
            if (old != nullptr) {
                std::memcpy(m_place, old, m_size * sizeof(T));
            }
            m_capacity = fitting;
        } else {
            // Never `fitting` of them on the heap: that number says that they are inside.
            T* place = new T[count];
            std::copy(begin(), end(), place);
            std::memcpy(m_place, &place, sizeof place);
            m_capacity = static_cast<std::uint32_t>(count);
        }
        delete[] old;
    }
    void swap(ShortList& other) noexcept
    {
        std::swap(m_place, other.m_place);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
    }

    alignas(8) std::byte m_place[8]{};
    std::uint32_t m_size = 0;
    std::uint32_t m_capacity = fitting;
};

} // namespace dateline
