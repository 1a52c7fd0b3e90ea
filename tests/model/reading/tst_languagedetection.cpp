// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/languagedetection.h"

#include "model/reading/reader.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace dateline;

namespace {

const char* const german
    = "Die Außenminister der Europäischen Union haben sich am Montag in Brüssel auf neue Maßnahmen geeinigt. "
      "Sie wollen den Handel mit den Nachbarländern erleichtern und die Grenzen besser schützen. "
      "Ein Sprecher sagte, die Verhandlungen würden im Herbst fortgesetzt.";
const char* const russian
    = "Министры иностранных дел обсудили в понедельник в Москве новый договор о торговле. По словам "
      "представителя "
      "министерства, переговоры продолжатся осенью, а подписание ожидается до конца года.";
const char* const english
    = "Foreign ministers agreed on new measures in Brussels on Monday. They want to make trade with their "
      "neighbours "
      "easier and to protect the borders better. A spokesman said that the talks would go on in autumn.";

} // namespace

class TestLanguageDetection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data();
    void languages();
    void onlyEnglishIsExtracted();
};

void TestLanguageDetection::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("language");
    const QString de = QString::fromUtf8(german);
    const QString en = QString::fromUtf8(english);
    const QString ru = QString::fromUtf8(russian);
    QTest::newRow("German") << de << QString() << QStringLiteral("de");
    QTest::newRow("Russian") << ru << QString() << QStringLiteral("ru");
    QTest::newRow("English") << en << QString() << QStringLiteral("en");
    QTest::newRow("the text tells against its label")
        << de << QStringLiteral("en-US") << QStringLiteral("de");
    QTest::newRow("English under a foreign label") << en << QStringLiteral("ar") << QStringLiteral("en");
    QTest::newRow("too short to tell: as declared")
        << QStringLiteral("Lavrov met Bolton.") << QStringLiteral("en-GB") << QStringLiteral("en");
    QTest::newRow("too short, nothing declared")
        << QStringLiteral("Treffen in Berlin") << QString() << QString();
    QTest::newRow("one sentence in French")
        << QStringLiteral("Emmanuel Macron a rencontr\u00E9 Olaf Scholz \u00E0 Berlin lundi.") << QString()
        << QStringLiteral("fr");
    QTest::newRow("one sentence in Spanish") << QStringLiteral(
        "El presidente Pedro S\u00E1nchez se reuni\u00F3 el martes con Emmanuel Macron para hablar de "
        "Ucrania.") << QString() << QStringLiteral("es");
    QTest::newRow("one sentence in German under an English label")
        << QStringLiteral("Bundeskanzler Olaf Scholz traf am Montag Emmanuel Macron in Berlin.")
        << QStringLiteral("en") << QStringLiteral("de");
    QTest::newRow("names are no language")
        << QStringLiteral("Rio de Janeiro, S\u00E3o Paulo, Belo Horizonte, Recife, Los Angeles de Chile")
        << QString() << QString();
    QTest::newRow("English that quotes")
        << QString(en + u' ' + en + u'\n' + ru) << QString() << QStringLiteral("en");
    QTest::newRow("results are no language")
        << QStringLiteral("Real Madrid - Sevilla 3:1\nBarcelona - Valencia 2:0\nBetis - Villarreal 1:1")
        << QString() << QString();
}

void TestLanguageDetection::languages()
{
    QFETCH(QString, text);
    QFETCH(QString, declared);
    QFETCH(QString, language);
    const nlohmann::json record{
        {"id", "a"}, {"text", text.toStdString()}, {"language", declared.toStdString()}};
    const Expected<Article> article = articleFromJson(record.dump(), {});
    QVERIFY(article);
    QCOMPARE(QString::fromStdString(article->language), language);
    if (declared.isEmpty()) {
        const Expected<Article> file = articleFromText("a.txt", text.toStdString(), "a.txt");
        QVERIFY(file);
        QCOMPARE(QString::fromStdString(file->language), language);
    }
}

void TestLanguageDetection::onlyEnglishIsExtracted()
{
    QVERIFY(isExtracted("en"));
    QVERIFY(isExtracted("")); // unknown: rather read it than lose it
    QVERIFY(!isExtracted("de"));
}

QTEST_APPLESS_MAIN(TestLanguageDetection)
#include "tst_languagedetection.moc"
