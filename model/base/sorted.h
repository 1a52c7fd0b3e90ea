// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Sets kept as sorted vectors.

#include <algorithm>
#include <vector>

namespace dateline {

/// Each value once, in ascending order; of a vector or the like.
template <typename Values> void sortUnique(Values& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// `values` in ascending order; log n.
template <typename T> bool isInSorted(const std::vector<T>& values, const T& value)
{
    return std::binary_search(values.begin(), values.end(), value);
}

} // namespace dateline
