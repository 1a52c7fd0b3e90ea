// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/nameforms.h"

#include <QTest>

using namespace dateline;

class TestNameForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortFormsAreKnownByKind_data();
    void shortFormsAreKnownByKind();
    void acronymsFollowInitials_data();
    void acronymsFollowInitials();
};

void TestNameForms::shortFormsAreKnownByKind_data()
{
    QTest::addColumn<QByteArray>("shorter");
    QTest::addColumn<QByteArray>("fuller");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("expected");
    const int person = static_cast<int>(EntityKind::Person);
    const int organisation = static_cast<int>(EntityKind::Organisation);
    const int place = static_cast<int>(EntityKind::Place);
    QTest::newRow("last name") << QByteArray("stoltenberg") << QByteArray("jens stoltenberg") << person
                               << true;
    QTest::newRow("last name of two words")
        << QByteArray("di maio") << QByteArray("luigi di maio") << person << true;
    QTest::newRow("first name") << QByteArray("luigi") << QByteArray("luigi di maio") << person << true;
    QTest::newRow("middle name left out")
        << QByteArray("recep erdogan") << QByteArray("recep tayyip erdogan") << person << true;
    QTest::newRow("another first name")
        << QByteArray("maher assad") << QByteArray("bashar assad") << person << false;
    QTest::newRow("a monarch") << QByteArray("elizabeth") << QByteArray("queen elizabeth ii") << person
                               << true;
    QTest::newRow("the same name is no short form")
        << QByteArray("jens stoltenberg") << QByteArray("jens stoltenberg") << person << false;
    QTest::newRow("tail of a body's name")
        << QByteArray("security council") << QByteArray("un security council") << organisation << true;
    QTest::newRow("one word is too little")
        << QByteArray("council") << QByteArray("un security council") << organisation << false;
    QTest::newRow("place without its type")
        << QByteArray("zabul") << QByteArray("zabul province") << place << true;
    QTest::newRow("another place with the same begin")
        << QByteArray("new") << QByteArray("new york") << place << false;
}

void TestNameForms::shortFormsAreKnownByKind()
{
    QFETCH(QByteArray, shorter);
    QFETCH(QByteArray, fuller);
    QFETCH(int, kind);
    QFETCH(bool, expected);
    QCOMPARE(
        isShortForm(shorter.toStdString(), fuller.toStdString(), static_cast<EntityKind>(kind)), expected);
}

void TestNameForms::acronymsFollowInitials_data()
{
    QTest::addColumn<QByteArray>("acronym");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("small word left out")
        << QByteArray("IOM") << QByteArray("International Organization for Migration") << true;
    QTest::newRow("small word taken")
        << QByteArray("DRC") << QByteArray("Democratic Republic of Congo") << true;
    QTest::newRow("small words count") << QByteArray("BOA") << QByteArray("Bank of America") << true;
    QTest::newRow("with points") << QByteArray("F.S.B.") << QByteArray("Federal Security Bureau") << true;
    QTest::newRow("hyphen parts count")
        << QByteArray("NATO") << QByteArray("North-Atlantic Treaty Organization") << true;
    QTest::newRow("wrong letters") << QByteArray("IMF")
                                   << QByteArray("International Organization for Migration") << false;
    QTest::newRow("no acronym") << QByteArray("Iom") << QByteArray("International Organization for Migration")
                                << false;
}

void TestNameForms::acronymsFollowInitials()
{
    QFETCH(QByteArray, acronym);
    QFETCH(QByteArray, name);
    QFETCH(bool, expected);
    QCOMPARE(isAcronymOf(acronym.toStdString(), name.toStdString()), expected);
}

QTEST_GUILESS_MAIN(TestNameForms)
#include "tst_nameforms.moc"
