// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// GraphScene: what the graph draws, as flat arrays: nodes with place and size, links with style, in the order of their
// importance. Made from a corpus, its network and the part to show; then only positions change. Canvas and picture
// paint the same scene.

#include "model/graph/layout/layout.h"
#include "model/graph/networkpart.h"

#include <QFont>
#include <QString>

#include <vector>

namespace dateline {

struct SceneNode
{
    EntityId entity;
    EntityKind kind = EntityKind::Organisation;
    float x = 0; // world units: pixels at zoom 1
    float y = 0;
    float radius = 5;
    std::uint32_t rank = 0; // 0 = labelled first
    std::uint32_t degree = 0; // within the scene
    std::uint32_t hidden = 0; // neighbours that are not in the scene
    bool singleSource = false;
    bool pinned = false;
    bool fresh = false; // came with the last step
    std::uint32_t mentions = 0;
    QString name;
    QString label; // the name, elided
};

enum class LinkTone : std::uint8_t { Together, Structure, Cooperation, Conflict }; // least telling first

struct SceneLink
{
    std::uint32_t a = 0; // nodes
    std::uint32_t b = 0;
    LinkId link;
    std::uint32_t sentences = 0;
    float width = 1;
    LinkTone tone = LinkTone::Together;
    bool stated = false; // else mentioned together only: dashed
    bool arrowAtA = false;
    bool arrowAtB = false;
};

struct GraphScene
{
    std::vector<SceneNode> nodes; // by entity id
    std::vector<SceneLink> links; // weakest first, so that the strongest are painted on top

    graph::Positions positions() const;
    void setPositions(const graph::Positions& positions);
};

GraphScene buildScene(const Corpus& corpus, const graph::EntityNetwork& network, const graph::NetworkPart& part);

/// Kinds stated between two entities -> what the line says at a glance.
LinkTone toneOf(const graph::NetworkLink& link);

QString elidedLabel(const QString& name); // at 24 characters
QFont labelFont(const SceneNode& node, double zoom = 1); // 12 to 15 pixels by size; far away all alike

/// Node and label below it. Above `labelled` nodes only the largest ones get room for their label.
std::vector<graph::NodeBox> nodeBoxes(const GraphScene& scene, std::size_t labelled = 250);

graph::WeightedGraph graphOf(const GraphScene& scene);

} // namespace dateline
