// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/sentencesplitter.h"

#include <QtTest>

using namespace dateline;

namespace {

Article bodyOf(const QString& text)
{
    Article article;
    article.text = text.toStdString();
    article.blocks = {{TextSpan::fromBounds(0, article.text.size()), BlockKind::Body}};
    return article;
}

QString split(const Article& article, const Limits& limits = {})
{
    Document document;
    static_cast<void>(splitSentences(article, limits, document));
    QStringList sentences;
    for (const Sentence& sentence : document.sentences) {
        sentences += QString::fromStdString(std::string(sentence.span.in(document.text)));
    }
    return sentences.join(QStringLiteral(" | "));
}

} // namespace

class TestSentenceSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesEndWhereTheyEnd_data();
    void sentencesEndWhereTheyEnd();
    void emptyLinesAndBulletsEndSentences();
    void blocksAreSentencesOfTheirOwn();
    void headlinesAreFlagged_data();
    void headlinesAreFlagged();
    void limitsCutAndSaySo();
    void documentsAreUsedAgain();
};

// Rows hold the text with " | " where a sentence must end.
void TestSentenceSplitter::sentencesEndWhereTheyEnd_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "He left. | She stayed! | Why? | Nobody knows.";
    QTest::newRow("title before a name") << "He met Gen. Odo Marsh and Mr. Quill. | They spoke.";
    QTest::newRow("initials") << "John F. Marsh and J. R. Quill met. | They spoke.";
    QTest::newRow("country before a noun") << "The U.S. Congress voted on U.S. aid. | It passed.";
    QTest::newRow("country at the end") << "It came from the U.S. | The rest was local.";
    QTest::newRow("months") << "It began on Jan. 3 and ended in Sept. | The town was glad.";
    QTest::newRow("number") << "It was No. 5 of 3.5 million. | Then No. 6 came.";
    QTest::newRow("versus") << "It was Marsh vs. Quill again. | Quill won.";
    QTest::newRow("clock before a day") << "They met at 3 p.m. Monday in town. | All came.";
    QTest::newRow("clock before a sentence") << "They met at 3 p.m. | The talks failed.";
    QTest::newRow("clock before a name") << "They met at 3 a.m. | Marsh was late.";
    QTest::newRow("clock before a zone") << "They met at 3 p.m. (EDT) or 7 p.m. GMT on the pier.";
    QTest::newRow("company") << "Ferry Lines Inc. Chairman Odo Marsh resigned. | He was ill.";
    QTest::newRow("quote closes after the stop")
        << "“We will come.” | Marsh said so. | \"We won't.\" | Quill was firm.";
    QTest::newRow("question asked by a name") << "“Why now?” Marsh asked. | “Why not?” said Quill.";
    QTest::newRow("question and a new sentence") << "“Why now?” | The minister left.";
    QTest::newRow("nested quotes") << "He said, “They called it ‘a gift.’” | She laughed.";
    QTest::newRow("brackets") << "He left. | (She had left before.) | Nobody came.";
    QTest::newRow("ellipsis inside") << "It was ... well, late… and dark.";
    QTest::newRow("ellipsis at the end") << "It was late... | The ferry had gone… | Nobody came.";
    QTest::newRow("decimal and dates") << "It cost $3.50 on 3.5.2016. | It was cheap.";
    QTest::newRow("list number") << "1. Costs are shared. | 2. Work begins.";
    QTest::newRow("a name with a mark") << "The Yahoo! site and its users were hit. | Others were not.";
    QTest::newRow("a brand may begin a sentence") << "He works at example.com. | iPads are sold there.";
    QTest::newRow("small letter after the stop") << "He came with Tbk. and the others.";
    QTest::newRow("several marks") << "What?! | No!!! | Yes.";
    QTest::newRow("no final stop") << "It ended. | And then";
    QTest::newRow("single newline") << "It began on\nMonday in the town. | It ended.";
}

void TestSentenceSplitter::sentencesEndWhereTheyEnd()
{
    QFETCH(QString, expected);
    QString text = expected;
    text.replace(QStringLiteral(" | "), QStringLiteral(" "));
    QCOMPARE(split(bodyOf(text)), expected);
}

void TestSentenceSplitter::emptyLinesAndBulletsEndSentences()
{
    QCOMPARE(split(bodyOf(QStringLiteral("A heading\n\nA line without stop\n \nThe rest."))),
        QStringLiteral("A heading | A line without stop | The rest."));
    QCOMPARE(split(bodyOf(QStringLiteral("Points:\n\u2022 first thing\n\u2022 second thing\n* third thing"))),
        QStringLiteral("Points: | \u2022 first thing | \u2022 second thing | * third thing"));
}

