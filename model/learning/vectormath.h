// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The arithmetic of integermath.h with the vector instructions of x86-64 processors: AVX2, AVX-512 VNNI, and
// VNNI with tiles for the products of many rows. The scalar code of integermath.cpp is what they have to
// agree with.

#include "model/learning/integermath.h"

namespace dateline {

constexpr std::int32_t integerSumLimit = (1 << 20) - 1;
constexpr std::size_t integerWidthLimit = 512; // of one direction of a layer

/// x86-64 alone, any level but Baseline, on a processor that has it.
const IntegerKernels& vectorKernels(ProcessorLevel level);

} // namespace dateline
