// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// LineSketch: opaque lines one pixel wide straight into an image, for graphs of many thousands of links:
// about a tenth of what QPainter needs, because nothing is set up for each line.

#include <QImage>
#include <QPointF>

namespace dateline {

class LineSketch
{
public:
    /// `image`: 32 bits a pixel; coordinates in its device independent pixels. It must outlive the sketch.
    explicit LineSketch(QImage& image);

    void draw(QPointF from, QPointF to, QRgb colour);

private:
    bool clip(double& x0, double& y0, double& x1, double& y1) const;

    uchar* m_bits;
    qsizetype m_stride;
    int m_width;
    int m_height;
    double m_ratio;
};

} // namespace dateline
