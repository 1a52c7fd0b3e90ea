// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/time/saidclause.h"
#include "tests/support/makedocument.h"

#include <QTest>

using namespace dateline;

class TestSaidClause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClauseOnTheDayGoesToItsVerb();
    void otherClausesStay_data();
    void otherClausesStay();
};

void TestSaidClause::aClauseOnTheDayGoesToItsVerb()
{
    MadeDocument made = makeDocument({"NATO{O}/PROPN/2/nsubj said/VERB/0/root on/ADP/4/case "
                                      "Monday{T:2015-02-16}/PROPN/2/obl that/PRON/8/obj "
                                      "it/PRON/8/nsubj was/AUX/8/aux joining/VERB/4/acl"});
    attachSaidClauses(made.document, made.analysis->times);
    const TokenTag& clause = made.document.tags[7];
    QCOMPARE(clause.head, 1U);
    QVERIFY(clause.relation == Deprel::Ccomp);
    const TokenTag& that = made.document.tags[4];
    QVERIFY(that.relation == Deprel::Mark);
    QVERIFY(that.upos == Upos::Sconj);
    QCOMPARE(that.head, 7U);
}

void TestSaidClause::otherClausesStay_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("no that") << QByteArray(
        "Rain/NOUN/2/nsubj fell/VERB/0/root on/ADP/4/case Monday{T:2015-02-16}/PROPN/2/obl when/ADV/7/advmod "
        "NATO{O}/PROPN/7/nsubj met/VERB/4/acl");
    QTest::newRow("no verb before") << QByteArray("The/DET/2/det Monday{T:2015-02-16}/PROPN/6/nsubj "
                                                  "that/PRON/5/obj NATO{O}/PROPN/5/nsubj met/VERB/2/acl "
                                                  "passed/VERB/0/root");
    QTest::newRow("a clause on something else")
        << QByteArray("NATO{O}/PROPN/2/nsubj left/VERB/0/root on/ADP/4/case Monday{T:2015-02-16}/PROPN/2/obl "
                      "that/DET/6/det town/NOUN/2/obj burning/VERB/6/acl");
}

void TestSaidClause::otherClausesStay()
{
    QFETCH(QByteArray, sentence);
    MadeDocument made = makeDocument({sentence.toStdString()});
    const std::vector<TokenTag> before = made.document.tags;
    attachSaidClauses(made.document, made.analysis->times);
    QVERIFY(made.document.tags == before);
}

QTEST_GUILESS_MAIN(TestSaidClause)
#include "tst_saidclause.moc"
