// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/statusbar.h"

#include <QAccessible>
#include <QApplication>
#include <QChildEvent>
#include <QLabel>
#include <QStatusTipEvent>

#include <algorithm>

namespace dateline {

namespace {

constexpr int momentMs = 400; // a correction is through by then
constexpr int edgePx = 16;

} // namespace

StatusBar::StatusBar(QWidget* window)
    : QStatusBar(window)
    , m_note(new QLabel(window))
{
    setSizeGripEnabled(false);
    m_moment.setSingleShot(true);
    m_moment.setInterval(momentMs);
    connect(&m_moment, &QTimer::timeout, this, [this] { setVisible(isNeeded()); });
    connect(this, &QStatusBar::messageChanged, this, &StatusBar::showNote);
    m_note->hide();
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setFrameShape(QFrame::StyledPanel);
    m_note->setMargin(8);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAutoFillBackground(true);
    m_note->setBackgroundRole(QPalette::ToolTipBase);
    m_note->setForegroundRole(QPalette::ToolTipText);
    m_note->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void StatusBar::childEvent(QChildEvent* event)
{
    if (event->added()) {
        event->child()->installEventFilter(this);
    }
    QStatusBar::childEvent(event);
}

bool StatusBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note) {
        if (event->type() == QEvent::MouseButtonPress) {
            clearMessage();
            return true;
        }
    } else if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize) {
            placeNote();
        } else if (event->type() == QEvent::StatusTip) {
            // What a button does stands in its tooltip; over the drawings, too, it would be in the way.
            return QApplication::activePopupWidget() == nullptr
                && !static_cast<QStatusTipEvent*>(event)->tip().isEmpty();
        }
    } else if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        follow();
    }
    return QStatusBar::eventFilter(watched, event);
}

void StatusBar::showEvent(QShowEvent* event)
{
    QStatusBar::showEvent(event);
    showNote();
}

void StatusBar::hideEvent(QHideEvent* event)
{
    QStatusBar::hideEvent(event);
    showNote();
}

bool StatusBar::isNeeded() const
{
    const QList<QWidget*> shown = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(shown.begin(), shown.end(), [](const QWidget* one) { return !one->isHidden(); });
}

void StatusBar::follow()
{
    if (!isNeeded()) {
        m_moment.stop();
        hide();
    } else if (isHidden() && !m_moment.isActive()) {
        m_moment.start();
    }
}

void StatusBar::showNote()
{
    m_note->setText(currentMessage());
    m_note->setVisible(isHidden() && !currentMessage().isEmpty());
    if (m_note->isVisible()) {
        placeNote();
        m_note->raise();
        QAccessibleEvent said(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
}

void StatusBar::placeNote()
{
    const QRect room = parentWidget()->rect();
    const int line = m_note->fontMetrics().horizontalAdvance(m_note->text())
        + 2 * (m_note->margin() + m_note->frameWidth()) + 2;
    const int wide = std::min(line, room.width() * 3 / 5);
    const int high = m_note->heightForWidth(wide);
    m_note->setGeometry(room.center().x() - wide / 2, room.bottom() - edgePx - high, wide, high);
}

} // namespace dateline
