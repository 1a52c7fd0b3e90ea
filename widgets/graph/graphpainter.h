// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// GraphPainter: paints a scene with a painter: links, nodes, labels, legend. The same code for the canvas and
// for pictures. Detail falls with the number of things in view: thin opaque lines and dots for large graphs,
// so that a full frame stays within a tenth of a second for 100,000 nodes.

#include "widgets/common/theme.h"
#include "widgets/graph/graphscene.h"
#include "widgets/graph/labelplacement.h"

#include <QPainter>

#include <array>
#include <vector>

namespace dateline {

// drawn of a large scene, strongest first; only they can be clicked
inline constexpr std::size_t mostLinks = 60'000;

/// World to pixels: pixel = (world - centre) * zoom + middle of the page.
struct GraphTransform
{
    double zoom = 1;
    QPointF centre; // world
    QPointF middle; // pixels
    double room = 0; // of the nearest two nodes: their distance in sums of their radii; 0 = not known

    QPointF toPage(double x, double y) const
    {
        return {(x - centre.x()) * zoom + middle.x(), (y - centre.y()) * zoom + middle.y()};
    }
    QPointF toWorld(QPointF page) const { return (page - middle) / zoom + centre; }
    double radius(float radius) const; // of a node on the page

    friend bool operator==(const GraphTransform&, const GraphTransform&) = default;
};

/// How strongly a thing is shown. Dimmed: out of focus, not to be pointed
/// at. Faded: beside what is pointed at. Distant: in focus, but only over others.
enum class Emphasis : std::uint8_t { Hidden, Dimmed, Faded, Distant, Normal, Strong };

inline constexpr std::array shownWeakFirst{
    Emphasis::Dimmed, Emphasis::Faded, Emphasis::Distant, Emphasis::Normal, Emphasis::Strong};

/// How much of its colour a thing keeps, 0 to 1.
double shareOf(Emphasis emphasis);

/// By node and by link of the scene; empty = all normal.
struct GraphEmphasis
{
    std::vector<Emphasis> nodes;
    std::vector<Emphasis> links;

    Emphasis node(std::uint32_t index) const { return nodes.empty() ? Emphasis::Normal : nodes[index]; }
    Emphasis link(std::uint32_t index) const { return links.empty() ? Emphasis::Normal : links[index]; }
    bool isPlain() const { return nodes.empty() && links.empty(); }
};

/// By the steps of the scene's focus; plain without one.
GraphEmphasis focusEmphasis(const GraphScene& scene);

/// What tells a line's tone without its colour, in its middle: a cross for conflict, a ring for cooperation.
/// `along`: where the line goes, of length 1.
void paintToneMark(QPainter& painter, LinkTone tone, QPointF at, QPointF along, double size, const QPen& line,
    const QColor& ground);

class GraphPainter
{
public:
    explicit GraphPainter(const Theme& theme)
        : m_theme(theme)
    {
    }

    void paintLinks(QPainter& painter, const GraphScene& scene, const GraphTransform& transform,
        const QRectF& page, const GraphEmphasis& emphasis) const;
    /// Years or kinds, behind everything else.
    void paintScale(QPainter& painter, const GraphScene& scene, const GraphTransform& transform,
        const QRectF& page) const;
    void paintNodes(QPainter& painter, const GraphScene& scene, const GraphTransform& transform,
        const QRectF& page, const GraphEmphasis& emphasis) const;
    /// Returns what was placed, for the next call.
    std::vector<PlacedLabel> paintLabels(QPainter& painter, const GraphScene& scene,
        const GraphTransform& transform, const QRectF& page, const GraphEmphasis& emphasis,
        const std::vector<PlacedLabel>& before) const;
    /// The same for a picture, in which nobody can point at a node to learn its name: of few nodes each has
    /// it, beside its links where that can be.
    void paintAllLabels(QPainter& painter, const GraphScene& scene, const GraphTransform& transform,
        const QRectF& page, const GraphEmphasis& emphasis) const;
    /// Explains what occurs in the scene, in rows of this width from `corner`; null painter = measure only.
    /// Returns the height.
    double paintLegend(QPainter* painter, const GraphScene& scene, QPointF corner, double width) const;

    void paintNode(
        QPainter& painter, const SceneNode& node, const GraphTransform& transform, Emphasis emphasis) const;
    void paintLink(QPainter& painter, const GraphScene& scene, const SceneLink& link,
        const GraphTransform& transform, Emphasis emphasis) const;

    const Theme& theme() const { return m_theme; }
    QColor colourOf(LinkTone tone) const;
    QColor colourOf(const SceneNode& node) const; // by kind or community

private:
    QColor colourOf(const SceneLink& link, LinkTone tone) const;
    void paintPlaced(QPainter& painter, const GraphScene& scene, const std::vector<PlacedLabel>& placed,
        const GraphTransform& transform, const GraphEmphasis& emphasis) const;
    void paintStrand(QPainter& painter, const GraphScene& scene, const SceneLink& link, int index,
        double width, double beside, const GraphTransform& transform, Emphasis emphasis) const;
    void paintThinLinks(QPainter& painter, const GraphScene& scene, const GraphTransform& transform,
        const QRectF& page, const GraphEmphasis& emphasis) const;

    Theme m_theme;
};

/// GraphTransform::room of a scene that is read node by node; 0 of larger ones.
double roomBetween(const GraphScene& scene);

/// The text with a rim in the background's colour, its box at `place`.
void paintHaloText(QPainter& painter, const QRectF& place, const QString& text, const QFont& font,
    const QColor& colour, const QColor& halo);

/// Shows all of the scene's boxes within the page, at most at this zoom.
GraphTransform fitting(const GraphScene& scene, const std::vector<graph::NodeBox>& boxes, const QRectF& page,
    double largestZoom = 1.6);

} // namespace dateline
