// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Views and layouts that are kept under a name, and whatever else somebody or an article names: what the
// window asks about it, and how it shows it.
#include "app/translation.h"
#include "app/windowactions.h"
#include "model/items/usertext.h"
#include "tests/support/emptywindow.h"
#include "tests/support/handmadecorpus.h"
#include "tests/support/modaldriver.h"
#include "widgets/article/articlereader.h"
#include "widgets/lists/listpanel.h"
#include "widgets/search/findbox.h"
#include "widgets/timeline/timelineview.h"

#include <QDir>
#include <QInputDialog>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace dateline;

class TestNamedThings : public test::EmptyWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslation(*QCoreApplication::instance()); } // for the plurals

    void init() { openWindow(); }

    void cleanup() { closeWindow(); }

    void aKeptViewIsNotReplacedUnasked()
    {
        m_session->showCorpus(test::handmadeCorpus());
        const auto save = [this](const QString& name) {
            test::ModalDriver driver;
            driver.then<QInputDialog>([name](QInputDialog& dialog) {
                dialog.setTextValue(name);
                dialog.accept();
            });
            driver.then<QMessageBox>([](QMessageBox& question) { question.reject(); });
            m_window->actions()->saveView->trigger();
            return driver.isDone();
        };
        const QString name = QStringLiteral("Q&A");
        QVERIFY(!save(name)); // nothing to ask
        const QJsonObject before = m_settings->named(QStringLiteral("views")).front().json;
        m_window->timeline()->setLaneMode(LaneMode::EventKind);
        QVERIFY(save(name));
        QCOMPARE(m_settings->named(QStringLiteral("views")).size(), std::size_t(1));
        QCOMPARE(m_settings->named(QStringLiteral("views")).front().json, before);
        m_window->findBox()->open(); // whose commands the views are, too; their "&" is no key
        m_window->findBox()->setText(QStringLiteral(">Q"));
        const auto* menu = m_window->findChild<QMenu*>(QStringLiteral("savedViews"));
        QTRY_VERIFY(!menu->actions().isEmpty());
        QCOMPARE(menu->actions().front()->text(), QStringLiteral("Q&&A"));
    }

    void whatIsKeptIsNotForgottenUnasked_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("menuName");
        QTest::newRow("view") << QStringLiteral("views") << QStringLiteral("savedViews");
        QTest::newRow("layout") << QStringLiteral("layouts") << QStringLiteral("layouts");
    }

    void whatIsKeptIsNotForgottenUnasked()
    {
        QFETCH(QString, key);
        QFETCH(QString, menuName);
        const QString name = QStringLiteral("Q&A <b>");
        m_session->showCorpus(test::handmadeCorpus());
        m_settings->setNamed(key, name, {{QStringLiteral("lanes"), 1}});
        const auto forget = [&](bool really) {
            auto* menu = m_window->findChild<QMenu*>(menuName);
            Q_EMIT menu->aboutToShow();
            const auto of
                = [](const QMenu& one) { return menuWords(one.title()) == QLatin1String("Forget"); };
            QMenu* below = nullptr;
            for (const QAction* action : menu->actions()) {
                below = action->menu() != nullptr && of(*action->menu()) ? action->menu() : below;
            }
            test::ModalDriver driver;
            driver.then<QMessageBox>([&](QMessageBox& question) {
                QVERIFY(question.text().contains(name));
                QCOMPARE(question.textFormat(), Qt::PlainText);
                QVERIFY(question.defaultButton() == question.button(QMessageBox::Cancel));
                for (QAbstractButton* button : question.buttons()) {
                    const bool forgets = question.buttonRole(button) == QMessageBox::AcceptRole;
                    forgets == really ? button->click() : void();
                }
            });
            QCOMPARE(below->actions().front()->text(), QStringLiteral("Q&&A <b>\u2026"));
            below->actions().front()->trigger();
            QVERIFY(driver.isDone());
        };
        forget(false);
        QCOMPARE(m_settings->named(key).size(), std::size_t(1));
        forget(true);
        QVERIFY(m_settings->named(key).empty());
        m_window->findBox()->open(); // nor is it among the commands there
        m_window->findBox()->setText(QStringLiteral(">Q"));
        const auto* menu = m_window->findChild<QMenu*>(menuName);
        const auto isThere = [menu, &name] {
            const QList<QAction*> entries = menu->actions();
            return std::any_of(entries.begin(), entries.end(),
                [&name](const QAction* entry) { return entry->text() == inMenu(name); });
        };
        QTRY_VERIFY(!isThere());
    }

    void aKeptLayoutIsNotReplacedUnasked()
    {
        m_session->showCorpus(test::handmadeCorpus());
        const auto save = [this](bool replace) {
            test::ModalDriver driver;
            driver.then<QInputDialog>([](QInputDialog& dialog) {
                dialog.setTextValue(QStringLiteral("R&D"));
                dialog.accept();
            });
            driver.then<QMessageBox>([replace](QMessageBox& question) {
                replace ? question.buttons().front()->click() : question.reject();
            });
            m_window->actions()->saveLayout->trigger();
            return driver.isDone();
        };
        QVERIFY(!save(false)); // nothing to ask
        const QJsonObject before = m_settings->named(QStringLiteral("layouts")).front().json;
        m_window->layOut(Layout::Read);
        QVERIFY(save(false));
        QCOMPARE(m_settings->named(QStringLiteral("layouts")).front().json, before);
    }

    /// "&" is a key to Qt, and "<b>" markup.
    void whatIsNamedIsShownAsItIs()
    {
        test::CorpusMaker maker;
        const ArticleId article
            = maker.addArticle("a.txt", "AT&T <b>buys</b>", "AT&T met Ben.", std::nullopt);
        const EntityId company = maker.addEntity("AT&T <b>", EntityKind::Organisation);
        maker.addMentions(article, company, "AT&T");
        m_session->showCorpus(maker.take());
        m_session->state()->select(company, ViewOrigin::Window);
        QStringList entries;
        QTimer::singleShot(200, this, [&entries] {
            if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
                for (const QAction* action : menu->actions()) {
                    entries << action->text();
                }
                menu->close();
            }
        });
        Q_EMIT m_window->entities()->menuRequested(QPoint(100, 100));
        QVERIFY2(
            entries.contains(QStringLiteral("Copy \u201CAT&&T <b>\u201D")), qPrintable(entries.join(u'|')));
        m_session->state()->select(article, ViewOrigin::Window);
        const auto labels = m_window->reader()->findChildren<QLabel*>();
        const auto title = std::find_if(labels.begin(), labels.end(),
            [](const QLabel* label) { return label->text() == QStringLiteral("AT&T <b>buys</b>"); });
        QVERIFY(title != labels.end());
        QCOMPARE((*title)->textFormat(), Qt::PlainText);
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("R&D")));
        m_settings->addRecent(m_folder.filePath(QStringLiteral("R&D")));
        auto* recent = m_window->findChild<QMenu*>(QStringLiteral("recent"));
        Q_EMIT recent->aboutToShow();
        QVERIFY2(recent->actions().front()->text().endsWith(QStringLiteral("/R&&D")),
            qPrintable(recent->actions().front()->text()));
        m_session->correct({NameRule{"R&D", EntityKind::Organisation}});
        QVERIFY2(m_window->actions()->undo->text().contains(QStringLiteral("R&&D")),
            qPrintable(m_window->actions()->undo->text()));
    }
};

QTEST_MAIN(TestNamedThings)
#include "tst_namedthings.moc"
