// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/usertext.h"

#include <QTest>
#include <QTextDocument>
#include <QTextDocumentFragment>

using namespace dateline;

class TestUserText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAmpersandIsNoKey()
    {
        QCOMPARE(withoutKeys(QStringLiteral("Q&A & more")), QStringLiteral("Q&&A && more"));
        QCOMPARE(menuWords(withoutKeys(QStringLiteral("Q&A && B&"))), QStringLiteral("Q&A && B&"));
        QCOMPARE(
            menuWords(QStringLiteral("E&xport \u201CQ&&A\u201D")), QStringLiteral("Export \u201CQ&A\u201D"));
    }

    void menusAreNotAsWideAsTheScreen()
    {
        const QString longest(500, QLatin1Char('&'));
        QCOMPARE(menuWords(inMenu(longest)).size(), 60);
        QCOMPARE(inMenu(QStringLiteral("R&D")), QStringLiteral("R&&D"));
        const QString path
            = QStringLiteral("/home/anna/") + QString(200, QLatin1Char('x')) + QStringLiteral("/R&D/gulf");
        QCOMPARE(menuWords(pathInMenu(path)).size(), 60);
        QVERIFY(pathInMenu(path).startsWith(QLatin1String("/home/anna")));
        QVERIFY(pathInMenu(path).endsWith(QLatin1String("/R&&D/gulf")));
        QCOMPARE(pathInMenu(QStringLiteral("/a/b")), QStringLiteral("/a/b"));
    }

    void markupIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"Anna & Ben", "<b>Anna</b>", "a < b", "&lt;b&gt; in the text", "AT&amp;T",
                 "first line\n<h1>second</h1>", "<img src='x'>"}) {
            QTest::newRow(words) << QString::fromLatin1(words);
        }
    }

    void markupIsShownAsItIs()
    {
        QFETCH(QString, words);
        const QString tip = inTip(words);
        QCOMPARE(Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip, words);
    }

    void aTitleHasNoMarks()
    {
        QCOMPARE(inTitle(QStringLiteral("notes[*].txt")), QStringLiteral("notes[*][*].txt"));
        QCOMPARE(inTitle(QStringLiteral("a[1]")), QStringLiteral("a[1]"));
    }
};

QTEST_GUILESS_MAIN(TestUserText)
#include "tst_usertext.moc"
