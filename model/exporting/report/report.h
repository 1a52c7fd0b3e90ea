// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A folder or project as one HTML file for people who have no Dateline: what is covered, the timeline and the
// graph as drawings, events with their evidence, names with their links, articles, notes and corrections, and
// how to read it. It needs no network and no scripts, fits telephones and paper, follows the reader's light
// or dark. Everything that comes from articles is escaped; addresses become links only where they are http or
// https. The same input gives the same bytes: no run date. Linear in the corpus; written piece by piece, so
// that no more than one section is held.

#include "model/corpus/corpus.h"
#include "model/exporting/report/reportwords.h"
#include "model/graph/entitynetwork.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What a report leaves out of a large folder, and says so: the events that fewest tell, the names that
/// fewest name.
struct ReportLimits
{
    std::size_t events = 1000; // dated ones
    std::size_t undated = 200;
    std::size_t names = 50;
    std::size_t articles = 2000;
    std::size_t sentences = 3; // of an event
    std::size_t links = 6; // of a name
    std::size_t eventsOfName = 10;
    std::size_t aliases = 12;
    std::size_t rows = 500; // of notes, corrections and problems each
    std::size_t bytes = 1000; // of a sentence
};
inline constexpr std::size_t mostReportEvents = 20'000; // that the limits may be set to
inline constexpr std::size_t mostReportNames = 2'000;

/// Where in a drawing an event or a name stands, in the units of its view box; one of the ids is valid.
struct PictureSpot
{
    EventId event;
    EntityId entity;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// A drawing as two SVG texts, in light and in dark colours; empty: there is none. What stands at its spots
/// is linked with where the report tells of it.
struct ReportPicture
{
    std::string light;
    std::string dark;
    std::vector<PictureSpot> spots;
};

/// At most one of the ids is valid: what the note is on.
struct ReportNote
{
    ArticleId article;
    EntityId entity;
    EventId event;
    std::string about; // in words
    std::string text;
};

struct ReportProblem
{
    std::string place; // a file; may be empty
    std::string text;
};

struct ReportOptions
{
    std::string title; // empty: "Report"
    std::string filters; // in words; empty: nothing is filtered
    std::vector<std::uint8_t> events; // what passes, by index; empty = all
    std::vector<std::uint8_t> entities;
    std::vector<std::uint8_t> articles;
    graph::EvidenceFilter evidence; // for links
    ReportPicture timeline;
    ReportPicture graph;
    std::vector<ReportNote> notes;
    std::vector<std::string> corrections; // in words
    std::vector<ReportProblem> problems;
    std::string version; // of the program
    ReportLimits limits;
};

/// Hands the document over in pieces; stops and returns false as soon as `write` does.
bool writeReport(const Corpus& corpus, const ReportOptions& options, const ReportWords& words,
    const std::function<bool(std::string_view)>& write);

} // namespace dateline
