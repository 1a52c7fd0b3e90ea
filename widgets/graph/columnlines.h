// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ColumnLines: the gap between two columns of entities, with a line for every link between rows that can be
// seen at its left and at its right: the stronger the wider, in the colour of what is said, dashed where the
// two are only mentioned together. Links of what is selected stand out. A line can be pointed at and clicked;
// keyboards and screen readers have the links in the lists themselves.

#include "model/graph/entitynetwork.h"
#include "widgets/graph/graphpainter.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace dateline {

class EntityColumnView;

class ColumnLines : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnLines(EntityColumnView* right, QWidget* parent = nullptr);

    struct Line
    {
        LinkId link;
        double left = 0; // heights of its ends
        double right = 0;
        std::uint32_t sentences = 0;
        bool strong = false; // of what is selected
    };

    void setLeft(EntityColumnView* left); // null = nothing is drawn
    void setNetwork(std::shared_ptr<const graph::EntityNetwork> network);
    void setSelected(std::vector<EntityId> entities, std::vector<LinkId> links);
    void setTheme(const Theme& theme);
    void refresh(); // rows have moved

    const std::vector<Line>& lines() const; // weakest first; those of what is selected last
    std::optional<LinkId> linkAt(QPointF at) const;

    QSize sizeHint() const override { return {44, 100}; }

Q_SIGNALS:
    void linkClicked(dateline::LinkId id, Qt::KeyboardModifiers modifiers);
    void linkHovered(dateline::LinkId id); // invalid = none any more

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void work() const;
    double heightOf(const EntityColumnView* view, int row) const;
    void hover(std::optional<LinkId> link);

    EntityColumnView* m_left = nullptr;
    EntityColumnView* m_right;
    std::shared_ptr<const graph::EntityNetwork> m_network;
    std::vector<EntityId> m_entities;
    std::vector<LinkId> m_links;
    GraphPainter m_painter;
    std::optional<LinkId> m_hovered;
    mutable std::vector<Line> m_lines; // worked out when needed
    mutable bool m_stale = true;
};

} // namespace dateline
