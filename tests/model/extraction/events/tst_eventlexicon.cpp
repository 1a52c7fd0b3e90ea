// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventlexicon.h"
#include "model/extraction/events/inflection.h"

#include <QtTest>

using namespace dateline;

class TestEventLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbsInflect_data();
    void verbsInflect();
    void shippedFilesLoad();
    void missingFolderIsNamed();
    void softmaxSharesAddUp();
    void modelAddsTheWeightsOfItsFeatures();
};

void TestEventLexicon::verbsInflect_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("forms");
    QTest::newRow("plain") << QByteArray("condemn") << QByteArray("condemns condemned condemning");
    QTest::newRow("doubled") << QByteArray("ban") << QByteArray("bans banned banning");
    QTest::newRow("final y") << QByteArray("deny") << QByteArray("denies denied denying");
    QTest::newRow("final ee") << QByteArray("agree") << QByteArray("agrees agreed agreeing");
    QTest::newRow("final ie") << QByteArray("die") << QByteArray("dies died dying");
    QTest::newRow("sibilant") << QByteArray("clash") << QByteArray("clashes clashed clashing");
    QTest::newRow("unstressed end") << QByteArray("visit") << QByteArray("visits visited visiting");
    QTest::newRow("stressed end") << QByteArray("repel") << QByteArray("repels repelled repelling");
    QTest::newRow("stressed end, two parts")
        << QByteArray("kidnap") << QByteArray("kidnaps kidnapped kidnapping");
}

void TestEventLexicon::verbsInflect()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, forms);
    const std::string lemma = verb.toStdString();
    QCOMPARE(
        QByteArray::fromStdString(thirdPersonOf(lemma) + ' ' + pastOf(lemma) + ' ' + gerundOf(lemma)), forms);
}

void TestEventLexicon::shippedFilesLoad()
{
    const auto lexicon = EventLexicon::load(DATELINE_RESOURCES "/lexicon/events");
    QVERIFY(lexicon.has_value());
    const EventWord* word = lexicon->find("attacks");
    QVERIFY(word && word->verb && word->noun);
    QVERIFY(word->verb->kind == EventKind::Attack);
    QVERIFY(word->verb->form == WordForm::Third);
    QVERIFY(word->noun->form == WordForm::Plural);
    QCOMPARE(QByteArray::fromStdString(lexicon->find("retook")->lemma), QByteArray("retake"));
    QVERIFY(!lexicon->find("carpet"));
    QVERIFY(lexicon->cue("will") == StatusCue::Future);
    QVERIFY(lexicon->cue("allegedly") == StatusCue::Allege);
    QCOMPARE(lexicon->status.labels().size(), std::size_t{5});
}

void TestEventLexicon::missingFolderIsNamed()
{
    const auto lexicon = EventLexicon::load("/nowhere");
    QVERIFY(!lexicon.has_value());
    QCOMPARE(lexicon.error().code, ErrorCode::NotFound);
}

void TestEventLexicon::softmaxSharesAddUp()
{
    const std::int32_t scores[]{0, 256, -256}; // 0, 1 and -1 nats: shares 0.245, 0.665, 0.090
    QCOMPARE(softmaxShare(scores[1], scores) * 1000 / 65536, 665U);
    QCOMPARE(softmaxShare(scores[0], scores) * 1000 / 65536, 244U);
}

void TestEventLexicon::modelAddsTheWeightsOfItsFeatures()
{
    const LinearModel model({"yes"}, {{"word|kill", {{0, 300}}}, {"word|say", {{0, -40}}}});
    FeatureList features;
    features.add("word", "kill");
    features.add("word", "say");
    features.add("word", "unknown");
    QCOMPARE(model.score(features.hashes()), 260);
}

QTEST_GUILESS_MAIN(TestEventLexicon)
#include "tst_eventlexicon.moc"
