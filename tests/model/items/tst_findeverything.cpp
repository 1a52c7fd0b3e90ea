// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/findeverything.h"
#include "model/items/findwords.h"
#include "tests/support/handmadecorpus.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dateline;

class TestFindEverything : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGroupAnswers()
    {
        const FindIndex index = makeFindIndex(test::handmadeCorpus());
        const Found lindqvist = findEverything(index, "asa", 5); // accents do not matter
        QCOMPARE(lindqvist.of(FoundKind::Entity).things.front().id, 3U);
        QCOMPARE(lindqvist.of(FoundKind::Event).total, 1U);
        const Found border = findEverything(index, "border", 5);
        QCOMPARE(border.of(FoundKind::Entity).total, 0U);
        QCOMPARE(border.of(FoundKind::Event).total, 2U);
        QCOMPARE(border.of(FoundKind::Article).total, 1U);
        QCOMPARE(border.of(FoundKind::Text).total, 0U); // for others to find
    }

    void twoNamesFindTheirLink()
    {
        const auto corpus = test::handmadeCorpus();
        const Found found = findEverything(makeFindIndex(corpus), "okoye lindqvist", 5);
        QCOMPARE(found.of(FoundKind::Link).total, 1U);
        const Link& link = (*corpus)[LinkId(found.of(FoundKind::Link).things.front().id)];
        QVERIFY((*corpus)[link.a].name == "Åsa Lindqvist" && (*corpus)[link.b].name == "Daniel Okoye");
        QCOMPARE(findEverything(makeFindIndex(corpus), "okoye", 5).of(FoundKind::Link).total, 0U);
    }

    void aPlaceInATextHasItsSentence()
    {
        const auto corpus = test::handmadeCorpus();
        for (std::size_t i = 0; i < corpus->articles.size(); ++i) {
            const ArticleId article = ArticleId::fromIndex(i);
            const std::vector<SentenceSpan>& sentences = (*corpus)[article].sentences;
            for (std::uint32_t s = 0; s < sentences.size(); ++s) {
                const std::vector<TextSpan> places{
                    {sentences[s].span.begin, 1}, {sentences[s].span.end() - 1, 1}};
                const FoundThing thing = textPlace(*corpus, article, places);
                QVERIFY(thing == (FoundThing{FoundKind::Text, article.value(), s, places.front(), 2}));
                QCOMPARE(textPlace(*corpus, article, {&places.back(), 1}).sentence, s);
            }
        }
    }

    void theBestAnswerIsFirst()
    {
        const Found found = findEverything(makeFindIndex(test::largeCorpus(200)), "entity1", 4);
        const FoundGroup& names = found.of(FoundKind::Entity);
        QCOMPARE(names.things.size(), std::size_t(4));
        QCOMPARE(names.things.front().id, 2U); // "Entity1" itself before Entity10
        QCOMPARE(names.total, 111U);
    }

    void wordsAreFoundWhateverTheCase()
    {
        QCOMPARE(WordFinder("attack").find("The ATTACK on Attack"), std::size_t(4));
        QCOMPARE(WordFinder("attack").find("The ATTACK on Attack", 5), std::size_t(14));
        QCOMPARE(WordFinder("longer words").find("short"), std::string_view::npos);
        QCOMPARE(WordFinder("aab").find("aaab"), std::size_t(1));
        QCOMPARE(WordFinder("\xC3\x85").find("Z\xC3\x85z"), std::size_t(1));
        QCOMPARE(WordFinder("").find("x"), std::string_view::npos);
    }

    void hundredThousandThingsAreSearchedAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        const FindIndex index = makeFindIndex(test::largeCorpus(30'000));
        const qint64 made = timer.restart();
        const Found found = findEverything(index, "entity2999", 6);
        qInfo("30,000 articles, names, events: index %lld ms, search %lld ms", made, timer.elapsed());
        QCOMPARE(found.of(FoundKind::Entity).total, 11U);
        QVERIFY(timer.elapsed() < 1000); // generous: other work may run beside the tests
    }

    void aCancelledSearchEnds()
    {
        const FindIndex index = makeFindIndex(test::largeCorpus(5000));
        const Found found = findEverything(index, "entity", 6, [] { return true; });
        QCOMPARE(found.of(FoundKind::Text).total, 0U);
    }
};

QTEST_GUILESS_MAIN(TestFindEverything)
#include "tst_findeverything.moc"
