// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Every text in every language: finished, with all forms of plurals, and with the places of the English one.
#include "app/errortext.h"
#include "app/translation.h"
#include "model/items/reasontext.h"
#include "model/items/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace dateline;

namespace {

struct Message
{
    QString source;
    QStringList forms;
    bool plural = false;
    bool finished = true;
};

std::vector<Message> messagesOf(const QString& language)
{
    QFile file(QStringLiteral(DATELINE_RESOURCES "/translations/dateline_%1.ts").arg(language));
    std::vector<Message> all;
    if (!file.open(QIODevice::ReadOnly)) {
        return all;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("message")) {
            all.push_back({});
            all.back().plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            all.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            all.back().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!all.back().plural) {
                all.back().forms << xml.readElementText();
            }
        } else if (xml.name() == QLatin1String("numerusform")) {
            all.back().forms << xml.readElementText();
        }
    }
    return all;
}

QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d+|n)"));
    QStringList places;
    for (auto at = place.globalMatch(text); at.hasNext();) {
        places << at.next().captured();
    }
    places.removeDuplicates();
    places.sort();
    return places;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"de", "fr", "es", "en"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const std::vector<Message> all = messagesOf(language);
        QVERIFY(all.size() > (language == QLatin1String("en") ? 5U : 500U));
        for (const Message& message : all) {
            QVERIFY2(message.finished, qPrintable(message.source));
            if (message.plural) { // French needs a form for many millions in newer tables; two are the least
                QVERIFY2(message.forms.size() >= 2, qPrintable(message.source));
            }
            for (const QString& form : message.forms) {
                QVERIFY2(!form.isEmpty(), qPrintable(message.source));
                QVERIFY2(placesIn(form) == placesIn(message.source), qPrintable(message.source + form));
                QVERIFY2(message.source.startsWith(QLatin1Char(' ')) == form.startsWith(QLatin1Char(' ')),
                    qPrintable(message.source));
            }
        }
    }

    void oneThingIsSpokenOfAsOne()
    {
        static const QRegularExpression ofMany(QStringLiteral("\\b(they|their|are|wait|tell|name them)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        for (const Message& message : messagesOf(QStringLiteral("en"))) {
            if (message.plural) {
                QVERIFY2(!ofMany.match(message.forms.front()).hasMatch(), qPrintable(message.forms.front()));
            }
        }
    }

    void theProgramSpeaksThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("meeting");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        QTest::addColumn<QString>("day");
        const auto row = [](const char* language, const char* meeting, const char* one, const char* many,
                             const char* day) {
            QTest::newRow(language) << QString::fromUtf8(language) << QString::fromUtf8(meeting)
                                    << QString::fromUtf8(one) << QString::fromUtf8(many)
                                    << QString::fromUtf8(day);
        };
        row("de", "Treffen", "1 Quelle", "3 Quellen", "25. Mai 2017");
        row("fr", "Rencontre", "1 source", "3 sources", "25 mai 2017");
        row("es", "Reunión", "1 fuente", "3 fuentes", "25 may 2017");
        row("en", "Meeting", "1 source", "3 sources", "25 May 2017");
    }

    void theProgramSpeaksThem()
    {
        QFETCH(QString, language);
        QFETCH(QString, meeting);
        QFETCH(QString, one);
        QFETCH(QString, many);
        QFETCH(QString, day);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        QTranslator translator;
        QVERIFY(loadTranslation(translator, QLocale(language)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(kindWord(EventKind::Meeting), meeting);
        QCOMPARE(QCoreApplication::translate("dateline::EventModel", "%Ln source(s)", nullptr, 1), one);
        QCOMPARE(QCoreApplication::translate("dateline::EventModel", "%Ln source(s)", nullptr, 3), many);
        QCOMPARE(dayText(dayNumber(2017, 5, 25)), day);
        // What the engine says of a case is told in that language, too; what is a name stays one.
        const QString cells = errorReason({ErrorCode::BadDocument, "6 cells for 5 columns", {}});
        QVERIFY2(cells.contains(QStringLiteral("cells")) == (language == QLatin1String("en"))
                && cells.contains(QLatin1Char('6')) && cells.contains(QLatin1Char('5')),
            qPrintable(cells));
        QVERIFY(
            errorReason({ErrorCode::TooLarge, "64000000 bytes", {}}).contains(QLocale().toString(64000000)));
        const QString date = errorReason({ErrorCode::BadDocument, "the %2nd is not a date: 12:30", {}});
        QVERIFY2(date.contains(QStringLiteral("12:30"))
                && date.contains(QStringLiteral("is not a date")) == (language == QLatin1String("en")),
            qPrintable(date));
        for (const char* detail : {"Permission denied", "it is damaged",
                 "it is damaged, or not of the kind that its name says", "its end is missing",
                 "it is packed by a method that is not known", "not JSON from byte 2 on", "text is missing",
                 "a feed without items", "gzip data end too early", "a page without text"}) {
            const QString reason = errorReason({ErrorCode::BadDocument, detail, {}});
            QVERIFY2(reason.contains(QString::fromLatin1(detail)) == (language == QLatin1String("en")),
                qPrintable(reason));
        }
        const QString packed = errorReason({ErrorCode::Binary, "RAR", {}});
        QVERIFY2(packed.contains(QStringLiteral("RAR"))
                && packed.contains(QStringLiteral("unpack it")) == (language == QLatin1String("en")),
            qPrintable(packed));
        QVERIFY(errorReason({ErrorCode::UnsupportedFormat, ".xlsx", {}}).contains(QStringLiteral("CSV")));
        QVERIFY(!errorReason({ErrorCode::UnsupportedFormat, ".yaml", {}}).contains(QStringLiteral("CSV")));
        QVERIFY(errorReason({ErrorCode::DuplicateId, "memory", {}}).contains(QStringLiteral("memory")));
        QVERIFY(errorReason(
            {ErrorCode::BadDocument, "word/document.xml",
                {}}).contains(QStringLiteral("word/document.xml")));
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(before);
    }

    /// Digits and dates of another language than the words', or a mirrored window, tell wrong things:
    /// "showing 10 of 249, 162 folded" read "10 of 162, 249 folded".
    /// The engine gives its reasons in English; the window tells them in the user's language.
    void reasonsAreTold_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char* english, const char* german) {
            QTest::addRow("%s", english) << QString::fromUtf8(english) << QString::fromUtf8(german);
        };
        row("in one sentence", "in einem Satz");
        row("title, and the office table, sure", "Titel, und die \u00C4mtertabelle, sicher");
        row("noun 'ally, friend' between, doubtful", "Substantiv 'ally, friend' dazwischen, zweifelhaft");
        row("Thu 25 May 2017 <- 'on Thursday' + article of Fri 26 May 2017; event word 'met' (verb), sure",
            "Do. 25. Mai 2017 <- 'on Thursday' + Artikel vom Fr. 26. Mai 2017; "
            "Ereigniswort 'met' (Verb), sicher");
        row("XXXX <- 'Friday' + article of Fri 26 May 2017, told before",
            "XXXX <- 'Friday' + Artikel vom Fr. 26. Mai 2017, zuvor erz\u00E4hlt");
        row("Sat 27 May 2017 <- 'two days' after 'attack' of Thu 25 May 2017",
            "Sa. 27. Mai 2017 <- 'two days' nach 'attack' vom Do. 25. Mai 2017");
        row("contradicts the others: 2016 is past", "widerspricht den anderen: 2016 ist vergangen");
        row("+ one is the other's last name", "+ das eine ist der Nachname des anderen");
        row("- a rule that nobody has translated", "- a rule that nobody has translated");
        row("known alias", "bekannter Zweitname");
        row("Ann Lee as president of Utopia (2013-01-05 to today)",
            "Ann Lee as president of Utopia (2013-01-05 bis heute)");
        row("Ann Lee as mayor of Utopia, formerly (from 2013-01-05); 'Monday' is past",
            "Ann Lee as mayor of Utopia, fr\u00FCher (ab 2013-01-05); 'Monday' ist vergangen");
        row("names the same as a.txt: 'Utopia', 'Brava' (2013-01-05 to 2014-01-05)",
            "nennt dasselbe wie a.txt: 'Utopia', 'Brava' (2013-01-05 bis 2014-01-05)");
        row("typical of 2013-01 to 2014-01: 2013-01 as the newest date told, 'Utopia'",
            "typisch f\u00FCr 2013-01 bis 2014-01: 2013-01 als neuestes erz\u00E4hltes Datum, 'Utopia'");
    }

    void reasonsAreTold()
    {
        QFETCH(const QString, english);
        QFETCH(const QString, german);
        const QLocale before;
        QCOMPARE(reasonText(english.toStdString()), english);
        QTranslator translator;
        QVERIFY(loadTranslation(translator, QLocale(QLocale::German)));
        QCoreApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale(QLocale::German));
        const QString told = reasonText(english.toStdString());
        QLocale::setDefault(before);
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(told, german);
    }

    void whatIsNotTranslatedIsEnglishThroughout_data()
    {
        QTest::addColumn<QString>("desktop");
        QTest::addColumn<QString>("spoken");
        QTest::addColumn<QString>("month");
        const auto row = [](const char* name, const char* desktop, const char* spoken, const char* month) {
            QTest::newRow(name) << QString::fromLatin1(desktop) << QString::fromLatin1(spoken)
                                << QString::fromLatin1(month);
        };
        row("Arabic", "ar_EG", "en", "May");
        row("Hebrew", "he_IL", "en", "May");
        row("Italian", "it_IT", "en", "May");
        row("German of Austria", "de_AT", "de", "Mai");
        row("British", "en_GB", "en", "May");
    }

    void whatIsNotTranslatedIsEnglishThroughout()
    {
        QFETCH(QString, desktop);
        QFETCH(QString, spoken);
        QFETCH(QString, month);
        const QLocale before;
        const QLocale there(desktop);
        QTranslator translator;
        QVERIFY(loadTranslation(translator, there));
        const QLocale locale = spokenLocale(translator, there);
        QCOMPARE(locale.name().left(2), spoken);
        QCOMPARE(locale.textDirection(), Qt::LeftToRight);
        QVERIFY(spoken != desktop.left(2) || locale == there);
        QLocale::setDefault(locale);
        QVERIFY(dayText(dayNumber(2017, 5, 25)).contains(month));
        QCOMPARE(QLocale().toString(249), QStringLiteral("249"));
        QLocale::setDefault(before);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
