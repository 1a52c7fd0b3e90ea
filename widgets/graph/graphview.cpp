// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphview.h"

#include "model/graph/layout/simplelayouts.h"
#include "model/items/words.h"
#include "widgets/graph/entitycolumns.h"
#include "widgets/graph/graphcanvas.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSlider>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>
#include <array>
#include <map>

namespace dateline {

namespace {

constexpr std::array<std::uint32_t, 15> perKindSteps{2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 200, 500, 1'000'000};
constexpr int openingPerKind = 4; // index of 12
constexpr std::array<std::uint32_t, 11> evidenceSteps{1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 50};
constexpr int roomForLists = 1050; // pixels; narrower views open without them
constexpr float besideNeighbour = 70; // pixels between a new node and the one it hangs on

graph::EvidenceFilter evidenceFilter(const Snapshot& snapshot, const Filter& filter, const Visibility& visibility)
{
    graph::EvidenceFilter result;
    result.window = filter.window();
    if (filter.isActive()) {
        result.entities = visibility.entities;
        result.passes = [snapshot, filter](const ArticleBlock& block, const RelationTelling& telling) {
            return passes(*snapshot, filter, block, telling);
        };
    }
    return result;
}

int indexOfEvidence(std::uint32_t minimum)
{
    const auto step = std::lower_bound(evidenceSteps.begin(), evidenceSteps.end(), minimum);
    return static_cast<int>(std::min<std::ptrdiff_t>(step - evidenceSteps.begin(), evidenceSteps.size() - 1));
}

/// Where new nodes begin: about the neighbour that they hang on most, fanned out by their number.
void placeNew(const GraphScene& scene, graph::Positions& positions, const std::vector<char>& known)
{
    graph::Position low{0, 0};
    graph::Position high{0, 0};
    bool any = false;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (known[i] != 0) {
            low = any ? graph::Position{std::min(low.x, positions[i].x), std::min(low.y, positions[i].y)} : positions[i];
            high = any ? graph::Position{std::max(high.x, positions[i].x), std::max(high.y, positions[i].y)} : positions[i];
            any = true;
        }
    }
    std::vector<std::optional<std::uint32_t>> host(positions.size());
    for (const SceneLink& link : scene.links) { // weakest first: the strongest one stays
        if (known[link.a] != known[link.b]) {
            host[known[link.a] != 0 ? link.b : link.a] = known[link.a] != 0 ? link.a : link.b;
        }
    }
    std::map<std::uint32_t, int> guests;
    int strays = 0;
    for (std::uint32_t i = 0; i < positions.size(); ++i) {
        if (known[i] != 0) {
            continue;
        }
        if (host[i]) {
            // Away from the middle of the drawing, then to either side in turn.
            const graph::Position at = positions[*host[i]];
            const int number = guests[*host[i]]++;
            const double outwards = std::atan2(at.y - (low.y + high.y) / 2, at.x - (low.x + high.x) / 2);
            const double angle = outwards + (number % 2 == 0 ? 1 : -1) * (number + 1) / 2 * 0.5;
            const float away = scene.nodes[*host[i]].radius + besideNeighbour;
            positions[i] = {at.x + away * static_cast<float>(std::cos(angle)), at.y + away * static_cast<float>(std::sin(angle))};
        } else {
            positions[i] = {low.x + static_cast<float>(strays++) * 90.0F, high.y + 80.0F};
        }
    }
}

} // namespace

