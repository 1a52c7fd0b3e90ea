// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/widgets/showngraph.h"
#include "widgets/graph/graphtips.h"
#include "widgets/graph/questionpanel.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <map>
#include <set>

using namespace dateline;

class TestGraphView : public QObject, private test::ShownGraph
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void opensWithTheStrongestPart();
    void everyNodeIsFoundUnderThePointer();
    void linksAreFoundUnderThePointer();
    void clickSelectsANode();
    void clickOnALinkSelectsIt();
    void selectionElsewhereIsLit();
    void doubleClickExpandsAndCollapses();
    void arrowKeysReachEveryNode();
    void severalAreChosenByKeysAlone();
    void rubberBandSelectsWhatItHolds();
    void theDrawingStaysInSight();
    void theMenuIsAboutWhatIsPointedAt();
    void linkKeysWalkThroughTheLinksOfANode();
    void zoomKeepsThePointUnderTheCursor();
    void focusDimsAndDimmedNodesCannotBeHad();
    void focusGoesAsDeepAsAsked();
    void pathLightsTheWay();
    void hoverSaysWhatALinkRestsOn();
    void mergingIsAskedForByKeyAndByDrag();
    void nothingOpenShowsAHint();
    void aFolderWithoutArticlesIsSaidToBeOne();
    void screenReadersGetTheNodes();
};

void TestGraphView::opensWithTheStrongestPart()
{
    QCOMPARE(scene().nodes.size(), std::size_t(32));
    QVERIFY(scene().links.size() >= 15);
    QVERIFY(m_view->countsText().startsWith(QStringLiteral("32 of 148 names")));
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
    QTest::mouseClick(m_view->canvas(), Qt::LeftButton, {}, m_view->canvas()->pageOf(5).toPoint());
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

/// What one walks to was selected alone, and Space only took it away again: P, S and M were out of reach.
void TestGraphView::severalAreChosenByKeysAlone()
{
    GraphCanvas* canvas = m_view->canvas();
    const auto& selected = [this]() -> const std::vector<EntityId>& { return m_state->selection().entities; };
    const auto both = [](EntityId a, EntityId b) { return std::vector{std::min(a, b), std::max(a, b)}; };
    QTest::keyClick(canvas, Qt::Key_Right);
    const EntityId first = canvas->current();
    QTest::keyClick(canvas, Qt::Key_Space);
    QVERIFY(selected() == std::vector{first});
    EntityId second = first;
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Left, Qt::Key_Up, Qt::Key_Down}) {
        QTest::keyClick(canvas, key);
        second = canvas->current() == first ? second : canvas->current();
        QVERIFY(canvas->current() == first || selected() == both(first, second));
    }
    QVERIFY(second != first);
    if (canvas->current() == first) {
        canvas->press(second);
        m_state->select(Selection{{}, both(first, second), {}, {}}, ViewOrigin::Window);
    }
    QTest::keyClick(canvas, Qt::Key_Space);
    QVERIFY(selected() == both(first, second));
    QTest::keyClick(canvas, Qt::Key_P);
    QTRY_VERIFY(!m_view->isBusy());
    QVERIFY(m_view->questions()->isVisible());
    QTest::keyClick(canvas, Qt::Key_Space); // not kept any more
    QVERIFY(selected() == std::vector{first});
    m_state->clearSelection(ViewOrigin::Window);
    QTest::keyClick(canvas, Qt::Key_Right);
    QVERIFY(selected() == std::vector{canvas->current()});
}

void TestGraphView::rubberBandSelectsWhatItHolds()
{
    GraphCanvas* canvas = m_view->canvas();
    const QRect band(QPoint(1, 1), QPoint(canvas->width() / 2, canvas->height() - 1));
    std::vector<EntityId> inside;
    for (std::uint32_t i = 0; i < scene().nodes.size(); ++i) {
        if (QRectF(QPointF(band.topLeft()), QPointF(band.bottomRight())).contains(canvas->pageOf(i))) {
            inside.push_back(scene().nodes[i].entity);
        }
    }
    QTest::mousePress(canvas, Qt::LeftButton, Qt::ShiftModifier, band.topLeft());
    for (const QPoint at : {band.center(), band.bottomRight()}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(at), canvas->mapToGlobal(QPointF(at)), Qt::NoButton,
            Qt::LeftButton, Qt::ShiftModifier);
        QCoreApplication::sendEvent(canvas, &move);
    }
    const QImage during = canvas->grab().toImage();
    QTest::mouseRelease(canvas, Qt::LeftButton, Qt::ShiftModifier, band.bottomRight());
    QVERIFY(inside.size() > 1 && inside.size() < scene().nodes.size());
    QVERIFY(m_state->selection().entities == inside);
    QVERIFY(during != canvas->grab().toImage());
}

