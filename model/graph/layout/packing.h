// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Places rectangles (the components of a layout) side by side without overlap in a page of a wanted shape:
// largest first, each at the lowest place where it fits over what is there (a skyline). n rectangles over a
// skyline of k steps: n * k.

#include "model/graph/layout/layout.h"

namespace dateline::graph {

struct PackedBox
{
    float width = 0;
    float height = 0;
    float left = 0; // result
    float top = 0; // result
};

void pack(std::vector<PackedBox>& boxes, float gap, float aspect);

} // namespace dateline::graph
