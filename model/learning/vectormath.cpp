// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/learning/vectormath.h"

#if defined(__x86_64__)

#include "model/learning/tileproduct.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <immintrin.h>

#define DATELINE_AVX2 __attribute__((target("avx2")))
#define DATELINE_VNNI __attribute__((target("avx2,avx512f,avx512bw,avx512vl,avx512vnni")))
// GCC keeps arrays of sums in registers only where the loops over them are unrolled; without it a product
// costs twice.
#if defined(__clang__)
#define DATELINE_UNROLL _Pragma("clang loop unroll(full)")
#else
#define DATELINE_UNROLL _Pragma("GCC unroll 16")
#endif

namespace dateline {

namespace {

using RowsProduct = void (*)(const IntegerMatrix& matrix, const std::uint8_t* activations, std::int16_t* out);

/// `products[n]` is for n + 1 rows at once: the last while there are enough rows, then one for all that is
/// left. A row alone waits for each of its sums; several share the weights that are read and fill the time.
template <std::size_t Most>
void multiplyBy(const std::array<RowsProduct, Most>& products, const IntegerMatrix& matrix,
    const std::uint8_t* activations, std::size_t rows, std::int16_t* out)
{
    for (std::size_t row = 0; row < rows;) {
        const std::size_t together = std::min(Most, rows - row);
        products[together - 1](matrix, activations + row * matrix.inputs, out + row * matrix.paddedOutputs());
        row += together;
    }
}

// ---- AVX2

DATELINE_AVX2 inline __m256i load(const void* at)
{
    return _mm256_loadu_si256(static_cast<const __m256i*>(at));
}
DATELINE_AVX2 inline void store(void* at, __m256i value)
{
    _mm256_storeu_si256(static_cast<__m256i*>(at), value);
}
DATELINE_AVX2 inline __m256i gate(__m256i a)
{
    const __m256i twice = _mm256_adds_epi16(a, a);
    const __m256i p = _mm256_max_epi16(_mm256_adds_epi16(twice, twice), _mm256_set1_epi16(-32767));
    const __m256i square = _mm256_mulhrs_epi16(p, _mm256_abs_epi16(p));
    return _mm256_adds_epi16(_mm256_sub_epi16(_mm256_set1_epi16(16384), _mm256_srai_epi16(square, 1)), p);
}
DATELINE_AVX2 inline __m256i bounded(__m256i a)
{
    const __m256i twice = _mm256_adds_epi16(a, a);
    const __m256i four = _mm256_adds_epi16(twice, twice);
    const __m256i p = _mm256_max_epi16(_mm256_adds_epi16(four, four), _mm256_set1_epi16(-32767));
    const __m256i square = _mm256_mulhrs_epi16(p, _mm256_abs_epi16(p));
    // (square + 1) >> 1 without overflow: the mean with 0, rounded up
    const __m256i half
        = _mm256_add_epi16(_mm256_srai_epi16(square, 1), _mm256_and_si256(square, _mm256_set1_epi16(1)));
    return _mm256_sub_epi16(p, half);
}
// Two vectors of 8 sums -> 16 results.
DATELINE_AVX2 inline __m256i scaled(
    __m256i low, __m256i high, const std::int32_t* bias, const std::int32_t* multipliers, std::int32_t shift)
{
    const __m256i limit = _mm256_set1_epi32(integerSumLimit);
    const __m256i under = _mm256_set1_epi32(-integerSumLimit);
    const __m256i half = _mm256_set1_epi32(1 << (shift - 1));
    const __m128i by = _mm_cvtsi32_si128(shift);
    low = _mm256_max_epi32(under, _mm256_min_epi32(limit, _mm256_add_epi32(low, load(bias))));
    high = _mm256_max_epi32(under, _mm256_min_epi32(limit, _mm256_add_epi32(high, load(bias + 8))));
    low = _mm256_mullo_epi32(_mm256_srai_epi32(low, 4), load(multipliers));
    high = _mm256_mullo_epi32(_mm256_srai_epi32(high, 4), load(multipliers + 8));
    low = _mm256_sra_epi32(_mm256_add_epi32(low, half), by);
    high = _mm256_sra_epi32(_mm256_add_epi32(high, half), by);
    return _mm256_permute4x64_epi64(_mm256_packs_epi32(low, high), 0xD8);
}

/// sums += inputs (unsigned) * weights (signed), four products a sum: by pairs, or by one instruction of
/// AVX-VNNI. GCC 12 copies every sum before and behind the intrinsics for either, and spills some of them,
/// which halves the speed of a product; written out, the sums stay in their registers.
template <bool Vnni> DATELINE_AVX2 inline void addProducts(__m256i& sums, __m256i inputs, __m256i weights)
{
    if constexpr (Vnni) {
        __asm__("%{vex%} vpdpbusd %2, %1, %0" : "+x"(sums) : "x"(inputs), "x"(weights));
    } else {
        __m256i pairs; // written by the first instruction
        __asm__("vpmaddubsw %3, %2, %1\n\tvpmaddwd %4, %1, %1\n\tvpaddd %1, %0, %0"
                : "+x"(sums), "=&x"(pairs)
                : "x"(inputs), "x"(weights), "x"(_mm256_set1_epi16(1)));
    }
}

template <std::size_t Rows, bool Vnni>
DATELINE_AVX2 inline void multiplyRowsAvx2(
    const IntegerMatrix& matrix, const std::uint8_t* activations, std::int16_t* out)
{
    const std::size_t padded = matrix.paddedOutputs();
    for (std::size_t block = 0; block < padded; block += 16) {
        __m256i low[Rows];
        __m256i high[Rows];
        DATELINE_UNROLL
        for (std::size_t row = 0; row < Rows; ++row) {
            low[row] = high[row] = _mm256_setzero_si256();
        }
        const std::int8_t* weights = matrix.weights + block * matrix.inputs;
        for (std::size_t k = 0; k < matrix.inputs; k += 4, weights += 64) {
            const __m256i first = load(weights);
            const __m256i second = load(weights + 32);
            DATELINE_UNROLL
            for (std::size_t row = 0; row < Rows; ++row) {
                std::int32_t four = 0;
                std::memcpy(&four, activations + row * matrix.inputs + k, 4);
                const __m256i input = _mm256_set1_epi32(four);
                addProducts<Vnni>(low[row], input, first);
                addProducts<Vnni>(high[row], input, second);
            }
        }
        DATELINE_UNROLL
        for (std::size_t row = 0; row < Rows; ++row) {
            store(out + row * padded + block,
                scaled(low[row], high[row], matrix.bias + block, matrix.multipliers + block, matrix.shift));
        }
    }
}

constexpr std::array<RowsProduct, 4> avx2Products{multiplyRowsAvx2<1, false>, multiplyRowsAvx2<2, false>,
    multiplyRowsAvx2<3, false>, multiplyRowsAvx2<4, false>};
constexpr std::array<RowsProduct, 6> avxVnniProducts{multiplyRowsAvx2<1, true>, multiplyRowsAvx2<2, true>,
    multiplyRowsAvx2<3, true>, multiplyRowsAvx2<4, true>, multiplyRowsAvx2<5, true>,
    multiplyRowsAvx2<6, true>};

// Without VNNI the widening of each pair of products to 32 bits costs as much as the products. Taken around
// 128 as they are meant, |(a - 128) * w| <= 128 * |w|, so 16 bits hold a sum of products as long as its
// weights' sizes sum up to no more than 255: two steps of four inputs with any weights, four and more with
// nearly all that are learnt. So the sums of such a run of steps stay in 16 bits and begin at -128 times its
// weights; on the way they may wrap, for they come back. Runs are found anew for each product, which costs
// about as much as two or three rows.

constexpr std::size_t inputsInRuns = 2048; // most inputs of a product done so
constexpr std::size_t rowsInRuns = 6; // fewer are not worth the search
constexpr std::int16_t weightsOfRun = 255; // most that a run's weights sum up to, per pair

/// Of one block of 16 outputs.
struct StepRun
{
    alignas(32) std::array<std::int16_t, 32> start; // -128 times the weights
    std::size_t steps;
};
struct StepRuns
{
    std::array<StepRun, inputsInRuns / 4> runs;
    std::size_t count = 0;
    alignas(32) std::array<std::int32_t, 16> start; // 128 times all weights
};

DATELINE_AVX2 void findRuns(const std::int8_t* weights, std::size_t steps, StepRuns& found)
{
    const __m256i middle = _mm256_set1_epi8(-128); // 128 when read without sign, as activations are
    const __m256i ones = _mm256_set1_epi8(1);
    const __m256i most = _mm256_set1_epi16(weightsOfRun);
    const __m256i zero = _mm256_setzero_si256();
    __m256i sizes[2]{zero, zero};
    __m256i sums[2]{zero, zero};
    __m256i all[2]{zero, zero};
    found.count = 0;
    std::size_t first = 0;
    const auto close = [&](std::size_t end) DATELINE_AVX2 {
        StepRun& run = found.runs[found.count++];
        run.steps = end - first;
        first = end;
        for (std::size_t half = 0; half < 2; ++half) {
            store(run.start.data() + half * 16, _mm256_sub_epi16(zero, sums[half]));
            all[half] = _mm256_add_epi32(all[half], _mm256_madd_epi16(sums[half], _mm256_set1_epi16(1)));
            sizes[half] = sums[half] = zero;
        }
    };
    for (std::size_t step = 0; step < steps; ++step) {
        const __m256i step0 = load(weights + step * 64);
        const __m256i step1 = load(weights + step * 64 + 32);
        const __m256i size0 = _mm256_maddubs_epi16(_mm256_abs_epi8(step0), ones);
        const __m256i size1 = _mm256_maddubs_epi16(_mm256_abs_epi8(step1), ones);
        const __m256i over = _mm256_or_si256(_mm256_cmpgt_epi16(_mm256_add_epi16(sizes[0], size0), most),
            _mm256_cmpgt_epi16(_mm256_add_epi16(sizes[1], size1), most));
        if (step > first && _mm256_testz_si256(over, over) == 0) {
            close(step);
        }
        sizes[0] = _mm256_add_epi16(sizes[0], size0);
        sizes[1] = _mm256_add_epi16(sizes[1], size1);
        sums[0] = _mm256_add_epi16(sums[0], _mm256_maddubs_epi16(middle, step0));
        sums[1] = _mm256_add_epi16(sums[1], _mm256_maddubs_epi16(middle, step1));
    }
    close(steps);
    store(found.start.data(), all[0]);
    store(found.start.data() + 8, all[1]);
}

/// Some rows of one block. Written out for the reason of addProducts.
template <std::size_t Rows>
DATELINE_AVX2 inline void multiplyRuns(const IntegerMatrix& matrix, std::size_t block, const StepRuns& found,
    const std::uint8_t* activations, std::int16_t* out)
{
    alignas(32) std::array<std::int32_t, Rows * 16> sums;
    DATELINE_UNROLL
    for (std::size_t row = 0; row < Rows; ++row) {
        std::copy(found.start.begin(), found.start.end(), sums.begin() + row * 16);
    }
    const std::int8_t* weights = matrix.weights + block * matrix.inputs;
    for (std::size_t r = 0; r < found.count; ++r) {
        const StepRun& run = found.runs[r];
        __m256i low[Rows];
        __m256i high[Rows];
        DATELINE_UNROLL
        for (std::size_t row = 0; row < Rows; ++row) {
            low[row] = load(run.start.data());
            high[row] = load(run.start.data() + 16);
        }
        for (const std::int8_t* end = weights + run.steps * 64; weights != end;
             weights += 64, activations += 4) {
            const __m256i first = load(weights);
            const __m256i second = load(weights + 32);
            DATELINE_UNROLL
            for (std::size_t row = 0; row < Rows; ++row) {
                __m256i a;
                __m256i b;
                __asm__("vpbroadcastd %[four], %[a]\n\t"
                        "vpmaddubsw %[first], %[a], %[b]\n\t"
                        "vpmaddubsw %[second], %[a], %[a]\n\t"
                        "vpaddw %[b], %[low], %[low]\n\t"
                        "vpaddw %[a], %[high], %[high]"
                        : [low] "+x"(low[row]), [high] "+x"(high[row]), [a] "=&x"(a), [b] "=&x"(b)
                        : [first] "x"(first), [second] "x"(second),
                        [four] "m"(
                            *reinterpret_cast<const std::uint8_t(*)[4]>(activations + row * matrix.inputs)));
            }
        }
        const __m256i ones = _mm256_set1_epi16(1);
        DATELINE_UNROLL
        for (std::size_t row = 0; row < Rows; ++row) {
            std::int32_t* sum = sums.data() + row * 16;
            __asm__("vpmaddwd %[ones], %[low], %[low]\n\t"
                    "vpmaddwd %[ones], %[high], %[high]\n\t"
                    "vpaddd %[sums], %[low], %[low]\n\t"
                    "vpaddd %[others], %[high], %[high]\n\t"
                    "vmovdqa %[low], %[sums]\n\t"
                    "vmovdqa %[high], %[others]"
                    : [low] "+x"(low[row]), [high] "+x"(high[row]),
                    [sums] "+m"(*reinterpret_cast<std::int32_t(*)[8]>(sum)),
                    [others] "+m"(*reinterpret_cast<std::int32_t(*)[8]>(sum + 8))
                    : [ones] "x"(ones));
        }
    }
    for (std::size_t row = 0; row < Rows; ++row) {
        store(out + row * matrix.paddedOutputs() + block,
            scaled(load(sums.data() + row * 16), load(sums.data() + row * 16 + 8), matrix.bias + block,
                matrix.multipliers + block, matrix.shift));
    }
}

using RunsProduct = void (*)(const IntegerMatrix& matrix, std::size_t block, const StepRuns& found,
    const std::uint8_t* activations, std::int16_t* out);
constexpr std::array<RunsProduct, 6> runsProducts{
    multiplyRuns<1>, multiplyRuns<2>, multiplyRuns<3>, multiplyRuns<4>, multiplyRuns<5>, multiplyRuns<6>};

void multiplyAvx2(
    const IntegerMatrix& matrix, const std::uint8_t* activations, std::size_t rows, std::int16_t* out)
{
    if (rows < rowsInRuns || matrix.inputs > inputsInRuns) {
        multiplyBy(avx2Products, matrix, activations, rows, out);
        return;
    }
    StepRuns found;
    for (std::size_t block = 0; block < matrix.paddedOutputs(); block += 16) {
        findRuns(matrix.weights + block * matrix.inputs, matrix.inputs / 4, found);
        for (std::size_t row = 0; row < rows;) {
            const std::size_t together = std::min(runsProducts.size(), rows - row);
            runsProducts[together - 1](
                matrix, block, found, activations + row * matrix.inputs, out + row * matrix.paddedOutputs());
            row += together;
        }
    }
}

void multiplyAvxVnni(
    const IntegerMatrix& matrix, const std::uint8_t* activations, std::size_t rows, std::int16_t* out)
{
    multiplyBy(avxVnniProducts, matrix, activations, rows, out);
}

DATELINE_AVX2 void recurAvx2(std::size_t tokens, std::size_t width, bool backward, const std::int16_t* z,
    std::size_t zStride, std::int16_t* u, std::size_t uStride, const std::int16_t* v)
{
    alignas(32) std::array<std::int16_t, integerWidthLimit> state{};
    for (std::size_t step = 0; step < tokens; ++step) {
        const std::size_t token = backward ? tokens - 1 - step : step;
        const std::int16_t* in = z + token * zStride;
        std::int16_t* carried = u + token * uStride;
        for (std::size_t i = 0; i < width; i += 16) {
            const __m256i previous = load(state.data() + i);
            const __m256i input = load(carried + i);
            const __m256i x = bounded(load(in + i));
            const __m256i forget
                = gate(_mm256_adds_epi16(load(in + width + i), _mm256_mulhrs_epi16(load(v + i), previous)));
            const __m256i reset = gate(_mm256_adds_epi16(
                load(in + 2 * width + i), _mm256_mulhrs_epi16(load(v + width + i), previous)));
            const __m256i now
                = _mm256_adds_epi16(x, _mm256_mulhrs_epi16(forget, _mm256_subs_epi16(previous, x)));
            store(state.data() + i, now);
            store(carried + i,
                _mm256_adds_epi16(input, _mm256_mulhrs_epi16(reset, _mm256_subs_epi16(now, input))));
        }
    }
}

DATELINE_AVX2 void dotsAvx2(const std::int16_t* left, const std::int16_t* rights, std::size_t rows,
    std::size_t count, std::int32_t* out)
{
    for (std::size_t row = 0; row < rows; ++row) {
        __m256i sums = _mm256_setzero_si256();
        for (std::size_t k = 0; k < count; k += 16) {
            sums = _mm256_add_epi32(sums, _mm256_madd_epi16(load(left + k), load(rights + row * count + k)));
        }
        __m128i half = _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
        half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0x4E));
        half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0xB1));
        out[row] = _mm_cvtsi128_si32(half);
    }
}