void TestGraphView::theDrawingStaysInSight()
{
    GraphCanvas* canvas = m_view->canvas();
    const auto seen = [&] {
        QRectF drawing;
        for (std::uint32_t i = 0; i < scene().nodes.size(); ++i) {
            drawing |= QRectF(canvas->pageOf(i), QSizeF(1, 1));
        }
        return drawing.intersects(QRectF(canvas->rect()));
    };
    for (const QPointF by : {QPointF(1e5, 0), QPointF(-2e5, 0), QPointF(0, 1e5), QPointF(1e5, -2e5)}) {
        canvas->panBy(by);
        QVERIFY(seen());
    }
    for (int notch = 0; notch < 40; ++notch) {
        canvas->zoomBy(1.2, QPointF(canvas->rect().bottomRight()));
        QVERIFY(seen());
    }
}

void TestGraphView::theMenuIsAboutWhatIsPointedAt()
{
    GraphCanvas* canvas = m_view->canvas();
    QStringList entries;
    connect(m_view.get(), &GraphView::menuOpened, this, [&entries](QMenu* menu) {
        for (const QAction* action : menu->actions()) {
            entries << action->text().section(QLatin1Char('\t'), 0, 0);
        }
        QTimer::singleShot(0, menu, &QMenu::close);
    });
    const auto rightClick = [&](QPoint at) {
        entries.clear();
        QContextMenuEvent menu(QContextMenuEvent::Mouse, at, canvas->mapToGlobal(at));
        QCoreApplication::sendEvent(canvas, &menu);
    };
    Selection two;
    two.entities = {scene().nodes[0].entity, scene().nodes[1].entity};
    m_state->select(two, ViewOrigin::Window);
    rightClick(canvas->pageOf(1).toPoint());
    QVERIFY(entries.contains(QStringLiteral("How are the two linked?")));
    rightClick(canvas->pageOf(2).toPoint());
    QVERIFY(!entries.contains(QStringLiteral("How are the two linked?")));
    QVERIFY(m_state->selection() == Selection::of(scene().nodes[2].entity));
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
    QCOMPARE(scene().focusDepth, 0U);

    // two links: the nearer stand out more than the farther, those more than what is outside; words say it
    m_view->controls()->setFocusDepth(2);
    m_view->toggleFocus();
    canvas->grab();
    std::map<int, Emphasis> bySteps;
    for (std::uint32_t i = 0; i < scene().nodes.size(); ++i) {
        bySteps[scene().nodes[i].step] = canvas->emphasis().node(i);
    }
    QCOMPARE(bySteps[0], Emphasis::Strong);
    QCOMPARE(bySteps[1], Emphasis::Strong);
    QCOMPARE(bySteps[2], Emphasis::Distant);
    QVERIFY(m_view->countsText().contains(QStringLiteral("away")));
    m_view->controls()->setFocusDepth(1);
    m_view->toggleFocus();
    QTest::keyClick(canvas, Qt::Key_0);
    QCOMPARE(canvas->transform().zoom, all);
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

void TestGraphView::nothingOpenShowsAHint()
{
    m_state->setSnapshot(nullptr);
    waitUntilQuiet();
    QVERIFY(scene().nodes.empty());
    QVERIFY(m_view->countsText().isEmpty());
    m_view->canvas()->grab();
}

/// It may stand without the timeline, which says more.
void TestGraphView::aFolderWithoutArticlesIsSaidToBeOne()
{
    m_state->setSnapshot(std::make_shared<const Corpus>());
    waitUntilQuiet();
    QCOMPARE(m_view->canvas()->emptyText(), QStringLiteral("There are no articles here."));
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
