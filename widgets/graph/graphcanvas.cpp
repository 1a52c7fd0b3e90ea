// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphcanvas.h"

#include "model/items/words.h"
#include "widgets/graph/graphaccess.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMetaMethod>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QWheelEvent>
#include <QtConcurrent>

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {

namespace {

constexpr std::size_t largeNodes = 1500; // above: frames from a worker
constexpr std::size_t largeLinks = 3500;
constexpr double leastZoom = 0.002;
constexpr double mostZoom = 8;
constexpr int idleMilliseconds = 60;
constexpr std::size_t overlaidLinks = 200; // of a hovered node in a large scene, strongest first

QImage renderFrame(const GraphPainter& painter, const GraphScene& scene, const GraphTransform& transform, QSize size,
    double ratio, const GraphEmphasis& emphasis, std::vector<PlacedLabel>& labels)
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

template <typename Id>
bool holds(const std::vector<Id>& ids, Id id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Everything that is not lit becomes weaker, what is out of focus stays so.
void weaken(std::vector<Emphasis>& all, const std::vector<char>& lit, Emphasis rest)
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = lit[i] != 0 ? Emphasis::Strong : std::min(all[i], rest);
    }
}

} // namespace

GraphCanvas::GraphCanvas(QWidget* parent)
    : QWidget(parent)
    , m_scene(std::make_shared<GraphScene>())
    , m_painter(Theme::from(palette()))
{
    installGraphAccess();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(200, 150);
    setAccessibleName(tr("Entity graph"));
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, &GraphCanvas::requestFrame);
    connect(&m_render, &QFutureWatcher<Frame>::finished, this, &GraphCanvas::takeFrame);
}

GraphCanvas::~GraphCanvas()
{
    m_render.waitForFinished();
}

bool GraphCanvas::isLarge() const
{
    return m_scene->nodes.size() > largeNodes || m_scene->links.size() > largeLinks;
}

bool GraphCanvas::isUpToDate() const
{
    return !isLarge() || (m_frame.revision == m_revision && m_frame.transform == m_transform);
}

GraphScene& GraphCanvas::editable()
{
    if (m_scene.use_count() > 1) {
        m_scene = std::make_shared<GraphScene>(*m_scene);
    }
    return *m_scene;
}

void GraphCanvas::setScene(GraphScene scene)
{
    const EntityId kept = current();
    m_scene = std::make_shared<GraphScene>(std::move(scene));
    m_hoveredNode.reset();
    m_hoveredLink.reset();
    m_labels.clear();
    m_gesture = Gesture::None;
    m_pressedNode.reset();
    m_current = kept.isValid() ? nodeOf(kept) : std::nullopt;
    sceneChanged();
}

void GraphCanvas::setPositions(const graph::Positions& positions)
{
    editable().setPositions(positions);
    sceneChanged();
    if (m_fitted) {
        fit();
    }
}

void GraphCanvas::sceneChanged()
{
    m_groups.clear();
    for (std::uint32_t i = 0; i < m_scene->nodes.size(); ++i) {
        for (const std::vector<EntityId>* others : {&m_scene->nodes[i].members, &m_scene->nodes[i].leaves}) {
            for (const EntityId other : *others) {
                m_groups.emplace(other, i);
            }
        }
    }
    m_index.build(*m_scene);
    updateEmphasis();
}

void GraphCanvas::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void GraphCanvas::setSelected(std::vector<EntityId> entities, std::vector<LinkId> links)
{
    m_selectedEntities = std::move(entities);
    m_selectedLinks = std::move(links);
    if (m_selectedEntities.size() == 1) {
        const auto node = nodeOf(m_selectedEntities.front());
        m_current = node ? node : m_current;
    }
    updateEmphasis();
}

void GraphCanvas::setTips(std::function<QString(const SceneNode*, const SceneLink*)> tips)
{
    m_tips = std::move(tips);
}

