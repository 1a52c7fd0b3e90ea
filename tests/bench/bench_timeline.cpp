// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// bench_timeline N [LANES]: the timeline at 1200 x 700 with N made-up events, offscreen, in CPU time. One
// JSON line: first paint (index, layout and picture of a snapshot that is there; window_ms = what of it the
// window itself does), median frame of a zoom from all to 5 % and of a pan of a 10 % window from end to end,
// 95th percentile of both, peak memory of the process (the corpus included).
#include "tests/support/timelinecorpus.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QImage>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <sys/resource.h>

using namespace dateline;

namespace {

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(
        values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    TimelineCorpusOptions options;
    options.events = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1000;
    const std::optional<LaneMode> lanes = laneModeFrom(argc > 2 ? argv[2] : "none");
    const auto corpus = makeTimelineCorpus(options);
    ViewState state;
    TimelineView view(&state);
    view.setLaneMode(lanes.value_or(LaneMode::None));
    view.resize(1200, 700);
    view.show();
    QCoreApplication::processEvents();
    QImage target(view.size(), QImage::Format_RGB32);
    const auto frame = [&] {
        do {
            QCoreApplication::processEvents();
        } while (view.isBusy());
        view.render(&target);
    };

    const double begin = cpuMs();
    const double threadBegin = threadMs();
    state.setSnapshot(corpus);
    while (view.isBusy()) { // asleep, or waiting would count as work
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    frame();
    const double firstPaint = cpuMs() - begin;
    const double window = threadMs() - threadBegin;

    const timeline::TimeSpan data = view.canvas()->index()->data;
    std::vector<double> zoom;
    std::vector<double> pan;
    constexpr int frames = 60;
    for (int i = 0; i < frames; ++i) {
        const double share = std::pow(0.05, static_cast<double>(i) / frames);
        const double start = cpuMs();
        view.canvas()->setSpan(
            {data.middle() - share * data.days() / 2.0, data.middle() + share * data.days() / 2.0});
        frame();
        zoom.push_back(cpuMs() - start);
    }
    for (int i = 0; i < frames; ++i) {
        const double from = data.from + 0.9 * data.days() * i / frames;
        const double start = cpuMs();
        view.canvas()->setSpan({from, from + 0.1 * data.days()});
        frame();
        pan.push_back(cpuMs() - start);
    }
    std::vector<double> both = zoom;
    both.insert(both.end(), pan.begin(), pan.end());
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("{\"events\": %zu, \"first_paint_ms\": %.1f, \"window_ms\": %.1f, \"zoom_ms\": %.2f, "
                "\"pan_ms\": %.2f, \"p95_ms\": %.2f, \"peak_mb\": %.0f}\n",
        options.events, firstPaint, window, quantile(zoom, 0.5), quantile(pan, 0.5), quantile(both, 0.95),
        static_cast<double>(usage.ru_maxrss) / 1024.0);
    return 0;
}
