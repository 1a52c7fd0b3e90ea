// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// How long the window holds up its event loop: bench_window FOLDER [MINIMUM_MS [corrections [MORE]]] opens a
// folder or a project in the real window (offscreen unless QT_QPA_PLATFORM says otherwise), waits for
// everything, zooms, pans, changes lanes, scrolls, selects, sorts, filters, finds, saves a picture and a
// report, corrects, closes, and prints a JSON line for each event that took longer than MINIMUM_MS (default
// 8) of the window's thread, or eight times that by the clock, the longest first: who got it, what it was,
// how long (CPU time, and by the clock, which other work on the machine stretches; "waits": how often the
// thread gave up the processor by itself). The first line counts the
// corpus and says how long opening took until everything was drawn, by the clock and in CPU time of all
// threads, and what memory that and the rest took; "corrections_mb" has what was resident after each
// correction and of it the heap in use: the second stays, and so should the first. "corrections" leaves out
// what comes before them; MORE are so many renames more.
#include "app/correcting/correctioncommands.h"
#include "app/correcting/reviewpanel.h"
#include "app/exporting/reportfile.h"
#include "app/exporting/timelineexportdialog.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/windowactions.h"
#include "model/corpus/correctionplaces.h"
#include "model/items/followerstate.h"
#include "model/items/freedmemory.h"
#include "tests/support/measured.h"
#include "tests/support/savepicture.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphview.h"
#include "widgets/lists/listpanel.h"
#include "widgets/search/findbox.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QLineEdit>
#include <QMetaEnum>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTreeView>
#include <QWheelEvent>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <functional>
#include <sys/resource.h>
#include <thread>

namespace {

struct Slot
{
    QByteArray receiver;
    int event = 0;
    double ms = 0; // of the thread
    double wallMs = 0;
    long waits = 0; // for a lock, a disk, another process; the rest of the clock was other work's
    QByteArray phase;
};

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

long threadWaits()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nvcsw;
}

/// Times each event that the loop delivers; what runs inside of it counts for it.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        QByteArray name = receiver->metaObject()->className();
        if (receiver->parent() != nullptr) {
            name += QByteArray(" in ") + receiver->parent()->metaObject()->className();
        }
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        const double before = threadMs();
        const long waitsBefore = threadWaits();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        all.push_back({name, type, threadMs() - before, double(timer.nsecsElapsed()) / 1e6,
            threadWaits() - waitsBefore, phase});
        return done;
    }

    std::vector<Slot> all;
    QByteArray phase = "start";

private:
    int m_depth = 0;
};

