// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/makedocument.h"

#include "model/extraction/events/eventfeatures.h"

#include <QtTest>

#include <algorithm>

using namespace dateline;

namespace {

auto candidateAt(const std::vector<TriggerCandidate>& candidates, int token)
{
    return std::find_if(candidates.begin(), candidates.end(),
        [token](const TriggerCandidate& c) { return c.token == static_cast<std::uint32_t>(token); });
}

} // namespace

class TestTimeScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatItIsComparedWithDatesNothing_data();
    void whatItIsComparedWithDatesNothing();
    void whatATimeBoundsHasNotItsDate_data();
    void whatATimeBoundsHasNotItsDate();
    void aClauseBesideHasItsOwnDate_data();
    void aClauseBesideHasItsOwnDate();

private:
    std::unique_ptr<EventLexicon> m_lexicon;
};

void TestTimeScope::initTestCase()
{
    auto loaded = EventLexicon::load(DATELINE_RESOURCES "/lexicon/events");
    QVERIFY(loaded.has_value());
    m_lexicon = std::make_unique<EventLexicon>(std::move(*loaded));
}

void TestTimeScope::whatItIsComparedWithDatesNothing_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<bool>("dates");
    const auto row
        = [](const char* sentence, bool dates) { QTest::newRow(sentence) << QByteArray(sentence) << dates; };
    row("Egypt{C} bombed Derna{L} , the first strikes there since 1961{T:1961-01-01..1961-12-31} .", false);
    row("It bombed Derna{L} , Egypt{C} 's worst attack since 1961{T:1961-01-01..1961-12-31} .", false);
    row("Egypt{C} has bombed Derna{L} since 1961{T:1961-01-01..1961-12-31} .", true);
    row("Egypt{C} bombed Derna{L} in the last strike of the{T:1961-01-01..1961-12-31} year{+} .", false);
    row("The first men bombed Derna{L} in 1961{T:1961-01-01..1961-12-31} .", true);
}

void TestTimeScope::whatItIsComparedWithDatesNothing()
{
    QFETCH(QByteArray, sentence);
    QFETCH(bool, dates);
    const MadeDocument made = makeDocument({sentence.toStdString()});
    made.analysis->times.front().interpretation.unit = TimeUnit::Year;
    made.analysis->times.front().interpretation.anchor = TimeAnchor::Narrative;
    made.analysis->times.front().interpretation.offset = 0;
    const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
    const EventFeaturesRef features(words, {});
    std::vector<DateOption> options;
    features.options(features.candidates().front(), options);
    QCOMPARE(isOfSentence(options.front().kind), dates);
}

void TestTimeScope::whatATimeBoundsHasNotItsDate_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<int>("token");
    QTest::addColumn<int>("kind"); // DateSourceKind of the first option; -1: none of the sentence
    const auto row = [](const char* sentence, int token, int kind) {
        QTest::newRow(sentence) << QByteArray(sentence) << token << kind;
    };
    const int itself = static_cast<int>(DateSourceKind::Same);
    const int onwards = static_cast<int>(DateSourceKind::SameUntil);
    row("Egypt{C} bombed Derna{L} in 2011{T:2011-01-01..2011-12-31} .", 1, itself);
    row("Egypt{C} has bombed Derna{L} since 2011{T:2011-01-01..2011-12-31} .", 2, onwards);
    row("It is quiet since 2011{T:2011-01-01..2011-12-31} 's attack on Derna{L} .", 6, itself);
    row("It/PRON/3/nsubj was/AUX/3/cop quiet/ADJ/0/root since/ADP/7/case the/DET/7/det "
        "2011{T:2011-01-01..2011-12-31}/NUM/7/nummod attack/NOUN/3/obl",
        6, itself);
    row("Egypt{C} bombed Derna{L} until 2011{T:2011-01-01..2011-12-31} .", 1, -1);
    row("It was quiet until 2011{T:2011-01-01..2011-12-31} , when Egypt{C} bombed Derna{L} .", 8, itself);
    row("Egypt{C} has not bombed Derna{L} until 2011{T:2011-01-01..2011-12-31} .", 3, itself);
    row("Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root Expo/PROPN/2/obj "
        "2011{T:2011-01-01..2011-12-31}/NUM/3/nummod",
        1, -1);
    row("Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj "
        "2011{T:2011-01-01..2011-12-31}/NUM/2/obl",
        1, itself);
}