GraphView::GraphView(ViewState* state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_canvas(new GraphCanvas(this))
    , m_columns(new EntityColumns(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_toolBar(new QToolBar(this))
    , m_counts(new QLabel(this))
    , m_paths(new QTextBrowser(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    createToolBar();
    layout->addWidget(m_toolBar);
    auto* drawing = new QSplitter(Qt::Vertical, this);
    drawing->addWidget(m_canvas);
    drawing->addWidget(m_paths);
    drawing->setStretchFactor(0, 4);
    drawing->setStretchFactor(1, 1);
    drawing->setCollapsible(0, false);
    m_paths->setOpenLinks(false);
    m_paths->setAccessibleName(tr("Ways between the two"));
    m_paths->hide();
    m_splitter->addWidget(drawing);
    m_splitter->addWidget(m_columns);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setCollapsible(0, false);
    layout->addWidget(m_splitter, 1);
    m_counts->setContentsMargins(8, 2, 8, 2);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_counts);
    m_refit.setSingleShot(true);
    m_refit.setInterval(150);
    connect(&m_refit, &QTimer::timeout, this, [this] {
        if (!m_touched && m_network && !m_layout.isRunning()) {
            m_places.clear(); // nobody has looked closely yet: fill the new page
            showScene();
        }
    });
    m_columns->hide();
    setFocusProxy(m_canvas);
    connectCanvas();
    connectState();
    rebuildNetwork();
}

GraphView::~GraphView()
{
    m_networkJob.waitForFinished();
}

QAction* GraphView::addCanvasAction(const QString& text, const QKeySequence& key, void (GraphView::*slot)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // letters belong to the lists' own search elsewhere
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    m_canvas->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void GraphView::createToolBar()
{
    const auto slider = [this](int steps, int value, const QString& name, const QString& tip, QLabel*& text) {
        auto* caption = new QLabel(name, m_toolBar);
        caption->setContentsMargins(8, 0, 4, 0);
        auto* result = new QSlider(Qt::Horizontal, m_toolBar);
        result->setRange(0, steps - 1);
        result->setValue(value);
        result->setPageStep(1);
        result->setFixedWidth(90);
        result->setToolTip(tip);
        result->setAccessibleName(name);
        caption->setBuddy(result);
        text = new QLabel(m_toolBar);
        text->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000")));
        text->setContentsMargins(4, 0, 0, 0);
        m_toolBar->addWidget(caption);
        m_toolBar->addWidget(result);
        m_toolBar->addWidget(text);
        connect(result, &QSlider::valueChanged, this, &GraphView::takeSliders);
        return result;
    };
    m_back = addCanvasAction(tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), &GraphView::goBack);
    m_forward = addCanvasAction(tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), &GraphView::goForward);
    m_back->setIconText(QString(QChar(0x2190)));
    m_forward->setIconText(QString(QChar(0x2192)));
    m_toolBar->addAction(m_back);
    m_toolBar->addAction(m_forward);
    m_perKind = slider(static_cast<int>(perKindSteps.size()), openingPerKind, tr("Entities"),
        tr("How many people and organisations are drawn, most mentioned first"), m_perKindText);
    m_evidence = slider(static_cast<int>(evidenceSteps.size()), 1, tr("Evidence"),
        tr("How many sentences a link must rest on"), m_evidenceText);
    m_toolBar->addSeparator();

    auto* kinds = new QMenu(tr("Kinds"), this);
    for (int i = 0; i < entityKindCount; ++i) {
        QAction* kind = kinds->addAction(kindsWord(static_cast<EntityKind>(i)));
        kind->setCheckable(true);
        kind->setChecked(i < 3); // people, organisations, countries
        connect(kind, &QAction::toggled, this, &GraphView::takeKinds);
        m_kinds[static_cast<std::size_t>(i)] = kind;
    }
    auto* arrangements = new QMenu(tr("Arrange"), this);
    const auto arrangement = [&](const QString& text, GraphArrangement value) {
        connect(arrangements->addAction(text), &QAction::triggered, this, [this, value] { arrange(value); });
    };
    auto* again = new QAction(tr("By links"), this);
    again->setShortcut(Qt::Key_L);
    again->setShortcutContext(Qt::WidgetShortcut);
    m_canvas->addAction(again);
    connect(again, &QAction::triggered, this, [this] { arrange(GraphArrangement::Force); });
    arrangements->addAction(again);
    arrangement(tr("Rings about the selected"), GraphArrangement::Rings);
    arrangement(tr("A column for each kind"), GraphArrangement::Columns);
    arrangement(tr("Circle"), GraphArrangement::Circle);
    arrangements->addSeparator();
    connect(arrangements->addAction(tr("Begin again")), &QAction::triggered, this, &GraphView::showOpening);
    for (QMenu* menu : {kinds, arrangements}) {
        auto* button = new QToolButton(m_toolBar);
        button->setText(menu->title());
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
        m_toolBar->addWidget(button);
    }
    m_only = addCanvasAction(tr("Only"), Qt::Key_O, &GraphView::toggleFocus);
    m_only->setCheckable(true);
    m_only->setToolTip(tr("Dim all but the selected and what is linked with it (O)"));
    m_path = addCanvasAction(tr("Path"), Qt::Key_P, &GraphView::showPaths);
    m_path->setToolTip(tr("How two selected entities are linked (P)"));
    addCanvasAction(tr("Clear marks"), Qt::Key_Escape, &GraphView::clearMarks);
    addCanvasAction(tr("Hide"), Qt::Key_Delete, &GraphView::hideSelected);
    m_toolBar->addAction(m_only);
    m_toolBar->addAction(m_path);
    m_list = new QAction(tr("Lists"), this);
    m_list->setCheckable(true);
    m_list->setToolTip(tr("The same as lists, beside the drawing"));
    connect(m_list, &QAction::toggled, m_columns, &QWidget::setVisible);
    connect(m_list, &QAction::triggered, this, [this] { m_listChosen = true; });
    m_toolBar->addAction(m_list);
}

void GraphView::connectCanvas()
{
    connect(m_canvas, &GraphCanvas::entityClicked, this, [this](EntityId id, Qt::KeyboardModifiers modifiers) {
        if (!isCurrent()) {
            return;
        }
        m_touched = true;
        modifiers & Qt::ControlModifier ? m_state->toggle(id, ViewOrigin::Graph) : m_state->select(id, ViewOrigin::Graph);
        showSelection();
        Q_EMIT entityActivated(id);
    });
    connect(m_canvas, &GraphCanvas::linkClicked, this, [this](LinkId id, Qt::KeyboardModifiers modifiers) {
        if (!isCurrent()) {
            return;
        }
        m_touched = true;
        modifiers & Qt::ControlModifier ? m_state->toggle(id, ViewOrigin::Graph) : m_state->select(id, ViewOrigin::Graph);
        showSelection();
        Q_EMIT linkActivated(id);
    });
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
        [this](EntityId id) { m_exploration.isExpanded(id) ? collapse(id) : expand(id); });
    connect(m_canvas, &GraphCanvas::openRequested, this, &GraphView::openRequested);
    connect(m_canvas, &GraphCanvas::nodeDropped, this, [this](EntityId id, QPointF world) {
        m_touched = true;
        m_places[id] = {static_cast<float>(world.x()), static_cast<float>(world.y())};
        m_pinned.push_back(id);
    });
    connect(m_canvas, &GraphCanvas::menuRequested, this, &GraphView::showMenu);
    connect(m_columns, &EntityColumns::openRequested, this, &GraphView::openRequested);
    connect(m_columns, &EntityColumns::entitySelected, this, [this](EntityId id) {
        if (!isCurrent()) {
            return;
        }
        m_touched = true;
        m_state->select(id, ViewOrigin::Graph);
        showSelection();
    });
    connect(m_paths, &QTextBrowser::anchorClicked, this, &GraphView::followLink);
    connect(&m_layout, &LayoutJob::previewed, this, &GraphView::takePreview);
    connect(&m_layout, &LayoutJob::finished, this, &GraphView::takePositions);
    connect(&m_networkJob, &QFutureWatcher<Change>::finished, this, &GraphView::takeNetwork);
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

bool GraphView::isCurrent() const { return m_snapshot == m_state->snapshot(); }

bool GraphView::isBusy() const
{
    return m_networkRunning || m_networkWanted || m_layout.isRunning() || m_refit.isActive();
}

void GraphView::rebuildNetwork()
{
    if (m_networkRunning) {
        m_networkWanted = true;
        return;
    }
    const Snapshot snapshot = m_state->snapshot();
    m_networkWanted = false;
    if (!snapshot) {
        m_layout.cancel();
        m_snapshot.reset();
        m_network.reset();
        m_places.clear();
        m_pinned.clear();
        m_opening = true;
        m_touched = false;
        m_exploration.begin({});
        m_columns->setNetwork(nullptr, nullptr);
        showScene();
        return;
    }
    m_networkRunning = true;
    m_networkJob.setFuture(QtConcurrent::run([snapshot, filter = m_state->filter(), visibility = m_state->visibility()] {
        auto network = std::make_shared<const graph::EntityNetwork>(*snapshot, evidenceFilter(snapshot, filter, visibility));
        return Change{snapshot, std::move(network)};
    }));
}

void GraphView::takeNetwork()
{
    m_networkRunning = false;
    const Change change = m_networkJob.result();
    if (m_networkWanted || change.snapshot != m_state->snapshot()) {
        rebuildNetwork();
        return;
    }
    const bool sameCorpus = m_snapshot == change.snapshot;
    if (m_snapshot && !sameCorpus) {
        carryOver(m_snapshot, change.snapshot);
    }
    m_snapshot = change.snapshot;
    m_network = change.network;
    m_columns->setNetwork(m_snapshot, m_network);
    if (m_opening && (!sameCorpus || m_exploration.shown().empty())) {
        chooseOpening();
    }
    showScene();
    showSelection();
}

void GraphView::carryOver(const Snapshot& from, const Snapshot& to)
{
    // Ids are positions in a corpus; what is on the table is found again by name and kind.
    std::map<std::pair<std::string, EntityKind>, EntityId> ids;
    for (std::size_t i = 0; i < to->entities.size(); ++i) {
        ids.emplace(std::pair(to->entities[i].name, to->entities[i].kind), EntityId::fromIndex(i));
    }
    const auto carried = [&](EntityId id) {
        const Entity& entity = (*from)[id];
        const auto found = ids.find({entity.name, entity.kind});
        return found != ids.end() ? found->second : EntityId();
    };
    const auto all = [&](const std::vector<EntityId>& before) {
        std::vector<EntityId> after;
        for (const EntityId id : before) {
            if (const EntityId other = carried(id); other.isValid()) {
                after.push_back(other);
            }
        }
        return after;
    };
    std::unordered_map<EntityId, graph::Position> places;
    for (const auto& [id, place] : m_places) {
        if (const EntityId other = carried(id); other.isValid()) {
            places.emplace(other, place);
        }
    }
    m_places = std::move(places);
    m_pinned = all(m_pinned);
    m_fresh.clear();
    m_asked.clear();
    m_exploration.begin(all(m_exploration.shown()));
    m_canvas->setFocus({});
    m_canvas->setPaths({}, {});
    m_paths->hide();
    if (!m_touched) {
        m_places.clear(); // nobody has looked closely yet: a good drawing is worth more than a steady one
    }
}

graph::PartOptions GraphView::partOptions() const
{
    graph::PartOptions options;
    const std::uint32_t count = perKindSteps[static_cast<std::size_t>(m_perKind->value())];
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const bool country = static_cast<EntityKind>(kind) == EntityKind::Country;
        options.perKind[kind] = !m_kinds[kind]->isChecked() ? 0 : country ? (count * 2 + 2) / 3 : count;
    }
    options.minimumSentences = evidenceSteps[static_cast<std::size_t>(m_evidence->value())];
    return options;
}

void GraphView::chooseOpening()
{
    graph::PartOptions options = partOptions();
    const graph::NetworkPart part = graph::strongestPart(*m_network, options);
    m_minimum = part.minimumSentences;
    const QSignalBlocker blocker(m_evidence);
    m_evidence->setValue(indexOfEvidence(m_minimum));
    m_exploration.begin(part.entities);
}

void GraphView::showOpening()
{
    if (!m_network) {
        return;
    }
    m_opening = true;
    m_touched = false;
    m_pinned.clear();
    m_places.clear();
    m_fresh.clear();
    m_asked.clear();
    {
        const QSignalBlocker blocker(m_perKind);
        const QSignalBlocker blockerToo(m_evidence);
        m_perKind->setValue(openingPerKind);
        m_evidence->setValue(1);
    }
    clearMarks();
    chooseOpening();
    showScene();
    m_canvas->fit();
}

void GraphView::takeSliders()
{
    if (!m_network) {
        updateTexts();
        return;
    }
    graph::PartOptions options = partOptions();
    options.fewLinks = 0; // what the analyst sets is what is shown
    m_minimum = options.minimumSentences;
    const bool othersChanged = sender() != m_evidence;
    if (othersChanged) {
        m_opening = false;
        m_exploration.show(graph::strongestPart(*m_network, options).entities);
        m_fresh.clear();
    }
    showScene();
}

void GraphView::takeKinds()
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        m_columns->view(static_cast<EntityKind>(i))->setVisible(m_kinds[i]->isChecked());
    }
    takeSliders();
}

