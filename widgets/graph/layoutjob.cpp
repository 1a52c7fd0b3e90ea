// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/layoutjob.h"

#include "model/graph/layout/pagefit.h"
#include "widgets/graph/promiseprogress.h"

#include <QtConcurrent>

#include <chrono>

namespace dateline {

namespace {

constexpr std::uint32_t fittedNodes = 300; // more are not squeezed into the page
constexpr std::chrono::milliseconds betweenPreviews(33);

} // namespace

LayoutJob::LayoutJob(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Shape>::resultReadyAt, this, &LayoutJob::take);
    connect(&m_watcher, &QFutureWatcher<Shape>::finished, this,
        [this] { m_running = m_running && !m_watcher.isFinished(); });
}

LayoutJob::~LayoutJob()
{
    cancel();
    m_watcher.waitForFinished();
}

void LayoutJob::start(LayoutOrder order)
{
    cancel();
    m_running = true;
    m_watcher.setFuture(
        QtConcurrent::run([order = std::move(order)](QPromise<Shape>& promise) { run(promise, order); }));
}

void LayoutJob::cancel()
{
    m_watcher.cancel();
    m_running = false;
}

void LayoutJob::run(QPromise<Shape>& promise, const LayoutOrder& order)
{
    PromiseProgress progress(promise);
    if (!order.fixed.empty()) {
        if (auto settled
            = graph::settleLayout(order.graph, order.options, order.positions, order.fixed, progress)) {
            promise.addResult(Shape{std::move(*settled), true});
        }
        return;
    }
    using Clock = std::chrono::steady_clock;
    Clock::time_point next = Clock::now();
    const auto preview = [&](const graph::Positions& positions) {
        if (Clock::now() >= next) {
            next = Clock::now() + betweenPreviews;
            promise.addResult(Shape{positions, false});
        }
    };
    // Below this many nodes the result is there before a preview could be seen.
    const bool streams = order.graph.nodes > fittedNodes;
    auto done = graph::forceLayout(
        order.graph, order.options, progress, streams ? preview : graph::PositionsListener());
    if (!done) {
        return;
    }
    if (!streams && !order.page.isEmpty()) {
        const auto width = static_cast<float>(order.page.width());
        const auto height = static_cast<float>(order.page.height());
        done = graph::fitToPage(std::move(*done), order.options.boxes, width, height).positions;
    }
    promise.addResult(Shape{std::move(*done), true});
}

void LayoutJob::take(int index)
{
    const Shape shape = m_watcher.resultAt(index);
    if (m_watcher.isCanceled()) {
        return;
    }
    if (shape.last) {
        Q_EMIT finished(shape.positions);
    } else {
        Q_EMIT previewed(shape.positions);
    }
}

} // namespace dateline