DATELINE_AVX2 void boundAvx2(const std::int16_t* in, std::size_t count, std::int16_t* out)
{
    std::size_t i = 0;
    for (; i + 16 <= count; i += 16) {
        store(out + i, bounded(load(in + i)));
    }
    integerKernels(ProcessorLevel::Baseline).bound(in + i, count - i, out + i);
}

DATELINE_AVX2 void narrowAvx2(const std::int16_t* in, std::size_t count, std::uint8_t* out)
{
    const __m256i scale = _mm256_set1_epi16(254);
    std::size_t i = 0;
    for (; i + 32 <= count; i += 32) {
        const __m256i low = _mm256_mulhrs_epi16(load(in + i), scale);
        const __m256i high = _mm256_mulhrs_epi16(load(in + i + 16), scale);
        const __m256i bytes = _mm256_permute4x64_epi64(_mm256_packs_epi16(low, high), 0xD8);
        store(out + i, _mm256_xor_si256(bytes, _mm256_set1_epi8(-128)));
    }
    integerKernels(ProcessorLevel::Baseline).narrow(in + i, count - i, out + i);
}

constexpr IntegerKernels avx2{multiplyAvx2, recurAvx2, dotsAvx2, boundAvx2, narrowAvx2};
constexpr IntegerKernels avxVnni{multiplyAvxVnni, recurAvx2, dotsAvx2, boundAvx2, narrowAvx2};