void settle(dateline::MainWindow& window, int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms || window.session()->job()->isRunning() || window.feed()->isDelivering()
        || window.graph()->isBusy() || window.timeline()->isBusy() || window.findBox()->isBusy()
        || window.review()->isBusy() || window.session()->state()->isFiltering()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

void wheel(QWidget* view, Qt::KeyboardModifiers modifiers, int notches)
{
    const QPointF at = view->rect().center();
    QWheelEvent event(
        at, view->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view, &event);
}

/// Zooms in and out and pans at once, as the hand does it.
void turn(dateline::MainWindow& window, QWidget* view)
{
    for (const int notches : {1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1, -1, 1, 1}) {
        wheel(view, Qt::ControlModifier, notches);
        settle(window, 30);
    }
    for (const int notches : {1, 1, -1, -1}) {
        wheel(view, Qt::ShiftModifier, notches);
        settle(window, 30);
    }
}

/// By the page, in the middle and to the end.
void scroll(dateline::MainWindow& window, QTreeView* view)
{
    QScrollBar* bar = view->verticalScrollBar();
    for (const int part : {1, 2, 3, 40, 80, 99, 100, 0}) {
        bar->setValue(static_cast<int>(std::int64_t{bar->maximum()} * part / 100));
        settle(window, 20);
    }
}

/// The window at work; each phase names what it does.
struct Work
{
    TimedApplication& application;
    dateline::Session& session;
    dateline::MainWindow& window;
    dateline::Settings& settings;
    const QTemporaryDir& folder;
    double reportCpu = 0;
    QByteArray memory = {}; // after each correction

    const dateline::Corpus& corpus() const { return *session.state()->snapshot(); }
    dateline::EntityId busiest() const { return dateline::EntityId(window.entities()->model()->idAt(0)); }

    /// Within the loop, as a key or a click comes: its time counts.
    void act(const char* phase, int ms, const std::function<void()>& action)
    {
        application.phase = phase;
        QTimer::singleShot(0, &window, action);
        settle(window, ms);
    }
    void change(const char* phase, const std::function<void()>& action)
    {
        act(phase, 1000, action);
        QThreadPool::globalInstance()->waitForDone(); // what was shown before has gone
        settle(window, 6000); // and its memory is given back
        memory += QByteArray(memory.isEmpty() ? "" : ", ") + '['
            + QByteArray::number(double(dateline::test::residentBytes()) / 1e6, 'f', 0) + ", "
            + QByteArray::number(double(dateline::test::heapBytes()) / 1e6, 'f', 0) + ']';
    }
    void filterBy(const char* phase, const dateline::FilterClause& clause)
    {
        act(phase, 1000, [&] { session.state()->addClause(clause, dateline::ViewOrigin::Window); });
        act(phase, 1000, [&] { session.state()->setFilter({}, dateline::ViewOrigin::Window); });
    }

    void look();
    void find();
    void filter();
    void save();
    void correct(int more);
    void saveProject();
};

void Work::look()
{
    application.phase = "zoom and pan the timeline";
    turn(window, window.timeline()->canvas());
    for (int mode = dateline::laneModeCount; mode-- > 0;) {
        act("another sort of lanes", 300,
            [this, mode] { window.timeline()->setLaneMode(static_cast<dateline::LaneMode>(mode)); });
    }
    act("lanes of entities", 300, [&] { window.timeline()->setLaneMode(dateline::LaneMode::TopEntities); });
    application.phase = "zoom and pan lanes of entities";
    turn(window, window.timeline()->canvas());
    application.phase = "zoom the graph";
    turn(window, window.graph()->canvas());
    for (dateline::ListPanel* list : window.lists()) {
        application.phase = "scroll a list";
        scroll(window, list->view());
    }
    act("select a name", 500, [&] { session.state()->select(busiest(), dateline::ViewOrigin::None); });
    act("expand a name", 500, [&] { window.graph()->expand(busiest()); });
    act("read an article", 300, [&] {
        session.state()->select(
            dateline::ArticleId(window.articles()->model()->idAt(3)), dateline::ViewOrigin::None);
    });
    act("select an event", 300, [&] {
        session.state()->select(
            dateline::EventId(window.events()->model()->idAt(0)), dateline::ViewOrigin::None);
    });
    act("select a link", 300, [&] {
        session.state()->select(
            dateline::LinkId(window.links()->model()->idAt(0)), dateline::ViewOrigin::None);
    });
}

void Work::find()
{
    act("sort a list", 500, [&] { window.events()->model()->sort(1, Qt::DescendingOrder); });
    act("search a list", 500, [&] { window.entities()->searchField()->setText(QStringLiteral("an")); });
    act("search a list", 500, [&] { window.entities()->searchField()->clear(); });
    for (const char* words : {"m", "mi", "min", "mini", "minister", "minister o", "the"}) {
        act("find", 150, [this, words] { window.findBox()->open(QString::fromLatin1(words)); });
    }
}

void Work::filter()
{
    dateline::FilterClause text;
    text.text = "minister";
    filterBy("filter by a text", text);
    text.text = "\xC3\xA9";
    filterBy("filter by a letter beyond ASCII", text);
    dateline::FilterClause days;
    days.kind = dateline::ClauseKind::Window;
    days.days = corpus()[corpus().timeline[corpus().timeline.size() / 2]].date->days;
    filterBy("filter by a day", days);
    dateline::FilterClause kinds;
    kinds.kind = dateline::ClauseKind::EventKinds;
    kinds.mask = 0x5555U;
    filterBy("filter by kinds", kinds);
    dateline::FilterClause named;
    named.kind = dateline::ClauseKind::Entity;
    named.entity = busiest();
    filterBy("filter by a name", named);
}

void Work::save()
{
    {
        application.phase = "save a picture";
        dateline::TimelineExportDialog dialog(
            session.state()->snapshot(), *session.state(), std::nullopt, settings, &window);
        dialog.offer(window.timeline()->shownDays(), window.timeline()->laneMode(),
            window.timeline()->laneWishes(), window.timeline()->timeMode(), window.timeline()->notes());
        dialog.show();
        settle(window, 500);
        static_cast<void>(dateline::test::saveTo(dialog, folder.filePath(QStringLiteral("timeline.png"))));
    }
    application.phase = "save a report";
    const double reportBefore = dateline::test::cpuSeconds();
    std::atomic<bool> written{false};
    std::thread writer(
        [&,
            order = dateline::ReportOrder{session.state()->snapshot(), session.state()->filter(),
                session.ledger(), session.problems(), {}, true, {}}] { // as the window does
            static_cast<void>(
                dateline::exportReport(order, folder.filePath(QStringLiteral("report.html")).toStdString()));
            written = true;
        });
    while (!written) {
        settle(window, 10);
    }
    writer.join();
    reportCpu = dateline::test::cpuSeconds() - reportBefore;
}

void Work::correct(int more)
{
    application.phase = "a date with a text filter";
    dateline::FilterClause text;
    text.text = "minister";
    session.state()->addClause(text, dateline::ViewOrigin::Window);
    settle(window, 1000);
    const dateline::DayNumber day = dateline::dayNumber(2016, 5, 4);
    session.setDates(
        {{corpus().articles.front()->article->hash, dateline::DayInterval{day, day}, "bench"}}, {});
    settle(window, 1000);
    const dateline::EntityId renamed = busiest();
    change("a rename", [&] {
        session.correct(
            {dateline::EntityRename{dateline::correctionName(corpus()[renamed]), "Another Name"}});
    });
    change("undo", [&] { session.undoStack()->undo(); });
    const dateline::EntityName first = dateline::correctionName(corpus()[renamed]);
    change("a merge", [&] {
        const dateline::EntityId second(window.entities()->model()->idAt(1));
        session.correct({dateline::EntityMerge{{first, dateline::correctionName(corpus()[second])}, {}}});
    });
    change("a split", [&] {
        const dateline::Entity& merged = corpus()[busiest()];
        session.correct({dateline::EntitiesApart{first, {merged.kind, merged.aliases.back().name}}});
    });
    change("a date of an event", [&] {
        const dateline::EventId event(window.events()->model()->idAt(0));
        dateline::EventChange change{dateline::placesOf(corpus(), event).front(), {}, {}, {}, {}, {}};
        change.date = dateline::EventDate{dateline::DayInterval{day, day}};
        session.correct({change});
    });
    change("undo", [&] { session.undoStack()->undo(); });
    change("undo", [&] { session.undoStack()->undo(); });
    for (int i = 0; i < more; ++i) {
        change("more renames", [&] {
            session.correct({dateline::EntityRename{first, "Name " + std::to_string(i)}});
        });
    }
    // While what came of one is written into the project, the next is made.
    QObject::connect(
        &session, &dateline::Session::corrected, &window,
        [this, first] {
            QTimer::singleShot(300, &window, [this, first] {
                application.phase = "a correction while one is kept";
                session.correct({dateline::EntityRename{first, "A Third Name"}});
            });
        },
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    change("another rename", [&] { session.correct({dateline::EntityRename{first, "A Second Name"}}); });
}

void Work::saveProject()
{
    act("save the project", 1000,
        [&] { session.saveProjectAs(folder.filePath(QStringLiteral("saved.dateline"))); });
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_window FOLDER [MINIMUM_MS [corrections [MORE]]]\n");
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    dateline::giveBackFreedMemory(); // as the program does
    TimedApplication application(argc, argv);
    const double least = argc > 2 ? std::atof(argv[2]) : 8;
    QTemporaryDir folder;
    dateline::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    dateline::Session session(DATELINE_RESOURCES);
    dateline::MainWindow window(&session, &settings);
    window.resize(1366, 768);
    window.show();
    QTimer wake; // so that settle() looks again
    wake.start(5);
    settle(window, 300);
    application.phase = "open";
    QElapsedTimer clock;
    clock.start();
    const double cpuBefore = dateline::test::cpuSeconds();
    window.openPaths({QString::fromLocal8Bit(argv[1])});
    settle(window, 100);
    const double opening = double(clock.elapsed()) / 1e3;
    const double openingCpu = dateline::test::cpuSeconds() - cpuBefore;
    settle(window, 3000);
    const double residentOpened = double(dateline::test::residentBytes()) / 1e6;
    const dateline::Corpus& corpus = *session.state()->snapshot();
    std::printf("{\"articles\": %zu, \"events\": %zu, \"entities\": %zu, \"links\": %zu, ",
        corpus.articles.size(), corpus.events.size(), corpus.entities.size(), corpus.links.size());
    Work work{application, session, window, settings, folder};
    if (argc <= 3) {
        work.look();
        work.find();
        work.filter();
        work.save();
    }
    work.correct(argc > 4 ? std::atoi(argv[4]) : 0);
    const double residentLast = double(dateline::test::residentBytes()) / 1e6;
    work.saveProject();
    application.phase = "close";
    QTimer::singleShot(0, &window, [&session] { session.close(); });
    settle(window, 500);
    std::vector<Slot>& slots_ = application.all;
    // What waits for a disk or a lock holds the window up, too; a busy machine stretches all else by some
    // times.
    const auto length = [](const Slot& slot) { return std::max(slot.ms, slot.wallMs / 8); };
    std::sort(
        slots_.begin(), slots_.end(), [&](const Slot& a, const Slot& b) { return length(a) > length(b); });
    std::printf(
        "\"longest_ms\": %.1f, "
        "\"opening_clock_s\": %.1f, \"opening_cpu_s\": %.1f, \"report_cpu_s\": %.1f, \"opened_mb\": %.0f, "
        "\"last_mb\": %.0f, \"peak_mb\": %.0f, \"corrections_mb\": [%s]}\n",
        slots_.empty() ? 0.0 : slots_.front().ms, opening, openingCpu, work.reportCpu, residentOpened,
        residentLast, double(dateline::test::peakResidentBytes()) / 1e6, work.memory.constData());
    const QMetaEnum types = QMetaEnum::fromType<QEvent::Type>();
    for (std::size_t i = 0; i < slots_.size() && length(slots_[i]) >= least && i < 80; ++i) {
        const char* type = types.valueToKey(slots_[i].event);
        std::printf("{\"ms\": %.1f, \"clock_ms\": %.1f, \"waits\": %ld, \"phase\": \"%s\", \"receiver\": "
                    "\"%s\", \"event\": "
                    "\"%s\"}\n",
            slots_[i].ms, slots_[i].wallMs, slots_[i].waits, slots_[i].phase.constData(),
            slots_[i].receiver.constData(), type != nullptr ? type : "other");
    }
    return 0;
}
