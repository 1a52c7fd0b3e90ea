// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How much there is of something in each part of a time, as bars a few pixels high: in the rows of lists and
// above the evidence.

#include "widgets/common/theme.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace dateline {

void paintSparkBars(QPainter& painter, QRect area, const QList<int>& parts, const QColor& ink);

/// Hidden while there is nothing to show.
class SparkBars : public QWidget
{
    Q_OBJECT

public:
    explicit SparkBars(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setParts(QList<int> parts);
    const QList<int>& parts() const { return m_parts; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    QList<int> m_parts;
};

} // namespace dateline
