// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a picture of the timeline holds: which events, of which sources, on which pages. No geometry. Linear.

#include "model/timeline/timelineindex.h"
#include "widgets/timeline/timelinepicture.h"

#include <QStringList>

namespace dateline {

/// Events that the options let in, and how many dated ones lie outside the range.
struct Choice
{
    std::vector<std::uint8_t> shown;
    std::uint32_t dated = 0; // all that pass the filter and stand on no other page
    std::uint32_t outside = 0; // of the range
    std::uint32_t elsewhere = 0; // on other pages
    std::uint32_t undated = 0;
    std::uint32_t filtered = 0;
};

Choice choose(const Corpus& corpus, const TimelinePictureOptions& options);

timeline::IndexOptions indexOptions(
    const Corpus& corpus, const TimelinePictureOptions& options, const Choice& choice);

/// Outlets of the events that are drawn, those with most events first.
QStringList sourcesOf(const timeline::TimelineIndex& index);
/// Of the events that are drawn, how many articles name no outlet.
int articlesWithoutSource(const timeline::TimelineIndex& index);

/// Names the articles that were drawn and their dates, in their order.
QString projectHash(const Corpus& corpus);

QString titleOf(const TimelinePictureOptions& options);

struct Page
{
    TimelinePictureOptions options;
    QString name; // empty: the only one
};

/// In the order in which they begin, those of a day by their ids.
std::vector<std::pair<DayNumber, EventId>> eventsByBegin(
    const Corpus& corpus, const TimelinePictureOptions& options);

/// One for each period in which an event begins; nothing begins at all, or pages as needed: one.
std::vector<Page> pagesOf(const Corpus& corpus, const TimelinePictureOptions& options);

} // namespace dateline
