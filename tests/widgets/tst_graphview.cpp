// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/graphcorpus.h"
#include "tests/support/modaldriver.h"
#include "widgets/filter/windowdialog.h"
#include "widgets/graph/columnlines.h"
#include "widgets/graph/entitycolumnmodel.h"
#include "widgets/graph/entitycolumns.h"
#include "widgets/graph/entitycolumnview.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphlegend.h"
#include "widgets/graph/graphtips.h"
#include "widgets/graph/graphview.h"
#include "widgets/graph/questionpanel.h"
#include "widgets/graph/timesdialog.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <cmath>
#include <map>
#include <set>

using namespace dateline;

class TestGraphView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void opensWithTheStrongestPart();
    void everyNodeIsFoundUnderThePointer();
    void linksAreFoundUnderThePointer();
    void clickSelectsANode();
    void clickOnALinkSelectsIt();
    void selectionElsewhereIsLit();
    void doubleClickExpandsAndCollapses();
    void expansionLeavesTheOthersWhereTheyAre();
    void dragPins();
    void arrowKeysReachEveryNode();
    void zoomKeepsThePointUnderTheCursor();
    void focusDimsAndDimmedNodesCannotBeHad();
    void pathLightsTheWay();
    void brushingTimeKeepsPositions();
    void labelsNeverOverlap();
    void nodesNeverOverlapHoweverFarAway();
    void whatComesBackFindsAFreePlace();
    void theLegendIsWholeInANarrowPanel();
    void badgesCoverNoLabel();
    void listsBringLinkedEntitiesToTheTop();
    void linesJoinTheListsAndSelectLinks();
    void listsAreWalkedByKeyboardAlone();
    void listsSortByNameOrStrength();
    void everyArrangementPlacesAllNodesApart();
    void anotherSnapshotKeepsWhatIsOnTheTable();
    void selectionMeansTheCorpusThatIsOpen();
    void nothingOpenShowsAHint();
    void smallPanelOpensWithFewer();
    void reductionsDrawLessAndSayHowMuch();
    void openingAGroupShowsItsMembers();
    void brushedTimeCanDimWhatLiesOutside();
    void comparingTwoTimesMarksNewAndGone();
    void twoTimesAreChosenFreely();
    void aFilterOpensWithWhatItLetsThrough();
    void muchOnTheTableIsMadeIntoASceneByAWorker();
    void focusGoesAsDeepAsAsked();
    void expandingByKindBringsThatKind();
    void pinnedNodesStayWithoutLinks();
    void mergingIsAskedForByKeyAndByDrag();
    void placesOutliveTheView();
    void allOfTheViewOutlivesIt();
    void aViewThatNobodyTouchedOpensAsEver();
    void theSliderSaysHowManyAreDrawn();
    void linkKeysWalkThroughTheLinksOfANode();
    void hoverSaysWhatALinkRestsOn();
    void answersAreTablesThatSelect();
    void answersAreSavedAsTable();
    void bridgesSayThatTheyAreExact();
    void aDossierQuotesASentenceAHop();
    void screenReadersGetTheNodes();

private:
    void choose(QMenu* menu, const QString& text);
    void waitUntilQuiet() { QTRY_VERIFY_WITH_TIMEOUT(!m_view->isBusy(), 20'000); }
    const GraphScene& scene() const { return m_view->canvas()->scene(); }
    EntityId entityWithHidden() const;

    std::shared_ptr<const Corpus> m_corpus;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<GraphView> m_view;
};

void TestGraphView::init()
{
    registerMetaTypes();
    m_view.reset();
    m_corpus = test::graphCorpus();
    m_state = std::make_unique<ViewState>();
    m_state->setSnapshot(m_corpus);
    m_view = std::make_unique<GraphView>(m_state.get());
    m_view->resize(1000, 650);
    m_view->show();
    m_view->activateWindow();
    static_cast<QWidget*>(m_view->canvas())->setFocus(); // its keys are its own
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    waitUntilQuiet();
}

EntityId TestGraphView::entityWithHidden() const
{
    const auto found = std::find_if(
        scene().nodes.begin(), scene().nodes.end(), [](const SceneNode& node) { return node.hidden > 0; });
    return found == scene().nodes.end() ? EntityId() : found->entity;
}

void TestGraphView::opensWithTheStrongestPart()
{
    QCOMPARE(scene().nodes.size(), std::size_t(32));
    QVERIFY(scene().links.size() >= 15);
    QVERIFY(m_view->countsText().startsWith(QStringLiteral("32 of 148 entities")));
    const QRectF page(m_view->canvas()->rect());
    for (std::uint32_t i = 0; i < scene().nodes.size(); ++i) {
        QVERIFY(page.contains(m_view->canvas()->pageOf(i)));
    }
}

void TestGraphView::everyNodeIsFoundUnderThePointer()
{
    SceneIndex index;
    index.build(scene());
    const GraphTransform& transform = m_view->canvas()->transform();
    for (std::uint32_t i = 0; i < scene().nodes.size(); ++i) {
        const QPointF at = m_view->canvas()->pageOf(i);
        QVERIFY(index.nodeAt(scene(), transform, {}, at) == i);
        const double radius = transform.radius(scene().nodes[i].radius);
        // a little beside counts
        QVERIFY(index.nodeAt(scene(), transform, {}, at + QPointF(0, radius + 2)) == i);
    }
    QVERIFY(!index.nodeAt(scene(), transform, {}, QPointF(-500, -500)));
}

void TestGraphView::linksAreFoundUnderThePointer()
{
    SceneIndex index;
    index.build(scene());
    const GraphTransform& transform = m_view->canvas()->transform();
    std::size_t found = 0;
    for (std::uint32_t i = 0; i < scene().links.size(); ++i) {
        const SceneLink& link = scene().links[i];
        const QPointF middle = (m_view->canvas()->pageOf(link.a) + m_view->canvas()->pageOf(link.b)) / 2;
        const auto hit = index.linkAt(scene(), transform, {}, middle);
        QVERIFY(hit);
        found += *hit == i ? 1U : 0U;
        QVERIFY(index.linkAt(scene(), transform, {}, middle + QPointF(2.5, 2.5)));
    }
    QVERIFY(found * 10 >= scene().links.size() * 9); // the others lie under a crossing
}

void TestGraphView::clickSelectsANode()
{
    const QSignalSpy activated(m_view.get(), &GraphView::entityActivated);
    QTest::mouseClick(m_view->canvas(), Qt::LeftButton, {}, m_view->canvas()->pageOf(5).toPoint());
    QCOMPARE(activated.count(), 1);
    QVERIFY(m_state->selection() == Selection::of(scene().nodes[5].entity));
    QTest::mouseClick(
        m_view->canvas(), Qt::LeftButton, Qt::ControlModifier, m_view->canvas()->pageOf(7).toPoint());
    QCOMPARE(m_state->selection().entities.size(), std::size_t(2));
}

void TestGraphView::clickOnALinkSelectsIt()
{
    GraphCanvas* canvas = m_view->canvas();
    const SceneLink link = scene().links.back();
    SceneIndex index;
    index.build(scene());
    for (const double share : {0.5, 0.4, 0.6, 0.3, 0.7}) { // a place where no node lies above it
        const QPointF at = canvas->pageOf(link.a) * (1 - share) + canvas->pageOf(link.b) * share;
        if (!index.nodeAt(scene(), canvas->transform(), {}, at)) {
            QTest::mouseClick(canvas, Qt::LeftButton, {}, at.toPoint());
            break;
        }
    }
    QVERIFY(m_state->selection() == Selection::of(link.link));
}

void TestGraphView::selectionElsewhereIsLit()
{
    m_state->select(scene().nodes[3].entity, ViewOrigin::Entities);
    QVERIFY(m_view->canvas()->current() == scene().nodes[3].entity);
}

void TestGraphView::doubleClickExpandsAndCollapses()
{
    const std::size_t before = scene().nodes.size();
    const EntityId id = entityWithHidden();
    QVERIFY(id.isValid());
    QTest::mouseDClick(m_view->canvas(), Qt::LeftButton, {},
        m_view->canvas()->pageOf(*m_view->canvas()->nodeOf(id)).toPoint());
    waitUntilQuiet();
    const std::size_t after = scene().nodes.size();
    QVERIFY(after > before && after <= before + 10);
    m_view->goBack();
    QCOMPARE(scene().nodes.size(), before);
    m_view->goForward();
    QCOMPARE(scene().nodes.size(), after);
    m_view->collapse(id);
    QVERIFY(scene().nodes.size() < after || scene().nodes.size() >= before);
    QVERIFY(m_view->canvas()->nodeOf(id).has_value());
}

void TestGraphView::expansionLeavesTheOthersWhereTheyAre()
{
    const std::vector<SceneNode> before = scene().nodes;
    m_view->expand(entityWithHidden());
    waitUntilQuiet();
    for (const SceneNode& node : before) {
        const SceneNode& now = scene().nodes[*m_view->canvas()->nodeOf(node.entity)];
        QCOMPARE(now.x, node.x);
        QCOMPARE(now.y, node.y);
    }
    std::set<std::pair<float, float>> places;
    for (const SceneNode& node : scene().nodes) {
        QVERIFY(places.emplace(node.x, node.y).second);
    }
}

void TestGraphView::dragPins()
{
    GraphCanvas* canvas = m_view->canvas();
    const QPoint from = canvas->pageOf(2).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, from + QPoint(20, 10));
    QTest::mouseMove(canvas, from + QPoint(40, 30));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(40, 30));
    QVERIFY(scene().nodes[2].pinned);
    const SceneNode moved = scene().nodes[2];
    QVERIFY(QLineF(canvas->pageOf(2), from + QPoint(40, 30)).length() < 3);
    m_view->arrange(GraphArrangement::Force);
    waitUntilQuiet();
    QCOMPARE(scene().nodes[2].x, moved.x);
    QCOMPARE(scene().nodes[2].y, moved.y);
}

