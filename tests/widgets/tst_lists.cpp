// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/articlemodel.h"
#include "model/items/entitymodel.h"
#include "model/items/eventmodel.h"
#include "model/items/evidencemodel.h"
#include "model/items/linkmodel.h"
#include "model/items/shorternames.h"
#include "model/items/sparkline.h"
#include "tests/support/handmadecorpus.h"
#include "widgets/common/sparkbars.h"
#include "widgets/evidence/evidencedelegate.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/lists/listpanel.h"
#include "widgets/lists/problempanel.h"
#include "widgets/lists/rowdelegate.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>
#include <QtConcurrentRun>

using namespace dateline;

namespace {

QString written(const RowWriter& table)
{
    QByteArray all;
    Progress progress;
    const bool whole = table(
        [&all](const QByteArray& bytes) {
            all += bytes;
            return true;
        },
        progress);
    return whole ? QString::fromUtf8(all) : QString();
}

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowTheSelectionAndWriteIt()
    {
        ViewState state;
        ListPanel events(ListPanel::Things::Events, &state);
        ListPanel entities(ListPanel::Things::Entities, &state);
        state.setSnapshot(test::handmadeCorpus());
        state.select(EventId(3), ViewOrigin::Timeline);
        QCOMPARE(events.view()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(events.view()->selectionModel()->selectedRows()[0].data(IdRole).toUInt(), 3U);
        entities.view()->setCurrentIndex(entities.model()->index(0, 0));
        QVERIFY(state.selection().events.empty());
        QCOMPARE(state.selection().entities.size(), std::size_t(1));
        QVERIFY(events.view()->selectionModel()->selectedRows().isEmpty());
    }

    void keysSelectTheRowThatHasThemAlready()
    {
        ViewState state;
        ListPanel events(ListPanel::Things::Events, &state);
        state.setSnapshot(test::handmadeCorpus());
        const int last = events.model()->rowCount() - 1;
        const auto keyAt = [&](int row, Qt::Key key) {
            state.clearSelection(ViewOrigin::Timeline);
            events.view()->selectionModel()->setCurrentIndex(
                events.model()->index(row, 0), QItemSelectionModel::NoUpdate);
            QTest::keyClick(events.view(), key);
            const QModelIndexList rows = events.view()->selectionModel()->selectedRows();
            return rows.size() == 1 ? rows.front().row() : -1;
        };
        QCOMPARE(keyAt(0, Qt::Key_Home), 0);
        QCOMPARE(keyAt(0, Qt::Key_Up), 0);
        QCOMPARE(keyAt(last, Qt::Key_Down), last);
        QCOMPARE(keyAt(last, Qt::Key_End), last);
        QCOMPARE(keyAt(0, Qt::Key_Down), 1);
        QCOMPARE(keyAt(1, Qt::Key_Return), 1); // what is opened is that row, not what was selected before
    }

    void keysGoOnFromTheirRowAfterACorrection()
    {
        ViewState state;
        ListPanel events(ListPanel::Things::Events, &state);
        state.setSnapshot(test::handmadeCorpus());
        events.show();
        events.activateWindow();
        events.view()->setFocus();
        QTRY_VERIFY(events.view()->hasFocus());
        const auto selectedRow = [&events] {
            const QModelIndexList rows = events.view()->selectionModel()->selectedRows();
            return rows.size() == 1 ? rows.front().row() : -1;
        };
        events.view()->setCurrentIndex(events.model()->index(2, 0));
        state.setSnapshot(test::handmadeCorpus());
        QCOMPARE(selectedRow(), 2);
        QTest::keyClick(events.view(), Qt::Key_Up);
        QCOMPARE(selectedRow(), 1);

        state.clearSelection(ViewOrigin::Window); // as when what was selected is gone
        state.setSnapshot(test::handmadeCorpus());
        QCOMPARE(selectedRow(), -1);
        QTest::keyClick(events.view(), Qt::Key_Down);
        QCOMPARE(selectedRow(), 1); // what took its place is not passed over
        QTest::keyClick(events.view(), Qt::Key_Down);
        QCOMPARE(selectedRow(), 2);

        state.clearSelection(ViewOrigin::Window);
        events.searchField()->setText(QStringLiteral("e"));
        QVERIFY(events.model()->rowCount() > 0);
        QVERIFY(!events.view()->currentIndex().isValid()); // other words: from the top
    }

    void spansOfTimeGetTheRoomTheyNeed()
    {
        test::CorpusMaker maker;
        const DayInterval months{dayNumber(2014, 9, 1), dayNumber(2015, 9, 30)};
        maker.addArticle("a.txt", "Talks", "They met.", PublicationDate{months, DateSource::Inferred, ""});
        ViewState state;
        state.setSnapshot(maker.take());
        ListPanel panel(ListPanel::Things::Articles, &state);
        panel.resize(420, 300);
        panel.show();
        QCoreApplication::processEvents();
        const QHeaderView* header = panel.view()->header();
        const QString date = panel.model()->index(0, ArticleModel::Date).data().toString();
        QVERIFY(header->sectionSize(ArticleModel::Date) > panel.fontMetrics().horizontalAdvance(date));
        panel.resize(250, 300); // what the titles need goes first
        QCoreApplication::processEvents();
        QVERIFY(header->sectionSize(ArticleModel::Date) < 125);
    }

    void aDateWithoutRoomIsCoarserRatherThanCut()
    {
        Entity pope;
        pope.kind = EntityKind::Person;
        pope.name = "Pope Francis";
        QVERIFY(!shorterNames(pope).contains(QStringLiteral("P. Francis")));
        struct Opened : RowDelegate
        {
            using RowDelegate::initStyleOption;
        };
        test::CorpusMaker maker;
        const DayInterval days{dayNumber(2016, 11, 6), dayNumber(2019, 10, 31)};
        maker.addArticle("a.txt", "Talks", "They met.", PublicationDate{days, DateSource::Inferred, ""});
        ViewState state;
        state.setSnapshot(maker.take());
        ListPanel panel(ListPanel::Things::Articles, &state);
        const QModelIndex date = panel.model()->index(0, ArticleModel::Date);
        const QFontMetrics metrics = panel.fontMetrics();
        const auto textIn = [&](const QString& room) {
            QStyleOptionViewItem option;
            option.fontMetrics = metrics;
            option.rect = QRect(0, 0, metrics.horizontalAdvance(room) + 12, 20);
            Opened().initStyleOption(&option, date);
            return option.text;
        };
        QCOMPARE(textIn(QStringLiteral("6 Nov 2016 \u2013 31 Oct 2019")),
            QStringLiteral("6 Nov 2016 \u2013 31 Oct 2019"));
        QCOMPARE(
            textIn(QStringLiteral("Nov 2016 \u2013 Oct 2019")), QStringLiteral("Nov 2016 \u2013 Oct 2019"));
        QCOMPARE(textIn(QStringLiteral("2016\u20132019")), QStringLiteral("2016\u20132019"));
    }

    void searchingKeepsTheSelection()
    {
        ViewState state;
        ListPanel entities(ListPanel::Things::Entities, &state);
        state.setSnapshot(test::handmadeCorpus());
        state.select(EntityId(4), ViewOrigin::Graph);
        entities.searchField()->setText(QStringLiteral("nothing like that"));
        QCOMPARE(entities.model()->rowCount(), 0);
        QVERIFY(state.selection() == Selection::of(EntityId(4)));
        entities.searchField()->clear();
        QCOMPARE(entities.view()->selectionModel()->selectedRows().size(), 1);
    }

    void anEmptyListSaysWhy()
    {
        ViewState state;
        ListPanel events(ListPanel::Things::Events, &state);
        events.show();
        const auto hint = [&events] {
            const auto* label = events.view()->viewport()->findChild<QLabel*>();
            return label->isVisible() ? label->text() : QString();
        };
        QCOMPARE(hint(), QString());
        state.setSnapshot(std::make_shared<const Corpus>());
        QCOMPARE(hint(), QStringLiteral("No events were found."));
        state.setSnapshot(test::handmadeCorpus());
        QCOMPARE(hint(), QString());
        state.setWindow(DayInterval{dayNumber(1900, 1, 1), dayNumber(1900, 1, 2)}, ViewOrigin::Timeline);
        QCOMPARE(hint(), QStringLiteral("Nothing here passes the filter."));
        state.setWindow(std::nullopt, ViewOrigin::Timeline);
        events.searchField()->setText(QStringLiteral("nothing like that"));
        QCOMPARE(hint(), QStringLiteral("Nothing here has these words."));
    }

    void rowsComeAsCsv()
    {
        ViewState state;
        ListPanel events(ListPanel::Things::Events, &state);
        state.setSnapshot(test::handmadeCorpus());
        const RowWriter table = events.csvWriter();
        state.setWindow(DayInterval{dayNumber(1900, 1, 1), dayNumber(1900, 1, 2)}, ViewOrigin::Timeline);
        QCOMPARE(events.model()->rowCount(), 0); // what was asked for is what was shown then
        const QStringList lines
            = QtConcurrent::run(written, table).result().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 7);
        QVERIFY(lines[0].startsWith(QStringLiteral("Date,Event,Who,Kind")));
        QVERIFY(lines[1].contains(QStringLiteral("\"Sudria, Norland\"")));
    }

