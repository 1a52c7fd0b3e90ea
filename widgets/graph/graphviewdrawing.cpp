// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// From networks to a drawing: counted, chosen, placed, made into a scene, laid out, shown.
#include "model/items/carrying.h"
#include "widgets/graph/entitycolumns.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphlegend.h"
#include "widgets/graph/graphview.h"
#include "widgets/graph/nodeplacement.h"
#include "widgets/graph/questionpanel.h"
#include "widgets/graph/timesdialog.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <utility>

namespace dateline {

namespace {

constexpr double openingRoom = 9000; // square pixels an entity gets at least when the graph opens
constexpr std::array<std::uint32_t, 3> openingSteps{12, 8, 6}; // people and organisations, as room allows

} // namespace

void GraphView::rebuildNetwork()
{
    const Snapshot snapshot = m_state->snapshot();
    m_controls->setHasWindow(m_state->filter().window().has_value());
    if (!snapshot) {
        m_networkJob.forget();
        m_sceneJob.cancel();
        m_layout.cancel();
        m_networks = {};
        m_restoredState.reset();
        m_desk.clear();
        m_columns->setNetwork({});
        m_questions->setNetworks({});
        showScene();
        return;
    }
    const GraphSettings& settings = m_controls->settings();
    m_networkJob.start({snapshot, m_state->filter(), settings.relations, settings.outside, comparedTime()});
}

std::optional<DayInterval> GraphView::comparedTime() const
{
    const std::optional<DayInterval> window = m_state->filter().window();
    if (!window) {
        return std::nullopt;
    }
    const DayNumber length = window->to - window->from + 1;
    switch (m_controls->settings().comparison) {
    case Comparison::None: break;
    case Comparison::JustBefore: return DayInterval{window->from - length, window->from - 1};
    case Comparison::AllBefore: return DayInterval{longAgo, window->from - 1};
    case Comparison::Remembered: return m_remembered;
    }
    return std::nullopt;
}

void GraphView::chooseTimes()
{
    if (!m_networks.drawn || !isCurrent()) {
        return;
    }
    const auto halves = graph::halvesOf(*m_networks.snapshot, m_networks.evidence);
    const DayInterval later = m_state->filter().window().value_or(halves ? halves->second : DayInterval{});
    const DayInterval justBefore{
        static_cast<DayNumber>(later.from - later.days()), static_cast<DayNumber>(later.from - 1)};
    const bool brushed = m_state->filter().window().has_value();
    TimesDialog dialog(m_remembered.value_or(brushed || !halves ? justBefore : halves->first), later, this);
    // A load may replace the corpus meanwhile; days mean the same in every corpus.
    if (dialog.exec() == QDialog::Accepted) {
        compareTimes(dialog.earlier(), dialog.later());
    }
}

void GraphView::compareTimes(DayInterval earlier, DayInterval later)
{
    m_remembered = earlier;
    m_controls->setComparison(Comparison::Remembered);
    if (m_state->filter().window() == later) {
        rebuildNetwork();
    } else {
        m_state->setWindow(later, ViewOrigin::Graph); // and comes back as a filter that changed
    }
}

void GraphView::takeNetworks(const Networks& networks)
{
    if (networks.snapshot != m_state->snapshot()) {
        rebuildNetwork();
        return;
    }
    const Snapshot before = m_networks.snapshot;
    const bool sameCorpus = before == networks.snapshot;
    if (before && !sameCorpus) {
        m_desk.carryOver(*before, *networks.snapshot);
        m_unfiltered.clear();
        m_focusCentre = m_focusCentre ? carriedOver(m_focusCentre, *before, *networks.snapshot) : EntityId();
        m_canvas->setFocus({}, Others::Dimmed); // until the scene is there
        m_canvas->setPaths({}, {});
    }
    const Filter filterBefore = std::exchange(m_networks, networks).filter.withoutTimes();
    showLegend();
    // Once: in later corpora what the analyst does meanwhile holds.
    const std::vector<NodePlace> restored
        = sameCorpus ? std::vector<NodePlace>() : std::exchange(m_restored, {});
    m_desk.fromPlaces(restored, *m_networks.snapshot);
    const std::optional<QJsonObject> state = std::exchange(m_restoredState, std::nullopt);
    if (state) {
        takeState(*state);
    }
    m_columns->setNetwork(m_networks);
    m_questions->setNetworks(m_networks);
    if (m_desk.opening && sameCorpus && filterBefore != m_networks.filter.withoutTimes()) {
        openFiltered(filterBefore);
    } else if (m_desk.opening && (!sameCorpus || m_desk.exploration.shown().empty())) {
        chooseOpening();
    }
    showScene();
    if (!restored.empty() || state) {
        fitScene();
    }
    showSelection();
}

double GraphView::roomPerEntity(std::size_t entities) const
{
    return static_cast<double>(m_canvas->width()) * m_canvas->height()
        / static_cast<double>(std::max<std::size_t>(1, entities));
}

void GraphView::chooseOpening()
{
    graph::PartOptions options = m_controls->settings().part;
    const bool small = std::all_of(openingSteps.begin(), openingSteps.end(),
        [&](std::uint32_t step) { return options.perKind[0] != step; });
    if (!small) { // the slider stands where an opening put it
        for (const std::uint32_t step : openingSteps) {
            m_controls->setPerKind(step);
            options = m_controls->settings().part;
            if (roomPerEntity(options.perKind[0] + options.perKind[1] + options.perKind[2]) >= openingRoom) {
                break;
            }
        }
    }
    options.minimumSentences = std::max(options.minimumSentences, 1U);
    const graph::NetworkPart part = graph::strongestPart(*m_networks.drawn, options);
    m_minimum = part.minimumSentences;
    m_controls->setMinimum(m_minimum);
    m_desk.exploration.begin(part.entities);
}

/// The strongest of what passes the filter, not what is left of those before it; a brushed time keeps them,
/// so that nothing comes and goes while it moves. Mostly other ones are drawn afresh; without a filter all
/// stand where they stood.
void GraphView::openFiltered(const Filter& before)
{
    if (before.clauses.empty()) {
        m_unfiltered = m_desk.places;
    }
    m_controls->setMinimum(2); // a filter before may have lowered it
    chooseOpening();
    auto places
        = m_networks.filter.withoutTimes().clauses.empty() ? std::exchange(m_unfiltered, {}) : m_desk.places;
    const std::vector<EntityId>& shown = m_desk.exploration.shown();
    const auto known
        = std::count_if(shown.begin(), shown.end(), [&](EntityId id) { return places.count(id) > 0; });
    if (static_cast<std::size_t>(known) * 2 <= shown.size()) {
        places.clear();
    }
    for (const EntityId id : m_desk.pinned) {
        if (const auto place = m_desk.places.find(id); place != m_desk.places.end()) {
            places[id] = place->second;
        }
    }
    m_desk.places = std::move(places);
    m_fitNext = true;
}

void GraphView::showOpening()
{
    if (!m_networks.drawn) {
        return;
    }
    m_desk.clear();
    m_restored.clear();
    m_controls->setPerKind(openingSteps.front());
    m_controls->setMinimum(2);
    const bool compared = m_networks.before != nullptr;
    m_controls->reset();
    clearMarks();
    if (compared) {
        rebuildNetwork();
        return;
    }
    chooseOpening();
    showScene();
    m_canvas->fit();
}

void GraphView::refit()
{
    if (std::exchange(m_fitAgain, false) && m_desk.touched) {
        m_canvas->fit();
    }
    if (!m_desk.touched && m_networks.drawn && !m_layout.isRunning()) {
        m_desk.places.clear(); // nobody has looked closely yet: fill the new page
        if (m_desk.opening) {
            m_controls->setMinimum(2);
            chooseOpening();
        }
        showScene();
    }
}

void GraphView::takeAmount()
{
    updateTexts();
    if (!m_networks.drawn) {
        return;
    }
    graph::PartOptions options = m_controls->settings().part;
    options.fewLinks = 0; // what the analyst sets is what is shown
    m_minimum = options.minimumSentences;
    m_desk.opening = false;
    m_desk.exploration.show(graph::strongestPart(*m_networks.drawn, options).entities);
    m_desk.fresh.clear();
    showScene();
}

SceneOrder GraphView::sceneOrder() const
{
    const GraphSettings& settings = m_controls->settings();
    SceneOrder order;
    order.networks = m_networks;
    order.desk = m_desk.withoutPlaces();
    order.minimum = m_minimum;
    order.selected = selectedEntities();
    order.reduction.backbone = settings.backbone;
    order.reduction.foldLeaves = settings.foldLeaves;
    order.reduction.grouping = settings.grouping;
    order.reduction.open = m_desk.openGroups;
    order.reduction.kept = m_desk.keptOnes({});
    order.communityColours = settings.communityColours;
    order.nodeSize = m_nodeSize;
    const bool anew = m_desk.places.empty() || !m_desk.touched;
    order.room = anew ? std::max(1.0, roomPerEntity(1)) : 0;
    return order;
}

void GraphView::showScene()
{
    m_layout.cancel();
    m_sceneJob.cancel();
    if (!m_networks.drawn) {
        m_canvas->setScene({});
        m_canvas->setEmptyText(tr("Open a folder of articles to see who is linked with whom."));
        updateTexts();
        return;
    }
    if (m_desk.exploration.shown().size() > crowded) {
        m_sceneJob.start(sceneOrder());
        updateTexts();
        return;
    }
    Progress progress;
    if (Expected<BuiltScene> built = builtScene(sceneOrder(), progress)) {
        present(std::move(*built));
    }
}

/// Which of the known nodes stay: all but those that come back to a place where others stand by now.
std::vector<char> GraphView::standing(const GraphScene& scene, const std::vector<char>& known) const
{
    std::vector<char> fixed = known;
    if (m_canvas->scene().nodes.empty() || scene.nodes.size() > crowded) {
        return fixed;
    }
    const auto covers = [&](const SceneNode& a, const SceneNode& b) { // labels find another side
        return std::hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius;
    };
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        if (known[i] == 0 || scene.nodes[i].pinned || m_canvas->nodeOf(scene.nodes[i].entity)) {
            continue;
        }
        for (std::size_t other = 0; other < scene.nodes.size() && fixed[i] != 0; ++other) {
            fixed[i] = other != i && fixed[other] != 0 && covers(scene.nodes[i], scene.nodes[other]) ? 0 : 1;
        }
    }
    return fixed;
}

