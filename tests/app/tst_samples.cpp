// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Drives the real window on the sample articles, through the real job.
#include "app/appearance.h"
#include "app/dating/articledatedialog.h"
#include "app/exporting/graphexportdialog.h"
#include "app/exporting/timelineexportdialog.h"
#include "app/translation.h"
#include "app/windowactions.h"
#include "model/items/words.h"
#include "tests/support/emptywindow.h"
#include "tests/support/handmadecorpus.h"
#include "tests/support/savepicture.h"
#include "widgets/article/articlereader.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/graph/columnlines.h"
#include "widgets/graph/entitycolumns.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphview.h"
#include "widgets/graph/questionpanel.h"
#include "widgets/lists/listpanel.h"
#include "widgets/lists/problempanel.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelinepicture.h"
#include "widgets/timeline/timelineview.h"
#include "widgets/timeline/undatedshelf.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>
#include <QUndoStack>

using namespace dateline;

class TestSamples : public test::EmptyWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyAppearance(Appearance::Light);
        installTranslation(*QCoreApplication::instance());
        QElapsedTimer timer;
        timer.start();
        openWindow();
        qInfo("start to window: %lld ms", timer.restart());
        m_window->actions()->openSamples->trigger();
        QVERIFY(m_session->job()->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen() && !m_session->job()->isRunning(), 300'000);
        qInfo("samples read and shown: %lld ms", timer.elapsed());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->graph()->isBusy(), 20'000);
        picture("loaded");
        QCOMPARE(m_window->size(), QSize(1366, 768)); // it does not grow beyond a small screen
    }

    void samplesFillEveryView()
    {
        const Corpus& corpus = *m_session->state()->snapshot();
        QCOMPARE(corpus.articles.size(), std::size_t(30));
        QVERIFY(corpus.timeline.size() > 50);
        QCOMPARE(m_window->articles()->model()->rowCount(), 30);
        QCOMPARE(m_window->events()->model()->rowCount(), static_cast<int>(corpus.events.size()));
        QVERIFY(!m_window->graph()->canvas()->scene().nodes.empty());
        QVERIFY(m_settings->recent().first().endsWith(QStringLiteral("samples")));
    }

    void theTimelineOpensWithTitles()
    {
        const auto& events = m_window->timeline()->canvas()->scene().events;
        const auto titles = std::count_if(
            events.begin(), events.end(), [](const auto& event) { return event.label.bytes > 0; });
        QVERIFY2(titles >= 8, qPrintable(QString::number(titles)));
    }

    void clickOnAnEventShowsItsSentenceAndItsActors()
    {
        TimelineCanvas* canvas = m_window->timeline()->canvas();
        canvas->fitAll();
        canvas->layoutNow();
        const Corpus& corpus = *m_session->state()->snapshot();
        QVERIFY(clickSomeEvent());
        const EventId chosen = m_session->state()->selection().events.front();
        const MentionRef ref = corpus[chosen].tellings.front();
        const ArticleBlock& block = corpus[ref.article];
        QCOMPARE(m_window->reader()->shownSentence(),
            toQString(sentenceText(corpus, ref.article, block.events[ref.index].sentence)));
        const QString text = m_window->reader()->textEdit()->toPlainText();
        const ArticleText words = corpus.text(ref.article);
        const QString trigger = toQString(words.in(block.events[ref.index].trigger));
        QCOMPARE(text.mid(m_window->reader()->textEdit()->textCursor().position(), trigger.size()), trigger);
        QCOMPARE(m_window->evidence()->model()->rowCount(), static_cast<int>(corpus[chosen].tellings.size()));
        graphLightsOnly(chosen);
        QCOMPARE(m_window->events()->view()->selectionModel()->selectedRows().size(), 1);
        picture("event");
    }

    /// What the help shows of the graph, on the samples: DATELINE_PICTURES=folder writes help-graph-*.png.
    void theGraphAnswersOnTheSamples()
    {
        const Snapshot snapshot = m_session->state()->snapshot();
        const auto named = [&](const char* name) {
            const auto& all = snapshot->entities;
            const auto found
                = std::find_if(all.begin(), all.end(), [&](const Entity& each) { return each.name == name; });
            return found == all.end() ? EntityId()
                                      : EntityId::fromIndex(static_cast<std::size_t>(found - all.begin()));
        };
        const auto withView = [&](const char* picture, int width, const auto& act) {
            ViewState state;
            state.setSnapshot(snapshot);
            GraphView view(&state);
            view.resize(width, 430);
            view.show();
            QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
            act(view, state);
            QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
            const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
            if (!folder.isEmpty()) {
                view.grab()
                    .toImage()
                    .convertToFormat(QImage::Format_RGB888)
                    .save(folder + QStringLiteral("/help-graph-%1.png").arg(QLatin1String(picture)));
            }
        };
        withView("lists", 1000, [&](GraphView& view, ViewState& state) {
            for (QAction* action : view.controls()->actions()) {
                if (action->text() == QStringLiteral("Lists")) {
                    action->trigger();
                }
            }
            QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
            state.select(named("Islamic State"), ViewOrigin::Entities);
            QVERIFY2(view.columns()->width() > 250, qPrintable(QString::number(view.columns()->width())));
            QVERIFY(view.columns()->linesLeftOf(EntityKind::Country)->lines().back().strong);
        });
        withView("linked", 860, [&](GraphView& view, ViewState& state) {
            state.select(
                Selection{{}, {named("Angela Merkel"), named("Libya")}, {}, {}}, ViewOrigin::Entities);
            view.showPaths();
            QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
            QVERIFY(view.questions()->text().contains(QStringLiteral("Angela Merkel")));
        });
        withView("compared", 860, [&](GraphView& view, ViewState&) {
            view.compareTimes({dayNumber(2014, 6, 1), dayNumber(2014, 12, 31)},
                {dayNumber(2015, 1, 1), dayNumber(2016, 12, 31)});
            QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 20'000);
            QVERIFY(view.canvas()->scene().compares);
            QVERIFY2(view.countsText().contains(QStringLiteral("links new")), qPrintable(view.countsText()));
        });
    }

    void settingAMissingDateTakesEventsOffTheShelf()
    {
        const Snapshot before = m_session->state()->snapshot();
        const auto [article, shelved] = articleWithMostUndated(*before);
        QVERIFY2(article.isValid(), "no sample waits for its date");
        const UndatedModel& shelf = *m_window->timeline()->shelf()->model();
        QCOMPARE(shelf.rowCount(), static_cast<int>(before->undated.size()));
        for (int row = 0; row < shelf.rowCount(); ++row) { // what the shelf says is what the corpus has
            const EventId event = shelf.eventAt(row);
            QVERIFY(!(*before)[event].date);
            QVERIFY2(shelf.index(row).data().toString().contains(toQString((*before)[event].title)),
                qPrintable(shelf.index(row).data().toString()));
        }
        m_session->state()->select(article, ViewOrigin::Articles);

        ArticleDateDialog dialog(*before, {article}, std::nullopt);
        dialog.dateField()->setText(QStringLiteral("20 June 2014"));
        m_session->setDates(dialog.settings(), QStringLiteral("date"));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_session->state()->snapshot() != before && !m_session->job()->isRunning(), 300'000);
        const Snapshot after = m_session->state()->snapshot();
        QVERIFY2(after->undated.size() < before->undated.size(),
            qPrintable(QStringLiteral("%1 of %2 undated in the article; in all %3 before, %4 after")
                           .arg(shelved)
                           .arg((*before)[article].events.size())
                           .arg(before->undated.size())
                           .arg(after->undated.size())));
        QCOMPARE(shelf.rowCount(), static_cast<int>(after->undated.size()));
        for (const EventTelling& telling :
            (*after)[m_session->state()->selection().articles.front()].events) {
            QCOMPARE(shelf.rowOf(telling.event) < 0, (*after)[telling.event].date.has_value());
        }
        QCOMPARE(m_session->state()->selection().articles.size(), std::size_t(1)); // survives
        QCOMPARE((*after)[m_session->state()->selection().articles.front()].published->source,
            DateSource::Analyst);

        m_session->undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_session->state()->snapshot() != after && !m_session->job()->isRunning(), 300'000);
        QCOMPARE(m_session->state()->snapshot()->undated.size(), before->undated.size());
    }

    void picturesHoldFirstAndLastEvent()
    {
        const Snapshot corpus = m_session->state()->snapshot();
        TimelineExportDialog dialog(corpus, *m_session->state(), std::nullopt, *m_settings);
        const QString path = m_folder.filePath(QStringLiteral("timeline.png"));
        QCOMPARE(test::saveTo(dialog, path), QString());
        const QImage image(path);
        QVERIFY(!image.isNull());
        QVERIFY(image.width() >= 1600);
        const QString range = image.text(QStringLiteral("Range"));
        // Exact days lie inside; "in those decades" does not stretch the axis by all of them.
        for (const EventId id : corpus->timeline) {
            const DayInterval days = (*corpus)[id].date->days;
            if (days.isDay()) {
                QVERIFY2(range.section(QLatin1Char('/'), 0, 0) <= toQString(isoDate(days.from)),
                    qPrintable(range));
                QVERIFY2(
                    range.section(QLatin1Char('/'), 1, 1) >= toQString(isoDate(days.to)), qPrintable(range));
            }
        }
        QVERIFY(!image.text(QStringLiteral("Events")).isEmpty());
        for (const EventId id : {corpus->timeline.front(), corpus->timeline.back()}) {
            QVERIFY2(glyphIsIn(*corpus, id), (*corpus)[id].title.str().c_str());
        }
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.preview().isNull(), 20'000);
        if (!qEnvironmentVariableIsEmpty("DATELINE_PICTURES")) {
            QTest::qWait(200);
            dialog.grab().save(
                qEnvironmentVariable("DATELINE_PICTURES") + QStringLiteral("/dialog-export.png"));
        }
    }

    void graphIsSavedAsItIsOnScreen()
    {
        GraphExportDialog dialog(m_session->state()->snapshot(), *m_session->state(),
            m_window->graph()->pictureOptions(), *m_settings);
        const QString path = m_folder.filePath(QStringLiteral("graph.png"));
        QCOMPARE(test::saveTo(dialog, path), QString());
        QVERIFY(!QImage(path).isNull());
        QVERIFY(!test::saveTo(dialog, m_folder.filePath(QStringLiteral("no/such/folder.png"))).isEmpty());
    }

    void pictureOfOneNameHasOnlyItsEvents()
    {
        const Snapshot corpus = m_session->state()->snapshot();
        const EntityId busiest = m_window->entities()->model()->idAt(0) != 0
            ? EntityId(m_window->entities()->model()->idAt(0))
            : EntityId();
        TimelineExportDialog dialog(corpus, *m_session->state(), busiest, *m_settings);
        const QString path = m_folder.filePath(QStringLiteral("one.png"));
        QCOMPARE(test::saveTo(dialog, path), QString());
        QVERIFY(QImage(path).text(QStringLiteral("Title")).contains(toQString((*corpus)[busiest].name)));
    }

    void aSecondFolderIsAdded()
    {
        const QString more = m_folder.filePath(QStringLiteral("more"));
        QVERIFY(QDir().mkpath(more));
        QFile file(more + QStringLiteral("/extra.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Ministers meet in Oslo\n\nOSLO, 3 March 2020 - NATO Secretary General Jens Stoltenberg "
                   "met ministers in Oslo on Tuesday.\n");
        file.close();
        m_session->add({more});
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->job()->isRunning(), 300'000);
        QCOMPARE(m_session->state()->snapshot()->articles.size(), std::size_t(31));
        QCOMPARE(m_session->paths().size(), 2);
    }

    void aMissingFolderIsAProblemInWords()
    {
        m_session->add({m_folder.filePath(QStringLiteral("nowhere"))});
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->job()->isRunning(), 300'000);
        QCOMPARE(m_session->state()->snapshot()->articles.size(), std::size_t(31));
        QVERIFY(std::any_of(
            m_session->problems().begin(), m_session->problems().end(), [](const Problem& problem) {
                return problem.grave && problem.file.contains(QStringLiteral("nowhere"));
            }));
    }

    void aFolderAddedWhileAnotherIsReadIsReadToo()
    {
        m_session->open({m_session->samplesFolder()});
        m_session->add({m_folder.filePath(QStringLiteral("more"))});
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen() && !m_session->job()->isRunning(), 300'000);
        QCOMPARE(m_session->state()->snapshot()->articles.size(), std::size_t(31));
        QCOMPARE(m_session->paths().size(), 2);
    }

    void resultsAppearWhileTheWorkGoesOn()
    {
        const QString many = m_folder.filePath(QStringLiteral("many"));
        QVERIFY(QDir().mkpath(many));
        for (int i = 0; i < 450; ++i) {
            QFile file(QStringLiteral("%1/%2.txt").arg(many).arg(i, 4, 10, QLatin1Char('0')));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QStringLiteral(
                "Report %1\n\nOSLO, 3 March 2020 - Jens Stoltenberg met ministers in Oslo on Tuesday.\n")
                           .arg(i)
                           .toUtf8());
        }
        std::vector<std::size_t> counts;
        const auto watch = connect(
            m_session->state(), &ViewState::snapshotChanged, this, [&counts](const Snapshot& corpus) {
                if (corpus) {
                    counts.push_back(corpus->articles.size());
                }
            });
        m_session->open({many});
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->job()->isRunning(), 600'000);
        disconnect(watch);
        QVERIFY(counts.size() >= 2);
        QVERIFY(counts.front() >= 200 && counts.front() < 450);
        QCOMPARE(counts.back(), std::size_t(450));
        m_session->open({m_session->samplesFolder()});
        m_session->add({m_folder.filePath(QStringLiteral("more"))});
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen() && !m_session->job()->isRunning(), 300'000);
    }

    void oneLongArticleDoesNotHoldBackTheOthers()
    {
        const QString folder = m_folder.filePath(QStringLiteral("long"));
        QVERIFY(QDir().mkpath(folder));
        const QByteArray article = "On 3 May 2017 Angela Merkel met Vladimir Putin in Sochi.\n\n";
        for (const char* name : {"b.txt", "c.txt", ".d.txt"}) {
            QFile file(QDir(folder).filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(article) > 0);
        }
        QFile file(QDir(folder).filePath(QStringLiteral("a-long-one.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(article.repeated(20'000)) > 0);
        file.close();
        std::vector<std::size_t> counts;
        QStringList said;
        const QObject until;
        connect(m_session->state(), &ViewState::snapshotChanged, &until,
            [&counts](const Snapshot& corpus) { counts.push_back(corpus ? corpus->articles.size() : 0); });
        auto* reading = m_window->findChild<QLabel*>(QStringLiteral("reading"));
        connect(
            m_session->job(), &LoadJob::progressed, &until, [&said, reading] { said << reading->text(); });
        m_session->open({folder});
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->job()->isRunning(), 600'000);
        QVERIFY(counts == (std::vector<std::size_t>{0, 2, 3}));
        QVERIFY(said.contains(QStringLiteral("a-long-one.txt")));
        QVERIFY(!reading->isVisible());
        // What was left out is said once, and is no error.
        QCOMPARE(std::count_if(m_session->problems().begin(), m_session->problems().end(),
                     [&folder](const Problem& problem) { return problem.file == folder && !problem.grave; }),
            1);
        m_session->open({m_session->samplesFolder()});
        m_session->add({m_folder.filePath(QStringLiteral("more"))});
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen() && !m_session->job()->isRunning(), 300'000);
    }

    void cancellingKeepsWhatWasThere()
    {
        const std::size_t before = m_session->state()->snapshot()->articles.size();
        m_session->add({m_session->samplesFolder()});
        m_session->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->job()->isRunning(), 300'000);
        QCOMPARE(m_session->state()->snapshot()->articles.size(), before);
    }

    void cancellingTheFirstLoadLeavesNothingOpen()
    {
        Session session(DATELINE_RESOURCES);
        const QTemporaryDir folder;
        QByteArray busy; // keeps the job at work for seconds
        for (const QFileInfo& sample : QDir(session.samplesFolder()).entryInfoList(QDir::Files)) {
            QFile file(sample.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            busy += file.readAll().repeated(25);
        }
        // alone, so that nothing is there to be shown before it
        QFile file(folder.filePath(QStringLiteral("long.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(busy) > 0);
        file.close();
        QString reading;
        connect(session.job(), &LoadJob::progressed, this,
            [&reading](int, int, const QString& name) { reading = name; });
        session.keepUnsavedIn(m_folder.filePath(QStringLiteral("unsaved")));
        session.open({folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(!reading.isEmpty(), 60'000);
        session.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!session.job()->isRunning(), 300'000);
        // A project left behind would follow its folder, and come on screen with the next file that changes
        // there.
        QVERIFY(!session.isOpen() && session.project() == nullptr);
    }

    void closingDuringWorkIsSafe()
    {
        m_session->open({m_session->samplesFolder()});
        QVERIFY(m_session->job()->isRunning());
        m_window->close();
        m_window.reset();
        m_session.reset();
    }

private:
    /// Clicks event glyphs from the left until one selects a single event of which the graph draws an actor.
    bool clickSomeEvent()
    {
        TimelineCanvas* canvas = m_window->timeline()->canvas();
        ViewState* state = m_session->state();
        const Corpus& corpus = *state->snapshot();
        // What most articles tell comes first: it shows more, in the help, too.
        std::vector<timeline::PlacedEvent> events = canvas->scene().events;
        const auto tellings = [&](const timeline::PlacedEvent& placed) {
            return corpus[canvas->index()->rows[placed.row].event].tellings.size();
        };
        std::stable_sort(events.begin(), events.end(),
            [&](const auto& one, const auto& other) { return tellings(one) > tellings(other); });
        for (const auto& placed : events) {
            const QPointF at = QPointF(placed.x, placed.y - static_cast<float>(canvas->scroll()))
                + QPointF(canvas->lanesArea().topLeft());
            if (!canvas->lanesArea().contains(at.toPoint())) {
                continue;
            }
            QTest::mouseClick(canvas, Qt::LeftButton, {}, at.toPoint());
            const std::vector<EntityId> actors = state->counterparts().entities;
            const auto isDrawn
                = [this](EntityId id) { return m_window->graph()->canvas()->nodeOf(id).has_value(); };
            if (state->selection().events.size() == 1 && std::any_of(actors.begin(), actors.end(), isDrawn)) {
                return true;
            }
        }
        return false;
    }

    /// The actors of the event stand out of the graph as they did with nothing selected; others are dimmed.
    void graphLightsOnly(EventId event)
    {
        const GraphCanvas& canvas = *m_window->graph()->canvas();
        const auto inkOf = [&canvas](const QImage& frame, EntityId id) -> std::optional<QColor> {
            const auto node = canvas.nodeOf(id);
            const QPoint at = node ? canvas.pageOf(*node).toPoint() : QPoint(-1, -1);
            return frame.rect().contains(at) ? std::optional(frame.pixelColor(at)) : std::nullopt;
        };
        const auto strength = [](const QColor& ink) { // how far from white
            return 3 * 255 - ink.red() - ink.green() - ink.blue();
        };
        const Corpus& corpus = *m_session->state()->snapshot();
        const QImage lit = canvas.renderNow();
        m_session->state()->clearSelection(ViewOrigin::Window);
        const QImage plain = canvas.renderNow();
        m_session->state()->select(event, ViewOrigin::Window);
        int dimmed = 0;
        for (std::size_t i = 0; i < corpus.entities.size(); ++i) {
            const EntityId id = EntityId::fromIndex(i);
            const auto before = inkOf(plain, id);
            const auto now = inkOf(lit, id);
            if (!before || !now) {
                continue;
            }
            const bool actor = m_session->state()->counterparts().holds(id);
            dimmed += !actor && strength(*now) < strength(*before) ? 1 : 0;
            QVERIFY2(!actor || strength(*now) >= strength(*before) - 30, corpus[id].name.c_str());
        }
        QVERIFY(dimmed > 2); // how many are drawn hangs on the room that the panels leave
    }

    /// Without the event the picture is another, at the place where the event's day is.
    static bool glyphIsIn(const Corpus& corpus, EventId id)
    {
        TimelinePictureOptions options;
        options.legend = false;
        options.counts = false;
        options.sources = false;
        options.heightPx = 2000;
        options.from = corpus[corpus.timeline.front()].date->days.from - 400;
        options.to = corpus[corpus.timeline.back()].date->days.to + 400;
        options.shown.assign(corpus.events.size(), 0);
        options.shown[id.index()] = 1;
        const QImage with = renderTimeline(corpus, options);
        options.shown[id.index()] = 0;
        const QImage without = renderTimeline(corpus, options);
        const DayInterval days = corpus[id].date->days;
        const double share = (double(days.from) - *options.from) / (double(*options.to) - *options.from);
        const int at = static_cast<int>(with.width() * share);
        for (int y = 80; y < with.height(); ++y) { // below title and axis
            for (int x = std::max(0, at - 80); x < std::min(with.width(), at + 80); ++x) {
                if (with.pixel(x, y) != without.pixel(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    static std::pair<ArticleId, int> articleWithMostUndated(const Corpus& corpus)
    {
        std::pair<ArticleId, int> most{};
        for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
            const ArticleBlock& block = *corpus.articles[i];
            const auto undated = static_cast<int>(std::count_if(block.events.begin(), block.events.end(),
                [](const EventTelling& telling) { return !telling.date && telling.time != noIndex; }));
            // An interval wider than a month dates no weekday: its events wait like those without any date.
            const bool waits = !block.published || block.published->days.days() > 31;
            if (waits && undated > most.second) {
                most = {ArticleId::fromIndex(i), undated};
            }
        }
        return most;
    }

    void picture(const char* name)
    {
        const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(500); // animations
            m_window->grab().save(folder + QStringLiteral("/samples-%1.png").arg(QLatin1String(name)));
        }
    }
};

QTEST_MAIN(TestSamples)
#include "tst_samples.moc"
