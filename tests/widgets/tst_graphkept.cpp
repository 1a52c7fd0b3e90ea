// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// What outlives a change of the corpus, and the view itself.

#include "tests/widgets/showngraph.h"

#include <QJsonArray>
#include <QSlider>
#include <QTest>

#include <set>

using namespace dateline;

class TestGraphKept : public QObject, private test::ShownGraph
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void anotherSnapshotKeepsWhatIsOnTheTable();
    void whatIsRenamedStaysWhereItIs_data();
    void whatIsRenamedStaysWhereItIs();
    void selectionMeansTheCorpusThatIsOpen();
    void placesOutliveTheView();
    void allOfTheViewOutlivesIt();
    void aViewThatNobodyTouchedOpensAsEver();
};

void TestGraphKept::anotherSnapshotKeepsWhatIsOnTheTable()
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

void TestGraphKept::whatIsRenamedStaysWhereItIs_data()
{
    QTest::addColumn<bool>("touched");
    QTest::newRow("in the opening view") << false;
    QTest::newRow("after a step of the analyst") << true;
}

void TestGraphKept::whatIsRenamedStaysWhereItIs()
{
    QFETCH(const bool, touched);
    if (touched) {
        m_view->expand(entityWithHidden());
        waitUntilQuiet();
    }
    const std::vector<SceneNode> before = scene().nodes;
    auto renamed = std::make_shared<Corpus>(*m_corpus);
    renamed->entities[before[3].entity.index()].name = "Ardelia Quent";
    m_state->setSnapshot(renamed);
    waitUntilQuiet();
    QCOMPARE(scene().nodes.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(scene().nodes[i].x, before[i].x);
        QCOMPARE(scene().nodes[i].y, before[i].y);
    }
    QCOMPARE(scene().nodes[3].name, QStringLiteral("Ardelia Quent"));
}

void TestGraphKept::selectionMeansTheCorpusThatIsOpen()
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

void TestGraphKept::placesOutliveTheView()
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

void TestGraphKept::allOfTheViewOutlivesIt()
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

void TestGraphKept::aViewThatNobodyTouchedOpensAsEver()
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

QTEST_MAIN(TestGraphKept)
#include "tst_graphkept.moc"
