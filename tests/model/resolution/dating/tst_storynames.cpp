// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/coreference/entitycoreference.h"
#include "model/resolution/dating/storynames.h"
#include "tests/support/analysed.h"

#include <QTest>

#include <numeric>

using namespace dateline;
using test::articleNaming;

class TestStoryNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSharingANameSays_data()
    {
        QTest::addColumn<EntityKind>("kind");
        QTest::addColumn<bool>("known");
        QTest::addColumn<int>("weight");
        QTest::newRow("a country, nothing") << EntityKind::Country << true << 0;
        QTest::newRow("one that nobody knows, nothing either") << EntityKind::Country << false << 0;
        QTest::newRow("somebody unknown") << EntityKind::Person << false << 3;
        QTest::newRow("somebody known") << EntityKind::Person << true << 2;
        QTest::newRow("an unknown body") << EntityKind::Organisation << false << 3;
        QTest::newRow("a known body") << EntityKind::Organisation << true << 1;
    }

    void whatSharingANameSays()
    {
        QFETCH(EntityKind, kind);
        QFETCH(bool, known);
        QFETCH(int, weight);
        const std::vector<AnalysedArticle> articles{articleNaming("a", {{"Severn Dravno", kind, known, {}}}),
            articleNaming("b", {{"Severn Dravno", kind, known, {}}})};
        const LocalNames names = namesOf(articles);
        const EntityClusters clusters = clusterEntities(names);
        const StoryNames stories(names, clusters.entityOf);
        const auto& mine = stories.of(0);
        QCOMPARE(std::accumulate(mine.begin(), mine.end(), 0,
                     [](int sum, const auto& name) { return sum + name.second; }),
            weight);
        int shared = 0;
        stories.eachSharing(0, [&](std::uint32_t other, int each) { shared += other == 1 ? each : 0; });
        QCOMPARE(shared, weight);
    }
};

QTEST_GUILESS_MAIN(TestStoryNames)
#include "tst_storynames.moc"
