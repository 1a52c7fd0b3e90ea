// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/tokenizer.h"

#include <QTest>

#include <string>

using namespace dateline;

namespace {

std::vector<Token> tokensOf(const std::string& text)
{
    std::vector<Token> tokens;
    tokenize(text, TextSpan::fromBounds(0, text.size()), tokens);
    return tokens;
}

} // namespace

class TestTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCutAsTreebanksDo_data();
    void textIsCutAsTreebanksDo();
    void nothingButSpaceLiesBetweenTokens();
    void rangeIsRespected();
    void shapesAreTold_data();
    void shapesAreTold();
    void abbreviationsAreMarked();
};

void TestTokenizer::textIsCutAsTreebanksDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // parted by |
    QTest::newRow("plain") << "The army left."
                           << "The|army|left|.";
    QTest::newRow("hyphen inside a word") << "US-led pro-Russian al-Hariri"
                                          << "US|-|led|pro|-|Russian|al|-|Hariri";
    QTest::newRow("kept prefix") << "re-elected co-founder"
                                 << "re-elected|co-founder";
    QTest::newRow("clitics") << "It's Assad's; they won't, we'll, cannot"
                             << "It|'s|Assad|'s|;|they|wo|n't|,|we|'ll|,|can|not";
    QTest::newRow("curly apostrophe") << "Assad’s don’t O’Brien"
                                      << "Assad|’s|do|n’t|O’Brien";
    QTest::newRow("plural genitive") << "the states' rights"
                                     << "the|states|'|rights";
    QTest::newRow("quotation marks") << "“We go,” she said: \"No.\""
                                     << "“|We|go|,|”|she|said|:|\"|No|.|\"";
    QTest::newRow("titles and months") << "Gen. Adams met Mr. Low on Jan. 5."
                                       << "Gen.|Adams|met|Mr.|Low|on|Jan.|5|.";
    QTest::newRow("dotted capitals") << "the U.S. and U.N.-backed D.C. men"
                                     << "the|U.S.|and|U.N.|-|backed|D.C.|men";
    QTest::newRow("initials") << "J.K. Low and George W. Low"
                              << "J.K.|Low|and|George|W.|Low";
    QTest::newRow("numeral I ends a sentence") << "World War I. He"
                                               << "World|War|I|.|He";
    QTest::newRow("no: answer and number") << "He said no. No. 5 won"
                                           << "He|said|no|.|No.|5|won";
    QTest::newRow("word that looks like an abbreviation") << "a critical mass. Then"
                                                          << "a|critical|mass|.|Then";
    QTest::newRow("numbers") << "10,000 2.5 50% $5m US$10 €3"
                             << "10,000|2.5|50|%|$|5m|US$|10|€|3";
    QTest::newRow("clock") << "14:30, 5pm, 11 a.m., 5 p.m."
                           << "14:30|,|5|pm|,|11|a.m.|,|5|p.m.";
    QTest::newRow("dates") << "5/29/16 2016-05-29 29-05-2016"
                           << "5/29/16|2016-05-29|29-05-2016";
    QTest::newRow("date and time") << "2016-05-29T14:30:00+02:00 2016-05-29T14:30Z."
                                   << "2016-05-29T14:30:00+02:00|2016-05-29T14:30Z|.";
    QTest::newRow("range of years") << "2010-2015 1990s 21st '90s"
                                    << "2010|-|2015|1990s|21st|'90s";
    QTest::newRow("ellipsis and dashes") << "Well... yes -- or – no—so"
                                         << "Well|...|yes|--|or|–|no|—|so";
    QTest::newRow("addresses") << "See www.example.org/a-b?c=d, http://x.org/. or a.b@example.org."
                               << "See|www.example.org/a-b?c=d|,|http://x.org/|.|or|a.b@example.org|.";
    QTest::newRow("ampersand") << "AT&T and R&D"
                               << "AT&T|and|R&D";
    QTest::newRow("no space after the full stop") << "It ended.Then rain"
                                                  << "It|ended|.|Then|rain";
    QTest::newRow("letters of other scripts") << "Łódź, Ελλάδα: Москва"
                                              << "Łódź|,|Ελλάδα|:|Москва";
    QTest::newRow("no-break space") << "5\u00A0May"
                                    << "5|May";
    QTest::newRow("cut before") << "Trump 's don n't"
                                << "Trump|'s|don|n't";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("space alone") << " \n\t "
                                 << "";
}

void TestTokenizer::textIsCutAsTreebanksDo()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const std::string utf8 = text.toStdString();
    QStringList found;
    for (const Token& token : tokensOf(utf8)) {
        const std::string_view word = token.span.in(utf8);
        found << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    QCOMPARE(found.join(QLatin1Char('|')), expected);
}

void TestTokenizer::nothingButSpaceLiesBetweenTokens()
{
    // Every byte pair, also what is no UTF-8: the tokens cover all but space, in order, within bounds.
    for (unsigned first = 0; first < 256; ++first) {
        for (unsigned second = 0; second < 256; ++second) {
            const std::string text{'a', static_cast<char>(first), static_cast<char>(second), '\'', 's'};
            std::size_t at = 0;
            for (const Token& token : tokensOf(text)) {
                QVERIFY(token.span.length > 0 && token.span.begin >= at && token.span.end() <= text.size());
                for (std::size_t i = at; i < token.span.begin; ++i) {
                    const auto byte = static_cast<unsigned char>(text[i]);
                    QVERIFY(byte <= 0x20 || byte >= 0x7F);
                }
                at = token.span.end();
            }
        }
    }
}

void TestTokenizer::rangeIsRespected()
{
    const std::string text = "Mr. Low's dog";
    std::vector<Token> tokens;
    tokenize(text, TextSpan{4, 3}, tokens);
    QCOMPARE(tokens.size(), std::size_t{1});
    QCOMPARE(tokens[0].span, (TextSpan{4, 3}));
    QVERIFY(tokens[0].spaceBefore);
}

void TestTokenizer::shapesAreTold_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("shape");
    const auto row = [](const char* word, TokenShape shape) {
        QTest::newRow(word) << QString::fromUtf8(word) << static_cast<int>(shape);
    };
    row("dog", TokenShape::Lower);
    row("Dog", TokenShape::Capitalised);
    row("I", TokenShape::Capitalised);
    row("NATO", TokenShape::AllCaps);
    row("U.S.", TokenShape::AllCaps);
    row("McCain", TokenShape::MixedCase);
    row("iPhone", TokenShape::MixedCase);
    row("14:30", TokenShape::Number);
    row("21st", TokenShape::NumberAndLetters);
    row("…", TokenShape::Punctuation);
    row("€", TokenShape::Symbol);
    row("Élysée", TokenShape::Capitalised);
}

void TestTokenizer::shapesAreTold()
{
    QFETCH(QString, word);
    QFETCH(int, shape);
    const auto tokens = tokensOf(word.toStdString());
    QCOMPARE(tokens.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(tokens[0].shape), shape);
}

void TestTokenizer::abbreviationsAreMarked()
{
    const auto tokens = tokensOf("Gen. Low left.");
    QCOMPARE(tokens.size(), std::size_t{4});
    QVERIFY(tokens[0].abbreviation);
    QVERIFY(!tokens[2].abbreviation && !tokens[3].abbreviation);
}

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
