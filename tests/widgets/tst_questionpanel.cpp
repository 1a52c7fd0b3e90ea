// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// The questions and their answers.

#include "tests/support/modaldriver.h"
#include "tests/widgets/showngraph.h"
#include "widgets/graph/questionpanel.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace dateline;

class TestQuestionPanel : public QObject, private test::ShownGraph
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void answersAreTablesThatSelect();
    void answersAreSavedAsTable();
    void whyAnAnswerIsNotSavedIsSaid();
    void whatTwoShareIsReadableInANarrowPanel();
    void bridgesSayThatTheyAreExact();
    void aDossierQuotesASentenceAHop();
};

void TestQuestionPanel::answersAreTablesThatSelect()
{
    m_view->questions()->show();
    for (int i = 0; i < graph::questionCount; ++i) {
        m_view->questions()->ask(static_cast<graph::Question>(i));
        waitUntilQuiet();
        QAbstractItemModel* model = m_view->questions()->table()->model();
        QVERIFY2(model->rowCount() > 30, qPrintable(QString::number(i)));
        model->sort(0, Qt::AscendingOrder);
        const QString name = model->index(3, 0).data().toString();
        m_view->questions()->table()->setCurrentIndex(model->index(3, 0));
        QCOMPARE(m_state->selection().entities.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString((*m_corpus)[m_state->selection().entities.front()].name), name);
        QVERIFY(name >= model->index(2, 0).data().toString());
        model->sort(1, Qt::DescendingOrder);
        QVERIFY(
            model->index(0, 1).data().toString() != model->index(model->rowCount() - 1, 1).data().toString());
    }
    m_view->questions()->ask(graph::Question::BestConnected);
    waitUntilQuiet();
    Q_EMIT m_view->questions()->drawRequested({EntityId::fromIndex(m_corpus->entities.size() - 1)});
    waitUntilQuiet();
    QVERIFY(m_view->canvas()->nodeOf(EntityId::fromIndex(m_corpus->entities.size() - 1)).has_value());
}

void TestQuestionPanel::answersAreSavedAsTable()
{
    QTemporaryDir folder;
    m_view->questions()->show();
    m_view->questions()->ask(graph::Question::Influential);
    waitUntilQuiet();
    QVERIFY(m_view->questions()->save(folder.filePath(QStringLiteral("a.csv"))));
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), m_view->questions()->table()->model()->rowCount() + 1);
}

void TestQuestionPanel::whyAnAnswerIsNotSavedIsSaid()
{
    m_view->questions()->show();
    m_view->questions()->ask(graph::Question::Influential);
    waitUntilQuiet();
    QString told;
    test::ModalDriver driver;
    driver.thenChoose(QStringLiteral("/proc/answer.csv"));
    driver.then<QMessageBox>([&told](QMessageBox& box) {
        told = box.text();
        box.accept();
    });
    const auto buttons = m_view->questions()->findChildren<QToolButton*>();
    const auto save = std::find_if(buttons.begin(), buttons.end(),
        [](const QToolButton* button) { return button->text() == QStringLiteral("Save"); });
    QVERIFY(save != buttons.end());
    (*save)->click();
    QVERIFY(driver.isDone());
    const Expected<Done> saved = m_view->questions()->save(QStringLiteral("/proc/answer.csv"));
    QVERIFY(!saved && !saved.error().detail.empty());
    QVERIFY2(told.contains(QString::fromStdString(saved.error().detail)), qPrintable(told));
}

/// "With Haider al-Abadi" twice left three letters to those whom they share.
void TestQuestionPanel::whatTwoShareIsReadableInANarrowPanel()
{
    m_view->resize(900, 500);
    m_state->select(
        Selection{{}, {scene().nodes[0].entity, scene().nodes[1].entity}, {}, {}}, ViewOrigin::Entities);
    QTest::keyClick(m_view->canvas(), Qt::Key_S);
    waitUntilQuiet();
    m_view->questions()->ask(graph::Question::Bridges); // whose columns are wider
    waitUntilQuiet();
    m_view->questions()->askShared();
    waitUntilQuiet();
    const QTreeView* table = m_view->questions()->table();
    const QHeaderView* header = table->header();
    QCOMPARE(table->model()->columnCount(), 3);
    QCOMPARE(header->length(), table->viewport()->width());
    QVERIFY(header->sectionSize(0) >= table->viewport()->width() / 3);
}

void TestQuestionPanel::bridgesSayThatTheyAreExact()
{
    m_view->questions()->show();
    m_view->questions()->ask(graph::Question::Bridges);
    waitUntilQuiet();
    QVERIFY2(m_view->questions()->note().contains(QStringLiteral("exact")),
        qPrintable(m_view->questions()->note()));
}

void TestQuestionPanel::aDossierQuotesASentenceAHop()
{
    QTemporaryDir folder;
    const EntityId a = scene().nodes.front().entity;
    const EntityId b = scene().nodes.back().entity;
    m_state->select(Selection{{}, {a, b}, {}, {}}, ViewOrigin::Entities);
    QTest::keyClick(m_view->canvas(), Qt::Key_P);
    waitUntilQuiet();
    const QString text = m_view->questions()->text();
    const graph::EntityNetwork network(*m_corpus);
    for (const graph::NetworkPath& path : network.strongestPaths(a, b)) {
        for (const LinkId link : path.links) {
            bool quoted = false;
            for (const MentionRef each : (*m_corpus)[link].evidence) {
                const std::string sentence = sentenceText(
                    *m_corpus, each.article, (*m_corpus)[each.article].relation(each.index).sentence);
                quoted = quoted || text.contains(QString::fromStdString(sentence));
            }
            QVERIFY(quoted);
        }
    }
    for (const char* name : {"d.html", "d.md", "d.txt", "d.pdf"}) {
        const QString path = folder.filePath(QLatin1String(name));
        QVERIFY(m_view->questions()->save(path));
        QVERIFY(QFileInfo(path).size() > 200);
    }
    QVERIFY(!m_view->questions()->save(folder.filePath(QStringLiteral("d.doc"))));
}

QTEST_MAIN(TestQuestionPanel)
#include "tst_questionpanel.moc"