void TestGraphView::arrowKeysReachEveryNode()
{
    GraphCanvas* canvas = m_view->canvas();
    std::set<EntityId> reached;
    std::vector<EntityId> open;
    QTest::keyClick(canvas, Qt::Key_Right);
    open.push_back(canvas->current());
    while (!open.empty()) {
        const EntityId from = open.back();
        open.pop_back();
        if (!reached.insert(from).second) {
            continue;
        }
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            m_state->select(from, ViewOrigin::Entities);
            QTest::keyClick(canvas, key);
            open.push_back(canvas->current());
        }
    }
    QCOMPARE(reached.size(), scene().nodes.size());
    const QSignalSpy open2(m_view.get(), &GraphView::openRequested);
    QTest::keyClick(canvas, Qt::Key_Return);
    QCOMPARE(open2.count(), 1);
}

void TestGraphView::zoomKeepsThePointUnderTheCursor()
{
    GraphCanvas* canvas = m_view->canvas();
    const QPointF at(300, 200);
    const QPointF world = canvas->transform().toWorld(at);
    canvas->zoomBy(1.7, at);
    QVERIFY(QLineF(canvas->transform().toWorld(at), world).length() < 1e-6);
    canvas->zoomBy(0.2, at);
    QVERIFY(QLineF(canvas->transform().toWorld(at), world).length() < 1e-6);
    QTest::keyClick(canvas, Qt::Key_0);
    QVERIFY(canvas->rect().contains(canvas->pageOf(0).toPoint()));
}

void TestGraphView::focusDimsAndDimmedNodesCannotBeHad()
{
    GraphCanvas* canvas = m_view->canvas();
    const SceneLink strongest = scene().links.back();
    m_state->select(scene().nodes[strongest.a].entity, ViewOrigin::Entities);
    m_view->toggleFocus();
    QVERIFY(canvas->isFocused());
    const graph::EntityNetwork network(*m_corpus);
    const auto ego = network.ego(scene().nodes[strongest.a].entity, 1);
    for (std::uint32_t i = 0; i < scene().nodes.size(); ++i) {
        const bool inside = std::any_of(ego.begin(), ego.end(),
            [&](const graph::HopEntity& hop) { return hop.entity == scene().nodes[i].entity; });
        m_state->clearSelection(ViewOrigin::Entities);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->pageOf(i).toPoint());
        QCOMPARE(m_state->selection() == Selection::of(scene().nodes[i].entity), inside);
    }
    const double all = canvas->transform().zoom;
    QTest::keyClick(canvas, Qt::Key_0); // what is in focus fills the page
    QVERIFY(canvas->transform().zoom > all);
    m_view->clearMarks();
    QVERIFY(!canvas->isFocused());
    QTest::keyClick(canvas, Qt::Key_0);
    QCOMPARE(canvas->transform().zoom, all);
}

void TestGraphView::pathLightsTheWay()
{
    const graph::EntityNetwork network(*m_corpus);
    m_state->select(Selection{{}, {scene().nodes.front().entity, scene().nodes.back().entity}, {}, {}},
        ViewOrigin::Entities);
    m_view->showPaths();
    waitUntilQuiet();
    const auto paths = network.strongestPaths(scene().nodes.front().entity, scene().nodes.back().entity);
    QVERIFY(!paths.empty());
    for (const graph::NetworkPath& path : paths) {
        for (const EntityId id : path.entities) {
            QVERIFY(m_view->canvas()->nodeOf(id).has_value());
        }
    }
}

