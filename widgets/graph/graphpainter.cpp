// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphpainter.h"

#include <QFontMetricsF>
#include <QPaintEngine>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace dateline {

namespace {

constexpr std::size_t plainNodes = 800; // above: the small ones as dots, the others as stamps

} // namespace

double shareOf(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Hidden: return 0;
    case Emphasis::Dimmed: return 0.12;
    case Emphasis::Faded: return 0.4;
    case Emphasis::Distant: return 0.65;
    case Emphasis::Normal:
    case Emphasis::Strong: break;
    }
    return 1;
}

GraphEmphasis focusEmphasis(const GraphScene& scene)
{
    GraphEmphasis emphasis;
    if (scene.focusDepth == 0) {
        return emphasis;
    }
    const auto ofStep = [&scene](int step) {
        return step < 0 ? (scene.others == Others::Hidden ? Emphasis::Hidden : Emphasis::Dimmed)
            : step < 2  ? Emphasis::Strong
                        : Emphasis::Distant;
    };
    for (const SceneNode& node : scene.nodes) {
        emphasis.nodes.push_back(ofStep(node.step));
    }
    for (const SceneLink& link : scene.links) { // as the farther end; those of the centre stand out
        const int a = scene.nodes[link.a].step;
        const int b = scene.nodes[link.b].step;
        const Emphasis weaker = ofStep(a < 0 || b < 0 ? -1 : std::max(a, b));
        emphasis.links.push_back(
            weaker == Emphasis::Strong && std::min(a, b) > 0 ? Emphasis::Normal : weaker);
    }
    return emphasis;
}

double GraphTransform::radius(float radius) const
{
    // Nodes shrink slower than the distances between them when zooming out, but not so far that clusters turn
    // into lumps, and stop growing when zooming in.
    double share = zoom < 0.25 ? 2 * zoom : std::min(std::sqrt(zoom), 1.5);
    if (room > 0) { // nor onto each other, unless somebody has put them there
        share = std::max(std::min(share, zoom * room), std::min(share, zoom));
    }
    return std::max(0.6, static_cast<double>(radius) * share);
}

QColor GraphPainter::colourOf(LinkTone tone) const
{
    switch (tone) {
    case LinkTone::Together: return m_theme.faded(m_theme.muted, 0.55);
    case LinkTone::Structure: return m_theme.faded(m_theme.text, 0.5);
    case LinkTone::Cooperation: return m_theme.faded(m_theme.of(EventFamily::Diplomacy), 0.9);
    case LinkTone::Conflict: return m_theme.faded(m_theme.of(EventFamily::Conflict), 0.9);
    }
    return m_theme.muted;
}

QColor GraphPainter::colourOf(const SceneLink& link, LinkTone tone) const
{
    switch (link.presence) {
    case Presence::New: return m_theme.of(EntityKind::Person);
    case Presence::Gone: return m_theme.of(EntityKind::Organisation);
    case Presence::Kept: return m_theme.faded(m_theme.muted, 0.7);
    case Presence::Outside: return m_theme.faded(colourOf(tone), 0.3);
    case Presence::Inside: break;
    }
    return colourOf(tone);
}

QColor GraphPainter::colourOf(const SceneNode& node) const
{
    if (node.community < 0) {
        return m_theme.of(node.kind);
    }
    const std::array palette{m_theme.of(EntityKind::Person), m_theme.of(EntityKind::Organisation),
        m_theme.of(EntityKind::Country), m_theme.of(EntityKind::Place), m_theme.of(EntityKind::Group),
        m_theme.of(EventFamily::Speech)};
    const auto index = static_cast<std::size_t>(node.community);
    return index < palette.size() ? palette.at(index) : m_theme.muted; // the small ones share a colour
}

void GraphPainter::paintScale(
    QPainter& painter, const GraphScene& scene, const GraphTransform& transform, const QRectF& page) const
{
    QFont font = scene.font;
    font.setPixelSize(baseFontPixels(font));
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double free = page.left();
    for (const SceneMark& mark : scene.marks) {
        const double x = std::round(transform.toPage(mark.x, 0).x());
        const double width = metrics.horizontalAdvance(mark.text);
        const double left = mark.line ? x + 4 : x - width / 2;
        if (mark.line && x >= page.left() && x <= page.right()) {
            painter.setPen(QPen(m_theme.line, 1));
            painter.drawLine(QPointF(x, page.top()), QPointF(x, page.bottom()));
        }
        if (left >= free && left + width <= page.right()) {
            painter.setPen(m_theme.muted);
            painter.drawText(QPointF(left, page.top() + metrics.ascent() + 2), mark.text);
            free = left + width + 8;
        }
    }
}

