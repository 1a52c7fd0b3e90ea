// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/relationlexicon.h"

#include <QtTest>

using namespace dateline;

class TestRelationLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedFilesLoad();
    void missingFolderIsNamed();
};

void TestRelationLexicon::shippedFilesLoad()
{
    const auto lexicon = RelationLexicon::load(DATELINE_RESOURCES "/lexicon/relations");
    QVERIFY(lexicon.has_value());
    QVERIFY(lexicon->find("condemned")->kind == RelationKind::Opposed);
    QVERIFY(lexicon->find("met")->kind == RelationKind::Met);
    QVERIFY(lexicon->find("ministers")->kind == RelationKind::Role);
    QVERIFY(!lexicon->find("carpet"));
    QVERIFY(lexicon->pairs.labels().size() > 10);
}

void TestRelationLexicon::missingFolderIsNamed()
{
    const auto lexicon = RelationLexicon::load("/nowhere");
    QVERIFY(!lexicon.has_value());
    QCOMPARE(lexicon.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestRelationLexicon)
#include "tst_relationlexicon.moc"
