// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Names corrected by hand: merged in list and graph, renamed, made of words of the text.
#include "app/correcting/correctioncommands.h"
#include "app/correcting/mergedialog.h"
#include "app/windowactions.h"
#include "model/items/words.h"
#include "tests/support/records.h"
#include "tests/support/samplewindow.h"
#include "widgets/article/articlereader.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphview.h"
#include "widgets/lists/listpanel.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QInputDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>
#include <QUndoStack>

#include <algorithm>

using namespace dateline;
using dateline::test::recordsOf;

class TestCorrectingNames : public test::SampleWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openSamples("correcting-names"); }
    void cleanup() { closeWindow(); }

    /// The analyst's task: two names are one person.
    void twoNamesAreMergedUndoneAndRedone()
    {
        const std::string start = recordsOf(*corpus());
        const auto [one, other] = twoPersons();
        QVERIFY(one && other);
        const std::size_t names = corpus()->entities.size();
        const std::size_t mentions = (*corpus())[one].mentions.size() + (*corpus())[other].mentions.size();
        const std::size_t events = std::max((*corpus())[one].events.size(), (*corpus())[other].events.size());
        m_window->findChild<QDockWidget*>(QStringLiteral("names"))->raise();
        QTRY_VERIFY(m_window->entities()->isVisible());
        QVERIFY(click(one, Qt::NoModifier));
        QVERIFY(click(other, Qt::ControlModifier));
        QCOMPARE(m_session->state()->selection().entities.size(), std::size_t(2));

        inDialog<MergeDialog>([](MergeDialog& dialog) {
            dialog.nameField()->setEditText(QStringLiteral("The One"));
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(m_dialogSeen);
        QCOMPARE(m_session->ledger().entries().size(), std::size_t(1));
        QVERIFY(settled());
        const EntityId merged = named("The One");
        QVERIFY(merged);
        QCOMPARE(corpus()->entities.size(), names - 1);
        QCOMPARE((*corpus())[merged].mentions.size(), mentions);
        QVERIFY((*corpus())[merged].events.size() >= events);
        QVERIFY2(m_window->statusBar()->currentMessage().contains(QStringLiteral("became")),
            qPrintable(m_window->statusBar()->currentMessage()));
        // What the views show of it: list, timeline and graph.
        QTRY_COMPARE(m_window->entities()->model()->total(), static_cast<int>(names) - 1);
        m_session->state()->select(merged, ViewOrigin::Entities);
        m_session->state()->filterToSelection(ViewOrigin::Entities);
        QCOMPARE(m_session->state()->visibility().eventCount, (*corpus())[merged].events.size());
        m_session->state()->setFilter({}, ViewOrigin::Window);
        QTRY_VERIFY_WITH_TIMEOUT(graphShows(merged), 20'000);
        picture("merged");

        QVERIFY(m_window->actions()->undo->text().contains(QStringLiteral("merge")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(settled());
        QVERIFY(recordsOf(*corpus()) == start);
        QVERIFY(!named("The One"));
        QTest::keySequence(m_window.get(), m_window->actions()->redo->shortcut()); // the platform's own
        QVERIFY(settled());
        QVERIFY(named("The One"));
    }

    void aNameIsRenamedByKey()
    {
        const EntityId one = twoPersons().first;
        m_session->state()->select(one, ViewOrigin::Entities);
        inDialog<QInputDialog>([](QInputDialog& dialog) {
            dialog.setTextValue(QStringLiteral("Somebody"));
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(Qt::Key_F2);
        QVERIFY(settled());
        QVERIFY(named("Somebody"));
        QCOMPARE(m_session->state()->selection().entities.size(), std::size_t(1)); // survives
        picture("renamed");
    }

    void namesAreMergedInTheGraphByDragAndByKey()
    {
        const std::string start = recordsOf(*corpus());
        const std::size_t names = corpus()->entities.size();
        GraphCanvas* canvas = m_window->graph()->canvas();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->graph()->isBusy() && canvas->scene().nodes.size() > 3, 20'000);
        const EntityId a = canvas->scene().nodes[0].entity;
        const EntityId b = canvas->scene().nodes[1].entity;
        const auto confirm = [](MergeDialog& dialog) {
            dialog.nameField()->setEditText(QStringLiteral("The One"));
            QTest::keyClick(&dialog, Qt::Key_Return);
        };
        const QPoint from = canvas->pageOf(0).toPoint();
        const QPoint to = canvas->pageOf(1).toPoint();
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas, (from + to) / 2);
        QTest::mouseMove(canvas, to);
        inDialog<MergeDialog>(confirm);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
        QVERIFY(m_dialogSeen);
        QVERIFY(settled());
        QVERIFY(named("The One"));
        QCOMPARE(corpus()->entities.size(), names - 1);
        m_session->undoStack()->undo();
        QVERIFY(settled());
        QVERIFY(recordsOf(*corpus()) == start);

        QTRY_VERIFY_WITH_TIMEOUT(!m_window->graph()->isBusy(), 20'000);
        m_session->state()->select(Selection{{}, {a, b}, {}, {}}, ViewOrigin::Entities);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        canvas->QWidget::setFocus();
        inDialog<MergeDialog>([](MergeDialog& dialog) { dialog.reject(); });
        QTest::keyClick(canvas, Qt::Key_M);
        QVERIFY(m_dialogSeen);
        QVERIFY(recordsOf(*corpus()) == start); // refused
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        inDialog<MergeDialog>(confirm);
        QTest::keyClick(canvas, Qt::Key_M);
        QVERIFY(m_dialogSeen);
        QVERIFY(settled());
        QCOMPARE(corpus()->entities.size(), names - 1);
    }

    void wordsInTheTextBecomeANameAndNeverOne()
    {
        m_session->state()->select(ArticleId(1), ViewOrigin::Articles);
        QTextEdit* text = m_window->reader()->textEdit();
        const ArticleBlock& block = (*corpus())[ArticleId(1)];
        const ArticleText held = corpus()->text(ArticleId(1));
        const TextSpan sentence = block.sentences[block.sentences.size() / 2].span;
        QTextCursor cursor = text->textCursor();
        const int at = static_cast<int>(toQString(held.view().substr(0, sentence.begin)).size());
        cursor.setPosition(at);
        cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        const auto words = m_window->reader()->selectedWords();
        QVERIFY(words);
        QVERIFY(words->text == held.view().substr(sentence.begin, words->span.length));
        QMenu menu;
        m_window->corrections()->fillForText(menu, *words);
        QVERIFY(menu.actions().size() >= 5);
        const Passage place = *words;
        m_session->correct({MentionAddition{place, {EntityKind::Group, "Made by Hand"}}});
        QVERIFY(settled());
        QVERIFY(named("Made by Hand"));
        m_session->correct({NameRule{place.text, std::nullopt}, MentionRemoval{place}});
        QVERIFY(settled());
        QVERIFY(!named("Made by Hand"));
    }

    void wordsAreSelectedByKeysAndStaySelectedForTheMenu()
    {
        m_session->state()->select(ArticleId(1), ViewOrigin::Articles);
        QTextEdit* text = m_window->reader()->textEdit();
        const ArticleBlock& block = (*corpus())[ArticleId(1)];
        const ArticleText held = corpus()->text(ArticleId(1));
        const TextSpan name = block.mentions.front().span;
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(static_cast<int>(toQString(held.view().substr(0, name.begin)).size()));
        text->setTextCursor(cursor);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(m_window->reader()->selectedWords());
        const std::string words = m_window->reader()->selectedWords()->text;
        disconnect(m_window->reader(), &ArticleReader::menuRequested, nullptr, nullptr); // it would wait
        QSignalSpy asked(m_window->reader(), &ArticleReader::menuRequested);
        const QPoint caret = text->cursorRect().center();
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, caret, text->viewport()->mapToGlobal(caret));
        QApplication::sendEvent(text->viewport(), &byKey);
        QCOMPARE(asked.count(), 1);
        QVERIFY(m_window->reader()->selectedWords()); // though a name stands there
        QCOMPARE(m_window->reader()->selectedWords()->text, words);
    }

private:
    bool click(EntityId entity, Qt::KeyboardModifiers modifiers)
    {
        QTreeView* view = m_window->entities()->view();
        const QModelIndex index
            = view->model()->index(m_window->entities()->model()->rowOf(entity.value()), 0);
        view->scrollTo(index);
        const QPoint at = view->visualRect(index).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, at);
        return index.isValid();
    }

    bool graphShows(EntityId entity) const
    {
        const auto& nodes = m_window->graph()->canvas()->scene().nodes;
        return std::any_of(
            nodes.begin(), nodes.end(), [entity](const auto& node) { return node.entity == entity; });
    }
};

QTEST_MAIN(TestCorrectingNames)
#include "tst_correctingnames.moc"