void GraphView::present(BuiltScene built)
{
    if (built.drawn != m_networks.drawn) {
        return; // another is on its way
    }
    m_nodeSize = built.nodeSize;
    GraphScene& scene = built.scene;
    graph::Positions positions(scene.nodes.size());
    std::vector<char> known(scene.nodes.size(), 0);
    std::size_t knownCount = 0;
    const std::unordered_set<EntityId> fresh(m_desk.fresh.begin(), m_desk.fresh.end());
    const std::unordered_set<EntityId> pinned(m_desk.pinned.begin(), m_desk.pinned.end());
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        SceneNode& node = scene.nodes[i];
        node.pinned = pinned.count(node.entity) > 0;
        node.fresh = fresh.count(node.entity) > 0;
        if (const auto place = m_desk.places.find(node.entity); place != m_desk.places.end()) {
            positions[i] = place->second;
            known[i] = 1;
            ++knownCount;
        }
    }
    m_canvas->setEmptyText(m_state->snapshot() && m_state->snapshot()->articles.empty()
            ? tr("There are no articles here.")
            : m_networks.drawn->liveEntities() == 0
            ? (m_networks.filter.isActive() ? tr("No name passes the filter.")
                                            : tr("No people, organisations or countries were found here."))
            : tr("Nothing is drawn: move the slider “Names”."));
    // More than half new: a fresh drawing says more than a patched one. So it does where a slider has added a
    // third by and by: what is patched on again and again leaves the middle a knot.
    const std::size_t now = scene.nodes.size();
    const bool patch
        = knownCount > 0 && (m_desk.touched || (knownCount * 2 > now && m_laidOut * 3 > now * 2));
    if (patch) {
        placeNew(scene, positions, known);
    } else {
        m_laidOut = now;
    }
    scene.setPositions(positions);
    const std::vector<char> fixed = standing(scene, known);
    m_legend->setSample(std::move(built.legend));
    m_canvas->setScene(std::move(scene));
    if (fixed != std::vector<char>(known.size(), 1)) {
        LayoutOrder order{std::move(built.graph), {}, {}, {}, {}};
        order.options.boxes = std::move(built.boxes);
        patch ? settle(std::move(order), std::move(positions), fixed) : startForce(std::move(order));
    }
    if (std::exchange(m_fitNext, false)) {
        m_canvas->fit();
    }
    applyFocus();
    updateTexts();
    if (const auto arrangement = std::exchange(m_arrangeNext, std::nullopt)) {
        arrange(*arrangement);
    }
}