    void aListThatIsWrittenCanBeStopped()
    {
        ViewState state;
        ListPanel events(ListPanel::Things::Events, &state);
        state.setSnapshot(test::largeCorpus(1000));
        const RowWriter table = events.csvWriter();
        struct Stopped : Progress
        {
            bool cancelled() const override { return done >= 512; }
            void report(std::uint64_t now, std::uint64_t all) override
            {
                done = now;
                total = all;
            }
            std::uint64_t done = 0;
            std::uint64_t total = 0;
        } progress;
        QByteArray all;
        QVERIFY(!table(
            [&all](const QByteArray& bytes) {
                all += bytes;
                return true;
            },
            progress));
        QCOMPARE(progress.total, std::uint64_t(1000));
        QVERIFY(all.count('\n') < 600);
        QCOMPARE(written(table).count(QLatin1Char('\n')), 1001);
    }

    void linksAreAListToo()
    {
        ViewState state;
        ListPanel links(ListPanel::Things::Links, &state);
        const auto corpus = test::handmadeCorpus();
        state.setSnapshot(corpus);
        QCOMPARE(links.model()->rowCount(), static_cast<int>(corpus->links.size()));
        links.view()->setCurrentIndex(links.model()->index(0, 0));
        QCOMPARE(state.selection().links.size(), std::size_t(1));
        const QString row = written(links.csvWriter()).section(QLatin1Char('\n'), 1, 1);
        QVERIFY2(row.startsWith(QStringLiteral("Daniel Okoye,River League,")), qPrintable(row));
    }

