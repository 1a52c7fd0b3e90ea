// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// How the canvas paints: small scenes at once, large ones as a frame from a worker, and above both the marks
// of what is selected, pointed at and counted.
#include "widgets/graph/graphcanvas.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QtConcurrent>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace dateline {

namespace {

constexpr std::size_t overlaidLinks = 200; // of a hovered node in a large scene, strongest first

QImage renderFrame(const GraphPainter& painter, const GraphScene& scene, const GraphTransform& transform,
    QSize size, double ratio, const GraphEmphasis& emphasis, std::vector<PlacedLabel>& labels)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(painter.theme().background);
    QPainter qPainter(&image);
    qPainter.setRenderHint(QPainter::Antialiasing);
    const QRectF page(0, 0, size.width(), size.height());
    painter.paintScale(qPainter, scene, transform, page);
    painter.paintLinks(qPainter, scene, transform, page, emphasis);
    painter.paintNodes(qPainter, scene, transform, page, emphasis);
    labels = painter.paintLabels(qPainter, scene, transform, page, emphasis, labels);
    return image;
}

double sharedArea(const QRectF& place, const std::vector<QRectF>& others)
{
    return std::accumulate(others.begin(), others.end(), 0.0, [&place](double sum, const QRectF& other) {
        const QRectF both = place.intersected(other);
        return sum + (both.isEmpty() ? 0 : both.width() * both.height());
    });
}

/// On the line, as near its middle as covers nothing; else so many heights of the words beside it; else where
/// least is covered. `names`: above all not these.
QRectF wordsPlace(const QLineF& line, QSizeF size, const std::vector<QRectF>& taken,
    const std::vector<QRectF>& names, double mostBeside)
{
    constexpr std::array along{0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82};
    QRectF best;
    double least = std::numeric_limits<double>::infinity();
    for (const double beside : {0.0, -0.8, 0.8, -2.0, 2.0, -3.0, 3.0}) {
        if (std::abs(beside) > mostBeside || least == 0) {
            break;
        }
        for (const double share : along) {
            const QPointF middle = line.pointAt(share) + QPointF(0, beside * size.height());
            const QRectF place(middle - QPointF(size.width() / 2, size.height() / 2), size);
            const double covered = sharedArea(place, taken) + 100 * sharedArea(place, names);
            if (covered < least) {
                best = place;
                least = covered;
            }
        }
    }
    return best;
}

} // namespace

QImage GraphCanvas::renderNow(double ratio) const
{
    std::vector<PlacedLabel> labels = m_labels;
    return renderFrame(m_painter, *m_scene, m_transform, size(), ratio, m_emphasis, labels);
}