void GraphCanvas::setMarks(std::vector<SceneMark> marks)
{
    editable().marks = std::move(marks);
    ++m_revision;
    update();
}

void GraphCanvas::setFocus(std::vector<EntityId> entities, bool hideOthers)
{
    m_focus = std::move(entities);
    m_hideOthers = hideOthers;
    updateEmphasis();
}

void GraphCanvas::setPaths(std::vector<EntityId> entities, std::vector<LinkId> links)
{
    m_pathEntities = std::move(entities);
    m_pathLinks = std::move(links);
    updateEmphasis();
}

void GraphCanvas::setHighlighted(EntityId entity, LinkId link)
{
    if (entity != m_highlightedEntity || link != m_highlightedLink) {
        m_highlightedEntity = entity;
        m_highlightedLink = link;
        updateEmphasis();
    }
}

std::optional<std::uint32_t> GraphCanvas::nodeOf(EntityId id) const
{
    const auto& nodes = m_scene->nodes;
    const auto node = std::lower_bound(
        nodes.begin(), nodes.end(), id, [](const SceneNode& left, EntityId right) { return left.entity < right; });
    if (node != nodes.end() && node->entity == id) {
        return static_cast<std::uint32_t>(node - nodes.begin());
    }
    const auto group = m_groups.find(id); // drawn as part of another
    return group == m_groups.end() ? std::nullopt : std::optional(group->second);
}

EntityId GraphCanvas::current() const
{
    return m_current && *m_current < m_scene->nodes.size() ? m_scene->nodes[*m_current].entity : EntityId();
}

bool GraphCanvas::isSelected(EntityId id) const
{
    return holds(m_selectedEntities, id);
}

std::optional<std::uint32_t> GraphCanvas::nodeAt(QPointF at) const
{
    return m_index.nodeAt(*m_scene, m_transform, m_emphasis, at);
}

void GraphCanvas::press(EntityId id)
{
    if (const auto node = nodeOf(id)) {
        m_current = node;
        ensureVisible(*node);
        Q_EMIT entityClicked(m_scene->nodes[*node].entity, Qt::NoModifier);
        announce();
    }
}

void GraphCanvas::announce()
{
    if (QAccessible::isActive() && m_current && *m_current < m_scene->nodes.size()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(static_cast<int>(*m_current));
        QAccessible::updateAccessibility(&event);
    }
}

