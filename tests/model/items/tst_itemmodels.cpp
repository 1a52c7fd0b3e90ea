// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/articlemodel.h"
#include "model/items/entitymodel.h"
#include "model/items/eventmodel.h"
#include "model/items/evidencemodel.h"
#include "model/items/linkmodel.h"
#include "model/items/problemmodel.h"
#include "model/items/shorterdates.h"
#include "model/items/sparkline.h"
#include "model/items/words.h"
#include "tests/support/handmadecorpus.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
#include <QTest>

#include <numeric>

using namespace dateline;

class TestItemModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void handmadeCorpusIsConsistent()
    {
        const auto corpus = test::handmadeCorpus();
        QVERIFY(isConsistent(*corpus));
        QCOMPARE(corpus->events.size(), std::size_t(6));
        QCOMPARE(corpus->undated.size(), std::size_t(2));
    }

    void modelsKeepTheContract()
    {
        ViewState state;
        state.setSnapshot(test::handmadeCorpus());
        ArticleModel articles;
        EntityModel entities;
        EventModel events;
        LinkModel links;
        EvidenceModel evidence;
        ProblemModel problems;
        const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
        const QAbstractItemModelTester a(&articles, fatal), b(&entities, fatal), c(&events, fatal),
            d(&evidence, fatal), e(&problems, fatal), f(&links, fatal);
        for (RowModel* model : {static_cast<RowModel*>(&articles), static_cast<RowModel*>(&entities),
                 static_cast<RowModel*>(&events), static_cast<RowModel*>(&links)}) {
            model->setSnapshot(state.snapshot(), state.visibility());
            for (int column = 0; column < model->columnCount(); ++column) {
                model->sort(column, Qt::DescendingOrder);
            }
            model->setSearch(QStringLiteral("river"));
            model->setSearch({});
            model->setSnapshot(nullptr, Visibility{});
        }
        evidence.show(state.snapshot(), Selection::of(LinkId(1)), state.filter());
        QVERIFY(evidence.rowCount() > 0);
        problems.setProblems(
            {{QStringLiteral("Cannot be read"), QStringLiteral("x.txt"), {}, Problem::Fix::None, true}});
        QCOMPARE(problems.rowCount(), 1);
    }

    void sparklinesCountWhereThingsAre()
    {
        const auto corpus = test::handmadeCorpus();
        const QList<int> parts = sparkOf(*corpus, (*corpus)[EntityId(3)]);
        QCOMPARE(parts.size(), sparkParts);
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), 0), 2); // the third article has no date
        QCOMPARE(sparkOf(Corpus{}, Entity{}).size(), 0);
    }

    void eventsSortByDateWithTheUndatedLast()
    {
        ViewState state;
        state.setSnapshot(test::handmadeCorpus());
        EventModel events;
        events.setSnapshot(state.snapshot(), state.visibility());
        events.sort(EventModel::Date);
        QCOMPARE(events.index(0, EventModel::Title).data().toString(),
            QStringLiteral("Sudria closes its border with Norland"));
        QCOMPARE(events.index(5, EventModel::Date).data().toString(), QStringLiteral("undated"));
        QCOMPARE(events.rowOf(events.idAt(3)), 3);
    }

    void searchAndFilterNarrowTheRows()
    {
        ViewState state;
        state.setSnapshot(test::handmadeCorpus());
        EntityModel entities;
        entities.setSnapshot(state.snapshot(), state.visibility());
        QCOMPARE(entities.total(), 7);
        FilterClause people;
        people.kind = ClauseKind::EntityKinds;
        people.mask = maskBit(EntityKind::Person);
        state.addClause(people, ViewOrigin::Window);
        entities.setSnapshot(state.snapshot(), state.visibility());
        QCOMPARE(entities.rowCount(), 2);
        entities.setSearch(QStringLiteral("oko"));
        QCOMPARE(entities.rowCount(), 1);
        QCOMPARE(entities.total(), 7);
    }

    void linksAreNamedInTheDirectionTheyAreTold()
    {
        const auto corpus = test::handmadeCorpus();
        int reversed = 0;
        for (const Link& link : corpus->links) {
            const LinkEnds ends = endsOf(*corpus, link);
            const RelationTelling first
                = (*corpus)[link.evidence.front().article].relation(link.evidence.front().index);
            if (link.evidence.size() == 1 && !isSymmetric(first.kind)) {
                QCOMPARE(ends.who, first.source);
                QCOMPARE(ends.with, first.target);
                reversed += first.source == link.b ? 1 : 0;
                EvidenceModel evidence;
                evidence.show(corpus,
                    Selection::of(LinkId::fromIndex(static_cast<std::size_t>(&link - corpus->links.data()))),
                    {});
                QVERIFY(evidence.heading().startsWith(QString::fromStdString((*corpus)[ends.who].name)));
                QVERIFY(evidence.index(0)
                            .data(EvidenceModel::PredicateRole)
                            .toString()
                            .startsWith(QStringLiteral("\u2192 ")));
            }
        }
        QVERIFY(reversed > 0);
    }

    /// A correction at 100,000 articles would else read the texts of the link once more.
    void whatTheFilterFoundIsNotReadAgain()
    {
        const auto corpus = test::handmadeCorpus();
        const Link& link = corpus->links.front();
        const ArticleBlock& block = (*corpus)[link.evidence.front().article];
        const std::uint32_t sentence = block.relation(link.evidence.front().index).sentence;
        const ArticleText text = corpus->text(link.evidence.front().article);
        const std::string_view said = text.in(block.sentences[sentence].span);
        FilterClause clause;
        clause.kind = ClauseKind::Text;
        clause.text = said.substr(0, said.find(' '));
        const Filter filter{{clause}};
        const auto shown = [&](const FilterMemory& memory) {
            EvidenceModel evidence;
            evidence.show(corpus, Selection::of(LinkId::fromIndex(0)), filter, memory);
            return evidence.rowCount();
        };
        const auto remembering = [&](const ContentHash& of) {
            FilterMemory::Words known{clause.text, {}};
            known.hits.emplace(block.article->id, TextHits{of, true, {}});
            return FilterMemory{{std::make_shared<const FilterMemory::Words>(std::move(known))}};
        };
        const int all = shown({});
        QVERIFY(all > 0);
        QVERIFY(shown(remembering(block.article->hash)) < all); // what it says is taken
        QCOMPARE(shown(remembering(ContentHash())), all); // but not of another text
    }

    void evidenceMarksTheWordsThatMatter()
    {
        ViewState state;
        const auto corpus = test::handmadeCorpus();
        state.setSnapshot(corpus);
        EvidenceModel evidence;
        evidence.show(
            corpus, Selection::of(EntityId(3)), state.filter()); // Åsa Lindqvist, behind an "å" of two bytes
        QCOMPARE(evidence.rowCount(), 3);
        for (int row = 0; row < evidence.rowCount(); ++row) {
            const QModelIndex index = evidence.index(row);
            const auto marks = index.data(EvidenceModel::MarksRole).value<EvidenceModel::Marks>();
            QCOMPARE(marks.size(), 1);
            QCOMPARE(index.data(EvidenceModel::SentenceRole).toString().mid(marks[0].first, marks[0].second),
                QStringLiteral("Åsa Lindqvist"));
        }
        QCOMPARE(evidence.index(0).data(EvidenceModel::DateRole).toString(), QStringLiteral("4 Mar 2019"));
        // Daniel Okoye, in an article without a date, too
        evidence.show(corpus, Selection::of(EntityId(4)), state.filter());
        QCOMPARE(evidence.index(evidence.rowCount() - 1).data(EvidenceModel::DateRole).toString(),
            QStringLiteral("no date"));
        QCOMPARE(evidence.daysText(), QStringLiteral("14 May 2019"));
    }

    void datesReadAsShortAsTheyAreTrue_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("text");
        QTest::newRow("day") << dayNumber(2017, 5, 25) << dayNumber(2017, 5, 25)
                             << QStringLiteral("25 May 2017");
        QTest::newRow("days of a month")
            << dayNumber(2017, 5, 25) << dayNumber(2017, 5, 27) << QStringLiteral("25\u201327 May 2017");
        QTest::newRow("month") << dayNumber(2017, 2, 1) << dayNumber(2017, 2, 28)
                               << QStringLiteral("Feb 2017");
        QTest::newRow("year") << dayNumber(2017, 1, 1) << dayNumber(2017, 12, 31) << QStringLiteral("2017");
        QTest::newRow("years") << dayNumber(2010, 1, 1) << dayNumber(2019, 12, 31)
                               << QStringLiteral("2010\u20132019");
        QTest::newRow("months") << dayNumber(2017, 1, 1) << dayNumber(2017, 3, 31)
                                << QStringLiteral("Jan 2017 \u2013 Mar 2017");
        QTest::newRow("before our era")
            << dayNumber(-43, 3, 15) << dayNumber(-43, 3, 15) << QStringLiteral("15 Mar 44 BC");
    }

    void datesReadAsShortAsTheyAreTrue()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, text);
        QCOMPARE(intervalText({from, to}), text);
    }

    void narrowDatesAreCoarserAndStillTrue()
    {
        Event event;
        const auto shorter = [&event](DayInterval days, Qualifier qualifier) {
            event.date = DatedInterval{days, Precision::Unknown, qualifier, DateBasis::Explicit};
            return shorterTexts(event).join(QLatin1Char('|'));
        };
        const DayInterval months{dayNumber(2014, 6, 5), dayNumber(2014, 8, 2)};
        const DayInterval years{dayNumber(2001, 10, 1), dayNumber(2004, 6, 3)};
        QCOMPARE(shorter(months, Qualifier::Within), QStringLiteral("in Jun 2014 \u2013 Aug 2014|in 2014"));
        QCOMPARE(shorter(years, Qualifier::About),
            QStringLiteral("about Oct 2001 \u2013 Jun 2004|about 2001\u20132004"));
        QCOMPARE(shorter(years, Qualifier::After), QStringLiteral("from Oct 2001 on|from 2001 on"));
        QCOMPARE(shorter(years, Qualifier::Before), QString()); // "by 2004" would be its beginning
        QCOMPARE(shorter({years.from, years.from}, Qualifier::Exact), QString());
        event.date.reset();
        event.hint = years;
        QCOMPARE(
            shorterTexts(event).join(QLatin1Char('|')), QStringLiteral("undated (2001\u20132004)|undated"));
    }

    void hundredThousandRowsOpenWithoutDelay()
    {
        ViewState state;
        state.setSnapshot(test::largeCorpus(100'000));
        EntityModel entities;
        QElapsedTimer timer;
        timer.start();
        entities.setSnapshot(state.snapshot(), state.visibility());
        QTRY_VERIFY(!entities.isBusy());
        const qint64 opened = timer.restart();
        entities.sort(EntityModel::Mentions, Qt::DescendingOrder);
        QTRY_VERIFY(!entities.isBusy());
        const qint64 sorted = timer.elapsed();
        QCOMPARE(entities.rowCount(), 100'000);
        qInfo("100,000 rows: set %lld ms, sort by number %lld ms", opened, sorted);
        QVERIFY(opened < 500);
    }
};

QTEST_GUILESS_MAIN(TestItemModels)
#include "tst_itemmodels.moc"
