// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The axis above the lanes: two rows of dates.

#include "model/timeline/calendarticks.h"
#include "widgets/common/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace dateline {

/// `area` is the header, the scale begins at its left border.
void paintAxisHeader(QPainter& painter, QRectF area, const timeline::AxisTicks& ticks,
    const timeline::TimeScale& scale, const Theme& theme, const QFont& font);

} // namespace dateline
