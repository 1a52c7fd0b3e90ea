// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphaccess.h"

#include "model/items/words.h"
#include "widgets/graph/graphcanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

#include <unordered_map>

namespace dateline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphAccess)
};

/// "Country, mentions: 12. Linked with Libya (5), Syria (3)."
QString description(const GraphScene& scene, std::uint32_t index)
{
    constexpr int mostLinks = 8;
    const QLocale locale;
    const SceneNode& node = scene.nodes[index];
    QString text
        = Text::tr("%1, mentions: %2, links: %3")
              .arg(kindWord(node.kind), locale.toString(node.mentions), locale.toString(node.degree));
    QStringList linked;
    for (std::size_t i = scene.links.size(); i-- > 0 && linked.size() < mostLinks;) { // strongest first
        const SceneLink& link = scene.links[i];
        if (link.a == index || link.b == index) {
            const SceneNode& other = scene.nodes[link.a == index ? link.b : link.a];
            linked << QStringLiteral("%1 (%2)").arg(other.name, locale.toString(link.sentences));
        }
    }
    return linked.isEmpty() ? text
                            : text + Text::tr(". Linked with %1").arg(linked.join(QStringLiteral(", ")));
}

class NodeAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    NodeAccess(GraphCanvas* canvas, EntityId entity)
        : m_canvas(canvas)
        , m_entity(entity)
    {
    }

    bool isValid() const override { return m_canvas && m_canvas->nodeOf(m_entity); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas.data());
    }
    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*which*/, const QString& /*text*/) override { }

    QString text(QAccessible::Text which) const override
    {
        if (!isValid()) {
            return {};
        }
        const std::uint32_t node = *m_canvas->nodeOf(m_entity);
        return which == QAccessible::Name       ? m_canvas->scene().nodes[node].name
            : which == QAccessible::Description ? description(m_canvas->scene(), node)
                                                : QString();
    }

    QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const std::uint32_t node = *m_canvas->nodeOf(m_entity);
        const int radius
            = static_cast<int>(m_canvas->transform().radius(m_canvas->scene().nodes[node].radius)) + 1;
        const QPoint middle = m_canvas->mapToGlobal(m_canvas->pageOf(node).toPoint());
        return QRect(middle - QPoint(radius, radius), QSize(2 * radius, 2 * radius));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isValid();
        if (isValid()) {
            state.focused = m_canvas->hasFocus() && m_canvas->current() == m_entity;
            state.selected = m_canvas->isSelected(m_entity);
            state.offscreen
                = !m_canvas->rect().contains(m_canvas->pageOf(*m_canvas->nodeOf(m_entity)).toPoint());
        }
        return state;
    }

    // NOLINTNEXTLINE(readability-identifier-naming): Qt's name
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString& /*action*/) const override { return {}; }
    void doAction(const QString& action) override
    {
        if (isValid() && action == pressAction()) {
            m_canvas->press(m_entity);
        } else if (isValid() && action == setFocusAction()) {
            static_cast<QWidget*>(m_canvas)->setFocus();
            m_canvas->press(m_entity);
        }
    }

private:
    QPointer<GraphCanvas> m_canvas;
    EntityId m_entity;
};

class CanvasAccess : public QAccessibleWidget
{
public:
    explicit CanvasAccess(GraphCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
        , m_canvas(canvas)
    {
    }
    CanvasAccess(const CanvasAccess&) = delete;
    CanvasAccess& operator=(const CanvasAccess&) = delete;

    int childCount() const override { return static_cast<int>(m_canvas->scene().nodes.size()); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        const EntityId entity = m_canvas->scene().nodes[static_cast<std::size_t>(index)].entity;
        auto found = m_children.find(entity);
        if (found == m_children.end()) {
            found = m_children
                        .emplace(entity,
                            QAccessible::registerAccessibleInterface(new NodeAccess(m_canvas, entity)))
                        .first;
        }
        return QAccessible::accessibleInterface(found->second);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [entity, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child) {
                return static_cast<int>(m_canvas->nodeOf(entity).value_or(0xFFFFFFFFU));
            }
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto node = m_canvas->nodeAt(m_canvas->mapFromGlobal(QPoint(x, y)));
        return node ? child(static_cast<int>(*node)) : nullptr;
    }

    QAccessibleInterface* focusChild() const override
    {
        const auto node = m_canvas->hasFocus() && m_canvas->current().isValid()
            ? m_canvas->nodeOf(m_canvas->current())
            : std::nullopt;
        return node ? child(static_cast<int>(*node)) : nullptr;
    }

protected:
    ~CanvasAccess() override
    {
        for (const auto& [entity, id] : m_children) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

private:
    GraphCanvas* m_canvas; // outlives this: Qt deletes interfaces with their object
    mutable std::unordered_map<EntityId, QAccessible::Id> m_children; // as they were asked for
};

QAccessibleInterface* makeAccess(const QString& /*className*/, QObject* object)
{
    auto* canvas = qobject_cast<GraphCanvas*>(object);
    return canvas ? new CanvasAccess(canvas) : nullptr;
}

} // namespace

void installGraphAccess()
{
    QAccessible::installFactory(makeAccess); // which knows what it has already
}

} // namespace dateline