graph::NetworkPart GraphView::part() const
{
    std::vector<EntityId> live;
    for (const EntityId id : m_exploration.shown()) {
        const graph::NetworkEntity& entity = (*m_network)[id];
        if (entity.mentions > 0 || entity.degree > 0) {
            live.push_back(id);
        }
    }
    graph::NetworkPart part = graph::partOf(*m_network, std::move(live), m_minimum);
    for (const LinkId id : m_asked) {
        const graph::NetworkLink& link = (*m_network)[id];
        const auto shown = [&](EntityId end) { return std::binary_search(part.entities.begin(), part.entities.end(), end); };
        if (link.sentences > 0 && shown(link.a) && shown(link.b)) {
            part.links.push_back(id);
        }
    }
    std::sort(part.links.begin(), part.links.end());
    part.links.erase(std::unique(part.links.begin(), part.links.end()), part.links.end());
    return part;
}

void GraphView::showScene()
{
    m_layout.cancel();
    if (!m_network) {
        m_canvas->setScene({});
        m_canvas->setEmptyText(tr("Open a folder of articles to see who is linked with whom."));
        updateTexts();
        return;
    }
    GraphScene scene = buildScene(*m_snapshot, *m_network, part());
    graph::Positions positions(scene.nodes.size());
    std::vector<char> known(scene.nodes.size(), 0);
    std::size_t knownCount = 0;
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        SceneNode& node = scene.nodes[i];
        node.pinned = std::find(m_pinned.begin(), m_pinned.end(), node.entity) != m_pinned.end();
        node.fresh = std::find(m_fresh.begin(), m_fresh.end(), node.entity) != m_fresh.end();
        if (const auto place = m_places.find(node.entity); place != m_places.end()) {
            positions[i] = place->second;
            known[i] = 1;
            ++knownCount;
        }
    }
    m_canvas->setEmptyText(m_network->liveEntities() == 0 ? tr("No people, organisations or countries were found here.")
                                                           : tr("Nothing is drawn: move the slider “Entities”."));
    // More than half new: a fresh drawing says more than a patched one.
    const bool patch = knownCount > 0 && (m_touched || knownCount * 2 > scene.nodes.size());
    if (patch) {
        placeNew(scene, positions, known);
    }
    scene.setPositions(positions);
    const bool complete = knownCount == scene.nodes.size();
    if (complete || patch) {
        m_canvas->setScene(scene);
    }
    if (!complete && patch) {
        settle(scene, std::move(positions), known);
    } else if (!complete) {
        startForce(scene);
        m_canvas->setScene(std::move(scene));
    }
    updateTexts();
}