void GraphCanvas::updateEmphasis()
{
    const GraphScene& scene = *m_scene;
    GraphEmphasis emphasis;
    const bool large = isLarge();
    std::vector<char> nodes(scene.nodes.size(), 0);
    std::vector<char> links(scene.links.size(), 0);
    const auto apply = [&](Emphasis rest) {
        if (emphasis.nodes.empty()) {
            emphasis.nodes.assign(scene.nodes.size(), Emphasis::Normal);
            emphasis.links.assign(scene.links.size(), Emphasis::Normal);
        }
        weaken(emphasis.nodes, nodes, rest);
        weaken(emphasis.links, links, rest);
        std::fill(nodes.begin(), nodes.end(), 0);
        std::fill(links.begin(), links.end(), 0);
    };
    const auto light = [&](EntityId id) {
        const auto node = nodeOf(id);
        if (node) {
            nodes[*node] = 1;
        }
        return node.has_value();
    };
    const auto lightAround = [&](const std::vector<EntityId>& entities, const std::vector<LinkId>& chosen) {
        bool any = false;
        std::vector<char> centre(scene.nodes.size(), 0);
        for (const EntityId id : entities) {
            if (const auto node = nodeOf(id)) {
                centre[*node] = nodes[*node] = 1;
                any = true;
            }
        }
        for (std::size_t i = 0; i < scene.links.size(); ++i) {
            const SceneLink& link = scene.links[i];
            const bool own = holds(chosen, link.link)
                || std::any_of(link.links.begin(), link.links.end(), [&](LinkId each) { return holds(chosen, each); });
            if (own || centre[link.a] != 0 || centre[link.b] != 0) {
                links[i] = 1;
                nodes[link.a] = nodes[link.b] = 1;
                any = true;
            }
        }
        return any;
    };
    if (!m_focus.empty()) {
        for (const EntityId id : m_focus) {
            light(id);
        }
        for (std::size_t i = 0; i < scene.links.size(); ++i) {
            links[i] = nodes[scene.links[i].a] != 0 && nodes[scene.links[i].b] != 0 ? 1 : 0;
        }
        apply(m_hideOthers ? Emphasis::Hidden : Emphasis::Dimmed);
        for (Emphasis& each : emphasis.nodes) {
            each = std::min(each, Emphasis::Normal);
        }
        for (Emphasis& each : emphasis.links) {
            each = std::min(each, Emphasis::Normal);
        }
    }
    if (!m_pathEntities.empty()) {
        for (const EntityId id : m_pathEntities) {
            light(id);
        }
        for (std::size_t i = 0; i < scene.links.size(); ++i) {
            links[i] = holds(m_pathLinks, scene.links[i].link) ? 1 : 0;
        }
        apply(Emphasis::Faded);
    }
    const bool hovered = !large && (m_hoveredNode || m_hoveredLink) && m_gesture == Gesture::None;
    if (hovered) {
        std::vector<EntityId> entities;
        std::vector<LinkId> chosen;
        if (m_hoveredNode) {
            entities.push_back(scene.nodes[*m_hoveredNode].entity);
        } else {
            chosen.push_back(scene.links[*m_hoveredLink].link);
        }
        lightAround(entities, chosen);
        apply(Emphasis::Faded);
    } else if (m_highlightedEntity.isValid() || m_highlightedLink.isValid()) {
        if (lightAround(m_highlightedEntity.isValid() ? std::vector{m_highlightedEntity} : std::vector<EntityId>{},
                m_highlightedLink.isValid() ? std::vector{m_highlightedLink} : std::vector<LinkId>{})) {
            apply(Emphasis::Faded);
        }
    } else if (m_pathEntities.empty() && lightAround(m_selectedEntities, m_selectedLinks)) {
        apply(Emphasis::Faded);
    }
    m_emphasis = std::move(emphasis);
    ++m_revision;
    update();
}

void GraphCanvas::setTransform(const GraphTransform& transform)
{
    m_transform = transform;
    update();
}

void GraphCanvas::fit()
{
    constexpr double margin = 12;
    m_fitted = true;
    setTransform(fitting(*m_scene, nodeBoxes(*m_scene), page().adjusted(margin, margin, -margin, -margin), 1.4));
}

void GraphCanvas::zoomBy(double factor, QPointF at)
{
    GraphTransform transform = m_transform;
    const QPointF world = transform.toWorld(at);
    transform.zoom = std::clamp(transform.zoom * factor, leastZoom, mostZoom);
    transform.centre = world - (at - transform.middle) / transform.zoom;
    m_fitted = false;
    setTransform(transform);
}

void GraphCanvas::panBy(QPointF pixels)
{
    GraphTransform transform = m_transform;
    transform.centre -= pixels / transform.zoom;
    m_fitted = false;
    setTransform(transform);
}

QPointF GraphCanvas::pageOf(std::uint32_t node) const
{
    return m_transform.toPage(m_scene->nodes[node].x, m_scene->nodes[node].y);
}

