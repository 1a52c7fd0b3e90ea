// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/analyzer.h"

#include "model/extraction/entities/articlecoreference.h"
#include "model/extraction/entities/mentionrevision.h"
#include "model/extraction/entities/mentiontagger.h"
#include "model/extraction/entities/persongender.h"
#include "model/extraction/events/eventfinder.h"
#include "model/extraction/language/languagemodel.h"
#include "model/extraction/language/sentencesplitter.h"
#include "model/extraction/language/subjectrepair.h"
#include "model/extraction/language/treerepair.h"
#include "model/extraction/languagedata.h"
#include "model/extraction/relations/relationfinder.h"
#include "model/extraction/relations/relationhead.h"
#include "model/extraction/time/saidclause.h"
#include "model/extraction/time/timerecognizer.h"
#include "model/reading/languagedetection.h"

#include <algorithm>

namespace dateline {

struct Analyzer::Scratch
{
    Document document;
    LanguageModel::ScratchPointer model;
};

namespace {

// Longer "sentences" are lists and tables; the parser costs the cube of the length and says nothing useful of
// them.
constexpr std::uint32_t longestParsed = 160;

/// Tags everything and parses the sentences that can yield an event or a relation.
void annotate(
    const LanguageModel& model, Document& document, LanguageModel::Scratch& scratch, const Progress& progress)
{
    model.annotate(document, scratch, progress);
    for (std::size_t i = 0; i < document.sentences.size() && !progress.cancelled(); ++i) {
        const Sentence& sentence = document.sentences[i];
        const auto begin = document.labels.begin() + sentence.firstToken;
        if (sentence.tokenCount <= longestParsed
            && std::any_of(begin, begin + sentence.tokenCount,
                [](const TokenLabel& l) { return l.name != 0 || l.trigger != 0; })) {
            model.parse(document, i, scratch);
            repairTree(document, sentence);
            repairSubjects(document, sentence);
        }
    }
}

} // namespace

Analyzer::Analyzer(const LanguageData& language, const Limits& limits)
    : m_language(language)
    , m_limits(limits)
    , m_scratch(std::make_unique<Scratch>())
{
    m_scratch->model = language.model->makeScratch();
}

Analyzer::~Analyzer() = default;

Analysis Analyzer::analyse(const Article& article)
{
    return analyse(article, m_scratch->document);
}

Analysis Analyzer::analyse(const Article& article, Document& document)
{
    return *analyse(article, document, Progress()); // which is never cancelled
}

std::optional<Analysis> Analyzer::analyse(const Article& article, const Progress& progress)
{
    return analyse(article, m_scratch->document, progress);
}

std::optional<Analysis> Analyzer::analyse(
    const Article& article, Document& document, const Progress& progress)
{
    Analysis found;
    if (!isExtracted(article.language)) { // English models see names and deeds in any text
        document = {};
        return found;
    }
    found.truncated = !splitSentences(article, m_limits, document);
    for (const Sentence& sentence : document.sentences) {
        found.sentences.push_back({sentence.span, sentence.block});
    }
    annotate(*m_language.model, document, *m_scratch->model, progress);
    if (progress.cancelled()) { // labels are missing
        return std::nullopt;
    }
    found.times = recogniseTimes(document, *m_language.times, *m_language.holidays);
    attachSaidClauses(document, found.times);
    if (progress.cancelled()) { // a tenth of a second each, of two megabytes
        return std::nullopt;
    }
    found.mentions = tagMentions(document, *m_language.gazetteer);
    reviseMentions(document, *m_language.gazetteer, found.mentions);
    if (progress.cancelled()) {
        return std::nullopt;
    }
    found.entities = resolveMentions(document, *m_language.gazetteer, *m_language.offices,
        *m_language.givenNames, found.mentions, &found.titles);
    document.genders = gendersOf(document, *m_language.givenNames, found.entities, found.mentions);
    if (progress.cancelled()) {
        return std::nullopt;
    }
    found.events = findEvents(document, found, *m_language.events, {}, {},
        takingHead(*m_language.model, document, found, *m_scratch->model), progress);
    found.relations = findRelations(
        document, found, *m_language.relations, *m_language.events,
        {true, true, m_language.offices.get(), m_language.gazetteer.get()}, {},
        [&](const MentionPair& pair) {
            return relationVerdict(*m_language.model, document, found, pair, *m_scratch->model);
        },
        progress);
    if (progress.cancelled()) {
        return std::nullopt;
    }
    found.sentences.shrink_to_fit(); // an analysis is kept as long as its corpus may be resolved again
    found.times.shrink_to_fit();
    found.mentions.shrink_to_fit();
    found.entities.shrink_to_fit();
    found.events.shrink_to_fit();
    found.relations.shrink_to_fit();
    return found;
}

} // namespace dateline
