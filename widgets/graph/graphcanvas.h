// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// GraphCanvas: paints a scene and lets it be pointed at: hover, click, drag (pins), wheel zoom at the cursor,
// pan, rubber band, double click, arrow keys. It knows nodes and links, not what they mean: all intentions
// leave as signals, and what is selected comes back through setSelected. Small scenes are painted directly;
// large ones are rendered in a worker thread into a frame that is moved and scaled until the next one is
// ready.

#include "widgets/common/walkedselection.h"
#include "widgets/graph/graphemphasis.h"
#include "widgets/graph/sceneindex.h"

#include <QFutureWatcher>
#include <QImage>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <unordered_map>

namespace dateline {

/// What a link says, as it stands in the drawing.
struct LinkWords
{
    LinkId link;
    QRectF place;
};

class GraphCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit GraphCanvas(QWidget* parent = nullptr);
    ~GraphCanvas() override;

    const GraphScene& scene() const { return *m_scene; }
    /// The view stays where it is; call fit() to see all.
    void setScene(GraphScene scene);
    void setPositions(const graph::Positions& positions);
    void setEmptyText(const QString& text);
    const QString& emptyText() const { return m_emptyText; }
    /// Words about a node or link for its tool tip (rich text); without it the canvas says what it knows.
    void setTips(std::function<QString(const SceneNode*, const SceneLink*)> tips);
    void setMarks(std::vector<SceneMark> marks);

    /// What is selected, by entity and link; a selection elsewhere (an event) may name entities only.
    void setSelected(std::vector<EntityId> entities, std::vector<LinkId> links);
    /// Only these stand out, the nearer the more; the rest cannot be pointed at. Empty = all.
    void setFocus(std::vector<graph::HopEntity> ego, Others others);
    /// These entities and links are lit as ways from one to another. Empty = none.
    void setPaths(std::vector<EntityId> entities, std::vector<LinkId> links);
    /// Pointed at in another view.
    void setHighlighted(EntityId entity, LinkId link);
    bool isFocused() const { return !m_focus.empty(); }

    const GraphEmphasis& emphasis() const { return m_emphasis; }
    const GraphTransform& transform() const { return m_transform; }
    void fit();
    /// Pixels of the lower right corner that something covers: fit() leaves them free.
    void setCoveredCorner(QSize corner) { m_coveredCorner = corner; }
    void zoomIn(); // about the middle
    void zoomOut();
    void zoomBy(double factor, QPointF at);
    void panBy(QPointF pixels);
    QPointF pageOf(std::uint32_t node) const;
    void ensureVisible(std::uint32_t node);
    std::optional<std::uint32_t> nodeOf(EntityId id) const;
    EntityId current() const; // where the keyboard is
    bool isSelected(EntityId id) const;
    std::optional<std::uint32_t> nodeAt(QPointF page) const; // dimmed ones are not to be had
    void press(EntityId id); // as a click would

    /// A frame as it would be painted now, at this device pixel ratio; for tests and benchmarks.
    QImage renderNow(double ratio = 1) const;
    const std::vector<PlacedLabel>& labels() const { return m_labels; }
    // of the last painting
    const std::vector<QRectF>& badges() const { return m_badges; }
    const std::vector<LinkWords>& linkWords() const { return m_linkWords; }
    bool isLarge() const;
    bool isUpToDate() const; // what is on screen is the scene of now, not a moved frame of before

    QSize sizeHint() const override { return {800, 560}; }

Q_SIGNALS:
    void entityClicked(dateline::EntityId id, Qt::KeyboardModifiers modifiers);
    void entitiesPicked(const std::vector<dateline::EntityId>& entities, Qt::KeyboardModifiers modifiers);
    void linkClicked(dateline::LinkId id, Qt::KeyboardModifiers modifiers);
    void backgroundClicked();
    void entityHovered(dateline::EntityId id); // invalid = none any more
    void linkHovered(dateline::LinkId id);
    void expandRequested(dateline::EntityId id); // double click
    void openRequested(); // Enter
    void nodeDropped(dateline::EntityId id, QPointF world); // after a drag
    void nodeDroppedOnto(dateline::EntityId id, dateline::EntityId onto, QPointF from);
    void menuRequested(QPoint globalPosition, dateline::EntityId entity, dateline::LinkId link);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Gesture { None, Press, Pan, Drag, RubberBand };

    struct Frame
    {
        QImage image;
        GraphTransform transform;
        std::vector<PlacedLabel> labels;
        std::uint64_t revision = 0;
    };

    GraphScene& editable(); // takes a copy when a worker still reads the scene
    void sceneChanged();
    void markFocus(); // in the scene
    void updateEmphasis();
    void hover(QPointF page);
    void setHovered(std::optional<std::uint32_t> node, std::optional<std::uint32_t> link);
    void setTransform(const GraphTransform& transform);
    GraphTransform fittingAll(const GraphScene& seen) const;
    void keepInSight(GraphTransform& transform) const; // some of the drawing
    void paintLarge(QPainter& painter);
    void requestFrame();
    void takeFrame();
    void paintMarks(QPainter& painter);
    // wished: in radii
    QRectF badgePlace(std::uint32_t node, double width, double height, QPointF wished) const;
    void paintBadge(QPainter& painter, std::uint32_t node, std::size_t count, QPointF side); // "+7"
    void walk(QPointF direction);
    void endRubberBand(Qt::KeyboardModifiers modifiers);
    void announce(); // the current node to assistive programs
    QRectF page() const { return QRectF(rect()); }
    QString toolTipAt(QPointF page) const;
    void paintLinkWords(QPainter& painter);
    void nextLink(int direction); // of the current node, by keyboard

    std::shared_ptr<GraphScene> m_scene;
    SceneIndex m_index;
    GraphEmphasis m_emphasis; // selection, focus, paths; of small scenes hover too
    GraphTransform m_transform;
    GraphPainter m_painter;
    std::vector<PlacedLabel> m_labels;
    std::vector<QRectF> m_badges;
    std::vector<LinkWords> m_linkWords;
    Attention m_attention;
    std::vector<graph::HopEntity> m_focus;
    Others m_others = Others::Dimmed;
    std::unordered_map<EntityId, std::uint32_t> m_groups; // members and leaves -> node that stands for them
    std::optional<std::uint32_t> m_current;
    WalkedSelection<EntityId> m_walked; // by keys
    QString m_emptyText;
    QSize m_coveredCorner;
    bool m_fitted = true; // nobody has zoomed or panned since fit()

    Gesture m_gesture = Gesture::None;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    std::optional<std::uint32_t> m_pressedNode;
    QRectF m_rubberBand;
    std::optional<std::uint32_t> m_dropTarget; // the node that the dragged one lies on
    QPointF m_draggedFrom; // world
    std::function<QString(const SceneNode*, const SceneLink*)> m_tips;

    Frame m_frame;
    std::uint64_t m_revision = 1;
    std::uint64_t m_requestedRevision = 0;
    GraphTransform m_requestedTransform;
    QFutureWatcher<Frame> m_render;
    QTimer m_idle; // until which a moved frame will do
};

} // namespace dateline
