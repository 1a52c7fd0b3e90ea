// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The glyph of an event: its shape is the family of its kind, its filling what is
// known of it. Told apart without colour.

#include "model/timeline/timelineindex.h"
#include "widgets/common/theme.h"

#include <QPointF>

class QPainter;

namespace dateline {

/// How a glyph is filled: certain and exact, imprecise, or the status.
enum class GlyphFill : std::uint8_t { Solid, Hollow, Dashed, Dotted, Struck, Split };
GlyphFill fillOf(const timeline::DrawRow& row);
void paintGlyph(QPainter& painter, QPointF centre, double side, GlyphShape shape, GlyphFill fill,
    const QColor& colour, const QColor& background);

} // namespace dateline
