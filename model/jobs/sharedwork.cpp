// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/sharedwork.h"

#include "model/base/parallel.h"
#include "model/extraction/analyzer.h"
#include "model/jobs/articlestream.h"
#include "model/jobs/projectarticles.h"
#include "model/packing/packedanalysis.h"
#include "model/packing/packedarticle.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <memory>
#include <optional>
#include <thread>

namespace dateline {

namespace {

// Few, since what a killed program had taken is done again; enough that asking for
// more costs little beside the work.
constexpr int takenAtOnce = 16; // a worker thread

constexpr std::chrono::milliseconds otherPrograms{200}; // until their work is looked at again

struct Outcome
{
    ImportBatch kept; // at most one analysis and one article
    std::optional<Error> problem;
};

/// The article as it was read; none where the row or its text is not what it was.
std::optional<Article> articleOf(TakenArticle& taken)
{
    if (!taken.row) {
        return std::nullopt;
    }
    Expected<Article> article = unpackArticle(taken.row->meta, std::move(taken.text));
    if (!article) {
        return std::nullopt;
    }
    nameByRow(*article, *taken.row);
    return std::move(*article);
}

/// None: cancelled meanwhile.
std::optional<Outcome> analysed(TakenArticle& taken, Analyzer& analyzer, const EngineVersion& version,
    const std::string& location, const Progress& progress)
{
    Outcome outcome;
    const std::optional<Article> article = articleOf(taken);
    if (!article) {
        if (taken.row) {
            outcome.problem = Error{ErrorCode::DamagedProject, taken.row->id, {location, 0}};
        }
        return outcome;
    }
    if (analysisKey(*article, version) != taken.key) {
        return outcome; // it was read anew, and waits under another key
    }
    const std::optional<Analysis> analysis = analyzer.analyse(*article, progress);
    if (!analysis) {
        return std::nullopt;
    }
    if (analysis->truncated) {
        outcome.problem = cutProblem(*article, *analysis);
    }
    outcome.kept.analyses.push_back({taken.key, packAnalysis(*analysis, article->text)});
    if (taken.row->analysis != taken.key) {
        taken.row->analysis = taken.key;
        outcome.kept.articles.push_back(std::move(*taken.row));
    }
    return outcome;
}

class Work
{
public:
    Work(Store& store, const LanguageData& language, const EngineVersion& version, const LoadOptions& options,
        Progress& progress)
        : m_store(store)
        , m_shared(*store.shared())
        , m_language(language)
        , m_version(version)
        , m_options(options)
        , m_progress(progress)
        , m_analyzers(static_cast<std::size_t>(threadCount(options.threads)))
    {
    }

    Expected<WorkReport> run()
    {
        while (true) {
            if (m_progress.cancelled()) {
                return Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
            }
            const Expected<std::size_t> done = step();
            const Expected<std::int64_t> left
                = done ? m_shared.waiting(m_version.extraction) : Unexpected{done.error()};
            if (!left) {
                return Unexpected{left.error()};
            }
            if (*left == 0) {
                return std::move(m_report);
            }
            m_progress.report(m_report.analysed, m_report.analysed + static_cast<std::uint64_t>(*left));
            if (*done == 0) {
                std::this_thread::sleep_for(otherPrograms);
            }
        }
    }

private:
    /// Takes some, and keeps them. Returns how many there were.
    Expected<std::size_t> step()
    {
        Expected<std::vector<TakenArticle>> taken
            = m_shared.take(m_version.extraction, takenAtOnce * static_cast<int>(m_analyzers.size()));
        if (!taken) {
            return Unexpected{taken.error()};
        }
        std::vector<std::optional<Outcome>> outcomes(taken->size());
        const bool begun = parallelFor(
            taken->size(), m_options.threads, m_progress, [&](std::size_t worker, std::size_t item) {
                if (!m_analyzers[worker]) {
                    m_analyzers[worker] = std::make_unique<Analyzer>(m_language, m_options.limits);
                }
                outcomes[item] = analysed(
                    (*taken)[item], *m_analyzers[worker], m_version, m_store.location(), m_progress);
            });
        const bool complete = begun
            && std::all_of(outcomes.begin(), outcomes.end(), [](const auto& one) { return one.has_value(); });
        if (!complete || taken->empty()) {
            m_shared.giveBack();
            return complete ? Expected<std::size_t>(0) : Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
        }
        const Expected<Done> kept = keep(*taken, outcomes);
        return kept ? Expected<std::size_t>(taken->size()) : Unexpected{kept.error()};
    }

    Expected<Done> keep(const std::vector<TakenArticle>& taken, std::vector<std::optional<Outcome>>& outcomes)
    {
        ImportBatch batch;
        std::vector<ContentHash> keys;
        for (std::size_t i = 0; i < taken.size(); ++i) {
            keys.push_back(taken[i].key);
            ImportBatch& own = outcomes[i]->kept;
            std::move(own.analyses.begin(), own.analyses.end(), std::back_inserter(batch.analyses));
            std::move(own.articles.begin(), own.articles.end(), std::back_inserter(batch.articles));
        }
        Expected<Done> kept = m_shared.finish(batch, keys);
        if (kept) {
            m_report.analysed += batch.analyses.size();
            for (std::optional<Outcome>& outcome : outcomes) {
                if (outcome->problem) {
                    m_report.problems.push_back(std::move(*outcome->problem));
                }
            }
        }
        return kept;
    }

    Store& m_store;
    SharedProject& m_shared;
    const LanguageData& m_language;
    const EngineVersion& m_version;
    const LoadOptions& m_options;
    Progress& m_progress;
    std::vector<std::unique_ptr<Analyzer>> m_analyzers; // made when first needed
    WorkReport m_report;
};

} // namespace

Expected<Done> offerMissing(Store& store, const EngineVersion& version)
{
    assert(store.shared() != nullptr);
    const Expected<std::vector<ContentHash>> keys = store.analysisKeys();
    if (!keys) {
        return Unexpected{keys.error()};
    }
    std::vector<WaitingArticle> waiting;
    const Expected<Done> read = store.articles([&](const Expected<ArticleRow>& row) {
        Expected<ArticleMetadata> article = row ? unpackArticle(row->meta) : Unexpected{row.error()};
        if (article) {
            article->hash = row->text;
            const ContentHash key = analysisKey(*article, version);
            if (!std::binary_search(keys->begin(), keys->end(), key)) {
                waiting.push_back({key, row->id});
            }
        }
        return true;
    });
    return read && !waiting.empty() ? store.shared()->offer(version.extraction, waiting) : read;
}

Expected<WorkReport> workOff(Store& store, const LanguageData& language, const EngineVersion& version,
    const LoadOptions& options, Progress& progress)
{
    assert(store.shared() != nullptr);
    return Work(store, language, version, options, progress).run();
}

} // namespace dateline