void GraphCanvas::ensureVisible(std::uint32_t node)
{
    const QRectF inner = page().adjusted(40, 40, -40, -40);
    const QPointF at = pageOf(node);
    if (!inner.contains(at)) {
        GraphTransform transform = m_transform;
        const QPointF inside(std::clamp(at.x(), inner.left(), std::max(inner.left(), inner.right())),
            std::clamp(at.y(), inner.top(), std::max(inner.top(), inner.bottom())));
        transform.centre += (at - inside) / transform.zoom;
        m_fitted = false;
        setTransform(transform);
    }
}

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
        const QPointF corner = m_transform.toPage(m_frame.transform.toWorld({0, 0}).x(), m_frame.transform.toWorld({0, 0}).y());
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
    if (m_hoveredNode && m_gesture == Gesture::None) {
        const GraphScene& scene = *m_scene;
        std::vector<std::uint32_t> around;
        for (std::size_t i = scene.links.size(); i-- > 0 && around.size() < overlaidLinks;) {
            const SceneLink& link = scene.links[i];
            if (link.a == *m_hoveredNode || link.b == *m_hoveredNode) {
                m_painter.paintLink(painter, scene, link, m_transform, Emphasis::Strong);
                around.push_back(link.a == *m_hoveredNode ? link.b : link.a);
            }
        }
        for (const std::uint32_t node : around) {
            m_painter.paintNode(painter, scene.nodes[node], m_transform, Emphasis::Strong);
        }
        const SceneNode& node = scene.nodes[*m_hoveredNode];
        m_painter.paintNode(painter, node, m_transform, Emphasis::Strong);
        const QFont font = labelFont(node);
        const QFontMetricsF metrics(font);
        const QSizeF size(metrics.horizontalAdvance(node.label) + 2, metrics.height());
        const QPointF below = pageOf(*m_hoveredNode) + QPointF(-size.width() / 2, m_transform.radius(node.radius) + 2);
        paintHaloText(painter, QRectF(below, size), node.label, font, m_painter.theme().text, m_painter.theme().background);
    }
}

