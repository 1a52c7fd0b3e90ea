// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Fits a layout into a page at zoom 1: stretched towards the page's shape, then boxes pushed apart again, so
// that a small graph fills its picture and its labels keep their room. What has more boxes than the page has
// room for is not squeezed: that would tear neighbours apart. It keeps its size, to be scaled as a whole.
// For up to a few hundred nodes.

#include "model/graph/layout/layout.h"

namespace dateline::graph {

/// Positions about (0, 0); false in `fits` when the boxes need more than the page and stand out of it.
struct PageFit
{
    Positions positions;
    bool fits = false;
};

PageFit fitToPage(Positions positions, std::span<const NodeBox> boxes, float width, float height);

} // namespace dateline::graph
