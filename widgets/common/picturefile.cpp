// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/picturefile.h"

#include <QBuffer>
#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array<QLatin1String, paperCount> paperWords{QLatin1String("picture"), QLatin1String("a4"),
    QLatin1String("a4-landscape"), QLatin1String("a3"), QLatin1String("a3-landscape")};

/// `share` of the colour over the background: as it looks, without being transparent where that does not come
/// out well.
QColor faded(const QPainter& painter, QColor colour, float share, const QColor& background)
{
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        colour.setAlphaF(share);
        return colour;
    }
    const auto mix = [share](int over, int under) {
        return qRound(static_cast<float>(over) * share + static_cast<float>(under) * (1.0F - share));
    };
    return QColor(mix(colour.red(), background.red()), mix(colour.green(), background.green()),
        mix(colour.blue(), background.blue()));
}

/// Verdana has nearly the same widths; without a family that is there browsers take one with serifs. The
/// first font named is that of the application, which no text has: it would make each desktop's file another
/// one.
QByteArray nameFonts(QByteArray svg)
{
    const QByteArray family = "font-family=\"";
    const qsizetype begin = svg.indexOf(family);
    const qsizetype end = begin < 0 ? -1 : svg.indexOf('>', begin);
    if (end > begin) {
        svg.replace(begin, end - begin,
            "font-family=\"DejaVu Sans\" font-size=\"12\" font-weight=\"400\" font-style=\"normal\"");
    }
    return svg.replace(family + "DejaVu Sans\"", family + "DejaVu Sans, Verdana, sans-serif\"");
}

} // namespace

QString paperWord(Paper paper)
{
    return QLatin1String(paperWords.at(static_cast<std::size_t>(paper)));
}

std::optional<Paper> paperFrom(const QString& word)
{
    const auto at = std::find(paperWords.begin(), paperWords.end(), word);
    return at == paperWords.end() ? std::nullopt : std::optional(static_cast<Paper>(at - paperWords.begin()));
}

QSizeF paperMillimetres(Paper paper)
{
    switch (paper) {
    case Paper::AsPicture: break;
    case Paper::A4: return {210, 297};
    case Paper::A4Landscape: return {297, 210};
    case Paper::A3: return {297, 420};
    case Paper::A3Landscape: return {420, 297};
    }
    return {};
}

QSize paperDots(Paper paper, int dotsPerInch)
{
    return (paperMillimetres(paper) / 25.4 * (dotsPerInch > 0 ? dotsPerInch : paperDotsPerInch)).toSize();
}

QSize paperPixels(Paper paper)
{
    return paperDots(paper, 96);
}

QImage alignedImage(int width, int height)
{
    const auto stride = static_cast<std::size_t>(width) * 4;
    void* memory = qMallocAligned(stride * static_cast<std::size_t>(height), 64);
    return memory ? QImage(static_cast<uchar*>(memory), width, height, static_cast<qsizetype>(stride),
               QImage::Format_RGB32, qFreeAligned, memory)
                  : QImage();
}

QFont pictureFont(int pixels, bool bold)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QBrush fadingBand(
    const QPainter& painter, double from, double to, QColor colour, double fade, const QColor& background)
{
    const QColor full = faded(painter, colour, 0.42F, background);
    const QColor none = faded(painter, colour, 0.0F, background);
    QLinearGradient gradient(from, 0, to, 0);
    gradient.setColorAt(0.0, none);
    gradient.setColorAt(fade, full);
    gradient.setColorAt(1.0 - fade, full);
    gradient.setColorAt(1.0, none);
    return gradient;
}

QBrush fadingLine(
    const QPainter& painter, double from, double to, const QColor& colour, const QColor& background)
{
    if (painter.paintEngine()->type() == QPaintEngine::SVG) {
        return faded(painter, colour, 0.6F, background); // QSvgGenerator makes lines of a gradient black
    }
    QLinearGradient gradient(from, 0, to, 0);
    gradient.setColorAt(0.0, colour);
    gradient.setColorAt(1.0, faded(painter, colour, 0.15F, background));
    return gradient;
}

QByteArray svgDrawing(QSize size, double scale, const QString& title, const QString& description,
    const std::function<void(QPainter&)>& paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96); // of a screen, else browsers show it a third larger
    generator.setSize(size * scale);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title.toHtmlEscaped()); // written as it is given
    generator.setDescription(description.toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator)) {
        return {};
    }
    paint(painter);
    if (!painter.end()) {
        return {};
    }
    return nameFonts(std::move(bytes));
}

} // namespace dateline
