// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// GraphView: the entity graph as a panel: sliders for how much is drawn, the canvas, the lists beside it, and a line
// that always says how much of how much is shown. It opens with the strongest part of the network; from there the
// analyst expands, collapses, hides, focuses; each a step that can be taken back. Network and layout are computed on
// worker threads. It reads and writes the view state and calls no other view.

#include "model/graph/exploration.h"
#include "model/graph/networkpart.h"
#include "model/items/viewstate.h"
#include "widgets/graph/graphpicture.h"
#include "widgets/graph/layoutjob.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <string>
#include <unordered_map>

class QAction;
class QLabel;
class QMenu;
class QSlider;
class QSplitter;
class QTextBrowser;
class QToolBar;
class QUrl;

namespace dateline {

class EntityColumns;
class GraphCanvas;
struct GraphScene;

enum class GraphArrangement : std::uint8_t { Force, Rings, Columns, Circle };

class GraphView : public QWidget
{
    Q_OBJECT

public:
    /// `state` outlives the view.
    explicit GraphView(ViewState* state, QWidget* parent = nullptr);
    ~GraphView() override;

    GraphCanvas* canvas() const { return m_canvas; }
    EntityColumns* columns() const { return m_columns; }
    QString countsText() const; // "32 of 312 entities, 71 of 2,040 links"
    bool isBusy() const; // network or layout under way
    /// What is on screen, for File > Export.
    GraphPictureOptions pictureOptions() const;

public Q_SLOTS:
    void expand(dateline::EntityId id);
    void collapse(dateline::EntityId id);
    void hideSelected();
    void toggleFocus(); // only what is within a link of the selected, or all again
    void showPaths(); // between the two selected entities
    void clearMarks(); // focus and paths
    void arrange(dateline::GraphArrangement arrangement);
    void goBack();
    void goForward();
    void showOpening(); // the strongest part again

Q_SIGNALS:
    void openRequested(); // Enter: read what is selected
    void entityActivated(dateline::EntityId id); // clicked
    void linkActivated(dateline::LinkId id);
    void menuOpened(QMenu* menu, dateline::EntityId entity, dateline::LinkId link); // to add to it before it shows

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Network = std::shared_ptr<const graph::EntityNetwork>;
    struct Change // what makes another network necessary
    {
        Snapshot snapshot;
        Network network;
    };
    /// The drawing is of the corpus that is open; while the network of another is made, its ids mean nothing there.
    bool isCurrent() const;

    void createToolBar();
    QAction* addCanvasAction(const QString& text, const QKeySequence& key, void (GraphView::*slot)());
    void connectCanvas();
    void connectState();
    void rebuildNetwork();
    void takeNetwork();
    void carryOver(const Snapshot& from, const Snapshot& to);
    void chooseOpening();
    void takeSliders();
    void takeKinds();
    graph::NetworkPart part() const;
    void showScene();
    void settle(const GraphScene& scene, graph::Positions positions, const std::vector<char>& fixed);
    void startForce(const GraphScene& scene);
    void takePositions(const graph::Positions& positions);
    void takePreview(const graph::Positions& positions);
    void showSelection();
    void showHighlight();
    void updateTexts();
    void updateActions();
    void showMenu(QPoint globalPosition, EntityId entity, LinkId link);
    void followLink(const QUrl& url);
    QString pathsHtml(const std::vector<graph::NetworkPath>& paths) const;
    std::vector<EntityId> selectedEntities() const;
    graph::PartOptions partOptions() const;

    ViewState* m_state = nullptr;
    GraphCanvas* m_canvas = nullptr;
    EntityColumns* m_columns = nullptr;
    QSplitter* m_splitter = nullptr;
    QToolBar* m_toolBar = nullptr;
    QSlider* m_perKind = nullptr;
    QSlider* m_evidence = nullptr;
    QLabel* m_perKindText = nullptr;
    QLabel* m_evidenceText = nullptr;
    QLabel* m_counts = nullptr;
    QTextBrowser* m_paths = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_only = nullptr;
    QAction* m_path = nullptr;
    QAction* m_list = nullptr;
    std::array<QAction*, entityKindCount> m_kinds{};

    Snapshot m_snapshot; // that m_network was made of
    Network m_network;
    QFutureWatcher<Change> m_networkJob;
    bool m_networkRunning = false; // or its result is still to be delivered
    bool m_networkWanted = false; // another one after the one under way
    LayoutJob m_layout;
    graph::Exploration m_exploration;
    bool m_opening = true; // nothing chosen by the analyst yet
    bool m_touched = false; // moved, selected or expanded something: nothing jumps any more
    QTimer m_refit; // until the panel has kept its size for a moment
    bool m_listChosen = false; // the analyst showed or hid the lists
    std::uint32_t m_minimum = 2;
    std::unordered_map<EntityId, graph::Position> m_places;
    std::vector<EntityId> m_pinned;
    std::vector<EntityId> m_fresh; // brought by the last step
    std::vector<LinkId> m_asked; // links that are drawn however weak: of expansions and paths
};

} // namespace dateline
