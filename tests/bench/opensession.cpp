// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/bench/opensession.h"

#include "app/session.h"
#include "tests/support/measured.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace dateline::bench {

namespace {

using Number = std::function<void(const char*, double)>;

void settle(Session& session)
{
    QTimer awake; // waiting takes no time of the processor
    awake.start(20);
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    } while (session.job()->isRunning());
}

void hold(const std::string& name, double before, double articles, const Number& number)
{
    number((name + "_heap_bytes_per_article").c_str(),
        (static_cast<double>(test::heapBytes()) - before) / articles);
    number((name + "_resident_mb").c_str(), static_cast<double>(test::residentBytes()) / 1e6);
    number((name + "_peak_resident_mb").c_str(), static_cast<double>(test::peakResidentBytes()) / 1e6);
}

void openIt(Session& session, const QString& project, const std::string& name, double before, double articles,
    const Number& number)
{
    test::forgetPeak();
    const double cpu = test::cpuSeconds();
    QElapsedTimer timer;
    timer.start();
    session.openProject(project);
    settle(session);
    if (!session.isOpen() || static_cast<double>(session.state()->snapshot()->articles.size()) != articles) {
        std::fprintf(stderr, "failed: opening %s\n", qPrintable(project));
        std::exit(1);
    }
    number((name + "_cpu_s").c_str(), test::cpuSeconds() - cpu);
    number((name + "_wall_s").c_str(), static_cast<double>(timer.elapsed()) / 1e3);
    hold(name, before, articles, number);
}

/// Every text once, as a search without an index would ask for them; microseconds each.
double readingTexts(const Corpus& corpus)
{
    QElapsedTimer timer;
    timer.start();
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
        const ArticleText text = corpus.text(ArticleId::fromIndex(i));
        bytes += text.view().size();
    }
    return bytes == 0
        ? 0
        : static_cast<double>(timer.nsecsElapsed()) / 1e3 / static_cast<double>(corpus.articles.size());
}

/// One article's date, the effects of it and what is kept of them.
void correct(Session& session, std::size_t article, const std::string& name, double before, double articles,
    const Number& number)
{
    test::forgetPeak();
    const double cpu = test::cpuSeconds();
    QElapsedTimer timer;
    timer.start();
    session.setDates(
        {{session.state()->snapshot()->articles[article]->article->hash, DayInterval{16948, 16948}, "bench"}},
        QStringLiteral("date"));
    settle(session);
    number((name + "_cpu_s").c_str(), test::cpuSeconds() - cpu);
    number((name + "_wall_s").c_str(), static_cast<double>(timer.elapsed()) / 1e3);
    hold(name, before, articles, number);
}

} // namespace

void measureSession(const QString& project, double articles, Corrections corrections, const Number& number)
{
    malloc_trim(0);
    const auto before = static_cast<double>(test::heapBytes());
    {
        Session session(DATELINE_RESOURCES);
        openIt(session, project, "session_first", before, articles, number);
    }
    {
        Session session(DATELINE_RESOURCES);
        openIt(session, project, "session_again", before, articles, number);
        number("session_text_us", readingTexts(*session.state()->snapshot()));
        if (corrections == Corrections::Leave) {
            return;
        }
        // the snapshot is the bench's: all is resolved
        correct(session, 0, "session_correction", before, articles, number);
        correct(session, 1, "session_second", before, articles, number);
    }
    Session session(DATELINE_RESOURCES);
    openIt(session, project, "session_later", before, articles, number);
    correct(session, 2, "session_later_correction", before, articles, number);
}

} // namespace dateline::bench
