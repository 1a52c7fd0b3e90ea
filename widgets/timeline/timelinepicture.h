// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The timeline as a picture of its own, not a screenshot: title, two-level axis, events with labels, legend,
// counts and sources, nothing cut at the borders. Needs a QApplication (the offscreen platform will do). The
// same corpus and options give the same bytes on the same platform. About 0.1 s for 2,000 x 1,000 pixels.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/corpus/corpus.h"
#include "model/corrections/correction.h"
#include "model/timeline/lanemode.h"
#include "widgets/common/picturefile.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// As many pages of paper as all titles need (without paper one picture), one picture of all, or one a period
/// that events begin in.
enum class PicturePages : std::uint8_t { AsNeeded, One, Year, Quarter, Month };

/// Of a picture that is as high as its events need: it grows until all of them have room, or it does not.
enum class PictureTitles : std::uint8_t { All, Fitting };

struct TimelinePictureOptions
{
    int widthPx = 1600; // of the layout; the image is `scale` times as large
    int heightPx = 0; // 0 = as high as the events need
    int leastHeightPx = 0; // of one that is as high as the events need
    Paper paper = Paper::AsPicture; // says width and height, and how small the text is
    double scale = 1.0; // 1 to 4
    // What the file says of its size on paper; 0 = 96 times the scale. Of a PNG of a paper's size: how many.
    int dotsPerInch = 0;
    PicturePages pages = PicturePages::AsNeeded;
    PictureTitles titles = PictureTitles::All;
    std::optional<DayNumber> from; // first and last day shown; none = that of the events
    std::optional<DayNumber> to; // inclusive
    LaneMode lanes = LaneMode::None;
    LaneWishes laneWishes;
    TimeMode time = TimeMode::Happened;
    bool dark = false;
    QString title; // empty = "Timeline"
    bool titled = true; // else it is only in the file's texts
    QString filters; // what was filtered, in words; drawn under the title and written into the file
    QString project; // content hash of the articles, written into the file; empty = worked out
    std::vector<TimelineNote> notes; // the analyst's, as timelineNotes() gives them
    bool legend = true;
    bool counts = true;
    bool sources = true;
    std::optional<EntityId> entity; // only events that it takes part in
    std::vector<std::uint8_t> shown; // by event index, as Visibility::events; empty = all
    std::vector<std::uint8_t> onPage; // by event index: those of one page among several; empty = all
};

inline constexpr std::size_t maximumPicturePages = 200;

struct FirstPage
{
    TimelinePictureOptions options; // how large it and its text are on that paper
    std::size_t pages = 1; // in all
};

/// Costs what laying out all pages does. Cancelled: anything.
FirstPage firstPage(
    const Corpus& corpus, const TimelinePictureOptions& options, const Progress& progress = Progress());
/// The first page. Null image if `options` ask for more than maximumPictureSide or less than 200 x 120.
QImage renderTimeline(const Corpus& corpus, const TimelinePictureOptions& options);
/// How many events it draws without a title, for want of room.
std::uint32_t untitledEvents(const Corpus& corpus, const TimelinePictureOptions& options);

/// One picture of all as an SVG drawing, to be put into a document; empty where renderTimeline() is.
QByteArray timelineSvg(const Corpus& corpus, const TimelinePictureOptions& options);

/// Where the events stand that timelineSvg() draws one by one.
struct TimelineSpot
{
    EventId event;
    QRectF box;
};
std::vector<TimelineSpot> timelineSpots(const Corpus& corpus, const TimelinePictureOptions& options);

/// Renders and writes a PNG, SVG or PDF, as the path ends. A PNG holds the text chunks Title, Software,
/// Project, Filters, Range and Events; an SVG says the same in its description and keeps text as text. Pages
/// are those of one PDF, all of one size, or files beside each other: "timeline-2016.png". Errors: TooLarge
/// (with the limit in detail), UnknownEnding, Unwritable, Cancelled.
Expected<Done> exportTimelinePicture(const Corpus& corpus, const TimelinePictureOptions& options,
    const std::string& path, const Progress& progress = Progress());

} // namespace dateline
