// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphscene.h"

#include "model/items/words.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline {

namespace {

constexpr int longestLabel = 32; // characters: "United Nations Security Council" has 31, and paper no tips
constexpr std::uint16_t conflictKinds
    = graph::relationBit(RelationKind::Attacked) | graph::relationBit(RelationKind::Opposed);
constexpr std::uint16_t cooperationKinds = graph::relationBit(RelationKind::Met)
    | graph::relationBit(RelationKind::Supported) | graph::relationBit(RelationKind::Agreed);

/// Area by mentions. Where the most mentioned would pass the largest radius all shrink alike, so that a large
/// corpus still shows who is mentioned more.
float radiusOf(std::uint32_t mentions, std::uint32_t most)
{
    const float slope = std::min(2.2F, 23 / std::sqrt(static_cast<float>(std::max(1U, most))));
    return std::min(28.0F, 5 + slope * std::sqrt(static_cast<float>(mentions)));
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
        return l.radius != r.radius ? l.radius > r.radius
            : l.degree != r.degree  ? l.degree > r.degree
                                    : left < right;
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
    return (kinds & conflictKinds) != 0   ? LinkTone::Conflict
        : (kinds & cooperationKinds) != 0 ? LinkTone::Cooperation
        : link.stated > 0                 ? LinkTone::Structure
                                          : LinkTone::Together;
}

QString elidedLabel(const QString& name)
{
    return name.size() <= longestLabel ? name : name.left(longestLabel - 1).trimmed() + QChar(0x2026);
}

int baseFontPixels(const QFont& font)
{
    return std::clamp(QFontInfo(font).pixelSize(), 9, 40);
}

QFont labelFont(const GraphScene& scene, const SceneNode& node, double zoom)
{
    constexpr double far = 0.3;
    const int base = baseFontPixels(scene.font);
    QFont font = scene.font;
    font.setPixelSize(zoom < far || node.radius <= 12 ? base : node.radius > 20 ? base * 5 / 4 : base + 1);
    font.setWeight(zoom >= far && node.radius > 20 ? QFont::DemiBold : QFont::Normal);
    return font;
}

LinkTone toneOf(RelationKind kind)
{
    const std::uint16_t bit = graph::relationBit(kind);
    return (bit & conflictKinds) != 0         ? LinkTone::Conflict
        : (bit & cooperationKinds) != 0       ? LinkTone::Cooperation
        : kind == RelationKind::MentionedWith ? LinkTone::Together
                                              : LinkTone::Structure;
}

QString kindWords(std::uint16_t kinds)
{
    QStringList words;
    for (int kind = 0; kind < relationKindCount; ++kind) {
        if ((kinds & graph::relationBit(static_cast<RelationKind>(kind))) != 0) {
            words << relationWord(static_cast<RelationKind>(kind));
        }
    }
    return words.join(QStringLiteral(", "));
}

namespace {

/// One line for each thing that is said, those who are only mentioned together
/// get one too if nothing else is said.
void setStrands(SceneLink& line, const graph::NetworkLink& link)
{
    line.strandCount = 0;
    for (const LinkTone tone : {LinkTone::Structure, LinkTone::Cooperation, LinkTone::Conflict}) {
        LinkStrand strand{tone, false, false};
        bool any = false;
        for (int i = 0; i < relationKindCount; ++i) {
            const auto kind = static_cast<RelationKind>(i);
            if (toneOf(kind) == tone) {
                const std::uint16_t bit = graph::relationBit(kind);
                strand.arrowAtA = strand.arrowAtA || (link.backward & bit) != 0;
                strand.arrowAtB = strand.arrowAtB || (link.forward & bit) != 0;
                any = any || (link.mutual & bit) != 0;
            }
        }
        if (any || strand.arrowAtA || strand.arrowAtB) {
            line.strands.at(line.strandCount++) = strand;
        }
    }
    line.strandCount = std::max<std::uint8_t>(line.strandCount, 1);
}

Presence presenceOf(bool inside, bool before, bool compares)
{
    return !compares ? (inside ? Presence::Inside : Presence::Outside)
        : inside     ? (before ? Presence::Kept : Presence::New)
                     : (before ? Presence::Gone : Presence::Outside);
}

bool isThere(const graph::EntityNetwork& network, const SceneNode& node)
{
    const auto alive = [&network](EntityId id) { return network[id].mentions > 0 || network[id].degree > 0; };
    return alive(node.entity) || std::any_of(node.members.begin(), node.members.end(), alive);
}

std::uint32_t sentencesIn(const graph::EntityNetwork& network, const SceneLink& line)
{
    if (line.links.empty()) {
        return network[line.link].sentences;
    }
    return std::accumulate(line.links.begin(), line.links.end(), 0U,
        [&network](std::uint32_t sum, LinkId id) { return sum + network[id].sentences; });
}

SceneNode sceneNode(
    const Corpus& corpus, const graph::EntityNetwork& network, const graph::ReducedNode& source)
{
    SceneNode node;
    node.entity = source.entity;
    node.members = source.members;
    node.leaves = source.leaves;
    const graph::NetworkEntity& entity = network[node.entity];
    node.kind = entity.kind;
    node.singleSource = entity.articles <= 1 && node.members.empty();
    node.mentions = entity.mentions;
    for (const EntityId member : node.members) {
        node.mentions += network[member].mentions;
    }
    node.name = toQString(corpus[node.entity].name);
    node.label = elidedLabel(node.name);
    if (!node.members.empty()) {
        node.secondLabel
            = QStringLiteral("+") + QLocale().toString(static_cast<qulonglong>(node.members.size()));
        node.label += QChar(0x00A0) + node.secondLabel;
    }
    return node;
}

constexpr std::uint32_t outside = 0xFFFFFFFFU;

/// The nodes, and for every entity of the network the node that it is or is part of, or `outside`.
std::vector<std::uint32_t> addNodes(GraphScene& scene, const Corpus& corpus,
    const graph::EntityNetwork& network, const graph::ReducedPart& part, const SceneOptions& options)
{
    std::vector<std::uint32_t> nodeOf(network.entities().size(), outside);
    scene.nodes.reserve(part.nodes.size());
    std::uint32_t most = 0;
    for (const graph::ReducedNode& source : part.nodes) {
        const auto index = static_cast<std::uint32_t>(scene.nodes.size());
        SceneNode node = sceneNode(corpus, network, source);
        nodeOf[node.entity.index()] = index;
        for (const std::vector<EntityId>* others : {&node.members, &node.leaves}) {
            for (const EntityId other : *others) {
                nodeOf[other.index()] = index;
            }
        }
        if (options.inside) {
            node.presence = presenceOf(isThere(*options.inside, node),
                scene.compares && isThere(*options.before, node), scene.compares);
        }
        most = std::max(most, node.mentions);
        scene.nodes.push_back(std::move(node));
    }
    for (SceneNode& node : scene.nodes) {
        node.radius = radiusOf(node.mentions, most) * options.size;
    }
    return nodeOf;
}

SceneLink sceneLink(const graph::ReducedLink& source, const std::vector<std::uint32_t>& nodeOf,
    const SceneOptions& options, bool compares)
{
    SceneLink line;
    line.a = nodeOf[source.sum.a.index()];
    line.b = nodeOf[source.sum.b.index()];
    line.link = source.link;
    line.links = source.links;
    line.sentences = source.sum.sentences;
    line.kinds = graph::kindsOf(source.sum);
    line.tone = toneOf(source.sum);
    line.stated = source.sum.stated > 0;
    setStrands(line, source.sum);
    if (options.inside) {
        const std::uint32_t inside = sentencesIn(*options.inside, line);
        line.presence = presenceOf(inside > 0, compares && sentencesIn(*options.before, line) > 0, compares);
        line.sentences = inside > 0 ? inside : compares ? line.sentences : 1;
    }
    line.width = widthOf(line.sentences);
    return line;
}

void addLinks(GraphScene& scene, const graph::ReducedPart& part, const std::vector<std::uint32_t>& nodeOf,
    const SceneOptions& options)
{
    scene.links.reserve(part.links.size());
    std::uint32_t heaviest = 0; // of those that stand for several
    for (const graph::ReducedLink& source : part.links) {
        SceneLink line = sceneLink(source, nodeOf, options, scene.compares);
        heaviest = std::max(heaviest, line.links.empty() ? 0 : line.sentences);
        for (SceneNode* end : {&scene.nodes[line.a], &scene.nodes[line.b]}) {
            ++end->degree;
        }
        scene.links.push_back(std::move(line));
    }
    if (heaviest > 0) { // sums differ by hundreds: their logarithms would all look alike
        for (SceneLink& line : scene.links) {
            line.width = 0.8F
                + 7 * static_cast<float>(std::min(line.sentences, heaviest)) / static_cast<float>(heaviest);
        }
    }
    std::stable_sort(scene.links.begin(), scene.links.end(),
        [](const SceneLink& left, const SceneLink& right) { return left.sentences < right.sentences; });
}

/// How many links of each node lead to what is not drawn.
void countHidden(
    GraphScene& scene, const graph::EntityNetwork& network, const std::vector<std::uint32_t>& nodeOf)
{
    for (const graph::NetworkLink& link : network.links()) {
        const std::uint32_t a = nodeOf[link.a.index()];
        const std::uint32_t b = nodeOf[link.b.index()];
        if (link.sentences > 0 && (a == outside) != (b == outside)) {
            ++scene.nodes[a == outside ? b : a].hidden;
        }
    }
}

} // namespace

GraphScene buildScene(const Corpus& corpus, const graph::EntityNetwork& network,
    const graph::ReducedPart& part, const SceneOptions& options)
{
    GraphScene scene;
    scene.compares = options.before != nullptr && options.inside != nullptr;
    const std::vector<std::uint32_t> nodeOf = addNodes(scene, corpus, network, part, options);
    addLinks(scene, part, nodeOf, options);
    countHidden(scene, network, nodeOf);
    rank(scene);
    return scene;
}

GraphScene buildScene(const Corpus& corpus, const graph::EntityNetwork& network,
    const graph::NetworkPart& part, const SceneOptions& options)
{
    return buildScene(corpus, network, graph::unreduced(network, part), options);
}

std::vector<graph::NodeBox> nodeBoxes(const GraphScene& scene, std::size_t labelled)
{
    std::vector<graph::NodeBox> boxes;
    boxes.reserve(scene.nodes.size());
    for (const SceneNode& node : scene.nodes) {
        graph::NodeBox box{node.radius + 4, node.radius + 4};
        if (node.rank < labelled) {
            const QFontMetricsF metrics(labelFont(scene, node));
            box.halfWidth
                = std::max(box.halfWidth, static_cast<float>(metrics.horizontalAdvance(node.label) / 2) + 5);
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
