// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The arithmetic of the language model: products of 8-bit integers with 32-bit sums, and the element-wise
// recurrence in 16-bit fixed point. Every processor level gives the same integers bit for bit; the level is
// chosen at run time. Fixed point: "Q11" means that 2048 stands for 1.

#include <array>
#include <cstddef>
#include <cstdint>

namespace dateline {

/// Weights in [-63, 63], so that pairs of products fit 16 bits. A block holds 16 outputs: for each 4 inputs
/// 16 x 4 weights. Activations are bytes with 128 standing for 0 (the bias makes up for that).
struct IntegerMatrix
{
    const std::int8_t* weights = nullptr;
    const std::int32_t* bias = nullptr; // outputs, padded
    const std::int32_t* multipliers = nullptr; // outputs, padded; the scale of each output
    std::uint32_t inputs = 0; // a multiple of 4
    std::uint32_t outputs = 0;
    std::int32_t shift = 1;

    static constexpr std::size_t padded(std::size_t outputs) { return (outputs + 15) / 16 * 16; }
    std::size_t paddedOutputs() const { return padded(outputs); }
};

/// What a processor's kernels are written for, from the slowest to the fastest. A processor that has one need
/// not have those before it: AVX-512 VNNI came to servers first, AVX-VNNI to laptops without AVX-512.
enum class ProcessorLevel : std::uint8_t { Baseline, Avx2, AvxVnni, Avx512Vnni, AmxInt8 };
inline constexpr std::array processorLevels{ProcessorLevel::Baseline, ProcessorLevel::Avx2,
    ProcessorLevel::AvxVnni, ProcessorLevel::Avx512Vnni, ProcessorLevel::AmxInt8};

struct IntegerKernels
{
    /// out[row][o] = saturated ((clamp(bias + activations * weights, 20 bits) >> 4) * multiplier, rounded, >>
    /// shift); a row of out has paddedOutputs() numbers.
    void (*multiply)(
        const IntegerMatrix& matrix, const std::uint8_t* activations, std::size_t rows, std::int16_t* out);

    /// One direction of one layer over the tokens of one sentence, first token first unless `backward`.
    /// z: candidate, forget and reset, each `width` numbers in Q11, a token's lie zStride after the one
    /// before. u: the layer's input in Q14, changed to its output in place. v: forget and reset weights of
    /// the state, Q12.
    void (*recur)(std::size_t tokens, std::size_t width, bool backward, const std::int16_t* z,
        std::size_t zStride, std::int16_t* u, std::size_t uStride, const std::int16_t* v);

    /// out[r] = sum over k < count of left[k] * rights[r * count + k]; count is a multiple of 16.
    void (*dots)(const std::int16_t* left, const std::int16_t* rights, std::size_t rows, std::size_t count,
        std::int32_t* out);

    /// Q11 -> Q14 through the bounded activation function (a piecewise quadratic tanh).
    void (*bound)(const std::int16_t* in, std::size_t count, std::int16_t* out);

    /// Q14 in [-1, 1] -> bytes around 128.
    void (*narrow)(const std::int16_t* in, std::size_t count, std::uint8_t* out);
};

bool isAvailable(ProcessorLevel level);
ProcessorLevel bestProcessorLevel();
const IntegerKernels& integerKernels(ProcessorLevel level); // an available one

} // namespace dateline