// ---- AVX-512 with VNNI: twice as wide, and registers for more sums

DATELINE_VNNI inline void addProducts(__m512i& sums, __m512i inputs, __m512i weights)
{
    __asm__("vpdpbusd %2, %1, %0" : "+v"(sums) : "v"(inputs), "v"(weights));
}

template <std::size_t Rows, std::size_t Blocks>
DATELINE_VNNI inline void multiplyTileVnni(
    const IntegerMatrix& matrix, const std::uint8_t* activations, std::size_t block, std::int16_t* out)
{
    const std::size_t padded = matrix.paddedOutputs();
    const std::size_t blockBytes = 16 * std::size_t{matrix.inputs};
    __m512i sums[Rows][Blocks];
    DATELINE_UNROLL
    for (std::size_t row = 0; row < Rows; ++row) {
        DATELINE_UNROLL
        for (std::size_t b = 0; b < Blocks; ++b) {
            sums[row][b] = _mm512_setzero_si512();
        }
    }
    const std::int8_t* weights = matrix.weights + block * matrix.inputs;
    for (std::size_t k = 0; k < matrix.inputs; k += 4, weights += 64) {
        __m512i vectors[Blocks];
        DATELINE_UNROLL
        for (std::size_t b = 0; b < Blocks; ++b) {
            vectors[b] = _mm512_loadu_si512(weights + b * blockBytes);
        }
        DATELINE_UNROLL
        for (std::size_t row = 0; row < Rows; ++row) {
            std::int32_t four = 0;
            std::memcpy(&four, activations + row * matrix.inputs + k, 4);
            const __m512i input = _mm512_set1_epi32(four);
            DATELINE_UNROLL
            for (std::size_t b = 0; b < Blocks; ++b) {
                addProducts(sums[row][b], input, vectors[b]);
            }
        }
    }
    DATELINE_UNROLL
    for (std::size_t row = 0; row < Rows; ++row) {
        DATELINE_UNROLL
        for (std::size_t b = 0; b < Blocks; ++b) {
            alignas(64) std::array<std::int32_t, 16> parts;
            _mm512_store_si512(parts.data(), sums[row][b]);
            const std::size_t at = block + 16 * b;
            store(out + row * padded + at,
                scaled(load(parts.data()), load(parts.data() + 8), matrix.bias + at, matrix.multipliers + at,
                    matrix.shift));
        }
    }
}

