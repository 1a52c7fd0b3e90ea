// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/layout/packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline::graph {

namespace {

struct Step
{
    float left = 0;
    float width = 0;
    float bottom = 0; // everything above it is taken
};

class Skyline
{
public:
    explicit Skyline(float width)
        : m_width(width)
        , m_steps{{0, width, 0}}
    {
    }

    void place(PackedBox& box, float gap)
    {
        const float width = std::min(box.width + gap, m_width);
        std::size_t best = 0;
        float bestTop = -1;
        for (std::size_t i = 0; i < m_steps.size() && m_steps[i].left + width <= m_width * 1.0001F; ++i) {
            const float top = topAt(i, width);
            if (bestTop < 0 || top < bestTop) {
                bestTop = top;
                best = i;
            }
        }
        box.left = m_steps[best].left;
        box.top = bestTop;
        raise(best, width, bestTop + box.height + gap);
    }

private:
    float topAt(std::size_t first, float width) const
    {
        float top = 0;
        const float right = m_steps[first].left + width;
        for (std::size_t i = first; i < m_steps.size() && m_steps[i].left < right; ++i) {
            top = std::max(top, m_steps[i].bottom);
        }
        return top;
    }

    void raise(std::size_t first, float width, float bottom)
    {
        const float left = m_steps[first].left;
        const float right = left + width;
        std::size_t last = first;
        while (last < m_steps.size() && m_steps[last].left + m_steps[last].width <= right) {
            ++last;
        }
        if (last < m_steps.size() && m_steps[last].left < right) {
            m_steps[last].width -= right - m_steps[last].left;
            m_steps[last].left = right;
        }
        const auto begin = m_steps.begin() + static_cast<std::ptrdiff_t>(first);
        m_steps.insert(
            m_steps.erase(begin, m_steps.begin() + static_cast<std::ptrdiff_t>(last)), {left, width, bottom});
    }

    float m_width;
    std::vector<Step> m_steps;
};

} // namespace

void pack(std::vector<PackedBox>& boxes, float gap, float aspect)
{
    float area = 0;
    float widest = 0;
    for (const PackedBox& box : boxes) {
        area += (box.width + gap) * (box.height + gap);
        widest = std::max(widest, box.width + gap);
    }
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&boxes](std::size_t left, std::size_t right) {
        return boxes[left].width * boxes[left].height > boxes[right].width * boxes[right].height;
    });
    Skyline skyline(std::max(widest, std::sqrt(area * aspect)));
    for (const std::size_t index : order) {
        skyline.place(boxes[index], gap);
    }
}

} // namespace dateline::graph
