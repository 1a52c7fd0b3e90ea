// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// RimStyle: any style, and with a palette of high contrast a rim around all that can be pressed, typed into
// or pulled: styles make those out of shades next to the window's, and black has none. With other palettes
// the style as it is. And whatever the palette, buttons that open a menu have an arrow beside their words,
// and bars that are too narrow a sign that can be seen. It looks at the palette when it paints, so that the
// look can change while the window is open.

#include <QProxyStyle>

class QStyleOptionToolButton;

namespace dateline {

class RimStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Goes by the name of `base`, which it owns.
    explicit RimStyle(QStyle* base);

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
        const QWidget* widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;

private:
    void drawMenuButton(const QStyleOptionToolButton& option, QPainter* painter, const QWidget* widget) const;
};

} // namespace dateline
