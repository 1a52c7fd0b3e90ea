// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// 128-bit content hash (BLAKE2s-128): names a text in the project file and in
// corrections, on every machine alike.

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

struct ContentHash
{
    std::array<std::uint8_t, 16> bytes{};

    static ContentHash of(std::string_view content);
    static std::optional<ContentHash> fromHex(std::string_view hex); // exactly 32 lower-case digits
    std::string hex() const;

    friend auto operator<=>(const ContentHash&, const ContentHash&) = default;
};

} // namespace dateline