    void namesOfLinksAreShorterRatherThanCut()
    {
        const auto corpus = std::make_shared<Corpus>(*test::handmadeCorpus());
        const auto okoye = std::find_if(corpus->entities.begin(), corpus->entities.end(),
            [](const Entity& entity) { return entity.name == "Daniel Okoye"; });
        QVERIFY(okoye != corpus->entities.end());
        okoye->aliases = {{"DO", "acronym"}, {"Daniel", "first name"}, {"Okoye", "short form"}};
        ViewState state;
        ListPanel links(ListPanel::Things::Links, &state);
        state.setSnapshot(corpus);
        const QModelIndex who = links.model()->index(0, LinkModel::Who);
        QCOMPARE(who.data().toString(), QStringLiteral("Daniel Okoye"));
        QCOMPARE(who.data(ShorterTextsRole).toStringList(),
            (QStringList{QStringLiteral("D. Okoye"), QStringLiteral("Okoye"), QStringLiteral("DO")}));
        struct Opened : RowDelegate
        {
            using RowDelegate::initStyleOption;
        };
        const auto textIn = [&](int room) {
            QStyleOptionViewItem option;
            option.fontMetrics = links.fontMetrics();
            option.rect = QRect(0, 0, room, 20);
            Opened().initStyleOption(&option, who);
            return option.text;
        };
        const int whole = links.fontMetrics().horizontalAdvance(who.data().toString());
        QCOMPARE(textIn(whole + 40), who.data().toString());
        QCOMPARE(textIn(whole + 12), QStringLiteral("D. Okoye")); // the glyph takes its room
        links.resize(300, 600); // how they are linked gives way to who they are
        links.show();
        QCoreApplication::processEvents();
        const QHeaderView* header = links.view()->header();
        QVERIFY(header->sectionSize(LinkModel::Who) > header->sectionSize(LinkModel::How));
    }