void GraphCanvas::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isLarge()) {
        paintLarge(painter);
    } else {
        painter.fillRect(rect(), m_painter.theme().background);
        m_painter.paintScale(painter, *m_scene, m_transform, page());
        m_painter.paintLinks(painter, *m_scene, m_transform, page(), m_emphasis);
        m_painter.paintNodes(painter, *m_scene, m_transform, page(), m_emphasis);
        m_labels = m_painter.paintLabels(painter, *m_scene, m_transform, page(), m_emphasis, m_labels);
    }
    paintMarks(painter);
    if (m_gesture == Gesture::RubberBand) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_painter.theme().accent, 1));
        painter.setBrush(m_painter.theme().faded(m_painter.theme().accent, 0.15));
        painter.drawRect(m_rubberBand);
    }
    if (m_scene->nodes.empty() && !m_emptyText.isEmpty()) {
        painter.setPen(m_painter.theme().muted);
        painter.drawText(page().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
}

void GraphCanvas::paintLarge(QPainter& painter)
{
    painter.fillRect(rect(), m_painter.theme().background);
    if (!m_frame.image.isNull()) {
        // Pixels of the old frame, moved and scaled to where they lie now.
        const double scale = m_transform.zoom / m_frame.transform.zoom;
        const QSizeF size = m_frame.image.deviceIndependentSize() * scale;
        const QPointF corner = m_transform.toPage(
            m_frame.transform.toWorld({0, 0}).x(), m_frame.transform.toWorld({0, 0}).y());
        if (qFuzzyCompare(scale, 1.0)) {
            painter.drawImage(corner.toPoint(), m_frame.image);
        } else {
            painter.drawImage(QRectF(corner, size), m_frame.image);
        }
    }
    const bool stale = m_frame.revision != m_revision || !(m_frame.transform == m_transform);
    if (stale && !m_idle.isActive()) {
        if (m_frame.image.isNull()) {
            requestFrame();
        } else {
            m_idle.start();
        }
    }
    if (m_attention.hoveredNode && m_gesture == Gesture::None) {
        const GraphScene& scene = *m_scene;
        std::vector<std::uint32_t> around;
        for (std::size_t i = scene.links.size(); i-- > 0 && around.size() < overlaidLinks;) {
            const SceneLink& link = scene.links[i];
            if (link.a == *m_attention.hoveredNode || link.b == *m_attention.hoveredNode) {
                m_painter.paintLink(painter, scene, link, m_transform, Emphasis::Strong);
                around.push_back(link.a == *m_attention.hoveredNode ? link.b : link.a);
            }
        }
        for (const std::uint32_t node : around) {
            m_painter.paintNode(painter, scene.nodes[node], m_transform, Emphasis::Strong);
        }
        const SceneNode& node = scene.nodes[*m_attention.hoveredNode];
        m_painter.paintNode(painter, node, m_transform, Emphasis::Strong);
        const QFont font = labelFont(scene, node);
        const QFontMetricsF metrics(font);
        const QSizeF size(metrics.horizontalAdvance(node.label) + 2, metrics.height());
        const QPointF below = pageOf(*m_attention.hoveredNode)
            + QPointF(-size.width() / 2, m_transform.radius(node.radius) + 2);
        paintHaloText(painter, QRectF(below, size), node.label, font, m_painter.theme().text,
            m_painter.theme().background);
    }
}

void GraphCanvas::requestFrame()
{
    if (m_render.isRunning()) {
        return; // takeFrame looks again
    }
    m_requestedRevision = m_revision;
    m_requestedTransform = m_transform;
    m_render.setFuture(
        QtConcurrent::run([scene = std::shared_ptr<const GraphScene>(m_scene), painter = m_painter,
                              transform = m_transform, area = size(), ratio = devicePixelRatioF(),
                              emphasis = m_emphasis, labels = m_labels, revision = m_revision]() mutable {
            Frame frame;
            frame.image = renderFrame(painter, *scene, transform, area, ratio, emphasis, labels);
            frame.transform = transform;
            frame.labels = std::move(labels);
            frame.revision = revision;
            return frame;
        }));
}

void GraphCanvas::takeFrame()
{
    m_frame = m_render.result();
    m_labels = m_frame.labels;
    update(); // asks for the next one if things have moved on
}

void GraphCanvas::paintMarks(QPainter& painter)
{
    m_badges.clear();
    const Theme& theme = m_painter.theme();
    painter.setBrush(Qt::NoBrush);
    for (const EntityId id : m_attention.selectedEntities) {
        if (const auto node = nodeOf(id)) {
            painter.setPen(QPen(theme.accent, 2.5));
            const double side = 2 * m_transform.radius(m_scene->nodes[*node].radius) + 8;
            painter.drawPath(glyphPath(shapeOf(m_scene->nodes[*node].kind), side).translated(pageOf(*node)));
        }
    }
    if (!m_attention.selectedLinks.empty()) {
        for (const SceneLink& link : m_scene->links) {
            if (holds(m_attention.selectedLinks, link.link)) {
                const QLineF line(pageOf(link.a), pageOf(link.b));
                const QLineF side = line.normalVector().unitVector();
                const QPointF away(side.dx() * (link.width / 2 + 3), side.dy() * (link.width / 2 + 3));
                painter.setPen(QPen(theme.accent, 1.5));
                painter.drawLine(line.translated(away));
                painter.drawLine(line.translated(-away));
            }
        }
    }
    if (m_dropTarget && m_gesture == Gesture::Drag) {
        painter.setPen(QPen(theme.accent, 3));
        const double side = 2 * m_transform.radius(m_scene->nodes[*m_dropTarget].radius) + 16;
        painter.drawEllipse(pageOf(*m_dropTarget), side / 2, side / 2);
    }
    if (m_current && hasFocus() && *m_current < m_scene->nodes.size()) {
        QPen pen(theme.text, 1, Qt::DashLine);
        painter.setPen(pen);
        const double radius = m_transform.radius(m_scene->nodes[*m_current].radius) + 8;
        painter.drawEllipse(pageOf(*m_current), radius, radius);
    }
    for (std::uint32_t i = 0; i < m_scene->nodes.size() && !isLarge(); ++i) { // folded leaves are always said
        if (const std::size_t leaves = m_scene->nodes[i].leaves.size();
            leaves > 0 && m_emphasis.node(i) > Emphasis::Dimmed) {
            paintBadge(painter, i, leaves, QPointF(0.75, 0.75));
        }
    }
    const auto hidden = [&](std::uint32_t node) {
        paintBadge(painter, node, m_scene->nodes[node].hidden, QPointF(0.75, -0.75));
    };
    if (m_attention.hoveredNode) {
        hidden(*m_attention.hoveredNode);
    }
    for (const EntityId id : m_attention.selectedEntities) {
        const auto node = nodeOf(id);
        if (node && node != m_attention.hoveredNode) {
            hidden(*node);
        }
    }
    paintLinkWords(painter);
}

void GraphCanvas::paintLinkWords(QPainter& painter)
{
    constexpr double wordsZoom = 1.6; // from here on all that is stated is labelled
    constexpr std::size_t mostWords = 40;
    std::vector<const SceneLink*> links;
    const auto pointedAt = [&](const SceneLink& link) {
        return (m_attention.hoveredLink && &link == &m_scene->links[*m_attention.hoveredLink])
            || holds(m_attention.selectedLinks, link.link);
    };
    for (std::size_t i = m_scene->links.size(); i-- > 0 && links.size() < mostWords && !isLarge();) {
        const SceneLink& link = m_scene->links[i];
        if (pointedAt(link) || holds(m_attention.pathLinks, link.link)
            || (m_transform.zoom >= wordsZoom && link.stated
                && m_emphasis.link(static_cast<std::uint32_t>(i)) >= Emphasis::Normal)) {
            links.push_back(&link);
        }
    }
    std::stable_partition(
        links.begin(), links.end(), [&](const SceneLink* link) { return pointedAt(*link); });
    QFont font;
    font.setPixelSize(std::max(9, baseFontPixels() - 1));
    const QFontMetricsF metrics(font);
    std::vector<QRectF> taken = m_badges;
    for (const PlacedLabel& label : m_labels) {
        taken.push_back(label.place);
    }
    m_linkWords.clear();
    if (!links.empty()) {
        for (const SceneNode& node : m_scene->nodes) {
            const double side = m_transform.radius(node.radius);
            taken.emplace_back(
                m_transform.toPage(node.x, node.y) - QPointF(side, side), QSizeF(2 * side, 2 * side));
        }
    }
    for (const SceneLink* link : links) {
        const std::uint16_t stated
            = link->kinds & static_cast<std::uint16_t>(~graph::relationBit(RelationKind::MentionedWith));
        const QString text
            = metrics.elidedText(kindWords(stated != 0 ? stated : link->kinds), Qt::ElideRight, 220);
        const QSizeF size(metrics.horizontalAdvance(text) + 2, metrics.height());
        const QLineF line(pageOf(link->a), pageOf(link->b));
        std::vector<QRectF> ends;
        for (const PlacedLabel& label : m_labels) {
            if (label.node == link->a || label.node == link->b) {
                ends.push_back(label.place);
            }
        }
        // Words away from their line are only understood where it is the one pointed at.
        const QRectF place = wordsPlace(line, size, taken, ends, pointedAt(*link) ? 3.0 : 0.8);
        const bool free = sharedArea(place, taken) == 0;
        const bool roomy = line.length() > size.width() / 2 + 30;
        if (page().intersects(place) && ((free && roomy) || pointedAt(*link))) {
            paintHaloText(painter, place, text, font, m_painter.theme().text, m_painter.theme().background);
            taken.push_back(place);
            m_linkWords.push_back({link->link, place});
        }
    }
}

/// At the corner wished for, else at the place around the node that covers least of labels, other badges and
/// other nodes.
QRectF GraphCanvas::badgePlace(std::uint32_t node, double width, double height, QPointF wished) const
{
    const double radius = m_transform.radius(m_scene->nodes[node].radius);
    const QPointF centre = pageOf(node);
    const auto corner = [&](double across, double down) {
        const QPointF at = centre + QPointF(across, down) * radius;
        return QRectF(across > 0 ? at.x() : at.x() - width, at.y() - height / 2, width, height);
    };
    const double beside = radius + 1;
    const auto named = std::find_if(
        m_labels.begin(), m_labels.end(), [node](const PlacedLabel& label) { return label.node == node; });
    const QRectF own = named != m_labels.end() ? named->place : QRectF(centre, QSizeF());
    const std::array places{corner(wished.x(), wished.y()), corner(-wished.x(), wished.y()),
        corner(wished.x(), -wished.y()), corner(-wished.x(), -wished.y()),
        QRectF(centre.x() - width / 2, centre.y() - beside - height, width, height),
        QRectF(centre.x() + beside, centre.y() - height / 2, width, height),
        QRectF(centre.x() - beside - width, centre.y() - height / 2, width, height),
        QRectF(centre.x() - width / 2, centre.y() + beside, width, height),
        // where the node is hemmed in: at an end of its name, which it never covers
        QRectF(own.right() + 2, own.center().y() - height / 2, width, height),
        QRectF(own.left() - 2 - width, own.center().y() - height / 2, width, height)};
    const auto covered = [&](const QRectF& place) {
        const auto shared = [&place](const QRectF& other) {
            const QRectF both = place.intersected(other);
            return both.isEmpty() ? 0.0 : both.width() * both.height();
        };
        double sum = page().contains(place) ? 0 : width * height;
        for (const PlacedLabel& label : m_labels) { // its own name, above all, is to be read
            sum += shared(label.place) * (label.node == node ? 100 : 1);
        }
        for (const QRectF& badge : m_badges) {
            sum += shared(badge);
        }
        for (std::uint32_t i = 0; i < m_scene->nodes.size() && !isLarge(); ++i) {
            const double side = m_transform.radius(m_scene->nodes[i].radius);
            if (i != node && m_emphasis.node(i) != Emphasis::Hidden) {
                sum += shared(QRectF(pageOf(i) - QPointF(side, side), QSizeF(2 * side, 2 * side)));
            }
        }
        return sum;
    };
    std::array<double, places.size()> costs{};
    std::transform(places.begin(), places.end(), costs.begin(), covered);
    return places.at(static_cast<std::size_t>(std::min_element(costs.begin(), costs.end()) - costs.begin()));
}

void GraphCanvas::paintBadge(QPainter& painter, std::uint32_t node, std::size_t count, QPointF side)
{
    if (count == 0) {
        return;
    }
    QFont font;
    font.setPixelSize(std::max(9, baseFontPixels() - 1));
    const QString text = QLatin1Char('+') + locale().toString(static_cast<qulonglong>(count));
    const QFontMetricsF metrics(font);
    const QRectF pill
        = badgePlace(node, metrics.horizontalAdvance(text) + metrics.height() / 2, metrics.height(), side);
    const double height = pill.height();
    m_badges.push_back(pill);
    painter.setPen(QPen(m_painter.theme().background, 1.5));
    painter.setBrush(m_painter.theme().text);
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(m_painter.theme().background);
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace dateline