template <std::size_t Rows>
DATELINE_VNNI inline void multiplyRowsVnni(
    const IntegerMatrix& matrix, const std::uint8_t* activations, std::int16_t* out)
{
    constexpr std::size_t blocks = Rows > 6 ? 2 : Rows > 3 ? 4 : 8; // at most 24 of 32 registers hold sums
    const std::size_t padded = matrix.paddedOutputs();
    std::size_t block = 0;
    for (; block + 16 * blocks <= padded; block += 16 * blocks) {
        multiplyTileVnni<Rows, blocks>(matrix, activations, block, out);
    }
    for (; block < padded; block += 16) {
        multiplyTileVnni<Rows, 1>(matrix, activations, block, out);
    }
}

constexpr std::array<RowsProduct, 12> vnniProducts{multiplyRowsVnni<1>, multiplyRowsVnni<2>,
    multiplyRowsVnni<3>, multiplyRowsVnni<4>, multiplyRowsVnni<5>, multiplyRowsVnni<6>, multiplyRowsVnni<7>,
    multiplyRowsVnni<8>, multiplyRowsVnni<9>, multiplyRowsVnni<10>, multiplyRowsVnni<11>,
    multiplyRowsVnni<12>};

void multiplyVnni(
    const IntegerMatrix& matrix, const std::uint8_t* activations, std::size_t rows, std::int16_t* out)
{
    multiplyBy(vnniProducts, matrix, activations, rows, out);
}

