// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphview.h"

#include "model/items/words.h"
#include "widgets/graph/entitycolumns.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphlegend.h"
#include "widgets/graph/graphtips.h"
#include "widgets/graph/questionpanel.h"
#include "widgets/graph/zoombuttons.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMetaMethod>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr int roomForLists = 1050; // pixels; narrower views open without them
constexpr int leastDrawing = 520; // pixels wide beside the questions, else it stands above them
constexpr int leastHeight = 240; // of the drawing above the questions
constexpr int roomForAll = 1600; // drawing, questions and lists
constexpr int roomForLegend = 330; // pixels of height

} // namespace

GraphView::GraphView(ViewState* state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_canvas(new GraphCanvas(this))
    , m_zoom(new ZoomButtons(this)) // in the order of Tab
    , m_controls(new GraphControls(this))
    , m_legend(new GraphLegend(this))
    , m_columns(new EntityColumns(this))
    , m_questions(new QuestionPanel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_counts(new QLabel(this))
{
    createLayout();
    createActions();
    connectCanvas();
    connectControls();
    connectPanels();
    connectState();
    rebuildNetwork();
}

GraphView::~GraphView() = default;

void GraphView::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_controls);
    m_splitter->addWidget(drawing());
    m_splitter->addWidget(m_questions);
    m_splitter->addWidget(m_columns);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setCollapsible(0, false);
    m_questions->hide();
    m_columns->hide();
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_legend);
    m_counts->setContentsMargins(8, 2, 8, 2);
    m_counts->setWordWrap(true); // else a long line would widen the window
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    connect(m_counts, &QLabel::linkActivated, this, &GraphView::drawSelected);
    layout->addWidget(m_counts);
    m_refit.setSingleShot(true);
    m_refit.setInterval(150);
    connect(&m_refit, &QTimer::timeout, this, &GraphView::refit);
}

QWidget* GraphView::drawing()
{
    constexpr int fromEdge = 6;
    auto* drawing = new QWidget(m_splitter);
    auto* layers = new QGridLayout(drawing);
    layers->setContentsMargins(0, 0, 0, 0);
    m_canvas->setParent(drawing);
    m_zoom->setParent(drawing);
    auto* corner = new QVBoxLayout;
    corner->setContentsMargins(0, 0, fromEdge, fromEdge);
    corner->addWidget(m_zoom);
    layers->addWidget(m_canvas, 0, 0);
    layers->addLayout(corner, 0, 0, Qt::AlignRight | Qt::AlignBottom);
    m_zoom->raise();
    m_canvas->setCoveredCorner(m_zoom->sizeHint() + QSize(2 * fromEdge, 2 * fromEdge));
    connect(m_zoom, &ZoomButtons::zoomedIn, m_canvas, &GraphCanvas::zoomIn);
    connect(m_zoom, &ZoomButtons::zoomedOut, m_canvas, &GraphCanvas::zoomOut);
    connect(m_zoom, &ZoomButtons::fitted, m_canvas, &GraphCanvas::fit);
    return drawing;
}

QAction* GraphView::addCanvasAction(const QString& text, const QKeySequence& key, void (GraphView::*slot)())
{
    auto* action = new QAction(text, this);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    addCanvasKey(action, key);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void GraphView::addCanvasKey(QAction* action, const QKeySequence& key)
{
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // letters belong to the lists' own search elsewhere
    m_canvas->addAction(action);
}

void GraphView::createActions()
{
    m_back = addCanvasAction(tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), &GraphView::goBack);
    m_forward = addCanvasAction(tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), &GraphView::goForward);
    m_back->setIconText(QString(QChar(0x2190)));
    m_forward->setIconText(QString(QChar(0x2192)));
    m_controls->insertActions(m_controls->actions().first(), {m_back, m_forward});
    createArrangements();
    m_only = addCanvasAction(
        tr("Only the selected and what is linked with it"), Qt::Key_O, &GraphView::toggleFocus);
    m_only->setCheckable(true);
    m_controls->focusMenu()->insertAction(m_controls->focusMenu()->actions().first(), m_only);
    addCanvasAction(tr("How are the two linked?"), Qt::Key_P, &GraphView::showPaths);
    addCanvasAction(tr("What do the two share?"), Qt::Key_S, &GraphView::showShared);
    addCanvasAction(tr("Merge the two"), Qt::Key_M, &GraphView::mergeSelected);
    addCanvasAction(tr("Draw the selected"), Qt::Key_A, &GraphView::drawSelected);
    addCanvasAction(tr("Pin"), Qt::Key_I, &GraphView::pinSelected);
    addCanvasAction(tr("Clear marks"), Qt::Key_Escape, &GraphView::clearMarks);
    addCanvasAction(tr("Hide"), Qt::Key_Delete, &GraphView::hideSelected);
    createKeys();
    createPanelActions();
}

