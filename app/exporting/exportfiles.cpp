// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/exporting/exportfiles.h"

#include "model/exporting/graphfiles.h"
#include "model/exporting/timelinefiles.h"

#include <algorithm>

namespace dateline {

namespace {

/// What passes and has the entity in it.
std::vector<std::uint8_t> shownEvents(const Corpus& corpus, const TimelinePictureOptions& options)
{
    if (!options.entity) {
        return options.shown;
    }
    std::vector<std::uint8_t> shown(corpus.events.size(), 0);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto& participants = corpus.events[i].participants;
        const bool passes = options.shown.empty() || options.shown[i] != 0;
        shown[i] = passes
                && std::any_of(participants.begin(), participants.end(),
                    [&](const Participant& each) { return each.entity == *options.entity; })
            ? 1
            : 0;
    }
    return shown;
}

/// The endings of pictures are named with those of the data.
Expected<Done> withEndings(Expected<Done> written, const char* others)
{
    if (!written && written.error().code == ErrorCode::UnknownEnding) {
        written.error().detail += others;
    }
    return written;
}

} // namespace

Expected<Done> exportTimeline(const Corpus& corpus, const TimelinePictureOptions& options,
    const std::string& path, const Progress& progress)
{
    if (timelineFileFormat(path)) {
        return writeTimelineFile(corpus, {shownEvents(corpus, options), options.from, options.to},
            options.title.toStdString(), path, progress);
    }
    return withEndings(exportTimelinePicture(corpus, options, path, progress), " .csv .ics .json");
}

Expected<Done> exportGraph(const Corpus& corpus, const GraphPictureOptions& options, GraphScope scope,
    const std::string& path, const Progress& progress)
{
    if (!graphFileFormat(path)) {
        return withEndings(exportGraphPicture(corpus, options, path, progress), " .graphml .gexf .dot .csv");
    }
    GraphFileScope written;
    written.evidence = options.evidence;
    if (scope == GraphScope::Drawn) {
        graph::NetworkPart part = drawnPart(corpus, options);
        written.entities = std::move(part.entities);
        written.minimumSentences = part.minimumSentences;
    }
    return writeGraphFile(corpus, written, path);
}

QStringList graphFilesBeside(const QString& path)
{
    if (graphFileFormat(path.toStdString()) != GraphFileFormat::Csv) {
        return {};
    }
    const QString base = path.chopped(4);
    return {base + QStringLiteral("-nodes.csv"), base + QStringLiteral("-evidence.csv")};
}

} // namespace dateline