void TestGraphView::brushingTimeKeepsPositions()
{
    const std::vector<SceneNode> before = scene().nodes;
    const std::size_t links = scene().links.size();
    m_state->setWindow(DayInterval{dayNumber(2015, 1, 1), dayNumber(2016, 6, 30)}, ViewOrigin::Timeline);
    waitUntilQuiet();
    QVERIFY(scene().links.size() < links);
    for (const SceneNode& node : before) {
        if (const auto now = m_view->canvas()->nodeOf(node.entity)) {
            QCOMPARE(scene().nodes[*now].x, node.x);
            QCOMPARE(scene().nodes[*now].y, node.y);
        }
    }
    m_state->setWindow(std::nullopt, ViewOrigin::Timeline);
    waitUntilQuiet();
    QCOMPARE(scene().links.size(), links);
}

void TestGraphView::labelsNeverOverlap()
{
    GraphCanvas* canvas = m_view->canvas();
    for (const double factor : {1.0, 0.6, 0.5, 2.0, 3.0}) {
        canvas->zoomBy(factor, canvas->rect().center());
        canvas->grab();
        const std::vector<PlacedLabel>& labels = canvas->labels();
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(!labels[i].place.intersects(labels[j].place));
            }
        }
    }
    canvas->fit();
    canvas->grab();
    // of 32: nearly all are readable in the opening
    QVERIFY2(canvas->labels().size() >= 28, qPrintable(QString::number(canvas->labels().size())));
    const auto sides = [canvas] {
        std::map<std::uint32_t, LabelSide> result;
        for (const PlacedLabel& label : canvas->labels()) {
            result.emplace(label.node, label.side);
        }
        return result;
    };
    const auto before = sides();
    canvas->grab();
    QVERIFY(sides() == before);
}

void TestGraphView::nodesNeverOverlapHoweverFarAway()
{
    GraphCanvas* canvas = m_view->canvas();
    for (const double factor : {1.0, 0.7, 0.7, 0.7, 0.7}) {
        canvas->zoomBy(factor, canvas->rect().center());
        for (std::uint32_t i = 0; i < scene().nodes.size(); ++i) {
            for (std::uint32_t j = 0; j < i; ++j) {
                const double apart = QLineF(canvas->pageOf(i), canvas->pageOf(j)).length();
                QVERIFY2(apart >= canvas->transform().radius(scene().nodes[i].radius)
                            + canvas->transform().radius(scene().nodes[j].radius),
                    qPrintable(scene().nodes[i].name + QStringLiteral(" / ") + scene().nodes[j].name));
            }
        }
    }
}

/// Expanded, collapsed, and others put where it stood: they must not lie upon each other when it is expanded
/// again.
void TestGraphView::whatComesBackFindsAFreePlace()
{
    const auto overlapping = [this] {
        QStringList pairs;
        for (std::size_t i = 0; i < scene().nodes.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const SceneNode& a = scene().nodes[i];
                const SceneNode& b = scene().nodes[j];
                if (std::hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius) {
                    pairs << a.name + QStringLiteral(" / ") + b.name;
                }
            }
        }
        return pairs.join(QStringLiteral(", "));
    };
    std::vector<EntityId> first;
    for (const SceneNode& node : scene().nodes) {
        if (node.hidden > 0 && first.size() < 6) {
            first.push_back(node.entity);
        }
    }
    QVERIFY(first.size() > 2);
    for (int round = 0; round < 2; ++round) {
        for (const EntityId id : first) {
            m_view->expand(id);
            waitUntilQuiet();
            QCOMPARE(overlapping(), QString());
            m_view->collapse(id);
            waitUntilQuiet();
            QCOMPARE(overlapping(), QString());
        }
    }
    for (const EntityId id : first) { // all that had places, at once
        m_view->expand(id);
        waitUntilQuiet();
        QCOMPARE(overlapping(), QString());
    }
}

void TestGraphView::theLegendIsWholeInANarrowPanel()
{
    auto* legend = m_view->findChild<GraphLegend*>();
    QVERIFY(legend->isVisible());
    const int before = legend->height();
    m_view->resize(330, 650);
    QTRY_VERIFY(legend->height() > before);
    QVERIFY(legend->height() >= legend->heightForWidth(legend->width()));
    m_view->resize(1000, 650);
    QTRY_COMPARE(legend->height(), before);
}

void TestGraphView::badgesCoverNoLabel()
{
    GraphCanvas* canvas = m_view->canvas();
    std::size_t badges = 0;
    for (const SceneNode& node : std::vector<SceneNode>(scene().nodes)) {
        m_state->select(node.entity, ViewOrigin::Entities);
        canvas->grab();
        badges += canvas->badges().size();
        for (const QRectF& badge : canvas->badges()) {
            for (const PlacedLabel& label : canvas->labels()) {
                QVERIFY2(!label.place.intersects(badge), qPrintable(node.name));
            }
        }
    }
    QVERIFY(badges > 0);
}

void TestGraphView::listsBringLinkedEntitiesToTheTop()
{
    m_view->resize(1300, 650);
    QVERIFY(m_view->columns()->isVisible());
    const graph::EntityNetwork network(*m_corpus);
    QTreeView* countries = m_view->columns()->view(EntityKind::Country);
    countries->setCurrentIndex(countries->model()->index(1, 0));
    QCOMPARE(m_state->selection().entities.size(), std::size_t(1));
    const EntityId id = m_state->selection().entities.front();
    QVERIFY((*m_corpus)[id].kind == EntityKind::Country);
    QTreeView* people = m_view->columns()->view(EntityKind::Person);
    const QString first = people->model()->index(0, 0).data().toString();
    for (const graph::Neighbour& neighbour : network.neighbours(id)) {
        if (network[neighbour.entity].kind == EntityKind::Person) {
            const QString top = QString::fromStdString((*m_corpus)[neighbour.entity].name);
            QVERIFY(people->model()->index(0, 0).data(Qt::BackgroundRole).isValid());
            QCOMPARE(people->model()->index(0, 1).data().toString().toUInt(), neighbour.sentences);
            break;
        }
    }
    QCOMPARE(people->model()->rowCount(), 60);
}

