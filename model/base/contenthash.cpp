// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/contenthash.h"

#include <QCryptographicHash>

#include <algorithm>

namespace dateline {

ContentHash ContentHash::of(std::string_view content)
{
    const QByteArray digest
        = QCryptographicHash::hash(QByteArrayView(content.data(), static_cast<qsizetype>(content.size())),
            QCryptographicHash::Blake2s_128);
    ContentHash hash;
    std::transform(digest.begin(), digest.end(), hash.bytes.begin(),
        [](char c) { return static_cast<std::uint8_t>(c); });
    return hash;
}

std::optional<ContentHash> ContentHash::fromHex(std::string_view hex)
{
    constexpr std::string_view digits = "0123456789abcdef";
    ContentHash hash;
    if (hex.size() != hash.bytes.size() * 2) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < hash.bytes.size(); ++i) {
        const std::size_t high = digits.find(hex[2 * i]);
        const std::size_t low = digits.find(hex[2 * i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos) {
            return std::nullopt;
        }
        hash.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return hash;
}

std::string ContentHash::hex() const
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

} // namespace dateline
