// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// RimStyle: any style, and with a palette of high contrast a rim around all that can be pressed, typed into or pulled:
// styles make those out of shades next to the window's, and black has none. With other palettes the style as it is.
// It looks at the palette when it paints, so that the look can change while the window is open.

#include <QProxyStyle>

namespace dateline {

class RimStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Goes by the name of `base`, which it owns.
    explicit RimStyle(QStyle* base);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
};

} // namespace dateline
