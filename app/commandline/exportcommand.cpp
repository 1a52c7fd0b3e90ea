// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/commandline/exportcommand.h"

#include "app/commandline/filteroptions.h"
#include "app/commandline/loadedcorpus.h"
#include "app/commandline/messages.h"
#include "app/errortext.h"
#include "app/exporting/exportfiles.h"
#include "app/exporting/reportfile.h"
#include "model/items/filename.h"
#include "model/items/filtertext.h"
#include "model/project/store.h"
#include "model/text/utf8.h"
#include "widgets/common/picturefile.h"
#include "widgets/graph/graphpicture.h"
#include "widgets/graph/networkjob.h"
#include "widgets/timeline/timelinepicture.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

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
            usageError(
                ExportCommand::tr("--size takes WIDTHxHEIGHT in pixels, from 200x120 to %1x%1, not '%2'")
                    .arg(maximumPictureSide)
                    .arg(parser.value(option("size"))));
        }
    }
    if (valid && parser.isSet(option("scale"))) {
        size.scale = parser.value(option("scale")).toDouble(&valid);
        valid = valid && size.scale >= 1 && size.scale <= 4;
        if (!valid) {
            usageError(ExportCommand::tr("--scale takes a number from 1 to 4, not '%1'")
                           .arg(parser.value(option("scale"))));
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

bool isPicture(const QString& path)
{
    const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

/// False (and a message): no such paper, or not for it.
bool takePaper(const QCommandLineParser& parser, Paper& paper)
{
    if (!parser.isSet(option("paper"))) {
        return true;
    }
    const std::optional<Paper> named = paperFrom(parser.value(option("paper")));
    if (!named) {
        usageError(ExportCommand::tr("--paper takes a4, a4-landscape, a3, a3-landscape or picture"));
    } else if (!isPicture(parser.value(option("output")))) {
        usageError(ExportCommand::tr("--paper is for PNG, SVG and PDF"));
    } else if (parser.isSet(option("size")) || parser.isSet(option("scale"))) {
        usageError(ExportCommand::tr("--paper says the size: it goes without --size and --scale"));
    } else {
        paper = *named;
        return true;
    }
    return false;
}

/// 0: not said. False (and a message): no number of dots.
bool takeDots(const QCommandLineParser& parser, int& dotsPerInch)
{
    dotsPerInch = parser.value(option("dpi")).toInt();
    if (parser.isSet(option("dpi")) && (dotsPerInch < 36 || dotsPerInch > 2400)) {
        usageError(ExportCommand::tr("--dpi takes a number from 36 to 2400, not '%1'")
                       .arg(parser.value(option("dpi"))));
        return false;
    }
    return true;
}

std::optional<PicturePages> pagesFrom(const QString& word)
{
    const QStringList words{
        option("as-needed"), option("one"), option("year"), option("quarter"), option("month")};
    const qsizetype at = words.indexOf(word);
    return at < 0 ? std::nullopt : std::optional(static_cast<PicturePages>(at));
}

/// Options of the timeline beside size and range; an empty answer: all are good.
QString takeTimelineWords(const QCommandLineParser& parser, TimelinePictureOptions& options)
{
    const auto lanes = parser.isSet(option("lanes"))
        ? laneModeFrom(parser.value(option("lanes")).toStdString())
        : options.lanes;
    const auto time = parser.isSet(option("time")) ? timeModeFrom(parser.value(option("time")).toStdString())
                                                   : options.time;
    const auto pages
        = parser.isSet(option("pages")) ? pagesFrom(parser.value(option("pages"))) : options.pages;
    const QString titles = parser.isSet(option("titles")) ? parser.value(option("titles")) : option("all");
    if (titles != option("all") && titles != option("fitting")) {
        return ExportCommand::tr("--titles takes all or fitting");
    }
    if (!lanes) {
        return ExportCommand::tr(
            "--lanes takes none, entity-kind, entities, country, event-kind, source or community");
    }
    if (!time) {
        return ExportCommand::tr("--time takes happened or reported");
    }
    if (!pages) {
        return ExportCommand::tr("--pages takes as-needed, one, year, quarter or month");
    }
    options.lanes = *lanes;
    options.time = *time;
    options.pages = *pages;
    options.titles = titles == option("all") ? PictureTitles::All : PictureTitles::Fitting;
    options.legend = !parser.isSet(option("no-legend"));
    options.counts = !parser.isSet(option("no-counts"));
    options.sources = !parser.isSet(option("no-sources"));
    return {};
}

/// --from and --to; false (and a message): no dates, or the wrong way round.
bool takeRange(
    const QCommandLineParser& parser, std::optional<DayNumber>& first, std::optional<DayNumber>& last)
{
    const auto from = dayOption(parser, "from");
    const auto to = from ? dayOption(parser, "to") : std::nullopt;
    if (!to) {
        return false;
    }
    if (*from && *to && **from > **to) {
        usageError(ExportCommand::tr("--from lies after --to"));
        return false;
    }
    first = *from;
    last = *to;
    return true;
}

/// The days as the window's filter has them; an end that is not given is that of the events.
void addWindow(
    const Corpus& corpus, std::optional<DayNumber> from, std::optional<DayNumber> to, Filter& filter)
{
    if (!from && !to) {
        return;
    }
    DayInterval days{from.value_or(*(to ? to : from)), to.value_or(*(from ? from : to))};
    for (const EventId id : corpus.timeline) {
        days.from = from ? *from : std::min(days.from, corpus[id].date->days.from);
        days.to = to ? *to : std::max(days.to, corpus[id].date->days.to);
    }
    FilterClause& window = filter.clauses.emplace_back();
    window.kind = ClauseKind::Window;
    window.days = days;
}

ExitStatus exportTimeline(
    const QCommandLineParser& parser, const std::vector<std::string>& paths, const LoadOptions& loading)
{
    TimelinePictureOptions options;
    const std::optional<PictureSize> size = pictureSize(parser);
    if (!size || !takeRange(parser, options.from, options.to) || !takePaper(parser, options.paper)
        || !takeDots(parser, options.dotsPerInch)) {
        return ExitStatus::Usage;
    }
    options.widthPx = size->widthPx;
    options.heightPx = parser.isSet(option("size")) ? size->heightPx : 0; // as high as the events need
    options.scale = size->scale;
    options.title = parser.value(option("title"));
    options.dark = parser.isSet(option("dark"));
    if (const QString wrong = takeTimelineWords(parser, options); !wrong.isEmpty()) {
        return usageError(wrong);
    }
    const std::optional<LoadedCorpus> loaded = loadCorpus(parser, paths, loading);
    const std::optional<Filter> filter = loaded ? filterOptions(parser, *loaded->corpus) : std::nullopt;
    if (!filter) {
        return ExitStatus::Incomplete;
    }
    if (filter->isActive()) {
        options.shown = applyFilter(*loaded->corpus, *filter).events;
    }
    options.filters = filterText(*loaded->corpus, *filter);
    if (!parser.isSet(option("no-notes"))) {
        options.notes = loaded->notes;
    }
    return finish(exportTimeline(*loaded->corpus, options, parser.value(option("output")).toStdString()),
        loaded->complete);
}

/// As many countries as people and bodies would be too many: two of three, as in the window.
bool takePart(const QCommandLineParser& parser, GraphPictureOptions& options)
{
    if (!parser.isSet(option("per-kind"))) {
        return true;
    }
    constexpr unsigned most = 1000;
    bool valid = false;
    const unsigned count = parser.value(option("per-kind")).toUInt(&valid);
    if (!valid || count == 0 || count > most) {
        usageError(ExportCommand::tr("--per-kind takes a number from 1 to %1, not '%2'")
                       .arg(most)
                       .arg(parser.value(option("per-kind"))));
        return false;
    }
    options.part.perKind = {count, count, (count * 2 + 2) / 3, 0, 0};
    return true;
}

ExitStatus exportGraph(
    const QCommandLineParser& parser, const std::vector<std::string>& paths, const LoadOptions& loading)
{
    const std::optional<PictureSize> size = pictureSize(parser);
    std::optional<DayNumber> from;
    std::optional<DayNumber> to;
    GraphPictureOptions options;
    if (!size || !takeRange(parser, from, to) || !takePart(parser, options)
        || !takePaper(parser, options.paper) || !takeDots(parser, options.dotsPerInch)) {
        return ExitStatus::Usage;
    }
    options.widthPx = size->widthPx;
    options.heightPx = size->heightPx;
    options.scale = size->scale;
    options.title = parser.value(option("title"));
    options.dark = parser.isSet(option("dark"));
    options.legend = !parser.isSet(option("no-legend"));
    options.counts = !parser.isSet(option("no-counts"));
    const std::optional<LoadedCorpus> loaded = loadCorpus(parser, paths, loading);
    std::optional<Filter> filter = loaded ? filterOptions(parser, *loaded->corpus) : std::nullopt;
    if (!filter) {
        return ExitStatus::Incomplete;
    }
    addWindow(*loaded->corpus, from, to, *filter);
    options.evidence = evidenceFilter(loaded->corpus, *filter, applyFilter(*loaded->corpus, *filter));
    options.filters = filterText(*loaded->corpus, *filter);
    if (parser.isSet(option("around"))) {
        options.focus = entityNamed(*loaded->corpus, parser.value(option("around")));
        if (!*options.focus) {
            return ExitStatus::Incomplete;
        }
    }
    const bool part = parser.isSet(option("around")) || parser.isSet(option("per-kind"));
    return finish(exportGraph(*loaded->corpus, options, part ? GraphScope::Drawn : GraphScope::Everything,
                      parser.value(option("output")).toStdString()),
        loaded->complete);
}

enum : unsigned { OfTimeline = 1, OfGraph = 2, OfReport = 4 };

struct OwnOption
{
    const char* name;
    unsigned of;
};

// The others are for whatever is exported.
constexpr std::array ownOptions{OwnOption{"lanes", OfTimeline}, OwnOption{"time", OfTimeline},
    OwnOption{"pages", OfTimeline}, OwnOption{"titles", OfTimeline}, OwnOption{"dpi", OfTimeline | OfGraph},
    OwnOption{"no-sources", OfTimeline}, OwnOption{"around", OfGraph}, OwnOption{"per-kind", OfGraph},
    OwnOption{"events", OfReport}, OwnOption{"names", OfReport}, OwnOption{"size", OfTimeline | OfGraph},
    OwnOption{"scale", OfTimeline | OfGraph}, OwnOption{"paper", OfTimeline | OfGraph},
    OwnOption{"dark", OfTimeline | OfGraph}, OwnOption{"no-legend", OfTimeline | OfGraph},
    OwnOption{"no-counts", OfTimeline | OfGraph}, OwnOption{"no-notes", OfTimeline | OfReport}};

/// False (and a message): one of the options would do nothing.
bool optionsBelongTo(const QCommandLineParser& parser, const std::string& what)
{
    const unsigned exported = what == "timeline" ? OfTimeline : what == "graph" ? OfGraph : OfReport;
    for (const OwnOption& own : ownOptions) {
        if ((own.of & exported) == 0 && parser.isSet(option(own.name))) {
            usageError(ExportCommand::tr("--%1 does not go with %2")
                           .arg(option(own.name), QString::fromStdString(what)));
            return false;
        }
    }
    return true;
}

/// A number of events or names; false (and a message): none, or too many.
bool takeLimit(const QCommandLineParser& parser, const char* name, std::size_t most, std::size_t& limit)
{
    if (!parser.isSet(option(name))) {
        return true;
    }
    bool valid = false;
    const unsigned number = parser.value(option(name)).toUInt(&valid);
    if (!valid || number > most) {
        usageError(ExportCommand::tr("--%1 takes a number up to %2, not '%3'")
                       .arg(option(name))
                       .arg(most)
                       .arg(parser.value(option(name))));
        return false;
    }
    limit = number;
    return true;
}

ExitStatus exportReport(
    const QCommandLineParser& parser, const std::vector<std::string>& paths, const LoadOptions& loading)
{
    std::optional<DayNumber> from;
    std::optional<DayNumber> to;
    ReportOrder order;
    if (!takeRange(parser, from, to) || !takeLimit(parser, "events", mostReportEvents, order.limits.events)
        || !takeLimit(parser, "names", mostReportNames, order.limits.names)) {
        return ExitStatus::Usage;
    }
    const std::optional<LoadedCorpus> loaded = loadCorpus(parser, paths, loading);
    std::optional<Filter> filter = loaded ? filterOptions(parser, *loaded->corpus) : std::nullopt;
    if (!filter) {
        return ExitStatus::Incomplete;
    }
    addWindow(*loaded->corpus, from, to, *filter);
    order.corpus = loaded->corpus;
    order.filter = *filter;
    order.ledger = loaded->ledger;
    order.problems = openProblems(
        loaded->projectProblems, loaded->readingProblems, loaded->corpus.get(), loaded->ledger);
    order.title = parser.value(option("title"));
    order.notes = !parser.isSet(option("no-notes"));
    return finish(exportReport(order, parser.value(option("output")).toStdString()), loaded->complete);
}

void addOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const QStringList& names, const QString& description, const QString& value) {
        parser.addOption(QCommandLineOption(names, description, value));
    };
    add({option("o"), option("output")}, ExportCommand::tr("Write to FILE; its ending says the format."),
        option("FILE"));
    add({option("size")},
        ExportCommand::tr(
            "Size of the picture in pixels (default: 1600x900; a timeline as high as its events need)."),
        option("WxH"));
    add({option("scale")}, ExportCommand::tr("Draw everything this many times as large, 1 to 4."),
        option("N"));
    add({option("paper")},
        ExportCommand::tr(
            "Size of paper: a4, a4-landscape, a3 or a3-landscape (default: none, as --size has it)."),
        option("PAPER"));
    add({option("from")}, ExportCommand::tr("First day that counts."), option("DATE"));
    add({option("to")}, ExportCommand::tr("Last day that counts."), option("DATE"));
    add({option("lanes")},
        ExportCommand::tr("Timeline: none, entity-kind, entities, country, event-kind, source or community."),
        option("LANES"));
    add({option("time")}, ExportCommand::tr("Timeline: which time of an event counts, happened or reported."),
        option("TIME"));
    add({option("pages")},
        ExportCommand::tr(
            "Timeline: one picture of all (one), one a year, quarter or month, or on paper as many "
            "as all titles need (as-needed, the default): pages of a PDF, else files beside "
            "each other."),
        option("PERIOD"));
    add({option("titles")},
        ExportCommand::tr("Timeline without --size: as high as all titles need, within reason (all), or only "
                          "those that fit (fitting)."),
        option("WHICH"));
    add({option("dpi")},
        ExportCommand::tr(
            "Dots per inch, the size on paper (default: 96 times the scale, with --paper 300)."),
        option("N"));
    add({option("around")}, ExportCommand::tr("Graph: NAME and who is linked with it."), option("NAME"));
    add({option("per-kind")},
        ExportCommand::tr("Graph: the N most mentioned people and bodies, and two thirds as many countries "
                          "(default: 12; files for other programs: everything)."),
        option("N"));
    add({option("title")}, ExportCommand::tr("Title of the picture or the report."), option("TEXT"));
    add({option("events")},
        ExportCommand::tr("Report: at most N dated events, those that most sources tell (default: %1).")
            .arg(ReportLimits().events),
        option("N"));
    add({option("names")},
        ExportCommand::tr("Report: at most N names, those that most articles name (default: %1).")
            .arg(ReportLimits().names),
        option("N"));
    addFilterOptions(parser);
    addLoadOptions(parser);
    addCorrectionsOption(parser);
    parser.addOption(QCommandLineOption(option("dark"), ExportCommand::tr("Light on dark.")));
    parser.addOption(QCommandLineOption(option("no-legend"), ExportCommand::tr("Without the legend.")));
    parser.addOption(
        QCommandLineOption(option("no-counts"), ExportCommand::tr("Without the numbers of what is shown.")));
    parser.addOption(QCommandLineOption(option("no-notes"),
        ExportCommand::tr(
            "Timeline: without the notes of the project or the corrections; report: without both.")));
    parser.addOption(QCommandLineOption(
        option("no-sources"), ExportCommand::tr("Timeline: without the list of sources.")));
    parser.addPositionalArgument(option("export"), {}, option("export"));
    parser.addPositionalArgument(
        option("WHAT"), ExportCommand::tr("timeline, graph or report"), option("timeline|graph|report"));
    parser.addPositionalArgument(option("PATH"),
        ExportCommand::tr("Files, folders, or - for JSON Lines on standard input."), option("PATH..."));
}

} // namespace

