// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Theme: colours and glyph shapes for kinds, made from a palette, so that every view follows light and dark
// by Theme::from(palette()) in its changeEvent(PaletteChange). Okabe-Ito hues, moved in lightness until they
// stand out from the background (3:1, text 4.5:1); never colour alone: each kind has a shape too. Cheap plain
// data (< 1 kB).

#include "model/base/kinds.h"

#include <QColor>
#include <QIcon>
#include <QPainterPath>
#include <QPalette>

#include <array>

namespace dateline {

enum class GlyphShape : std::uint8_t {
    Circle,
    Square,
    RoundedSquare,
    Triangle,
    TriangleDown,
    TriangleRight,
    Diamond,
    Hexagon,
    Pentagon,
    Cross
};

/// What belongs together among the 26 kinds of events: one colour and one shape each.
enum class EventFamily : std::uint8_t {
    Conflict,
    Harm,
    Justice,
    Politics,
    Diplomacy,
    Speech,
    Movement,
    Other
};
inline constexpr int eventFamilyCount = 8;

EventFamily familyOf(EventKind kind);
QString familyWord(EventFamily family); // "Conflict", translated
GlyphShape shapeOf(EventFamily family);
GlyphShape shapeOf(EntityKind
        kind); // person circle, organisation rounded square, country hexagon, place diamond, group triangle
inline GlyphShape shapeOf(EventKind kind)
{
    return shapeOf(familyOf(kind));
}

/// Around (0, 0), fitting a square of that side.
QPainterPath glyphPath(GlyphShape shape, double side);

struct Theme
{
    bool dark = false;
    bool highContrast = false; // black and white: everything stands out more, nothing is tinted faintly
    QColor background; // of timeline, graph and text
    QColor text;
    QColor muted; // secondary text, boilerplate; 4.5:1
    QColor line; // grid, separators
    QColor accent; // selection, brush
    QColor accentText; // on accent
    QColor warning;
    QColor hover; // background of what the pointer is over
    std::array<QColor, entityKindCount> entityColours;
    std::array<QColor, eventFamilyCount> eventColours;
    QColor dateColour; // dates in text

    QColor of(EntityKind kind) const { return entityColours.at(static_cast<std::size_t>(kind)); }
    QColor of(EventFamily family) const { return eventColours.at(static_cast<std::size_t>(family)); }
    QColor of(EventKind kind) const { return of(familyOf(kind)); }
    /// Opaque mix of a colour into the background: tints of marks (0.15-0.25), what is dimmed (0.4 or 0.15).
    QColor faded(const QColor& colour, double share) const;

    static Theme from(const QPalette& palette);
    static Theme light(); // for pictures that are printed
    static Theme darkOne();
};

QPalette lightPalette();
QPalette darkPalette();
QPalette highContrastPalette(); // white and yellow on black
bool isHighContrast(const QPalette& palette); // by text and base

/// WCAG contrast ratio, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// 16 px and its multiples, drawn. `selected`: its colour on a selected row; invalid = the same.
QIcon glyphIcon(GlyphShape shape, const QColor& colour, const QColor& selected = {});

} // namespace dateline
