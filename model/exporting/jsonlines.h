// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The output format dateline/1 (JSON Lines): corpus, articles, entities and events as one line each, in a
// fixed field order. Offsets are Unicode code points into the article's text. Pure functions: a record in, a
// line with its newline out. Ids: "e" + entity id, "x" + event id, "v" + running number of the telling, each
// plus an offset so that they stay unique where several corpora are written into one run.

#include "model/corpus/corpus.h"

#include <functional>
#include <string>

namespace dateline {

/// What is added to the ids of one corpus; advanced by its sizes after it is written.
struct JsonIdOffsets
{
    std::uint64_t entities = 0;
    std::uint64_t events = 0;
    std::uint64_t tellings = 0;
};

std::string corpusRecord(std::optional<std::uint64_t> articles, std::string_view version);
std::string articleRecord(
    const Corpus& corpus, ArticleId article, std::uint64_t firstTelling, const JsonIdOffsets& offsets);
std::string entityRecord(const Corpus& corpus, EntityId id, const JsonIdOffsets& offsets);
/// `firstTelling[a]`: number of the first telling of article a, as in articleRecord.
std::string eventRecord(const Corpus& corpus, EventId id, const std::vector<std::uint64_t>& firstTelling,
    const JsonIdOffsets& offsets);

/// The records of a corpus in the format's order: articles, entities, events (not the corpus record, which
/// counts what a stream cannot know). Stops and returns false as soon as `write` does.
bool writeRecords(
    const Corpus& corpus, const JsonIdOffsets& offsets, const std::function<bool(const std::string&)>& write);

/// Number of the first telling of each article of the corpus, counted from offsets.tellings.
std::vector<std::uint64_t> firstTellings(const Corpus& corpus, const JsonIdOffsets& offsets);

} // namespace dateline
