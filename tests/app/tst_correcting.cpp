// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What all corrections share: ledger, history, review queue, notes, menu and keys.
#include "app/correcting/correctioncommands.h"
#include "app/correcting/entitychooser.h"
#include "app/correcting/historydialog.h"
#include "app/correcting/notespanel.h"
#include "app/correcting/reviewpanel.h"
#include "app/windowactions.h"
#include "model/corpus/correctionplaces.h"
#include "model/items/words.h"
#include "tests/support/samplewindow.h"

#include <QDialogButtonBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

#include <algorithm>

using namespace dateline;

class TestCorrecting : public test::SampleWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openSamples("correcting"); }
    void cleanup() { closeWindow(); }

    /// The first of those offered is a guess: Enter takes it only once somebody has been looked for.
    void nobodyIsChosenByEnterAlone()
    {
        EntityChooser chooser(m_session->state()->snapshot(), QStringLiteral("Who is it?"),
            EntityChooser::New::Allowed, nullptr);
        chooser.seekOther(EntityId(1));
        const auto* buttons = chooser.findChild<QDialogButtonBox*>();
        QVERIFY(chooser.list()->count() > 1);
        QVERIFY(!chooser.entity() && !buttons->button(QDialogButtonBox::Ok)->isEnabled());
        chooser.list()->setCurrentRow(1);
        QVERIFY(chooser.entity() && buttons->button(QDialogButtonBox::Ok)->isEnabled());
        chooser.field()->setText(QStringLiteral("Somebody Else"));
        QVERIFY(buttons->button(QDialogButtonBox::Ok)->isEnabled());
        const auto labels = chooser.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const QLabel* label) { return label->text() == QStringLiteral("Who is it?"); }));
    }

    void aCorrectionIsInTheLedgerAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        m_session->correct({EntityRename{correctionName((*corpus())[EntityId(1)]), "First"}});
        m_window->repaint();
        const qint64 elapsed = timer.elapsed();
        qInfo("to the ledger and the first repaint: %lld ms", elapsed);
        QCOMPARE(m_session->ledger().entries().size(), std::size_t(1));
    }

    void whatCannotBeAppliedIsAProblemInWords()
    {
        const auto before = m_session->problems().size();
        m_session->correct({EntityRename{{EntityKind::Person, "Nobody at All"}, "X"}});
        QVERIFY(settled());
        QCOMPARE(m_session->problems().size(), before + 1);
        QVERIFY(m_session->problems().back().text.contains(QStringLiteral("Nobody at All")));
    }

    void historyTakesBackAndBringsAgain()
    {
        m_session->correct({EntityRename{correctionName((*corpus())[EntityId(1)]), "First"}});
        m_session->correct({EntityRename{correctionName((*corpus())[EntityId(2)]), "Second"}});
        HistoryDialog dialog(m_session.get(), m_window.get());
        dialog.show();
        QCOMPARE(dialog.list()->topLevelItemCount(), 2);
        int width = 0;
        for (int column = 0; column < dialog.list()->columnCount(); ++column) {
            width += dialog.list()->columnWidth(column);
            const QString text = dialog.list()->topLevelItem(0)->text(column);
            // no date is cut
            QVERIFY(column == 0
                || dialog.list()->columnWidth(column) > dialog.fontMetrics().horizontalAdvance(text));
        }
        QVERIFY(width <= dialog.list()->viewport()->width());
        dialog.list()->setCurrentItem(dialog.list()->topLevelItem(1)); // the older
        auto* takeBack = dialog.findChildren<QPushButton*>().last();
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            takeBack = button->text().contains(QStringLiteral("Take")) ? button : takeBack;
        }
        takeBack->click();
        QVERIFY(settled());
        QVERIFY(!named("First") && named("Second"));
        takeBack->click();
        QVERIFY(settled());
        QVERIFY(named("First") && named("Second"));
        picture(dialog, "history");
    }

    void aLedgerIsSavedAndImported()
    {
        m_session->correct({EntityRename{correctionName((*corpus())[EntityId(1)]), "First"}});
        const std::string text = ledgerText(m_session->ledger());
        m_session->undoStack()->undo();
        QVERIFY(settled());
        QCOMPARE(m_session->importCorrections(text, QStringLiteral("x")).value().known, std::size_t(1));
        Session other(DATELINE_RESOURCES);
        QVERIFY(!other.importCorrections("{\"uid\":", QStringLiteral("bad.jsonl")));
        QCOMPARE(other.importCorrections(text, QStringLiteral("x")).value().added, std::size_t(1));
        QCOMPARE(other.ledger().entries().size(), std::size_t(1));
    }

    void theReviewQueueIsWorkedThroughByKeys()
    {
        m_window->findChild<QDockWidget*>(QStringLiteral("review"))->raise();
        ReviewPanel* review = m_window->review();
        QTRY_VERIFY(review->isVisible());
        QTRY_VERIFY(!review->isBusy() && review->current() != nullptr);
        review->setFocus();
        picture("review");
        const QString before = review->progressText();
        const std::string first = review->current()->key;
        QTest::keyClick(review, Qt::Key_Space);
        QVERIFY(review->current()->key != first); // at once, whatever the background does
        QVERIFY(review->progressText() != before);
        QVERIFY2(review->progressText().startsWith(QStringLiteral("1 ")), qPrintable(review->progressText()));
        const std::string second = review->current()->key;
        QTest::keyClick(review, Qt::Key_X);
        const std::string third = review->current()->key;
        QTest::keyClick(review, Qt::Key_N);
        QVERIFY(review->current()->key != third);
        QCOMPARE(m_session->ledger().entries().size(), std::size_t(2));
        QVERIFY(settled());
        QVERIFY(m_session->state()->snapshot()->ruleProblems.empty());
        // What was rejected is gone from the corpus, but it was looked at.
        QTRY_VERIFY2(
            review->progressText().startsWith(QStringLiteral("2 ")), qPrintable(review->progressText()));
        const ReviewQueue now = reviewQueue(*corpus(), m_session->ledger().corrections());
        const auto asked = [&now](const std::string& key) {
            return std::any_of(now.items.begin(), now.items.end(),
                [&key](const ReviewItem& item) { return item.key == key; });
        };
        QVERIFY(!asked(first) && !asked(second) && asked(third));
        m_session->undoStack()->undo();
        m_session->undoStack()->undo();
        QVERIFY(settled());
        QTRY_COMPARE(review->progressText(), before);
    }

    void theReviewQueueIsMadeWhenSomebodyLooks()
    {
        QDockWidget* panel = m_window->findChild<QDockWidget*>(QStringLiteral("review"));
        ReviewPanel* review = m_window->review();
        panel->raise();
        QTRY_VERIFY(review->isVisible() && !review->isBusy() && review->current() != nullptr);
        const std::string first = review->current()->key;
        panel->hide();
        m_session->correct({EntityRename{correctionName((*corpus())[twoPersons().first]), "Somebody"}});
        QVERIFY(settled());
        QVERIFY(review->current() == nullptr && !review->isBusy());
        panel->show();
        panel->raise();
        QTRY_VERIFY(!review->isBusy() && review->current() != nullptr);
        QCOMPARE(review->current()->key, first);
    }

    void notesAreWrittenFoundAgainAndUndone()
    {
        const EntityId person = twoPersons().first;
        NotesPanel* notes = m_window->notes();
        m_session->state()->select(person, ViewOrigin::Entities);
        press(Qt::Key_F9);
        QTRY_VERIFY(notes->editor()->hasFocus());
        QTest::keyClicks(notes->editor(), QStringLiteral("Ask again"));
        QTest::keyClick(notes->editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_session->state()->filter().clauses.empty()); // the key means something else elsewhere
        QVERIFY(settled());
        QCOMPARE(notes->count(), 1);
        QVERIFY(notes->list()->item(0)->text().contains(toQString((*corpus())[person].name)));
        m_session->state()->select(EventId(1), ViewOrigin::Events);
        QVERIFY(notes->editor()->toPlainText().isEmpty());
        QTest::keyClicks(notes->editor(), QStringLiteral("Who says so?"));
        m_session->state()->select(person, ViewOrigin::Entities); // going elsewhere keeps it
        QVERIFY(settled());
        QCOMPARE(notes->count(), 2);
        QCOMPARE(notes->editor()->toPlainText(), QStringLiteral("Ask again"));
        notes->list()->setCurrentRow(1);
        QTest::keyClick(notes->list(), Qt::Key_Return);
        QVERIFY(m_session->state()->selection() == Selection::of(EventId(1)));
        Ledger colleagues;
        QVERIFY(colleagues.append(
            {"b1", "ben", 0, {}, {Note{correctionName((*corpus())[person]), "He denies it"}}}));
        QVERIFY(m_session->importCorrections(ledgerText(colleagues), QStringLiteral("ben.jsonl")));
        QVERIFY(settled());
        QCOMPARE(notes->count(), 3);
        m_session->state()->select(person, ViewOrigin::Entities);
        QCOMPARE(notes->editor()->toPlainText(), QStringLiteral("Ask again")); // one's own
        notes->editor()->clear(); // takes it away
        notes->save();
        QVERIFY(settled());
        QCOMPARE(notes->count(), 2);
        m_session->undoStack()->undo();
        QVERIFY(settled());
        QCOMPARE(notes->count(), 3);
        QCOMPARE(notes->editor()->toPlainText(), QStringLiteral("Ask again"));
    }

    void aNoteTooLongIsNotLostUnasked()
    {
        NotesPanel* notes = m_window->notes();
        m_session->state()->select(twoPersons().first, ViewOrigin::Entities);
        notes->editor()->setPlainText(QString(100'000, QLatin1Char('x')));
        m_session->state()->select(EventId(1), ViewOrigin::Events); // it is set aside
        QCOMPARE(notes->unsaved().size(), 1);
        QVERIFY(notes->unsaved().front().contains(toQString((*corpus())[twoPersons().first].name)));
        inDialog<QMessageBox>([](QMessageBox& box) { box.reject(); });
        m_window->actions()->closeFolder->trigger();
        QVERIFY(m_session->isOpen());
        QCOMPARE(notes->editor()->toPlainText().size(), 100'000); // shown again, to be shortened
        inDialog<QMessageBox>([](QMessageBox& box) {
            for (QAbstractButton* button : box.buttons()) {
                if (box.buttonRole(button) == QMessageBox::DestructiveRole
                    || box.buttonRole(button) == QMessageBox::AcceptRole) {
                    button->click();
                    return;
                }
            }
        });
        m_window->actions()->closeFolder->trigger();
        QVERIFY(!m_session->isOpen());
        QVERIFY(notes->unsaved().isEmpty());
    }

    void theMenuOffersWhatFits()
    {
        QMenu nothing;
        m_session->state()->clearSelection(ViewOrigin::Window);
        m_window->corrections()->fill(nothing);
        QVERIFY(nothing.isEmpty());
        m_session->state()->select(twoPersons().first, ViewOrigin::Entities);
        QMenu entity;
        m_window->corrections()->fill(entity);
        QVERIFY(entity.actions().contains(m_window->corrections()->rename));
        QVERIFY(entity.actions().contains(m_window->corrections()->merge));
        QVERIFY(!entity.actions().contains(m_window->corrections()->turnRound));
    }

    void noKeyIsGivenTwice()
    {
        QSet<QKeySequence> keys;
        std::vector<QAction*> all = m_window->corrections()->all();
        all.insert(all.end(), m_window->actions()->all().begin(), m_window->actions()->all().end());
        for (const QAction* action : all) {
            QVERIFY2(action->shortcut().isEmpty() || !keys.contains(action->shortcut()),
                qPrintable(action->text()));
            keys.insert(action->shortcut());
        }
    }
};

QTEST_MAIN(TestCorrecting)
#include "tst_correcting.moc"
