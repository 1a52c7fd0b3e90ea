// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/knowledge/givennames.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

class TestGivenNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfOneGenderAreKnown();
    void aWrongTableIsRefused();
};

void TestGivenNames::namesOfOneGenderAreKnown()
{
    const auto names = GivenNames::load(DATELINE_RESOURCES "/gazetteer");
    QVERIFY(names.has_value());
    QVERIFY(names->size() > 7000);
    QVERIFY(names->genderOf("theresa") == Gender::Female);
    QVERIFY(names->genderOf("vladimir") == Gender::Male);
    for (const char* open :
        {"kim", "jean", "andrea", "karen", "philippe", "park", "narendra", "", "theres"}) {
        QVERIFY2(names->genderOf(open) == Gender::Unknown, open);
    }
}

void TestGivenNames::aWrongTableIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(!GivenNames::load(folder.path().toStdString()).has_value());
    QFile file(folder.filePath(QStringLiteral("givennames.tsv")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("# given name\tgender\nanna\tfemale\nboris\tboy\n");
    file.close();
    const auto names = GivenNames::load(folder.path().toStdString());
    QVERIFY(!names.has_value());
    QCOMPARE(names.error().where.line, std::uint64_t{3});
}

QTEST_GUILESS_MAIN(TestGivenNames)
#include "tst_givennames.moc"
