// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/text/foldname.h"

#include <QtTest>

using namespace dateline;

class TestFoldName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFoldToOneSpelling_data();
    void namesFoldToOneSpelling();
    void possessivesComeOff();
    void sameFoldedIgnoresCaseAndAccents();
};

void TestFoldName::namesFoldToOneSpelling_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    QTest::addColumn<QString>("key");
    QTest::newRow("accents and dash") << "JOËLLE  Garriaud–Maylam"
                                      << "joelle garriaud-maylam"
                                      << "joelle garriaud maylam";
    QTest::newRow("abbreviation") << "U.S."
                                  << "us"
                                  << "us";
    QTest::newRow("initial") << "John F. Kennedy"
                             << "john f kennedy"
                             << "john f kennedy";
    QTest::newRow("saint") << "St. Petersburg"
                           << "st petersburg"
                           << "st petersburg";
    QTest::newRow("number and address") << "Web 2.0 on site.org"
                                        << "web 2.0 on site.org"
                                        << "web 2.0 on site.org";
    QTest::newRow("curly apostrophe") << "Al-Qa’ida"
                                      << "al-qa'ida"
                                      << "al qaida";
    QTest::newRow("ayn mark") << "al-ʿAbādī"
                              << "al-'abadi"
                              << "al abadi";
    QTest::newRow("letters without decomposition") << "Øystein Straße Łódź"
                                                   << "oystein strasse lodz"
                                                   << "oystein strasse lodz";
    QTest::newRow("dotless i") << "Yıldırım"
                               << "yildirim"
                               << "yildirim";
    QTest::newRow("combining accent") << "Jose\xCC\x81"
                                      << "jose"
                                      << "jose";
    QTest::newRow("no-break space at the end") << "Di\xC2\xA0Maio\xC2\xA0"
                                               << "di maio"
                                               << "di maio";
    QTest::newRow("soft hyphen") << "Ben\xC2\xADghazi"
                                 << "benghazi"
                                 << "benghazi";
    QTest::newRow("Cyrillic") << "МОСКВА"
                              << "москва"
                              << "москва";
    QTest::newRow("slash and quotes") << "AFP/Getty \"Images\""
                                      << "afp/getty \"images\""
                                      << "afp getty images";
    QTest::newRow("empty") << " "
                           << ""
                           << "";
}

void TestFoldName::namesFoldToOneSpelling()
{
    QFETCH(QString, name);
    QFETCH(QString, folded);
    QFETCH(QString, key);
    QCOMPARE(QString::fromStdString(foldName(name.toStdString())), folded);
    QCOMPARE(QString::fromStdString(nameKey(name.toStdString())), key);
    QCOMPARE(QString::fromStdString(foldName(folded.toStdString())), folded); // folding twice changes nothing
}

void TestFoldName::possessivesComeOff()
{
    QCOMPARE(withoutPossessive("Stoltenberg\xE2\x80\x99s"), std::string_view("Stoltenberg"));
    QCOMPARE(withoutPossessive("NATO'S"), std::string_view("NATO"));
    QCOMPARE(withoutPossessive("allies'"), std::string_view("allies"));
    QCOMPARE(withoutPossessive("Paris"), std::string_view("Paris"));
    QCOMPARE(withoutPossessive("word'"), std::string_view("word'"));
    QCOMPARE(withoutPossessive("'s"), std::string_view("'s"));
    QCOMPARE(withoutPossessive(""), std::string_view(""));
}

void TestFoldName::sameFoldedIgnoresCaseAndAccents()
{
    QVERIFY(sameFolded("Erdo\xC4\x9F"
                       "an",
        "ERDOGAN"));
    QVERIFY(sameFolded("nato", "NATO"));
    QVERIFY(sameFolded("U.S.", "us"));
    QVERIFY(!sameFolded("Iran", "Iraq"));
    QVERIFY(!sameFolded("Iran", "Iranian"));
}

QTEST_GUILESS_MAIN(TestFoldName)
#include "tst_foldname.moc"
