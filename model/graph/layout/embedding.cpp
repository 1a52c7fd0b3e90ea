// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/layout/embedding.h"

#include "model/base/random.h"
#include "model/graph/layout/repulsion.h"

#include <algorithm>
#include <cmath>

namespace dateline::graph {

namespace {

// Tuned on planted-community graphs of 1,000 to 100,000 nodes (see README.md); all lengths in link units.
constexpr float repulsionStrength = 0.06F;
constexpr float stride = 0.6F; // of the way to where a node's forces balance; more makes pairs oscillate
constexpr float opening = 1.6F; // Barnes and Hut's theta
constexpr int sortEvery = 4; // steps between two arrangements of the points
constexpr std::uint32_t coarsestNodes = 24;
constexpr int coarsestSteps = 150;
constexpr int finestSteps = 20;
constexpr float springUnit = 1024; // fixed point of a spring's strength, so that merged ones add up exactly

struct Schedule
{
    int steps = 40;
    float first = 1; // how far a node may move in the first step, and
    float last = 0.05F; // in the last one
};

class LevelForces
{
public:
    explicit LevelForces(const CoarseLevel& level)
        : m_level(level)
        , m_repulsion(opening)
        , m_pulls(level.graph.nodes)
        , m_pushes(level.graph.nodes)
        , m_stiffness(level.graph.nodes)
    {
    }

    bool run(Positions& positions, const Schedule& schedule, const std::vector<char>* fixed,
        const EmbeddingControl& control, const std::function<void(const Positions&)>& listener)
    {
        for (int step = 0; step < schedule.steps; ++step) {
            const float rest = 1 - static_cast<float>(step) / static_cast<float>(schedule.steps);
            const float reach = schedule.last + (schedule.first - schedule.last) * rest * rest;
            if (control.progress && control.progress->cancelled()) {
                return false;
            }
            if (step % sortEvery == 0) {
                m_repulsion.arrange(positions, m_level.masses);
            }
            move(positions, reach, fixed);
            if (listener && step % 4 == 3) {
                listener(positions);
            }
        }
        return true;
    }

private:
    void move(Positions& positions, float reach, const std::vector<char>* fixed)
    {
        std::fill(m_pulls.begin(), m_pulls.end(), Position{});
        std::fill(m_pushes.begin(), m_pushes.end(), Position{});
        std::fill(m_stiffness.begin(), m_stiffness.end(), 0.0F);
        m_repulsion.push(positions, m_pushes);
        pull(positions);
        for (std::uint32_t i = 0; i < m_level.graph.nodes; ++i) {
            if (fixed && (*fixed)[i] != 0) {
                continue;
            }
            // Dividing by the stiffness makes one stride right for leaves and hubs alike.
            const float push = repulsionStrength * m_level.masses[i];
            const float share = stride / (m_stiffness[i] + 1e-3F);
            const float x = share * (m_pulls[i].x + push * m_pushes[i].x);
            const float y = share * (m_pulls[i].y + push * m_pushes[i].y);
            const float length = std::sqrt(x * x + y * y);
            const float cut = length > reach ? reach / length : 1;
            positions[i].x += cut * x;
            positions[i].y += cut * y;
        }
    }

    /// Springs whose force grows with the square root of their length: between the linear spring, which
    /// spreads communities over each other, and the constant one, which crumples them to points.
    void pull(const Positions& positions)
    {
        for (const WeightedEdge& edge : m_level.graph.edges) {
            const float dx = positions[edge.b].x - positions[edge.a].x;
            const float dy = positions[edge.b].y - positions[edge.a].y;
            const float length = std::sqrt(dx * dx + dy * dy + 1e-6F);
            const float strength = static_cast<float>(edge.weight) * (1 / springUnit) / std::sqrt(length);
            m_pulls[edge.a].x += strength * dx;
            m_pulls[edge.a].y += strength * dy;
            m_pulls[edge.b].x -= strength * dx;
            m_pulls[edge.b].y -= strength * dy;
            m_stiffness[edge.a] += strength;
            m_stiffness[edge.b] += strength;
        }
    }

