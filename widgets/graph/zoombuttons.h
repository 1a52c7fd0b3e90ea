// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ZoomButtons: closer, farther and everything, in a corner over a drawing. What they ask for leaves as
// signals; tool tips and accessible names say which keys do the same.

#include <QWidget>

class QToolButton;

namespace dateline {

class ZoomButtons : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomButtons(QWidget* parent = nullptr);

Q_SIGNALS:
    void zoomedIn();
    void zoomedOut();
    void fitted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* add(const QString& help);
    void applyTheme();

    QToolButton* m_in = nullptr;
    QToolButton* m_out = nullptr;
    QToolButton* m_fit = nullptr;
};

} // namespace dateline
