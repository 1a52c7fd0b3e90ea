// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/rowpacking.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace dateline::timeline {

std::size_t packRows(std::vector<PackBox>& boxes, int rowCount, float gap, const RowMemory& memory)
{
    std::sort(boxes.begin(), boxes.end(), [](const PackBox& left, const PackBox& right) {
        return std::tie(left.from, left.id) < std::tie(right.from, right.id);
    });
    std::vector<float> ends(
        static_cast<std::size_t>(std::max(rowCount, 0)), std::numeric_limits<float>::lowest());
    std::size_t lost = 0;
    for (PackBox& box : boxes) {
        const auto isFree = [&](float end) { return end + gap <= box.from; };
        auto row = ends.end();
        if (const auto known = memory.find(box.id); known != memory.end() && known->second >= 0
            && known->second < rowCount && isFree(ends[static_cast<std::size_t>(known->second)])) {
            row = ends.begin() + known->second;
        } else {
            row = std::find_if(ends.begin(), ends.end(), isFree);
        }
        if (row == ends.end()) {
            box.row = -1;
            ++lost;
            continue;
        }
        *row = box.to;
        box.row = static_cast<std::int32_t>(row - ends.begin());
    }
    return lost;
}

} // namespace dateline::timeline
