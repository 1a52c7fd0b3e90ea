// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/makedocument.h"

#include "model/extraction/language/treerepair.h"

#include <QtTest>

using namespace dateline;

class TestTreeRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clausesGetTheirSubjects_data();
    void clausesGetTheirSubjects();
};

void TestTreeRepair::clausesGetTheirSubjects_data()
{
    QTest::addColumn<QByteArray>("parsed");
    QTest::addColumn<QByteArray>("mended"); // the same where nothing is misread
    const auto row = [](const char* name, const char* parsed, const char* mended) {
        QTest::newRow(name) << QByteArray(parsed) << QByteArray(mended);
    };
    row("a clause taken for a participle of its subject",
        "Iraq{C}/PROPN/2/nsubj fell/VERB/0/root after/ADP/4/case America{C}/PROPN/2/obl invaded/VERB/4/acl "
        "it/PRON/5/obj",
        "Iraq{C}/PROPN/2/nsubj fell/VERB/0/root after/ADP/5/mark America{C}/PROPN/5/nsubj "
        "invaded/VERB/2/advcl it/PRON/5/obj");
    row("a subject beside its verb",
        "Iraq{C}/PROPN/2/nsubj fell/VERB/0/root after/ADP/4/case America{C}/PROPN/2/obl invaded/VERB/2/advcl "
        "it/PRON/5/obj",
        "Iraq{C}/PROPN/2/nsubj fell/VERB/0/root after/ADP/5/mark America{C}/PROPN/5/nsubj "
        "invaded/VERB/2/advcl it/PRON/5/obj");
    row("the main verb taken for a participle, with its day",
        "Sweden{C}/PROPN/8/nsubj applied/VERB/1/acl on/ADP/4/case Monday/PROPN/8/obl ,/PUNCT/7/punct "
        "after/ADP/7/case Russia{C}/PROPN/8/obl invaded/VERB/0/root Ukraine{C}/PROPN/8/obj",
        "Sweden{C}/PROPN/2/nsubj applied/VERB/0/root on/ADP/4/case Monday/PROPN/2/obl ,/PUNCT/7/punct "
        "after/ADP/8/mark Russia{C}/PROPN/8/nsubj invaded/VERB/2/advcl Ukraine{C}/PROPN/8/obj");
    const char* hit = "They/PRON/2/nsubj fled/VERB/0/root after/ADP/5/case the/DET/5/det attack/NOUN/2/obl "
                      "claimed/VERB/5/acl by/ADP/8/case rebels/NOUN/6/obl";
    row("a participle without an object", hit, hit);
    const char* within
        = "They/PRON/2/nsubj fled/VERB/0/root in/ADP/4/case Iraq{C}/PROPN/2/obl invaded/VERB/4/acl "
          "it/PRON/5/obj";
    row("a preposition that opens no clause", within, within);
    const char* whole = "Iraq{C}/PROPN/2/nsubj fell/VERB/0/root after/SCONJ/5/mark America{C}/PROPN/5/nsubj "
                        "invaded/VERB/2/advcl it/PRON/5/obj";
    row("no verb but the one taken for a participle",
        "Egypt{C}/PROPN/3/compound bombed/VERB/3/amod camps/NOUN/0/root in/ADP/5/case Libya{C}/PROPN/3/nmod "
        "./PUNCT/3/punct",
        "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root camps/NOUN/2/obj in/ADP/5/case Libya{C}/PROPN/3/nmod "
        "./PUNCT/2/punct");
    const char* heading = "The/DET/4/det Egypt{C}/PROPN/4/compound trained/VERB/4/amod forces/NOUN/0/root "
                          "in/ADP/6/case Libya{C}/PROPN/4/nmod ./PUNCT/4/punct";
    row("a participle", heading, heading);
    row("nothing to mend", whole, whole);
}

void TestTreeRepair::clausesGetTheirSubjects()
{
    QFETCH(const QByteArray, parsed);
    QFETCH(const QByteArray, mended);
    MadeDocument made = makeDocument({parsed.toStdString()});
    const MadeDocument expected = makeDocument({mended.toStdString()});
    repairTree(made.document, made.document.sentences[0]);
    for (std::size_t t = 0; t < expected.document.tags.size(); ++t) {
        QCOMPARE(made.document.tags[t].head, expected.document.tags[t].head);
        QVERIFY2(made.document.tags[t].relation == expected.document.tags[t].relation,
            std::string(made.document.word(t)).c_str());
    }
}

QTEST_GUILESS_MAIN(TestTreeRepair)
#include "tst_treerepair.moc"
