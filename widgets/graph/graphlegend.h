// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// GraphLegend: what the shapes, colours and lines of the drawing mean, as a strip that is as high as its
// width needs; the same legend as in pictures.

#include "widgets/graph/graphscene.h"

#include <QWidget>

namespace dateline {

/// One of each thing that the scene draws, so that nothing large is kept for the legend.
GraphScene legendSample(const GraphScene& scene);

class GraphLegend : public QWidget
{
    Q_OBJECT

public:
    explicit GraphLegend(QWidget* parent = nullptr);

    void setSample(GraphScene sample);
    void setFocus(const GraphScene& scene); // as the scene has it

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    GraphScene m_sample;
};

} // namespace dateline
