// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/random.h"
#include "model/search/searchwords.h"
#include "model/search/textmatches.h"
#include "model/search/wordindex.h"
#include "model/text/utf8.h"

#include <QTest>

using namespace dateline;

namespace {

QString words(std::string_view text)
{
    QString all;
    SearchWordsRef reader(text);
    while (reader.next()) {
        all += QLatin1String(all.isEmpty() ? "" : "|")
            + QString::fromUtf8(reader.folded().data(), qsizetype(reader.folded().size()));
    }
    return all;
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFolded_data();
    void wordsAreFolded();
    void queriesAreUnderstood_data();
    void queriesAreUnderstood();
    void anyInputIsAQuery();
    void matchesAreWhereTheWordsStand_data();
    void matchesAreWhereTheWordsStand();
    void whatIsTypedStandsTogetherUnlessItIsAQuery_data();
    void whatIsTypedStandsTogetherUnlessItIsAQuery();
    void snippetShowsTheFirstMatch();
    void indexFindsWhatReadingFinds();
};

void TestSearch::wordsAreFolded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("Two men, 3.5 tonnes") << "two|men|3|5|tonnes";
    QTest::newRow("initials") << QByteArray("the U.S. and the U.S.S.R.") << "the|us|and|the|ussr";
    QTest::newRow("end of a sentence") << QByteArray("He left.Then") << "he|left|then";
    QTest::newRow("single letter at an end") << QByteArray("Plan A. Then B.") << "plan|a|then|b";
    QTest::newRow("possessive") << QByteArray("Stoltenberg’s and the allies' plan")
                                << "stoltenberg|and|the|allies|plan";
    QTest::newRow("apostrophe inside") << QByteArray("al-Qa'ida didn’t") << "al|qaida|didnt";
    QTest::newRow("accents") << QByteArray("Erdoğan, JOËLLE, Łódź") << "erdogan|joelle|lodz";
    QTest::newRow("decomposed accent") << QByteArray("Cafe\xCC\x81 noir") << "cafe|noir";
    QTest::newRow("other scripts") << QByteArray("Киев") << "киев";
    QTest::newRow("nothing") << QByteArray(" -- ... '' ") << "";
}

void TestSearch::wordsAreFolded()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(words(view(text)), expected);
}

void TestSearch::queriesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QByteArray("  ") << "";
    QTest::newRow("one word") << QByteArray("NATO") << "nato";
    QTest::newRow("two words") << QByteArray("nato summit") << "nato AND summit";
    QTest::newRow("phrase") << QByteArray("\"Secretary General\" visit") << "\"secretary general\" AND visit";
    QTest::newRow("curly quotation marks") << QByteArray("“prime minister”") << "\"prime minister\"";
    QTest::newRow("prefix") << QByteArray("sanct*") << "sanct*";
    QTest::newRow("prefix of a phrase") << QByteArray("\"prime minist\"*") << "\"prime minist\"*";
    QTest::newRow("or binds looser") << QByteArray("a b OR c AND d") << "(a AND b) OR (c AND d)";
    QTest::newRow("brackets") << QByteArray("a (b OR c)") << "a AND (b OR c)";
    QTest::newRow("not") << QByteArray("a NOT b") << "a AND NOT b";
    QTest::newRow("minus") << QByteArray("a -\"b c\"") << "a AND NOT \"b c\"";
    QTest::newRow("not a group") << QByteArray("a NOT (b OR c)") << "a AND NOT (b OR c)";
    QTest::newRow("not alone") << QByteArray("NOT a") << "NOT a";
    QTest::newRow("twice not") << QByteArray("NOT -a") << "a";
    QTest::newRow("not of what is not") << QByteArray("NOT (-a)") << "a";
    QTest::newRow("not of a group that is not") << QByteArray("NOT ((NOT (a OR b)))") << "a OR b";
    QTest::newRow("small words are words")
        << QByteArray("this and that or not") << "this AND and AND that AND or AND not";
    QTest::newRow("hyphen makes a phrase") << QByteArray("al-Qaida") << "\"al qaida\"";
    QTest::newRow("operators alone") << QByteArray("AND OR NOT") << "";
    QTest::newRow("operators too many") << QByteArray("OR a AND AND b OR") << "a AND b";
    QTest::newRow("open bracket") << QByteArray("(a OR (b") << "a OR b";
    QTest::newRow("closing brackets") << QByteArray(") a ) b") << "a AND b";
    QTest::newRow("open quotation") << QByteArray("a \"b c") << "a AND \"b c\"";
    QTest::newRow("syntax of others") << QByteArray("text:a NEAR(b, 3) ^c {d} + e")
                                      << "\"text a\" AND near AND (b AND 3) AND c AND d AND e";
    QTest::newRow("attack") << QByteArray("'; DROP TABLE texts; --") << "drop AND table AND texts";
}

