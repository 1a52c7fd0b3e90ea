// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What an export writes, by the ending of its path, for window and command line alike: so that both write the
// same bytes.

#include "model/base/expected.h"
#include "model/corpus/corpus.h"
#include "widgets/graph/graphpicture.h"
#include "widgets/timeline/timelinepicture.h"

#include <QStringList>

#include <string>

namespace dateline {

/// A picture (.png, .svg, .pdf) or the events themselves (.csv, .ics, .json), those that the options let in.
/// Errors: UnknownEnding, TooLarge, Unwritable, Cancelled; no half file is left.
Expected<Done> exportTimeline(const Corpus& corpus, const TimelinePictureOptions& options,
    const std::string& path, const Progress& progress = Progress());

enum class GraphScope { Drawn, Everything };

/// A picture (.png, .svg, .pdf) of what the options choose, or the network itself (.graphml, .gexf, .dot,
/// .csv): that part of it, or everything that its evidence lets in. Errors as above.
Expected<Done> exportGraph(const Corpus& corpus, const GraphPictureOptions& options, GraphScope scope,
    const std::string& path, const Progress& progress = Progress());

/// The files that exportGraph() writes beside `path`: a CSV file of links has one of nodes and one of
/// sentences.
QStringList graphFilesBeside(const QString& path);

} // namespace dateline