// The masked forms, with every lane let through: the plain ones start from an undefined register, of which
// GCC 12 warns.
DATELINE_VNNI void scaleSums(const IntegerMatrix& matrix, const std::int32_t* sums, std::size_t rows,
    std::size_t block, std::int16_t* out)
{
    constexpr __mmask16 all = 0xFFFF;
    const __m512i bias = _mm512_loadu_si512(matrix.bias + block);
    const __m512i multipliers = _mm512_loadu_si512(matrix.multipliers + block);
    const __m512i half = _mm512_set1_epi32(1 << (matrix.shift - 1));
    const __m512i above = _mm512_set1_epi32(integerSumLimit);
    const __m512i under = _mm512_set1_epi32(-integerSumLimit);
    const __m128i shift = _mm_cvtsi32_si128(matrix.shift);
    out += block;
    for (std::size_t row = 0; row < rows; ++row, sums += 16, out += matrix.paddedOutputs()) {
        __m512i sum = _mm512_add_epi32(_mm512_loadu_si512(sums), bias);
        sum = _mm512_maskz_max_epi32(all, under, _mm512_maskz_min_epi32(all, above, sum));
        sum = _mm512_mullo_epi32(_mm512_maskz_srai_epi32(all, sum, 4), multipliers);
        sum = _mm512_maskz_sra_epi32(all, _mm512_add_epi32(sum, half), shift);
        store(out, _mm512_maskz_cvtsepi32_epi16(all, sum));
    }
}

// A few rows leave most of a tile empty.
void multiplyAmx(
    const IntegerMatrix& matrix, const std::uint8_t* activations, std::size_t rows, std::int16_t* out)
{
    constexpr std::size_t worthTiles = 8;
    if (rows < worthTiles) {
        multiplyVnni(matrix, activations, rows, out);
    } else {
        multiplyTiles(matrix, activations, rows, scaleSums, out);
    }
}

constexpr IntegerKernels avx512Vnni{multiplyVnni, recurAvx2, dotsAvx2, boundAvx2, narrowAvx2};
constexpr IntegerKernels amxInt8{multiplyAmx, recurAvx2, dotsAvx2, boundAvx2, narrowAvx2};

} // namespace

const IntegerKernels& vectorKernels(ProcessorLevel level)
{
    switch (level) {
    case ProcessorLevel::AmxInt8: return amxInt8;
    case ProcessorLevel::Avx512Vnni: return avx512Vnni;
    case ProcessorLevel::AvxVnni: return avxVnni;
    case ProcessorLevel::Avx2:
    case ProcessorLevel::Baseline: break;
    }
    return avx2;
}

} // namespace dateline

#endif
