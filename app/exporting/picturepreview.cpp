// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/exporting/picturepreview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace dateline {

PicturePreview::PicturePreview(QSize size, QWidget* parent)
    : QScrollArea(parent)
    , m_label(new QLabel)
{
    setFixedSize(size);
    setFrameShape(QFrame::StyledPanel);
    setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setWidget(m_label);
}

QSize PicturePreview::shownSize() const
{
    return m_label->size();
}

double PicturePreview::fittingScale() const
{
    const QSizeF all = maximumViewportSize();
    return std::min({1.0, all.width() / m_picture.width(), all.height() / m_picture.height()});
}

void PicturePreview::setPicture(const QImage& picture)
{
    const QSize before = m_picture.size();
    m_picture = picture;
    const bool staysClose
        = !m_isWhole && before == picture.size(); // a legend more: the eye stays where it was
    const QPointF middle((horizontalScrollBar()->value() + viewport()->width() / 2.0) / picture.width(),
        (verticalScrollBar()->value() + viewport()->height() / 2.0) / picture.height());
    show(!staysClose, middle);
}

void PicturePreview::setText(const QString& text)
{
    m_picture = {};
    m_isWhole = true;
    m_label->setPixmap({});
    m_label->setText(text);
    m_label->setFixedSize(maximumViewportSize());
    viewport()->unsetCursor();
    setToolTip({});
}

/// `middle`: what stands there, as parts of the picture.
void PicturePreview::show(bool whole, QPointF middle)
{
    const double fitting = fittingScale();
    m_isWhole = whole || fitting >= 1;
    const QSize size = m_isWhole ? (QSizeF(m_picture.size()) * fitting).toSize() : m_picture.size();
    const double ratio = devicePixelRatioF();
    QImage shown = m_isWhole ? m_picture.scaled(size * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             : m_picture;
    shown.setDevicePixelRatio(m_isWhole ? ratio : 1);
    m_label->setPixmap(QPixmap::fromImage(shown));
    m_label->setFixedSize(size.expandedTo({1, 1}));
    if (!m_isWhole) {
        horizontalScrollBar()->setValue(int(middle.x() * size.width()) - viewport()->width() / 2);
        verticalScrollBar()->setValue(int(middle.y() * size.height()) - viewport()->height() / 2);
    }
    const bool canGrow = fitting < 1;
    viewport()->setCursor(!canGrow ? Qt::ArrowCursor
            : m_isWhole            ? Qt::PointingHandCursor
                                   : Qt::OpenHandCursor);
    setToolTip(!canGrow ? QString()
            : m_isWhole ? tr("A click or Space shows this place in its own size")
                        : tr("A click or Space shows all of it; dragging moves it"));
}

void PicturePreview::moveBy(QPoint pixels)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + pixels.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels.y());
}

bool PicturePreview::viewportEvent(QEvent* event)
{
    const auto* mouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove
            || event->type() == QEvent::MouseButtonRelease
        ? static_cast<QMouseEvent*>(event)
        : nullptr;
    if (mouse == nullptr || m_picture.isNull()) {
        return QScrollArea::viewportEvent(event);
    }
    const QPoint at = mouse->position().toPoint();
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_pressed = at;
        m_isDragged = false;
    } else if (event->type() == QEvent::MouseMove && (mouse->buttons() & Qt::LeftButton) != 0) {
        m_isDragged = m_isDragged || (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (m_isDragged) {
            moveBy(m_pressed - at);
            m_pressed = at;
        }
    } else if (event->type() == QEvent::MouseButtonRelease && mouse->button() == Qt::LeftButton
        && !m_isDragged) {
        const QPointF place = m_label->mapFrom(viewport(), mouse->position());
        show(!m_isWhole, {place.x() / m_label->width(), place.y() / m_label->height()});
    }
    return true;
}

void PicturePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !m_picture.isNull()) {
        show(!m_isWhole, {0, 0}); // titles and axis are at the upper left
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace dateline
