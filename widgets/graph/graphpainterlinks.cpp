// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphpainter.h"
#include "widgets/graph/linesketch.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {

namespace {

constexpr double leastForMark = 34.0; // pixels between two nodes: arrows stand there, too
constexpr std::size_t plainLinks = 4000; // above: hair lines, no arrows or dashes

std::size_t batchOf(Presence presence) // of hair lines; the tones come first
{
    return presence == Presence::New ? 9 : presence == Presence::Gone ? 10 : 11;
}

/// Distance from a node's centre to its rim; shapes are near enough to discs for line ends.
QPointF rimPoint(QPointF from, QPointF to, double radius)
{
    const QPointF d = to - from;
    const double length = std::hypot(d.x(), d.y());
    return length <= radius ? to : from + d * (radius / length);
}

void paintArrow(QPainter& painter, QPointF from, QPointF tip, double width, const QColor& colour)
{
    const QPointF d = tip - from;
    const double length = std::hypot(d.x(), d.y());
    if (length < 4) {
        return;
    }
    const QPointF along = d / length;
    const QPointF across(-along.y(), along.x());
    const double size = 6 + width * 1.2;
    const QPointF base = tip - along * size;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{tip, base + across * (size * 0.42), base - across * (size * 0.42)});
}

bool outside(const QRectF& page, QPointF a, QPointF b)
{
    return std::max(a.x(), b.x()) < page.left() || std::min(a.x(), b.x()) > page.right()
        || std::max(a.y(), b.y()) < page.top() || std::min(a.y(), b.y()) > page.bottom();
}

/// The image that is painted on, if its pixels are those of the page.
QImage* plainImage(QPainter& painter)
{
    auto* image = dynamic_cast<QImage*>(painter.device());
    const bool plain = image && image->format() == QImage::Format_RGB32
        && painter.worldTransform().isIdentity() && !painter.hasClipping();
    return plain ? image : nullptr;
}

} // namespace

