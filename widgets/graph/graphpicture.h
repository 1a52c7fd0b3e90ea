// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The entity graph as a picture of its own, not a screenshot: title, the strongest entities with their links,
// labels that never overlap, legend and counts, nothing cut at the borders. Needs a QApplication (the
// offscreen platform will do). The same corpus and options give the same bytes on the same platform. About
// 0.2 s for 1600 x 1000 pixels.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/graph/layout/layout.h"
#include "model/graph/reduction.h"
#include "widgets/common/picturefile.h"
#include "widgets/graph/graphscene.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

struct GraphPictureOptions
{
    int widthPx = 1600; // of the layout; the image is `scale` times as large
    int heightPx = 1000;
    double scale = 1.0; // 1 to 4; raster formats only
    Paper paper = Paper::AsPicture; // says width and height
    int dotsPerInch = 0; // as of a picture of the timeline
    bool dark = false;
    QString title; // empty = "Entity graph"
    bool titled = true; // else it is only in the file's texts
    QString filters; // what was filtered, in words; drawn under the title and written into the file
    QString project; // content hash of what was drawn; written into the file
    bool legend = true;
    bool counts = true;
    graph::EvidenceFilter evidence; // time window, kinds of relation
    graph::PartOptions part; // how many of each kind, how much evidence
    std::optional<EntityId> focus; // instead of the part: this entity and its neighbours
    std::uint32_t focusHops = 1;
    std::vector<EntityId> entities; // instead of both: exactly these
    std::shared_ptr<const GraphScene> scene; // instead of all: what is on screen, as it is there
    QString sceneCounts;
    graph::ReductionOptions reduction;
    std::uint32_t minimumSentences = 1; // of links when `focus` or `entities` say what to draw
    std::vector<std::pair<EntityId, graph::Position>> positions; // as on screen; empty = laid out anew
    std::uint64_t seed = 1;
};

/// The entities and links that a picture shows, before any reduction.
graph::NetworkPart drawnPart(const Corpus& corpus, const GraphPictureOptions& options);

/// Null image if `options` ask for more than 32,767 pixels a side or less than 200 x 120.
/// Null, too, once it is cancelled.
QImage renderGraph(
    const Corpus& corpus, const GraphPictureOptions& options, const Progress& progress = Progress());

/// As an SVG drawing, to be put into a document; empty where renderGraph() is null.
QByteArray graphSvg(const Corpus& corpus, const GraphPictureOptions& options);

/// Where the names stand in graphSvg().
struct GraphSpot
{
    EntityId entity;
    QRectF box;
};
std::vector<GraphSpot> graphSpots(const Corpus& corpus, const GraphPictureOptions& options);

/// Renders and writes .png, .svg or .pdf, by the path's extension. Errors: TooLarge (detail names the limit),
/// UnknownEnding, Unwritable, Cancelled.
Expected<Done> exportGraphPicture(const Corpus& corpus, const GraphPictureOptions& options,
    const std::string& path, const Progress& progress = Progress());

} // namespace dateline
