// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a report holds: which events, names and articles, in which order, and how many there are beside them.

#include "model/exporting/report/report.h"

#include <optional>

namespace dateline::report {

struct Plan
{
    std::vector<EventId> dated; // by date
    std::vector<EventId> undated;
    std::vector<EntityId> names; // most articles first
    std::vector<ArticleId> articles; // by date, undated last
    std::size_t allDated = 0; // that pass the filter
    std::size_t allUndated = 0;
    std::size_t allNames = 0;
    std::size_t allArticles = 0;
    std::size_t withoutDate = 0; // of these
    std::size_t copies = 0;
    std::optional<DayInterval> published; // first to last
    std::vector<std::uint8_t> hasEvent; // by index: it is in the document and can be linked
    std::vector<std::uint8_t> hasName;
    std::vector<std::uint8_t> hasArticle;
};

/// Above a limit stay the events that most independent sources tell, then those that most articles tell, then
/// the surer; articles that are cited come before others.
Plan planReport(const Corpus& corpus, const ReportOptions& options, const graph::EntityNetwork& network);

/// The tellings of an event to quote: its own first, then other articles that are no copies; at most so many.
std::vector<MentionRef> quotedTellings(const Corpus& corpus, const Event& event, std::size_t most);

} // namespace dateline::report