    void rowsAreDraggedOutAsTextAndCsv()
    {
        ViewState state;
        ListPanel events(ListPanel::Things::Events, &state);
        state.setSnapshot(test::handmadeCorpus());
        const QModelIndexList both{events.model()->index(2, 0), events.model()->index(0, 0)};
        const std::unique_ptr<QMimeData> mime(events.model()->mimeData(both));
        QCOMPARE(mime->text().count(QLatin1Char('\n')), 2);
        QVERIFY(mime->text().startsWith(QStringLiteral("3 Mar 2019\tSudria closes")));
        QVERIFY(mime->data(QStringLiteral("text/csv")).startsWith("Date,Event,Who"));
        QVERIFY(events.model()->flags(both[0]).testFlag(Qt::ItemIsDragEnabled));
    }

    /// As wide as in a window of 1366 pixels: dates whole, and how two are linked.
    void whatMattersIsInSightInANarrowList()
    {
        ViewState state;
        state.setSnapshot(test::handmadeCorpus());
        const auto lastSeen = [&state](ListPanel::Things things, int column, int width = 355) {
            ListPanel panel(things, &state);
            panel.view()->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
            panel.resize(width, 600);
            panel.show();
            QCoreApplication::processEvents();
            const QHeaderView* header = panel.view()->header();
            return header->sectionPosition(column) + header->sectionSize(column)
                <= panel.view()->viewport()->width();
        };
        QVERIFY(lastSeen(ListPanel::Things::Links, LinkModel::How));
        for (const int width : {355, 290, 250, 1}) { // at last as narrow as it may be
            QVERIFY2(lastSeen(ListPanel::Things::Entities, EntityModel::Mentions, width),
                qPrintable(QString::number(width)));
        }
        QVERIFY(lastSeen(ListPanel::Things::Articles, ArticleModel::Date));
        for (const auto things : {ListPanel::Things::Articles, ListPanel::Things::Entities,
                 ListPanel::Things::Events, ListPanel::Things::Links}) {
            ListPanel panel(things, &state);
            panel.resize(355, 600);
            panel.show();
            QCoreApplication::processEvents();
            QVERIFY(!panel.view()->horizontalScrollBar()->isVisible());
            panel.resize(1400, 600); // the others come with the room
            QCoreApplication::processEvents();
            QCOMPARE(panel.view()->header()->hiddenSectionCount(), 0);
            QVERIFY(!panel.view()->horizontalScrollBar()->isVisible());
        }
        ListPanel names(ListPanel::Things::Entities, &state); // whole, rather than what the glyph tells, too
        names.show();
        for (const int width : {600, 290, 1}) {
            names.resize(width, 600);
            QCoreApplication::processEvents();
            QVERIFY(names.view()->header()->sectionSize(EntityModel::Name)
                > names.fontMetrics().horizontalAdvance(QStringLiteral("Yevgeny Prigozhin")));
            QVERIFY(width < 600 || !names.view()->header()->isSectionHidden(EntityModel::Kind));
        }
        ListPanel events(ListPanel::Things::Events, &state);
        events.resize(355, 600);
        events.show();
        QCoreApplication::processEvents();
        QHeaderView* header = events.view()->header();
        QVERIFY(header->sectionSize(EventModel::Date)
            > events.fontMetrics().horizontalAdvance(QStringLiteral("28 Sep 2014")));
        header->resizeSection(EventModel::Title, 77); // by hand
        events.resize(500, 600);
        QCoreApplication::processEvents();
        QCOMPARE(header->sectionSize(EventModel::Title), 77);
    }