void GraphView::createArrangements()
{
    QMenu* arrangements = m_controls->arrangements();
    const auto arrangement = [&](const QString& text, GraphArrangement value) {
        QAction* action = arrangements->addAction(text);
        connect(action, &QAction::triggered, this, [this, value] { arrange(value); });
        return action;
    };
    addCanvasKey(arrangement(tr("By links"), GraphArrangement::Force), Qt::Key_L);
    arrangement(tr("Rings about the selected"), GraphArrangement::Rings);
    arrangement(tr("A column for each kind"), GraphArrangement::Columns);
    arrangement(tr("In the order of time"), GraphArrangement::Time);
    arrangement(tr("Around their countries"), GraphArrangement::Countries);
    arrangement(tr("Circle"), GraphArrangement::Circle);
    arrangements->addSeparator();
    connect(arrangements->addAction(tr("Begin again")), &QAction::triggered, this, &GraphView::showOpening);
}

/// Keys that have no entry in a menu.
void GraphView::createKeys()
{
    const auto serve = [this](Qt::Key key, const auto& act) {
        auto* action = new QAction(this);
        addCanvasKey(action, key);
        connect(action, &QAction::triggered, this, act);
    };
    for (std::uint32_t depth = 1; depth <= 3; ++depth) { // keys 1, 2, 3: focus that deep
        serve(static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(depth)), [this, depth] {
            m_controls->setFocusDepth(depth);
            m_canvas->isFocused() ? applyFocus() : toggleFocus();
        });
    }
    serve(Qt::Key_E, [this] { expand(m_canvas->current()); });
    serve(Qt::Key_C, [this] { collapse(m_canvas->current()); });
}

/// The switches of what stands beside the drawing.
void GraphView::createPanelActions()
{
    m_ask = new QAction(tr("Questions"), this);
    m_controls->addBeforeMenus(m_ask); // seen where the bar is too short for all
    m_ask->setCheckable(true);
    m_ask->setToolTip(tr("Ask who is best connected, who links the others, how two are linked (Q)"));
    addCanvasKey(m_ask, Qt::Key_Q);
    connect(m_ask, &QAction::toggled, this, [this](bool asked) {
        m_questions->setVisible(asked);
        m_list->setChecked(m_list->isChecked() && (!asked || m_listChosen || width() >= roomForAll));
        shareRoom();
    });
    m_list = m_controls->addAction(tr("Lists"));
    m_list->setCheckable(true);
    m_list->setToolTip(tr("The same as lists, beside the drawing (B)"));
    addCanvasKey(m_list, Qt::Key_B);
    connect(m_list, &QAction::toggled, this, [this](bool shown) {
        m_columns->setVisible(shown);
        shareRoom(); // the splitter may have left it none
        showSelection(); // of which hidden lists are not told
    });
    connect(m_list, &QAction::triggered, this, [this] { m_listChosen = true; });
}

/// What is beside the drawing stands below it where it would leave a narrow strip: a drawing is wider than
/// high, and a line of text reads better wide, too.
Qt::Orientation GraphView::panelsLie() const
{
    const bool strip = m_ask->isChecked() && width() * 3 / 5 < leastDrawing && height() * 3 / 5 > leastHeight;
    return width() >= height() && !strip ? Qt::Horizontal : Qt::Vertical;
}