void GraphView::fitScene()
{
    m_canvas->fit();
    m_fitNext = m_sceneJob.isRunning(); // then the one on its way, too
}

LayoutOrder GraphView::layoutOrder() const
{
    LayoutOrder order;
    order.graph = graphOf(m_canvas->scene());
    order.options.boxes = nodeBoxes(m_canvas->scene());
    return order;
}

void GraphView::startForce(LayoutOrder order)
{
    order.page = QSizeF(std::max(500, m_canvas->width() - 24), std::max(250, m_canvas->height() - 24));
    order.options.aspect = static_cast<float>(order.page.width() / order.page.height());
    m_layout.start(std::move(order));
}

void GraphView::settle(LayoutOrder order, graph::Positions positions, const std::vector<char>& fixed)
{
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
    const bool first = m_desk.places.empty();
    for (std::size_t i = 0; i < positions.size(); ++i) {
        m_desk.places[scene.nodes[i].entity] = positions[i];
    }
    m_canvas->setPositions(positions);
    if (first || !m_desk.touched) {
        m_canvas->fit();
    }
    Q_EMIT placesChanged();
}

void GraphView::arrange(GraphArrangement arrangement)
{
    const GraphScene& scene = m_canvas->scene();
    if (scene.nodes.empty()) {
        return;
    }
    m_layout.cancel();
    m_arrangement = arrangement;
    if (arrangement == GraphArrangement::Force) {
        m_canvas->setMarks({});
        std::vector<char> fixed;
        for (const SceneNode& node : scene.nodes) {
            fixed.push_back(node.pinned ? 1 : 0);
        }
        if (std::find(fixed.begin(), fixed.end(), 1) != fixed.end()) {
            settle(layoutOrder(), scene.positions(), fixed);
        } else {
            startForce(layoutOrder());
        }
        return;
    }
    const auto centre
        = m_canvas->nodeOf(!selectedEntities().empty() ? selectedEntities().back() : m_canvas->current());
    const float aspect
        = static_cast<float>(m_canvas->width()) / static_cast<float>(std::max(1, m_canvas->height()));
    Arranged result = arranged(scene, *m_networks.drawn, arrangement, centre, aspect);
    takePositions(result.positions);
    m_canvas->setMarks(std::move(result.marks));
    m_canvas->fit();
}

} // namespace dateline