void GraphPainter::paintNode(
    QPainter& painter, const SceneNode& node, const GraphTransform& transform, Emphasis emphasis) const
{
    const double radius = transform.radius(node.radius);
    const QColor own = colourOf(node);
    const double share
        = node.presence == Presence::Outside ? std::min(0.25, shareOf(emphasis)) : shareOf(emphasis);
    // what is out of focus is paler still, but its outline is to be seen on every ground
    const QColor rim = m_theme.faded(own, std::clamp(share + 0.1, 0.4, 1.0));
    const QColor fill = node.presence == Presence::Gone
        ? m_theme.background
        : m_theme.faded(own, emphasis == Emphasis::Strong ? 0.85 : 0.6 * share);
    QPen pen(rim, radius > 6 ? 2 : 1);
    if ((node.singleSource || node.presence == Presence::Gone) && radius > 5) {
        pen.setDashPattern(node.presence == Presence::Gone ? QList<qreal>{1, 1.5} : QList<qreal>{2, 1.5});
    }
    painter.save();
    painter.translate(transform.toPage(node.x, node.y));
    if (radius > 3) { // lines must not show through dashes
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.background);
        painter.drawPath(glyphPath(shapeOf(node.kind), 2 * radius + 2));
    }
    if (!node.members.empty() && radius > 3) { // a group: a second rim behind
        painter.setPen(QPen(rim, 1.5));
        painter.setBrush(m_theme.background);
        painter.drawPath(glyphPath(shapeOf(node.kind), 2 * radius + 8));
    }
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawPath(glyphPath(shapeOf(node.kind), 2 * radius));
    if (node.presence == Presence::New && radius > 3) {
        painter.setPen(QPen(m_theme.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(glyphPath(shapeOf(node.kind), 2 * radius + 7));
    }
    if (node.step >= 0) { // rings that thin out with the distance
        const QPen ring = node.step <= 1 ? QPen(m_theme.accent, 1.6)
            : node.step == 2             ? QPen(m_theme.accent, 1.2, Qt::DashLine)
                                         : QPen(m_theme.accent, 1.2, Qt::DotLine);
        painter.setPen(ring);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(0, 0), radius + 4, radius + 4);
        if (node.step == 0) {
            painter.setPen(QPen(m_theme.accent, 2.5));
            painter.drawEllipse(QPointF(0, 0), radius + 8, radius + 8);
        }
    }
    if (node.fresh) {
        painter.setPen(QPen(m_theme.text, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(0, 0), radius + 4, radius + 4);
    }
    if (node.pinned && radius > 4) {
        painter.setPen(QPen(m_theme.background, 1));
        painter.setBrush(m_theme.text);
        painter.drawEllipse(QPointF(radius * 0.7, -radius * 0.7), 3, 3);
    }
    painter.restore();
}

namespace {

/// Nodes drawn once for each kind, size and emphasis, then copied: a tenth of
/// the cost of painting the path again.
class Stamps
{
public:
    Stamps(const GraphPainter& painter, double ratio)
        : m_painter(painter)
        , m_ratio(ratio)
    {
    }

    void put(QPainter& painter, const SceneNode& node, QPointF at, double radius, Emphasis emphasis)
    {
        const int size = static_cast<int>(std::lround(radius * 2)); // in half pixels
        const auto key = std::tuple(node.kind, size, emphasis, node.singleSource, node.presence,
            node.community, !node.members.empty());
        auto stamp = m_stamps.find(key);
        if (stamp == m_stamps.end()) {
            stamp = m_stamps.emplace(key, made(node, size / 2.0, emphasis)).first;
        }
        const double half = stamp->second.deviceIndependentSize().width() / 2;
        painter.drawImage(QPointF(std::round(at.x() - half), std::round(at.y() - half)), stamp->second);
    }

private:
    QImage made(SceneNode node, double radius, Emphasis emphasis) const
    {
        const int side = 2 * (static_cast<int>(radius) + 7);
        QImage image(QSize(side, side) * m_ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(m_ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        node.x = node.y = 0;
        node.radius = static_cast<float>(radius);
        m_painter.paintNode(painter, node, GraphTransform{1, {}, QPointF(side / 2.0, side / 2.0)}, emphasis);
        return image;
    }

    const GraphPainter& m_painter;
    double m_ratio;
    std::map<std::tuple<EntityKind, int, Emphasis, bool, Presence, std::int32_t, bool>, QImage> m_stamps;
};

LabelCandidate labelOf(
    const GraphScene& scene, std::uint32_t node, const GraphTransform& transform, bool wanted)
{
    const SceneNode& named = scene.nodes[node];
    const QFontMetricsF metrics(labelFont(scene, named, transform.zoom));
    const double ring = named.step < 0 ? 0 : named.step == 0 ? 9 : 5; // that paintNode draws
    return {node, transform.toPage(named.x, named.y), transform.radius(named.radius) + ring,
        QSizeF(std::ceil(metrics.horizontalAdvance(named.label)) + 2, std::ceil(metrics.height())), wanted,
        {}};
}

} // namespace

void GraphPainter::paintNodes(QPainter& painter, const GraphScene& scene, const GraphTransform& transform,
    const QRectF& page, const GraphEmphasis& emphasis) const
{
    const bool many
        = scene.nodes.size() > plainNodes && painter.paintEngine()->type() == QPaintEngine::Raster;
    Stamps stamps(*this, painter.device()->devicePixelRatioF());
    for (const Emphasis pass : shownWeakFirst) {
        std::array<QColor, entityKindCount> colours; // mixed once, not for each of a hundred thousand dots
        for (std::size_t kind = 0; kind < colours.size(); ++kind) {
            colours.at(kind) = m_theme.faded(m_theme.entityColours.at(kind), shareOf(pass));
        }
        for (std::uint32_t i = 0; i < scene.nodes.size(); ++i) {
            const SceneNode& node = scene.nodes[i];
            if (emphasis.node(i) != pass) {
                continue;
            }
            const QPointF at = transform.toPage(node.x, node.y);
            const double radius = transform.radius(node.radius);
            if (!page.adjusted(-radius, -radius, radius, radius).contains(at)) {
                continue;
            }
            if (!many || pass == Emphasis::Strong || node.pinned || node.fresh || node.step >= 0) {
                paintNode(painter, node, transform, pass);
            } else if (radius < 3) {
                const int side = std::max(1, static_cast<int>(std::lround(radius * 1.8)));
                painter.fillRect(static_cast<int>(at.x()) - side / 2, static_cast<int>(at.y()) - side / 2,
                    side, side,
                    node.community < 0 ? colours[static_cast<std::size_t>(node.kind)]
                                       : m_theme.faded(colourOf(node), shareOf(pass)));
            } else {
                stamps.put(painter, node, at, radius, pass);
            }
        }
    }
}

std::vector<PlacedLabel> GraphPainter::paintLabels(QPainter& painter, const GraphScene& scene,
    const GraphTransform& transform, const QRectF& page, const GraphEmphasis& emphasis,
    const std::vector<PlacedLabel>& before) const
{
    std::vector<std::uint32_t> order;
    std::vector<LabelObstacle> obstacles;
    for (std::uint32_t i = 0; i < scene.nodes.size(); ++i) {
        const SceneNode& node = scene.nodes[i];
        const QPointF at = transform.toPage(node.x, node.y);
        if (emphasis.node(i) == Emphasis::Hidden || !page.contains(at)) {
            continue;
        }
        const double radius = transform.radius(node.radius);
        if (radius >= 3) {
            obstacles.push_back({at, radius, i});
        }
        if (emphasis.node(i) >= Emphasis::Faded) {
            order.push_back(i);
        }
    }
    // Far more nodes than labels: only the most important ones are worth a try.
    constexpr std::size_t tries = 400;
    const auto byRank = [&](std::uint32_t left, std::uint32_t right) {
        const Emphasis l = emphasis.node(left);
        const Emphasis r = emphasis.node(right);
        return l != r ? l > r : scene.nodes[left].rank < scene.nodes[right].rank;
    };
    const std::size_t kept = std::min(tries, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end(), byRank);
    order.resize(kept);
    // In a crowd the most important are named even over others, or the middle would be nameless.
    constexpr std::uint32_t leading = 12;
    const bool crowded = scene.nodes.size() > 60;
    std::vector<LabelCandidate> candidates;
    candidates.reserve(order.size());
    for (const std::uint32_t i : order) {
        const bool leads = crowded && scene.nodes[i].rank < leading && emphasis.node(i) == Emphasis::Normal;
        candidates.push_back(labelOf(scene, i, transform, leads || emphasis.node(i) == Emphasis::Strong));
    }
    std::vector<PlacedLabel> placed = placeLabels(candidates, obstacles, page, before);
    paintPlaced(painter, scene, placed, transform, emphasis);
    return placed;
}

void GraphPainter::paintPlaced(QPainter& painter, const GraphScene& scene,
    const std::vector<PlacedLabel>& placed, const GraphTransform& transform,
    const GraphEmphasis& emphasis) const
{
    for (const PlacedLabel& label : placed) {
        const SceneNode& node = scene.nodes[label.node];
        const QColor colour = m_theme.faded(m_theme.text, shareOf(emphasis.node(label.node)));
        paintHaloText(painter, label.place, node.label, labelFont(scene, node, transform.zoom), colour,
            m_theme.background);
    }
}

void GraphPainter::paintAllLabels(QPainter& painter, const GraphScene& scene, const GraphTransform& transform,
    const QRectF& page, const GraphEmphasis& emphasis) const
{
    constexpr std::size_t few = 80; // as many names as a page holds
    if (scene.nodes.size() > few) {
        paintLabels(painter, scene, transform, page, emphasis, {});
        return;
    }
    std::vector<LabelObstacle> obstacles;
    std::vector<LabelCandidate> candidates;
    for (std::uint32_t i = 0; i < scene.nodes.size(); ++i) {
        candidates.push_back(labelOf(scene, i, transform, true));
        obstacles.push_back({candidates.back().centre, candidates.back().radius, i});
    }
    for (const SceneLink& link : scene.links) {
        candidates[link.a].links.push_back(candidates[link.b].centre);
        candidates[link.b].links.push_back(candidates[link.a].centre);
    }
    candidates.erase(
        std::remove_if(candidates.begin(), candidates.end(),
            [&](const LabelCandidate& label) { return emphasis.node(label.node) <= Emphasis::Dimmed; }),
        candidates.end());
    std::stable_sort(
        candidates.begin(), candidates.end(), [&](const LabelCandidate& left, const LabelCandidate& right) {
            return scene.nodes[left.node].rank < scene.nodes[right.node].rank;
        });
    paintPlaced(painter, scene, placeLabels(candidates, obstacles, page, {}), transform, emphasis);
}

double roomBetween(const GraphScene& scene)
{
    constexpr std::size_t most = 300;
    constexpr float rim = 3;
    double room = 0;
    for (std::size_t i = 1; i < scene.nodes.size() && scene.nodes.size() <= most; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const SceneNode& a = scene.nodes[i];
            const SceneNode& b = scene.nodes[j];
            const double own = std::hypot(a.x - b.x, a.y - b.y) / (a.radius + b.radius + rim);
            room = room == 0 || own < room ? std::max(own, 1e-6) : room;
        }
    }
    return room;
}

void paintHaloText(QPainter& painter, const QRectF& place, const QString& text, const QFont& font,
    const QColor& colour, const QColor& halo)
{
    const QFontMetricsF metrics(font);
    const QPointF base(place.left() + 1, place.top() + metrics.ascent());
    painter.setFont(font);
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        // Shifted copies rather than a stroked outline: quicker, and outlines vary
        // in the last bit from call to call.
        painter.setPen(halo);
        for (const QPointF shift : {QPointF(-2, 0), QPointF(2, 0), QPointF(0, -2), QPointF(0, 2),
                 QPointF(-1.4, -1.4), QPointF(1.4, -1.4), QPointF(-1.4, 1.4), QPointF(1.4, 1.4)}) {
            painter.drawText(base + shift, text);
        }
    } else {
        // In files a plate: outlines of letters vary from call to call here, too, and are most of a file.
        QColor plate = halo;
        plate.setAlphaF(0.8F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(plate);
        painter.drawRect(QRectF(base.x() - 2, base.y() - metrics.ascent() + 1,
            metrics.horizontalAdvance(text) + 4, metrics.height() - 2));
    }
    painter.setPen(colour);
    painter.drawText(base, text);
}

GraphTransform fitting(
    const GraphScene& scene, const std::vector<graph::NodeBox>& boxes, const QRectF& page, double largestZoom)
{
    GraphTransform transform;
    transform.middle = page.center();
    transform.room = roomBetween(scene);
    if (scene.nodes.empty()) {
        return transform;
    }
    float left = scene.nodes[0].x;
    float right = left;
    float top = scene.nodes[0].y;
    float bottom = top;
    float margin = 0;
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        const SceneNode& node = scene.nodes[i];
        left = std::min(left, node.x - boxes[i].halfWidth);
        right = std::max(right, node.x + boxes[i].halfWidth);
        top = std::min(top, node.y - boxes[i].halfHeight);
        bottom = std::max(bottom, node.y + boxes[i].halfHeight);
        margin = std::max(margin, boxes[i].halfHeight);
    }
    const double zoom
        = std::min(page.width() / (right - left + margin), page.height() / (bottom - top + margin));
    transform.zoom = std::clamp(zoom, 1e-4, largestZoom);
    transform.centre = QPointF((left + right) / 2, (top + bottom) / 2);
    return transform;
}

} // namespace dateline