void GraphView::shareRoom()
{
    const std::vector<SceneNode>& nodes = m_canvas->scene().nodes;
    m_fitAgain = m_fitAgain || std::all_of(nodes.begin(), nodes.end(), [this](const SceneNode& node) {
        return m_canvas->rect().contains(m_canvas->transform().toPage(node.x, node.y).toPoint());
    });
    m_splitter->setOrientation(panelsLie());
    const int room = m_splitter->orientation() == Qt::Horizontal ? m_splitter->width() : m_splitter->height();
    const int beside = (m_questions->isHidden() ? 0 : 1) + (m_columns->isHidden() ? 0 : 1);
    const int panel = beside == 0 ? 0 : std::min(room * 2 / 5, beside == 1 ? 460 : room * 3 / 10);
    m_splitter->setSizes(
        {room - beside * panel, m_questions->isHidden() ? 0 : panel, m_columns->isHidden() ? 0 : panel});
    m_refit.start(); // what was seen as a whole stays so
}

void GraphView::connectCanvas()
{
    connect(m_canvas, &GraphCanvas::entityClicked, this, &GraphView::selectNode);
    connect(m_canvas, &GraphCanvas::entitiesPicked, this, &GraphView::pick);
    connect(m_canvas, &GraphCanvas::linkClicked, this, &GraphView::selectLink);
    connect(m_canvas, &GraphCanvas::backgroundClicked, this, [this] {
        m_state->clearSelection(ViewOrigin::Graph);
        showSelection();
    });
    connect(m_canvas, &GraphCanvas::entityHovered, this, [this](EntityId id) {
        if (isCurrent()) {
            m_state->setHighlight(Highlight{{}, id, {}, {}}, ViewOrigin::Graph);
        }
    });
    connect(m_canvas, &GraphCanvas::linkHovered, this, [this](LinkId id) {
        if (id.isValid() && isCurrent()) {
            m_state->setHighlight(Highlight{{}, {}, {}, id}, ViewOrigin::Graph);
        }
    });
    connect(m_canvas, &GraphCanvas::expandRequested, this,
        [this](EntityId id) { m_desk.exploration.isExpanded(id) ? collapse(id) : expand(id); });
    connect(m_canvas, &GraphCanvas::openRequested, this, &GraphView::openRequested);
    connect(m_canvas, &GraphCanvas::nodeDropped, this, [this](EntityId id, QPointF world) {
        m_desk.touched = true;
        m_desk.places[id] = {static_cast<float>(world.x()), static_cast<float>(world.y())};
        m_desk.setPinned(id, true);
        Q_EMIT placesChanged();
    });
    connect(m_canvas, &GraphCanvas::menuRequested, this, &GraphView::showMenu);
    m_canvas->setTips([this](const SceneNode* node, const SceneLink* link) { return tip(node, link); });
}

void GraphView::connectControls()
{
    connect(m_controls, &GraphControls::amountChanged, this, &GraphView::takeAmount);
    connect(m_controls, &GraphControls::evidenceChanged, this, [this] {
        m_minimum = m_controls->settings().part.minimumSentences;
        m_desk.opening = false; // or the next resizing would choose another one
        showScene();
    });
    connect(m_controls, &GraphControls::reductionChanged, this, [this] {
        m_desk.openGroups.clear();
        showScene();
    });
    connect(m_controls, &GraphControls::countingChanged, this, &GraphView::rebuildNetwork);
    connect(m_controls, &GraphControls::focusChanged, this, &GraphView::applyFocus);
    connect(m_controls, &GraphControls::kindShown, this,
        [this](EntityKind kind, bool shown) { m_columns->setShown(kind, shown); });
    connect(m_controls, &GraphControls::timesRequested, this, &GraphView::chooseTimes);
    connect(m_controls, &GraphControls::windowRemembered, this,
        [this] { m_remembered = m_state->filter().window(); });
}

