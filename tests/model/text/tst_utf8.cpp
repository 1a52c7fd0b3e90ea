// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/text/utf8.h"

#include <QtTest>

using namespace dateline;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairReplacesOnlyWhatIsInvalid_data();
    void repairReplacesOnlyWhatIsInvalid();
    void codePointsComeBackBothWays();
    void trimmingTakesEveryKindOfSpace();
};

void TestUtf8::repairReplacesOnlyWhatIsInvalid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("replaced");
    const QByteArray mark = "\xEF\xBF\xBD";
    QTest::newRow("plain") << QByteArray("plain text, longer than eight bytes")
                           << QByteArray("plain text, longer than eight bytes") << 0;
    QTest::newRow("valid") << QByteArray("Erdo\xC4\x9F"
                                         "an \xF0\x9F\x98\x80")
                           << QByteArray("Erdo\xC4\x9F"
                                         "an \xF0\x9F\x98\x80")
                           << 0;
    QTest::newRow("lone continuation") << QByteArray("a\x80z") << "a" + mark + "z" << 1;
    QTest::newRow("cut sequence is one") << QByteArray("a\xE2\x80") << "a" + mark << 1;
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << mark + mark << 2;
    QTest::newRow("encoded surrogate is one") << QByteArray("a\xED\xA0\x80z") << "a" + mark + "z" << 1;
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << mark + mark + mark + mark << 4;
    QTest::newRow("Latin-1 word") << QByteArray("caf\xE9 noir") << "caf" + mark + " noir" << 1;
}

void TestUtf8::repairReplacesOnlyWhatIsInvalid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QFETCH(int, replaced);
    std::string out;
    QCOMPARE(int(repairUtf8(bytes.toStdString(), out)), replaced);
    QCOMPARE(QByteArray::fromStdString(out), expected);
    QVERIFY(isValidUtf8(out));
    QCOMPARE(isValidUtf8(bytes.toStdString()), replaced == 0);
}

void TestUtf8::codePointsComeBackBothWays()
{
    for (const char32_t c : {0x41U, 0x7FU, 0x80U, 0x7FFU, 0x800U, 0xFFFDU, 0xFFFFU, 0x10000U, 0x10FFFFU}) {
        std::string text = "x";
        appendUtf8(text, c);
        QCOMPARE(decodeUtf8(text, 1).value, c);
        QCOMPARE(decodeUtf8(text, 1).length, text.size() - 1);
        QCOMPARE(decodeUtf8Before(text, text.size()).value, c);
        QCOMPARE(codePointCount(text), std::size_t(2));
    }
    QCOMPARE(decodeUtf8("", 0).length, std::size_t(0));
    QCOMPARE(decodeUtf8Before("a", 0).length, std::size_t(0));
}

void TestUtf8::trimmingTakesEveryKindOfSpace()
{
    QCOMPARE(trimmed("\xC2\xA0 \t a b\xE2\x80\x89\r\n"), std::string_view("a b"));
    QCOMPARE(trimmed(" \xC2\xA0"), std::string_view(""));
}

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
