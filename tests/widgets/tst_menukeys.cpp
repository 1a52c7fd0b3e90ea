// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Each entry of a menu has a key of its own.
#include "tests/support/dialogkeys.h"
#include "widgets/common/menukeys.h"

#include <QMenu>
#include <QTest>

using namespace dateline;

namespace {

QString textsOf(const QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions()) {
        texts << action->text();
    }
    return texts.join(QLatin1Char('|'));
}

} // namespace

class TestMenuKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesGetKeysOfTheirOwn_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const char* before, const char* after) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("all different", "&Open|&Close", "&Open|&Close");
        row("the second of one key", "&Copy|&Close", "&Copy|C&lose");
        row("none has one", "Read|Rename", "&Read|R&ename");
        row("the first of a word before others", "&Accept|&Add Folder", "&Accept|Add &Folder");
        row("who has one keeps it", "Accept|&Article", "A&ccept|&Article");
        row("names are no words of ours", "Copy \u201CDonald\u201D|&Copy", "C&opy \u201CDonald\u201D|&Copy");
        row("in German quotation marks", "\u201EDonald\u201C kopieren", "\u201EDonald\u201C &kopieren");
        row("an ampersand of the text", "AT&&T|&Add", "A&T&&T|&Add");
        row("more than letters", "&A|A", "&A|A");
    }

    void entriesGetKeysOfTheirOwn()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QMenu menu;
        for (const QString& text : before.split(QLatin1Char('|'))) {
            menu.addAction(text);
        }
        giveOwnKeys(menu);
        QCOMPARE(textsOf(menu), after);
        giveOwnKeys(menu); // and stay so
        QCOMPARE(textsOf(menu), after);
    }

    void whatIsNotSeenTakesNoKey()
    {
        QMenu menu;
        menu.addAction(QStringLiteral("&Close"))->setVisible(false);
        menu.addSeparator();
        menu.addAction(QStringLiteral("Copy"));
        giveOwnKeys(menu);
        QCOMPARE(menu.actions().last()->text(), QStringLiteral("&Copy"));
    }

    void menusGetThemWhenTheyOpen()
    {
        MenuKeys keys;
        QCoreApplication::instance()->installEventFilter(&keys);
        QMenu menu;
        menu.addAction(QStringLiteral("&Copy"));
        menu.addAction(QStringLiteral("&Close"));
        menu.popup({});
        QCOMPARE(test::missingMenuKeys(menu), QStringList());
    }
};

QTEST_MAIN(TestMenuKeys)
#include "tst_menukeys.moc"