    const CoarseLevel& m_level;
    Repulsion m_repulsion;
    Positions m_pulls;
    Positions m_pushes;
    std::vector<float> m_stiffness;
};

/// Evidence as a spring: the square root tames the strongest links, and a link counts for much where one of
/// its ends has few others.
WeightedGraph springs(const WeightedGraph& graph)
{
    WeightedGraph result = graph;
    std::vector<float> strength(graph.nodes, 0);
    for (const WeightedEdge& edge : graph.edges) {
        const float weight = std::sqrt(static_cast<float>(edge.weight));
        strength[edge.a] += weight;
        strength[edge.b] += weight;
    }
    for (WeightedEdge& edge : result.edges) {
        const float share
            = std::sqrt(static_cast<float>(edge.weight)) / std::min(strength[edge.a], strength[edge.b]);
        edge.weight = std::max(1U, static_cast<std::uint32_t>(share * springUnit));
    }
    return result;
}

/// Positions of the finest level while a coarser one is at work.
Positions expanded(const std::vector<CoarseLevel>& levels, std::size_t depth, const Positions& coarse)
{
    Positions all(levels.front().graph.nodes);
    for (std::uint32_t node = 0; node < all.size(); ++node) {
        std::uint32_t parent = node;
        for (std::size_t i = 0; i < depth; ++i) {
            parent = levels[i].parents[parent];
        }
        all[node] = coarse[parent];
    }
    return all;
}

/// The next finer level's nodes, strewn about where the node stood that they were merged into.
Positions refined(
    const CoarseLevel& coarse, const CoarseLevel& fine, const Positions& positions, Random& random)
{
    Positions result(fine.graph.nodes);
    for (std::uint32_t node = 0; node < fine.graph.nodes; ++node) {
        const std::uint32_t parent = fine.parents[node];
        const float extent = std::sqrt(coarse.masses[parent]) * 0.5F;
        result[node].x = positions[parent].x + (random.unit() - 0.5F) * extent;
        result[node].y = positions[parent].y + (random.unit() - 0.5F) * extent;
    }
    return result;
}

} // namespace

std::optional<Positions> embed(const WeightedGraph& graph, const EmbeddingControl& control)
{
    const std::vector<CoarseLevel> levels = coarsen(springs(graph), coarsestNodes);
    Random random(control.seed);
    Positions positions(levels.back().graph.nodes);
    const float extent = std::sqrt(static_cast<float>(graph.nodes));
    for (Position& position : positions) {
        position.x = (random.unit() - 0.5F) * extent;
        position.y = (random.unit() - 0.5F) * extent;
    }
    for (std::size_t depth = levels.size(); depth-- > 0;) {
        const CoarseLevel& level = levels[depth];
        const bool coarsest = depth + 1 == levels.size();
        const float scale
            = std::sqrt(static_cast<float>(graph.nodes) / static_cast<float>(level.graph.nodes));
        // Fewer steps towards the finest level: it costs most and has least left to do.
        Schedule schedule;
        schedule.steps
            = coarsest ? coarsestSteps : finestSteps + 12 * static_cast<int>(std::min<std::size_t>(depth, 8));
        schedule.first = coarsest ? extent * 0.2F : scale;
        schedule.last = scale * 0.05F;
        std::function<void(const Positions&)> listener;
        if (control.listener) {
            listener = [&](const Positions& coarse) { control.listener(expanded(levels, depth, coarse)); };
        }
        if (!LevelForces(level).run(positions, schedule, nullptr, control, listener)) {
            return std::nullopt;
        }
        if (depth > 0) {
            positions = refined(level, levels[depth - 1], positions, random);
        }
    }
    return positions;
}

bool settle(const WeightedGraph& graph, Positions& positions, const std::vector<char>& fixed, int steps,
    const EmbeddingControl& control)
{
    CoarseLevel level;
    level.graph = springs(graph);
    level.masses.assign(graph.nodes, 1.0F);
    return LevelForces(level).run(positions, Schedule{steps, 0.6F, 0.03F}, &fixed, control, control.listener);
}

} // namespace dateline::graph
