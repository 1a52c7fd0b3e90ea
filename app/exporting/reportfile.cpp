// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/exporting/reportfile.h"

#include "app/correcting/correctiontext.h"
#include "app/correcting/notes.h"
#include "model/corrections/timelinenotes.h"
#include "model/exporting/textfile.h"
#include "model/items/filtertext.h"
#include "model/items/reasontext.h"
#include "model/items/words.h"
#include "widgets/graph/graphpicture.h"
#include "widgets/graph/networkjob.h"
#include "widgets/timeline/timelinepicture.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace dateline {

namespace {

constexpr int pictureWidthPx = 1100; // of the document's column: letters of the pictures keep their size
constexpr int graphHeightPx = 720;

/// In the language of the program.
class ProgramWords : public ReportWords
{
public:
    std::string language() const override
    {
        return QCoreApplication::translate("Report", "en", "the code of this language").toStdString();
    }
    std::string translate(const char* context, const char* english, const char* hint, int n) const override
    {
        return QCoreApplication::translate(context, english, hint, n).toStdString();
    }
    std::string number(std::size_t number) const override
    {
        return QLocale().toString(static_cast<qulonglong>(number)).toStdString();
    }
    std::string when(const Event& event) const override { return dateText(event).toStdString(); }
    std::string when(DayInterval days) const override { return intervalText(days).toStdString(); }
    std::string word(EntityKind kind) const override { return kindWord(kind).toStdString(); }
    std::string word(EventKind kind) const override { return kindWord(kind).toStdString(); }
    std::string word(EventStatus status) const override { return statusWord(status).toStdString(); }
    std::string word(RelationKind kind) const override { return relationWord(kind).toStdString(); }
    std::string word(DateSource source) const override { return sourceWord(source).toStdString(); }
    std::string reason(std::string_view english) const override { return reasonText(english).toStdString(); }
    std::string titleOf(const ArticleMetadata& article) const override
    {
        return articleTitle(article).toStdString();
    }
};

std::vector<ReportNote> notesOf(const ReportOrder& order)
{
    std::vector<ReportNote> notes;
    for (const WrittenNote& written : notesIn(order.ledger)) {
        const Selection thing = thingOf(*order.corpus, written.subject);
        ReportNote note;
        note.article = thing.articles.empty() ? ArticleId() : thing.articles.front();
        note.entity = thing.entities.empty() ? EntityId() : thing.entities.front();
        note.event = thing.events.empty() ? EventId() : thing.events.front();
        note.about = thing.isEmpty() ? std::string() : thingTitle(*order.corpus, thing).toStdString();
        note.text = written.text;
        notes.push_back(std::move(note));
    }
    for (const TimelineNote& written : timelineNotes(order.ledger)) {
        ReportNote note;
        note.about = written.days ? intervalText(*written.days).toStdString() : written.lane;
        note.text = written.text;
        notes.push_back(std::move(note));
    }
    return notes;
}

std::vector<std::string> correctionsOf(const Ledger& ledger)
{
    std::vector<std::string> texts;
    for (const RuleRef rule : ledger.rules()) {
        if (!isNote(ledger[rule]) && !std::holds_alternative<TimelineNote>(ledger[rule])) {
            texts.push_back(correctionText(ledger[rule]).toStdString());
        }
    }
    return texts;
}

template <typename Options, typename Draw> ReportPicture bothLooks(Options options, Draw draw)
{
    ReportPicture picture;
    options.dark = false;
    picture.light = draw(options).toStdString();
    options.dark = true;
    picture.dark = draw(options).toStdString();
    return picture;
}

void addPictures(
    const ReportOrder& order, const Visibility& visible, const Progress& progress, ReportOptions& report)
{
    const Corpus& corpus = *order.corpus;
    TimelinePictureOptions timeline;
    timeline.widthPx = pictureWidthPx;
    timeline.shown = report.events;
    timeline.sources = false;
    timeline.titled = false;
    timeline.titles = PictureTitles::Fitting; // all of them stand below, with their sentences
    if (order.notes) {
        timeline.notes = timelineNotes(order.ledger);
    }
    report.timeline = bothLooks(
        timeline, [&](const TimelinePictureOptions& options) { return timelineSvg(corpus, options); });
    for (const TimelineSpot& spot : timelineSpots(corpus, timeline)) {
        report.timeline.spots.push_back(
            {spot.event, {}, spot.box.x(), spot.box.y(), spot.box.width(), spot.box.height()});
    }
    GraphPictureOptions graph;
    graph.widthPx = pictureWidthPx;
    graph.heightPx = graphHeightPx;
    graph.titled = false;
    graph.evidence = report.evidence;
    if (visible.entityCount > 0 && !progress.cancelled()) {
        report.graph
            = bothLooks(graph, [&](const GraphPictureOptions& options) { return graphSvg(corpus, options); });
        for (const GraphSpot& spot : graphSpots(corpus, graph)) {
            report.graph.spots.push_back(
                {{}, spot.entity, spot.box.x(), spot.box.y(), spot.box.width(), spot.box.height()});
        }
    }
}

} // namespace

Expected<Done> exportReport(const ReportOrder& order, const std::string& path, const Progress& progress)
{
    if (const std::string ending = endingOf(path); ending != ".html" && ending != ".htm") {
        return Unexpected{Error{ErrorCode::UnknownEnding, ".html .htm", {path, 0}}};
    }
    NewFile file(path);
    if (Expected<Done> opened = file.state(); !opened) {
        return opened; // before the work
    }
    ReportOptions report;
    const Visibility visible = applyFilter(*order.corpus, order.filter);
    if (order.filter.isActive()) {
        report.events = visible.events;
        report.entities = visible.entities;
        report.articles = visible.articles;
    }
    report.title = order.title.toStdString();
    report.filters = filterText(*order.corpus, order.filter).toStdString();
    report.evidence = evidenceFilter(order.corpus, order.filter, visible);
    report.version = DATELINE_VERSION;
    report.limits = order.limits;
    if (order.notes) {
        report.notes = notesOf(order);
        report.corrections = correctionsOf(order.ledger);
    }
    for (const Problem& problem : order.problems) {
        // Where a file lies on this computer is nobody's business.
        report.problems.push_back(
            {problem.article ? problem.file.toStdString() : QFileInfo(problem.file).fileName().toStdString(),
                problem.text.toStdString()});
    }
    addPictures(order, visible, progress, report);
    const bool whole = writeReport(*order.corpus, report, ProgramWords(),
        [&](std::string_view piece) { return !progress.cancelled() && file.write(piece); });
    if (!whole && progress.cancelled()) {
        return Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
    }
    return file.commit();
}

} // namespace dateline
