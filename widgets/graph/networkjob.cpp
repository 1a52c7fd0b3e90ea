// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/networkjob.h"

#include "model/graph/networkpart.h"
#include "model/items/backgroundrelease.h"

#include <QtConcurrent>

#include <algorithm>

namespace dateline {

namespace {

Filter withoutWindow(Filter filter)
{
    filter.clauses.erase(
        std::remove_if(filter.clauses.begin(), filter.clauses.end(),
            [](const FilterClause& clause) { return clause.kind == ClauseKind::Window && clause.enabled; }),
        filter.clauses.end());
    return filter;
}

Network counted(const Snapshot& snapshot, const graph::EvidenceFilter& filter)
{
    return releasedInBackground<graph::EntityNetwork>(
        std::make_shared<const graph::EntityNetwork>(*snapshot, filter));
}

/// By the number that columns show; of two alike the one in more articles.
MostNamed mostNamedIn(const graph::EntityNetwork& network)
{
    MostNamed most;
    for (std::size_t kind = 0; kind < most.size(); ++kind) {
        most[kind] = graph::ranked(network, static_cast<EntityKind>(kind));
        std::stable_sort(most[kind].begin(), most[kind].end(), [&network](EntityId left, EntityId right) {
            return network[left].mentions > network[right].mentions;
        });
    }
    return most;
}

/// The evidence of two windows together.
graph::EvidenceFilter eitherOf(const graph::EvidenceFilter& evidence, DayInterval first, DayInterval second)
{
    graph::EvidenceFilter either = evidence;
    either.passes = [first, second, other = evidence.passes](
                        const ArticleBlock& block, const RelationTelling& telling) {
        return telling.date && (first.overlaps(*telling.date) || second.overlaps(*telling.date))
            && (!other || other(block, telling));
    };
    return either;
}

} // namespace

graph::EvidenceFilter evidenceFilter(
    const Snapshot& snapshot, const Filter& filter, const Visibility& visibility)
{
    graph::EvidenceFilter result;
    result.window = filter.window();
    if (filter.isActive()) {
        result.entities = visibility.entities;
        result.passes
            = [test = std::make_shared<const EvidenceTest>(snapshot, filter)](const ArticleBlock& block,
                  const RelationTelling& telling) { return test->passes(block, telling); };
    }
    return result;
}

Networks countedNetworks(const NetworkOrder& order)
{
    Networks result;
    result.snapshot = order.snapshot;
    result.window = order.filter.window();
    result.filter = order.filter;
    const Filter rest = withoutWindow(order.filter);
    result.evidence = evidenceFilter(order.snapshot, rest, applyFilter(*order.snapshot, rest));
    result.evidence.kinds = order.relations;
    graph::EvidenceFilter inside = result.evidence;
    inside.window = result.window;
    if (result.window && order.before) {
        graph::EvidenceFilter before = result.evidence;
        before.window = order.before;
        result.drawnEvidence = eitherOf(result.evidence, *result.window, *order.before);
        result.inside = counted(order.snapshot, inside);
        result.before = counted(order.snapshot, before);
        result.beforeWindow = order.before;
    } else if (result.window && order.outside == OutsideWindow::Dim) {
        result.drawnEvidence = result.evidence;
        result.inside = counted(order.snapshot, inside);
    } else {
        result.drawnEvidence = order.outside == OutsideWindow::Show ? result.evidence : inside;
    }
    result.drawn = counted(order.snapshot, result.drawnEvidence);
    result.mostNamed = std::make_shared<const MostNamed>(mostNamedIn(*result.drawn));
    return result;
}

NetworkJob::NetworkJob(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Networks>::finished, this, &NetworkJob::take);
}

NetworkJob::~NetworkJob()
{
    m_watcher.waitForFinished();
}

void NetworkJob::start(NetworkOrder order)
{
    m_wanted = true;
    if (m_running) {
        m_next = std::move(order);
        return;
    }
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run([order = std::move(order)] { return countedNetworks(order); }));
}

void NetworkJob::forget()
{
    m_wanted = false;
    m_next.reset();
}

void NetworkJob::take()
{
    m_running = false;
    if (m_next) {
        NetworkOrder order = std::move(*m_next);
        m_next.reset();
        start(std::move(order));
    } else if (m_wanted) {
        Q_EMIT finished(m_watcher.result());
    }
}

} // namespace dateline
