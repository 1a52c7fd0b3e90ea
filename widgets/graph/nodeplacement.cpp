// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/nodeplacement.h"

#include "model/graph/layout/simplelayouts.h"
#include "model/items/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace dateline {

namespace {

constexpr float besideNeighbour = 70; // pixels between a new node and the one it hangs on
constexpr std::uint32_t unreached = 0xFFFFFFFFU;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NodePlacement)
};

std::vector<std::uint32_t> byRank(const GraphScene& scene)
{
    std::vector<std::uint32_t> order(scene.nodes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&scene](std::uint32_t left, std::uint32_t right) {
        return scene.nodes[left].rank < scene.nodes[right].rank;
    });
    return order;
}

Arranged rings(
    const GraphScene& scene, std::optional<std::uint32_t> centre, std::span<const graph::NodeBox> boxes)
{
    const graph::WeightedGraph graph = graphOf(scene);
    const graph::Adjacency adjacency(graph);
    std::vector<std::uint32_t> hops(scene.nodes.size(), unreached);
    std::vector<std::uint32_t> queue{centre.value_or(byRank(scene).front())};
    hops[queue[0]] = 0;
    for (std::size_t next = 0; next < queue.size(); ++next) {
        for (const graph::HalfEdge& half : adjacency[queue[next]]) {
            if (hops[half.target] == unreached) {
                hops[half.target] = hops[queue[next]] + 1;
                queue.push_back(half.target);
            }
        }
    }
    const std::uint32_t last = hops[queue.back()] + 1;
    std::replace(hops.begin(), hops.end(), unreached, last); // not linked with the centre: outermost
    return {graph::ringLayout(graph, hops, boxes), {}};
}

Arranged columns(const GraphScene& scene, std::span<const graph::NodeBox> boxes)
{
    std::vector<std::uint32_t> kinds;
    for (const SceneNode& node : scene.nodes) {
        kinds.push_back(static_cast<std::uint32_t>(node.kind));
    }
    Arranged result{graph::columnLayout(kinds, boxes), {}};
    std::map<EntityKind, float> places;
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        places.emplace(scene.nodes[i].kind, result.positions[i].x);
    }
    for (const auto& [kind, x] : places) {
        result.marks.push_back({x, kindsWord(kind), false});
    }
    return result;
}

Arranged circle(const GraphScene& scene, std::span<const graph::NodeBox> boxes)
{
    std::vector<std::uint32_t> order = byRank(scene);
    std::stable_sort(order.begin(), order.end(), [&scene](std::uint32_t left, std::uint32_t right) {
        return scene.nodes[left].kind < scene.nodes[right].kind;
    });
    return {graph::circleLayout(order, boxes), {}};
}

/// A line where a new year begins, or a new month where there are few years.
std::vector<SceneMark> timeMarks(const std::vector<std::int64_t>& days, const graph::Positions& positions)
{
    std::vector<std::uint32_t> order(days.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
        [&](auto left, auto right) { return positions[left].x < positions[right].x; });
    std::vector<CivilDate> dates;
    for (const std::uint32_t node : order) {
        if (days[node] != std::numeric_limits<std::int64_t>::max()) {
            dates.push_back(civilDate(static_cast<DayNumber>(days[node])));
        }
    }
    const bool byYear = !dates.empty() && dates.back().year - dates.front().year >= 3;
    std::vector<SceneMark> marks;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool dated = i < dates.size();
        const bool begins = i == 0
            || (dated
                    ? dates[i].year != dates[i - 1].year || (!byYear && dates[i].month != dates[i - 1].month)
                    : i == dates.size());
        if (begins) {
            const float x = positions[order[i]].x;
            const float before = i > 0 ? positions[order[i - 1]].x : x - 60;
            const DayInterval period{dated ? dayNumber(dates[i].year, byYear ? 1 : dates[i].month, 1) : 0, 0};
            const QString text = !dated ? Text::tr("no date")
                : byYear                ? QString::number(dates[i].year)
                                        : dayText(period.from).section(QLatin1Char(' '), 1);
            marks.push_back({(before + x) / 2, text, true});
        }
    }
    return marks;
}

