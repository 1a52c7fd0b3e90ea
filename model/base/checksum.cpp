// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/checksum.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstring>

namespace dateline {

namespace {

// The primes of the specification.
constexpr std::uint64_t prime1 = 0x9E3779B185EBCA87ULL;
constexpr std::uint64_t prime2 = 0xC2B2AE3D27D4EB4FULL;
constexpr std::uint64_t prime3 = 0x165667B19E3779F9ULL;
constexpr std::uint64_t prime4 = 0x85EBCA77C2B2AE63ULL;
constexpr std::uint64_t prime5 = 0x27D4EB2F165667C5ULL;

template <typename Word> std::uint64_t littleEndian(const char* at)
{
    Word word = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&word, at, sizeof(word));
    } else {
        for (std::size_t i = sizeof(word); i > 0; --i) {
            word = static_cast<Word>((word << 8U) | static_cast<unsigned char>(at[i - 1]));
        }
    }
    return word;
}

std::uint64_t turned(std::uint64_t lane, std::uint64_t word)
{
    return std::rotl(lane + word * prime2, 31) * prime1;
}

std::uint64_t merged(std::uint64_t sum, std::uint64_t lane)
{
    return (sum ^ turned(0, lane)) * prime1 + prime4;
}

std::uint64_t mixed(std::uint64_t sum)
{
    sum = (sum ^ (sum >> 33U)) * prime2;
    sum = (sum ^ (sum >> 29U)) * prime3;
    return sum ^ (sum >> 32U);
}

} // namespace

std::uint64_t checksum64(std::string_view bytes)
{
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    std::uint64_t sum = prime5;
    if (bytes.size() >= 32) {
        std::array<std::uint64_t, 4> lanes{prime1 + prime2, prime2, 0, 0 - prime1};
        for (; end - at >= 32; at += 32) {
            for (std::size_t i = 0; i < lanes.size(); ++i) {
                lanes[i] = turned(lanes[i], littleEndian<std::uint64_t>(at + 8 * i));
            }
        }
        sum = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) + std::rotl(lanes[2], 12)
            + std::rotl(lanes[3], 18);
        for (const std::uint64_t lane : lanes) {
            sum = merged(sum, lane);
        }
    }
    sum += bytes.size();
    for (; end - at >= 8; at += 8) {
        sum = std::rotl(sum ^ turned(0, littleEndian<std::uint64_t>(at)), 27) * prime1 + prime4;
    }
    if (end - at >= 4) {
        sum = std::rotl(sum ^ (littleEndian<std::uint32_t>(at) * prime1), 23) * prime2 + prime3;
        at += 4;
    }
    for (; at < end; ++at) {
        sum = std::rotl(sum ^ (static_cast<unsigned char>(*at) * prime5), 11) * prime1;
    }
    return mixed(sum);
}

} // namespace dateline
