// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/corpusloader.h"

#include "model/base/parallel.h"
#include "model/extraction/analyzer.h"
#include "model/jobs/articlestream.h"
#include "model/reading/givenids.h"
#include "model/reading/languagedetection.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <optional>

namespace dateline {

namespace {

struct Outcome
{
    AnalysedArticle article; // empty where reading failed
    std::vector<Error> problems;
    bool isCancelled = false; // meanwhile
};

Outcome analyseOne(
    PendingArticle& pending, Analyzer& analyzer, const LoadOptions& options, const Progress& progress)
{
    Outcome outcome;
    Expected<Article> read = pending.take(options.limits);
    if (!read) {
        outcome.problems.push_back(std::move(read.error()));
        return outcome;
    }
    auto article = std::make_shared<const Article>(std::move(*read));
    std::shared_ptr<const Analysis> analysis = options.known ? options.known(*article) : nullptr;
    if (!analysis) {
        std::optional<Analysis> made = analyzer.analyse(*article, progress);
        if (!made) {
            outcome.isCancelled = true;
            return outcome;
        }
        analysis = std::make_shared<const Analysis>(std::move(*made));
    }
    if (analysis->truncated) {
        outcome.problems.push_back(cutProblem(*article, *analysis));
    }
    outcome.article = {std::move(article), std::move(analysis)};
    return outcome;
}

/// Sorts by id; an id that comes again gets "#2", "#3" and a line in the report, so that nothing is lost. In
/// the order of reading, as an import does it.
void sortAndTellApart(AnalysedFolder& folder)
{
    GivenIds ids;
    for (AnalysedArticle& one : folder.articles) {
        const std::string& wanted = one.article->id;
        std::string id = ids.give(wanted);
        if (id != wanted) {
            folder.report.problems.push_back({ErrorCode::DuplicateId, wanted, {one.article->path, 0}});
            Article copy = *one.article;
            copy.id = std::move(id);
            one.article = std::make_shared<const Article>(std::move(copy));
        }
    }
    std::sort(folder.articles.begin(), folder.articles.end(),
        [](const AnalysedArticle& left, const AnalysedArticle& right) {
            return left.article->id < right.article->id;
        });
}

/// As analysisKey() has it: extraction looks at the text, at what its parts are, and at whether it reads the
/// language at all.
bool isSameForExtraction(const Article& a, const Article& b)
{
    return a.hash == b.hash && isExtracted(a.language) == isExtracted(b.language) && a.blocks == b.blocks
        && a.text == b.text;
}

} // namespace

Expected<AnalysedFolder> analysePaths(const std::vector<std::string>& paths, const LanguageData& language,
    const LoadOptions& options, Progress& progress)
{
    AnalysedFolder folder;
    std::vector<std::unique_ptr<Analyzer>> analyzers;
    const int threads = threadCount(options.threads);
    analyzers.reserve(static_cast<std::size_t>(threads));
    for (int i = 0; i < threads; ++i) {
        analyzers.push_back(std::make_unique<Analyzer>(language, options.limits));
    }
    bool complete = true;
    std::atomic<std::uint64_t> done{0};
    const auto work = [&](std::vector<PendingArticle>& batch, std::uint64_t listed) {
        if (options.arrived && batch.front().isLong) {
            options.arrived(folder.articles, folder.report.problems, Ahead::LongArticle);
        }
        std::vector<Outcome> outcomes(batch.size());
        BatchProgress inBatch(batch, listed, threadCount(options.threads), done, progress);
        complete
            = parallelFor(batch.size(), options.threads, progress, [&](std::size_t worker, std::size_t item) {
                  inBatch.begin(worker, item);
                  outcomes[item] = analyseOne(batch[item], *analyzers[worker], options, progress);
                  inBatch.end(worker);
              });
        for (Outcome& outcome : outcomes) {
            complete = complete && !outcome.isCancelled;
            std::move(
                outcome.problems.begin(), outcome.problems.end(), std::back_inserter(folder.report.problems));
            if (outcome.article.article) {
                folder.report.bytes += outcome.article.article->text.size();
                folder.articles.push_back(std::move(outcome.article));
            }
        }
        if (options.arrived && complete && done < listed) { // what is whole comes by itself
            options.arrived(folder.articles, folder.report.problems, Ahead::Articles);
        }
        return complete;
    };
    std::vector<Error> unlisted
        = streamArticles(paths, options.limits, work, StreamOrder::LongLast, threadCount(options.threads));
    progress.workingOn({});
    if (!complete || progress.cancelled()) {
        return Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
    }
    folder.report.problems.insert(folder.report.problems.begin(), unlisted.begin(), unlisted.end());
    sortAndTellApart(folder);
    folder.report.articles = folder.articles.size();
    return folder;
}

Expected<AnalysedFolder> analyseAgain(const AnalysedFolder& before, const std::vector<std::string>& paths,
    const LanguageData& language, const LoadOptions& options, Progress& progress)
{
    std::multimap<ContentHash, const AnalysedArticle*> known;
    for (const AnalysedArticle& article : before.articles) {
        known.emplace(article.article->hash, &article);
    }
    LoadOptions withKnown = options;
    withKnown.known = [&known](const Article& article) -> std::shared_ptr<const Analysis> {
        const auto [begin, end] = known.equal_range(article.hash);
        const auto same = std::find_if(
            begin, end, [&](const auto& one) { return isSameForExtraction(*one.second->article, article); });
        return same == end ? nullptr : same->second->analysis;
    };
    return analysePaths(paths, language, withKnown, progress);
}

} // namespace dateline