Arranged byTime(const GraphScene& scene, const graph::EntityNetwork& network,
    std::span<const graph::NodeBox> boxes, float aspect)
{
    std::vector<std::int64_t> days(scene.nodes.size(), std::numeric_limits<std::int64_t>::max());
    for (const SceneLink& link : scene.links) {
        for (const LinkId id : link.links.empty() ? std::vector{link.link} : link.links) {
            if (const auto& dated = network[id].days) {
                days[link.a] = std::min<std::int64_t>(days[link.a], dated->from);
                days[link.b] = std::min<std::int64_t>(days[link.b], dated->from);
            }
        }
    }
    Arranged result{graph::timeLayout(days, boxes, aspect), {}};
    result.marks = timeMarks(days, result.positions);
    return result;
}

Arranged byCountry(const GraphScene& scene, const graph::EntityNetwork& network,
    std::span<const graph::NodeBox> boxes, float aspect)
{
    const std::vector<EntityId> countries = graph::countries(network);
    std::vector<std::uint32_t> clusters;
    for (const SceneNode& node : scene.nodes) {
        clusters.push_back(countries[node.entity.index()].value()); // 0 = of no country
    }
    std::vector<std::uint32_t> order = byRank(scene);
    std::stable_partition(order.begin(), order.end(),
        [&scene](std::uint32_t node) { return scene.nodes[node].kind == EntityKind::Country; });
    return {graph::clusterLayout(clusters, order, boxes, aspect), {}};
}

} // namespace

void placeNew(const GraphScene& scene, graph::Positions& positions, const std::vector<char>& known)
{
    graph::Position low{0, 0};
    graph::Position high{0, 0};
    bool any = false;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (known[i] != 0) {
            low = any ? graph::Position{std::min(low.x, positions[i].x), std::min(low.y, positions[i].y)}
                      : positions[i];
            high = any ? graph::Position{std::max(high.x, positions[i].x), std::max(high.y, positions[i].y)}
                       : positions[i];
            any = true;
        }
    }
    std::vector<std::optional<std::uint32_t>> host(positions.size());
    for (const SceneLink& link : scene.links) { // weakest first: the strongest one stays
        if (known[link.a] != known[link.b]) {
            host[known[link.a] != 0 ? link.b : link.a] = known[link.a] != 0 ? link.a : link.b;
        }
    }
    std::map<std::uint32_t, int> guests;
    int strays = 0;
    for (std::uint32_t i = 0; i < positions.size(); ++i) {
        if (known[i] != 0) {
            continue;
        }
        if (host[i]) {
            // Away from the middle of the drawing, then to either side in turn.
            const graph::Position at = positions[*host[i]];
            const int number = guests[*host[i]]++;
            const double outwards = std::atan2(at.y - (low.y + high.y) / 2, at.x - (low.x + high.x) / 2);
            const double angle = outwards + (number % 2 == 0 ? 1 : -1) * (number + 1) / 2 * 0.5;
            const float away = scene.nodes[*host[i]].radius + besideNeighbour;
            positions[i] = {at.x + away * static_cast<float>(std::cos(angle)),
                at.y + away * static_cast<float>(std::sin(angle))};
        } else {
            positions[i] = {low.x + static_cast<float>(strays++) * 90.0F, high.y + 80.0F};
        }
    }
}

Arranged arranged(const GraphScene& scene, const graph::EntityNetwork& network, GraphArrangement arrangement,
    std::optional<std::uint32_t> centre, float aspect)
{
    const std::vector<graph::NodeBox> boxes = nodeBoxes(scene);
    switch (arrangement) {
    case GraphArrangement::Force: break;
    case GraphArrangement::Rings: return rings(scene, centre, boxes);
    case GraphArrangement::Columns: return columns(scene, boxes);
    case GraphArrangement::Circle: return circle(scene, boxes);
    case GraphArrangement::Time: return byTime(scene, network, boxes, aspect);
    case GraphArrangement::Countries: return byCountry(scene, network, boxes, aspect);
    }
    return {scene.positions(), {}};
}

} // namespace dateline
