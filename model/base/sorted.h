// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Sets kept as sorted vectors.

#include <algorithm>

namespace dateline {

/// Each value once, in ascending order; of a vector or the like.
template <typename Values> void sortUnique(Values& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace dateline
