// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/makedocument.h"

#include "model/extraction/events/deedreality.h"

#include <QtTest>

using namespace dateline;

class TestDeedReality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whetherItTookPlace_data();
    void whetherItTookPlace();

private:
    std::unique_ptr<EventLexicon> m_lexicon;
};

void TestDeedReality::initTestCase()
{
    auto loaded = EventLexicon::load(DATELINE_RESOURCES "/lexicon/events");
    QVERIFY(loaded.has_value());
    m_lexicon = std::make_unique<EventLexicon>(std::move(*loaded));
}

void TestDeedReality::whetherItTookPlace_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<int>("token");
    QTest::addColumn<QByteArray>("expected"); // negated, held back, possible, condition
    const auto row = [](const char* name, const char* sentence, int token, const char* expected) {
        QTest::newRow(name) << QByteArray(sentence) << token << QByteArray(expected);
    };
    row("plain", "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj", 1, "");
    row("not", "Egypt{C}/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod bomb/VERB/0/root Derna{L}/PROPN/4/obj",
        3, "negated");
    row("not only",
        "Egypt{C}/PROPN/4/nsubj not/PART/4/advmod only/ADV/2/advmod bombed/VERB/0/root "
        "Derna{L}/PROPN/4/obj",
        3, "");
    row("no soldiers",
        "No/DET/3/det Egyptian{C*}/ADJ/3/amod soldiers/NOUN/4/nsubj attacked/VERB/0/root "
        "Derna{L}/PROPN/4/obj",
        3, "negated");
    row("nobody", "Nobody/PRON/2/nsubj met/VERB/0/root Anna{P}/PROPN/2/obj", 1, "negated");
    row("refused",
        "Anna{P}/PROPN/2/nsubj refused/VERB/0/root to/PART/4/mark meet/VERB/2/xcomp Boris{P}/PROPN/4/obj", 3,
        "held back");
    row("not refused",
        "Anna{P}/PROPN/3/nsubj never/ADV/3/advmod refused/VERB/0/root to/PART/5/mark meet/VERB/3/xcomp "
        "Boris{P}/PROPN/5/obj",
        4, "");
    row("ruled out",
        "Anna{P}/PROPN/2/nsubj ruled/VERB/0/root out/ADP/2/compound meeting/VERB/2/xcomp "
        "Boris{P}/PROPN/4/obj",
        3, "held back");
    row("ruled", "Anna{P}/PROPN/2/nsubj ruled/VERB/0/root meeting/VERB/2/xcomp Boris{P}/PROPN/3/obj", 2, "");
    row("the accord that they failed to sign",
        "Serbia{C}/PROPN/2/nsubj failed/VERB/0/root to/PART/4/mark sign/VERB/2/xcomp the/DET/6/det "
        "accord/NOUN/4/obj",
        5, "held back");
    row("close to",
        "Serbia{C}/PROPN/2/nsubj came/VERB/0/root close/ADV/2/advmod to/SCONJ/5/mark signing/VERB/2/advcl "
        "a/DET/7/det deal/NOUN/5/obj",
        6, "held back");
    row("a trip called off",
        "The/DET/2/det trip/NOUN/4/nsubj was/AUX/4/aux called/VERB/0/root! off/ADP/4/compound", 1,
        "held back");
    row("no effort spared",
        "They/PRON/3/nsubj have/AUX/3/aux spared/VERB/0/root no/DET/5/det effort/NOUN/3/obj to/PART/7/mark "
        "repel/VERB/5/acl the/DET/9/det attack/NOUN/7/obj",
        8, "");
    row("could", "Egypt{C}/PROPN/3/nsubj could/AUX/3/aux invade/VERB/0/root Libya{C}/PROPN/3/obj", 2,
        "possible");
    row("was to", "Anna{P}/PROPN/4/nsubj was/AUX/4/aux to/PART/4/mark meet/VERB/0/root Boris{P}/PROPN/4/obj",
        3, "possible");
    row("if",
        "If/SCONJ/3/mark Egypt{C}/PROPN/3/nsubj attacks/VERB/7/advcl Libya{C}/PROPN/3/obj ,/PUNCT/3/punct "
        "they/PRON/7/nsubj fight/VERB/0/root",
        2, "condition");
    row("had it",
        "Had/AUX/4/aux the/DET/3/det talks/NOUN/4/nsubj collapsed/VERB/7/advcl ,/PUNCT/4/punct "
        "they/PRON/7/nsubj "
        "fought/VERB/0/root",
        3, "condition");
    row("it had", "The/DET/2/det talks/NOUN/4/nsubj had/AUX/4/aux collapsed/VERB/0/root", 3, "");
    row("asked if",
        "They/PRON/2/nsubj asked/VERB/0/root if/SCONJ/5/mark Egypt{C}/PROPN/5/nsubj attacked/VERB/2/ccomp "
        "Libya{C}/PROPN/5/obj",
        4, "");
}

void TestDeedReality::whetherItTookPlace()
{
    QFETCH(const QByteArray, sentence);
    QFETCH(const int, token);
    const MadeDocument made = makeDocument({sentence.toStdString()});
    const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
    const auto at = static_cast<std::uint32_t>(token);
    QByteArrayList told;
    for (const auto& [is, word] : {std::pair(isNegated(words, at), "negated"),
             std::pair(isHeldBack(words, at), "held back"), std::pair(isOnlyPossible(words, at), "possible"),
             std::pair(isCondition(words, at), "condition")}) {
        if (is) {
            told << word;
        }
    }
    QTEST(told.join(", "), "expected");
}

QTEST_GUILESS_MAIN(TestDeedReality)
#include "tst_deedreality.moc"
