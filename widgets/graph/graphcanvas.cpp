// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphcanvas.h"

#include "widgets/graph/graphaccess.h"

#include <QAccessible>

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t largeNodes = 1500; // above: frames from a worker
constexpr std::size_t largeLinks = 3500;
constexpr double leastZoom = 0.002;
constexpr double mostZoom = 8;
constexpr double buttonZoom = 1.25; // and of the keys
constexpr int idleMilliseconds = 60;

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
    m_attention.hoveredNode.reset();
    m_attention.hoveredLink.reset();
    m_labels.clear();
    m_gesture = Gesture::None;
    m_pressedNode.reset();
    m_current = kept.isValid() ? nodeOf(kept) : std::nullopt;
    sceneChanged();
    if (!m_focus.empty()) {
        markFocus();
        updateEmphasis();
    }
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
    m_transform.room = roomBetween(*m_scene);
    updateEmphasis();
}

void GraphCanvas::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void GraphCanvas::setSelected(std::vector<EntityId> entities, std::vector<LinkId> links)
{
    m_attention.selectedEntities = std::move(entities);
    m_attention.selectedLinks = std::move(links);
    if (m_attention.selectedEntities.size() == 1) {
        const auto node = nodeOf(m_attention.selectedEntities.front());
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

void GraphCanvas::setFocus(std::vector<graph::HopEntity> ego, Others others)
{
    m_focus = std::move(ego);
    m_others = others;
    markFocus();
    updateEmphasis();
}

void GraphCanvas::markFocus()
{
    if (m_focus.empty() && m_scene->focusDepth == 0) {
        return;
    }
    GraphScene& scene = editable();
    for (SceneNode& node : scene.nodes) {
        node.step = -1;
    }
    scene.focusDepth = 0;
    scene.others = m_others;
    for (const graph::HopEntity& one : m_focus) {
        scene.focusDepth = std::max({scene.focusDepth, one.hops, 1U});
        if (const auto node = nodeOf(one.entity)) { // a group is as near as its nearest
            std::int8_t& step = scene.nodes[*node].step;
            const auto hops = static_cast<std::int8_t>(one.hops);
            step = step < 0 ? hops : std::min(step, hops);
        }
    }
}

void GraphCanvas::setPaths(std::vector<EntityId> entities, std::vector<LinkId> links)
{
    m_attention.pathEntities = std::move(entities);
    m_attention.pathLinks = std::move(links);
    updateEmphasis();
}

void GraphCanvas::setHighlighted(EntityId entity, LinkId link)
{
    if (entity != m_attention.highlightedEntity || link != m_attention.highlightedLink) {
        m_attention.highlightedEntity = entity;
        m_attention.highlightedLink = link;
        updateEmphasis();
    }
}

std::optional<std::uint32_t> GraphCanvas::nodeOf(EntityId id) const
{
    const auto& nodes = m_scene->nodes;
    const auto node = std::lower_bound(nodes.begin(), nodes.end(), id,
        [](const SceneNode& left, EntityId right) { return left.entity < right; });
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
    return holds(m_attention.selectedEntities, id);
}

std::optional<std::uint32_t> GraphCanvas::nodeAt(QPointF page) const
{
    return m_index.nodeAt(*m_scene, m_transform, m_emphasis, page);
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
    Attention attention = m_attention;
    if (isLarge() || m_gesture != Gesture::None) { // large scenes light what is pointed at above the frame
        attention.hoveredNode.reset();
        attention.hoveredLink.reset();
    }
    m_emphasis = emphasisOf(*m_scene, attention, [this](EntityId id) { return nodeOf(id); });
    ++m_revision;
    update();
}

void GraphCanvas::setTransform(const GraphTransform& transform)
{
    const double room = m_transform.room; // of the whole scene, whatever the page is fitted to
    m_transform = transform;
    m_transform.room = room;
    update();
}

void GraphCanvas::fit()
{
    m_fitted = true;
    GraphScene focused; // what is dimmed may lie outside
    for (std::uint32_t i = 0; i < m_scene->nodes.size() && isFocused(); ++i) {
        if (m_emphasis.node(i) > Emphasis::Dimmed) {
            focused.nodes.push_back(m_scene->nodes[i]);
        }
    }
    setTransform(fittingAll(focused.nodes.empty() ? *m_scene : focused));
}

GraphTransform GraphCanvas::fittingAll(const GraphScene& seen) const
{
    constexpr double margin = 12;
    constexpr double largestZoom = 1.4;
    const std::vector<graph::NodeBox> boxes = nodeBoxes(seen);
    const QRectF inner = page().adjusted(margin, margin, -margin, -margin);
    GraphTransform transform = fitting(seen, boxes, inner, largestZoom);
    const QRectF corner(page().bottomRight() - QPointF(m_coveredCorner.width(), m_coveredCorner.height()),
        QSizeF(m_coveredCorner));
    const auto underCorner
        = [&] { // how far nodes and labels, whose size the zoom leaves alone, reach under it
              double most = 0;
              for (std::size_t i = 0; i < seen.nodes.size() && !m_coveredCorner.isEmpty(); ++i) {
                  const QPointF half(boxes[i].halfWidth, boxes[i].halfHeight * 1.5F);
                  const QPointF at = transform.toPage(seen.nodes[i].x, seen.nodes[i].y);
                  if (corner.intersects(QRectF(at - half, at + half))) {
                      most = std::max(most, at.x() + half.x() - corner.left());
                  }
              }
              return most;
          };
    const double leastWidth = inner.width() / 2;
    double width = inner.width();
    for (double under = underCorner(); under > 0 && width > leastWidth; under = underCorner()) {
        width = std::max(leastWidth, width - std::max(under, corner.width()));
        transform = fitting(seen, boxes, QRectF(inner.topLeft(), QSizeF(width, inner.height())), largestZoom);
        transform.centre += (page().center() - transform.middle) / transform.zoom;
        transform.middle = page().center();
    }
    return transform;
}

void GraphCanvas::zoomIn()
{
    zoomBy(buttonZoom, page().center());
}

void GraphCanvas::zoomOut()
{
    zoomBy(1 / buttonZoom, page().center());
}

void GraphCanvas::zoomBy(double factor, QPointF at)
{
    GraphTransform transform = m_transform;
    const QPointF world = transform.toWorld(at);
    transform.zoom = std::clamp(transform.zoom * factor, leastZoom, mostZoom);
    transform.centre = world - (at - transform.middle) / transform.zoom;
    m_fitted = false;
    keepInSight(transform);
    setTransform(transform);
}

/// An empty page does not say where the drawing is.
void GraphCanvas::keepInSight(GraphTransform& transform) const
{
    constexpr double seen = 48; // pixels of it, both ways
    if (m_scene->nodes.empty()) {
        return;
    }
    const auto [left, right] = std::minmax_element(m_scene->nodes.begin(), m_scene->nodes.end(),
        [](const SceneNode& a, const SceneNode& b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(m_scene->nodes.begin(), m_scene->nodes.end(),
        [](const SceneNode& a, const SceneNode& b) { return a.y < b.y; });
    const QRectF drawing(transform.toPage(left->x, top->y), transform.toPage(right->x, bottom->y));
    const QRectF inner = page().adjusted(seen, seen, -seen, -seen);
    const auto back = [](double from, double to, double first, double last) {
        return to < first ? to - first : from > last ? from - last : 0.0;
    };
    transform.centre += QPointF(back(drawing.left(), drawing.right(), inner.left(), inner.right()),
                            back(drawing.top(), drawing.bottom(), inner.top(), inner.bottom()))
        / transform.zoom;
}

void GraphCanvas::panBy(QPointF pixels)
{
    GraphTransform transform = m_transform;
    transform.centre -= pixels / transform.zoom;
    m_fitted = false;
    keepInSight(transform);
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

} // namespace dateline
