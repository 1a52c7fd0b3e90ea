// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// SharedText: UTF-8 that never changes, in eight bytes; copies share one allocation, and none is empty. A
// corpus holds millions of short strings, many of them the same: std::string takes 32 bytes for each and an
// allocation for each copy. Copies may be made and dropped in any thread.

#include <atomic>
#include <compare>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace dateline {

class SharedText
{
public:
    SharedText() = default;
    template <std::convertible_to<std::string_view> T>
    requires(!std::same_as<std::remove_cvref_t<T>, SharedText>)
        // NOLINTNEXTLINE(google-explicit-constructor): a string, as std::string from its literal
        SharedText(const T& text)
        : m_shared(made(text))
    {
    }
    SharedText(const SharedText& other) noexcept
        : m_shared(other.m_shared)
    {
        if (m_shared != nullptr) {
            m_shared->holders.fetch_add(1, std::memory_order_relaxed);
        }
    }
    SharedText(SharedText&& other) noexcept
        : m_shared(std::exchange(other.m_shared, nullptr))
    {
    }
    SharedText& operator=(SharedText other) noexcept
    {
        std::swap(m_shared, other.m_shared);
        return *this;
    }
    ~SharedText()
    {
        if (m_shared != nullptr && m_shared->holders.fetch_sub(1, std::memory_order_acq_rel) == 1) {
            drop(m_shared);
        }
    }

    bool empty() const { return m_shared == nullptr; }
    std::size_t size() const { return m_shared == nullptr ? 0 : m_shared->length; }
    /// Valid as long as any copy of it.
    std::string_view view() const
    {
        return m_shared == nullptr
            ? std::string_view()
            : std::string_view(reinterpret_cast<const char*>(m_shared + 1),
                m_shared->length); // NOLINT(*-reinterpret-cast): the bytes stand behind
    }
    std::string str() const { return std::string(view()); }
    // NOLINTNEXTLINE(google-explicit-constructor): as std::string does
    operator std::string_view() const { return view(); }

    friend bool operator==(const SharedText& a, const SharedText& b)
    {
        return a.m_shared == b.m_shared || a.view() == b.view();
    }
    friend auto operator<=>(const SharedText& a, const SharedText& b) { return a.view() <=> b.view(); }
    template <std::convertible_to<std::string_view> T>
    requires(!std::same_as<T, SharedText>) friend bool operator==(const SharedText& a, const T& b)
    {
        return a.view() == std::string_view(b);
    }

private:
    struct Shared // followed by the bytes
    {
        std::atomic<std::uint32_t> holders{1};
        std::uint32_t length = 0;
    };

    /// Null for an empty text. What does not fit 32 bits is cut: limits of reading keep texts far below.
    static Shared* made(std::string_view text);
    static void drop(Shared* shared);

    Shared* m_shared = nullptr;
};

static_assert(sizeof(SharedText) == 8);

} // namespace dateline
