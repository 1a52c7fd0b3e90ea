// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/commandline/exportcommand.h"

#include "app/commandline/loadedcorpus.h"
#include "app/commandline/messages.h"
#include "app/errortext.h"
#include "model/exporting/graphfiles.h"
#include "model/exporting/timelinefiles.h"
#include "model/items/filtertext.h"
#include "model/project/store.h"
#include "widgets/graph/graphpicture.h"
#include "widgets/timeline/timelinepicture.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// Options that timeline and graph share, as written.
struct PictureSize
{
    int widthPx = 1600;
    int heightPx = 900;
    double scale = 1.0;
};

QString option(const char* name)
{
    return QString::fromLatin1(name);
}

std::optional<PictureSize> pictureSize(const QCommandLineParser& parser)
{
    PictureSize size;
    bool valid = true;
    if (parser.isSet(option("size"))) {
        const QStringList sides = parser.value(option("size")).split(QLatin1Char('x'));
        bool widthValid = false;
        bool heightValid = false;
        size.widthPx = sides.value(0).toInt(&widthValid);
        size.heightPx = sides.value(1).toInt(&heightValid);
        valid = sides.size() == 2 && widthValid && heightValid && size.widthPx >= 200 && size.heightPx >= 120
            && size.widthPx <= maximumPictureSide && size.heightPx <= maximumPictureSide;
        if (!valid) {
            usageError(ExportCommand::tr("--size takes WIDTHxHEIGHT in pixels, from 200x120 to %1x%1, not '%2'")
                           .arg(maximumPictureSide).arg(parser.value(option("size"))));
        }
    }
    if (valid && parser.isSet(option("scale"))) {
        size.scale = parser.value(option("scale")).toDouble(&valid);
        valid = valid && size.scale >= 1 && size.scale <= 4;
        if (!valid) {
            usageError(ExportCommand::tr("--scale takes a number from 1 to 4, not '%1'").arg(parser.value(option("scale"))));
        }
    }
    return valid ? std::optional(size) : std::nullopt;
}

ExitStatus finish(const Expected<Done>& written, bool complete)
{
    if (!written) {
        printError(errorText(written.error()));
        return ExitStatus::Incomplete;
    }
    return complete ? ExitStatus::Done : ExitStatus::Incomplete;
}

std::optional<PicturePages> pagesFrom(const QString& word)
{
    const QStringList words{option("one"), option("year"), option("quarter"), option("month")};
    const qsizetype at = words.indexOf(word);
    return at < 0 ? std::nullopt : std::optional(static_cast<PicturePages>(at));
}

/// Options of the timeline beside size and range; an empty answer: all are good.
QString takeTimelineWords(const QCommandLineParser& parser, TimelinePictureOptions& options)
{
    const auto lanes = parser.isSet(option("lanes")) ? laneModeFrom(parser.value(option("lanes")).toStdString()) : options.lanes;
    const auto time = parser.isSet(option("time")) ? timeModeFrom(parser.value(option("time")).toStdString()) : options.time;
    const auto pages = parser.isSet(option("pages")) ? pagesFrom(parser.value(option("pages"))) : options.pages;
    const int dotsPerInch = parser.isSet(option("dpi")) ? parser.value(option("dpi")).toInt() : 0;
    if (!lanes) {
        return ExportCommand::tr("--lanes takes none, entity-kind, entities, country, event-kind, source or community");
    }
    if (!time) {
        return ExportCommand::tr("--time takes happened or reported");
    }
    if (!pages) {
        return ExportCommand::tr("--pages takes one, year, quarter or month");
    }
    if (parser.isSet(option("dpi")) && (dotsPerInch < 36 || dotsPerInch > 2400)) {
        return ExportCommand::tr("--dpi takes a number from 36 to 2400, not '%1'").arg(parser.value(option("dpi")));
    }
    options.lanes = *lanes;
    options.time = *time;
    options.pages = *pages;
    options.dotsPerInch = dotsPerInch;
    options.legend = !parser.isSet(option("no-legend"));
    options.counts = !parser.isSet(option("no-counts"));
    options.sources = !parser.isSet(option("no-sources"));
    return {};
}

