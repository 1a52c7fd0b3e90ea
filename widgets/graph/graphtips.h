// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What hovering over a node or a link says: counts, kinds, dates, and a link's
// evidence over time as a spark line.

#include "model/items/snapshot.h"
#include "widgets/common/theme.h"
#include "widgets/graph/graphscene.h"

#include <QImage>

namespace dateline {

QString nodeTip(const Corpus& corpus, const graph::EntityNetwork& network, const SceneNode& node);
QString linkTip(const Corpus& corpus, const GraphScene& scene, const SceneLink& link,
    const graph::EvidenceFilter& evidence, const Theme& theme);

/// Bars over time, first to last day; null if fewer than two days are told.
QImage sparkLine(const std::vector<DayNumber>& days, const Theme& theme);

} // namespace dateline
