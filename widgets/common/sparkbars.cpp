// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/sparkbars.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr int partPx = 4;

} // namespace

void paintSparkBars(QPainter& painter, QRect area, const QList<int>& parts, const QColor& ink)
{
    const int most = parts.isEmpty() ? 0 : *std::max_element(parts.begin(), parts.end());
    if (most == 0) {
        return;
    }
    const double wide = double(area.width()) / double(parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i] > 0) {
            const double high = std::max(1.0, double(area.height()) * parts[i] / most);
            painter.fillRect(QRectF(area.left() + wide * double(i), area.bottom() + 1 - high,
                                 std::max(1.0, wide - 1.0), high),
                ink);
        }
    }
}

SparkBars::SparkBars(QWidget* parent)
    : QWidget(parent)
    , m_theme(Theme::light())
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void SparkBars::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void SparkBars::setParts(QList<int> parts)
{
    m_parts = std::move(parts);
    setVisible(!m_parts.isEmpty());
    updateGeometry();
    update();
}

QSize SparkBars::sizeHint() const
{
    return {std::max(1, static_cast<int>(m_parts.size())) * partPx, fontMetrics().height() * 3 / 2};
}

void SparkBars::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintSparkBars(painter, rect().adjusted(0, 0, 0, -1), m_parts, m_theme.faded(m_theme.text, 0.6));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.line);
}

} // namespace dateline