void TestGraphView::linesJoinTheListsAndSelectLinks()
{
    m_view->resize(1300, 650);
    const graph::EntityNetwork network(*m_corpus);
    EntityColumnView* people = m_view->columns()->view(EntityKind::Person);
    EntityColumnView* organisations = m_view->columns()->view(EntityKind::Organisation);
    ColumnLines* lines = m_view->columns()->linesLeftOf(EntityKind::Organisation);
    QVERIFY(lines->isVisible());
    QTest::mouseClick(
        people->viewport(), Qt::LeftButton, {}, people->visualRect(people->model()->index(2, 0)).center());
    const EntityId chosen = m_state->selection().entities.front();
    QVERIFY(people->columnModel()->entityAt(2) == chosen); // where it was clicked
    std::size_t strong = 0;
    for (const ColumnLines::Line& line : lines->lines()) {
        const graph::NetworkLink& link = network[line.link];
        const bool own = link.a == chosen || link.b == chosen;
        QCOMPARE(line.strong, own);
        strong += own ? 1U : 0U;
        const EntityId person = network[link.a].kind == EntityKind::Person ? link.a : link.b;
        const QRect row
            = people->visualRect(people->columnModel()->index(people->columnModel()->rowOf(person), 0));
        const double height
            = lines->mapFromGlobal(people->viewport()->mapToGlobal(QPointF(row.center()))).y();
        QVERIFY(std::abs(line.left - height) <= 1);
    }
    std::size_t linked = 0; // and can be seen
    const auto [first, last] = organisations->visibleRows();
    for (const graph::Neighbour& neighbour : network.neighbours(chosen)) {
        const int row = organisations->columnModel()->rowOf(neighbour.entity);
        linked += row >= first && row <= last ? 1U : 0U;
    }
    QVERIFY(strong > 0);
    QCOMPARE(strong, linked);
    const ColumnLines::Line strongest = lines->lines().back();
    QTest::mouseClick(lines, Qt::LeftButton, {},
        QPoint(lines->width() / 2, static_cast<int>((strongest.left + strongest.right) / 2)));
    QCOMPARE(m_state->selection().links.size(), std::size_t(1));
    QVERIFY(people->columnModel()->entityAt(2) == chosen); // a link leaves the lists as they are
    // off: people stand beside countries
    choose(m_view->controls()->shownMenu(), QStringLiteral("Organisations"));
    QVERIFY(!lines->isVisible());
    QVERIFY(!m_view->columns()->linesLeftOf(EntityKind::Country)->lines().empty());
}

void TestGraphView::listsAreWalkedByKeyboardAlone()
{
    m_view->resize(1300, 650);
    const graph::EntityNetwork network(*m_corpus);
    EntityColumnView* people = m_view->columns()->view(EntityKind::Person);
    EntityColumnView* organisations = m_view->columns()->view(EntityKind::Organisation);
    people->setFocus();
    people->setCurrentIndex(people->model()->index(0, 0));
    for (int row = 1; row <= 4; ++row) { // the list does not move under the arrow keys
        const EntityId next = people->columnModel()->entityAt(row);
        QTest::keyClick(people, Qt::Key_Down);
        QVERIFY(m_state->selection().entities == std::vector{next});
    }
    const EntityId person = m_state->selection().entities.front();
    QTest::keyClick(people, Qt::Key_Right);
    QVERIFY(organisations->hasFocus());
    const EntityId organisation = m_state->selection().entities.front();
    const auto all = network.neighbours(person);
    const auto strongest = std::find_if(all.begin(), all.end(),
        [&](const graph::Neighbour& each) { return network[each.entity].kind == EntityKind::Organisation; });
    QVERIFY(strongest != all.end());
    QCOMPARE(network[*network.between(person, organisation)].sentences, strongest->sentences);
    QTest::keyClick(organisations, Qt::Key_Down);
    QTest::keyClick(organisations, Qt::Key_Up);
    QTest::keyClick(organisations, Qt::Key_Left);
    QVERIFY(people->hasFocus());

    const EntityId one = m_state->selection().entities.front();
    const int other = people->columnModel()->rowOf(one) + 1;
    const EntityId two = people->columnModel()->entityAt(other);
    people->selectionModel()->setCurrentIndex(
        people->model()->index(other, 0), QItemSelectionModel::NoUpdate);
    QTest::keyClick(people, Qt::Key_Space);
    QVERIFY((m_state->selection().entities == std::vector{std::min(one, two), std::max(one, two)}
        || m_state->selection().entities == std::vector{one, two}));

    QTest::keyClick(people, Qt::Key_BracketRight);
    QVERIFY(m_state->selection().links == std::vector{network.neighbours(two).front().link});
    QTest::keyClick(people, Qt::Key_BracketRight);
    QVERIFY(m_state->selection().links == std::vector{network.neighbours(two).at(1).link});
    QTest::keyClick(people, Qt::Key_BracketLeft);
    QVERIFY(m_state->selection().links == std::vector{network.neighbours(two).front().link});

    const EntityId drawn = scene().nodes.front().entity;
    EntityColumnView* itsList = m_view->columns()->view(network[drawn].kind);
    itsList->setCurrentIndex(itsList->model()->index(itsList->columnModel()->rowOf(drawn), 0));
    QTest::keyClick(itsList, Qt::Key_Delete);
    QVERIFY(!m_view->canvas()->nodeOf(drawn));

    QSignalSpy opened(m_view.get(), &GraphView::menuOpened);
    QTimer::singleShot(0, m_view.get(), [] { QApplication::activePopupWidget()->close(); });
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(), itsList->mapToGlobal(QPoint()));
    QApplication::sendEvent(itsList, &menu);
    QCOMPARE(opened.count(), 1);
    QVERIFY(opened.front().at(1).value<EntityId>() == drawn);
}

void TestGraphView::listsSortByNameOrStrength()
{
    m_view->resize(1300, 650);
    EntityColumnView* people = m_view->columns()->view(EntityKind::Person);
    const auto names = [&] {
        QStringList all;
        for (int row = 0; row < people->model()->rowCount(); ++row) {
            all << people->columnModel()->nameAt(row);
        }
        return all;
    };
    const QStringList byStrength = names();
    for (int row = 1; row < people->model()->rowCount(); ++row) {
        QVERIFY(people->model()->index(row - 1, 1).data().toInt()
            >= people->model()->index(row, 1).data().toInt());
    }
    Q_EMIT people->header()->sectionClicked(0);
    QStringList sorted = byStrength;
    sorted.sort();
    QCOMPARE(names(), sorted);
    m_state->select(
        m_view->columns()->view(EntityKind::Country)->columnModel()->entityAt(0), ViewOrigin::Timeline);
    QCOMPARE(names(), sorted); // shaded, but where they are
    QVERIFY(people->columnModel()->strongestRow() >= 0);
    Q_EMIT people->header()->sectionClicked(1);
    QVERIFY(names() != sorted);
    QCOMPARE(people->columnModel()->strongestRow(), 0);
}

void TestGraphView::everyArrangementPlacesAllNodesApart()
{
    for (const GraphArrangement arrangement :
        {GraphArrangement::Rings, GraphArrangement::Columns, GraphArrangement::Circle, GraphArrangement::Time,
            GraphArrangement::Countries, GraphArrangement::Force}) {
        m_view->arrange(arrangement);
        waitUntilQuiet();
        for (std::uint32_t i = 0; i < scene().nodes.size(); ++i) {
            for (std::uint32_t j = 0; j < i; ++j) {
                const QLineF line(QPointF(scene().nodes[i].x, scene().nodes[i].y),
                    QPointF(scene().nodes[j].x, scene().nodes[j].y));
                QVERIFY(line.length() > scene().nodes[i].radius + scene().nodes[j].radius);
            }
        }
    }
}

