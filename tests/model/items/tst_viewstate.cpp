// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/viewstate.h"
#include "tests/support/handmadecorpus.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <thread>

using namespace dateline;

namespace {

EventId eventCalled(const Corpus& corpus, const std::string& title)
{
    for (std::size_t i = 0; i < corpus.events.size(); ++i) {
        if (corpus.events[i].title == title) {
            return EventId::fromIndex(i);
        }
    }
    return {};
}

} // namespace

class TestViewState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_state = std::make_unique<ViewState>();
        m_state->setSnapshot(test::handmadeCorpus());
    }

    void selectingAnEventOpensItsSentenceAndNamesItsActors()
    {
        const Corpus& corpus = *m_state->snapshot();
        const EventId attack = eventCalled(corpus, "Delta Front attacks a convoy of the River League");
        QSignalSpy selected(m_state.get(), &ViewState::selectionChanged);
        QSignalSpy filtered(m_state.get(), &ViewState::filterChanged);
        m_state->select(attack, ViewOrigin::Timeline);
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected.at(0).at(0).value<ViewOrigin>(), ViewOrigin::Timeline);
        QCOMPARE(filtered.count(), 0); // selecting never filters
        QVERIFY(m_state->place());
        QVERIFY(sentenceText(corpus, m_state->place()->article, m_state->place()->sentence)
                    .find("attacked a convoy")
            != std::string::npos);
        QCOMPARE(m_state->counterparts().entities.size(), std::size_t(2));
        QVERIFY(m_state->counterparts().holds(EntityId(7)));
    }

    void selectingTheSameAgainIsSilentButComesBackToItsPlace()
    {
        m_state->select(EventId(1), ViewOrigin::Timeline);
        const auto place = m_state->place();
        m_state->setPlace(TextPlace{ArticleId(2), noIndex, {}}, ViewOrigin::Reader);
        QSignalSpy selected(m_state.get(), &ViewState::selectionChanged);
        m_state->select(EventId(1), ViewOrigin::Events);
        QCOMPARE(selected.count(), 0);
        QVERIFY(m_state->place() == place);
    }

    void selectionAndPlaceSurviveANewCorpus()
    {
        const EventId resigned
            = eventCalled(*m_state->snapshot(), "Daniel Okoye resigns from the River League");
        Selection selection = Selection::of(resigned);
        selection.entities = {EntityId(4)};
        selection.links = {LinkId(2)};
        m_state->select(selection, ViewOrigin::Events);
        m_state->setSnapshot(test::handmadeCorpus());
        QVERIFY(m_state->selection() == selection);
        QVERIFY(m_state->place());
        m_state->setSnapshot(test::largeCorpus(3));
        QVERIFY(m_state->selection().isEmpty());
        QVERIFY(!m_state->place());
    }

    void windowHidesWhatLiesOutsideAndTheUndated()
    {
        m_state->setWindow(DayInterval{dayNumber(2019, 5, 1), dayNumber(2019, 5, 31)}, ViewOrigin::Timeline);
        QCOMPARE(m_state->visibility().eventCount, 2U);
        m_state->setWindow(std::nullopt, ViewOrigin::Timeline);
        QCOMPARE(m_state->visibility().eventCount, 6U);
    }

    void clausesHoldTogetherAndCanBeSwitchedOff()
    {
        FilterClause okoye;
        okoye.kind = ClauseKind::Entity;
        okoye.entity = EntityId(4);
        m_state->addClause(okoye, ViewOrigin::FilterBar);
        QCOMPARE(m_state->visibility().eventCount, 2U);
        FilterClause meetings;
        meetings.kind = ClauseKind::EventKinds;
        meetings.mask = maskBit(EventKind::Meeting);
        m_state->addClause(meetings, ViewOrigin::FilterBar);
        QCOMPARE(m_state->visibility().eventCount, 1U);
        m_state->setClauseEnabled(0, false, ViewOrigin::FilterBar);
        QCOMPARE(m_state->visibility().eventCount, 1U);
        m_state->removeClause(1, ViewOrigin::FilterBar);
        QCOMPARE(m_state->visibility().eventCount, 6U);
    }

    void filtersCanBeWalkedBackAndForward()
    {
        FilterClause text;
        text.text = "convoy";
        m_state->addClause(text, ViewOrigin::FilterBar);
        QCOMPARE(m_state->visibility().eventCount, 1U);
        QVERIFY(m_state->canGoBack());
        m_state->goBack(ViewOrigin::FilterBar);
        QCOMPARE(m_state->visibility().eventCount, 6U);
        QVERIFY(m_state->canGoForward());
        m_state->goForward(ViewOrigin::FilterBar);
        QCOMPARE(m_state->visibility().eventCount, 1U);
        QCOMPARE(m_state->visibility().articleCount, 1U);
        // A new filter takes the place of what was gone back from.
        m_state->goBack(ViewOrigin::FilterBar);
        text.text = "river";
        m_state->addClause(text, ViewOrigin::FilterBar);
        QVERIFY(!m_state->canGoForward());
        m_state->goBack(ViewOrigin::FilterBar);
        QVERIFY(m_state->filter().clauses.empty());
    }

    void filterToSelectionKeepsWhatTheSelectedTakePartIn()
    {
        m_state->select(EntityId(7), ViewOrigin::Graph);
        m_state->filterToSelection(ViewOrigin::Window);
        QCOMPARE(m_state->visibility().eventCount, 1U);
        const std::vector<std::uint8_t>& links = m_state->visibility().links;
        QCOMPARE(std::count(links.begin(), links.end(), 1), std::ptrdiff_t(1));
        QVERIFY(m_state->visibility().shows(EntityId(5)));
        QVERIFY(!m_state->visibility().shows(EntityId(2)));
    }

    void wordsAreFoundWhateverTheCaseAndTheAlphabet_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("as written") << QStringLiteral("attacked a convoy");
        QTest::newRow("capitals") << QStringLiteral("THE");
        QTest::newRow("beyond ASCII") << QStringLiteral("\u00E5SA");
        QTest::newRow("capital beyond ASCII") << QStringLiteral("\u00C5sa L");
        QTest::newRow("too many spellings") << QStringLiteral("\u00E5\u00E4\u00F6\u00E9\u00E8");
        QTest::newRow("over the end of a sentence") << QStringLiteral(". The");
        QTest::newRow("nowhere") << QStringLiteral("zeppelin");
        QTest::newRow("one letter") << QStringLiteral("e");
    }

    void wordsAreFoundWhateverTheCaseAndTheAlphabet()
    {
        QFETCH(const QString, words);
        const Corpus& corpus = *m_state->snapshot();
        const auto holds = [&words](std::string_view text) {
            return QString::fromUtf8(text.data(), qsizetype(text.size()))
                .contains(words, Qt::CaseInsensitive);
        };
        FilterClause clause;
        clause.text = words.toStdString();
        const Visibility visible = applyFilter(corpus, Filter{{clause}});
        for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
            const ArticleText text = corpus.text(ArticleId::fromIndex(i));
            QCOMPARE(
                visible.articles[i] != 0, holds(text.view()) || holds(corpus.articles[i]->article->title));
        }
        for (std::size_t i = 0; i < corpus.events.size(); ++i) {
            const Event& event = corpus.events[i];
            const bool told = std::any_of(event.tellings.begin(), event.tellings.end(), [&](MentionRef ref) {
                return holds(
                    sentenceText(corpus, ref.article, corpus[ref.article].events[ref.index].sentence));
            });
            QVERIFY2((visible.events[i] != 0) == (told || holds(event.title)), event.title.str().c_str());
        }
        for (std::size_t i = 0; i < corpus.links.size(); ++i) {
            const auto& evidence = corpus.links[i].evidence;
            QCOMPARE(
                visible.links[i] != 0, std::any_of(evidence.begin(), evidence.end(), [&](MentionRef ref) {
                    return holds(
                        sentenceText(corpus, ref.article, corpus[ref.article].relation(ref.index).sentence));
                }));
        }
    }

    void aLargeCorpusIsFilteredInTheBackgroundAndTheLastFilterHolds()
    {
        m_state->setSnapshot(test::largeCorpus(6000));
        const std::uint32_t all = m_state->visibility().eventCount;
        QSignalSpy started(m_state.get(), &ViewState::filterStarted);
        QSignalSpy filtered(m_state.get(), &ViewState::filterChanged);
        FilterClause clause;
        for (const char* words : {"entity1", "entity59", "entity5999"}) {
            clause.text = words;
            m_state->setFilter(Filter{{clause}}, ViewOrigin::FilterBar);
        }
        QVERIFY(m_state->isFiltering());
        QCOMPARE(started.count(), 3);
        QCOMPARE(filtered.count(), 0);
        QCOMPARE(m_state->filter().clauses.front().text, std::string("entity5999")); // at once
        QCOMPARE(m_state->visibility().eventCount, all); // of before
        QTRY_COMPARE(filtered.count(), 1);
        QCOMPARE(filtered.at(0).at(0).value<ViewOrigin>(), ViewOrigin::FilterBar);
        QVERIFY(m_state->visibility() == applyFilter(*m_state->snapshot(), m_state->filter()));
        QVERIFY(m_state->visibility().eventCount > 0 && m_state->visibility().eventCount < all);
        QVERIFY(!m_state->isFiltering());
    }

    void filtersOfTwoViewsAtOnceAreToldAsNobodys()
    {
        m_state->setSnapshot(test::largeCorpus(6000));
        QSignalSpy filtered(m_state.get(), &ViewState::filterChanged);
        FilterClause words;
        words.text = "entity5";
        m_state->addClause(words, ViewOrigin::FilterBar);
        m_state->setWindow(DayInterval{dayNumber(2000, 1, 1), dayNumber(2030, 12, 31)}, ViewOrigin::Timeline);
        QTRY_COMPARE(filtered.count(), 1);
        // Each of the two has to take over what the other asked for.
        QCOMPARE(filtered.at(0).at(0).value<ViewOrigin>(), ViewOrigin::None);
    }

    void ofKindsThereIsOneClauseOfNamesAndWordsMany()
    {
        FilterClause clause;
        clause.kind = ClauseKind::EventKinds;
        clause.mask = maskBit(EventKind::Meeting);
        m_state->addClause(clause, ViewOrigin::FilterBar);
        clause.mask = maskBit(EventKind::Attack);
        m_state->addClause(clause, ViewOrigin::FilterBar);
        QCOMPARE(m_state->filter().clauses.size(), std::size_t(1));
        QCOMPARE(m_state->filter().clauses.front().mask, maskBit(EventKind::Attack));
        for (const char* word : {"convoy", "river"}) {
            FilterClause text;
            text.text = word;
            m_state->addClause(text, ViewOrigin::FilterBar);
        }
        QCOMPARE(m_state->filter().clauses.size(), std::size_t(3));
    }

    void aCorpusThatComesWhileFilteringIsShownWithTheNewFilter()
    {
        m_state->setSnapshot(test::largeCorpus(6000));
        FilterClause clause;
        clause.text = "entity5";
        m_state->addClause(clause, ViewOrigin::FilterBar);
        QVERIFY(m_state->isFiltering());
        m_state->setSnapshot(test::largeCorpus(5500));
        QVERIFY(!m_state->isFiltering());
        const Visibility expected = applyFilter(*m_state->snapshot(), m_state->filter());
        QVERIFY(m_state->visibility() == expected);
        QTest::qWait(50); // what ran for the old corpus must not arrive
        QVERIFY(m_state->visibility() == expected);
        m_state->setFilter({}, ViewOrigin::FilterBar);
        m_state->addClause(clause, ViewOrigin::FilterBar);
        m_state->finishFiltering();
        QVERIFY(!m_state->isFiltering() && m_state->visibility() == expected);
    }

    void whoMakesACorpusFiltersIt()
    {
        m_state->setSnapshot(test::largeCorpus(6000));
        const FilterAhead filter = m_state->filterAhead();
        const Snapshot coming = test::largeCorpus(5500);
        QVERIFY(!filter(*coming)); // nothing is filtered for
        FilterClause words;
        words.text = "entity5";
        m_state->addClause(words, ViewOrigin::FilterBar);
        FilterClause named;
        named.kind = ClauseKind::Entity;
        named.entity = EntityId(7);
        m_state->addClause(named, ViewOrigin::FilterBar);
        std::shared_ptr<const FilteredAhead> ahead;
        std::thread([&] { ahead = filter(*coming); }).join();
        QVERIFY(ahead);
        const Visibility expected = applyFilter(*coming, ahead->filter);
        QVERIFY(ahead->visible == expected);
        FilteredAhead marked = *ahead; // to tell what is taken from what is worked out again
        marked.visible.articleCount = 12'345;
        m_state->setSnapshot(coming, &marked);
        QVERIFY(m_state->filter() == ahead->filter);
        QCOMPARE(m_state->visibility().articleCount, 12'345U);
    }

    void whatWasFilteredForBeforeIsNotTaken()
    {
        m_state->setSnapshot(test::largeCorpus(6000));
        FilterClause words;
        words.text = "entity5";
        m_state->addClause(words, ViewOrigin::FilterBar);
        const Snapshot coming = test::largeCorpus(5500);
        const std::shared_ptr<const FilteredAhead> ahead = m_state->filterAhead()(*coming);
        words.text = "entity4";
        m_state->addClause(words, ViewOrigin::FilterBar);
        m_state->setSnapshot(coming, ahead.get());
        QVERIFY(m_state->visibility() == applyFilter(*coming, m_state->filter()));
        QVERIFY(m_state->visibility() != ahead->visible);
    }

    void whoMakesACorpusOutlivesTheView()
    {
        m_state->setSnapshot(test::largeCorpus(6000));
        const FilterAhead filter = m_state->filterAhead();
        m_state.reset();
        QVERIFY(!filter(*test::largeCorpus(5500)));
    }

    void aSmallCorpusIsFilteredAtOnce()
    {
        FilterClause words;
        words.text = "convoy";
        m_state->addClause(words, ViewOrigin::FilterBar);
        QVERIFY(!m_state->filterAhead()(*test::handmadeCorpus()));
    }

    void closingForgetsEverything()
    {
        m_state->select(EventId(1), ViewOrigin::Timeline);
        m_state->setSnapshot(nullptr);
        QVERIFY(m_state->selection().isEmpty());
        QCOMPARE(m_state->visibility().eventCount, 0U);
        QVERIFY(!m_state->place());
    }

private:
    std::unique_ptr<ViewState> m_state;
};

QTEST_GUILESS_MAIN(TestViewState)
#include "tst_viewstate.moc"
