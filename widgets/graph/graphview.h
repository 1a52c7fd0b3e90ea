// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// GraphView: the entity graph as a panel: controls for how much is drawn, the canvas, questions and
// lists beside it, and a line that always says how much of how much is shown. It opens with the
// strongest part of the network; from there the analyst expands, collapses, hides, focuses; each a step
// that can be taken back. Networks, layouts and answers are computed on worker threads. It reads and
// writes the view state and calls no other view.

#include "model/items/viewstate.h"
#include "widgets/graph/graphcontrols.h"
#include "widgets/graph/graphdesk.h"
#include "widgets/graph/graphpicture.h"
#include "widgets/graph/layoutjob.h"
#include "widgets/graph/networkjob.h"
#include "widgets/graph/scenejob.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QSplitter;

namespace dateline {

class EntityColumns;
class GraphCanvas;
class GraphLegend;
class QuestionPanel;
class ZoomButtons;
struct GraphScene;

class GraphView : public QWidget
{
    Q_OBJECT

public:
    /// `state` outlives the view.
    explicit GraphView(ViewState* state, QWidget* parent = nullptr);
    ~GraphView() override;

    /// New, gone and kept between two times, freely chosen; `later` becomes the brushed time.
    void compareTimes(DayInterval earlier, DayInterval later);
    GraphCanvas* canvas() const { return m_canvas; }
    EntityColumns* columns() const { return m_columns; }
    QuestionPanel* questions() const { return m_questions; }
    GraphControls* controls() const { return m_controls; }
    QString countsText() const; // "32 of 312 entities, 71 of 2,040 links"
    bool isBusy() const; // network, layout or answer under way
    /// What is on screen, for File > Export.
    GraphPictureOptions pictureOptions() const;

    /// Which entities are drawn where, to be kept with a project; empty while the analyst has touched
    /// nothing. Set before or after the corpus is there.
    std::vector<NodePlace> places() const;
    void setPlaces(std::vector<NodePlace> places);

    /// All of the view, by words and names, for views that are kept: settings, which
    /// entities stand where, what was asked for, focus. Restored once its network is
    /// counted; what the corpus does not have is left out.
    QJsonObject stateJson() const;
    void restoreState(const QJsonObject& state);

public Q_SLOTS:
    void expand(dateline::EntityId id);
    void expandBy(dateline::EntityId id, const dateline::graph::ExpandOptions& options);
    void collapse(dateline::EntityId id);
    void hideSelected();
    void pinSelected(); // or takes the pins out again
    void draw(const std::vector<dateline::EntityId>& entities); // these too
    void toggleFocus(); // only what is within so many links of the selected, or all again
    void showPaths(); // between the two selected entities
    void showShared();
    void mergeSelected();
    void clearMarks(); // focus and paths
    void arrange(dateline::GraphArrangement arrangement);
    void goBack();
    void goForward();
    void showOpening(); // the strongest part again

Q_SIGNALS:
    void openRequested(); // Enter: read what is selected
    // to add to it before it shows
    void menuOpened(QMenu* menu, dateline::EntityId entity, dateline::LinkId link);
    void mergeRequested(dateline::EntityId a, dateline::EntityId b); // one dropped on the other, or key M
    void placesChanged(); // where nodes stand, which are drawn

protected:
    void connectNotify(const QMetaMethod& signal) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // entities: more are not read one by one, and made into a scene by a worker
    static constexpr std::size_t crowded = 300;
    static constexpr DayNumber longAgo = -1'000'000; // before anything that is written down

    /// The drawing is of the corpus that is open; while the network of another
    /// is made, its ids mean nothing there.
    bool isCurrent() const;

