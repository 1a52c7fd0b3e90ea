// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// SceneJob: from what is on the table to a scene without places: the part, reduced, as nodes and links, with
// what the legend and a layout need of it. A pure function for few entities; for many a job on a worker
// thread, of which only the last one started delivers.

#include "widgets/graph/graphdesk.h"
#include "widgets/graph/graphscene.h"
#include "widgets/graph/networkjob.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace dateline {

struct SceneOrder
{
    Networks networks;
    GraphDesk desk; // its places are not needed
    std::uint32_t minimum = 1; // sentences of a link
    std::vector<EntityId> selected;
    graph::ReductionOptions reduction;
    bool communityColours = false;
    double room = 0; // square pixels for all nodes together: their size follows; 0 = `nodeSize` stays
    float nodeSize = 1;
};

struct BuiltScene
{
    GraphScene scene;
    GraphScene legend; // one of each thing that is drawn
    graph::WeightedGraph graph;
    std::vector<graph::NodeBox> boxes;
    float nodeSize = 1;
    Network drawn; // that it was made of
};

/// Error: only Cancelled.
Expected<BuiltScene> builtScene(const SceneOrder& order, Progress& progress);

class SceneJob : public QObject
{
    Q_OBJECT

public:
    explicit SceneJob(QObject* parent = nullptr);
    ~SceneJob() override;

    void start(SceneOrder order);
    void cancel(); // what is under way is not delivered
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(const std::shared_ptr<dateline::BuiltScene>& built); // the receiver may take it apart

private:
    void take();

    QFutureWatcher<std::shared_ptr<BuiltScene>> m_watcher;
    bool m_running = false;
};

} // namespace dateline
