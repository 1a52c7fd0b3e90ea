// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/rimstyle.h"

#include "widgets/common/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace dateline {

namespace {

enum class Corners { Round, Sharp, Circle };

bool wantsRims(const QStyleOption* option)
{
    return option != nullptr && isHighContrast(option->palette);
}

enum class Stress { None, Focus, FocusOrChosen };

/// A button that is pressed in, or the one that Enter presses.
bool isChosen(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return (button != nullptr && (button->features & QStyleOptionButton::DefaultButton) != 0)
        || (option->state & QStyle::State_On) != 0;
}

void drawRim(QPainter* painter, const QStyleOption* option, QRectF rect, Corners corners = Corners::Round,
    Stress stress = Stress::Focus)
{
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const bool focus = stress != Stress::None && (option->state & QStyle::State_HasFocus) != 0;
    const bool on = enabled && (focus || (stress == Stress::FocusOrChosen && isChosen(option)));
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(
        QPen(option->palette.color(group, on ? QPalette::Highlight : QPalette::WindowText), on ? 2 : 1));
    const double inset = on ? 1.0 : 0.5;
    rect.adjust(inset, inset, -inset, -inset);
    if (corners == Corners::Circle) {
        painter->drawEllipse(rect);
    } else {
        const double radius = corners == Corners::Round ? 2.5 : 0;
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

/// Of a box to tick. Fusion's own has a contrast of 1.1:1 to a dark window and 1.7:1 to a light one.
void drawOutline(QPainter* painter, const QStyleOption* option, Corners corners)
{
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const QColor text = option->palette.color(QPalette::Active, QPalette::Text);
    const QColor base = option->palette.color(QPalette::Active, QPalette::Base);
    const double share = enabled ? 0.6 : 0.3;
    const auto mixed = [share](int of, int on) { return static_cast<int>(of * share + on * (1 - share)); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(QColor(mixed(text.red(), base.red()), mixed(text.green(), base.green()),
                             mixed(text.blue(), base.blue())),
        1));
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (corners == Corners::Circle) {
        painter->drawEllipse(rect);
    } else {
        painter->drawRoundedRect(rect, 2, 2);
    }
    painter->restore();
}

/// Where the keyboard is. Fusion's own rim can hardly be seen on black; on a chosen row it will do.
bool drawFocus(const QStyleOption* option, QPainter* painter)
{
    const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(option);
    const bool wanted = focus != nullptr && (option->state & QStyle::State_KeyboardFocusChange) != 0
        && focus->backgroundColor != option->palette.color(QPalette::Highlight);
    if (wanted) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(option->palette.color(QPalette::Highlight), 1));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->restore();
    }
    return wanted;
}

/// A tool button in a bar shows that it can be pressed when the pointer is over it.
bool showsPanel(const QStyleOption* option)
{
    return (option->state & QStyle::State_AutoRaise) == 0
        || (option->state & (QStyle::State_Sunken | QStyle::State_On | QStyle::State_MouseOver)) != 0;
}

/// A button with words that opens a menu. Fusion draws its arrow over the last letter.
bool opensMenu(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return button != nullptr && (button->features & QStyleOptionToolButton::HasMenu) != 0
        && (button->features & QStyleOptionToolButton::MenuButtonPopup) == 0 && !button->text.isEmpty();
}

constexpr int arrowPx = 8;
constexpr int arrowRoomPx = arrowPx + 4;

} // namespace

RimStyle::RimStyle(QStyle* base)
    : QProxyStyle(base)
{
    setObjectName(base->objectName());
}

void RimStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_FrameFocusRect && drawFocus(option, painter)) {
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!wantsRims(option)) {
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck
            || element == PE_IndicatorRadioButton) {
            drawOutline(
                painter, option, element == PE_IndicatorRadioButton ? Corners::Circle : Corners::Round);
        }
        return;
    }
    switch (element) {
    case PE_PanelButtonCommand:
        drawRim(painter, option, option->rect, Corners::Round, Stress::FocusOrChosen);
        break;
    case PE_IndicatorCheckBox:
    case PE_PanelLineEdit:
    case PE_FrameGroupBox:
    case PE_Frame:
        if (element != PE_PanelLineEdit
            || qstyleoption_cast<const QStyleOptionFrame*>(option)->lineWidth > 0) {
            drawRim(painter, option, option->rect);
        }
        break;
    case PE_PanelButtonTool:
        if (showsPanel(option)) {
            drawRim(painter, option, option->rect, Corners::Round, Stress::FocusOrChosen);
        }
        break;
    case PE_IndicatorRadioButton: drawRim(painter, option, option->rect, Corners::Circle); break;
    default: break;
    }
}

QSize RimStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_ToolButton && opensMenu(option) ? size + QSize(arrowRoomPx, 0) : size;
}

void RimStyle::drawMenuButton(
    const QStyleOptionToolButton& option, QPainter* painter, const QWidget* widget) const
{
    QStyleOptionToolButton panel = option; // without words and arrow
    panel.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    panel.text.clear();
    panel.icon = QIcon();
    QProxyStyle::drawComplexControl(CC_ToolButton, &panel, painter, widget);
    QStyleOptionToolButton words = option;
    words.rect = visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -arrowRoomPx, 0));
    drawControl(CE_ToolButtonLabel, &words, painter, widget);
    QStyleOption arrow = option;
    const QRect place(
        option.rect.right() - arrowRoomPx, option.rect.center().y() - arrowPx / 2 + 1, arrowPx, arrowPx);
    arrow.rect = visualRect(option.direction, option.rect, place);
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

void RimStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_ToolButtonLabel && widget != nullptr
        && widget->objectName() == QLatin1String("qt_toolbar_ext_button")) {
        // What a bar has no room for is behind this button. Fusion's icon is black, on black too.
        drawItemText(painter, option->rect, Qt::AlignCenter, option->palette, true, QString(QChar(0x00BB)),
            QPalette::ButtonText);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (!wantsRims(option)) {
        return;
    }
    // what is done covers the groove's rim
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarContents) {
        drawRim(painter, option, option->rect);
    }
}

void RimStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ToolButton && opensMenu(option)) {
        drawMenuButton(*qstyleoption_cast<const QStyleOptionToolButton*>(option), painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
    if (!wantsRims(option)) {
        return;
    }
    if (control == CC_ScrollBar) {
        drawRim(painter, option, proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget),
            Corners::Sharp, Stress::None);
    } else if (control == CC_ComboBox || control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (spin != nullptr ? spin->frame : combo == nullptr || combo->frame) {
            drawRim(painter, option, option->rect);
        }
    } else if (control == CC_Slider) {
        const QRectF groove = proxy()->subControlRect(CC_Slider, option, SC_SliderGroove, widget);
        const QRectF handle = proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget);
        painter->save();
        // the handle lies above the groove
        painter->setClipRegion(QRegion(option->rect) - QRegion(handle.toRect()));
        const bool lying = (option->state & State_Horizontal) != 0;
        constexpr double thickness = 7;
        QRectF line = groove;
        lying ? line.setHeight(thickness) : line.setWidth(thickness);
        line.moveCenter(groove.center());
        drawRim(painter, option, line, Corners::Round, Stress::None); // the handle alone shows the focus
        painter->restore();
        drawRim(painter, option, handle);
    }
}

} // namespace dateline
