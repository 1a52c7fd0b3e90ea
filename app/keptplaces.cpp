// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/keptplaces.h"

#include "app/session.h"
#include "widgets/graph/graphview.h"

#include <chrono>
#include <cmath>

namespace dateline {

namespace {

constexpr int moment = 250; // milliseconds that the window waits for somebody else's transaction
constexpr std::chrono::milliseconds quietGraph{700}; // a drag is many moves
constexpr std::size_t mostPlaces = 100'000; // more than any drawing has
constexpr double farthest = 1e6; // drawings are some thousand wide

/// Hidden nodes are left out. An entity is keyed as "organisation NATO".
std::vector<NodePosition> toRows(const std::vector<NodePlace>& places)
{
    std::vector<NodePosition> rows;
    for (const NodePlace& place : places) {
        if (place.shown && rows.size() < mostPlaces) {
            rows.push_back({std::string(toString(place.kind)) + ' ' + place.name, double{place.position.x},
                double{place.position.y}, place.pinned});
        }
    }
    return rows;
}

std::vector<NodePlace> fromRows(const std::vector<NodePosition>& rows)
{
    std::vector<NodePlace> places;
    for (const NodePosition& row : rows) {
        const std::size_t space = row.entity.find(' ');
        const auto kind = entityKindFrom(std::string_view(row.entity).substr(0, space));
        // not so for what is no number
        const bool isNear = std::abs(row.x) <= farthest && std::abs(row.y) <= farthest;
        if (space != std::string::npos && kind && isNear && places.size() < mostPlaces) {
            places.push_back({row.entity.substr(space + 1), *kind,
                {static_cast<float>(row.x), static_cast<float>(row.y)}, row.pinned, true});
        }
    }
    return places;
}

} // namespace

KeptPlaces::KeptPlaces(Session* session, GraphView* graph, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_graph(graph)
{
    m_moved.setSingleShot(true);
    m_moved.setInterval(quietGraph);
    connect(session, &Session::projectChanged, this, &KeptPlaces::restore);
    connect(graph, &GraphView::placesChanged, &m_moved, qOverload<>(&QTimer::start));
    connect(&m_moved, &QTimer::timeout, this, [this] {
        // While a job writes into the project, the window would have to wait for it.
        m_session->job()->isRunning() ? m_moved.start() : keep();
    });
}

void KeptPlaces::keep()
{
    m_moved.stop();
    if (m_session->project() && m_session->isOpen()) {
        const Expected<Done> kept = m_session->project()->within(
            moment, [this](Store& store) { return store.putPositions(toRows(m_graph->places())); });
        if (!kept && kept.error().code == ErrorCode::Locked) {
            m_moved.start(); // later, then
        }
    }
}

/// Before anything is shown, lest the drawing jump; a project that only got another name is shown already.
void KeptPlaces::restore()
{
    if (m_session->isOpen()) {
        return;
    }
    OpenProject* project = m_session->project();
    const auto rows = project ? project->store().positions() : std::vector<NodePosition>();
    m_graph->setPlaces(rows ? fromRows(*rows) : std::vector<NodePlace>());
}

} // namespace dateline
