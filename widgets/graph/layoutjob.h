// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// LayoutJob: a layout on a worker thread, with previews at most 30 times a second. Starting again cancels
// what runs; a cancelled layout says nothing more.

#include "model/graph/layout/forcelayout.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSizeF>

namespace dateline {

struct LayoutOrder
{
    graph::WeightedGraph graph;
    graph::ForceOptions options;
    QSizeF page; // small graphs fill it; empty = as the forces want it
    graph::Positions positions; // with `fixed`: where to begin
    std::vector<char> fixed; // not empty: only the others move
};

class LayoutJob : public QObject
{
    Q_OBJECT

public:
    explicit LayoutJob(QObject* parent = nullptr);
    ~LayoutJob() override;

    void start(LayoutOrder order);
    void cancel();
    bool isRunning() const { return m_running; } // or its result is still to be delivered

Q_SIGNALS:
    void previewed(const dateline::graph::Positions& positions);
    void finished(const dateline::graph::Positions& positions);

private:
    struct Shape
    {
        graph::Positions positions;
        bool last = false;
    };

    static void run(QPromise<Shape>& promise, const LayoutOrder& order);
    void take(int index);

    QFutureWatcher<Shape> m_watcher;
    bool m_running = false;
};

} // namespace dateline
