// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/makedocument.h"

#include "model/extraction/events/eventfeatures.h"
#include "model/extraction/events/eventtitle.h"

#include <QtTest>

using namespace dateline;

class TestEventTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void titlesStandAlone_data();
    void titlesStandAlone();

private:
    std::unique_ptr<EventLexicon> m_lexicon;
};

void TestEventTitle::initTestCase()
{
    auto loaded = EventLexicon::load(DATELINE_RESOURCES "/lexicon/events");
    QVERIFY(loaded.has_value());
    m_lexicon = std::make_unique<EventLexicon>(std::move(*loaded));
}

void TestEventTitle::titlesStandAlone_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<int>("token");
    QTest::addColumn<QByteArray>("title");
    const auto row = [](const char* name, const char* sentence, int token, const char* title) {
        QTest::newRow(name) << QByteArray(sentence) << token << QByteArray(title);
    };
    row("an opening and the date go",
        "Despite/ADP/2/case setbacks/NOUN/5/obl ,/PUNCT/5/punct Egypt{C}/PROPN/5/nsubj bombed/VERB/0/root Derna{L}/PROPN/5/obj "
        "yesterday{T:2015-02-16}/NOUN/5/obl",
        4, "Egypt bombed Derna");
    row("a clause misread as a phrase goes",
        "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj after/ADP/6/case a/DET/6/det convoy/NOUN/2/obl fled/VERB/6/acl "
        "eastwards/ADV/7/advmod",
        1, "Egypt bombed Derna");
    row("a participle leaves its phrase",
        "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj after/ADP/6/case an/DET/6/det attack/NOUN/2/obl "
        "claimed/VERB/6/acl by/ADP/9/case militants/NOUN/7/obl",
        1, "Egypt bombed Derna after an attack");
    row("who becomes its noun",
        "Shoukry{P}/PROPN/5/nsubj who/PRON/3/nsubj met/VERB/1/acl Kerry{P}/PROPN/3/obj left/VERB/0/root", 2, "Shoukry met Kerry");
    row("a noun loses its preposition",
        "people/NOUN/2/nsubj fled/VERB/0/root during/ADP/5/case the/DET/5/det bombing/NOUN/2/obl of/ADP/7/case camps/NOUN/5/nmod "
        "in/ADP/9/case Derna{L}/PROPN/7/nmod",
        4, "Bombing of camps in Derna");
    row("a short noun takes its clause with it",
        "people/NOUN/2/nsubj fled/VERB/0/root during/ADP/5/case the/DET/5/det bombing/NOUN/2/obl of/ADP/7/case Derna{L}/PROPN/5/nmod", 4,
        "People fled during the bombing of Derna");
    row("a day takes its genitive along",
        "police/NOUN/3/nsubj were/AUX/3/aux wounded/VERB/0/root in/ADP/7/case Tuesday{T:2007-03-06}/PROPN/7/nmod 's/PART/5/case "
        "clash/NOUN/3/obl",
        2, "Police were wounded in clash");
    row("a negation stays", "Spending/NOUN/5/nsubj quietly/ADV/5/advmod did/AUX/5/aux not/PART/5/advmod grow/VERB/0/root", 4,
        "Spending did not grow");
    row("an infinitive keeps its to",
        "Eighty/NUM/2/nummod lawmakers/NOUN/3/nsubj voted/VERB/0/root to/PART/5/mark keep/VERB/3/xcomp Gedi{P}/PROPN/5/obj", 2,
        "Eighty lawmakers voted to keep Gedi");
    row("commas of a list stay",
        "Greek/ADJ/2/amod ministers/NOUN/7/nsubj Dendias{P}/PROPN/2/flat ,/PUNCT/5/punct Kerry{P}/PROPN/2/conj "
        "yesterday{T:2015-02-16}/NOUN/7/obl gathered/VERB/0/root",
        6, "Greek ministers Dendias, Kerry gathered");
    row("nobody known attacked: the passive",
        "They/PRON/2/nsubj attacked/VERB/0/root a/DET/5/det Dutch/ADJ/5/amod ship/NOUN/2/obj off/ADP/7/case Somalia{C}/PROPN/2/obl", 1,
        "Dutch ship attacked off Somalia");
    row("irregular too",
        "They/PRON/2/nsubj took/VERB/0/root Gharyan{L}/PROPN/2/obj", 1, "Gharyan taken");
    row("the only person named before",
        "Trump{P}/PROPN/2/nsubj spoke/VERB/0/root since/SCONJ/5/mark he/PRON/5/nsubj left/VERB/2/advcl office/NOUN/5/obj", 4,
        "Trump left office");
    row("whose is of somebody",
        "Samarra{L}/PROPN/6/nsubj whose/PRON/3/nmod shrine/NOUN/4/nsubj burned/VERB/1/acl ,/PUNCT/6/punct suffers/VERB/0/root", 3,
        "Samarra's shrine burned");
    row("of two subjects the nearest",
        "May/PROPN/4/nsubj Palmyra{L}/PROPN/4/nsubj is/AUX/4/aux lost/VERB/0/root", 3, "Palmyra is lost");
    row("what is asked belongs to it",
        "Maliki{P}/PROPN/2/nsubj asked/VERB/0/root parliament/NOUN/2/obj to/PART/5/mark act/VERB/2/advcl", 1,
        "Maliki asked parliament to act");
    row("who says it comes first",
        "Raids/NOUN/2/nsubj killed/VERB/0/root 25/NUM/2/obj ,/PUNCT/7/punct a/DET/6/det group/NOUN/7/nsubj said/VERB/2/parataxis", 6,
        "Group said raids killed 25");
}

void TestEventTitle::titlesStandAlone()
{
    QFETCH(QByteArray, sentence);
    QFETCH(int, token);
    QFETCH(QByteArray, title);
    const MadeDocument made = makeDocument({sentence.toStdString()});
    const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
    const auto candidates = EventFeaturesRef(words, {}).candidates();
    const auto candidate = std::find_if(candidates.begin(), candidates.end(),
        [token](const TriggerCandidate& c) { return c.token == static_cast<std::uint32_t>(token); });
    QVERIFY(candidate != candidates.end());
    QCOMPARE(QByteArray::fromStdString(eventTitle(words, *candidate, {})), title);
}

QTEST_GUILESS_MAIN(TestEventTitle)
#include "tst_eventtitle.moc"