void GraphView::startForce(const GraphScene& scene)
{
    LayoutOrder order;
    order.graph = graphOf(scene);
    order.options.boxes = nodeBoxes(scene);
    order.page = QSizeF(std::max(500, m_canvas->width() - 24), std::max(350, m_canvas->height() - 24));
    order.options.aspect = static_cast<float>(order.page.width() / order.page.height());
    m_layout.start(std::move(order));
}

void GraphView::settle(const GraphScene& scene, graph::Positions positions, const std::vector<char>& fixed)
{
    LayoutOrder order;
    order.graph = graphOf(scene);
    order.options.boxes = nodeBoxes(scene);
    order.positions = std::move(positions);
    order.fixed = fixed;
    m_layout.start(std::move(order));
}

void GraphView::takePreview(const graph::Positions& positions)
{
    if (positions.size() == m_canvas->scene().nodes.size()) {
        m_canvas->setPositions(positions);
        m_canvas->fit();
    }
}

void GraphView::takePositions(const graph::Positions& positions)
{
    const GraphScene& scene = m_canvas->scene();
    if (positions.size() != scene.nodes.size()) {
        return; // of a scene that is gone
    }
    const bool first = m_places.empty();
    for (std::size_t i = 0; i < positions.size(); ++i) {
        m_places[scene.nodes[i].entity] = positions[i];
    }
    m_canvas->setPositions(positions);
    if (first || !m_touched) {
        m_canvas->fit();
    }
}

