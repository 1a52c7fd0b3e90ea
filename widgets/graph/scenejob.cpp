// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/scenejob.h"

#include "model/graph/communities.h"
#include "widgets/graph/graphlegend.h"
#include "widgets/graph/promiseprogress.h"

#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double fullSizeRoom = 24000; // square pixels an entity needs to be drawn in full size
constexpr std::size_t fullSizeFrom = 300; // entities: so many are not read one by one
constexpr std::size_t colouredAtOnce = 5000;

constexpr std::size_t fewNodes = 60; // all have room for their name

float sizeFor(std::size_t nodes, double room)
{
    const double each = room / static_cast<double>(std::max<std::size_t>(1, nodes));
    const auto share = static_cast<float>(std::sqrt(each / fullSizeRoom));
    if (nodes > fewNodes && nodes <= fullSizeFrom) { // fitted into the page they become small enough
        return 1.6F;
    }
    return nodes > fullSizeFrom ? 1.0F : std::clamp(std::round(share * 10) / 10, 0.6F, 1.0F);
}

} // namespace

Expected<BuiltScene> builtScene(const SceneOrder& order, Progress& progress)
{
    const graph::EntityNetwork& drawn = *order.networks.drawn;
    const graph::NetworkPart part = order.desk.part(drawn, order.minimum, order.selected);
    const Expected<graph::ReducedPart> reduced = graph::reduce(drawn, part, order.reduction, progress);
    if (!reduced) {
        return Unexpected{reduced.error()};
    }
    BuiltScene built;
    built.drawn = order.networks.drawn;
    built.nodeSize = order.room > 0 ? sizeFor(reduced->nodes.size(), order.room) : order.nodeSize;
    built.scene = buildScene(*order.networks.snapshot, drawn, *reduced,
        {built.nodeSize, order.networks.inside.get(), order.networks.before.get()});
    built.graph = graphOf(built.scene);
    if (order.communityColours && built.scene.nodes.size() <= colouredAtOnce) {
        const Expected<graph::Communities> found = graph::communities(built.graph, progress);
        if (!found) {
            return Unexpected{found.error()};
        }
        for (std::size_t i = 0; i < built.scene.nodes.size(); ++i) {
            built.scene.nodes[i].community = static_cast<std::int32_t>(found->community[i]);
        }
    }
    // More names than the page holds would not be read anyway; their room makes all nodes small.
    constexpr double roomPerName = 6000; // square pixels
    const auto readable = static_cast<std::size_t>(order.room / roomPerName);
    built.boxes = built.scene.nodes.size() > fewNodes && order.room > 0
        ? nodeBoxes(built.scene, std::max(fewNodes, readable))
        : nodeBoxes(built.scene);
    built.legend = legendSample(built.scene);
    return built;
}

SceneJob::SceneJob(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<std::shared_ptr<BuiltScene>>::finished, this, &SceneJob::take);
}

SceneJob::~SceneJob()
{
    cancel();
    m_watcher.waitForFinished();
}

void SceneJob::start(SceneOrder order)
{
    cancel();
    m_running = true;
    const auto work = [order = std::move(order)](QPromise<std::shared_ptr<BuiltScene>>& promise) {
        PromiseProgress progress(promise);
        if (Expected<BuiltScene> built = builtScene(order, progress)) {
            promise.addResult(std::make_shared<BuiltScene>(std::move(*built)));
        }
    };
    m_watcher.setFuture(QtConcurrent::run(work));
}

void SceneJob::cancel()
{
    m_watcher.cancel();
    m_running = false;
}

void SceneJob::take()
{
    if (m_running && !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0) {
        m_running = false;
        Q_EMIT finished(m_watcher.result());
    }
}

} // namespace dateline
