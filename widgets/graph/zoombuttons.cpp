// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/zoombuttons.h"

#include "widgets/common/symbols.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace dateline {

ZoomButtons::ZoomButtons(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    m_in = add(tr("Zoom in (+)"));
    m_out = add(tr("Zoom out (-)"));
    m_fit = add(tr("Show all that is drawn (0)"));
    m_in->setAutoRepeat(true);
    m_out->setAutoRepeat(true);
    connect(m_in, &QToolButton::clicked, this, &ZoomButtons::zoomedIn);
    connect(m_out, &QToolButton::clicked, this, &ZoomButtons::zoomedOut);
    connect(m_fit, &QToolButton::clicked, this, &ZoomButtons::fitted);
    applyTheme();
}

QToolButton* ZoomButtons::add(const QString& help)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIconSize(QSize(16, 16));
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    button->setToolTip(help);
    button->setAccessibleName(help);
    layout()->addWidget(button);
    return button;
}

void ZoomButtons::applyTheme()
{
    const Theme theme = Theme::from(palette());
    m_in->setIcon(symbolIcon(QStringLiteral("zoomin"), theme.text, theme.muted));
    m_out->setIcon(symbolIcon(QStringLiteral("zoomout"), theme.text, theme.muted));
    m_fit->setIcon(symbolIcon(QStringLiteral("fit"), theme.text, theme.muted));
}

void ZoomButtons::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_fit != nullptr) {
        applyTheme();
    }
    QWidget::changeEvent(event);
}

/// A plate, or lines of the drawing would run through the signs.
void ZoomButtons::paintEvent(QPaintEvent* /*event*/)
{
    const Theme theme = Theme::from(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace dateline
