// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// GraphScene: what the graph draws, as flat arrays: nodes with place and size, links with style, in the order
// of their importance. Made from a corpus, its network and the part to show; then only positions change.
// Canvas and picture paint the same scene.

#include "model/graph/layout/layout.h"
#include "model/graph/reduction.h"

#include <QFont>
#include <QString>

#include <array>
#include <vector>

namespace dateline {

/// Against a time window, or between two of them.
enum class Presence : std::uint8_t { Inside, Outside, New, Gone, Kept };

struct SceneNode
{
    EntityId entity; // of a group: its leader
    std::vector<EntityId> members; // of a group, without `entity`
    std::vector<EntityId> leaves; // folded into this node
    EntityKind kind = EntityKind::Organisation;
    float x = 0; // world units: pixels at zoom 1
    float y = 0;
    float radius = 5;
    std::uint32_t rank = 0; // 0 = labelled first
    std::uint32_t degree = 0; // within the scene
    std::uint32_t hidden = 0; // neighbours that are not in the scene
    bool singleSource = false;
    Presence presence = Presence::Inside;
    std::int32_t community = -1; // coloured by it; -1 = by kind
    bool pinned = false;
    bool fresh = false; // came with the last step
    std::int8_t step = -1; // links away from what is in focus; -1 = outside it, or there is none
    std::uint32_t mentions = 0;
    QString name;
    QString label; // the name, elided
    QString secondLabel; // a group's size
};

enum class LinkTone : std::uint8_t { Together, Structure, Cooperation, Conflict }; // least telling first

/// One of the parallel lines of a link: what it says and which way.
struct LinkStrand
{
    LinkTone tone = LinkTone::Together;
    bool arrowAtA = false;
    bool arrowAtB = false;
};
inline constexpr int mostStrands = 3;

struct SceneLink
{
    std::uint32_t a = 0; // nodes
    std::uint32_t b = 0;
    LinkId link; // the strongest one
    std::vector<LinkId> links; // all, where the line stands for several
    std::uint32_t sentences = 0;
    std::uint16_t kinds = 0; // bits of relationBit
    float width = 1;
    LinkTone tone = LinkTone::Together; // the most telling one
    bool stated = false; // else mentioned together only: dashed
    Presence presence = Presence::Inside;
    std::uint8_t strandCount = 1;
    std::array<LinkStrand, mostStrands> strands{}; // least telling first
};

/// What a layout by rule means at a place: a year, a kind.
struct SceneMark
{
    float x = 0; // world units
    QString text;
    bool line = false; // begins something: a line down the page; else a heading

    friend bool operator==(const SceneMark&, const SceneMark&) = default;
};

/// What becomes of those outside the focus.
enum class Others : std::uint8_t { Dimmed, Hidden };

struct GraphScene
{
    std::vector<SceneMark> marks;
    std::vector<SceneNode> nodes; // by entity id
    std::vector<SceneLink> links; // weakest first, so that the strongest are painted on top

    QFont font; // of labels and legend; the application's unless the scene is for a picture
    std::uint32_t focusDepth = 0; // steps that the focus reaches; 0 = there is none
    Others others = Others::Dimmed; // that are outside the focus
    bool compares = false; // two windows: presence is New, Gone or Kept
    graph::Positions positions() const;
    void setPositions(const graph::Positions& positions);
};

struct SceneOptions
{
    float size = 1; // of the nodes, below 1 where the room is small
    const graph::EntityNetwork* inside = nullptr; // counted in the time window; null = all is inside
    const graph::EntityNetwork* before = nullptr; // counted in an earlier window, to compare `inside` with
};

GraphScene buildScene(const Corpus& corpus, const graph::EntityNetwork& network,
    const graph::ReducedPart& part, const SceneOptions& options = {});
GraphScene buildScene(const Corpus& corpus, const graph::EntityNetwork& network,
    const graph::NetworkPart& part, const SceneOptions& options = {});

/// Kinds stated between two entities -> what the line says at a glance.
LinkTone toneOf(const graph::NetworkLink& link);
LinkTone toneOf(RelationKind kind);
QString kindWords(std::uint16_t kinds); // "met, attacked"

QString elidedLabel(const QString& name); // at 32 characters
// of the application's font or the scene's: labels and legend follow it
int baseFontPixels(const QFont& font = {});
/// Up to a quarter larger by size; far away all alike.
QFont labelFont(const GraphScene& scene, const SceneNode& node, double zoom = 1);

/// Node and label below it. Above `labelled` nodes only the largest ones get room for their label.
std::vector<graph::NodeBox> nodeBoxes(const GraphScene& scene, std::size_t labelled = 250);

graph::WeightedGraph graphOf(const GraphScene& scene);

} // namespace dateline