void paintToneMark(QPainter& painter, LinkTone tone, QPointF at, QPointF along, double size, const QPen& line,
    const QColor& ground)
{
    if (tone == LinkTone::Conflict) {
        const QPointF across(-along.y(), along.x());
        painter.setPen(QPen(line.color(), std::clamp(line.widthF(), 1.2, 2.5), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at + (along + across) * size * 0.7, at - (along + across) * size * 0.7);
        painter.drawLine(at + (along - across) * size * 0.7, at - (along - across) * size * 0.7);
    } else if (tone == LinkTone::Cooperation) {
        painter.setPen(QPen(line.color(), std::clamp(line.widthF() * 0.7, 1.2, 2.0)));
        painter.setBrush(ground);
        painter.drawEllipse(at, size * 0.75, size * 0.75);
    }
}

void GraphPainter::paintLink(QPainter& painter, const GraphScene& scene, const SceneLink& link,
    const GraphTransform& transform, Emphasis emphasis) const
{
    // Lines that say different things run side by side; where two windows are
    // compared, presence is what counts.
    const int count = scene.compares ? 1 : link.strandCount;
    const double zoom = std::clamp(transform.zoom, 0.5, 1.0);
    const double width = std::max(1.2, static_cast<double>(link.width) / count) * zoom;
    for (int i = 0; i < count; ++i) {
        const double beside = (i - (count - 1) / 2.0) * (width + 3);
        paintStrand(painter, scene, link, i, width, beside, transform, emphasis);
    }
}

void GraphPainter::paintStrand(QPainter& painter, const GraphScene& scene, const SceneLink& link, int index,
    double width, double beside, const GraphTransform& transform, Emphasis emphasis) const
{
    const SceneNode& a = scene.nodes[link.a];
    const SceneNode& b = scene.nodes[link.b];
    QPointF from = transform.toPage(a.x, a.y);
    QPointF to = transform.toPage(b.x, b.y);
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    if (length < 1e-6) {
        return;
    }
    const QPointF aside = QPointF(-(to.y() - from.y()), to.x() - from.x()) / length * beside;
    from += aside;
    to += aside;
    const LinkStrand& strand = link.strands.at(static_cast<std::size_t>(index));
    const LinkTone tone = link.strandCount > 1 ? strand.tone : link.tone;
    QColor colour = colourOf(link, tone);
    if (emphasis == Emphasis::Strong) {
        colour = tone == LinkTone::Together && link.presence == Presence::Inside ? m_theme.muted : colour;
        width *= 1.25;
    } else {
        colour = m_theme.faded(colour, shareOf(emphasis));
    }
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (link.presence == Presence::Gone) {
        pen.setDashPattern({1.2, 1.6});
    } else if (!link.stated) {
        pen.setDashPattern({std::max(2.0, 5 / width), std::max(1.5, 4 / width)});
    }
    const QPointF start = strand.arrowAtA ? rimPoint(from, to, transform.radius(a.radius) + 2) : from;
    const QPointF end = strand.arrowAtB ? rimPoint(to, from, transform.radius(b.radius) + 2) : to;
    painter.setPen(pen);
    const double head = 4 + width;
    painter.drawLine(strand.arrowAtA ? rimPoint(start, end, head) : start,
        strand.arrowAtB ? rimPoint(end, start, head) : end);
    const QPointF rimA = rimPoint(from, to, transform.radius(a.radius) + 2);
    const QPointF rimB = rimPoint(to, from, transform.radius(b.radius) + 2);
    const double between = std::hypot(rimB.x() - rimA.x(), rimB.y() - rimA.y());
    if (!scene.compares && between > leastForMark) {
        const QPointF along = (rimB - rimA) / between;
        // those of lines side by side stand one behind the other
        const double behind = 11.0 * (index - (link.strandCount - 1) / 2.0);
        paintToneMark(painter, tone, (rimA + rimB) / 2.0 + along * behind, along, 4.0 + width * 0.5, pen,
            m_theme.background);
    }
    if (strand.arrowAtB) {
        paintArrow(painter, from, end, width, colour);
    }
    if (strand.arrowAtA) {
        paintArrow(painter, to, start, width, colour);
    }
}

void GraphPainter::paintThinLinks(QPainter& painter, const GraphScene& scene, const GraphTransform& transform,
    const QRectF& page, const GraphEmphasis& emphasis) const
{
    // Opaque, one pixel, no antialiasing: five times the speed of anything else. One batch a colour.
    struct Batch
    {
        QColor colour;
        std::vector<QLineF> lines;
    };
    std::array<Batch, 12> batches;
    for (std::size_t tone = 0; tone < 4; ++tone) {
        const QColor colour = colourOf(static_cast<LinkTone>(tone));
        batches[tone].colour = m_theme.faded(colour, 0.15);
        batches[tone + 4].colour = m_theme.faded(colour, 0.55);
    }
    batches[8].colour = m_theme.accent;
    for (const Presence presence : {Presence::New, Presence::Gone, Presence::Kept}) {
        SceneLink sample;
        sample.presence = presence;
        batches[batchOf(presence)].colour = m_theme.faded(colourOf(sample, LinkTone::Together), 0.7);
    }
    std::size_t count = 0;
    // strongest first, until there are enough
    for (std::size_t i = scene.links.size(); i-- > 0 && count < mostLinks;) {
        const SceneLink& link = scene.links[i];
        const Emphasis shown = emphasis.link(static_cast<std::uint32_t>(i));
        const QPointF from = transform.toPage(scene.nodes[link.a].x, scene.nodes[link.a].y);
        const QPointF to = transform.toPage(scene.nodes[link.b].x, scene.nodes[link.b].y);
        if (shown == Emphasis::Hidden || outside(page, from, to)) {
            continue;
        }
        const auto tone = static_cast<std::size_t>(link.tone);
        const bool normal = shown == Emphasis::Normal && link.presence != Presence::Outside;
        Batch& batch = batches[shown == Emphasis::Strong ? 8
                : scene.compares && normal               ? batchOf(link.presence)
                : normal                                 ? tone + 4
                                                         : tone];
        batch.lines.emplace_back(from, to);
        ++count;
    }
    if (QImage* image = plainImage(painter)) {
        LineSketch sketch(*image);
        for (const Batch& batch : batches) {
            for (const QLineF& line : batch.lines) {
                sketch.draw(line.p1(), line.p2(), batch.colour.rgb());
            }
        }
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Batch& batch : batches) {
        painter.setPen(QPen(batch.colour, 0));
        painter.drawLines(batch.lines.data(), static_cast<int>(batch.lines.size()));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void GraphPainter::paintLinks(QPainter& painter, const GraphScene& scene, const GraphTransform& transform,
    const QRectF& page, const GraphEmphasis& emphasis) const
{
    if (scene.links.size() > plainLinks) {
        paintThinLinks(painter, scene, transform, page, emphasis);
        return;
    }
    for (const Emphasis pass : shownWeakFirst) {
        for (std::uint32_t i = 0; i < scene.links.size(); ++i) {
            const SceneLink& link = scene.links[i];
            const QPointF from = transform.toPage(scene.nodes[link.a].x, scene.nodes[link.a].y);
            const QPointF to = transform.toPage(scene.nodes[link.b].x, scene.nodes[link.b].y);
            if (emphasis.link(i) == pass && !outside(page.adjusted(-9, -9, 9, 9), from, to)) {
                paintLink(painter, scene, link, transform, pass);
            }
        }
    }
}

} // namespace dateline
