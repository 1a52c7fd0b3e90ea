// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/handmadecorpus.h"
#include "widgets/graph/graphdesk.h"

#include <QTest>

using namespace dateline;

class TestGraphDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnTheTableIsFoundAgainByNameAndKind()
    {
        Corpus from;
        from.entities = {named("Amman", EntityKind::Place), named("Petra", EntityKind::Person),
            named("Petra", EntityKind::Place), named("Gone", EntityKind::Person)};
        Corpus to;
        to.entities = {named("New", EntityKind::Person), named("Petra", EntityKind::Place),
            named("Petra", EntityKind::Person), named("Petra", EntityKind::Person),
            named("Amman", EntityKind::Place)};
        GraphDesk desk;
        desk.touched = true;
        desk.exploration.begin({id(0), id(1), id(2), id(3)});
        desk.places = {{id(0), {1, 2}}, {id(1), {3, 4}}, {id(3), {5, 6}}};
        desk.pinned = {id(1), id(3)};
        desk.wanted = {id(2)};
        desk.openGroups = {id(2), id(0)};
        desk.carryOver(from, to);
        QCOMPARE(desk.exploration.shown(), (std::vector<EntityId>{id(1), id(2), id(4)}));
        QCOMPARE(desk.places.size(), std::size_t(2));
        QVERIFY(desk.places.at(id(4)) == (graph::Position{1, 2}));
        QVERIFY(desk.places.at(id(2)) == (graph::Position{3, 4})); // of two alike the first
        QCOMPARE(desk.pinned, std::vector<EntityId>{id(2)});
        QCOMPARE(desk.wanted, std::vector<EntityId>{id(1)});
        QCOMPARE(desk.openGroups, (std::vector<EntityId>{id(1), id(4)}));
    }

    void keptPlacesAreFoundAgainByNameAndKind()
    {
        Corpus corpus;
        corpus.entities = {named("Petra", EntityKind::Place), named("Petra", EntityKind::Person)};
        GraphDesk desk;
        desk.fromPlaces({{"Petra", EntityKind::Person, {1, 2}, true, true},
                            {"Petra", EntityKind::Place, {3, 4}, false, false},
                            {"Gone", EntityKind::Person, {5, 6}, true, true}},
            corpus);
        QCOMPARE(desk.exploration.shown(), std::vector<EntityId>{id(1)});
        QCOMPARE(desk.pinned, std::vector<EntityId>{id(1)});
        QCOMPARE(desk.places.size(), std::size_t(2));
        QVERIFY(desk.places.at(id(0)) == (graph::Position{3, 4}));
    }

private:
    static EntityId id(std::size_t index) { return EntityId::fromIndex(index); }
    static Entity named(std::string name, EntityKind kind)
    {
        Entity entity;
        entity.name = std::move(name);
        entity.kind = kind;
        return entity;
    }
};

QTEST_GUILESS_MAIN(TestGraphDesk)
#include "tst_graphdesk.moc"