void TestGraphView::anotherSnapshotKeepsWhatIsOnTheTable()
{
    m_view->expand(entityWithHidden());
    waitUntilQuiet();
    std::set<QString> before;
    for (const SceneNode& node : scene().nodes) {
        before.insert(node.name);
    }
    const SceneNode first = scene().nodes.front();
    test::GraphCorpusOptions more;
    more.articles = 130;
    m_state->setSnapshot(test::graphCorpus(more));
    waitUntilQuiet();
    std::set<QString> after;
    for (const SceneNode& node : scene().nodes) {
        after.insert(node.name);
    }
    QVERIFY(before == after);
    QCOMPARE(scene().nodes.front().x, first.x);
}

void TestGraphView::selectionMeansTheCorpusThatIsOpen()
{
    auto bigger = std::make_shared<Corpus>(*m_corpus);
    bigger->entities.push_back(bigger->entities.back());
    bigger->entities.back().name = "Ardelia Quent";
    bigger->entities.back().events.clear();
    bigger->entities.back().links.clear();
    const EntityId last = EntityId::fromIndex(bigger->entities.size() - 1);
    m_state->setSnapshot(bigger); // its network is made in the background
    m_state->select(last, ViewOrigin::None); // an id that the corpus before does not have
    QVERIFY(m_view->pictureOptions().entities.empty());
    waitUntilQuiet();
    QVERIFY(m_view->canvas()->accessibleDescription().contains(QStringLiteral("Ardelia Quent")));
}

void TestGraphView::nothingOpenShowsAHint()
{
    m_state->setSnapshot(nullptr);
    waitUntilQuiet();
    QVERIFY(scene().nodes.empty());
    QVERIFY(m_view->countsText().isEmpty());
    m_view->canvas()->grab();
}

