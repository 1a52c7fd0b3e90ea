// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Annotated articles as the trainer of events and relations wants them: text with its gold events and
// relations, and what the engine knows before events: document, times, mentions, entities. In: the lines that
// resources/lexicon/events/build/goldarticles.py writes. Costs what extraction does.

#include "model/base/expected.h"
#include "model/corpus/corpus.h"
#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"
#include "model/extraction/relations/relationfeatures.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace dateline {

struct LanguageData;

struct GoldEvent
{
    TextSpan sentence;
    TextSpan trigger;
    DayInterval days;
    EventStatus status = EventStatus::Happened;
    bool here = false;
    std::vector<std::string> participants;
};

struct GoldRelation
{
    TextSpan sentence;
    std::string source;
    std::string target;
    RelationKind kind = RelationKind::Role;
};

struct AnnotatedArticle
{
    std::shared_ptr<Article> article;
    PublicationDate published;
    Document document;
    std::shared_ptr<Analysis> analysis;
    std::vector<ResolvedTime> times;
    std::vector<std::string> goldNames; // of each local entity: the annotation's canonical name, else empty
    std::vector<TextSpan> goldSentences;
    std::vector<GoldEvent> events;
    std::vector<GoldRelation> relations;
    // of the relation head, by mentions
    std::map<std::pair<std::uint32_t, std::uint32_t>, HeadVerdict> verdicts;
    // of the participant head, by trigger token and mention
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::int32_t> takings;
};

/// The error names file and line.
Expected<std::vector<AnnotatedArticle>> loadAnnotated(
    const std::filesystem::path& file, const LanguageData& language);

} // namespace dateline
