// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/learning/integermath.h"

#include "model/learning/tileproduct.h"
#include "model/learning/vectormath.h"

#include <algorithm>
#include <array>

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace dateline {

namespace {

// The definition of it all.

std::int16_t saturate(std::int32_t value)
{
    return static_cast<std::int16_t>(std::clamp(value, -32768, 32767));
}
// Rounded product of two Q15 numbers, as pmulhrsw.
std::int16_t multiplyHigh(std::int16_t a, std::int16_t b)
{
    return static_cast<std::int16_t>((std::int32_t{a} * b + 0x4000) >> 15);
}
std::int16_t magnitude(std::int16_t a)
{
    return a < 0 ? static_cast<std::int16_t>(-a) : a;
}
// Q11 -> Q15, a piecewise quadratic stand-in for the logistic function that ends at -4 and 4.
std::int16_t gate(std::int16_t a)
{
    const std::int16_t p = std::max<std::int16_t>(saturate(std::int32_t{a} * 4), -32767);
    const std::int16_t square = multiplyHigh(p, magnitude(p));
    return saturate(16384 - (square >> 1) + p);
}
// Q11 -> Q14, a piecewise quadratic stand-in for tanh that ends at -2 and 2.
std::int16_t bounded(std::int16_t a)
{
    const std::int16_t p = std::max<std::int16_t>(saturate(std::int32_t{a} * 8), -32767);
    const std::int16_t square = multiplyHigh(p, magnitude(p));
    return static_cast<std::int16_t>(p - ((square + 1) >> 1));
}

std::int16_t scaled(std::int32_t sum, std::int32_t multiplier, std::int32_t shift)
{
    const std::int32_t reduced = std::clamp(sum, -integerSumLimit, integerSumLimit) >> 4;
    return saturate((reduced * multiplier + (1 << (shift - 1))) >> shift);
}

void multiplyBaseline(
    const IntegerMatrix& matrix, const std::uint8_t* activations, std::size_t rows, std::int16_t* out)
{
    const std::size_t padded = matrix.paddedOutputs();
    for (std::size_t row = 0; row < rows; ++row) {
        const std::uint8_t* input = activations + row * matrix.inputs;
        for (std::size_t block = 0; block < padded; block += 16) {
            std::array<std::int32_t, 16> sums{};
            const std::int8_t* weights = matrix.weights + block * matrix.inputs;
            for (std::size_t k = 0; k < matrix.inputs; k += 4) {
                for (std::size_t o = 0; o < 16; ++o) {
                    sums[o] += input[k] * weights[4 * o] + input[k + 1] * weights[4 * o + 1]
                        + input[k + 2] * weights[4 * o + 2] + input[k + 3] * weights[4 * o + 3];
                }
                weights += 64;
            }
            for (std::size_t o = 0; o < 16; ++o) {
                out[row * padded + block + o]
                    = scaled(sums[o] + matrix.bias[block + o], matrix.multipliers[block + o], matrix.shift);
            }
        }
    }
}

void recurBaseline(std::size_t tokens, std::size_t width, bool backward, const std::int16_t* z,
    std::size_t zStride, std::int16_t* u, std::size_t uStride, const std::int16_t* v)
{
    std::array<std::int16_t, integerWidthLimit> state{};
    for (std::size_t step = 0; step < tokens; ++step) {
        const std::size_t token = backward ? tokens - 1 - step : step;
        const std::int16_t* in = z + token * zStride;
        std::int16_t* carried = u + token * uStride;
        for (std::size_t i = 0; i < width; ++i) {
            const std::int16_t previous = state[i];
            const std::int16_t x = bounded(in[i]);
            const std::int16_t forget = gate(saturate(in[width + i] + multiplyHigh(v[i], previous)));
            const std::int16_t reset
                = gate(saturate(in[2 * width + i] + multiplyHigh(v[width + i], previous)));
            const std::int16_t now = saturate(x + multiplyHigh(forget, saturate(previous - x)));
            state[i] = now;
            carried[i] = saturate(carried[i] + multiplyHigh(reset, saturate(now - carried[i])));
        }
    }
}

void dotsBaseline(const std::int16_t* left, const std::int16_t* rights, std::size_t rows, std::size_t count,
    std::int32_t* out)
{
    for (std::size_t row = 0; row < rows; ++row) {
        std::int32_t sum = 0;
        for (std::size_t k = 0; k < count; ++k) {
            sum += left[k] * rights[row * count + k];
        }
        out[row] = sum;
    }
}

void boundBaseline(const std::int16_t* in, std::size_t count, std::int16_t* out)
{
    for (std::size_t i = 0; i < count; ++i) {
        out[i] = bounded(in[i]);
    }
}

void narrowBaseline(const std::int16_t* in, std::size_t count, std::uint8_t* out)
{
    for (std::size_t i = 0; i < count; ++i) {
        out[i] = static_cast<std::uint8_t>(std::clamp<int>(multiplyHigh(in[i], 254), -128, 127) + 128);
    }
}

constexpr IntegerKernels baseline{
    multiplyBaseline, recurBaseline, dotsBaseline, boundBaseline, narrowBaseline};

#if defined(__x86_64__)
/// CPUID leaf 7, part 1, EAX bit 4; not every compiler that we build with knows its name. The system's part
/// is that of AVX2.
bool hasAvxVnni()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    return __get_cpuid_count(7, 1, &a, &b, &c, &d) != 0 && (a >> 4 & 1) != 0;
}
#endif

} // namespace

bool isAvailable(ProcessorLevel level)
{
#if defined(__x86_64__)
    switch (level) {
    case ProcessorLevel::Baseline: return true;
    case ProcessorLevel::Avx2: return __builtin_cpu_supports("avx2") != 0;
    case ProcessorLevel::AvxVnni: return __builtin_cpu_supports("avx2") != 0 && hasAvxVnni();
    case ProcessorLevel::Avx512Vnni:
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
            && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
    case ProcessorLevel::AmxInt8: return isAvailable(ProcessorLevel::Avx512Vnni) && tilesAvailable();
    }
#endif
    return level == ProcessorLevel::Baseline;
}

ProcessorLevel bestProcessorLevel()
{
    const auto best = std::find_if(processorLevels.rbegin(), processorLevels.rend(), isAvailable);
    return *best; // the first level is always there
}

const IntegerKernels& integerKernels(ProcessorLevel level)
{
#if defined(__x86_64__)
    if (level != ProcessorLevel::Baseline) {
        return vectorKernels(level);
    }
#else
    (void)level;
#endif
    return baseline;
}

} // namespace dateline
