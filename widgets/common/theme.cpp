// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dateline {

namespace {

// Okabe and Ito, "Color Universal Design", 2008.
constexpr QRgb orange = 0xFFE69F00;
constexpr QRgb skyBlue = 0xFF56B4E9;
constexpr QRgb green = 0xFF009E73;
constexpr QRgb blue = 0xFF0072B2;
constexpr QRgb vermillion = 0xFFD55E00;
constexpr QRgb purple = 0xFFCC79A7;

constexpr double highContrastRatio = 19.0; // black and white have 21, our light palette 16.5

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// The hue kept, darker or lighter until it stands out from the background.
QColor standingOut(const QColor& colour, const QColor& background, double ratio)
{
    const bool darker = luminance(background) > 0.18;
    QColor moved = colour;
    for (int step = 0; step < 40 && contrast(moved, background) < ratio; ++step) {
        const float lightness = std::clamp(moved.lightnessF() + (darker ? -0.02F : 0.02F), 0.0F, 1.0F);
        moved = QColor::fromHslF(std::max(moved.hslHueF(), 0.0F), moved.hslSaturationF(), lightness);
    }
    return moved;
}

QPainterPath polygon(int corners, double radius, double turnDegrees)
{
    QPolygonF points;
    for (int i = 0; i <= corners; ++i) {
        const double angle = (turnDegrees + 360.0 * i / corners) * std::numbers::pi / 180.0;
        points << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath cross(double half)
{
    const double arm = half * 0.36;
    QPainterPath path;
    path.addPolygon(QPolygonF(
        {{-arm, -half}, {arm, -half}, {arm, -arm}, {half, -arm}, {half, arm}, {arm, arm}, {arm, half},
            {-arm, half}, {-arm, arm}, {-half, arm}, {-half, -arm}, {-arm, -arm}, {-arm, -half}}));
    path.closeSubpath();
    return path;
}

QPalette paletteOf(
    QRgb window, QRgb base, QRgb alternate, QRgb text, QRgb muted, QRgb button, QRgb accent, QRgb accentText)
{
    QPalette palette{QColor(button), QColor(window)};
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::WindowText, QColor(text));
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(alternate));
    palette.setColor(QPalette::Text, QColor(text));
    palette.setColor(QPalette::PlaceholderText, QColor(muted));
    palette.setColor(QPalette::Button, QColor(button));
    palette.setColor(QPalette::ButtonText, QColor(text));
    palette.setColor(QPalette::BrightText, QColor(text));
    palette.setColor(QPalette::ToolTipBase, QColor(alternate));
    palette.setColor(QPalette::ToolTipText, QColor(text));
    palette.setColor(QPalette::Highlight, QColor(accent));
    palette.setColor(QPalette::HighlightedText, QColor(accentText));
    palette.setColor(QPalette::Link, QColor(accent));
    palette.setColor(QPalette::LinkVisited, QColor(accent));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(muted));
    }
    return palette;
}

} // namespace

EventFamily familyOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Attack:
    case EventKind::Battle:
    case EventKind::Threat: return EventFamily::Conflict;
    case EventKind::Death:
    case EventKind::Disaster:
    case EventKind::Accident: return EventFamily::Harm;
    case EventKind::Arrest:
    case EventKind::Trial:
    case EventKind::Sanction: return EventFamily::Justice;
    case EventKind::Protest:
    case EventKind::Decision:
    case EventKind::Election:
    case EventKind::Appointment:
    case EventKind::Resignation: return EventFamily::Politics;
    case EventKind::Meeting:
    case EventKind::Agreement:
    case EventKind::Visit:
    case EventKind::Aid: return EventFamily::Diplomacy;
    case EventKind::Statement:
    case EventKind::Publication:
    case EventKind::Discovery: return EventFamily::Speech;
    case EventKind::Deployment:
    case EventKind::Withdrawal: return EventFamily::Movement;
    case EventKind::Founding:
    case EventKind::Merger:
    case EventKind::Other: break;
    }
    return EventFamily::Other;
}

QString familyWord(EventFamily family)
{
    static constexpr std::array<const char*, eventFamilyCount> words{QT_TRANSLATE_NOOP("Words", "Conflict"),
        QT_TRANSLATE_NOOP("Words", "Deaths and disasters"), QT_TRANSLATE_NOOP("Words", "Justice"),
        QT_TRANSLATE_NOOP("Words", "Politics"), QT_TRANSLATE_NOOP("Words", "Diplomacy"),
        QT_TRANSLATE_NOOP("Words", "Statements"), QT_TRANSLATE_NOOP("Words", "Troop movements"),
        QT_TRANSLATE_NOOP("Words", "Other events")};
    return QCoreApplication::translate("Words", words.at(static_cast<std::size_t>(family)));
}

GlyphShape shapeOf(EventFamily family)
{
    switch (family) {
    case EventFamily::Conflict: return GlyphShape::Triangle;
    case EventFamily::Harm: return GlyphShape::Cross;
    case EventFamily::Justice: return GlyphShape::Pentagon;
    case EventFamily::Politics: return GlyphShape::Diamond;
    case EventFamily::Diplomacy: return GlyphShape::Square;
    case EventFamily::Speech: return GlyphShape::Circle;
    case EventFamily::Movement: return GlyphShape::TriangleRight;
    case EventFamily::Other: break;
    }
    return GlyphShape::Hexagon;
}