void GraphView::connectPanels()
{
    connect(m_columns, &EntityColumns::openRequested, this, &GraphView::openRequested);
    connect(m_columns, &EntityColumns::entitySelected, this, &GraphView::selectNode);
    connect(m_columns, &EntityColumns::entitiesPicked, this,
        [this](const std::vector<EntityId>& entities) { pick(entities, Qt::NoModifier); });
    connect(m_columns, &EntityColumns::linkSelected, this, &GraphView::selectLink);
    connect(m_columns, &EntityColumns::linkHovered, this, &GraphView::hoverLink);
    connect(m_columns, &EntityColumns::menuRequested, this,
        [this](QPoint at, EntityId id) { showMenu(at, id, LinkId()); });
    connect(m_columns, &EntityColumns::hideRequested, this, [this](EntityId id) {
        selectNode(id, Qt::NoModifier);
        hideSelected();
    });
    connect(m_questions, &QuestionPanel::entitySelected, this,
        [this](EntityId id) { selectNode(id, Qt::NoModifier); });
    connect(m_questions, &QuestionPanel::linkSelected, this,
        [this](LinkId id) { selectLink(id, Qt::NoModifier); });
    connect(m_questions, &QuestionPanel::openRequested, this, &GraphView::openRequested);
    connect(m_questions, &QuestionPanel::drawRequested, this, &GraphView::draw);
    connect(m_questions, &QuestionPanel::waysFound, this, &GraphView::showWays);
    connect(m_questions, &QuestionPanel::closeRequested, this, [this] {
        m_ask->setChecked(false);
        static_cast<QWidget*>(m_canvas)->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_sceneJob, &SceneJob::finished, this,
        [this](const std::shared_ptr<BuiltScene>& built) { present(std::move(*built)); });
    connect(&m_layout, &LayoutJob::previewed, this, &GraphView::takePreview);
    connect(&m_layout, &LayoutJob::finished, this, &GraphView::takePositions);
    connect(&m_networkJob, &NetworkJob::finished, this, &GraphView::takeNetworks);
}

void GraphView::connectState()
{
    connect(m_state, &ViewState::snapshotChanged, this, &GraphView::rebuildNetwork);
    connect(m_state, &ViewState::filterChanged, this, &GraphView::rebuildNetwork);
    connect(m_state, &ViewState::selectionChanged, this, [this](ViewOrigin origin) {
        if (origin != ViewOrigin::Graph) {
            showSelection();
        }
    });
    connect(m_state, &ViewState::highlightChanged, this, [this](ViewOrigin origin) {
        if (origin != ViewOrigin::Graph) {
            showHighlight();
        }
    });
}

bool GraphView::isCurrent() const
{
    return m_networks.snapshot == m_state->snapshot();
}

bool GraphView::isBusy() const
{
    return m_networkJob.isRunning() || m_sceneJob.isRunning() || m_layout.isRunning() || m_refit.isActive()
        || m_questions->isRunning();
}

QString GraphView::countsText() const
{
    if (!m_networks.drawn) {
        return {};
    }
    const QLocale locale;
    const auto number
        = [&locale](std::size_t value) { return locale.toString(static_cast<qulonglong>(value)); };
    std::size_t together = 0; // drawn within others
    for (const SceneNode& node : m_canvas->scene().nodes) {
        together += node.members.size() + node.leaves.size();
    }
    QString text = tr("%1 of %2 names \u00B7 %3 of %4 links")
                       .arg(number(m_canvas->scene().nodes.size()), number(m_networks.drawn->liveEntities()),
                           number(m_canvas->scene().links.size()), number(m_networks.drawn->liveLinks()));
    if (together > 0) {
        text += tr(" \u00B7 %1 more drawn within them").arg(number(together));
    }
    if (m_focusCentre && m_canvas->isFocused()) {
        text += focusText();
    }
    if (m_networks.window && m_networks.beforeWindow) {
        std::array<std::size_t, 5> links{}; // by Presence
        for (const SceneLink& link : m_canvas->scene().links) {
            ++links.at(static_cast<std::size_t>(link.presence));
        }
        const auto count
            = [&](Presence presence) { return number(links.at(static_cast<std::size_t>(presence))); };
        const bool open = m_networks.beforeWindow->from <= longAgo;
        text += open ? tr(" \u00B7 %1 compared with all time before").arg(intervalText(*m_networks.window))
                     : tr(" \u00B7 %1 compared with %2")
                           .arg(intervalText(*m_networks.window), intervalText(*m_networks.beforeWindow));
        text += tr(": %1 links new, %2 gone, %3 kept")
                    .arg(count(Presence::New), count(Presence::Gone), count(Presence::Kept));
    }
    if (m_canvas->scene().nodes.size() > crowded && !m_controls->isReduced()) {
        text += tr(" \u00B7 crowded: Show has ways to draw less");
    }
    return text;
}

/// How many of those so many links away are drawn.
QString GraphView::focusText() const
{
    const std::uint32_t depth = m_controls->settings().focusDepth;
    std::vector<int> all(depth + 1, 0);
    std::vector<int> drawn(depth + 1, 0);
    for (const graph::HopEntity& one : m_networks.drawn->ego(m_focusCentre, depth)) {
        ++all[one.hops];
        drawn[one.hops] += m_canvas->nodeOf(one.entity) ? 1 : 0;
    }
    QString text = tr(" \u00B7 focus on %1").arg(toQString((*m_networks.snapshot)[m_focusCentre].name));
    for (std::uint32_t step = 1; step <= depth; ++step) {
        text += tr(" \u00B7 %Ln link(s) away: %1 of %2", nullptr, static_cast<int>(step))
                    .arg(QLocale().toString(drawn[step]), QLocale().toString(all[step]));
    }
    return text;
}

void GraphView::updateTexts()
{
    m_controls->setShown(
        m_sceneJob.isRunning() ? std::optional<std::size_t>() : m_canvas->scene().nodes.size());
    QString text = m_sceneJob.isRunning() ? tr("%1 \u00B7 drawing\u2026").arg(countsText()) : countsText();
    if (const std::vector<EntityId> missing = undrawn(); !missing.empty() && !m_sceneJob.isRunning()) {
        const QString what = missing.size() == 1
            ? tr("%1 is not drawn").arg(toQString((*m_networks.snapshot)[missing.front()].name))
            : tr("%Ln selected name(s) not drawn", nullptr, static_cast<int>(missing.size()));
        //: a link and its key: adds the selected names to the drawing
        text = QStringLiteral("%1 \u00B7 %2: <a href=\"draw\">%3</a>")
                   .arg(text.toHtmlEscaped(), what.toHtmlEscaped(), tr("Draw (A)").toHtmlEscaped());
    }
    m_counts->setText(text);
    updateActions();
}

/// Where there is room, and where what is new and gone could be told by nothing else.
void GraphView::showLegend()
{
    m_legend->setVisible(height() >= roomForLegend || m_networks.before != nullptr);
}

void GraphView::updateActions()
{
    m_back->setEnabled(m_desk.exploration.canGoBack());
    m_forward->setEnabled(m_desk.exploration.canGoForward());
    m_only->setEnabled(m_networks.drawn != nullptr);
    m_zoom->setHidden(m_canvas->scene().nodes.empty());
}

void GraphView::connectNotify(const QMetaMethod& signal)
{
    // Only where somebody merges does dropping one node on another mean more than putting it there.
    if (signal == QMetaMethod::fromSignal(&GraphView::mergeRequested)) {
        connect(m_canvas, &GraphCanvas::nodeDroppedOnto, this, &GraphView::dropOnto, Qt::UniqueConnection);
    }
}

void GraphView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_listChosen) {
        m_list->setChecked(width() >= (m_ask->isChecked() ? roomForAll : roomForLists));
    }
    if (m_splitter->orientation() != panelsLie()) {
        shareRoom();
    }
    showLegend();
    m_refit.start();
}

