// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// The lists beside the drawing.

#include "tests/widgets/showngraph.h"
#include "widgets/graph/columnlines.h"
#include "widgets/graph/entitycolumnmodel.h"
#include "widgets/graph/entitycolumns.h"
#include "widgets/graph/entitycolumnview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <cmath>

using namespace dateline;

class TestEntityColumns : public QObject, private test::ShownGraph
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void listsBringLinkedEntitiesToTheTop();
    void linesJoinTheListsAndSelectLinks();
    void listsAreWalkedByKeyboardAlone();
    void spaceKeepsANameWhileOneWalksOn();
    void listsSortByNameOrStrength();
    void namesStayToldApartWhereTheyAreCut_data();
    void namesStayToldApartWhereTheyAreCut();
};

void TestEntityColumns::namesStayToldApartWhereTheyAreCut_data()
{
    QTest::addColumn<EntityKind>("kind");
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("bodies") << EntityKind::Organisation << QByteArray("Syrian Democratic Forces")
                            << QByteArray("Syrian Democratic Council");
    QTest::newRow("two words") << EntityKind::Organisation << QByteArray("Antidisestablishment Party")
                               << QByteArray("Antidisestablishment Forum");
    QTest::newRow("people") << EntityKind::Person << QByteArray("Alexander Montgomery")
                            << QByteArray("Alexander Montesquieu");
    QTest::newRow("relatives") << EntityKind::Person << QByteArray("Bashar al-Assad")
                               << QByteArray("Hafez al-Assad");
}

/// "Syrian De…" stood there twice.
void TestEntityColumns::namesStayToldApartWhereTheyAreCut()
{
    QFETCH(EntityKind, kind);
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    auto corpus = std::make_shared<Corpus>();
    corpus->entities.resize(2);
    corpus->entities[0].name = one.toStdString();
    corpus->entities[1].name = other.toStdString();
    for (Entity& entity : corpus->entities) {
        entity.kind = kind;
    }
    const auto network = std::make_shared<const graph::EntityNetwork>(*corpus);
    EntityColumnModel model(kind, nullptr);
    model.setNetwork(corpus, network, {EntityId::fromIndex(0), EntityId::fromIndex(1)});
    QCOMPARE(model.rowCount(), 2);
    EntityColumnView view(&model);
    view.resize(105, 100);
    view.show();
    const auto row = [&view](int at) {
        return view.viewport()->grab(view.visualRect(view.columnModel()->index(at, 0))).toImage();
    };
    const int room = view.columnWidth(0);
    QVERIFY(view.fontMetrics().horizontalAdvance(QString::fromUtf8(one)) > room - 8);
    QVERIFY(row(0) != row(1));
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QString::fromUtf8(one)));
}

void TestEntityColumns::listsBringLinkedEntitiesToTheTop()
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

void TestEntityColumns::linesJoinTheListsAndSelectLinks()
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

void TestEntityColumns::listsAreWalkedByKeyboardAlone()
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

/// As in the drawing: two that are to be merged or asked about are chosen without a pointer.
void TestEntityColumns::spaceKeepsANameWhileOneWalksOn()
{
    m_view->resize(1300, 650);
    EntityColumnView* people = m_view->columns()->view(EntityKind::Person);
    EntityColumnView* organisations = m_view->columns()->view(EntityKind::Organisation);
    const auto at = [](const EntityColumnView* view) {
        return view->columnModel()->entityAt(view->currentIndex().row());
    };
    const auto selected = [this](std::vector<EntityId> ids) {
        std::sort(ids.begin(), ids.end());
        return m_state->selection().entities == ids;
    };
    people->setFocus();
    people->setCurrentIndex(people->model()->index(0, 0));
    QTest::keyClick(people, Qt::Key_Down);
    const EntityId kept = at(people);
    QTest::keyClick(people, Qt::Key_Space);
    QVERIFY(selected({kept}));
    QTest::keyClick(people, Qt::Key_Down);
    QVERIFY(selected({kept, at(people)}));
    QTest::keyClick(people, Qt::Key_Down);
    QVERIFY(selected({kept, at(people)}));
    QTest::keyClick(people, Qt::Key_Right);
    QVERIFY(organisations->hasFocus());
    QVERIFY(selected({kept, at(organisations)}));
    QTest::keyClick(organisations, Qt::Key_Down);
    QVERIFY(selected({kept, at(organisations)}));

    QSignalSpy merging(m_view.get(), &GraphView::mergeRequested);
    QTest::keyClick(organisations, Qt::Key_M);
    QCOMPARE(merging.count(), 0); // a letter: searches
    m_view->mergeSelected();
    QCOMPARE(merging.count(), 1);

    QTest::mouseClick(people->viewport(), Qt::LeftButton, {},
        people->visualRect(people->model()->index(3, 0)).center()); // a click is about one
    QVERIFY(selected({at(people)}));
    QTest::keyClick(people, Qt::Key_Down);
    QVERIFY(selected({at(people)}));
}

void TestEntityColumns::listsSortByNameOrStrength()
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

QTEST_MAIN(TestEntityColumns)
#include "tst_entitycolumns.moc"
