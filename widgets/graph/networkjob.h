// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// NetworkJob: counts a corpus' evidence on a worker thread: the network that is drawn and, where a time
// window is brushed, what of it lies inside, and what lay in an earlier window to compare with. Starting
// again while one is counted waits for it and then counts anew; only the last result is delivered.

#include "model/graph/entitynetwork.h"
#include "model/items/filter.h"
#include "model/items/snapshot.h"

#include <QFutureWatcher>
#include <QObject>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace dateline {

using Network = std::shared_ptr<const graph::EntityNetwork>;
/// Of each kind the entities that are there, those named most first.
using MostNamed = std::array<std::vector<EntityId>, entityKindCount>;

/// What happens with what has no evidence in the brushed window.
enum class OutsideWindow : std::uint8_t { Hide, Dim, Show };

struct NetworkOrder
{
    Snapshot snapshot;
    Filter filter;
    std::uint16_t relations = graph::allRelationKinds;
    OutsideWindow outside = OutsideWindow::Hide;
    std::optional<DayInterval> before; // compare the window (or all) with this time
};

struct Networks
{
    Snapshot snapshot;
    Network drawn;
    Network inside; // null = all that is drawn
    Network before; // null = nothing is compared
    std::shared_ptr<const MostNamed> mostNamed; // in `drawn`
    Filter filter; // that it was counted by
    graph::EvidenceFilter evidence; // all conditions but the time
    graph::EvidenceFilter drawnEvidence; // what `drawn` was counted from
    std::optional<DayInterval> window;
    std::optional<DayInterval> beforeWindow; // of `before`
};

Networks countedNetworks(const NetworkOrder& order);
graph::EvidenceFilter evidenceFilter(
    const Snapshot& snapshot, const Filter& filter, const Visibility& visibility);

class NetworkJob : public QObject
{
    Q_OBJECT

public:
    explicit NetworkJob(QObject* parent = nullptr);
    ~NetworkJob() override;

    void start(NetworkOrder order);
    void forget(); // what is under way is not delivered
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(const dateline::Networks& networks);

private:
    void take();

    QFutureWatcher<Networks> m_watcher;
    std::optional<NetworkOrder> m_next;
    bool m_running = false;
    bool m_wanted = false;
};

} // namespace dateline