void GraphView::expand(EntityId id)
{
    if (!m_network) {
        return;
    }
    m_touched = true;
    m_opening = false;
    m_fresh = m_exploration.expand(*m_network, id);
    if (!m_fresh.empty()) {
        for (const graph::Neighbour& neighbour : m_network->neighbours(id)) {
            if (m_exploration.shows(neighbour.entity)) {
                m_asked.push_back(neighbour.link); // the threshold must not hide what was asked for
            }
        }
        showScene();
    }
}

void GraphView::collapse(EntityId id)
{
    if (!m_network) {
        return;
    }
    std::vector<EntityId> kept = selectedEntities();
    kept.insert(kept.end(), m_pinned.begin(), m_pinned.end());
    m_fresh.clear();
    m_exploration.collapse(*m_network, id, kept);
    showScene();
}

void GraphView::hideSelected()
{
    const std::vector<EntityId> selected = selectedEntities();
    if (!selected.empty() && m_network) {
        m_opening = false;
        m_touched = true;
        m_exploration.hide(selected);
        showScene();
    }
}

void GraphView::goBack()
{
    m_exploration.goBack();
    m_fresh.clear();
    showScene();
}

void GraphView::goForward()
{
    m_exploration.goForward();
    m_fresh.clear();
    showScene();
}

