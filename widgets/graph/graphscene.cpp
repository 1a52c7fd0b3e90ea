// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphscene.h"

#include "model/items/words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline {

namespace {

constexpr int longestLabel = 24; // characters
constexpr std::uint16_t conflictKinds
    = graph::relationBit(RelationKind::Attacked) | graph::relationBit(RelationKind::Opposed);
constexpr std::uint16_t cooperationKinds = graph::relationBit(RelationKind::Met)
    | graph::relationBit(RelationKind::Supported) | graph::relationBit(RelationKind::Agreed);

float radiusOf(std::uint32_t mentions)
{
    return std::min(28.0F, 5 + 2.2F * std::sqrt(static_cast<float>(mentions)));
}

float widthOf(std::uint32_t sentences)
{
    return std::min(8.0F, 1 + 0.7F * std::log2(1 + static_cast<float>(sentences)));
}

void rank(GraphScene& scene)
{
    std::vector<std::uint32_t> order(scene.nodes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&scene](std::uint32_t left, std::uint32_t right) {
        const SceneNode& l = scene.nodes[left];
        const SceneNode& r = scene.nodes[right];
        return l.radius != r.radius ? l.radius > r.radius : l.degree != r.degree ? l.degree > r.degree : left < right;
    });
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        scene.nodes[order[i]].rank = i;
    }
}

} // namespace

graph::Positions GraphScene::positions() const
{
    graph::Positions result;
    result.reserve(nodes.size());
    for (const SceneNode& node : nodes) {
        result.push_back({node.x, node.y});
    }
    return result;
}

void GraphScene::setPositions(const graph::Positions& positions)
{
    for (std::size_t i = 0; i < std::min(nodes.size(), positions.size()); ++i) {
        nodes[i].x = positions[i].x;
        nodes[i].y = positions[i].y;
    }
}

LinkTone toneOf(const graph::NetworkLink& link)
{
    const unsigned kinds = static_cast<unsigned>(link.forward) | link.backward | link.mutual;
    return (kinds & conflictKinds) != 0 ? LinkTone::Conflict
        : (kinds & cooperationKinds) != 0 ? LinkTone::Cooperation
        : link.stated > 0                 ? LinkTone::Structure
                                          : LinkTone::Together;
}

QString elidedLabel(const QString& name)
{
    return name.size() <= longestLabel ? name : name.left(longestLabel - 1).trimmed() + QChar(0x2026);
}

QFont labelFont(const SceneNode& node, double zoom)
{
    constexpr double far = 0.3;
    QFont font;
    font.setPixelSize(zoom < far ? 12 : node.radius > 18 ? 15 : node.radius > 12 ? 13 : 12);
    font.setWeight(zoom >= far && node.radius > 18 ? QFont::DemiBold : QFont::Normal);
    return font;
}

GraphScene buildScene(const Corpus& corpus, const graph::EntityNetwork& network, const graph::NetworkPart& part)
{
    GraphScene scene;
    constexpr std::uint32_t outside = 0xFFFFFFFFU;
    std::vector<std::uint32_t> nodeOf(network.entities().size(), outside);
    scene.nodes.reserve(part.entities.size());
    for (const EntityId id : part.entities) {
        nodeOf[id.index()] = static_cast<std::uint32_t>(scene.nodes.size());
        const graph::NetworkEntity& entity = network[id];
        SceneNode node;
        node.entity = id;
        node.kind = entity.kind;
        node.radius = radiusOf(entity.mentions);
        node.singleSource = entity.articles <= 1;
        node.mentions = entity.mentions;
        node.name = toQString(corpus[id].name);
        node.label = elidedLabel(node.name);
        scene.nodes.push_back(std::move(node));
    }
    scene.links.reserve(part.links.size());
    for (const LinkId id : part.links) {
        const graph::NetworkLink& link = network[id];
        SceneLink line;
        line.a = nodeOf[link.a.index()];
        line.b = nodeOf[link.b.index()];
        line.link = id;
        line.sentences = link.sentences;
        line.width = widthOf(link.sentences);
        line.tone = toneOf(link);
        line.stated = link.stated > 0;
        line.arrowAtA = link.backward != 0;
        line.arrowAtB = link.forward != 0;
        for (SceneNode* end : {&scene.nodes[line.a], &scene.nodes[line.b]}) {
            ++end->degree;
        }
        scene.links.push_back(line);
    }
    for (const graph::NetworkLink& link : network.links()) {
        const std::uint32_t a = nodeOf[link.a.index()];
        const std::uint32_t b = nodeOf[link.b.index()];
        if (link.sentences > 0 && (a == outside) != (b == outside)) {
            ++scene.nodes[a == outside ? b : a].hidden;
        }
    }
    std::stable_sort(scene.links.begin(), scene.links.end(),
        [](const SceneLink& left, const SceneLink& right) { return left.sentences < right.sentences; });
    rank(scene);
    return scene;
}

std::vector<graph::NodeBox> nodeBoxes(const GraphScene& scene, std::size_t labelled)
{
    std::vector<graph::NodeBox> boxes;
    boxes.reserve(scene.nodes.size());
    for (const SceneNode& node : scene.nodes) {
        graph::NodeBox box{node.radius + 4, node.radius + 4};
        if (node.rank < labelled) {
            const QFontMetricsF metrics(labelFont(node));
            box.halfWidth = std::max(box.halfWidth, static_cast<float>(metrics.horizontalAdvance(node.label) / 2) + 5);
            box.halfHeight += static_cast<float>(metrics.height() / 2) + 2;
        }
        boxes.push_back(box);
    }
    return boxes;
}

graph::WeightedGraph graphOf(const GraphScene& scene)
{
    graph::WeightedGraph result;
    result.nodes = static_cast<std::uint32_t>(scene.nodes.size());
    for (const SceneLink& link : scene.links) {
        result.edges.push_back({link.a, link.b, link.sentences});
    }
    return result;
}

} // namespace dateline
