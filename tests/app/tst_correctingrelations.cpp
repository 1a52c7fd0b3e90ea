// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Relations corrected by hand: made of words of the text, judged beside their evidence.
#include "app/correcting/correctioncommands.h"
#include "app/correcting/entitychooser.h"
#include "app/correcting/relationdialog.h"
#include "model/corpus/correctionplaces.h"
#include "tests/support/modaldriver.h"
#include "tests/support/samplewindow.h"
#include "widgets/evidence/evidencepanel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace dateline;

class TestCorrectingRelations : public test::SampleWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openSamples("correcting-relations"); }
    void cleanup() { closeWindow(); }

    void twoNamesInSelectedWordsBecomeARelation()
    {
        const auto [article, sentence] = sentenceOfTwo();
        QVERIFY(article.isValid());
        const ArticleBlock& block = (*corpus())[article];
        const Passage words = passageOf(*corpus(), article, block.sentences[sentence].span);
        const std::vector<MentionRef> names = namesIn(*corpus(), words);
        QVERIFY(names.size() >= 2);
        QMenu menu;
        m_window->corrections()->fillForText(menu, words);
        test::ModalDriver driver;
        driver.then<RelationDialog>([](RelationDialog& dialog) {
            dialog.kindField()->setCurrentIndex(static_cast<int>(RelationKind::Met));
            dialog.targetField()->setCurrentIndex(0);
            QPushButton* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
            QVERIFY(!ok->isEnabled()); // nobody meets themselves
            dialog.targetField()->setCurrentIndex(1);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        menu.actions().last()->trigger();
        QVERIFY(driver.isDone());
        QVERIFY(settled());
        QCOMPARE(m_session->ledger().entries().size(), std::size_t(1));
        const ArticleBlock& now = (*corpus())[article];
        const RelationTelling added = now.relation(static_cast<std::uint32_t>(now.relations.size() - 1));
        QVERIFY(
            added.sentence == sentence && added.kind == RelationKind::Met && added.review == Review::Added);
        QMenu single;
        m_window->corrections()->fillForText(
            single, passageOf(*corpus(), article, block.mentions.front().span));
        QVERIFY(!single.actions().last()->isEnabled()); // one name is no relation
    }

    void theEvidencePanelAcceptsRejectsAndTurnsRound()
    {
        const Corpus& before = *corpus();
        const auto stated = std::find_if(before.links.begin(), before.links.end(),
            [](const Link& link) { return link.evidence.size() >= 3; });
        QVERIFY(stated != before.links.end());
        const EntityName a = correctionName(before[stated->a]);
        const std::size_t evidence = stated->evidence.size();
        const auto id = LinkId::fromIndex(static_cast<std::size_t>(stated - before.links.begin()));
        m_session->state()->select(id, ViewOrigin::Graph);
        QListView* view = m_window->evidence()->view();
        QTRY_COMPARE(m_window->evidence()->model()->rowCount(), static_cast<int>(evidence));
        view->setCurrentIndex(view->model()->index(1, 0));
        QTest::keyClick(view, Qt::Key_R);
        QVERIFY(settled());
        QTRY_COMPARE(m_window->evidence()->model()->rowCount(), static_cast<int>(evidence) - 1);
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_A);
        QVERIFY(settled());
        const Link& link = (*corpus())[m_session->state()->selection().links.front()];
        QCOMPARE(link.reviewed, 1U);
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_S);
        QVERIFY(settled());
        QVERIFY(m_session->undoStack()->undoText().contains(QStringLiteral("turn round")));
    }

    void theEvidencePanelChangesTheKindAndWhoIsMeant()
    {
        const Corpus& before = *corpus();
        const auto told = std::find_if(before.links.begin(), before.links.end(),
            [](const Link& link) { return link.evidence.size() >= 2; });
        QVERIFY(told != before.links.end());
        const auto id = LinkId::fromIndex(static_cast<std::size_t>(told - before.links.begin()));
        const std::size_t evidence = told->evidence.size();
        m_session->state()->select(id, ViewOrigin::Graph);
        QListView* view = m_window->evidence()->view();
        QTRY_COMPARE(m_window->evidence()->model()->rowCount(), static_cast<int>(evidence));
        view->setCurrentIndex(view->model()->index(0, 0));
        const auto ofKind = [this](RelationKind kind) {
            const Corpus& now = *corpus();
            const Link& link = now[m_session->state()->selection().links.front()];
            return std::count_if(link.evidence.begin(), link.evidence.end(),
                [&](MentionRef each) { return now[each.article].relation(each.index).kind == kind; });
        };
        const auto agreed = ofKind(RelationKind::Agreed);
        QTimer::singleShot(0, this, [] { // T: the menu of kinds
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            menu->actions().first()->menu()->actions().at(static_cast<int>(RelationKind::Agreed))->trigger();
            menu->close();
        });
        QTest::keyClick(view, Qt::Key_T);
        QVERIFY(settled());
        QCOMPARE(ofKind(RelationKind::Agreed), agreed + 1);

        view->setCurrentIndex(view->model()->index(0, 0));
        test::ModalDriver driver; // M: one of the two is somebody else
        driver.then<QInputDialog>([](QInputDialog& dialog) { dialog.accept(); });
        driver.then<EntityChooser>([](EntityChooser& dialog) {
            dialog.field()->setText(QStringLiteral("Somebody Else"));
            dialog.accept();
        });
        QTest::keyClick(view, Qt::Key_M);
        QVERIFY(settled());
        const auto& all = corpus()->entities;
        QVERIFY(std::any_of(
            all.begin(), all.end(), [](const Entity& each) { return each.name == "Somebody Else"; }));
        // that sentence speaks of another
        QTRY_VERIFY(m_window->evidence()->model()->rowCount() < static_cast<int>(evidence));
        m_session->undoStack()->undo();
        QVERIFY(settled());
    }

private:
    /// A sentence with two names and no stated meeting of them.
    std::pair<ArticleId, std::uint32_t> sentenceOfTwo() const
    {
        for (std::size_t a = 0; a < corpus()->articles.size(); ++a) {
            const ArticleBlock& block = *corpus()->articles[a];
            for (std::uint32_t i = 0; i < block.sentences.size(); ++i) {
                const bool told = std::any_of(
                    block.relations.begin(), block.relations.end(), [&block, i](const RelatedPair& one) {
                        return block.mentions[one.sourceMention].sentence == i;
                    });
                if (!told
                    && namesIn(
                           *corpus(), passageOf(*corpus(), ArticleId::fromIndex(a), block.sentences[i].span))
                            .size()
                        >= 2) {
                    return {ArticleId::fromIndex(a), i};
                }
            }
        }
        return {};
    }
};

QTEST_MAIN(TestCorrectingRelations)
#include "tst_correctingrelations.moc"
