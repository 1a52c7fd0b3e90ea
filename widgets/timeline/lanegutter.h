// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The names of the lanes at the left of the window's timeline, with their counts, pins and folds.

#include "widgets/timeline/timelineframe.h"

class QPainter;

namespace dateline {

/// `lanes`: the area at whose left the gutter is; nothing where there is no room.
void paintLaneNames(QPainter& painter, const TimelineFrame& frame, QRectF lanes);

} // namespace dateline
