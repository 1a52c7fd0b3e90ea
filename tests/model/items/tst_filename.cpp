// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/filename.h"

#include <QTest>

using namespace dateline;

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addRow("ASCII") << QByteArray("a.txt");
        QTest::addRow("UTF-8") << QByteArray("Gespr\xC3\xA4"
                                             "che \xF0\x9F\x93\xB0.txt");
        QTest::addRow("Latin-1") << QByteArray("Gespr\xE4"
                                               "che.txt");
        QTest::addRow("all strays") << QByteArray("\xFF\xFE\x80\xC3");
        QTest::addRow("a stray behind a letter of four bytes") << QByteArray("\xF0\x9F\x93\xB0\xB0");
        QTest::addRow("a surrogate as UTF-8") << QByteArray("\xED\xB2\x80.txt");
        QTest::addRow("a mark of byte order") << QByteArray("\xEF\xBB\xBF"
                                                            "a\xE9\xEF\xBB\xBF.txt");
        QTest::addRow("nothing") << QByteArray("");
    }

    void bytesComeBackAsTheyWere()
    {
        QFETCH(const QByteArray, name);
        QCOMPARE(QByteArray::fromStdString(fileNameBytes(fileNameText(name.toStdString()))), name);
    }

    void whatIsUtf8ReadsAsEver()
    {
        QCOMPARE(fileNameText("Gespr\xC3\xA4"
                              "che.txt"),
            QStringLiteral("Gespräche.txt"));
    }
};

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
