// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/focusline.h"

#include "widgets/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace dateline {

namespace {

constexpr int linePx = 2;

} // namespace

FocusLine::FocusLine(QWidget* panel, QWidget* edge)
    : QWidget(edge)
    , m_panel(panel)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, edge->width(), linePx);
    edge->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
        [this](const QWidget* /*old*/, const QWidget* now) { follow(now); });
    follow(QApplication::focusWidget());
}

void FocusLine::follow(const QWidget* focus)
{
    const bool isHere = focus != nullptr && (focus == m_panel || m_panel->isAncestorOf(focus));
    setVisible(isHere);
    if (isHere) {
        raise();
    }
}

bool FocusLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(0, 0, parentWidget()->width(), linePx);
    }
    return QWidget::eventFilter(watched, event);
}

void FocusLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), Theme::from(palette()).accent);
}

} // namespace dateline
