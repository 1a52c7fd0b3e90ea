// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/text/textindex.h"
#include "tests/support/handmadecorpus.h"
#include "widgets/article/articlereader.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace dateline;

class TestArticleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_state = std::make_unique<ViewState>();
        m_reader = std::make_unique<ArticleReader>(m_state.get());
        m_reader->resize(600, 500);
        m_reader->show();
    }

    void cleanup()
    {
        m_reader.reset();
        m_state.reset();
    }

    void selectingAnEventShowsItsSentence()
    {
        m_state->setSnapshot(test::handmadeCorpus());
        m_state->select(EventId(3), ViewOrigin::Timeline);
        QVERIFY(m_reader->shownSentence().contains(QStringLiteral("attacked a convoy")));
        const QString shown = m_reader->textEdit()->toPlainText();
        QCOMPARE(shown.mid(m_reader->textEdit()->textCursor().position(), 8), QStringLiteral("attacked"));
    }

    /// Cut where it says that it is cut, at the width of now.
    void sourceAndFileAreElided()
    {
        test::CorpusMaker maker;
        maker.addArticle("saved/2016/06/what-the-ministers-said-after-the-meeting.txt", "Talks", "They met.",
            std::nullopt);
        m_state->setSnapshot(maker.take());
        m_state->select(ArticleId(1), ViewOrigin::Articles);
        const auto origin = [this]() -> const QLabel* {
            for (const QLabel* label : m_reader->findChildren<QLabel*>()) {
                if (!label->toolTip().isEmpty() && label->foregroundRole() == QPalette::PlaceholderText) {
                    return label;
                }
            }
            return nullptr;
        };
        QVERIFY(origin());
        for (const int width : {100, 900, 100}) { // no narrower than its buttons
            m_reader->resize(width, 500);
            QCoreApplication::processEvents();
            QVERIFY(origin()->fontMetrics().horizontalAdvance(origin()->text()) <= origin()->width());
            QCOMPARE(origin()->text() == origin()->toolTip(), width == 900);
        }
    }

    void nextMentionWalksAcrossArticles()
    {
        m_state->setSnapshot(test::handmadeCorpus());
        m_state->select(EntityId(3), ViewOrigin::Entities);
        const ArticleId first = m_state->place()->article;
        m_reader->goToNextMention();
        QVERIFY(m_state->place()->article != first);
        m_reader->goToPreviousMention();
        QCOMPARE(m_state->place()->article, first);
    }

    void clickOnANameSelectsItWithoutMoving()
    {
        m_state->setSnapshot(test::handmadeCorpus());
        m_state->select(ArticleId(1), ViewOrigin::Articles);
        QTextEdit* text = m_reader->textEdit();
        QTextCursor cursor(text->document());
        cursor.setPosition(static_cast<int>(text->toPlainText().indexOf(QStringLiteral("Okoye"))) + 2);
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, text->cursorRect(cursor).center());
        QVERIFY(m_state->selection() == Selection::of(EntityId(4)));
        QCOMPARE(m_state->place()->article, ArticleId(1));
    }

    void offsetsHoldBehindCarriageReturnsAndLongCharacters()
    {
        test::CorpusMaker maker;
        const EntityId dana = maker.addEntity("Dana Ruiz", EntityKind::Person);
        const ArticleId article = maker.addArticle("x.txt", "T",
            "\xF0\x9F\x98\x80 caf\xC3\xA9\r\n\r\nLater Dana Ruiz left.\r\nDana Ruiz came back.", {});
        maker.addMentions(article, dana, "Dana Ruiz");
        const auto corpus = maker.take();
        const ArticleText text = corpus->text(article);
        const TextIndexRef offsets(text.view());
        m_state->setSnapshot(corpus);
        m_state->select(article, ViewOrigin::Articles);
        const QString shown = m_reader->textEdit()->toPlainText();
        const auto marks = marksOf((*corpus)[article], offsets);
        QCOMPARE(marks.size(), std::size_t(2));
        for (const TextMark& mark : marks) {
            QCOMPARE(shown.mid(mark.begin, mark.end - mark.begin), QStringLiteral("Dana Ruiz"));
        }
    }

    void hugeArticlesOpenInPieces()
    {
        test::CorpusMaker maker;
        std::string text;
        for (int i = 0; i < 8000; ++i) {
            text += "A line of a very long report that goes on and on.\n";
        }
        text += "Dana Ruiz left.";
        const EntityId dana = maker.addEntity("Dana Ruiz", EntityKind::Person);
        const ArticleId article = maker.addArticle("long.txt", "Long", text, {});
        maker.addMentions(article, dana, "Dana Ruiz");
        m_state->setSnapshot(maker.take());
        m_state->select(article, ViewOrigin::Articles);
        QVERIFY(m_reader->textEdit()->document()->characterCount() < 100'000);
        QTRY_VERIFY(m_reader->textEdit()->document()->characterCount() > 400'000);
        m_state->select(dana, ViewOrigin::Entities);
        QVERIFY(m_reader->shownSentence().contains(QStringLiteral("Dana Ruiz")));
    }

    void missingDateIsOfferedToBeSet()
    {
        m_state->setSnapshot(test::handmadeCorpus());
        m_state->select(ArticleId(3), ViewOrigin::Articles);
        QSignalSpy wanted(m_reader.get(), &ArticleReader::dateEditRequested);
        QToolButton* date = nullptr;
        for (QToolButton* button : m_reader->findChildren<QToolButton*>()) {
            date = button->accessibleName() == QStringLiteral("Publication date") ? button : date;
        }
        QVERIFY(date != nullptr);
        QVERIFY(date->text().startsWith(QStringLiteral("No date")));
        date->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<ArticleId>(), ArticleId(3));
    }

    void looks()
    {
        if (qEnvironmentVariableIsEmpty("DATELINE_PICTURES")) {
            QSKIP("only on request: DATELINE_PICTURES names a folder");
        }
        m_state->setSnapshot(test::handmadeCorpus());
        m_state->select(EventId(1), ViewOrigin::Events);
        m_reader->grab().save(qEnvironmentVariable("DATELINE_PICTURES") + QStringLiteral("/reader.png"));
    }

private:
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<ArticleReader> m_reader;
};

QTEST_MAIN(TestArticleReader)
#include "tst_articlereader.moc"
