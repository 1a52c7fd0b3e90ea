// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// How quickly all views follow the hand: bench_views [ARTICLES] shows a corpus of that many articles (default
// 5,600, about 20,000 events; the samples with varied names) in the real window, and works on it as an
// analyst does. Prints a JSON line for each sort of action: how long until every view shows it, drawn, by the
// clock and in CPU time of all threads; middle and worst of some twenty. Offscreen unless QT_QPA_PLATFORM
// says otherwise.
#include "app/correcting/reviewpanel.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "model/extraction/languagedata.h"
#include "model/items/followerstate.h"
#include "model/resolution/resolver.h"
#include "tests/support/variedarticles.h"
#include "widgets/graph/graphview.h"
#include "widgets/lists/listpanel.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>

using namespace dateline;

namespace {

double cpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

Snapshot makeCorpus(std::size_t articles)
{
    const Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    Progress silent;
    const auto samples = language ? analysePaths({DATELINE_RESOURCES "/samples"}, *language, {}, silent)
                                  : Expected<AnalysedFolder>(Unexpected{language.error()});
    if (!samples) {
        return nullptr;
    }
    std::vector<AnalysedArticle> all;
    for (std::size_t i = 0; i < articles; ++i) {
        const std::size_t count = samples->articles.size();
        AnalysedArticle one = test::variedArticle(samples->articles[i % count], i / count);
        Article named = *one.article;
        named.id = std::to_string(1'000'000 + i);
        one.article = std::make_shared<const Article>(std::move(named));
        all.push_back(std::move(one));
    }
    const auto corpus = resolve(all, {}, *language, silent);
    return corpus ? corpus.value() : nullptr;
}

bool isBusy(MainWindow& window)
{
    const auto lists = window.lists();
    return window.session()->state()->isFiltering() || window.feed()->isDelivering()
        || window.graph()->isBusy() || window.timeline()->isBusy() || window.review()->isBusy()
        || std::any_of(lists.begin(), lists.end(), [](ListPanel* list) { return list->model()->isBusy(); });
}

/// Until nothing is under way and everything is drawn.
void settle(MainWindow& window)
{
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents();
    } while (isBusy(window));
    for (int i = 0; i < 3; ++i) { // what came last asks for its drawing
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    }
}

struct Measure
{
    std::vector<double> clock;
    std::vector<double> cpu;
};

void print(const char* what, Measure measure)
{
    std::sort(measure.clock.begin(), measure.clock.end());
    std::sort(measure.cpu.begin(), measure.cpu.end());
    const std::size_t middle = measure.clock.size() / 2;
    std::printf("{\"action\": \"%s\", \"clock_ms\": %.1f, \"worst_clock_ms\": %.1f, \"cpu_ms\": %.1f, "
                "\"worst_cpu_ms\": %.1f}\n",
        what, measure.clock[middle], measure.clock.back(), measure.cpu[middle], measure.cpu.back());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t articles = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 5600;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const Snapshot shown = makeCorpus(articles);
    if (!shown) {
        std::fprintf(stderr, "the samples cannot be read\n");
        return 1;
    }
    const Corpus& corpus = *shown;
    std::printf("{\"articles\": %zu, \"events\": %zu, \"entities\": %zu, \"links\": %zu}\n",
        corpus.articles.size(), corpus.events.size(), corpus.entities.size(), corpus.links.size());
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Session session(DATELINE_RESOURCES);
    MainWindow window(&session, &settings);
    window.resize(1366, 768);
    window.show();
    session.showCorpus(shown);
    settle(window);
    ViewState& state = *session.state();
    const auto measure = [&](const char* what, const std::function<void(std::size_t)>& act) {
        constexpr std::size_t times = 21;
        Measure all;
        for (std::size_t i = 0; i < times; ++i) {
            settle(window);
            QElapsedTimer timer;
            timer.start();
            const double before = cpuMs();
            act(i);
            settle(window);
            all.clock.push_back(double(timer.nsecsElapsed()) / 1e6);
            all.cpu.push_back(cpuMs() - before);
        }
        print(what, std::move(all));
    };
    const auto some = [](std::size_t i, std::size_t count) { return (i * 7919 + 1) % count; };
    const auto busiest = [&window](std::size_t i) {
        return EntityId(window.entities()->model()->idAt(static_cast<int>(i)));
    };
    measure("hover an event", [&](std::size_t i) {
        Highlight over;
        over.event = EventId::fromIndex(some(i, corpus.events.size()));
        state.setHighlight(over, ViewOrigin::None);
    });
    measure("hover a name", [&](std::size_t i) {
        Highlight over;
        over.entity = busiest(i);
        state.setHighlight(over, ViewOrigin::None);
    });
    measure("select an event", [&](std::size_t i) {
        state.select(EventId::fromIndex(some(i, corpus.events.size())), ViewOrigin::None);
    });
    measure("select a name of many", [&](std::size_t i) { state.select(busiest(i), ViewOrigin::None); });
    measure("select a link", [&](std::size_t i) {
        state.select(LinkId::fromIndex(some(i, corpus.links.size())), ViewOrigin::None);
    });
    measure("select an article", [&](std::size_t i) {
        state.select(ArticleId::fromIndex(some(i, corpus.articles.size())), ViewOrigin::None);
    });
    state.clearSelection(ViewOrigin::None);
    const auto filter = [&](const char* what, const std::function<FilterClause(std::size_t)>& clauseOf) {
        measure(what, [&](std::size_t i) {
            state.setFilter(i % 2 == 0 ? Filter{{clauseOf(i / 2)}} : Filter{}, ViewOrigin::None);
        });
    };
    filter("filter by kinds of event, and back", [](std::size_t i) {
        FilterClause clause;
        clause.kind = ClauseKind::EventKinds;
        clause.mask = 0x5555U << (i % 2);
        return clause;
    });
    filter("filter by a name, and back", [&](std::size_t i) {
        FilterClause clause;
        clause.kind = ClauseKind::Entity;
        clause.entity = busiest(i);
        return clause;
    });
    filter("filter by a time window, and back", [&](std::size_t i) {
        FilterClause clause;
        clause.kind = ClauseKind::Window;
        clause.days = corpus[corpus.timeline[some(i, corpus.timeline.size())]].date->days;
        clause.days.to += 365;
        return clause;
    });
    filter("filter by a text, and back", [](std::size_t i) {
        FilterClause clause;
        clause.text = i % 2 == 0 ? "minister" : "attack";
        return clause;
    });
    return 0;
}
