// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/analyzer.h"
#include "model/extraction/languagedata.h"
#include "model/reading/reader.h"

#include <QTest>

#include <memory>

using namespace dateline;

/// Plain English through all of extraction, with the models as they are shipped: one sentence for each class
/// of error that was mended and that hand-made syntax cannot show, for it takes all models together.
class TestPlainSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentencesTell_data();
    void sentencesTell();

private:
    QByteArray told(const Article& article, const Analysis& found) const;

    std::unique_ptr<LanguageData> m_language;
};

void TestPlainSentences::initTestCase()
{
    Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    QVERIFY(language);
    m_language = std::make_unique<LanguageData>(std::move(*language));
}

void TestPlainSentences::sentencesTell_data()
{
    QTest::addColumn<QByteArray>("text");
    // "title (time): name kind role, name kind role" of each event and "name kind name" of each relation that
    // is stated, joined by "; "
    QTest::addColumn<QByteArray>("tells");
    const auto row = [](const char* name, const char* text, const char* tells) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(tells);
    };
    row("a court of several", "Bernie Ecclestone pleaded guilty at Westminster Magistrates' Court on Friday.",
        "Bernie Ecclestone pleaded guilty at Westminster Magistrates' Court (Friday): Bernie Ecclestone "
        "person agent, Westminster Magistrates' Court organisation participant");
    row("a person taken for a place", "Adli Mansour was sworn in as interim president on Thursday.",
        "Adli Mansour was sworn in as interim president (Thursday): Adli Mansour person patient");
    row("what a person is called after",
        "Bruce McArthur, the Toronto serial killer, was sentenced to life in prison on Friday.",
        "Bruce McArthur was sentenced to life in prison (Friday): Bruce McArthur person patient, Toronto "
        "place participant");
    row("a Scot", "Scottish actor Sean Connery died on Sunday.",
        "Scottish actor Sean Connery died (Sunday): Scotland place agent, Sean Connery person agent; Sean "
        "Connery nationality Scotland");
    row("two storms",
        "Hurricane Ida struck Louisiana on Sunday, 16 years to the day after Hurricane Katrina struck New "
        "Orleans.",
        "Hurricane Ida struck Louisiana (Sunday): Louisiana place patient; Hurricane Katrina struck New "
        "Orleans (16 years): New Orleans place patient");
    row("one event of two verbs",
        "Muhammad Yunus was chosen to lead an interim government in Bangladesh on Tuesday.",
        "Muhammad Yunus was chosen to lead an interim government in Bangladesh (Tuesday): Muhammad Yunus "
        "person patient, Bangladesh country place");
    row("two who have titles",
        "Iranian President Ebrahim Raisi and Foreign Minister Hossein Amir-Abdollahian were killed on "
        "Sunday.",
        "Iranian President Ebrahim Raisi and Foreign Minister Hossein Amir-Abdollahian were killed (Sunday): "
        "Iran country patient, Ebrahim Raisi person patient, Hossein Amir-Abdollahian person patient; "
        "Ebrahim Raisi role Iran");
    row("troops that crossed",
        "Russian troops crossed into Ukraine early on Thursday, hours after President Vladimir Putin "
        "announced a "
        "special military operation.",
        "Russian troops crossed into Ukraine (early on Thursday): Russia country agent, Ukraine country "
        "place");
    row("one side of two",
        "Fighting between the army of General Abdel Fattah al-Burhan and the force commanded by Mohamed "
        "Hamdan "
        "Dagalo broke out in Khartoum on Saturday.",
        "Fighting broke out in Khartoum (Saturday): Abdel Fattah al-Burhan person agent, Mohamed Hamdan "
        "Dagalo person participant, Khartoum place place");
    row("a name and what it is", "Dnipro, a city in Ukraine, was shelled on Friday.",
        "Dnipro was shelled (Friday): Dnipro place patient, Ukraine country place; Dnipro located Ukraine");
    row("two numbers",
        "Earthquakes of magnitude 7.8 and 7.5 struck Turkey and Syria on Monday, and at least 3,400 people "
        "died, "
        "officials said.",
        "Earthquakes of magnitude 7.8 and 7.5 struck Turkey (Monday): Turkey country participant, Syria "
        "country "
        "participant");
    row("who speaks", "Angela Merkel, speaking in Berlin on Wednesday, criticised Russia.",
        "Angela Merkel speaking in Berlin (Wednesday): Angela Merkel person agent, Berlin place place, "
        "Russia country participant; Angela Merkel opposed Russia");
    row("a day that is declared", "Boris Johnson declared Monday a public holiday.",
        "Boris Johnson declared a public holiday: Boris Johnson person agent");
}

QByteArray TestPlainSentences::told(const Article& article, const Analysis& found) const
{
    const auto name = [&](std::uint32_t mention) {
        return QByteArray::fromStdString(found.entities[found.mentions[mention].entity].name);
    };
    const auto word
        = [](std::string_view text) { return QByteArray(text.data(), static_cast<qsizetype>(text.size())); };
    QByteArrayList all;
    for (const EventMention& event : found.events) {
        QByteArrayList takers;
        for (const Argument& argument : event.arguments) {
            takers.append(name(argument.mention) + ' ' + word(toString(found.mentions[argument.mention].kind))
                + ' ' + word(toString(argument.role)));
        }
        const QByteArray time = event.time == noIndex
            ? QByteArray()
            : " (" + word(found.times[event.time].span.in(article.text)) + ')';
        all.append(QByteArray::fromStdString(event.title) + time + ": " + takers.join(", "));
    }
    for (const RelationMention& relation : found.relations) {
        if (relation.kind != RelationKind::MentionedWith) {
            all.append(
                name(relation.source) + ' ' + word(toString(relation.kind)) + ' ' + name(relation.target));
        }
    }
    return all.join("; ");
}

void TestPlainSentences::sentencesTell()
{
    QFETCH(const QByteArray, text);
    const Expected<Article> article = articleFromText("one", text.toStdString(), {});
    QVERIFY(article);
    Analyzer analyzer(*m_language, {});
    QTEST(told(*article, analyzer.analyse(*article)), "tells");
}

QTEST_GUILESS_MAIN(TestPlainSentences)
#include "tst_plainsentences.moc"