void GraphView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange && m_networks.drawn) {
        m_refit.start(); // labels need other room
    }
    QWidget::changeEvent(event);
}

GraphPictureOptions GraphView::pictureOptions() const
{
    GraphPictureOptions options;
    for (const SceneNode& node : isCurrent() ? m_canvas->scene().nodes : std::vector<SceneNode>()) {
        options.entities.push_back(node.entity);
        options.positions.emplace_back(node.entity, graph::Position{node.x, node.y});
    }
    options.minimumSentences = m_minimum;
    if (m_networks.snapshot && isCurrent()) {
        options.evidence = m_networks.drawnEvidence;
        options.scene = std::make_shared<const GraphScene>(m_canvas->scene());
        options.sceneCounts = countsText();
    }
    options.dark = Theme::from(palette()).dark;
    return options;
}

std::vector<NodePlace> GraphView::places() const
{
    if (!m_networks.snapshot) {
        return m_restored;
    }
    return m_desk.touched ? m_desk.toPlaces(*m_networks.snapshot) : std::vector<NodePlace>();
}

void GraphView::setPlaces(std::vector<NodePlace> places)
{
    m_restored = std::move(places);
    if (m_networks.snapshot && isCurrent() && !m_restored.empty()) {
        m_desk.clear();
        m_desk.fromPlaces(std::exchange(m_restored, {}), *m_networks.snapshot);
        showScene();
        fitScene();
    }
}

} // namespace dateline