ExitStatus runExport(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        ExportCommand::tr("Writes the timeline, the entity graph or a report of articles into a file."));
    addOptions(parser);
    if (const std::optional<ExitStatus> ended = parse(parser, arguments)) {
        return *ended;
    }
    std::vector<std::string> paths = pathArguments(parser);
    const std::string what = paths.empty() ? std::string() : paths.front();
    if (what != "timeline" && what != "graph" && what != "report") {
        return usageError(ExportCommand::tr("export needs to know what: timeline, graph or report"));
    }
    if (!optionsBelongTo(parser, what)) {
        return ExitStatus::Usage;
    }
    paths.erase(paths.begin());
    if (paths.empty()) {
        return usageError(ExportCommand::tr("export needs a file or folder"));
    }
    if (isProjectName(paths.front()) && paths.size() > 1) {
        return usageError(ExportCommand::tr("a project is drawn by itself"));
    }
    if (const std::optional<ExitStatus> refused = refuseCorrections(parser, paths)) {
        return *refused;
    }
    if (!parser.isSet(option("output"))) {
        return usageError(ExportCommand::tr("export needs -o FILE"));
    }
    if (const std::string file = fileNameBytes(parser.value(option("output"))); !isValidUtf8(file)) {
        return finish(Unexpected{Error{ErrorCode::Unwritable, "its name is not UTF-8", {file, 0}}}, false);
    }
    const std::optional<LoadOptions> loading = loadOptions(parser);
    if (!loading || !filterOptionsAreRight(parser)) {
        return ExitStatus::Usage;
    }
    return what == "timeline" ? exportTimeline(parser, paths, *loading)
        : what == "graph"     ? exportGraph(parser, paths, *loading)
                              : exportReport(parser, paths, *loading);
}

} // namespace dateline
