// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The product of integermath.h on the tile registers of newer Intel processors (AMX-INT8: Intel, Architecture
// Instruction Set Extensions Programming Reference, chapter 3): 16 rows by 16 outputs by 64 inputs an
// instruction.

#include "model/learning/integermath.h"

namespace dateline {

/// Whether this processor has tiles and the system lets this process use them. Asks for that once; threads
/// that run already are covered, too.
bool tilesAvailable();

/// Makes numbers of sums: `rows` times 16 of them, for the outputs from `block` on; a row of out has
/// paddedOutputs() numbers.
using ScaleSums = void (*)(const IntegerMatrix& matrix, const std::int32_t* sums, std::size_t rows,
    std::size_t block, std::int16_t* out);

/// As IntegerKernels::multiply, the same integers. Only where tilesAvailable().
void multiplyTiles(const IntegerMatrix& matrix, const std::uint8_t* activations, std::size_t rows,
    ScaleSums scale, std::int16_t* out);

} // namespace dateline
