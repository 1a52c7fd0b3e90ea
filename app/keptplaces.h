// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// KeptPlaces: where the graph's nodes are, in the project: written once the graph has kept still for a
// moment, read when a project opens, before anything is shown.

#include <QObject>
#include <QTimer>

namespace dateline {

class GraphView;
class Session;

class KeptPlaces : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    KeptPlaces(Session* session, GraphView* graph, QObject* parent);

    /// Now; later where somebody else writes into the project for longer than a moment.
    void keep();

private:
    void restore();

    Session* m_session = nullptr;
    GraphView* m_graph = nullptr;
    QTimer m_moved; // until the graph has kept still
};

} // namespace dateline
