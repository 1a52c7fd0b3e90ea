// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/text/textindex.h"

#include "model/text/utf8.h"

#include <QtTest>

using namespace dateline;

class TestTextIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asciiOffsetsAreTheSame();
    void everyOffsetOfMixedTextComesBack();
    void offsetsInsideACodePointCountAsItsBegin();
    void offsetsBehindTheTextAreItsEnd();
};

void TestTextIndex::asciiOffsetsAreTheSame()
{
    const std::string text = "nothing but ASCII";
    const TextIndexRef index(text);
    QCOMPARE(index.codePointFromByte(7), std::size_t(7));
    QCOMPARE(index.utf16FromByte(7), std::size_t(7));
    QCOMPARE(index.byteFromUtf16(99), text.size());
    QCOMPARE(index.codePointCount(), text.size());
}

void TestTextIndex::everyOffsetOfMixedTextComesBack()
{
    std::string text;
    for (int i = 0; i < 60; ++i) {
        text += i % 7 == 0 ? "\xF0\x9F\x98\x80"
            : i % 3 == 0   ? "\xE2\x80\x93"
            : i % 2 == 0   ? "\xC3\xA9"
                           : "a bc";
    }
    const TextIndexRef index(text);
    std::size_t codePoints = 0;
    std::size_t units = 0;
    for (std::size_t at = 0; at <= text.size();) {
        QCOMPARE(index.codePointFromByte(at), codePoints);
        QCOMPARE(index.utf16FromByte(at), units);
        QCOMPARE(index.byteFromUtf16(units), at);
        if (at == text.size()) {
            break;
        }
        const DecodedCodePoint c = decodeUtf8(text, at);
        at += c.length;
        ++codePoints;
        units += c.value > 0xFFFF ? 2 : 1;
    }
    QCOMPARE(index.codePointCount(), codePoints);
    QCOMPARE(index.utf16Count(), std::size_t(QString::fromStdString(text).size()));
}

void TestTextIndex::offsetsInsideACodePointCountAsItsBegin()
{
    const std::string text = "a\xF0\x9F\x98\x80z";
    const TextIndexRef index(text);
    QCOMPARE(index.codePointFromByte(3), std::size_t(1));
    QCOMPARE(index.byteFromUtf16(2), std::size_t(1));
    QCOMPARE(index.utf16(TextSpan::fromBounds(1, 5)), (OffsetRange{1, 3}));
    QCOMPARE(index.codePoints(TextSpan::fromBounds(1, 6)), (OffsetRange{1, 3}));
}

void TestTextIndex::offsetsBehindTheTextAreItsEnd()
{
    const std::string text = "\xC3\xA9";
    const TextIndexRef index(text);
    QCOMPARE(index.codePointFromByte(50), std::size_t(1));
    QCOMPARE(index.byteFromUtf16(50), std::size_t(2));
    const std::string empty;
    QCOMPARE(TextIndexRef(std::string_view(empty)).codePointCount(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestTextIndex)
#include "tst_textindex.moc"