void TestGraphView::choose(QMenu* menu, const QString& text)
{
    for (QAction* action : menu->findChildren<QAction*>() + menu->actions()) {
        if (action->text() == text) {
            action->trigger();
            waitUntilQuiet();
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no entry ") + text));
}

void TestGraphView::smallPanelOpensWithFewer()
{
    m_view->resize(620, 330);
    waitUntilQuiet();
    QVERIFY(scene().nodes.size() < 20);
    QVERIFY(scene().nodes.size() >= 10);
    m_view->canvas()->grab();
    QVERIFY(m_view->canvas()->labels().size() * 10 >= scene().nodes.size() * 8); // and nearly all can be read
    m_view->resize(1000, 650);
    waitUntilQuiet();
    QCOMPARE(scene().nodes.size(), std::size_t(32));
}

void TestGraphView::reductionsDrawLessAndSayHowMuch()
{
    QMenu* show = m_view->controls()->shownMenu();
    const std::size_t nodes = scene().nodes.size();
    const std::size_t links = scene().links.size();
    choose(show, QStringLiteral("Backbone only"));
    QCOMPARE(scene().nodes.size(), nodes);
    QVERIFY(scene().links.size() < links);
    QVERIFY(m_view->countsText().contains(QStringLiteral(" %1 of ").arg(scene().links.size())));
    choose(show, QStringLiteral("Leaves folded"));
    QVERIFY(scene().nodes.size() < nodes);
    std::size_t folded = 0;
    for (const SceneNode& node : scene().nodes) {
        folded += node.leaves.size();
    }
    QCOMPARE(folded + scene().nodes.size(), nodes);
    QVERIFY(m_view->countsText().contains(QStringLiteral("%1 more drawn within them").arg(folded)));
    choose(show, QStringLiteral("Who keeps company (communities)"));
    QVERIFY(scene().nodes.size() < 15);
    QVERIFY(m_view->canvas()->nodeOf(scene().nodes.front().entity).has_value());
    choose(show, QStringLiteral("Nobody"));
    choose(show, QStringLiteral("Leaves folded"));
    choose(show, QStringLiteral("Backbone only"));
    QCOMPARE(scene().links.size(), links);
    choose(show, QStringLiteral("Stated ones only"));
    for (const SceneLink& link : scene().links) {
        QVERIFY(link.stated);
    }
}

void TestGraphView::openingAGroupShowsItsMembers()
{
    choose(m_view->controls()->shownMenu(), QStringLiteral("Who belongs to a country"));
    const auto group = std::find_if(scene().nodes.begin(), scene().nodes.end(),
        [](const SceneNode& node) { return node.members.size() > 1; });
    QVERIFY(group != scene().nodes.end());
    const EntityId leader = group->entity;
    const std::vector<EntityId> members = group->members;
    QVERIFY(m_view->canvas()->nodeOf(members.front()) == m_view->canvas()->nodeOf(leader)); // drawn as one
    m_view->expand(leader);
    waitUntilQuiet();
    for (const EntityId member : members) {
        QVERIFY(m_view->canvas()->nodeOf(member) != m_view->canvas()->nodeOf(leader));
    }
    m_view->collapse(leader);
    waitUntilQuiet();
    QVERIFY(m_view->canvas()->nodeOf(members.front()) == m_view->canvas()->nodeOf(leader));
}

void TestGraphView::brushedTimeCanDimWhatLiesOutside()
{
    const std::size_t links = scene().links.size();
    const DayInterval window{dayNumber(2015, 1, 1), dayNumber(2015, 6, 30)};
    m_state->setWindow(window, ViewOrigin::Timeline);
    waitUntilQuiet();
    choose(m_view->controls()->shownMenu(), QStringLiteral("Dim what lies outside"));
    QCOMPARE(scene().links.size(), links); // all are there
    graph::EvidenceFilter filter;
    filter.window = window;
    const graph::EntityNetwork inside(*m_corpus, filter);
    std::size_t outside = 0;
    for (const SceneLink& link : scene().links) {
        const std::uint32_t sentences = inside[link.link].sentences;
        QVERIFY((link.presence == Presence::Outside) == (sentences == 0));
        QVERIFY(sentences == 0 || link.sentences == sentences); // counted in the window
        outside += sentences == 0 ? 1U : 0U;
    }
    QVERIFY(outside > 0 && outside < links);
}

void TestGraphView::comparingTwoTimesMarksNewAndGone()
{
    const DayInterval window{dayNumber(2016, 1, 1), dayNumber(2016, 12, 31)};
    m_state->setWindow(window, ViewOrigin::Timeline);
    waitUntilQuiet();
    choose(m_view->controls()->shownMenu(), QStringLiteral("The time just before, as long"));
    QVERIFY(scene().compares);
    graph::EvidenceFilter filter;
    filter.window = window;
    const graph::EntityNetwork inside(*m_corpus, filter);
    filter.window = DayInterval{window.from - 366, window.from - 1};
    const graph::EntityNetwork before(*m_corpus, filter);
    std::map<Presence, int> seen;
    for (const SceneLink& link : scene().links) {
        const bool now = inside[link.link].sentences > 0;
        const bool then = before[link.link].sentences > 0;
        QVERIFY(link.presence == (now && then ? Presence::Kept : now ? Presence::New : Presence::Gone));
        ++seen[link.presence];
    }
    QVERIFY(seen[Presence::New] > 0 && seen[Presence::Gone] > 0);
    QVERIFY(m_view->countsText().contains(QStringLiteral("compared with")));
    m_view->canvas()->grab();
    QVERIFY(m_view->minimumSizeHint().width() < 500); // a long line of counts does not widen the window
    const auto* legend = m_view->findChild<GraphLegend*>();
    m_view->resize(1000, 300); // too low for a legend, but for one that says what is new
    QTRY_VERIFY(legend->isVisible());
    m_state->setWindow(std::nullopt, ViewOrigin::Timeline);
    waitUntilQuiet();
    QTRY_VERIFY(!legend->isVisible());
}

void TestGraphView::twoTimesAreChosenFreely()
{
    const DayInterval earlier{dayNumber(2015, 2, 1), dayNumber(2015, 5, 31)};
    const DayInterval later{dayNumber(2017, 3, 1), dayNumber(2017, 12, 31)};
    test::ModalDriver driver;
    driver.then<TimesDialog>([&](TimesDialog& dialog) {
        const QList<QDateEdit*> edits = dialog.findChildren<QDateEdit*>();
        QCOMPARE(edits.size(), qsizetype(4));
        QVERIFY(dialog.earlier().to < dialog.later().from); // halves of the evidence are offered
        edits[0]->setDate(toQDate(earlier.to)); // the wrong way round
        edits[1]->setDate(toQDate(earlier.from));
        edits[2]->setDate(toQDate(later.from));
        edits[3]->setDate(toQDate(later.to));
        dialog.accept();
    });
    QVERIFY(!m_state->filter().window()); // nothing brushed
    choose(m_view->controls()->shownMenu(), QStringLiteral("Two times of my choice\u2026"));
    QVERIFY(m_state->filter().window() == later);
    QVERIFY(scene().compares);
    const auto countedIn = [this](DayInterval days) {
        graph::EvidenceFilter filter;
        filter.window = days;
        return graph::EntityNetwork(*m_corpus, filter);
    };
    const graph::EntityNetwork now = countedIn(later);
    const graph::EntityNetwork then = countedIn(earlier);
    std::map<Presence, int> seen;
    for (const SceneLink& link : scene().links) {
        const bool isNow = now[link.link].sentences > 0;
        const bool wasThen = then[link.link].sentences > 0;
        QVERIFY(link.presence
            == (isNow && wasThen ? Presence::Kept
                    : isNow      ? Presence::New
                                 : Presence::Gone));
        ++seen[link.presence];
    }
    QVERIFY(seen[Presence::New] > 0 && seen[Presence::Gone] > 0);
    QVERIFY2(m_view->countsText().contains(QStringLiteral("%1 links new, %2 gone, %3 kept")
                                               .arg(seen[Presence::New])
                                               .arg(seen[Presence::Gone])
                                               .arg(seen[Presence::Kept])),
        qPrintable(m_view->countsText()));
    m_view->questions()->show();
    m_view->questions()->ask(graph::Question::Rising); // between the same two times
    waitUntilQuiet();
    QVERIFY2(
        m_view->questions()->note().contains(QStringLiteral("Feb")), qPrintable(m_view->questions()->note()));
}

void TestGraphView::aFilterOpensWithWhatItLetsThrough()
{
    const auto placesOf = [this] {
        std::map<EntityId, std::pair<float, float>> places;
        for (const SceneNode& node : scene().nodes) {
            places[node.entity] = {node.x, node.y};
        }
        return places;
    };
    const EntityId chosen = scene().nodes.back().entity;
    QTest::mouseClick(m_view->canvas(), Qt::LeftButton, {},
        m_view->canvas()->pageOf(static_cast<std::uint32_t>(scene().nodes.size() - 1)).toPoint());
    QVERIFY(m_state->selection() == Selection::of(chosen)); // touched: from here on nothing jumps
    waitUntilQuiet();
    const auto before = placesOf();
    FilterClause clause;
    clause.kind = ClauseKind::Entity;
    clause.entity = chosen;
    m_state->addClause(clause, ViewOrigin::FilterBar);
    waitUntilQuiet();
    std::size_t others = 0; // that the opening without a filter had no room for
    for (const SceneNode& node : scene().nodes) {
        others += before.count(node.entity) == 0 ? 1 : 0;
    }
    QVERIFY(others > 0);
    QVERIFY(m_view->canvas()->nodeOf(chosen));
    m_state->setFilter({}, ViewOrigin::FilterBar);
    waitUntilQuiet();
    QVERIFY(placesOf() == before);
}

void TestGraphView::muchOnTheTableIsMadeIntoASceneByAWorker()
{
    test::GraphCorpusOptions many;
    many.people = 500;
    many.organisations = 300;
    many.articles = 900;
    m_state->setSnapshot(test::graphCorpus(many));
    waitUntilQuiet();
    const std::size_t opening = scene().nodes.size();
    QVERIFY(opening <= 32);
    const auto drawAll = [this](std::uint32_t perKind, std::uint32_t minimum) {
        m_view->controls()->setPerKind(perKind);
        m_view->controls()->setMinimum(minimum);
        Q_EMIT m_view->controls()->amountChanged();
    };
    drawAll(1'000'000, 1);
    QCOMPARE(scene().nodes.size(), opening); // not in this turn of the window
    QVERIFY(m_view->isBusy());
    drawAll(1'000'000, 2);
    drawAll(200, 1); // only the last one comes
    waitUntilQuiet();
    const std::size_t shown = scene().nodes.size();
    QVERIFY2(shown > 350 && shown <= 200 + 200 + 134, qPrintable(QString::number(shown)));
    QVERIFY(m_view->countsText().startsWith(QStringLiteral("%1 of").arg(shown)));

    // Few again while many are on their way: they do not come after.
    drawAll(1'000'000, 1);
    drawAll(12, 1);
    waitUntilQuiet();
    QVERIFY(scene().nodes.size() <= 32);
    // A corpus that is closed meanwhile takes its scene along.
    drawAll(1'000'000, 1);
    m_state->setSnapshot(nullptr);
    waitUntilQuiet();
    QVERIFY(scene().nodes.empty());
}

void TestGraphView::focusGoesAsDeepAsAsked()
{
    const graph::EntityNetwork network(*m_corpus);
    const auto leaf = std::min_element(scene().nodes.begin(), scene().nodes.end(),
        [](const SceneNode& left, const SceneNode& right) { return left.degree < right.degree; });
    const EntityId centre = leaf->entity;
    m_state->select(centre, ViewOrigin::Entities);
    const auto focused = [&](std::uint32_t depth) {
        QTest::keyClick(m_view->canvas(), depth == 1 ? Qt::Key_1 : Qt::Key_2);
        std::set<EntityId> ego;
        for (const graph::HopEntity& hop : network.ego(centre, depth)) {
            ego.insert(hop.entity);
        }
        std::size_t shown = 0;
        for (const SceneNode& node : scene().nodes) {
            shown += ego.count(node.entity);
        }
        return shown;
    };
    const std::size_t one = focused(1);
    QVERIFY(m_view->canvas()->isFocused());
    const std::size_t two = focused(2);
    QVERIFY(m_view->canvas()->isFocused());
    QVERIFY(one <= two);
    QTest::keyClick(m_view->canvas(), Qt::Key_O);
    QVERIFY(!m_view->canvas()->isFocused());
}

void TestGraphView::expandingByKindBringsThatKind()
{
    std::set<EntityId> before;
    for (const SceneNode& node : scene().nodes) {
        before.insert(node.entity);
    }
    const graph::EntityNetwork network(*m_corpus);
    for (const SceneNode& node : std::vector<SceneNode>(scene().nodes)) {
        const auto neighbours = network.neighbours(node.entity);
        const bool hasPlace = std::any_of(neighbours.begin(), neighbours.end(),
            [&](const graph::Neighbour& each) { return network[each.entity].kind == EntityKind::Place; });
        if (hasPlace) {
            graph::ExpandOptions options;
            options.kind = EntityKind::Place;
            m_view->expandBy(node.entity, options);
            break;
        }
    }
    waitUntilQuiet();
    QVERIFY(scene().nodes.size() > before.size());
    for (const SceneNode& node : scene().nodes) {
        QVERIFY(before.count(node.entity) > 0 || node.kind == EntityKind::Place);
    }
}

void TestGraphView::pinnedNodesStayWithoutLinks()
{
    const EntityId pinned = scene().nodes[4].entity;
    m_state->select(pinned, ViewOrigin::Entities);
    QTest::keyClick(m_view->canvas(), Qt::Key_I);
    QVERIFY(scene().nodes[4].pinned);
    m_state->clearSelection(ViewOrigin::Entities);
    m_view->findChildren<QSlider*>().at(1)->setValue(3); // four sentences
    waitUntilQuiet();
    QVERIFY(m_view->canvas()->nodeOf(pinned).has_value());
    for (const SceneNode& node : scene().nodes) {
        QVERIFY(node.degree > 0 || node.entity == pinned);
    }
}

void TestGraphView::mergingIsAskedForByKeyAndByDrag()
{
    GraphCanvas* canvas = m_view->canvas();
    const QSignalSpy merged(m_view.get(), &GraphView::mergeRequested);
    const EntityId a = scene().nodes[2].entity;
    const EntityId b = scene().nodes[9].entity;
    m_state->select(Selection{{}, {a, b}, {}, {}}, ViewOrigin::Entities);
    QTest::keyClick(canvas, Qt::Key_M);
    QCOMPARE(merged.count(), 1);
    const SceneNode before = scene().nodes[2];
    const QPoint from = canvas->pageOf(2).toPoint();
    const QPoint to = canvas->pageOf(9).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, (from + to) / 2);
    QTest::mouseMove(canvas, to);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
    waitUntilQuiet();
    QCOMPARE(merged.count(), 2);
    QVERIFY(merged.at(1).at(0).value<EntityId>() == a);
    QVERIFY(merged.at(1).at(1).value<EntityId>() == b);
    QCOMPARE(scene().nodes[*canvas->nodeOf(a)].x, before.x); // it goes back to its place
}

void TestGraphView::placesOutliveTheView()
{
    m_view->expand(entityWithHidden());
    waitUntilQuiet();
    const std::vector<NodePlace> places = m_view->places();
    const std::vector<SceneNode> before = scene().nodes;
    QVERIFY(places.size() >= before.size());
    m_view = std::make_unique<GraphView>(m_state.get());
    m_view->setPlaces(places);
    m_view->resize(900, 600);
    m_view->show();
    waitUntilQuiet();
    QCOMPARE(scene().nodes.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(scene().nodes[i].name, before[i].name);
        QCOMPARE(scene().nodes[i].x, before[i].x);
        QCOMPARE(scene().nodes[i].y, before[i].y);
    }
}

void TestGraphView::allOfTheViewOutlivesIt()
{
    const EntityId opened = entityWithHidden();
    m_view->expand(opened);
    waitUntilQuiet();
    choose(m_view->controls()->shownMenu(), QStringLiteral("Leaves folded"));
    waitUntilQuiet();
    choose(m_view->controls()->shownMenu(), QStringLiteral("Stated ones only"));
    m_view->controls()->setFocusDepth(2);
    m_view->arrange(GraphArrangement::Columns);
    waitUntilQuiet();
    m_state->select(opened, ViewOrigin::Entities);
    m_view->toggleFocus();
    waitUntilQuiet();
    const QJsonObject kept = m_view->stateJson();
    const QString counts = m_view->countsText();
    const graph::Positions positions = scene().positions();
    QVERIFY(m_view->canvas()->isFocused() && !scene().marks.empty());
    m_state->clearSelection(ViewOrigin::Entities);

    ViewState other;
    other.setSnapshot(m_corpus);
    GraphView view(&other);
    view.resize(1000, 650);
    view.show();
    QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
    QVERIFY(view.countsText() != counts);
    view.restoreState(kept);
    QVERIFY(view.stateJson() == kept); // closed again before it could be shown
    QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
    QCOMPARE(view.countsText(), counts);
    QVERIFY(view.canvas()->scene().positions() == positions);
    QVERIFY(view.canvas()->scene().marks == scene().marks);
    QVERIFY(view.canvas()->isFocused());
    QCOMPARE(view.controls()->settings().focusDepth, 2U);
    QVERIFY(view.controls()->settings().foldLeaves);
    QVERIFY(view.stateJson() == kept);

    view.restoreState(
        {{QStringLiteral("settings"), 7}, {QStringLiteral("nodes"), QJsonArray{1, QJsonObject()}}});
    QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
    QVERIFY(view.canvas()->scene().nodes.empty()); // no name of it is here
}

void TestGraphView::aViewThatNobodyTouchedOpensAsEver()
{
    const QJsonObject kept = m_view->stateJson();
    const QString counts = m_view->countsText();
    m_view->expand(entityWithHidden());
    choose(m_view->controls()->shownMenu(), QStringLiteral("Backbone only"));
    waitUntilQuiet();
    QVERIFY(m_view->countsText() != counts);
    m_view->restoreState(kept);
    waitUntilQuiet();
    QCOMPARE(m_view->countsText(), counts);

    // the analyst's choice, and nothing else
    m_view->controls()->findChildren<QSlider*>().front()->setValue(2);
    waitUntilQuiet();
    const QString chosen = m_view->countsText();
    QVERIFY(chosen != counts);
    const QJsonObject slid = m_view->stateJson();
    m_view->restoreState(kept);
    waitUntilQuiet();
    m_view->restoreState(slid);
    waitUntilQuiet();
    QCOMPARE(m_view->countsText(), chosen);
}

void TestGraphView::theSliderSaysHowManyAreDrawn()
{
    const auto says = [this](std::size_t count) {
        const QList<QLabel*> labels = m_view->controls()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [count](const QLabel* label) { return label->text() == QString::number(count); });
    };
    QVERIFY(says(scene().nodes.size()));
    m_view->expand(entityWithHidden());
    waitUntilQuiet();
    QVERIFY(scene().nodes.size() > 32 && says(scene().nodes.size()));
}

