// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/viewstate.h"
#include "tests/support/handmadecorpus.h"

#include <QSignalSpy>
#include <QTest>

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
        const ArticleBlock& block = corpus[m_state->place()->article];
        QVERIFY(sentenceText(block, m_state->place()->sentence).find("attacked a convoy")
            != std::string_view::npos);
        QCOMPARE(m_state->counterparts().entities.size(), std::size_t(2));
        QVERIFY(m_state->counterparts().holds(EntityId(7)));
    }

    void selectingTheSameAgainIsSilentButComesBackToItsPlace()
    {
        m_state->select(EventId(1), ViewOrigin::Timeline);
        const auto place = m_state->place();
        m_state->setPlace(TextPlace{ ArticleId(2), noIndex, {} }, ViewOrigin::Reader);
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
        selection.entities = { EntityId(4) };
        selection.links = { LinkId(2) };
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
        m_state->setWindow(
            DayInterval{ dayNumber(2019, 5, 1), dayNumber(2019, 5, 31) }, ViewOrigin::Timeline);
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
    }

    void filterToSelectionKeepsWhatTheSelectedTakePartIn()
    {
        m_state->select(EntityId(7), ViewOrigin::Graph);
        m_state->filterToSelection(ViewOrigin::Window);
        QCOMPARE(m_state->visibility().eventCount, 1U);
        QCOMPARE(m_state->visibility().linkCount, 1U);
        QVERIFY(m_state->visibility().shows(EntityId(5)));
        QVERIFY(!m_state->visibility().shows(EntityId(2)));
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