void GraphCanvas::requestFrame()
{
    if (m_render.isRunning()) {
        return; // takeFrame looks again
    }
    m_requestedRevision = m_revision;
    m_requestedTransform = m_transform;
    m_render.setFuture(QtConcurrent::run(
        [scene = std::shared_ptr<const GraphScene>(m_scene), painter = m_painter, transform = m_transform, area = size(),
            ratio = devicePixelRatioF(), emphasis = m_emphasis, labels = m_labels, revision = m_revision]() mutable {
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
    const Theme& theme = m_painter.theme();
    painter.setBrush(Qt::NoBrush);
    for (const EntityId id : m_selectedEntities) {
        if (const auto node = nodeOf(id)) {
            painter.setPen(QPen(theme.accent, 2.5));
            const double side = 2 * m_transform.radius(m_scene->nodes[*node].radius) + 8;
            painter.drawPath(glyphPath(shapeOf(m_scene->nodes[*node].kind), side).translated(pageOf(*node)));
        }
    }
    if (!m_selectedLinks.empty()) {
        for (const SceneLink& link : m_scene->links) {
            if (holds(m_selectedLinks, link.link)) {
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
        if (const std::size_t leaves = m_scene->nodes[i].leaves.size(); leaves > 0 && m_emphasis.node(i) > Emphasis::Dimmed) {
            paintBadge(painter, i, leaves, QPointF(0.75, 0.75));
        }
    }
    const auto hidden = [&](std::uint32_t node) { paintBadge(painter, node, m_scene->nodes[node].hidden, QPointF(0.75, -0.75)); };
    if (m_hoveredNode) {
        hidden(*m_hoveredNode);
    }
    for (const EntityId id : m_selectedEntities) {
        const auto node = nodeOf(id);
        if (node && node != m_hoveredNode) {
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
        return (m_hoveredLink && &link == &m_scene->links[*m_hoveredLink]) || holds(m_selectedLinks, link.link);
    };
    for (std::size_t i = m_scene->links.size(); i-- > 0 && links.size() < mostWords && !isLarge();) {
        const SceneLink& link = m_scene->links[i];
        if (pointedAt(link) || holds(m_pathLinks, link.link) || (m_transform.zoom >= wordsZoom && link.stated && m_emphasis.link(static_cast<std::uint32_t>(i)) >= Emphasis::Normal)) {
            links.push_back(&link);
        }
    }
    std::stable_partition(links.begin(), links.end(), [&](const SceneLink* link) { return pointedAt(*link); });
    QFont font;
    font.setPixelSize(std::max(9, baseFontPixels() - 1));
    const QFontMetricsF metrics(font);
    std::vector<QRectF> taken;
    for (const PlacedLabel& label : m_labels) {
        taken.push_back(label.place);
    }
    for (const SceneLink* link : links) {
        const std::uint16_t stated = link->kinds & static_cast<std::uint16_t>(~graph::relationBit(RelationKind::MentionedWith));
        const QString text = metrics.elidedText(kindWords(stated != 0 ? stated : link->kinds), Qt::ElideRight, 220);
        const QSizeF size(metrics.horizontalAdvance(text) + 2, metrics.height());
        const QPointF middle = (pageOf(link->a) + pageOf(link->b)) / 2;
        const QRectF place(middle - QPointF(size.width() / 2, size.height() / 2), size);
        const bool free = std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); });
        const bool roomy = QLineF(pageOf(link->a), pageOf(link->b)).length() > size.width() / 2 + 30;
        if (page().intersects(place) && ((free && roomy) || pointedAt(*link))) {
            paintHaloText(painter, place, text, font, m_painter.theme().text, m_painter.theme().background);
            taken.push_back(place);
        }
    }
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
    const double radius = m_transform.radius(m_scene->nodes[node].radius);
    const double height = metrics.height();
    const QPointF at = pageOf(node) + side * radius;
    const QRectF pill(at.x(), at.y() - height / 2, metrics.horizontalAdvance(text) + height / 2, height);
    painter.setPen(QPen(m_painter.theme().background, 1.5));
    painter.setBrush(m_painter.theme().text);
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(m_painter.theme().background);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void GraphCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_transform.middle = page().center();
    if (m_fitted) {
        fit();
    }
    ++m_revision;
}

void GraphCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_painter = GraphPainter(Theme::from(palette()));
        ++m_revision;
        update();
    }
    QWidget::changeEvent(event);
}

void GraphCanvas::hover(QPointF at)
{
    const auto node = m_index.nodeAt(*m_scene, m_transform, m_emphasis, at);
    setHovered(node, node ? std::nullopt : m_index.linkAt(*m_scene, m_transform, m_emphasis, at));
}

void GraphCanvas::setHovered(std::optional<std::uint32_t> node, std::optional<std::uint32_t> link)
{
    if (node == m_hoveredNode && link == m_hoveredLink) {
        return;
    }
    m_hoveredNode = node;
    m_hoveredLink = link;
    setCursor(node || link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (isLarge()) {
        update();
    } else {
        updateEmphasis();
    }
    Q_EMIT entityHovered(node ? m_scene->nodes[*node].entity : EntityId());
    Q_EMIT linkHovered(link ? m_scene->links[*link].link : LinkId());
}

void GraphCanvas::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = m_lastAt = event->position();
    if (event->button() == Qt::LeftButton) {
        m_gesture = Gesture::Press;
        m_pressedNode = m_index.nodeAt(*m_scene, m_transform, m_emphasis, event->position());
    } else if (event->button() == Qt::MiddleButton) {
        m_gesture = Gesture::Pan;
        setCursor(Qt::ClosedHandCursor);
    }
}

void GraphCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    constexpr double dragDistance = 4;
    if (m_gesture == Gesture::None) {
        hover(at);
        return;
    }
    if (m_gesture == Gesture::Press && QLineF(at, m_pressedAt).length() > dragDistance) {
        m_gesture = m_pressedNode ? Gesture::Drag : Gesture::Pan;
        if (m_pressedNode) {
            m_draggedFrom = QPointF(m_scene->nodes[*m_pressedNode].x, m_scene->nodes[*m_pressedNode].y);
        }
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_gesture == Gesture::Pan) {
        panBy(at - m_lastAt);
    } else if (m_gesture == Gesture::Drag) {
        SceneNode& node = editable().nodes[*m_pressedNode];
        const QPointF by = (at - m_lastAt) / m_transform.zoom;
        node.x += static_cast<float>(by.x());
        node.y += static_cast<float>(by.y());
        node.pinned = true;
        m_dropTarget.reset();
        if (isSignalConnected(QMetaMethod::fromSignal(&GraphCanvas::nodeDroppedOnto))) {
            m_dropTarget = m_index.nodeUnder(*m_scene, m_transform, m_emphasis, at, *m_pressedNode);
        }
        ++m_revision;
        update();
    }
    m_lastAt = at;
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const Gesture gesture = m_gesture;
    m_gesture = Gesture::None;
    if (gesture == Gesture::Drag && m_pressedNode) {
        m_index.build(*m_scene);
        const SceneNode& node = m_scene->nodes[*m_pressedNode];
        m_fitted = false;
        if (m_dropTarget) {
            Q_EMIT nodeDroppedOnto(node.entity, m_scene->nodes[*m_dropTarget].entity, m_draggedFrom);
        } else {
            Q_EMIT nodeDropped(node.entity, QPointF(node.x, node.y));
        }
        m_dropTarget.reset();
    } else if (gesture == Gesture::Press) {
        if (m_pressedNode) {
            m_current = m_pressedNode;
            Q_EMIT entityClicked(m_scene->nodes[*m_pressedNode].entity, event->modifiers());
        } else if (const auto link = m_index.linkAt(*m_scene, m_transform, m_emphasis, event->position())) {
            Q_EMIT linkClicked(m_scene->links[*link].link, event->modifiers());
        } else {
            Q_EMIT backgroundClicked();
        }
    }
    m_pressedNode.reset();
    setCursor(Qt::ArrowCursor);
    hover(event->position());
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto node = m_index.nodeAt(*m_scene, m_transform, m_emphasis, event->position());
    m_gesture = Gesture::None;
    if (event->button() == Qt::LeftButton && node) {
        Q_EMIT expandRequested(m_scene->nodes[*node].entity);
    } else if (event->button() == Qt::LeftButton) {
        fit();
    }
}

