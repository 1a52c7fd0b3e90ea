// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// How long the window holds up its event loop: bench_window FOLDER [MINIMUM_MS] opens a folder in the real
// window (offscreen unless QT_QPA_PLATFORM says otherwise), waits for everything, selects, sorts, filters,
// finds, sets a date, closes, and prints a JSON line for each event that took longer than MINIMUM_MS (default
// 8) of the window's thread, the longest first: who got it, what it was, how long (CPU time, and by the
// clock, which other work on the machine stretches).
#include "app/correcting/reviewpanel.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/windowactions.h"
#include "model/items/followerstate.h"
#include "widgets/graph/graphview.h"
#include "widgets/lists/listpanel.h"
#include "widgets/search/findbox.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QLineEdit>
#include <QMetaEnum>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

struct Slot
{
    QByteArray receiver;
    int event = 0;
    double ms = 0; // of the thread
    double wallMs = 0;
    QByteArray phase;
};

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
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
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        all.push_back({name, type, threadMs() - before, double(timer.nsecsElapsed()) / 1e6, phase});
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
        || window.graph()->isBusy() || window.findBox()->isBusy() || window.review()->isBusy()
        || window.session()->state()->isFiltering()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_window FOLDER [MINIMUM_MS]\n");
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
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
    window.openPaths({QString::fromLocal8Bit(argv[1])});
    settle(window, 3000);
    const dateline::Snapshot opened = session.state()->snapshot();
    const dateline::Corpus& corpus = *opened;
    application.phase = "select";
    session.state()->select(
        dateline::EntityId(window.entities()->model()->idAt(0)), dateline::ViewOrigin::None);
    settle(window, 500);
    application.phase = "sort and search";
    window.events()->model()->sort(1, Qt::DescendingOrder);
    window.entities()->searchField()->setText(QStringLiteral("an"));
    settle(window, 500);
    application.phase = "find";
    window.findBox()->open(QStringLiteral("minister"));
    settle(window, 500);
    const auto filterBy = [&](const char* phase, dateline::FilterClause clause) {
        application.phase = phase;
        QTimer::singleShot(0, &window,
            [&session, clause] { session.state()->addClause(clause, dateline::ViewOrigin::Window); });
        settle(window, 1000);
        QTimer::singleShot(
            0, &window, [&session] { session.state()->setFilter({}, dateline::ViewOrigin::Window); });
        settle(window, 1000);
    };
    dateline::FilterClause text;
    text.text = "minister";
    filterBy("filter by a text", text);
    text.text = "\xC3\xA9";
    filterBy("filter by a letter beyond ASCII", text);
    dateline::FilterClause days;
    days.kind = dateline::ClauseKind::Window;
    days.days = corpus[corpus.timeline[corpus.timeline.size() / 2]].date->days;
    filterBy("filter by a day", days);
    application.phase = "a date with a text filter";
    text.text = "minister";
    session.state()->addClause(text, dateline::ViewOrigin::Window);
    settle(window, 1000);
    const dateline::DayNumber day = dateline::dayNumber(2016, 5, 4);
    session.setDates(
        {{corpus.articles.front()->article->hash, dateline::DayInterval{day, day}, "bench"}}, {});
    settle(window, 1000);
    const dateline::Snapshot kept = session.state()->snapshot();
    application.phase = "close";
    QTimer::singleShot(0, &window, [&session] { session.close(); });
    settle(window, 500);
    std::vector<Slot>& slots_ = application.all;
    std::sort(slots_.begin(), slots_.end(), [](const Slot& a, const Slot& b) { return a.ms > b.ms; });
    std::printf(
        "{\"articles\": %zu, \"events\": %zu, \"entities\": %zu, \"links\": %zu, \"longest_ms\": %.1f}\n",
        corpus.articles.size(), corpus.events.size(), corpus.entities.size(), corpus.links.size(),
        slots_.empty() ? 0.0 : slots_.front().ms);
    const QMetaEnum types = QMetaEnum::fromType<QEvent::Type>();
    for (std::size_t i = 0; i < slots_.size() && slots_[i].ms >= least && i < 40; ++i) {
        const char* type = types.valueToKey(slots_[i].event);
        std::printf("{\"ms\": %.1f, \"clock_ms\": %.1f, \"phase\": \"%s\", \"receiver\": \"%s\", \"event\": "
                    "\"%s\"}\n",
            slots_[i].ms, slots_[i].wallMs, slots_[i].phase.constData(), slots_[i].receiver.constData(),
            type != nullptr ? type : "other");
    }
    return 0;
}