void TestSentenceSplitter::blocksAreSentencesOfTheirOwn()
{
    Article article;
    article.text = "Bridge agreed\nShare this.\nELSINORE - They met. They ate.";
    article.blocks = {{{0, 14}, BlockKind::Title}, {{14, 12}, BlockKind::Boilerplate},
        {{26, 10}, BlockKind::Dateline}, {{36, 20}, BlockKind::Body}};
    Document document;
    QVERIFY(splitSentences(article, {}, document));
    QCOMPARE(document.sentences.size(), std::size_t(4));
    QCOMPARE(document.sentences[0].block, BlockKind::Title);
    QCOMPARE(document.sentences[1].block, BlockKind::Dateline);
    QCOMPARE(document.sentences[1].span.in(article.text), std::string_view("ELSINORE -"));
    QCOMPARE(document.sentences[3].block, BlockKind::Body);
    std::uint32_t token = 0;
    for (const Sentence& sentence : document.sentences) { // tokens are shared out without gaps
        QCOMPARE(sentence.firstToken, token);
        QCOMPARE(document.tokens[sentence.firstToken].span.begin, sentence.span.begin);
        QCOMPARE(document.tokens[sentence.endToken() - 1].span.end(), sentence.span.end());
        token = sentence.endToken();
    }
    QCOMPARE(std::size_t(token), document.tokens.size());
    QCOMPARE(document.tags.size(), document.tokens.size());
    QCOMPARE(document.labels.size(), document.tokens.size());
}

void TestSentenceSplitter::headlinesAreFlagged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("headline");
    QTest::newRow("title case") << "Ministers Agree to Share Costs of Bridge" << int(BlockKind::Title)
                                << true;
    QTest::newRow("title case with a stop")
        << "Ministers Agree to Share Costs, Finally." << int(BlockKind::Title) << true;
    QTest::newRow("sentence case") << "Ministers agree to share costs of Elsinore bridge"
                                   << int(BlockKind::Title) << false;
    QTest::newRow("capitals") << "MINISTERS AGREE ON BRIDGE" << int(BlockKind::Body) << true;
    QTest::newRow("names in a sentence")
        << "President Odo Marsh met Chancellor Ada Quill." << int(BlockKind::Body) << false;
    QTest::newRow("heading in the body") << "What Ministers Agreed On" << int(BlockKind::Body) << true;
}

void TestSentenceSplitter::headlinesAreFlagged()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(bool, headline);
    Article article = bodyOf(text);
    article.blocks[0].kind = BlockKind(kind);
    Document document;
    QVERIFY(splitSentences(article, {}, document));
    QCOMPARE(document.sentences.size(), std::size_t(1));
    QCOMPARE(document.sentences[0].headline, headline);
}

void TestSentenceSplitter::limitsCutAndSaySo()
{
    Limits limits;
    limits.tokensPerSentence = 3;
    const Article article = bodyOf(QStringLiteral("one two three four five six seven"));
    Document document;
    QVERIFY(splitSentences(article, limits, document)); // nothing is left out
    QCOMPARE(document.sentences.size(), std::size_t(3));
    QCOMPARE(document.tokens.size(), std::size_t(7));
    limits = {};
    limits.sentencesPerArticle = 2;
    const Article many = bodyOf(QStringLiteral("One. Two. Three. Four."));
    QVERIFY(!splitSentences(many, limits, document));
    QCOMPARE(document.sentences.size(), std::size_t(2));
    QCOMPARE(document.tokens.size(), std::size_t(document.sentences.back().endToken()));
}

void TestSentenceSplitter::documentsAreUsedAgain()
{
    Document document;
    const Article first = bodyOf(QStringLiteral("One sentence here. And another."));
    const Article second = bodyOf(QStringLiteral("Only this."));
    QVERIFY(splitSentences(first, {}, document));
    QVERIFY(splitSentences(second, {}, document));
    QCOMPARE(document.sentences.size(), std::size_t(1));
    QCOMPARE(document.article, &second);
    QCOMPARE(document.tokens.size(), std::size_t(3));
    const Article empty;
    QVERIFY(splitSentences(empty, {}, document));
    QVERIFY(document.sentences.empty());
}

QTEST_GUILESS_MAIN(TestSentenceSplitter)
#include "tst_sentencesplitter.moc"