void TestGraphView::linkKeysWalkThroughTheLinksOfANode()
{
    const SceneLink strongest = scene().links.back();
    m_state->select(scene().nodes[strongest.a].entity, ViewOrigin::Entities);
    std::set<LinkId> seen;
    for (std::uint32_t i = 0; i < scene().nodes[strongest.a].degree; ++i) {
        QTest::keyClick(m_view->canvas(), Qt::Key_BracketRight);
        QCOMPARE(m_state->selection().links.size(), std::size_t(1));
        seen.insert(m_state->selection().links.front());
    }
    QCOMPARE(seen.size(), std::size_t(scene().nodes[strongest.a].degree));
}

void TestGraphView::hoverSaysWhatALinkRestsOn()
{
    const SceneLink& strongest = scene().links.back();
    const QString tip = linkTip(*m_corpus, scene(), strongest, {}, Theme::light());
    QVERIFY(tip.contains(scene().nodes[strongest.a].name));
    QVERIFY(tip.contains(QStringLiteral("sentences: %1").arg(strongest.sentences)));
    QVERIFY(tip.contains(QStringLiteral("<img src=\"data:image/png;base64,")));
    QVERIFY(sparkLine({5}, Theme::light()).isNull());
    QVERIFY(!sparkLine({5, 9, 9, 200}, Theme::light()).isNull());
}

