// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the pictures of timeline and graph share: their largest side, the image they are painted on, their
// font, fading colours, and what QSvgGenerator needs to write a drawing that looks the same in every browser.

#include <QBrush>
#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QImage>
#include <QSize>
#include <QSizeF>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

class QPainter;

namespace dateline {

inline constexpr int maximumPictureSide = 32767; // raster limit of QPainter, in pixels of the image

enum class Paper : std::uint8_t { AsPicture, A4, A4Landscape, A3, A3Landscape };
inline constexpr int paperCount = 5;

// "picture", "a4", "a4-landscape", "a3", "a3-landscape"
QString paperWord(Paper paper);
std::optional<Paper> paperFrom(const QString& word);
QSizeF paperMillimetres(Paper paper); // empty: AsPicture
inline constexpr int paperDotsPerInch = 300; // of a PNG where nothing else is asked for
/// How large an image of it is; 0 = paperDotsPerInch.
QSize paperDots(Paper paper, int dotsPerInch);
/// How large a layout for it is where text has its full size, in pixels of 1/96 inch.
QSize paperPixels(Paper paper);

/// To be painted on all over: nothing is in it. Qt blends with vectors whose rounding at the ends depends on
/// how the memory lies: without a fixed alignment two equal pictures differ in the last bit of a few pixels.
/// Null where there is no memory for it.
QImage alignedImage(int width, int height);

/// In pixels and by family: the same picture whatever the desktop's settings and resolution.
QFont pictureFont(int pixels, bool bold = false);

/// A band from `from` to `to` that fades out at both ends over that share of its width. Painted into a file,
/// the colours are mixed with the background instead of being transparent: readers of PDF draw transparent
/// fading as solid.
QBrush fadingBand(
    const QPainter& painter, double from, double to, QColor colour, double fade, const QColor& background);

/// A line that fades from full colour to a seventh of it; as above.
QBrush fadingLine(
    const QPainter& painter, double from, double to, const QColor& colour, const QColor& background);

/// SVG of `size` pixels of 1/96 inch, times `scale`. Text stays text, in a font of the same widths where the
/// picture's own is not there. Empty if it could not be painted.
QByteArray svgDrawing(QSize size, double scale, const QString& title, const QString& description,
    const std::function<void(QPainter&)>& paint);

} // namespace dateline
