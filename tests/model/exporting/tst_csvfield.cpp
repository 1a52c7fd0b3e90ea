// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/csvfield.h"
#include "model/reading/formats/tablerows.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

class TestCsvField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char* name, const char* text, const char* field) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(field);
        };
        row("nothing", "", "");
        row("words", "Barack Obama", "Barack Obama");
        row("a comma", "Obama, Barack", "\"Obama, Barack\"");
        row("a semicolon", "a;b", "\"a;b\"");
        row("a quote", "the \"deal\"", "\"the \"\"deal\"\"\"");
        row("an end of line", "a\nb", "\"a\nb\"");
        row("a formula", "=1+1", "'=1+1");
        row("a formula with quotes", "=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"");
        row("an address", "@nato said", "'@nato said");
        row("a sum", "-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0");
        row("speech after a dash", "- No, he said", "\"'- No, he said\"");
        row("a number", "-12", "-12");
        row("a share", "+3.5 %", "+3.5 %");
        row("a day before year 1", "-0043-03-15", "-0043-03-15");
        row("an apostrophe", "'tis", "'tis");
        row("an apostrophe before a sign", "'=1", "''=1");
    }

    void fields()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, field);
        QCOMPARE(QByteArray::fromStdString(csvField(text.toStdString())), field);
    }

    void theReaderOfTablesHasTheTextAgain_data() { fields_data(); }

    void theReaderOfTablesHasTheTextAgain()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("t.csv"));
        QVERIFY(test::write(path, QByteArray::fromStdString("x," + csvField(text.toStdString()) + ",y\r\n")));
        const Limits limits;
        Expected<TextStream> stream = TextStream::open(path.toStdString(), limits);
        QVERIFY(stream);
        TableRows rows(*stream, ',', limits);
        std::vector<std::string> cells;
        std::uint64_t line = 0;
        std::string problem;
        QVERIFY(rows.next(cells, line, problem));
        QCOMPARE(cells.size(), std::size_t(3));
        QCOMPARE(QByteArray::fromStdString(cells[1]), text);
    }
};

QTEST_GUILESS_MAIN(TestCsvField)
#include "tst_csvfield.moc"