void TestSearch::queriesAreUnderstood()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, expected);
    const SearchQuery query = parseSearch(view(input));
    QCOMPARE(QString::fromStdString(toString(query)), expected);
    QCOMPARE(
        toString(parseSearch(toString(query))), toString(query)); // what is shown means the same when typed
}

void TestSearch::anyInputIsAQuery()
{
    const std::vector<std::string> pieces{
        "(", ")", "\"", "*", "-", "NOT ", "AND ", "OR ", "a", "b ", " ", "\xFF", "\xC3", "é", "'", "“", "\0"};
    Random random(5);
    for (int round = 0; round < 5000; ++round) {
        std::string input;
        for (std::uint32_t i = random.below(40); i > 0; --i) {
            input += pieces[random.below(static_cast<std::uint32_t>(pieces.size()))];
        }
        const SearchQuery query = parseSearch(input);
        QCOMPARE(query.isEmpty(), toString(query).empty());
        static_cast<void>(searchMatches("a b ab", query));
    }
    QVERIFY(parseSearch(std::string(100'000, '(') + "a").isEmpty()); // cut, and no deep recursion
    QVERIFY(!parseSearch("a " + std::string(1'000, '(') + "b").isEmpty());
    std::string many;
    for (int i = 0; i < 5000; ++i) {
        many += "w" + std::to_string(i) + " ";
    }
    QVERIFY(wantedTerms(parseSearch(many)).size() <= 64);
}

void TestSearch::matchesAreWhereTheWordsStand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("holds");
    const QByteArray text("The U.S. Secretary General met Erdoğan’s men. The secretary\ngeneral left.");
    QTest::newRow("word") << text << QByteArray("the") << "The|The" << true;
    QTest::newRow("phrase over a line break")
        << text << QByteArray("\"secretary general\"") << "Secretary General|secretary\ngeneral" << true;
    QTest::newRow("prefix") << text << QByteArray("erdo*") << "Erdoğan" << true;
    QTest::newRow("initials") << text << QByteArray("us") << "U.S" << true;
    QTest::newRow("unwanted ones are not marked") << text << QByteArray("men -left") << "men" << false;
    QTest::newRow("one of two") << text << QByteArray("women OR men") << "men" << true;
    QTest::newRow("overlapping") << text << QByteArray("\"secretary general\" general met")
                                 << "Secretary General|met|secretary\ngeneral" << true;
    QTest::newRow("repeated word") << QByteArray("very very good") << QByteArray("\"very good\"")
                                   << "very good" << true;
    QTest::newRow("not adjacent") << text << QByteArray("\"secretary met\"") << "" << false;
    QTest::newRow("absent") << text << QByteArray("NOT women") << "" << true;
}

void TestSearch::matchesAreWhereTheWordsStand()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, query);
    QFETCH(QString, expected);
    QFETCH(bool, holds);
    QStringList found;
    for (const TextSpan span : searchMatches(view(text), parseSearch(view(query)))) {
        found += QString::fromUtf8(text.mid(span.begin, span.length));
    }
    QCOMPARE(found.join(u'|'), expected);
    QCOMPARE(fulfils(view(text), parseSearch(view(query))), holds);
}

void TestSearch::whatIsTypedStandsTogetherUnlessItIsAQuery_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("query");
    QTest::newRow("beginning of a word") << "conv"
                                         << "conv*";
    QTest::newRow("several words") << "attacked a conv"
                                   << "\"attacked a conv\"*";
    QTest::newRow("too short") << "co"
                               << "";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("in quotation marks") << "\"a convoy\""
                                        << "\"a convoy\"";
    QTest::newRow("star") << "conv* river"
                          << "conv* AND river";
    QTest::newRow("minus") << "convoy -river"
                           << "convoy AND NOT river";
    QTest::newRow("a dash of a title") << "convoy - river"
                                       << "\"convoy river\"*";
    QTest::newRow("a dash of two") << "convoy -- \"river\""
                                   << "convoy AND river";
    QTest::newRow("capitals") << "convoy AND river"
                              << "convoy AND river";
    QTest::newRow("or") << "convoy OR river"
                        << "convoy OR river";
}

void TestSearch::whatIsTypedStandsTogetherUnlessItIsAQuery()
{
    QFETCH(QString, typed);
    QTEST(QString::fromStdString(toString(parseTyped(typed.toStdString()))), "query");
}

void TestSearch::snippetShowsTheFirstMatch()
{
    std::string text;
    for (int i = 0; i < 200; ++i) {
        text += "wörd" + std::to_string(i) + (i % 7 == 0 ? "\n" : " ");
    }
    for (const char* sought : {"wörd0", "wörd100", "wörd199"}) {
        const SearchSnippet snippet = snippetOf(text, searchMatches(text, parseSearch(sought)));
        QVERIFY(isValidUtf8(snippet.text));
        QVERIFY(snippet.text.size() < 230);
        QVERIFY(!snippet.marks.empty());
        QCOMPARE(std::string(snippet.marks.front().in(snippet.text)), std::string(sought));
        QVERIFY(snippet.text.find('\n') == std::string::npos);
    }
    QVERIFY(snippetOf("", {}).text.empty());
    QCOMPARE(snippetOf("short", {}).text, std::string("short"));
}

void TestSearch::indexFindsWhatReadingFinds()
{
    const std::vector<std::string> vocabulary{"alpha", "beta", "gamma", "delta", "alphabet", "bet"};
    Random random(9);
    const auto anyWord
        = [&] { return vocabulary[random.below(static_cast<std::uint32_t>(vocabulary.size()))]; };
    std::vector<std::string> texts(200);
    WordIndex index;
    for (std::string& text : texts) {
        for (std::uint32_t i = random.below(6); i > 0; --i) {
            text += anyWord() + " ";
        }
        index.add(text);
    }
    index.finish();
    const std::vector<std::string> joints{" ", " OR ", " NOT ", " AND ", " -"};
    for (int round = 0; round < 500; ++round) {
        std::string input = random.below(5) == 0 ? "NOT " : "";
        input += anyWord();
        for (std::uint32_t i = random.below(3); i > 0; --i) {
            input += joints[random.below(static_cast<std::uint32_t>(joints.size()))];
            input += random.below(3) == 0 ? "\"" + anyWord() + " " + anyWord() + "\"" : anyWord();
            input += random.below(4) == 0 ? "*" : "";
        }
        const SearchQuery query = parseSearch(input);
        TextNumbers expected;
        for (std::uint32_t i = 0; i < texts.size(); ++i) {
            if (fulfils(texts[i], query)) {
                expected.push_back(i);
            }
        }
        const TextNumbers found = index.find(query,
            [&](std::uint32_t number, const SearchTerm& term) { return contains(texts[number], term); });
        QVERIFY2(found == expected, input.c_str());
    }
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