void TestTimeScope::whatATimeBoundsHasNotItsDate()
{
    QFETCH(QByteArray, sentence);
    QFETCH(int, token);
    QFETCH(int, kind);
    const MadeDocument made = makeDocument({sentence.toStdString()});
    TimeInterpretation& year = made.analysis->times.front().interpretation;
    year.unit = TimeUnit::Year;
    year.year = 2011;
    const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
    const EventFeaturesRef features(words, {});
    const auto candidates = features.candidates();
    const auto candidate = candidateAt(candidates, token);
    QVERIFY(candidate != candidates.end());
    std::vector<DateOption> options;
    features.options(*candidate, options);
    const DateSourceKind first = options.front().kind;
    QCOMPARE(isOfSentence(first) ? static_cast<int>(first) : -1, kind);
}

void TestTimeScope::aClauseBesideHasItsOwnDate_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<int>("token");
    QTest::addColumn<bool>("another");
    const auto row = [](const char* name, const char* sentence, int token, bool another) {
        QTest::newRow(name) << QByteArray(sentence) << token << another;
    };
    const char* past
        = "Gedi{P}/PROPN/13/nsubj ,/PUNCT/4/punct who/PRON/4/nsubj lived/VERB/1/acl^ abroad/ADV/4/advmod "
          "in/ADP/7/case "
          "1990{T:1990-01-01..1990-12-31}/NUM/4/obl and/CCONJ/11/cc whose/PRON/10/nmod army/NOUN/11/nsubj "
          "bombs/VERB/4/conj^ Derna{L}/PROPN/11/obj spoke/VERB/0/root";
    row("what is so now beside what was", past, 10, true);
    row("what was", past, 3, false);
    const char* where
        = "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj ,/PUNCT/7/punct where/ADV/7/advmod "
          "raids/NOUN/7/nsubj began/VERB/2/advcl^ in/ADP/9/case 1990{T:1990-01-01..1990-12-31}/NUM/7/obl";
    row("before a clause on a place", where, 1, true);
    row("in it", where, 6, false);
    const char* life
        = "Egypt{C}/PROPN/2/nsubj arrested/VERB/0/root Gedi{P}/PROPN/2/obj ,/PUNCT/6/punct who/PRON/6/nsubj "
          "ruled/VERB/3/acl^ in/ADP/8/case 1990{T:1990-01-01..1990-12-31}/NUM/6/obl";
    row("before a clause on somebody's life", life, 1, true);
    row("that clause", life, 5, false);
    const char* called
        = "Gedi{P}/PROPN/2/nsubj called/VERB/0/root elections/NOUN/2/obj for/ADP/5/case "
          "1990{T:1990-01-01..1990-12-31}/NUM/3/nmod ,/PUNCT/7/punct ending/VERB/2/advcl talks/NOUN/7/obj";
    row("behind what is called for a day", called, 6, true);
    const char* behind = "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj ;/PUNCT/6/punct "
                         "it/PRON/6/nsubj left/VERB/2/parataxis in/ADP/8/case "
                         "1990{T:1990-01-01..1990-12-31}/NUM/6/obl";
    row("before a semicolon", behind, 1, true);
    row("behind it", behind, 5, false);
    row("behind the date and its semicolon",
        "In/ADP/2/case 1990{T:1990-01-01..1990-12-31}/NUM/4/obl Egypt{C}/PROPN/4/nsubj slept/VERB/0/root "
        ";/PUNCT/7/punct it/PRON/7/nsubj bombed/VERB/4/parataxis Derna{L}/PROPN/7/obj",
        6, false);
    const char* captive
        = "girls/NOUN/6/nsubj captured/VERB/1/acl in/ADP/4/case 1990{T:1990-01-01..1990-12-31}/NUM/2/obl "
          "were/AUX/6/aux freed/VERB/0/root";
    row("told of the subject", captive, 5, true);
    row("by whose verb", captive, 1, false);
    const char* since
        = "Gedi{P}/PROPN/7/nsubj who/PRON/3/nsubj slept/VERB/1/acl there/ADV/3/advmod since/ADP/6/case "
          "1990{T:1990-01-01..1990-12-31}/NUM/3/obl spoke/VERB/0/root of/ADP/9/case war/NOUN/7/obl";
    row("beside a clause with a stretch", since, 6, true);
    row("a noun beside it", since, 8, true);
    const char* went
        = "He/PRON/3/nsubj had/AUX/3/aux lived/VERB/0/root there/ADV/3/advmod since/ADP/6/case "
          "1990{T:1990-01-01..1990-12-31}/NUM/3/obl and/CCONJ/9/cc was/AUX/9/aux freed/VERB/3/conj";
    row("what came after a stretch", went, 8, true);
    row("the stretch itself", went, 2, false);
    const char* race
        = "She/PRON/2/nsubj won/VERB/0/root the/DET/5/det 1990{T:1990-01-01..1990-12-31}/NUM/5/nummod "
          "race/NOUN/2/obj and/CCONJ/7/cc broke/VERB/2/conj a/DET/9/det record/NOUN/7/obj";
    row("beside the year of a race", race, 6, true);
    row("who won the race", race, 1, false);
    const char* over
        = "They/PRON/3/nsubj are/AUX/3/aux expelling/VERB/0/root envoys/NOUN/3/obj over/ADP/6/case "
          "attacks/NOUN/3/obl in/ADP/8/case Derna{L}/PROPN/6/nmod on/ADP/10/case "
          "1990{T:1990-01-01..1990-12-31}/NUM/8/nmod";
    row("what goes on over a deed", over, 2, true);
    row("that deed", over, 5, false);
    const char* declared
        = "She/PRON/2/nsubj declared/VERB/0/root 1990{T:1990-01-01..1990-12-31}/NUM/2/obj a/DET/5/det "
          "day/NOUN/2/xcomp of/ADP/7/case mourning/NOUN/5/nmod";
    row("a day that is declared", declared, 1, true);
    row("what it is declared", declared, 6, false);
    row("a day on which is declared",
        "She/PRON/2/nsubj declared/VERB/0/root 1990{T:1990-01-01..1990-12-31}/NUM/2/obl a/DET/5/det "
        "state/NOUN/2/obj of/ADP/7/case war/NOUN/5/nmod",
        1, false);
    const char* ahead
        = "He/PRON/2/nsubj lowered/VERB/0/root flags/NOUN/2/obj until/ADP/5/case talks/NOUN/2/obl "
          "which/PRON/8/nsubj are/AUX/8/aux planned/VERB/5/acl in/ADP/10/case "
          "1990{T:1990-01-01..1990-12-31}/NUM/8/obl";
    row("what was done before a plan", ahead, 1, true);
    row("the plan", ahead, 7, false);
    row("what was done before what was",
        "He/PRON/2/nsubj lowered/VERB/0/root flags/NOUN/2/obj until/ADP/5/case talks/NOUN/2/obl "
        "which/PRON/8/nsubj were/AUX/8/aux held/VERB/5/acl in/ADP/10/case "
        "1990{T:1990-01-01..1990-12-31}/NUM/8/obl",
        1, false);
}

void TestTimeScope::aClauseBesideHasItsOwnDate()
{
    QFETCH(QByteArray, sentence);
    QFETCH(int, token);
    QFETCH(bool, another);
    MadeDocument made = makeDocument({sentence.toStdString()});
    TimeInterpretation& year = made.analysis->times.front().interpretation;
    year.unit = TimeUnit::Year;
    year.year = 1990;
    for (TokenTag& tag : made.document.tags) {
        tag.tense = tag.form != VerbForm::Finite ? tag.tense
            : tag.tense == Tense::Past           ? Tense::Past
                                                 : Tense::Present;
    }
    const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
    const EventFeaturesRef features(words, {});
    const auto candidates = features.candidates();
    const auto candidate = std::find_if(candidates.begin(), candidates.end(),
        [token](const TriggerCandidate& c) { return c.token == static_cast<std::uint32_t>(token); });
    QVERIFY(candidate != candidates.end());
    QCOMPARE(features.scope().isOfAnotherClause(*candidate, made.analysis->times.front()), another);
}

QTEST_GUILESS_MAIN(TestTimeScope)
#include "tst_timescope.moc"