void GraphCanvas::wheelEvent(QWheelEvent* event)
{
    const double steps = event->pixelDelta().isNull() ? event->angleDelta().y() / 120.0 : event->pixelDelta().y() / 60.0;
    zoomBy(std::pow(1.2, steps), event->position());
    event->accept();
}

void GraphCanvas::walk(QPointF direction)
{
    if (m_scene->nodes.empty()) {
        return;
    }
    if (!m_current || *m_current >= m_scene->nodes.size()) { // begin with the most important one
        const auto first = std::min_element(m_scene->nodes.begin(), m_scene->nodes.end(),
            [](const SceneNode& left, const SceneNode& right) { return left.rank < right.rank; });
        m_current = static_cast<std::uint32_t>(first - m_scene->nodes.begin());
    } else if (const auto next = m_index.nodeTowards(*m_scene, m_transform, m_emphasis, *m_current, direction)) {
        m_current = next;
    } else {
        return;
    }
    ensureVisible(*m_current);
    update();
    Q_EMIT entityClicked(m_scene->nodes[*m_current].entity, Qt::NoModifier);
    announce();
}

void GraphCanvas::nextLink(int direction)
{
    if (!m_current || *m_current >= m_scene->nodes.size()) {
        return;
    }
    std::vector<LinkId> own; // strongest first
    for (std::size_t i = m_scene->links.size(); i-- > 0;) {
        const SceneLink& link = m_scene->links[i];
        if ((link.a == *m_current || link.b == *m_current) && m_emphasis.link(static_cast<std::uint32_t>(i)) > Emphasis::Dimmed) {
            own.push_back(link.link);
        }
    }
    if (own.empty()) {
        return;
    }
    const auto at = m_selectedLinks.empty() ? own.end() : std::find(own.begin(), own.end(), m_selectedLinks.front());
    const auto count = static_cast<std::ptrdiff_t>(own.size());
    const std::ptrdiff_t next = at == own.end() ? (direction > 0 ? 0 : count - 1) : (at - own.begin() + direction + count) % count;
    const std::uint32_t stays = *m_current;
    Q_EMIT linkClicked(own[static_cast<std::size_t>(next)], Qt::NoModifier);
    m_current = stays;
    update();
}

