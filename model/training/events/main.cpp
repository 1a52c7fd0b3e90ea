// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// dateline-train-events: learns the weights of resources/lexicon/events and resources/lexicon/relations from
// annotated articles, and measures the finders with them. --help says how it is called;
// resources/lexicon/events/build/weights calls it. Exit status: 0 done, 1 something could not be read or
// written, 2 wrong usage.

#include "model/extraction/language/languagemodel.h"
#include "model/extraction/languagedata.h"
#include "model/training/events/measuring.h"
#include "model/training/events/samples.h"
#include "model/training/events/shares.h"
#include "model/training/events/trainoptions.h"
#include "model/training/events/weightfiles.h"

#include <cstdio>
#include <iterator>

using namespace dateline;

namespace {

/// The articles of all parts, each analysed with its model.
Expected<std::vector<AnnotatedArticle>> loadParts(
    const std::vector<ArticlePart>& parts, const std::string& resources, const LanguageData& shipped)
{
    std::vector<AnnotatedArticle> all;
    for (const ArticlePart& part : parts) {
        LanguageData own;
        if (!part.model.empty()) {
            auto data = loadLanguageData(resources);
            auto model = LanguageModel::open(part.model);
            if (!data || !model) {
                return Unexpected{data ? model.error() : data.error()};
            }
            own = std::move(*data);
            own.model = std::make_unique<const LanguageModel>(std::move(*model));
        }
        auto some = loadAnnotated(part.file, part.model.empty() ? shipped : own);
        if (!some) {
            return some;
        }
        std::move(some->begin(), some->end(), std::back_inserter(all));
    }
    return all;
}

struct Articles
{
    std::vector<AnnotatedArticle> learned; // those of --also behind the others
    std::vector<AnnotatedArticle> measured; // by fifths; as many as are learned from without --also
    std::vector<AnnotatedArticle> tests;
};

Expected<Articles> loadArticles(const TrainOptions& options, const LanguageData& shipped)
{
    Articles articles;
    auto learned = loadParts(options.articles, options.resources, shipped);
    auto measured
        = options.measured.empty() ? learned : loadParts(options.measured, options.resources, shipped);
    auto also = loadParts(options.also, options.resources, shipped);
    auto tests
        = options.test.empty() ? std::vector<AnnotatedArticle>() : loadAnnotated(options.test, shipped);
    for (const auto* part : {&learned, &measured, &also, &tests}) {
        if (!*part) {
            return Unexpected{part->error()};
        }
    }
    if (measured->size() != learned->size()) {
        return Unexpected{Error{
            ErrorCode::BadJson, "not as many articles as are learned from", {options.measured.front().file}}};
    }
    std::move(also->begin(), also->end(), std::back_inserter(*learned));
    return Articles{std::move(*learned), std::move(*measured), std::move(*tests)};
}

Expected<Done> run(TrainOptions options)
{
    const auto language = loadLanguageData(options.resources);
    if (!language) {
        return Unexpected{language.error()};
    }
    const EventLexicon& events = *language->events;
    const RelationLexicon& relations = *language->relations;
    options.finders.relations.offices = language->offices.get();
    options.finders.relations.gazetteer = language->gazetteer.get();
    const auto articles = loadArticles(options, *language);
    if (!articles) {
        return Unexpected{articles.error()};
    }
    if (options.shares) {
        printPatterns(articles->learned, events, relations, options.finders);
        printShares(articles->tests, events, relations, options.finders);
        printVariants(articles->tests, events, relations, options.finders);
        return Done();
    }
    Learners learners(relations.pairs.labels());
    const std::size_t measured = articles->measured.size();
    addEventSamples(articles->learned, measured, events, options.finders.events, learners);
    addPairSamples(articles->learned, measured, events, relations, options.finders.relations, learners);
    measureEvents(articles->measured, articles->tests, events, learners, options);
    measurePairs(articles->measured, articles->tests, events, relations, learners, options);
    return options.write ? writeWeights(learners, options) : Done();
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    auto options = readTrainOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "dateline-train-events: %s (--help says more)\n", options.error().c_str());
        return 2;
    }
    if (options->help) {
        std::fputs(trainUsage().c_str(), stdout);
        return 0;
    }
    if (const auto done = run(std::move(*options)); !done) {
        const Error& error = done.error();
        std::fprintf(stderr, "%s:%llu: %s\n", error.where.file.c_str(),
            static_cast<unsigned long long>(error.where.line), error.detail.c_str());
        return 1;
    }
    return 0;
}
