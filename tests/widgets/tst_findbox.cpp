// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/handmadecorpus.h"
#include "widgets/search/findbox.h"

#include <QAction>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace dateline;

class TestFindBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_state = std::make_unique<ViewState>();
        m_box = new FindBox(m_state.get(), m_window.get());
        m_box->setGeometry(200, 0, 300, 26);
        m_export.setText(QStringLiteral("E&xport\u2026"));
        m_export.setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
        m_export.setEnabled(true);
        m_box->setCommands([this] { return QList<QAction*>{&m_export}; });
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_state->setSnapshot(test::handmadeCorpus());
    }

    void cleanup() { m_window.reset(); }

    void whatIsTypedIsFoundInGroupsAndChosenByKeys()
    {
        QSignalSpy chosen(m_box, &FindBox::thingChosen);
        m_box->open();
        QTest::keyClicks(m_box, QStringLiteral("okoye"));
        QTRY_VERIFY(!m_box->isBusy() && rowOf(QStringLiteral("Daniel Okoye")) > 0);
        QVERIFY(m_box->isOpen() && m_box->hasFocus());
        QVERIFY(m_box->model().at(0).kind == FindRow::Kind::Heading);
        QCOMPARE(m_box->results()->currentIndex().row(), 1); // never on a heading
        QTest::keyClick(m_box, Qt::Key_Down);
        QTest::keyClick(m_box, Qt::Key_Up);
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen[0][0].value<FoundThing>().kind == FoundKind::Entity);
        QVERIFY(!m_box->isOpen());
    }

    void commandsThatCannotRunStandLast()
    {
        QAction off(QStringLiteral("Export Timeline"));
        off.setEnabled(false);
        QAction elsewhere(QStringLiteral("Save Picture"));
        elsewhere.setToolTip(QStringLiteral("Export what is drawn"));
        QAction on(QStringLiteral("Export Report"));
        const std::vector<FindRow> rows = commandRows({&off, &elsewhere, &on}, QStringLiteral("export"), 2);
        QCOMPARE(rows.size(), std::size_t(3));
        QVERIFY(rows[0].kind == FindRow::Kind::Heading);
        QVERIFY(rows[1].action == &on); // its name has the word
        QVERIFY(rows[2].action == &elsewhere);
    }

    void commandsRunFromTheField()
    {
        QSignalSpy triggered(&m_export, &QAction::triggered);
        m_box->open();
        QTest::keyClicks(m_box, QStringLiteral(">exp"));
        QCOMPARE(m_box->model().rowCount(), 2);
        QCOMPARE(m_box->model().at(1).detail, QStringLiteral("Ctrl+E"));
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
        m_export.setEnabled(false);
        m_box->open(QStringLiteral(">exp"));
        QTest::keyClick(m_box, Qt::Key_Return); // shown, but not to be had now
        QCOMPARE(triggered.size(), 1);
    }

    /// Rows above go away when the texts are through: what is marked stays what it was.
    void theMarkedCommandStaysMarked()
    {
        QAction next(QStringLiteral("Export more"));
        m_box->setCommands([this, &next] { return QList<QAction*>{&m_export, &next}; });
        m_box->open();
        QTest::keyClicks(m_box, QStringLiteral("xpor"));
        QTRY_VERIFY(!m_box->isBusy() && m_box->isOpen());
        QCOMPARE(m_box->model().at(m_box->results()->currentIndex().row()).action.data(), &m_export);
        m_box->showTexts({m_state->snapshot(), QStringLiteral("xpor"), {}, true});
        QCOMPARE(m_box->model().at(m_box->results()->currentIndex().row()).action.data(), &m_export);
        m_box->setCommands([this] { return QList<QAction*>{&m_export}; });
    }

    void escapeGivesTheKeyboardBackAfterAClick()
    {
        QWidget other(m_window.get());
        other.setFocusPolicy(Qt::StrongFocus);
        other.show();
        other.setFocus();
        QVERIFY(other.hasFocus());
        m_box->setFocus(Qt::MouseFocusReason);
        QTest::keyClicks(m_box, QStringLiteral("qqqq"));
        QTRY_VERIFY(!m_box->isBusy() && m_box->isOpen());
        QTest::keyClick(m_box, Qt::Key_Escape);
        QVERIFY(other.hasFocus());
        QVERIFY(!m_box->isOpen());
        QVERIFY(m_box->text().isEmpty()); // nobody has to go back to empty it
    }

    /// A corpus may be a gigabyte.
    void theCorpusOfBeforeIsLetGoOf()
    {
        m_box->open();
        QTest::keyClicks(m_box, QStringLiteral("okoye"));
        QTRY_VERIFY(!m_box->isBusy() && rowOf(QStringLiteral("Daniel Okoye")) > 0);
        m_box->showTexts({m_state->snapshot(), QStringLiteral("okoye"), {}, true});
        const std::weak_ptr<const Corpus> shown = m_state->snapshot();
        m_state->setSnapshot(test::handmadeCorpus());
        QVERIFY(shown.expired());
        QVERIFY(!m_box->isOpen());

        QTest::keyClicks(m_box, QStringLiteral("s"));
        const std::weak_ptr<const Corpus> searched = m_state->snapshot();
        m_state->setSnapshot(test::handmadeCorpus()); // while it is being looked through
        QTRY_VERIFY(!m_box->isBusy());
        QTRY_VERIFY(searched.expired());
    }

    void nothingFoundIsSaid()
    {
        m_box->open();
        QTest::keyClicks(m_box, QStringLiteral("qqqq"));
        QTRY_VERIFY(!m_box->isBusy() && m_box->model().rowCount() == 1);
        QVERIFY(m_box->model().at(0).kind == FindRow::Kind::Note);
        QTest::keyClick(m_box, Qt::Key_Escape);
        QVERIFY(!m_box->isOpen());
    }

    void whatIsFoundInTheTextsComesBelowTheNames()
    {
        QSignalSpy wanted(m_box, &FindBox::textsWanted);
        QSignalSpy chosen(m_box, &FindBox::thingChosen);
        m_box->open();
        QTest::keyClicks(m_box, QStringLiteral("convoy"));
        QTRY_VERIFY(!m_box->isBusy() && m_box->isOpen());
        QCOMPARE(wanted.back().front().toString(), QStringLiteral("convoy"));
        const int before = m_box->model().rowCount();
        const Snapshot corpus = m_state->snapshot();
        const ArticleText text = corpus->text(ArticleId(1));
        const auto at = text.view().find("convoy");
        QVERIFY(at != std::string_view::npos);
        const TextSpan place = TextSpan::fromBounds(at, at + 6);
        FoundGroup places;
        places.total = 1;
        places.things.push_back(textPlace(*corpus, ArticleId(1), {&place, 1}));
        m_box->showTexts({corpus, QStringLiteral("something else"), places, true}); // of words typed before
        QCOMPARE(m_box->model().rowCount(), before);
        QTest::keyClick(m_box, Qt::Key_Down);
        const FindRow marked = m_box->model().at(m_box->results()->currentIndex().row());
        m_box->showTexts({corpus, QStringLiteral("convoy"), places, true});
        QVERIFY(m_box->model().rowCount() > before);
        QVERIFY(m_box->model().at(m_box->results()->currentIndex().row()) == marked);
        for (int i = 0; i < m_box->model().rowCount(); ++i) {
            if (m_box->model().at(i).thing.kind == FoundKind::Text && m_box->model().canChoose(i)) {
                m_box->results()->setCurrentIndex(m_box->model().index(i));
                break;
            }
        }
        const auto saysThatTextsFailed = [this] {
            for (int i = 0; i < m_box->model().rowCount(); ++i) {
                if (m_box->model().at(i).text.startsWith(QStringLiteral("Not all texts could be searched"))) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(!saysThatTextsFailed());
        m_box->showTexts({corpus, QStringLiteral("convoy"), places, false, true});
        QVERIFY(saysThatTextsFailed());
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen[0][0].value<FoundThing>() == places.things.front());
    }

    void aNewCorpusClosesTheRowsOfTheOld()
    {
        m_box->open();
        QTest::keyClicks(m_box, QStringLiteral("border"));
        QTRY_VERIFY(!m_box->isBusy() && m_box->isOpen());
        m_state->setSnapshot(test::largeCorpus(3));
        QVERIFY(!m_box->isOpen());
    }

    void ctrlEnterFilters()
    {
        QSignalSpy filter(m_box, &FindBox::textFilterRequested);
        m_box->open();
        QTest::keyClicks(m_box, QStringLiteral("convoy"));
        QTest::keyClick(m_box, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(filter.size(), 1);
        QCOMPARE(filter[0][0].toString(), QStringLiteral("convoy"));
    }

private:
    int rowOf(const QString& text) const
    {
        for (int row = 0; row < m_box->model().rowCount(); ++row) {
            if (m_box->model().at(row).text == text) {
                return row;
            }
        }
        return -1;
    }

    QAction m_export;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<QWidget> m_window;
    FindBox* m_box = nullptr;
};

QTEST_MAIN(TestFindBox)
#include "tst_findbox.moc"
