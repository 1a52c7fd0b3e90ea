// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Corrections that the ledger does not take: nothing of what was typed vanishes without a word.
#include "app/correcting/correctioncommands.h"
#include "app/correcting/eventdialog.h"
#include "app/correcting/mergedialog.h"
#include "app/correcting/notespanel.h"
#include "model/corpus/correctionplaces.h"
#include "model/items/words.h"
#include "tests/support/modaldriver.h"
#include "tests/support/samplewindow.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace dateline;

class TestRefusedCorrections : public test::SampleWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openSamples("refused"); }
    void cleanup() { closeWindow(); }

    void aNoteThatIsTooLongIsKeptUntilItFits()
    {
        NotesPanel* notes = m_window->notes();
        const QString text(3000, QChar(0xE9)); // 6000 bytes
        m_session->state()->select(EntityId(1), ViewOrigin::Entities);
        notes->editor()->setPlainText(text);
        const auto labels = notes->findChildren<QLabel*>();
        const auto* excess = *std::find_if(labels.begin(), labels.end(),
            [](const QLabel* label) { return label->text().startsWith(QStringLiteral("Not saved")); });
        QVERIFY(excess->text().contains(QStringLiteral("952")));
        m_session->state()->select(EntityId(2), ViewOrigin::Entities);
        QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("too long")));
        QVERIFY(m_session->ledger().isEmpty());
        QVERIFY(notes->editor()->toPlainText().isEmpty() && excess->isHidden());
        m_session->state()->select(EntityId(1), ViewOrigin::Entities);
        QCOMPARE(notes->editor()->toPlainText(), text);
        QVERIFY(!excess->isHidden());
        picture("longnote");
        notes->editor()->setPlainText(text.left(2048));
        QVERIFY(excess->isHidden());
        m_session->state()->select(EntityId(2), ViewOrigin::Entities);
        QVERIFY(settled());
        QCOMPARE(notes->count(), 1);
        m_session->state()->select(EntityId(1), ViewOrigin::Entities);
        QCOMPARE(notes->editor()->toPlainText(), text.left(2048));
    }

    void aStepWithAFlawIsToldAndIsNoStep_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a note that is too long") << 0;
        QTest::newRow("more names than a merge takes") << 1;
        QTest::newRow("a name of nothing") << 2;
        QTest::newRow("an added passage that is too long") << 3;
        QTest::newRow("more corrections than a step takes") << 4;
    }
    void aStepWithAFlawIsToldAndIsNoStep()
    {
        QFETCH(int, what);
        const EntityName name = correctionName((*corpus())[EntityId(1)]);
        const std::string tooLong(4097, 'x');
        const Passage passage{(*corpus())[ArticleId(1)].article->hash, {0, 4097}, tooLong};
        std::vector<Correction> step;
        if (what == 0) {
            step.emplace_back(Note{name, tooLong});
        } else if (what == 1) {
            step.emplace_back(EntityMerge{std::vector<EntityName>(65, name), {}});
        } else if (what == 2) {
            step.emplace_back(EntityRename{name, ""});
        } else if (what == 3) {
            step.emplace_back(MentionAddition{passage, name});
        } else {
            step.assign(Ledger::maxCorrectionsPerStep + 1, Note{name, "x"});
        }
        QString told;
        test::ModalDriver driver;
        driver.then<QMessageBox>([&told](QMessageBox& box) {
            told = box.text();
            box.accept();
        });
        QVERIFY(!m_session->correct(step));
        QVERIFY(driver.isDone());
        QVERIFY2(told.contains(QStringLiteral("not saved as a correction")), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral("opened")), qPrintable(told));
        QVERIFY(m_session->ledger().isEmpty());
        QCOMPARE(m_session->undoStack()->count(), 0);
    }

    void whatHasNoFlawIsDoneBesideWhatHas()
    {
        const EntityName name = correctionName((*corpus())[EntityId(1)]);
        QSignalSpy refused(m_session.get(), &Session::notCorrected);
        test::ModalDriver driver;
        driver.then<QMessageBox>([](QMessageBox& box) { box.accept(); });
        QVERIFY(!m_session->correct({EntityRename{name, "One"}, EntityRename{name, " "}}));
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.front().front().toString().startsWith(QLatin1Char('1')));
        QCOMPARE(m_session->undoStack()->count(), 1);
        QVERIFY(settled());
        QVERIFY(named("One"));
    }

    void dialogsDoNotAcceptWhatCannotBeKept()
    {
        const auto okOf = [](QDialog& dialog) {
            return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        };
        std::vector<EntityId> names;
        for (std::size_t i = 0; i < 65; ++i) {
            names.push_back(EntityId::fromIndex(i));
        }
        MergeDialog many(*corpus(), names, nullptr);
        QVERIFY(!okOf(many)->isEnabled());
        MergeDialog merge(*corpus(), {EntityId(1), EntityId(2)}, nullptr);
        QVERIFY(okOf(merge)->isEnabled());
        merge.nameField()->setEditText(QStringLiteral("..."));
        QVERIFY(!okOf(merge)->isEnabled());
        picture(merge, "mergeflaw");
        merge.nameField()->setEditText(QString()); // the best of theirs
        QVERIFY(okOf(merge)->isEnabled());
        EventDialog event(corpus(), (*corpus())[EventId(1)], nullptr);
        QVERIFY(okOf(event)->isEnabled());
        event.titleField()->setText(QString(5000, QLatin1Char('x')));
        QVERIFY(!okOf(event)->isEnabled());
        event.titleField()->setText(QStringLiteral("A title"));
        QVERIFY(okOf(event)->isEnabled());
        m_session->state()->select(EntityId(1), ViewOrigin::Entities);
        inDialog<QInputDialog>([&](QInputDialog& dialog) {
            dialog.setTextValue(QString());
            QVERIFY(!okOf(dialog)->isEnabled());
            QVERIFY(dialog.labelText().contains(QStringLiteral("a letter")));
            picture(dialog, "renameflaw");
            dialog.setTextValue(QStringLiteral("Somebody"));
            QVERIFY(okOf(dialog)->isEnabled());
            dialog.reject();
        });
        press(Qt::Key_F2);
        QVERIFY(m_dialogSeen && m_session->ledger().isEmpty());
    }

    void ofTooMuchTextNothingIsMade()
    {
        QMenu menu;
        const std::string words(5000, 'x');
        m_window->corrections()->fillForText(
            menu, Passage{(*corpus())[ArticleId(1)].article->hash, {0, 5000}, words});
        const QList<QAction*> all = menu.actions();
        QVERIFY(std::none_of(all.begin(), all.end(),
            [](const QAction* action) { return !action->isSeparator() && action->isEnabled(); }));
    }
};

QTEST_MAIN(TestRefusedCorrections)
#include "tst_refusedcorrections.moc"
