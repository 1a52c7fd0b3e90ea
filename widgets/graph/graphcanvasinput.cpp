// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What pointer and keyboard do on the canvas: all of it leaves as signals or moves the view.
#include "widgets/graph/graphcanvas.h"

#include "model/items/words.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {

void GraphCanvas::hover(QPointF page)
{
    const auto node = nodeAt(page);
    setHovered(node, node ? std::nullopt : m_index.linkAt(*m_scene, m_transform, m_emphasis, page));
}

void GraphCanvas::setHovered(std::optional<std::uint32_t> node, std::optional<std::uint32_t> link)
{
    if (node == m_attention.hoveredNode && link == m_attention.hoveredLink) {
        return;
    }
    m_attention.hoveredNode = node;
    m_attention.hoveredLink = link;
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
        const bool selects = (event->modifiers() & Qt::ShiftModifier) != 0;
        m_gesture = selects ? Gesture::RubberBand : m_pressedNode ? Gesture::Drag : Gesture::Pan;
        if (m_gesture == Gesture::Drag) {
            m_draggedFrom = QPointF(m_scene->nodes[*m_pressedNode].x, m_scene->nodes[*m_pressedNode].y);
        }
        setCursor(selects ? Qt::CrossCursor : Qt::ClosedHandCursor);
    }
    if (m_gesture == Gesture::RubberBand) {
        m_rubberBand = QRectF(m_pressedAt, at).normalized().intersected(page());
        update();
    } else if (m_gesture == Gesture::Pan) {
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
        m_transform.room = roomBetween(*m_scene);
        const SceneNode& node = m_scene->nodes[*m_pressedNode];
        m_fitted = false;
        if (m_dropTarget) {
            Q_EMIT nodeDroppedOnto(node.entity, m_scene->nodes[*m_dropTarget].entity, m_draggedFrom);
        } else {
            Q_EMIT nodeDropped(node.entity, QPointF(node.x, node.y));
        }
        m_dropTarget.reset();
    } else if (gesture == Gesture::RubberBand) {
        endRubberBand(event->modifiers());
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

void GraphCanvas::endRubberBand(Qt::KeyboardModifiers modifiers)
{
    const QRectF band = std::exchange(m_rubberBand, QRectF());
    std::vector<EntityId> inside;
    for (std::uint32_t i = 0; i < m_scene->nodes.size(); ++i) {
        if (band.contains(pageOf(i)) && m_emphasis.node(i) > Emphasis::Dimmed) {
            inside.push_back(m_scene->nodes[i].entity);
        }
    }
    update();
    if (!inside.empty()) {
        Q_EMIT entitiesPicked(inside, modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier));
    }
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
    const double steps
        = event->pixelDelta().isNull() ? event->angleDelta().y() / 120.0 : event->pixelDelta().y() / 60.0;
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
    } else if (const auto next
        = m_index.nodeTowards(*m_scene, m_transform, m_emphasis, *m_current, direction)) {
        m_current = next;
    } else {
        return;
    }
    ensureVisible(*m_current);
    update();
    const std::vector<EntityId> selected
        = m_walked.walkTo(current(), [this](EntityId id) { return isSelected(id); });
    if (selected.size() == 1) {
        Q_EMIT entityClicked(current(), Qt::NoModifier);
    } else {
        Q_EMIT entitiesPicked(selected, Qt::NoModifier);
    }
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
        if ((link.a == *m_current || link.b == *m_current)
            && m_emphasis.link(static_cast<std::uint32_t>(i)) > Emphasis::Dimmed) {
            own.push_back(link.link);
        }
    }
    if (own.empty()) {
        return;
    }
    const auto at = m_attention.selectedLinks.empty()
        ? own.end()
        : std::find(own.begin(), own.end(), m_attention.selectedLinks.front());
    const auto count = static_cast<std::ptrdiff_t>(own.size());
    const std::ptrdiff_t next
        = at == own.end() ? (direction > 0 ? 0 : count - 1) : (at - own.begin() + direction + count) % count;
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
        zoomIn();
    } else if (event->key() == Qt::Key_Minus) {
        zoomOut();
    } else if (event->key() == Qt::Key_0) {
        fit();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT openRequested();
    } else if (event->key() == Qt::Key_BracketRight || event->key() == Qt::Key_BracketLeft) {
        nextLink(event->key() == Qt::Key_BracketRight ? 1 : -1);
    } else if (event->key() == Qt::Key_Space && current().isValid()) {
        if (m_walked.keep(current(), [this](EntityId id) { return isSelected(id); })) {
            Q_EMIT entityClicked(current(), Qt::ControlModifier);
        }
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

QString GraphCanvas::toolTipAt(QPointF page) const
{
    const auto node = nodeAt(page);
    const auto link = node ? std::nullopt : m_index.linkAt(*m_scene, m_transform, m_emphasis, page);
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
