// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What is at a point of a scene: the counterpart of painting. Linear in what is on screen.

#include "model/timeline/timelinelayout.h"

namespace dateline::timeline {

/// At most one of them is set.
struct SceneHit
{
    const PlacedEvent* event = nullptr;
    const OverflowChip* chip = nullptr;
    const Cluster* cluster = nullptr;
    const HeatBar* bar = nullptr;

    explicit operator bool() const { return event || chip || cluster || bar; }
};

SceneHit hitTest(const Scene& scene, float x, float y);

} // namespace dateline::timeline
