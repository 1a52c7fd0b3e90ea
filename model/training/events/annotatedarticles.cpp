// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/training/events/annotatedarticles.h"

#include "model/extraction/analyzer.h"
#include "model/extraction/events/eventfeatures.h"
#include "model/extraction/events/eventhead.h"
#include "model/extraction/language/languagemodel.h"
#include "model/extraction/languagedata.h"
#include "model/extraction/relations/relationhead.h"
#include "model/extraction/relations/relationlexicon.h"
#include "model/knowledge/holidays.h"
#include "model/reading/reader.h"
#include "model/resolution/normalisation/timenormalizer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <exception>
#include <fstream>
#include <map>

namespace dateline {

namespace {

using Json = nlohmann::json;

TextSpan spanOf(const Json& record)
{
    return TextSpan::fromBounds(record.at("begin").get<std::size_t>(), record.at("end").get<std::size_t>());
}

/// The gold name that most of an entity's mentions bear, where they overlap.
void nameEntities(const Json& record, AnnotatedArticle& annotated)
{
    const Analysis& analysis = *annotated.analysis;
    std::vector<std::map<std::string, int>> votes(analysis.entities.size());
    for (const EntityMention& mention : analysis.mentions) {
        for (const Json& item : record.at("mentions")) {
            if (mention.entity != noIndex && mention.span.overlaps(spanOf(item))) {
                votes[mention.entity][item.at("name").get<std::string>()]
                    += 1 + (mention.form == MentionForm::Name);
            }
        }
    }
    for (const auto& names : votes) {
        const auto best = std::max_element(
            names.begin(), names.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        annotated.goldNames.push_back(best == names.end() ? std::string() : best->first);
    }
}

/// The verdicts on all pairs, while the encoder's states are there.
void askHead(const LanguageData& language, LanguageModel::Scratch& scratch, AnnotatedArticle& annotated)
{
    Document document = annotated.document;
    document.text = annotated.article->text;
    language.model->annotate(document, scratch);
    for (std::size_t s = 0; s < document.sentences.size(); ++s) {
        if (annotated.document.sentences[s].parsed) {
            language.model->parse(document, s, scratch);
        }
    }
    const ArticleWordsRef words(document, *annotated.analysis, *language.events);
    const TakingHead head = takingHead(*language.model, document, *annotated.analysis, scratch);
    for (const TriggerCandidate& candidate : EventFeaturesRef(words, {}).candidates()) {
        for (const std::uint32_t mention : words.mentionsOf(candidate.sentence)) {
            annotated.takings[{candidate.token, mention}] = head(candidate.token, mention);
        }
    }
    const RelationFeaturesRef features(words, *language.relations, {});
    std::vector<MentionPair> pairs;
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
        features.pairs(s, pairs);
        for (const MentionPair& pair : pairs) {
            annotated.verdicts[{pair.first, pair.second}]
                = relationVerdict(*language.model, document, *annotated.analysis, pair, scratch);
        }
    }
}

void readAnnotation(const Json& record, AnnotatedArticle& annotated)
{
    for (const Json& item : record.at("sentences")) {
        annotated.goldSentences.push_back(
            TextSpan::fromBounds(item.at(0).get<std::size_t>(), item.at(1).get<std::size_t>()));
    }
    for (const Json& item : record.at("events")) {
        GoldEvent event;
        event.sentence = annotated.goldSentences.at(item.at("sentence").get<std::size_t>());
        event.trigger = spanOf(item);
        event.days = {parseIsoDate(item.at("from").get<std::string>()).value_or(0),
            parseIsoDate(item.at("to").get<std::string>()).value_or(0)};
        event.status = eventStatusFrom(item.at("status").get<std::string>()).value_or(EventStatus::Happened);
        event.here = item.at("basis").get<std::string>() == "here";
        event.participants = item.at("participants").get<std::vector<std::string>>();
        annotated.events.push_back(event);
    }
    for (const Json& item : record.at("relations")) {
        annotated.relations.push_back({annotated.goldSentences.at(item.at("sentence").get<std::size_t>()),
            item.at("source").get<std::string>(), item.at("target").get<std::string>(),
            relationKindFrom(item.at("kind").get<std::string>()).value_or(RelationKind::Role)});
    }
}

} // namespace

Expected<std::vector<AnnotatedArticle>> loadAnnotated(
    const std::filesystem::path& file, const LanguageData& language)
{
    std::ifstream in(file);
    if (!in) {
        return Unexpected{Error{ErrorCode::NotFound, "cannot be read", {file.string()}}};
    }
    std::vector<AnnotatedArticle> articles;
    Analyzer analyzer(language, Limits());
    const LanguageModel::ScratchPointer scratch = language.model->makeScratch();
    std::uint64_t number = 0;
    for (std::string line; std::getline(in, line);) {
        const ErrorLocation where{file.string(), ++number};
        try {
            const Json record = Json::parse(line);
            const Json plain{
                {"id", record.at("id")}, {"text", record.at("text")}, {"published", record.at("published")}};
            auto article = articleFromJson(plain.dump(), where);
            if (!article) {
                return Unexpected{article.error()};
            }
            AnnotatedArticle annotated;
            annotated.article = std::make_shared<Article>(std::move(*article));
            const DayNumber published = parseIsoDate(record.at("published").get<std::string>()).value_or(0);
            annotated.published.days = {published, published};
            readAnnotation(record, annotated);
            annotated.analysis = std::make_shared<Analysis>();
            *annotated.analysis = analyzer.analyse(*annotated.article, annotated.document);
            annotated.times = normaliseTimes(
                {annotated.article, annotated.analysis}, annotated.published, *language.holidays);
            nameEntities(record, annotated);
            askHead(language, *scratch, annotated);
            annotated.document.article = annotated.article.get();
            annotated.document.text = annotated.article->text;
            articles.push_back(std::move(annotated));
        } catch (const std::exception& wrong) { // a field is missing or of the wrong type
            return Unexpected{Error{ErrorCode::BadJson, wrong.what(), where}};
        }
    }
    return articles;
}

} // namespace dateline
