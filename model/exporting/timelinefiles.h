// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The events of a timeline as files for spreadsheets (CSV, RFC 4180), calendars (iCalendar, RFC 5545) and
// TimelineJS (its JSON, timeline.knightlab.com/docs/json-format.html). An event has its interval of days,
// status, kind, who takes part, the sentence that tells it with its article, and how its date came about.
// Pure functions beside the writing; the same corpus gives the same bytes; cancelled, they stop early.
// Linear.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/corpus/corpus.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class TimelineFileFormat : std::uint8_t { Csv, Calendar, TimelineJs };

/// By the path's ending, whatever its case: .csv, .ics, .json.
std::optional<TimelineFileFormat> timelineFileFormat(std::string_view path);

/// What is written: all events, or a part of them.
struct TimelineFileScope
{
    std::vector<std::uint8_t> shown; // by event index; empty = all
    std::optional<DayNumber> from; // first and last day; an event that touches them is written
    std::optional<DayNumber> to;
};

/// A row an event in drawing order, the undated behind them unless days are asked for. Times of day as the
/// text gives them: "14:30+02:00", or "14:30" where it names no zone.
std::string timelineCsvText(
    const Corpus& corpus, const TimelineFileScope& scope = {}, const Progress& progress = Progress());
/// Dated events of the years 1 to 9999, as whole days, or to the minute where the text gives a time of day:
/// in UTC where it names a zone, else floating. The stamp is the first day of the event: no run date.
std::string calendarText(
    const Corpus& corpus, const TimelineFileScope& scope = {}, const Progress& progress = Progress());
/// Dated events, to the precision that is known. `title`: of the whole; empty for none.
std::string timelineJsText(const Corpus& corpus, const TimelineFileScope& scope = {},
    std::string_view title = {}, const Progress& progress = Progress());

/// Writes the format of the path's ending. Errors: UnknownEnding, Unwritable, Cancelled; no half file is
/// left.
Expected<Done> writeTimelineFile(const Corpus& corpus, const TimelineFileScope& scope, std::string_view title,
    const std::string& path, const Progress& progress = Progress());

} // namespace dateline