void GraphCanvas::keyPressEvent(QKeyEvent* event)
{
    constexpr double panned = 60; // pixels
    const auto arrow = [&]() -> std::optional<QPointF> {
        switch (event->key()) {
        case Qt::Key_Left: return QPointF(-1, 0);
        case Qt::Key_Right: return QPointF(1, 0);
        case Qt::Key_Up: return QPointF(0, -1);
        case Qt::Key_Down: return QPointF(0, 1);
        default: return std::nullopt;
        }
    }();
    if (arrow && (event->modifiers() & Qt::ControlModifier)) {
        panBy(*arrow * -panned);
    } else if (arrow) {
        walk(*arrow);
    } else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        zoomBy(1.25, page().center());
    } else if (event->key() == Qt::Key_Minus) {
        zoomBy(1 / 1.25, page().center());
    } else if (event->key() == Qt::Key_0) {
        fit();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT openRequested();
    } else if (event->key() == Qt::Key_BracketRight || event->key() == Qt::Key_BracketLeft) {
        nextLink(event->key() == Qt::Key_BracketRight ? 1 : -1);
    } else if (event->key() == Qt::Key_Space && m_current) {
        Q_EMIT entityClicked(current(), Qt::ControlModifier);
    } else {
        QWidget::keyPressEvent(event); // the view knows the other keys
    }
}

void GraphCanvas::leaveEvent(QEvent* event)
{
    setHovered(std::nullopt, std::nullopt);
    QWidget::leaveEvent(event);
}

void GraphCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const bool onNode = m_current && *m_current < m_scene->nodes.size();
    const QPointF at = byKey && onNode ? pageOf(*m_current) : QPointF(event->pos());
    const auto node = m_index.nodeAt(*m_scene, m_transform, m_emphasis, at);
    const auto link = node ? std::nullopt : m_index.linkAt(*m_scene, m_transform, m_emphasis, at);
    Q_EMIT menuRequested(mapToGlobal(at.toPoint()), node ? m_scene->nodes[*node].entity : EntityId(),
        link ? m_scene->links[*link].link : LinkId());
}

void GraphCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    announce();
}

void GraphCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool GraphCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = toolTipAt(help->pos());
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

QString GraphCanvas::toolTipAt(QPointF at) const
{
    const auto node = m_index.nodeAt(*m_scene, m_transform, m_emphasis, at);
    const auto link = node ? std::nullopt : m_index.linkAt(*m_scene, m_transform, m_emphasis, at);
    if (m_tips && (node || link)) {
        return m_tips(node ? &m_scene->nodes[*node] : nullptr, link ? &m_scene->links[*link] : nullptr);
    }
    if (node) {
        const SceneNode& shown = m_scene->nodes[*node];
        return tr("%1 \u00B7 %2 \u00B7 mentions: %3")
            .arg(shown.name, kindWord(shown.kind), locale().toString(shown.mentions));
    }
    if (link) {
        const SceneLink& line = m_scene->links[*link];
        return tr("%1 \u2013 %2 \u00B7 sentences: %3")
            .arg(m_scene->nodes[line.a].name, m_scene->nodes[line.b].name, locale().toString(line.sentences));
    }
    return {};
}

} // namespace dateline
