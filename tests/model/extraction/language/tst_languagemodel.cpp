// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/languagemodel.h"
#include "model/extraction/language/tokenizer.h"
#include "model/extraction/language/wordfeatures.h"
#include "model/learning/namespans.h"
#include "tests/support/linedocument.h"

#include <QTest>

#include <array>
#include <optional>
#include <string>

using namespace dateline;

class TestLanguageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAreFound_data();
    void namesAreFound();
    void verbsTellTheirTense();
    void treeOfASimpleSentence();
    void sentencesDoNotSeeEachOther();
    void emptyAndLongSentencesAreTaken();
    void featuresAreThoseOfTheTrainer();

private:
    std::optional<LanguageModel> m_model;
};

void TestLanguageModel::initTestCase()
{
    auto model = LanguageModel::open(DATELINE_RESOURCES "/models/english.dlm");
    QVERIFY(model.has_value());
    m_model.emplace(std::move(model).value());
}

void TestLanguageModel::namesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("person, organisation, country")
        << "Angela Merkel told NATO that Germany would help."
        << "person:Angela Merkel organisation:NATO country:Germany";
    QTest::newRow("place and adjective") << "Iranian troops marched into Aleppo on Monday."
                                         << "country:Iranian place:Aleppo";
    QTest::newRow("none") << "The minister said nothing of the sort."
                          << "";
}

void TestLanguageModel::namesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const std::string utf8 = text.toStdString();
    Document document = test::documentOfLines(utf8);
    const auto scratch = m_model->makeScratch();
    m_model->annotate(document, *scratch);
    QStringList found;
    forEachName(document.labels, 0, document.labels.size(),
        [&](std::size_t first, std::size_t last, std::size_t kind) {
            const auto span
                = TextSpan::fromBounds(document.tokens[first].span.begin, document.tokens[last].span.end());
            found << QString::fromStdString(
                std::string(toString(static_cast<EntityKind>(kind))) + ':' + std::string(span.in(utf8)));
        });
    QCOMPARE(found.join(QLatin1Char(' ')), expected);
}

void TestLanguageModel::verbsTellTheirTense()
{
    const std::string text = "The army took the town and will keep it.";
    Document document = test::documentOfLines(text);
    const auto scratch = m_model->makeScratch();
    m_model->annotate(document, *scratch);
    QCOMPARE(static_cast<int>(document.tags[2].upos), static_cast<int>(Upos::Verb));
    QCOMPARE(static_cast<int>(document.tags[2].tense), static_cast<int>(Tense::Past));
    QCOMPARE(static_cast<int>(document.tags[7].form), static_cast<int>(VerbForm::Infinitive));
    QCOMPARE(static_cast<int>(document.tags[1].number), static_cast<int>(GrammaticalNumber::Singular));
}

void TestLanguageModel::treeOfASimpleSentence()
{
    const std::string text = "The town was taken by rebels.";
    Document document = test::documentOfLines(text);
    const auto scratch = m_model->makeScratch();
    m_model->annotate(document, *scratch);
    m_model->parse(document, 0, *scratch);
    QVERIFY(document.sentences[0].parsed);
    QCOMPARE(document.tags[3].head, TokenTag::noHead);
    QCOMPARE(static_cast<int>(document.tags[3].relation), static_cast<int>(Deprel::Root));
    QVERIFY(document.tags[3].passive);
    QCOMPARE(document.tags[1].head, 3U);
    QCOMPARE(static_cast<int>(document.tags[1].relation), static_cast<int>(Deprel::Nsubj));
    QCOMPARE(document.tags[5].head, 3U);
    QCOMPARE(static_cast<int>(document.tags[5].relation), static_cast<int>(Deprel::Obl));
}

void TestLanguageModel::sentencesDoNotSeeEachOther()
{
    const std::string one = "Angela Merkel met Mr. Low in Paris .";
    std::string many;
    for (int i = 0; i < 60; ++i) {
        many += (i % 7 == 3 ? "THE END OF IT\n" : "") + one + "\n";
    }
    Document alone = test::documentOfLines(one);
    Document together = test::documentOfLines(many);
    const auto scratch = m_model->makeScratch();
    m_model->annotate(alone, *scratch);
    m_model->parse(alone, 0, *scratch);
    m_model->annotate(together, *scratch);
    for (std::size_t s = 0; s < together.sentences.size(); ++s) {
        const Sentence& sentence = together.sentences[s];
        if (sentence.span.length != one.size()) {
            QVERIFY(sentence.headline);
            continue;
        }
        m_model->parse(together, s, *scratch);
        for (std::size_t i = 0; i < sentence.tokenCount; ++i) {
            TokenTag tag = together.tags[sentence.firstToken + i];
            tag.head = tag.head == TokenTag::noHead ? tag.head : tag.head - sentence.firstToken;
            QVERIFY(tag == alone.tags[i]);
            QCOMPARE(together.labels[sentence.firstToken + i].name, alone.labels[i].name);
            QCOMPARE(together.labels[sentence.firstToken + i].nameMargin, alone.labels[i].nameMargin);
        }
    }
}

void TestLanguageModel::emptyAndLongSentencesAreTaken()
{
    std::string text = "Go\n\n";
    for (int i = 0; i < 400; ++i) {
        text += "word ";
    }
    Document document = test::documentOfLines(text);
    const auto scratch = m_model->makeScratch();
    m_model->annotate(document, *scratch);
    for (std::size_t s = 0; s < document.sentences.size(); ++s) {
        m_model->parse(document, s, *scratch);
    }
    std::size_t roots = 0;
    for (const TokenTag& tag : document.tags) {
        roots += tag.head == TokenTag::noHead ? 1U : 0U;
    }
    QCOMPARE(roots, std::size_t{2});
    Document nothing;
    m_model->annotate(nothing, *scratch);
    QVERIFY(nothing.labels.empty());
}

void TestLanguageModel::featuresAreThoseOfTheTrainer()
{
    // Printed by model/training/encoder/features.py for the same words.
    const WordFeatures nato = wordFeatures("NATO");
    const WordFeatures elysee = wordFeatures("Élysée’s");
    QVERIFY(nato.allUpper && nato.upper && nato.letters && nato.atLeastFourBytes);
    QVERIFY(!elysee.allUpper && elysee.upper);
    const std::array<std::uint32_t, hashedSlots> natoRows{
        10825, 17040, 8809, 31933, 17344, 30178, 2656, 20978, 30647};
    const std::array<std::uint32_t, hashedSlots> elyseeRows{
        19812, 9267, 24841, 237, 22751, 25889, 15184, 6071, 25260};
    QVERIFY(nato.rows == natoRows);
    QVERIFY(elysee.rows == elyseeRows);
}

QTEST_GUILESS_MAIN(TestLanguageModel)
#include "tst_languagemodel.moc"
