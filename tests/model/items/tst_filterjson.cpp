// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/filterjson.h"
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
        add(ClauseKind::Window).days = { dayNumber(2019, 5, 1), dayNumber(2019, 5, 31) };
        add(ClauseKind::Source).text = "Wire";
        add(ClauseKind::Confidence).confidence = Confidence::Sure;
        add(ClauseKind::Text).text = "convoy";
        add(ClauseKind::KnownBy).days = { dayNumber(2019, 6, 3), dayNumber(2019, 6, 3) };
        filter.clauses[1].enabled = false;
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
        filter.clauses = { clause };
        const QJsonArray json = filterToJson(*corpus, filter);
        const ReadFilter read = filterFromJson(*test::largeCorpus(3), json);
        QVERIFY(read.filter.clauses.empty());
        QCOMPARE(read.leftOut, 1);
        const ReadFilter odd = filterFromJson(*corpus,
            { QJsonObject{ { QStringLiteral("kind"), QStringLiteral("window") },
                  { QStringLiteral("from"), QStringLiteral("soon") } },
                QJsonObject{ { QStringLiteral("kind"), QStringLiteral("weather") } }, 7 });
        QCOMPARE(odd.leftOut, 3);
    }
};

QTEST_GUILESS_MAIN(TestFilterJson)
#include "tst_filterjson.moc"
