// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/learning/tileproduct.h"

#if defined(__x86_64__) && defined(__linux__)

#include <algorithm>
#include <array>

#include <cpuid.h>
#include <immintrin.h>
#include <sys/syscall.h>
#include <unistd.h>

#define DATELINE_TILES __attribute__((target("amx-tile,amx-int8")))

namespace dateline {

namespace {

constexpr std::size_t tileRows = 16;
constexpr std::size_t tileBytes = 64;

/// What LDTILECFG reads: 64 bytes.
struct alignas(64) TileShapes
{
    std::uint8_t palette = 1;
    std::uint8_t startRow = 0;
    std::array<std::uint8_t, 14> reserved{};
    std::array<std::uint16_t, 16> columnBytes{};
    std::array<std::uint8_t, 16> rows{};
};
static_assert(sizeof(TileShapes) == 64);

/// Tiles 0 to 3: sums of upper and lower rows with the first and the second block of outputs; 4, 5: rows; 6,
/// 7: weights. `step` inputs at a time; `lower` may be 0, then its tiles are not configured and must not be
/// used.
TileShapes shapesOf(std::size_t upper, std::size_t lower, std::size_t step)
{
    TileShapes shapes;
    const auto shape = [&](std::size_t tile, std::size_t rows, std::size_t bytes) {
        shapes.rows[tile] = static_cast<std::uint8_t>(rows);
        shapes.columnBytes[tile] = static_cast<std::uint16_t>(rows == 0 ? 0 : bytes);
    };
    shape(0, upper, tileBytes);
    shape(1, upper, tileBytes);
    shape(2, lower, tileBytes);
    shape(3, lower, tileBytes);
    shape(4, upper, step);
    shape(5, lower, step);
    shape(6, step / 4, tileBytes);
    shape(7, step / 4, tileBytes);
    return shapes;
}

/// The most inputs, at most 64, that a tile can take so that all steps are alike: a rest would need other
/// shapes, and changing shapes clears the sums.
std::size_t stepOf(std::size_t inputs)
{
    const std::size_t fours = inputs / 4;
    std::size_t step = std::min<std::size_t>(fours, tileBytes / 4);
    while (fours % step != 0) {
        --step;
    }
    return 4 * step;
}

using Sums = std::array<std::int32_t, 16 * tileRows>;

/// Two blocks of outputs, or the last one alone, of up to 32 rows.
template <bool Lower, bool Second>
DATELINE_TILES void multiplyBlocks(const IntegerMatrix& matrix, const std::uint8_t* activations,
    std::size_t upper, std::size_t lower, std::size_t step, std::size_t block, ScaleSums scale,
    std::int16_t* out)
{
    const std::size_t stride = matrix.inputs;
    const std::int8_t* first = matrix.weights + block * stride;
    const std::int8_t* second = first + 16 * stride;
    _tile_zero(0);
    if constexpr (Second) {
        _tile_zero(1);
    }
    if constexpr (Lower) {
        _tile_zero(2);
    }
    if constexpr (Lower && Second) {
        _tile_zero(3);
    }
    for (std::size_t k = 0; k < stride; k += step) {
        _tile_loadd(4, activations + k, stride);
        _tile_loadd(6, first + 16 * k, tileBytes);
        _tile_dpbusd(0, 4, 6);
        if constexpr (Lower) {
            _tile_loadd(5, activations + tileRows * stride + k, stride);
            _tile_dpbusd(2, 5, 6);
        }
        if constexpr (Second) {
            _tile_loadd(7, second + 16 * k, tileBytes);
            _tile_dpbusd(1, 4, 7);
        }
        if constexpr (Lower && Second) {
            _tile_dpbusd(3, 5, 7);
        }
    }
    alignas(64) Sums sums;
    _tile_stored(0, sums.data(), tileBytes);
    scale(matrix, sums.data(), upper, block, out);
    if constexpr (Second) {
        _tile_stored(1, sums.data(), tileBytes);
        scale(matrix, sums.data(), upper, block + 16, out);
    }
    if constexpr (Lower) {
        std::int16_t* below = out + tileRows * matrix.paddedOutputs();
        _tile_stored(2, sums.data(), tileBytes);
        scale(matrix, sums.data(), lower, block, below);
        if constexpr (Second) {
            _tile_stored(3, sums.data(), tileBytes);
            scale(matrix, sums.data(), lower, block + 16, below);
        }
    }
}

template <bool Lower>
DATELINE_TILES void multiplyRows(const IntegerMatrix& matrix, const std::uint8_t* activations,
    std::size_t upper, std::size_t lower, std::size_t step, ScaleSums scale, std::int16_t* out)
{
    const std::size_t padded = matrix.paddedOutputs();
    std::size_t block = 0;
    for (; block + 32 <= padded; block += 32) {
        multiplyBlocks<Lower, true>(matrix, activations, upper, lower, step, block, scale, out);
    }
    if (block < padded) {
        multiplyBlocks<Lower, false>(matrix, activations, upper, lower, step, block, scale, out);
    }
}

bool askedForTiles()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    constexpr unsigned tile = 1U << 24;
    constexpr unsigned int8 = 1U << 25;
    if (__get_cpuid_count(7, 0, &a, &b, &c, &d) == 0 || (d & tile) == 0 || (d & int8) == 0) {
        return false;
    }
    // Linux saves the tiles of a process only if it asked for them (arch_prctl(2), since 5.16); older systems
    // refuse.
    constexpr long requestPermission = 0x1023;
    constexpr long tileData = 18;
    return syscall(SYS_arch_prctl, requestPermission, tileData) == 0;
}

} // namespace

bool tilesAvailable()
{
    static const bool available = askedForTiles();
    return available;
}

DATELINE_TILES void multiplyTiles(const IntegerMatrix& matrix, const std::uint8_t* activations,
    std::size_t rows, ScaleSums scale, std::int16_t* out)
{
    const std::size_t step = stepOf(matrix.inputs);
    TileShapes shapes;
    for (std::size_t row = 0; row < rows; row += 2 * tileRows) {
        const std::size_t left = rows - row;
        const std::size_t upper = std::min(left, tileRows);
        const std::size_t lower = std::min(left - upper, tileRows);
        if (row == 0 || lower < tileRows) {
            shapes = shapesOf(upper, lower, step);
            _tile_loadconfig(&shapes);
        }
        const std::uint8_t* in = activations + row * matrix.inputs;
        std::int16_t* to = out + row * matrix.paddedOutputs();
        if (lower > 0) {
            multiplyRows<true>(matrix, in, upper, lower, step, scale, to);
        } else {
            multiplyRows<false>(matrix, in, upper, lower, step, scale, to);
        }
    }
    // So that switching to another thread does not save 8 kB for nothing.
    _tile_release();
}

} // namespace dateline

#else

namespace dateline {

bool tilesAvailable()
{
    return false;
}

void multiplyTiles(const IntegerMatrix&, const std::uint8_t*, std::size_t, ScaleSums, std::int16_t*) { }

} // namespace dateline

#endif
