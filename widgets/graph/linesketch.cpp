// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/linesketch.h"

#include <algorithm>
#include <cmath>

namespace dateline {

LineSketch::LineSketch(QImage& image)
    : m_bits(image.bits())
    , m_stride(image.bytesPerLine())
    , m_width(image.width())
    , m_height(image.height())
    , m_ratio(image.devicePixelRatio())
{
}

/// Liang and Barsky's clipping to the image.
bool LineSketch::clip(double& x0, double& y0, double& x1, double& y1) const
{
    const double dx = x1 - x0;
    const double dy = y1 - y0;
    double enter = 0;
    double leave = 1;
    const double slopes[] = {-dx, dx, -dy, dy};
    const double rooms[] = {x0, m_width - 1 - x0, y0, m_height - 1 - y0};
    for (int side = 0; side < 4; ++side) {
        if (slopes[side] == 0) {
            if (rooms[side] < 0) {
                return false;
            }
        } else if (slopes[side] < 0) {
            enter = std::max(enter, rooms[side] / slopes[side]);
        } else {
            leave = std::min(leave, rooms[side] / slopes[side]);
        }
    }
    if (enter > leave) {
        return false;
    }
    x1 = x0 + leave * dx;
    y1 = y0 + leave * dy;
    x0 += enter * dx;
    y0 += enter * dy;
    return true;
}

void LineSketch::draw(QPointF from, QPointF to, QRgb colour)
{
    double x0 = from.x() * m_ratio;
    double y0 = from.y() * m_ratio;
    double x1 = to.x() * m_ratio;
    double y1 = to.y() * m_ratio;
    if (!clip(x0, y0, x1, y1)) {
        return;
    }
    // One pixel a step along the longer axis, 16 bits behind the point.
    constexpr double unit = 65536;
    const double dx = x1 - x0;
    const double dy = y1 - y0;
    const int steps = static_cast<int>(std::max(std::fabs(dx), std::fabs(dy)));
    const auto stepX = static_cast<std::int64_t>(steps > 0 ? dx / steps * unit : 0);
    const auto stepY = static_cast<std::int64_t>(steps > 0 ? dy / steps * unit : 0);
    auto x = static_cast<std::int64_t>(x0 * unit) + 32768;
    auto y = static_cast<std::int64_t>(y0 * unit) + 32768;
    for (int i = 0; i <= steps; ++i, x += stepX, y += stepY) {
        const auto column = std::clamp<std::int64_t>(x >> 16, 0, m_width - 1);
        const auto row = std::clamp<std::int64_t>(y >> 16, 0, m_height - 1);
        // NOLINTNEXTLINE(*-reinterpret-cast): 32-bit rows
        reinterpret_cast<QRgb*>(m_bits + row * m_stride)[column] = colour;
    }
}

} // namespace dateline