    void createLayout();
    QWidget* drawing(); // the canvas with its buttons
    void createActions();
    void createArrangements();
    void createKeys();
    void createPanelActions();
    void addCanvasKey(QAction* action, const QKeySequence& key); // while the drawing has the keyboard
    QAction* addCanvasAction(const QString& text, const QKeySequence& key, void (GraphView::*slot)());
    void connectCanvas();
    void connectControls();
    void connectPanels();
    void connectState();
    void rebuildNetwork();
    std::optional<DayInterval> comparedTime() const;
    void chooseTimes();
    void takeNetworks(const Networks& networks);
    void refit();
    Qt::Orientation panelsLie() const;
    void shareRoom(); // between drawing and panels
    void takeState(const QJsonObject& state); // of this corpus' network
    QJsonObject tableJson() const; // what was chosen by hand
    void takeTable(const QJsonObject& state);
    void chooseOpening();
    void openFiltered(const Filter& before);
    void takeAmount();
    SceneOrder sceneOrder() const;
    void showScene(); // at once, or by a worker where much is on the table
    std::vector<char> standing(const GraphScene& scene, const std::vector<char>& known) const;
    void present(BuiltScene built);
    void fitScene();
    LayoutOrder layoutOrder() const; // of the scene on the canvas
    void settle(LayoutOrder order, graph::Positions positions, const std::vector<char>& fixed);
    void startForce(LayoutOrder order);
    void takePositions(const graph::Positions& positions);
    void takePreview(const graph::Positions& positions);
    void applyFocus();
    void showWays(const std::vector<EntityId>& entities, const std::vector<LinkId>& links);
    void selectNode(EntityId id, Qt::KeyboardModifiers modifiers);
    void pick(const std::vector<EntityId>& entities, Qt::KeyboardModifiers modifiers);
    void selectLink(LinkId id, Qt::KeyboardModifiers modifiers);
    void hoverLink(LinkId id); // in the lists: lit in the drawing too
    void dropOnto(EntityId id, EntityId onto, QPointF from);
    void showSelection();
    void showHighlight();
    QString focusText() const;
    void updateTexts();
    void showLegend();
    void updateActions();
    void showMenu(QPoint globalPosition, EntityId entity, LinkId link);
    void addExpandMenu(QMenu* menu, EntityId entity);
    void addEntityEntries(QMenu* menu, EntityId entity);
    QString tip(const SceneNode* node, const SceneLink* link) const;
    std::vector<EntityId> selectedEntities() const;
    std::vector<EntityId> undrawn() const; // of the selected
    void drawSelected();
    double roomPerEntity(std::size_t entities) const; // square pixels

    ViewState* m_state = nullptr;
    GraphCanvas* m_canvas = nullptr;
    ZoomButtons* m_zoom = nullptr;
    GraphControls* m_controls = nullptr;
    GraphLegend* m_legend = nullptr;
    EntityColumns* m_columns = nullptr;
    QuestionPanel* m_questions = nullptr;
    QSplitter* m_splitter = nullptr;
    QLabel* m_counts = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_only = nullptr;
    QAction* m_ask = nullptr;
    QAction* m_list = nullptr;

    Networks m_networks; // that the drawing was made of
    NetworkJob m_networkJob;
    SceneJob m_sceneJob;
    LayoutJob m_layout;
    GraphDesk m_desk;
    std::unordered_map<EntityId, graph::Position> m_unfiltered; // where all stood before the filter
    std::vector<NodePlace> m_restored; // of a project, until its corpus is there
    std::optional<QJsonObject> m_restoredState; // until its network is counted
    GraphArrangement m_arrangement = GraphArrangement::Force; // the one asked for last
    std::optional<GraphArrangement> m_arrangeNext; // when the scene that is being made is there
    EntityId m_focusCentre;
    std::optional<DayInterval> m_remembered; // time to compare with
    std::uint32_t m_minimum = 2;
    float m_nodeSize = 1;
    std::size_t m_laidOut = 0; // nodes of the last drawing that was made afresh, not patched
    bool m_fitNext = false; // when the scene that is being made is there
    bool m_fitAgain = false; // the drawing was whole in view before a panel took room from it
    QTimer m_refit; // until the panel has kept its size for a moment
    bool m_listChosen = false; // the analyst showed or hid the lists
};

} // namespace dateline