std::vector<EntityId> GraphView::selectedEntities() const
{
    return isCurrent() ? m_state->selection().entities : std::vector<EntityId>();
}

void GraphView::toggleFocus()
{
    const EntityId centre = !selectedEntities().empty() ? selectedEntities().back() : m_canvas->current();
    if (m_canvas->isFocused() || !m_network || !centre.isValid()) {
        m_canvas->setFocus({});
    } else {
        std::vector<EntityId> ego;
        for (const graph::HopEntity& hop : m_network->ego(centre, 1)) {
            ego.push_back(hop.entity);
        }
        m_canvas->setFocus(std::move(ego));
    }
    m_only->setChecked(m_canvas->isFocused());
}

void GraphView::showPaths()
{
    const std::vector<EntityId> ends = selectedEntities();
    if (!m_network || ends.size() != 2) {
        m_paths->setHtml(tr("Select two entities with Ctrl+click, then ask again."));
        m_paths->show();
        return;
    }
    const std::vector<graph::NetworkPath> paths = m_network->strongestPaths(ends[0], ends[1]);
    std::vector<EntityId> entities;
    std::vector<LinkId> links;
    for (const graph::NetworkPath& path : paths) {
        entities.insert(entities.end(), path.entities.begin(), path.entities.end());
        links.insert(links.end(), path.links.begin(), path.links.end());
    }
    const bool missing = std::any_of(entities.begin(), entities.end(), [this](EntityId id) { return !m_exploration.shows(id); });
    const bool weak = std::any_of(links.begin(), links.end(), [this](LinkId id) { return (*m_network)[id].sentences < m_minimum; });
    if (missing || weak) {
        std::vector<EntityId> shown = m_exploration.shown();
        shown.insert(shown.end(), entities.begin(), entities.end());
        m_touched = true;
        m_opening = false;
        m_exploration.show(std::move(shown));
        m_asked.insert(m_asked.end(), links.begin(), links.end());
        showScene();
    }
    m_canvas->setPaths(std::move(entities), std::move(links));
    m_paths->setHtml(pathsHtml(paths));
    m_paths->show();
    m_paths->moveCursor(QTextCursor::Start);
    if (auto* drawing = qobject_cast<QSplitter*>(m_paths->parentWidget())) {
        drawing->setSizes({drawing->height() * 2 / 3, drawing->height() / 3});
    }
}

QString GraphView::pathsHtml(const std::vector<graph::NetworkPath>& paths) const
{
    if (paths.empty()) {
        return tr("No evidence links these two, directly or through others.");
    }
    QString html;
    const QLocale locale;
    for (const graph::NetworkPath& path : paths) {
        html += QStringLiteral("<p>");
        for (std::size_t i = 0; i < path.entities.size(); ++i) {
            const EntityId id = path.entities[i];
            if (i > 0) {
                html += QStringLiteral(" <a href=\"link:%1\">%2</a> ")
                            .arg(path.links[i - 1].value())
                            .arg(tr("\u2013 %1 \u2013", "sentences of a link").arg(locale.toString((*m_network)[path.links[i - 1]].sentences)));
            }
            html += QStringLiteral("<a href=\"entity:%1\"><b>%2</b></a>").arg(id.value()).arg(toQString((*m_snapshot)[id].name).toHtmlEscaped());
        }
        html += QStringLiteral("<br>");
        for (const LinkId link : path.links) {
            const MentionRef first = (*m_snapshot)[link].evidence.front();
            const ArticleBlock& block = (*m_snapshot)[first.article];
            const RelationTelling& telling = block.relations[first.index];
            const QString date = telling.date ? intervalText(*telling.date) + QStringLiteral(": ") : QString();
            html += QStringLiteral("&nbsp;&nbsp;%1%2 <a href=\"link:%3\">%4</a><br>")
                        .arg(date.toHtmlEscaped(), toQString(sentenceText(block, telling.sentence)).toHtmlEscaped())
                        .arg(link.value())
                        .arg(tr("all sentences"));
        }
        html += QStringLiteral("</p>");
    }
    return html;
}