void TestGraphView::answersAreTablesThatSelect()
{
    m_view->questions()->show();
    for (int i = 0; i < graph::questionCount; ++i) {
        m_view->questions()->ask(static_cast<graph::Question>(i));
        waitUntilQuiet();
        QAbstractItemModel* model = m_view->questions()->table()->model();
        QVERIFY2(model->rowCount() > 30, qPrintable(QString::number(i)));
        model->sort(0, Qt::AscendingOrder);
        const QString name = model->index(3, 0).data().toString();
        m_view->questions()->table()->setCurrentIndex(model->index(3, 0));
        QCOMPARE(m_state->selection().entities.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString((*m_corpus)[m_state->selection().entities.front()].name), name);
        QVERIFY(name >= model->index(2, 0).data().toString());
        model->sort(1, Qt::DescendingOrder);
        QVERIFY(
            model->index(0, 1).data().toString() != model->index(model->rowCount() - 1, 1).data().toString());
    }
    m_view->questions()->ask(graph::Question::BestConnected);
    waitUntilQuiet();
    Q_EMIT m_view->questions()->drawRequested({EntityId::fromIndex(m_corpus->entities.size() - 1)});
    waitUntilQuiet();
    QVERIFY(m_view->canvas()->nodeOf(EntityId::fromIndex(m_corpus->entities.size() - 1)).has_value());
}

void TestGraphView::answersAreSavedAsTable()
{
    QTemporaryDir folder;
    m_view->questions()->show();
    m_view->questions()->ask(graph::Question::Influential);
    waitUntilQuiet();
    QVERIFY(m_view->questions()->save(folder.filePath(QStringLiteral("a.csv"))));
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), m_view->questions()->table()->model()->rowCount() + 1);
}

void TestGraphView::bridgesSayThatTheyAreExact()
{
    m_view->questions()->show();
    m_view->questions()->ask(graph::Question::Bridges);
    waitUntilQuiet();
    QVERIFY2(m_view->questions()->note().contains(QStringLiteral("exact")),
        qPrintable(m_view->questions()->note()));
}

void TestGraphView::aDossierQuotesASentenceAHop()
{
    QTemporaryDir folder;
    const EntityId a = scene().nodes.front().entity;
    const EntityId b = scene().nodes.back().entity;
    m_state->select(Selection{{}, {a, b}, {}, {}}, ViewOrigin::Entities);
    QTest::keyClick(m_view->canvas(), Qt::Key_P);
    waitUntilQuiet();
    const QString text = m_view->questions()->text();
    const graph::EntityNetwork network(*m_corpus);
    for (const graph::NetworkPath& path : network.strongestPaths(a, b)) {
        for (const LinkId link : path.links) {
            bool quoted = false;
            for (const MentionRef each : (*m_corpus)[link].evidence) {
                const std::string sentence = sentenceText(
                    *m_corpus, each.article, (*m_corpus)[each.article].relation(each.index).sentence);
                quoted = quoted || text.contains(QString::fromStdString(sentence));
            }
            QVERIFY(quoted);
        }
    }
    for (const char* name : {"d.html", "d.md", "d.txt", "d.pdf"}) {
        const QString path = folder.filePath(QLatin1String(name));
        QVERIFY(m_view->questions()->save(path));
        QVERIFY(QFileInfo(path).size() > 200);
    }
    QVERIFY(!m_view->questions()->save(folder.filePath(QStringLiteral("d.doc"))));
}

void TestGraphView::screenReadersGetTheNodes()
{
    GraphCanvas* canvas = m_view->canvas();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(canvas);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Entity graph"));
    QCOMPARE(list->childCount(), static_cast<int>(scene().nodes.size()));
    const SceneLink strongest = scene().links.back();
    QAccessibleInterface* node = list->child(static_cast<int>(strongest.a));
    QVERIFY(node && node->isValid());
    QCOMPARE(node->text(QAccessible::Name), scene().nodes[strongest.a].name);
    QVERIFY(node->text(QAccessible::Description)
                .contains(
                    QStringLiteral("%1 (%2)").arg(scene().nodes[strongest.b].name).arg(strongest.sentences)));
    QCOMPARE(list->indexOfChild(node), static_cast<int>(strongest.a));
    QCOMPARE(node->parent(), list);
    const QPoint middle = node->rect().center();
    QVERIFY(QLineF(canvas->mapFromGlobal(middle), canvas->pageOf(strongest.a)).length() < 3);
    QCOMPARE(list->childAt(middle.x(), middle.y()), node);
    QVERIFY(!node->state().selected);
    node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(m_state->selection() == Selection::of(scene().nodes[strongest.a].entity));
    QVERIFY(node->state().selected);
    QVERIFY(node->state().focused);
    QCOMPARE(list->focusChild(), node);
    QTest::keyClick(canvas, Qt::Key_Right);
    QVERIFY(list->focusChild() && list->focusChild() != node);
    m_state->setSnapshot(nullptr);
    waitUntilQuiet();
    QVERIFY(!node->isValid()); // of a scene that is gone
    QCOMPARE(list->childCount(), 0);
}

QTEST_MAIN(TestGraphView)
#include "tst_graphview.moc"