    void thousandsAreGrouped()
    {
        const RowDelegate delegate;
        QLocale ungrouped(QLocale::English); // as views hand it on
        ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
        QCOMPARE(delegate.displayText(3177, ungrouped), QStringLiteral("3,177"));
    }

    void aProblemNamesItsFileAndThenTheReason()
    {
        ProblemPanel panel;
        panel.setProblems({{QStringLiteral("is no text file: PDF"),
            QStringLiteral("/home/anna/news/report.pdf"), {}, Problem::Fix::None, true}});
        const QAbstractItemModel* model = panel.view()->model();
        QCOMPARE(
            model->index(0, ProblemModel::What).data().toString(), QStringLiteral("is no text file: PDF"));
        QCOMPARE(model->index(0, ProblemModel::File).data().toString(), QStringLiteral("report.pdf"));
        QVERIFY(model->index(0, ProblemModel::What)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("/home/anna/news")));
        QCOMPARE(panel.view()->header()->visualIndex(ProblemModel::File), 0);
        panel.setProblems(
            {{QStringLiteral("cannot be read: it is damaged, or not of the kind that its name says"),
                QStringLiteral("/home/anna/news/report.pdf"), {}, Problem::Fix::None, true}});
        panel.resize(300, 300);
        panel.show(); // the whole reason, in lines
        QCoreApplication::processEvents();
        QVERIFY(panel.view()->visualRect(model->index(0, ProblemModel::What)).height()
            >= 2 * panel.fontMetrics().height());
    }

    void problemsAreMendedOneAfterAnother()
    {
        std::vector<Problem> all{
            {QStringLiteral("is no text file"), QStringLiteral("a.bin"), {}, Problem::Fix::None, true}};
        for (std::uint32_t i = 1; i <= 6; ++i) {
            all.push_back({QStringLiteral("no date"), QStringLiteral("%1.txt").arg(i), ArticleId(i),
                Problem::Fix::SetDate, false});
        }
        ProblemPanel panel;
        panel.setProblems(all);
        const QAbstractItemModel* model = panel.view()->model();
        panel.view()->expand(model->index(1, 0));
        panel.view()->setCurrentIndex(model->index(2, 0, model->index(1, 0)));
        const auto current = [&panel] { return panel.view()->currentIndex().data().toString(); };
        QCOMPARE(current(), QStringLiteral("3.txt"));
        for (const char* next : {"4.txt", "5.txt", "6.txt"}) { // the last two of them in rows of their own
            all.erase(all.begin() + 3);
            panel.setProblems(all);
            QCOMPARE(current(), QString::fromLatin1(next));
        }
        all.pop_back(); // the last one
        panel.setProblems(all);
        QCOMPARE(current(), QStringLiteral("2.txt"));
        panel.setProblems({});
        panel.setProblems(all);
        QVERIFY(!panel.view()->currentIndex().isValid());
    }

    void manyOfOneKindAreOneRow()
    {
        std::vector<Problem> all{
            {QStringLiteral("is no text file"), QStringLiteral("a.bin"), {}, Problem::Fix::None, true}};
        for (std::uint32_t i = 1; i <= 300; ++i) {
            all.push_back({QStringLiteral("no date"), QStringLiteral("%1.txt").arg(i), ArticleId(i),
                Problem::Fix::SetDate, false});
        }
        all.push_back({QStringLiteral("another"), QStringLiteral("b.txt"), {}, Problem::Fix::None, false});
        ProblemPanel panel;
        QAbstractItemModel* model = panel.view()->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        panel.setProblems(all);
        QCOMPARE(panel.count(), 302);
        QCOMPARE(model->rowCount(), 3);
        const QModelIndex many = model->index(1, 0);
        QVERIFY(model->index(1, ProblemModel::File).data().toString().startsWith(QStringLiteral("300 file")));
        QCOMPARE(model->rowCount(many), 300);
        QSignalSpy date(&panel, &ProblemPanel::dateEditRequested);
        Q_EMIT panel.view()->activated(model->index(1, ProblemModel::File)); // opens it
        QVERIFY(panel.view()->isExpanded(many));
        // Below it a line a file, over the whole width: the reason stands above.
        panel.resize(320, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QVERIFY(panel.view()->isFirstColumnSpanned(0, many));
        QCOMPARE(int(ProblemModel::File), 0); // which is the column that Qt gives the row to
        const QRect name = panel.view()->visualRect(model->index(0, ProblemModel::File, many));
        QVERIFY2(name.width() > panel.view()->viewport()->width() * 3 / 4,
            qPrintable(QString::number(name.width())));
        QVERIFY2(
            name.height() < 2 * panel.fontMetrics().height(), qPrintable(QString::number(name.height())));
        Q_EMIT panel.view()->activated(model->index(6, 0, many));
        QCOMPARE(date.takeFirst().front().value<ArticleId>(), ArticleId(7));
    }

    void aLongListIsSortedBesideTheWindow()
    {
        ViewState state;
        ListPanel entities(ListPanel::Things::Entities, &state);
        entities.resize(400, 400);
        entities.show();
        const auto corpus = test::largeCorpus(100'000);
        QElapsedTimer timer;
        timer.start();
        state.setSnapshot(corpus);
        qint64 longest = timer.elapsed();
        const auto settle = [&] {
            while (entities.model()->isBusy()) {
                timer.restart();
                QCoreApplication::processEvents(QEventLoop::AllEvents);
                longest = std::max(longest, timer.elapsed());
            }
        };
        settle();
        QCOMPARE(entities.model()->rowCount(), 100'000);
        state.select(EntityId(70'000), ViewOrigin::Graph);
        for (const char* words : {"entity", "entity1", "entity12", "entity"}) {
            timer.restart();
            entities.searchField()->setText(QLatin1String(words));
            longest = std::max(longest, timer.elapsed());
        }
        timer.restart();
        entities.view()->sortByColumn(0, Qt::AscendingOrder);
        longest = std::max(longest, timer.elapsed());
        settle();
        QCOMPARE(entities.model()->rowCount(), 100'000);
        QCOMPARE(entities.view()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(entities.model()->index(0, 0).data().toString(), QStringLiteral("Entity0"));
        qInfo("100,000 rows: longest turn %lld ms", longest);
        QVERIFY(longest < 300); // generous: other work may run beside the tests
    }

    /// The dots of the last line cost the lines above it their last letters.
    void onlyTheLastLineOfASentenceIsCut()
    {
        const QString sentence
            = QStringLiteral("President Barack Obama said on Friday that the United States would not send "
                             "combat troops back to Iraq, but that he had asked his advisers for others.");
        QStandardItemModel model;
        for (const QString& text : {sentence, sentence.left(60)}) {
            auto* row = new QStandardItem;
            row->setData(text, EvidenceModel::SentenceRole);
            model.appendRow(row);
        }
        const EvidenceDelegate delegate;
        const auto firstLine = [&](int row, int wide) {
            QStyleOptionViewItem option;
            option.font = QFont(QStringLiteral("DejaVu Sans"), 9);
            option.rect = QRect(0, 0, wide, 60);
            QImage image(wide, 60, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            delegate.paint(&painter, option, model.index(row, 0));
            painter.end();
            const int line = QFontMetrics(option.font).lineSpacing();
            return image.copy(0, line + 6, wide, line);
        };
        for (int wide = 250; wide < 300; ++wide) {
            QCOMPARE(firstLine(0, wide), firstLine(1, wide));
        }
    }

    void choosingEvidenceMovesThePlace()
    {
        ViewState state;
        EvidencePanel evidence(&state);
        state.setSnapshot(test::handmadeCorpus());
        state.select(EventId(1), ViewOrigin::Timeline);
        QCOMPARE(evidence.model()->rowCount(), 2);
        QCOMPARE(evidence.view()->currentIndex().row(), 0);
        evidence.view()->setCurrentIndex(evidence.model()->index(1));
        QCOMPARE(state.place()->article, ArticleId(3));
        QVERIFY(state.selection() == Selection::of(EventId(1)));
    }

    /// Corpus, filter and selection come together, and each time it may read all articles of a link.
    void evidenceIsListedOnceForANewCorpus()
    {
        ViewState state;
        EvidencePanel evidence(&state);
        state.setSnapshot(test::handmadeCorpus());
        state.select(LinkId(1), ViewOrigin::Graph);
        const QSignalSpy listed(evidence.model(), &QAbstractItemModel::modelReset);
        state.setSnapshot(test::handmadeCorpus());
        QCOMPARE(listed.size(), 1);
        QVERIFY(evidence.model()->rowCount() > 0);
    }

    /// With the scroll bar that they themselves call for, sentences break into more lines.
    void rowsOfEvidenceDoNotLieUponEachOther()
    {
        test::CorpusMaker maker;
        const EntityId who = maker.addEntity("Anna Weber", EntityKind::Person);
        for (int day = 1; day <= 6; ++day) {
            const DayInterval days{dayNumber(2019, 5, day), dayNumber(2019, 5, day)};
            std::string text = "Anna Weber";
            for (int i = 0; i < 10 + day; ++i) {
                text += " went on to the next place";
            }
            maker.addMentions(maker.addArticle(std::to_string(day) + ".txt", "Talks", text + ".",
                                  PublicationDate{days, DateSource::Metadata, ""}),
                who, "Anna Weber");
        }
        ViewState state;
        EvidencePanel evidence(&state);
        evidence.show();
        state.setSnapshot(maker.take());
        for (int wide = 300; wide < 400; wide += 7) {
            evidence.resize(wide, 700); // room for all of them, or for less
            state.clearSelection(ViewOrigin::Graph);
            QCoreApplication::processEvents();
            state.select(who, ViewOrigin::Graph);
            QCoreApplication::processEvents();
            QStyleOptionViewItem option;
            option.initFrom(evidence.view());
            option.widget = evidence.view();
            for (int row = 0; row < evidence.model()->rowCount(); ++row) {
                const QModelIndex index = evidence.model()->index(row);
                QCOMPARE(evidence.view()->visualRect(index).height(),
                    evidence.view()->itemDelegate()->sizeHint(option, index).height());
            }
        }
    }

    void theHeaderCountsIndependentArticlesAndShowsWhen()
    {
        test::CorpusMaker maker;
        const EntityId who = maker.addEntity("Anna Weber", EntityKind::Person);
        for (const int day : {1, 1, 20}) {
            const DayInterval days{dayNumber(2019, 5, day), dayNumber(2019, 5, day)};
            const std::string id = std::to_string(day) + ".txt";
            maker.addMentions(maker.addArticle(id, "Talks", "Anna Weber spoke.",
                                  PublicationDate{days, DateSource::Metadata, ""}),
                who, "Anna Weber");
        }
        auto corpus = std::make_shared<Corpus>(*maker.take());
        auto copy = std::make_shared<ArticleBlock>(*corpus->articles[1]);
        copy->copyOf = ArticleId(1);
        corpus->articles[1] = copy;
        ViewState state;
        EvidencePanel evidence(&state);
        const auto* bars = evidence.findChild<SparkBars*>();
        QVERIFY(bars != nullptr && bars->isHidden());
        state.setSnapshot(corpus);
        state.select(who, ViewOrigin::Graph);
        QVERIFY2(evidence.summary().contains(QStringLiteral("(2\u00A0independent)")),
            qPrintable(evidence.summary()));
        QCOMPARE(bars->parts().size(), sparkParts);
        QCOMPARE(bars->parts().front(), 2);
        QCOMPARE(bars->parts().back(), 1);
        QVERIFY(!bars->isHidden());
    }

    /// F3 in the text and the rows below it go the same way: by date.
    void theTrailIsInTheOrderOfTheEvidence()
    {
        ViewState state;
        EvidencePanel evidence(&state);
        auto corpus = std::make_shared<Corpus>(*test::handmadeCorpus());
        auto block = std::make_shared<ArticleBlock>(*corpus->articles.front());
        // the first in the folder is the latest
        block->published->days = {dayNumber(2030, 1, 1), dayNumber(2030, 1, 1)};
        corpus->articles.front() = block;
        state.setSnapshot(corpus);
        for (std::size_t i = 0; i < corpus->entities.size(); ++i) {
            state.select(EntityId::fromIndex(i), ViewOrigin::Graph);
            std::vector<std::pair<ArticleId, std::uint32_t>> rows;
            for (int row = 0; row < evidence.model()->rowCount(); ++row) {
                const TextPlace place = evidence.model()->placeAt(row);
                rows.emplace_back(place.article, place.sentence);
            }
            std::vector<std::pair<ArticleId, std::uint32_t>> trail;
            for (const TextPlace& place : placesOf(*corpus, state.selection())) {
                trail.emplace_back(place.article, place.sentence);
            }
            trail.erase(std::unique(trail.begin(), trail.end()), trail.end());
            QVERIFY(trail == rows);
        }
    }

    void problemsGoToWhatMendsThem()
    {
        ProblemPanel problems;
        QSignalSpy article(&problems, &ProblemPanel::articleRequested);
        QSignalSpy date(&problems, &ProblemPanel::dateEditRequested);
        problems.setProblems(
            {{QStringLiteral("No date"), QStringLiteral("c.txt"), ArticleId(3), Problem::Fix::SetDate, false},
                {QStringLiteral("Cannot be read"), QStringLiteral("d.txt"), {}, Problem::Fix::None, true}});
        Q_EMIT problems.view()->activated(problems.view()->model()->index(0, 0));
        Q_EMIT problems.view()->activated(problems.view()->model()->index(1, 0));
        QCOMPARE(article.count(), 1);
        QCOMPARE(date.count(), 1);
    }

    void problemsAskForAMenuOfTheirArticle()
    {
        ProblemPanel problems;
        QSignalSpy menu(&problems, &ProblemPanel::menuRequested);
        problems.setProblems(
            {{QStringLiteral("No date"), QStringLiteral("c.txt"), ArticleId(3), Problem::Fix::SetDate, false},
                {QStringLiteral("Cannot be read"), QStringLiteral("d.txt"), {}, Problem::Fix::None, true}});
        problems.resize(400, 200);
        problems.show();
        QTreeView* view = problems.view();
        const auto rightClick = [&](int row) {
            const QPoint at = view->visualRect(view->model()->index(row, 0)).center();
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
            QApplication::sendEvent(view->viewport(), &event);
            return menu.takeLast().front().value<ArticleId>();
        };
        QVERIFY(rightClick(0) == ArticleId(3));
        QVERIFY(!rightClick(1));
        view->setCurrentIndex(view->model()->index(0, 0));
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(view, &key);
        QVERIFY(menu.takeLast().front().value<ArticleId>() == ArticleId(3));
    }

    void looks()
    {
        const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("only on request: DATELINE_PICTURES names a folder");
        }
        ViewState state;
        ListPanel events(ListPanel::Things::Events, &state);
        EvidencePanel evidence(&state);
        state.setSnapshot(test::handmadeCorpus());
        state.select(EntityId(4), ViewOrigin::Timeline);
        events.resize(560, 220);
        evidence.resize(420, 300);
        events.grab().save(folder + QStringLiteral("/events.png"));
        evidence.grab().save(folder + QStringLiteral("/evidence.png"));
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