GlyphShape shapeOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return GlyphShape::Circle;
    case EntityKind::Organisation: return GlyphShape::RoundedSquare;
    case EntityKind::Country: return GlyphShape::Hexagon;
    case EntityKind::Place: return GlyphShape::Diamond;
    case EntityKind::Group: break;
    }
    return GlyphShape::Triangle;
}

QPainterPath glyphPath(GlyphShape shape, double side)
{
    const double half = side / 2.0;
    QPainterPath path;
    switch (shape) {
    case GlyphShape::Circle: path.addEllipse(QPointF(0, 0), half, half); return path;
    case GlyphShape::Square: path.addRect(-half * 0.88, -half * 0.88, side * 0.88, side * 0.88); return path;
    case GlyphShape::RoundedSquare:
        path.addRoundedRect(-half * 0.9, -half * 0.9, side * 0.9, side * 0.9, side * 0.22, side * 0.22);
        return path;
    case GlyphShape::Triangle: return polygon(3, half * 1.15, -90).translated(0, half * 0.2);
    case GlyphShape::TriangleDown: return polygon(3, half * 1.15, 90).translated(0, -half * 0.2);
    case GlyphShape::TriangleRight: return polygon(3, half * 1.15, 0).translated(-half * 0.2, 0);
    case GlyphShape::Diamond: return polygon(4, half * 1.08, 0);
    case GlyphShape::Hexagon: return polygon(6, half * 1.05, 0);
    case GlyphShape::Pentagon: return polygon(5, half * 1.08, -90);
    case GlyphShape::Cross: return cross(half);
    }
    return path;
}

QColor Theme::faded(const QColor& colour, double share) const
{
    const auto mix = [share](int front, int back) {
        return static_cast<int>(std::lround(front * share + back * (1.0 - share)));
    };
    return {mix(colour.red(), background.red()), mix(colour.green(), background.green()),
        mix(colour.blue(), background.blue())};
}

Theme Theme::from(const QPalette& palette)
{
    Theme theme;
    theme.background = palette.color(QPalette::Active, QPalette::Base);
    theme.text = palette.color(QPalette::Active, QPalette::Text);
    theme.dark = luminance(theme.background) < luminance(theme.text);
    theme.highContrast = isHighContrast(palette);
    const double inkRatio = theme.highContrast ? 4.5 : 3.0;
    const double textRatio = theme.highContrast ? 7.0 : 4.5;
    theme.muted = standingOut(theme.faded(theme.text, 0.62), theme.background, textRatio);
    theme.line = theme.faded(theme.text, theme.highContrast ? 0.5 : 0.18);
    theme.accent
        = standingOut(palette.color(QPalette::Active, QPalette::Highlight), theme.background, inkRatio);
    theme.accentText = contrast(Qt::white, theme.accent) >= contrast(Qt::black, theme.accent)
        ? QColor(Qt::white)
        : QColor(Qt::black);
    theme.warning = standingOut(QColor(vermillion), theme.background, textRatio);
    theme.hover = theme.faded(theme.accent, theme.highContrast ? 0.35 : 0.14);
    const auto ink = [&](QRgb colour) { return standingOut(QColor(colour), theme.background, inkRatio); };
    theme.entityColours = {ink(blue), ink(vermillion), ink(green), ink(purple), ink(orange)};
    theme.eventColours = {ink(vermillion), theme.faded(theme.text, 0.8), ink(orange), ink(blue), ink(green),
        ink(skyBlue), ink(purple), theme.faded(theme.text, 0.55)};
    theme.dateColour = standingOut(QColor(orange), theme.background, inkRatio);
    return theme;
}

Theme Theme::light()
{
    return from(lightPalette());
}
Theme Theme::darkOne()
{
    return from(darkPalette());
}

QPalette lightPalette()
{
    return paletteOf(
        0xFFF4F5F7, 0xFFFFFFFF, 0xFFF7F8FA, 0xFF1C2024, 0xFF6A7178, 0xFFECEEF1, 0xFF1F6FB5, 0xFFFFFFFF);
}

QPalette darkPalette()
{
    return paletteOf(
        0xFF24272B, 0xFF1B1D20, 0xFF212428, 0xFFE6E8EA, 0xFF9AA1A8, 0xFF30343A, 0xFF4D9FE0, 0xFF0B1420);
}

QPalette highContrastPalette()
{
    return paletteOf(
        0xFF000000, 0xFF000000, 0xFF101010, 0xFFFFFFFF, 0xFFD0D0D0, 0xFF000000, 0xFFFFD500, 0xFF000000);
}

bool isHighContrast(const QPalette& palette)
{
    return contrast(palette.color(QPalette::Active, QPalette::Text),
               palette.color(QPalette::Active, QPalette::Base))
        > highContrastRatio;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QIcon glyphIcon(GlyphShape shape, const QColor& colour, const QColor& selected)
{
    QIcon icon;
    const auto add = [&](int side, const QColor& ink, QIcon::Mode mode) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(side / 2.0, side / 2.0);
        painter.fillPath(glyphPath(shape, side * 0.68), ink);
        icon.addPixmap(pixmap, mode);
    };
    for (const int side : {16, 24, 32, 48}) {
        add(side, colour, QIcon::Normal);
        add(side, selected.isValid() ? selected : colour, QIcon::Selected);
    }
    return icon;
}

} // namespace dateline
