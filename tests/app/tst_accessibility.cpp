// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What a screen reader and a keyboard find in the window: names, roles, states, and a focus that can be seen.
#include "app/tour.h"
#include "app/windowactions.h"
#include "tests/support/emptywindow.h"
#include "tests/support/handmadecorpus.h"
#include "widgets/common/focusline.h"
#include "widgets/common/viewframe.h"
#include "widgets/filter/filterbar.h"
#include "widgets/lists/listpanel.h"
#include "widgets/search/findbox.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QListView>
#include <QSet>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace dateline;

class TestAccessibility : public test::EmptyWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openWindow();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_session->showCorpus(test::handmadeCorpus());
    }

    void cleanup() { closeWindow(); }

    void whateverTakesTheKeyboardHasANameAndARole()
    {
        int met = 0;
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
                || widget->focusProxy() != nullptr) {
                continue;
            }
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face != nullptr && face->isValid(), widget->metaObject()->className());
            const QString where = QStringLiteral("%1 in %2")
                                      .arg(QLatin1String(widget->metaObject()->className()),
                                          QLatin1String(widget->parentWidget()->metaObject()->className()));
            QVERIFY2(face->role() != QAccessible::NoRole, qPrintable(where));
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(where));
            ++met;
        }
        QVERIFY(met > 10);
    }

    void everyVisibleButtonSaysWhatItDoes()
    {
        int met = 0;
        for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->objectName().startsWith(QLatin1String("qt_"))
                || qobject_cast<const QToolButton*>(button) == nullptr) {
                continue;
            }
            const QString where = QStringLiteral("%1 \"%2\" in %3")
                                      .arg(QLatin1String(button->metaObject()->className()), button->text(),
                                          QLatin1String(button->parentWidget()->metaObject()->className()));
            if (button->text().isEmpty() || !button->icon().isNull()) {
                const auto* tool = qobject_cast<const QToolButton*>(button);
                const bool scroller = tool->arrowType() != Qt::NoArrow && tool->defaultAction() == nullptr
                    && QLatin1String(button->parentWidget()->metaObject()->className())
                        == QLatin1String("QTabBar");
                QVERIFY2(scroller || !button->toolTip().isEmpty(), qPrintable(where));
            }
            ++met;
        }
        QVERIFY(met > 20);
    }

    /// Nobody is caught in a part of it.
    void tabGoesThroughTheWholeWindow()
    {
        std::vector<QWidget*> wanted; // what a list selects on the way makes others
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool takes = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
            if (takes && widget->isVisible() && widget->isEnabled()) {
                wanted.push_back(widget);
            }
        }
        QSet<QWidget*> reached;
        m_window->findBox()->setFocus();
        while (!reached.contains(m_window->focusWidget())) {
            reached.insert(m_window->focusWidget());
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(m_window->focusWidget() == m_window->findBox());
        for (QWidget* widget : wanted) {
            QVERIFY2(reached.contains(widget), widget->metaObject()->className());
        }
    }

    /// F6 goes from panel to panel: each time another one, and no more than that one, is marked.
    void thePanelThatHasTheKeyboardIsMarked()
    {
        QSet<const QWidget*> met;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
            std::vector<const FocusLine*> marked;
            for (const FocusLine* line : m_window->findChildren<FocusLine*>()) {
                if (line->isVisible()) {
                    marked.push_back(line);
                }
            }
            QCOMPARE(marked.size(), std::size_t(1));
            QCOMPARE(marked.front()->width(), marked.front()->parentWidget()->width());
            met.insert(marked.front());
        }
        QVERIFY(met.size() > 3);
        m_window->findBox()->setFocus();
        for (const FocusLine* line : m_window->findChildren<FocusLine*>()) {
            QVERIFY(!line->isVisible());
        }
    }

    void freezingAViewIsAState()
    {
        const auto frames = m_window->findChildren<ViewFrame*>();
        QVERIFY(frames.size() >= 6);
        const auto timeline = std::find_if(frames.begin(), frames.end(), [](const ViewFrame* frame) {
            return frame->freezeAction()->text().contains(QStringLiteral("Timeline"));
        });
        QVERIFY(timeline != frames.end());
        QAction* freeze = (*timeline)->freezeAction();
        freeze->trigger();
        QToolButton* pin = nullptr;
        for (QToolButton* button : m_window->filterBar()->findChildren<QToolButton*>()) {
            pin = button->defaultAction() == freeze ? button : pin;
        }
        QVERIFY(pin != nullptr);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(pin);
        QVERIFY(face->state().checkable && face->state().checked);
        QVERIFY2(face->text(QAccessible::Name).contains(QStringLiteral("Timeline")),
            qPrintable(face->text(QAccessible::Name)));
        freeze->trigger();
        QVERIFY(!face->state().checked);
    }

    void rowsOfAListAreCells()
    {
        QTreeView* view = m_window->events()->view();
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(view);
        QVERIFY(face->role() == QAccessible::Tree || face->role() == QAccessible::Table);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Events"));
        QVERIFY(face->tableInterface() != nullptr);
        QCOMPARE(face->tableInterface()->rowCount(), 6);
        QAccessibleInterface* cell = face->tableInterface()->cellAt(0, 1);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Sudria closes its border with Norland"));
    }

    void resultsOfTheFindFieldCanBeRead()
    {
        FindBox* box = m_window->findBox();
        box->open();
        QTest::keyClicks(box, QStringLiteral("okoye"));
        QTRY_VERIFY(!box->isBusy() && box->isOpen() && box->model().rowCount() > 2);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(box->results());
        QCOMPARE(face->role(), QAccessible::List);
        QAccessibleInterface* row = face->child(1);
        QVERIFY2(row->text(QAccessible::Name).startsWith(QStringLiteral("Daniel Okoye, Person")),
            qPrintable(row->text(QAccessible::Name)));
    }

    void theKeyboardIsSeenWhereItIs()
    {
        QList<QWidget*> widgets{m_window->events()->view(), m_window->findBox()};
        for (QWidget* widget : widgets) {
            m_window->setFocus();
            QTest::qWait(20);
            const QImage without = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            if (auto* view = qobject_cast<QTreeView*>(widget)) {
                QTest::keyClick(view, Qt::Key_Down);
            }
            QTest::qWait(20);
            QVERIFY2(widget->grab().toImage() != without, widget->metaObject()->className());
        }
    }

    void theTourIsReadAndWalkedByKeys()
    {
        m_window->actions()->tour->trigger();
        Tour* tour = m_window->tour();
        QVERIFY(tour != nullptr);
        QCOMPARE(
            QAccessible::queryAccessibleInterface(tour)->text(QAccessible::Name), QStringLiteral("Tour"));
        for (int stop = 0; stop + 1 < tour->count(); ++stop) {
            QCOMPARE(tour->stop(), stop);
            QVERIFY(m_window->rect().contains(tour->geometry()));
            if (const QWidget* part = tour->part()) { // is not hidden by the card that explains it
                QVERIFY(
                    !QRect(part->mapTo(m_window.get(), QPoint()), part->size()).intersects(tour->geometry()));
            }
            QTest::keyClick(tour, Qt::Key_Right);
        }
        QTest::keyClick(tour, Qt::Key_Left);
        QCOMPARE(tour->stop(), tour->count() - 2);
        m_window->actions()->tour->trigger(); // again: from the beginning, and the keyboard comes to it
        QCOMPARE(tour->stop(), 0);
        QVERIFY(tour->isAncestorOf(m_window->focusWidget()));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QCOMPARE(tour->stop(), 1);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Right);
        QCOMPARE(tour->stop(), 2);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(m_window->tour() == nullptr);
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