/// --entity, --words and --known-by as the window's filter would have them; false: no such entity.
bool filterTimeline(const Corpus& corpus, const QCommandLineParser& parser, std::optional<DayNumber> knownBy, TimelinePictureOptions& options)
{
    Filter filter;
    const auto add = [&](ClauseKind kind) -> FilterClause& {
        filter.clauses.emplace_back();
        filter.clauses.back().kind = kind;
        return filter.clauses.back();
    };
    for (const QString& name : parser.values(option("entity"))) {
        add(ClauseKind::Entity).entity = entityNamed(corpus, name);
        if (!filter.clauses.back().entity) {
            return false;
        }
    }
    if (parser.isSet(option("words"))) {
        add(ClauseKind::Text).text = parser.value(option("words")).toStdString();
    }
    if (knownBy) {
        add(ClauseKind::KnownBy).days = {*knownBy, *knownBy};
    }
    options.shown = filter.isActive() ? applyFilter(corpus, filter).events : options.shown;
    options.filters = filterText(corpus, filter);
    return true;
}

ExitStatus exportTimeline(const QCommandLineParser& parser, const std::vector<std::string>& paths, const LoadOptions& loading)
{
    TimelinePictureOptions options;
    const std::optional<PictureSize> size = pictureSize(parser);
    const auto from = size ? dayOption(parser, "from") : std::nullopt;
    const auto to = from ? dayOption(parser, "to") : std::nullopt;
    const auto knownBy = to ? dayOption(parser, "known-by") : std::nullopt;
    if (!knownBy) {
        return ExitStatus::Usage;
    }
    options.widthPx = size->widthPx;
    options.heightPx = parser.isSet(option("size")) ? size->heightPx : 0; // as high as the events need
    options.scale = size->scale;
    options.from = *from;
    options.to = *to;
    if (options.from && options.to && *options.from > *options.to) {
        return usageError(ExportCommand::tr("--from lies after --to"));
    }
    options.title = parser.value(option("title"));
    options.dark = parser.isSet(option("dark"));
    if (const QString wrong = takeTimelineWords(parser, options); !wrong.isEmpty()) {
        return usageError(wrong);
    }
    const std::optional<LoadedCorpus> loaded = loadCorpus(parser, paths, loading);
    if (!loaded || !filterTimeline(*loaded->corpus, parser, *knownBy, options)) {
        return ExitStatus::Incomplete;
    }
    if (!parser.isSet(option("no-notes"))) {
        options.notes = loaded->notes;
    }
    if (const std::string path = parser.value(option("output")).toStdString(); timelineFileFormat(path)) {
        const TimelineFileScope scope{options.shown, options.from, options.to};
        return finish(writeTimelineFile(*loaded->corpus, scope, options.title.toStdString(), path), loaded->complete);
    }
    return finish(exportTimelinePicture(*loaded->corpus, options, parser.value(option("output")).toStdString()), loaded->complete);
}

ExitStatus exportGraph(const QCommandLineParser& parser, const std::vector<std::string>& paths, const LoadOptions& loading)
{
    const std::optional<PictureSize> size = pictureSize(parser);
    if (!size) {
        return ExitStatus::Usage;
    }
    GraphPictureOptions options;
    options.widthPx = size->widthPx;
    options.heightPx = size->heightPx;
    options.scale = size->scale;
    options.title = parser.value(option("title"));
    options.dark = parser.isSet(option("dark"));
    const std::string path = parser.value(option("output")).toStdString();
    const std::optional<LoadedCorpus> loaded = loadCorpus(parser, paths, loading);
    if (!loaded) {
        return ExitStatus::Incomplete;
    }
    return finish(graphFileFormat(path) ? writeGraphFile(*loaded->corpus, {}, path)
                                        : exportGraphPicture(*loaded->corpus, options, path),
        loaded->complete);
}

void addOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const QStringList& names, const QString& description, const QString& value) {
        parser.addOption(QCommandLineOption(names, description, value));
    };
    add({option("o"), option("output")}, ExportCommand::tr("Write to FILE; its ending says the format."), option("FILE"));
    add({option("size")}, ExportCommand::tr("Size of the picture in pixels (default: 1600x900; a timeline as high as its events need)."), option("WxH"));
    add({option("scale")}, ExportCommand::tr("Draw everything this many times as large, 1 to 4."), option("N"));
    add({option("from")}, ExportCommand::tr("Timeline: first day shown."), option("DATE"));
    add({option("to")}, ExportCommand::tr("Timeline: last day shown."), option("DATE"));
    add({option("lanes")}, ExportCommand::tr("Timeline: none, entity-kind, entities, country, event-kind, source or community."), option("LANES"));
    add({option("time")}, ExportCommand::tr("Timeline: which time of an event counts, happened or reported."), option("TIME"));
    add({option("pages")}, ExportCommand::tr("Timeline: one picture of all (one) or one a year, quarter or month: pages of a PDF, else files beside each other."), option("PERIOD"));
    add({option("dpi")}, ExportCommand::tr("Timeline: dots per inch, the size on paper (default: 96 times the scale)."), option("N"));
    add({option("entity")}, ExportCommand::tr("Timeline: only events that NAME takes part in; may be given again."), option("NAME"));
    add({option("words")}, ExportCommand::tr("Timeline: only events whose title or sentence has these words."), option("TEXT"));
    add({option("known-by")}, ExportCommand::tr("Timeline: only what was reported by that day."), option("DATE"));
    add({option("title")}, ExportCommand::tr("Title of the picture."), option("TEXT"));
    addLoadOptions(parser);
    addCorrectionsOption(parser);
    parser.addOption(QCommandLineOption(option("dark"), ExportCommand::tr("Light on dark.")));
    parser.addOption(QCommandLineOption(option("no-legend"), ExportCommand::tr("Timeline: without the legend.")));
    parser.addOption(QCommandLineOption(option("no-counts"), ExportCommand::tr("Timeline: without the numbers of events.")));
    parser.addOption(QCommandLineOption(option("no-notes"), ExportCommand::tr("Timeline: without the notes of the project or the corrections.")));
    parser.addOption(QCommandLineOption(option("no-sources"), ExportCommand::tr("Timeline: without the list of sources.")));
    parser.addPositionalArgument(option("export"), {}, option("export"));
    parser.addPositionalArgument(option("WHAT"), ExportCommand::tr("timeline or graph"), option("timeline|graph"));
    parser.addPositionalArgument(option("PATH"), ExportCommand::tr("Files, folders, or - for JSON Lines on standard input."), option("PATH..."));
}

} // namespace

ExitStatus runExport(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(ExportCommand::tr("Draws the timeline or the entity graph of articles into a file."));
    addOptions(parser);
    if (const std::optional<ExitStatus> ended = parse(parser, arguments)) {
        return *ended;
    }
    std::vector<std::string> paths = pathArguments(parser);
    const std::string what = paths.empty() ? std::string() : paths.front();
    if (what != "timeline" && what != "graph") {
        return usageError(ExportCommand::tr("export needs to know what: timeline or graph"));
    }
    paths.erase(paths.begin());
    if (paths.empty()) {
        return usageError(ExportCommand::tr("export needs a file or folder"));
    }
    if (isProjectName(paths.front()) && paths.size() > 1) {
        return usageError(ExportCommand::tr("a project is drawn by itself"));
    }
    if (!parser.isSet(option("output"))) {
        return usageError(ExportCommand::tr("export needs -o FILE"));
    }
    const std::optional<LoadOptions> loading = loadOptions(parser);
    if (!loading) {
        return ExitStatus::Usage;
    }
    return what == "timeline" ? exportTimeline(parser, paths, *loading) : exportGraph(parser, paths, *loading);
}

} // namespace dateline
