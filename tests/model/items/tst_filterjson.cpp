// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/filterjson.h"
#include "model/items/selectionjson.h"
#include "tests/support/handmadecorpus.h"

#include <QJsonObject>
#include <QTest>

using namespace dateline;

class TestFilterJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySortOfClauseComesBack()
    {
        const auto corpus = test::handmadeCorpus();
        Filter filter;
        const auto add = [&filter](ClauseKind kind) -> FilterClause& {
            FilterClause clause;
            clause.kind = kind;
            filter.clauses.push_back(clause);
            return filter.clauses.back();
        };
        add(ClauseKind::EntityKinds).mask = maskBit(EntityKind::Person) | maskBit(EntityKind::Group);
        add(ClauseKind::EventKinds).mask = maskBit(EventKind::Meeting);
        add(ClauseKind::Statuses).mask = maskBit(EventStatus::Denied);
        add(ClauseKind::RelationKinds).mask = maskBit(RelationKind::MentionedWith);
        add(ClauseKind::Entity).entity = EntityId(4);
        add(ClauseKind::Window).days = {dayNumber(2019, 5, 1), dayNumber(2019, 5, 31)};
        add(ClauseKind::Source).text = "Wire";
        add(ClauseKind::Confidence).confidence = Confidence::Sure;
        add(ClauseKind::Text).text = "convoy";
        add(ClauseKind::KnownBy).days = {dayNumber(2019, 6, 3), dayNumber(2019, 6, 3)};
        filter.clauses[1].enabled = false;
        const ReadFilter read = filterFromJson(*corpus, filterToJson(*corpus, filter));
        QVERIFY(read.filter == filter);
        QCOMPARE(read.leftOut, 0);
    }

    void whatIsSwitchedOffBoundsNothing()
    {
        Filter filter;
        FilterClause clause;
        clause.kind = ClauseKind::KnownBy;
        clause.days = {dayNumber(2019, 6, 3), dayNumber(2019, 6, 3)};
        filter.clauses = {clause};
        QVERIFY(filter.knownBy() == dayNumber(2019, 6, 3));
        filter.clauses.front().enabled = false;
        QVERIFY(!filter.knownBy());
    }

    void windowsBeforeTheYearOneComeBack()
    {
        const auto corpus = test::handmadeCorpus();
        Filter filter;
        FilterClause clause;
        clause.kind = ClauseKind::Window;
        clause.days = {dayNumber(-43, 3, 15), dayNumber(0, 12, 31)};
        filter.clauses = {clause};
        const ReadFilter read = filterFromJson(*corpus, filterToJson(*corpus, filter));
        QVERIFY(read.filter == filter);
        QCOMPARE(read.leftOut, 0);
    }

    void namesThatAreNotHereAreCounted()
    {
        const auto corpus = test::handmadeCorpus();
        Filter filter;
        FilterClause clause;
        clause.kind = ClauseKind::Entity;
        clause.entity = EntityId(4);
        filter.clauses = {clause};
        const QJsonArray json = filterToJson(*corpus, filter);
        const ReadFilter read = filterFromJson(*test::largeCorpus(3), json);
        QVERIFY(read.filter.clauses.empty());
        QCOMPARE(read.leftOut, 1);
        const ReadFilter odd = filterFromJson(*corpus,
            {QJsonObject{{QStringLiteral("kind"), QStringLiteral("window")},
                 {QStringLiteral("from"), QStringLiteral("soon")}},
                QJsonObject{{QStringLiteral("kind"), QStringLiteral("weather")}}, 7});
        QCOMPARE(odd.leftOut, 3);
    }

    void everySortOfSelectionComesBack()
    {
        const auto corpus = test::handmadeCorpus();
        Selection all;
        for (std::size_t i = 0; i < corpus->articles.size(); ++i) {
            all.articles.push_back(ArticleId::fromIndex(i));
        }
        for (std::size_t i = 0; i < corpus->entities.size(); ++i) {
            all.entities.push_back(EntityId::fromIndex(i));
        }
        for (std::size_t i = 0; i < corpus->events.size(); ++i) {
            all.events.push_back(EventId::fromIndex(i));
        }
        for (std::size_t i = 0; i < corpus->links.size(); ++i) {
            all.links.push_back(LinkId::fromIndex(i));
        }
        const QJsonObject json = selectionToJson(*corpus, all);
        QVERIFY(selectionFromJson(*corpus, json) == all);
        QVERIFY(selectionFromJson(*test::largeCorpus(3), json).isEmpty());
        QVERIFY(selectionFromJson(
            *corpus, {{QStringLiteral("events"), 7}, {QStringLiteral("links"), QJsonArray{1, 2}}})
                    .isEmpty());
    }

    void placesComeBackWhereTheTextHasThem()
    {
        const auto corpus = test::handmadeCorpus();
        const EventTelling& telling = (*corpus)[ArticleId(2)].events.front();
        const TextPlace place{ArticleId(2), telling.sentence, telling.trigger};
        QJsonObject json = placeToJson(*corpus, place);
        QVERIFY(placeFromJson(*corpus, json) == place);
        json[QStringLiteral("length")] = 100'000;
        QVERIFY(placeFromJson(*corpus, json) == (TextPlace{ArticleId(2), telling.sentence, {}}));
        json[QStringLiteral("sentence")] = 100'000;
        QVERIFY(placeFromJson(*corpus, json) == (TextPlace{ArticleId(2), noIndex, {}}));
        QVERIFY(!placeFromJson(*test::largeCorpus(3), json));
    }
};

QTEST_GUILESS_MAIN(TestFilterJson)
#include "tst_filterjson.moc"
