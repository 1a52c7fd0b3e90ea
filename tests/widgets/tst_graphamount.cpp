// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// How much of the network is drawn, and of which time.

#include "tests/support/modaldriver.h"
#include "tests/widgets/showngraph.h"
#include "widgets/filter/windowdialog.h"
#include "widgets/graph/graphlegend.h"
#include "widgets/graph/questionpanel.h"
#include "widgets/graph/timesdialog.h"

#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QTest>

#include <map>
#include <set>

using namespace dateline;

class TestGraphAmount : public QObject, private test::ShownGraph
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void smallPanelOpensWithFewer();
    void reductionsDrawLessAndSayHowMuch();
    void openingAGroupShowsItsMembers();
    void brushedTimeCanDimWhatLiesOutside();
    void comparingTwoTimesMarksNewAndGone();
    void twoTimesAreChosenFreely();
    void aFilterOpensWithWhatItLetsThrough();
    void muchOnTheTableIsMadeIntoASceneByAWorker();
    void expandingByKindBringsThatKind();
    void theSliderSaysHowManyAreDrawn();
    void whatGrowsByAndByIsDrawnAfresh();
};

void TestGraphAmount::whatGrowsByAndByIsDrawnAfresh()
{
    const std::size_t opened = scene().nodes.size();
    const auto places = [this] {
        std::map<std::uint32_t, std::pair<float, float>> all;
        for (const SceneNode& node : scene().nodes) {
            all[node.entity.value()] = {node.x, node.y};
        }
        return all;
    };
    const auto staying = [&places](const auto& before) {
        const auto now = places();
        return std::count_if(before.begin(), before.end(), [&now](const auto& one) {
            const auto found = now.find(one.first);
            return found != now.end() && found->second == one.second;
        });
    };
    const auto opening = places();
    auto* slider = m_view->controls()->findChild<QSlider*>();
    QVERIFY(slider != nullptr);
    while (scene().nodes.size() * 2 <= opened * 3 && slider->value() < slider->maximum()) {
        const auto before = places();
        slider->setValue(slider->value() + 1);
        waitUntilQuiet();
        if (scene().nodes.size() * 2 < opened * 3) {
            QCOMPARE(staying(before), static_cast<std::ptrdiff_t>(before.size())); // a few more move nobody
        }
    }
    QVERIFY(scene().nodes.size() * 2 >= opened * 3);
    QVERIFY(staying(opening) * 4 < static_cast<std::ptrdiff_t>(opening.size()));
}

void TestGraphAmount::smallPanelOpensWithFewer()
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

void TestGraphAmount::reductionsDrawLessAndSayHowMuch()
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

void TestGraphAmount::openingAGroupShowsItsMembers()
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

void TestGraphAmount::brushedTimeCanDimWhatLiesOutside()
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

void TestGraphAmount::comparingTwoTimesMarksNewAndGone()
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

void TestGraphAmount::twoTimesAreChosenFreely()
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

void TestGraphAmount::aFilterOpensWithWhatItLetsThrough()
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

void TestGraphAmount::muchOnTheTableIsMadeIntoASceneByAWorker()
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

void TestGraphAmount::expandingByKindBringsThatKind()
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

void TestGraphAmount::theSliderSaysHowManyAreDrawn()
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

QTEST_MAIN(TestGraphAmount)
#include "tst_graphamount.moc"
