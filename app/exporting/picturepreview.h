// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// PicturePreview: a picture before it is saved. All of it is shown as large as it fits; a click or Space
// shows that place in its own size, where letters can be read, and another one all of it again. The arrows
// and dragging move it.

#include <QImage>
#include <QScrollArea>

class QLabel;

namespace dateline {

class PicturePreview : public QScrollArea
{
    Q_OBJECT

public:
    PicturePreview(QSize size, QWidget* parent);
    void setPicture(const QImage& picture); // pixels of the screen at scale 1
    void setText(const QString& text); // instead of one
    bool isWhole() const { return m_isWhole; }
    QSize shownSize() const;

protected:
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double fittingScale() const;
    void show(bool whole, QPointF middle);
    void moveBy(QPoint pixels);

    QLabel* m_label = nullptr;
    QImage m_picture;
    bool m_isWhole = true;
    QPoint m_pressed;
    bool m_isDragged = false;
};

} // namespace dateline