void GraphView::followLink(const QUrl& url)
{
    if (!isCurrent()) {
        return;
    }
    const std::uint32_t value = url.path().toUInt();
    if (url.scheme() == QLatin1String("entity")) {
        m_state->select(EntityId(value), ViewOrigin::Graph);
    } else {
        m_state->select(LinkId(value), ViewOrigin::Graph);
    }
    showSelection();
}

void GraphView::clearMarks()
{
    m_canvas->setFocus({});
    m_canvas->setPaths({}, {});
    m_paths->hide();
    m_only->setChecked(false);
}

void GraphView::arrange(GraphArrangement arrangement)
{
    const GraphScene& scene = m_canvas->scene();
    if (scene.nodes.empty()) {
        return;
    }
    const std::vector<graph::NodeBox> boxes = nodeBoxes(scene);
    if (arrangement == GraphArrangement::Force) {
        const bool anyPinned = std::any_of(scene.nodes.begin(), scene.nodes.end(), [](const SceneNode& node) { return node.pinned; });
        std::vector<char> fixed;
        for (const SceneNode& node : scene.nodes) {
            fixed.push_back(node.pinned ? 1 : 0);
        }
        if (anyPinned) {
            settle(scene, scene.positions(), fixed);
        } else {
            startForce(scene);
        }
        return;
    }
    graph::Positions positions;
    if (arrangement == GraphArrangement::Rings) {
        const auto centre = m_canvas->nodeOf(!selectedEntities().empty() ? selectedEntities().back() : m_canvas->current());
        const graph::WeightedGraph graph = graphOf(scene);
        const graph::Adjacency adjacency(graph);
        const auto strongest = std::min_element(scene.nodes.begin(), scene.nodes.end(),
            [](const SceneNode& left, const SceneNode& right) { return left.rank < right.rank; });
        std::vector<std::uint32_t> hops(scene.nodes.size(), 0xFFFFFFFFU);
        std::vector<std::uint32_t> queue{centre.value_or(static_cast<std::uint32_t>(strongest - scene.nodes.begin()))};
        hops[queue[0]] = 0;
        for (std::size_t next = 0; next < queue.size(); ++next) {
            for (const graph::HalfEdge& half : adjacency[queue[next]]) {
                if (hops[half.target] == 0xFFFFFFFFU) {
                    hops[half.target] = hops[queue[next]] + 1;
                    queue.push_back(half.target);
                }
            }
        }
        const std::uint32_t last = hops[queue.back()] + 1;
        std::replace(hops.begin(), hops.end(), 0xFFFFFFFFU, last); // not linked with the centre: outermost
        positions = graph::ringLayout(graph, hops, boxes);
    } else if (arrangement == GraphArrangement::Columns) {
        std::vector<std::uint32_t> columns;
        for (const SceneNode& node : scene.nodes) {
            columns.push_back(static_cast<std::uint32_t>(node.kind));
        }
        positions = graph::columnLayout(columns, boxes);
    } else {
        std::vector<std::uint32_t> order(scene.nodes.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::stable_sort(order.begin(), order.end(), [&scene](std::uint32_t left, std::uint32_t right) {
            return scene.nodes[left].kind != scene.nodes[right].kind ? scene.nodes[left].kind < scene.nodes[right].kind
                                                                     : scene.nodes[left].rank < scene.nodes[right].rank;
        });
        positions = graph::circleLayout(order, boxes);
    }
    m_layout.cancel();
    takePositions(positions);
    m_canvas->fit();
}

void GraphView::showSelection()
{
    if (!isCurrent()) {
        return; // takeNetwork() comes back to it
    }
    const Selection& selection = m_state->selection();
    std::vector<EntityId> entities = selection.entities;
    if (entities.empty() && (!selection.events.empty() || !selection.articles.empty())) {
        entities = m_state->counterparts().entities; // an event's actors, an article's people
    }
    m_canvas->setSelected(entities, selection.links);
    if (!m_columns->isHidden()) {
        m_columns->setSelected(selection.entities);
    }
    updateActions();
    const QString what = selection.entities.size() == 1 && m_snapshot ? toQString((*m_snapshot)[selection.entities[0]].name) : QString();
    m_canvas->setAccessibleDescription(what.isEmpty() ? countsText() : tr("%1. Selected: %2").arg(countsText(), what));
}

void GraphView::showHighlight()
{
    if (!isCurrent()) {
        return;
    }
    const Highlight& highlight = m_state->highlight();
    m_canvas->setHighlighted(highlight.entity, highlight.link);
}

QString GraphView::countsText() const
{
    if (!m_network) {
        return {};
    }
    const QLocale locale;
    const auto number = [&locale](std::size_t value) { return locale.toString(static_cast<qulonglong>(value)); };
    return tr("%1 of %2 entities \u00B7 %3 of %4 links")
        .arg(number(m_canvas->scene().nodes.size()), number(m_network->liveEntities()), number(m_canvas->scene().links.size()),
            number(m_network->liveLinks()));
}

void GraphView::updateTexts()
{
    const std::uint32_t count = perKindSteps[static_cast<std::size_t>(m_perKind->value())];
    m_perKindText->setText(count >= 1'000'000 ? tr("all") : QLocale().toString(count));
    m_evidenceText->setText(QStringLiteral("\u2265 %1").arg(m_minimum));
    m_counts->setText(countsText());
    updateActions();
}

void GraphView::updateActions()
{
    m_back->setEnabled(m_exploration.canGoBack());
    m_forward->setEnabled(m_exploration.canGoForward());
    m_path->setEnabled(m_network != nullptr);
    m_only->setEnabled(m_network != nullptr);
}

void GraphView::showMenu(QPoint globalPosition, EntityId entity, LinkId link)
{
    if (!isCurrent()) {
        return;
    }
    QMenu menu(this);
    // A load may replace the corpus, and with it what the ids mean, while the menu is open.
    connect(m_state, &ViewState::snapshotChanged, &menu, &QMenu::close);
    if (entity.isValid()) {
        connect(menu.addAction(tr("Expand: strongest neighbours")), &QAction::triggered, this, [=, this] { expand(entity); });
        QAction* less = menu.addAction(tr("Collapse"));
        less->setEnabled(m_exploration.isExpanded(entity));
        connect(less, &QAction::triggered, this, [=, this] { collapse(entity); });
        connect(menu.addAction(tr("Hide")), &QAction::triggered, this, [=, this] {
            m_state->select(entity, ViewOrigin::Graph);
            hideSelected();
        });
        if (std::find(m_pinned.begin(), m_pinned.end(), entity) != m_pinned.end()) {
            connect(menu.addAction(tr("Unpin")), &QAction::triggered, this, [=, this] {
                m_pinned.erase(std::remove(m_pinned.begin(), m_pinned.end(), entity), m_pinned.end());
                showScene();
            });
        }
        connect(menu.addAction(tr("Read")), &QAction::triggered, this, [=, this] {
            m_state->select(entity, ViewOrigin::Graph);
            Q_EMIT openRequested();
        });
    } else if (link.isValid()) {
        connect(menu.addAction(tr("Read the evidence")), &QAction::triggered, this, [=, this] {
            m_state->select(link, ViewOrigin::Graph);
            Q_EMIT openRequested();
        });
    } else {
        connect(menu.addAction(tr("Show all")), &QAction::triggered, m_canvas, &GraphCanvas::fit);
        connect(menu.addAction(tr("Begin again")), &QAction::triggered, this, &GraphView::showOpening);
    }
    Q_EMIT menuOpened(&menu, entity, link);
    menu.exec(globalPosition);
}

void GraphView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_listChosen) {
        m_list->setChecked(width() >= roomForLists);
    }
    m_refit.start();
}

GraphPictureOptions GraphView::pictureOptions() const
{
    GraphPictureOptions options;
    for (const SceneNode& node : isCurrent() ? m_canvas->scene().nodes : std::vector<SceneNode>()) {
        options.entities.push_back(node.entity);
        options.positions.emplace_back(node.entity, graph::Position{node.x, node.y});
    }
    options.minimumSentences = m_minimum;
    if (m_snapshot && isCurrent()) {
        options.evidence = evidenceFilter(m_snapshot, m_state->filter(), m_state->visibility());
    }
    options.dark = Theme::from(palette()).dark;
    return options;
}

} // namespace dateline
