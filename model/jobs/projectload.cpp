// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/projectload.h"

#include "model/base/parallel.h"
#include "model/extraction/analyzer.h"
#include "model/jobs/importmemory.h"
#include "model/jobs/projectarticles.h"
#include "model/jobs/sharedwork.h"
#include "model/packing/packedanalysis.h"
#include "model/packing/packedarticle.h"
#include "model/reading/reader.h"
#include "model/resolution/resolver.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t batchArticles = 2000; // between two writes of what was analysed anew

/// One article as it comes out of the project.
struct Outgoing
{
    AnalysedArticle article; // empty: lost, or not looked into
    std::optional<ArticleMetadata> passed; // all that is there of it was kept by this engine
    ContentHash key;
    std::optional<std::string> newAnalysis; // packed
    bool textReadAgain = false;
    bool isCancelled = false; // while it was analysed
    std::vector<Error> problems;
};

/// Brings out the articles one after another, by id, and keeps what had to be made again.
class Load
{
public:
    Load(Store& store, const LanguageData& language, const EngineVersion& version, const LoadOptions& options,
        Progress& progress)
        : m_store(store)
        , m_language(language)
        , m_version(version)
        , m_options(options)
        , m_progress(progress)
    {
    }

    Expected<AnalysedFolder> run()
    {
        AnalysedFolder folder;
        m_take = [&folder](AnalysedArticle article) { folder.articles.push_back(std::move(article)); };
        if (std::optional<Error> error = runParts()) {
            return Unexpected{std::move(*error)};
        }
        folder.report = std::move(m_report);
        return folder;
    }

    Expected<ProjectContents> contents(ProjectCheck check)
    {
        ProjectContents contents;
        m_take = [&contents](const AnalysedArticle& article) {
            contents.articles.push_back(std::make_shared<const ArticleMetadata>(*article.article));
        };
        if (check == ProjectCheck::Missing) {
            Expected<std::vector<ContentHash>> keys = m_store.analysisKeys();
            if (!keys) {
                return Unexpected{std::move(keys.error())};
            }
            m_known = std::move(*keys);
            m_pass = [&contents](ArticleMetadata article) {
                contents.articles.push_back(std::make_shared<const ArticleMetadata>(std::move(article)));
            };
        }
        if (std::optional<Error> error = runParts()) {
            return Unexpected{std::move(*error)};
        }
        contents.report = std::move(m_report);
        return contents;
    }

private:
    /// A connection and an analyzer belong to one worker; both are made when it first needs them.
    struct Worker
    {
        std::unique_ptr<Store> store;
        std::unique_ptr<Analyzer> analyzer;
    };

    std::optional<Error> runParts()
    {
        if (std::optional<Error> error = prepare()) {
            return error;
        }
        for (std::size_t begin = 0; begin < m_rows.size(); begin += batchArticles) {
            if (std::optional<Error> error
                = loadPart(begin, std::min(m_rows.size(), begin + batchArticles))) {
                return error;
            }
        }
        return std::nullopt;
    }

    std::optional<Error> prepare()
    {
        Expected<std::vector<Error>> problems = importProblems(m_store);
        if (problems) {
            m_report.problems = std::move(*problems);
        } else if (problems.error().code != ErrorCode::DamagedProject) {
            return problems.error();
        }
        const Expected<Done> rows = m_store.articles([this](Expected<ArticleRow> row) {
            if (row) {
                m_rows.push_back(std::move(*row));
            } else {
                m_report.problems.push_back(std::move(row.error()));
            }
            return true;
        });
        return rows ? std::nullopt : std::optional<Error>(rows.error());
    }

    std::optional<Error> loadPart(std::size_t begin, std::size_t end)
    {
        std::vector<Worker> workers(static_cast<std::size_t>(threadCount(m_options.threads)));
        std::vector<Outgoing> part(end - begin);
        std::optional<Error> unconnected; // the first that is met
        std::mutex mutex;
        const bool begun = parallelFor(
            part.size(), m_options.threads, m_progress, [&](std::size_t worker, std::size_t item) {
                Worker& own = workers[worker];
                if (!own.store) {
                    Expected<std::unique_ptr<Store>> store = m_store.again();
                    if (!store) {
                        const std::lock_guard<std::mutex> guard(mutex);
                        if (!unconnected) {
                            unconnected = std::move(store.error());
                        }
                        return;
                    }
                    own.store = std::move(*store);
                }
                part[item] = load(m_rows[begin + item], own);
                ++m_done;
                if (!part[item].passed) {
                    m_progress.report(m_done, m_rows.size());
                }
            });
        if (!begun
            || std::any_of(part.begin(), part.end(), [](const Outgoing& one) { return one.isCancelled; })) {
            return Error{ErrorCode::Cancelled, {}, {}};
        }
        if (unconnected) {
            return unconnected;
        }
        return take(part, begin);
    }

    Outgoing load(const ArticleRow& row, Worker& worker) const
    {
        Outgoing out;
        if (m_pass && passes(row, out)) {
            return out;
        }
        Expected<std::string> text = textOf(row, *worker.store, out);
        Expected<Article> unpacked
            = text ? unpackArticle(row.meta, std::move(*text)) : Unexpected{text.error()};
        if (!unpacked) {
            // Named by its article: a hash says nothing to anybody.
            out.problems.push_back({ErrorCode::DamagedProject, row.id, {m_store.location(), 0}});
            return out;
        }
        Article& article = *unpacked;
        nameByRow(article, row);
        out.key = analysisKey(article, m_version);
        std::optional<Analysis> analysis = analysisOf(article, worker, out);
        if (!analysis) {
            out.isCancelled = true;
            return out;
        }
        out.article = {std::make_shared<const Article>(std::move(article)),
            std::make_shared<const Analysis>(std::move(*analysis))};
        return out;
    }

    bool passes(const ArticleRow& row, Outgoing& out) const
    {
        Expected<ArticleMetadata> article = unpackArticle(row.meta);
        if (!article) {
            return false;
        }
        nameByRow(*article, row);
        if (!std::binary_search(m_known.begin(), m_known.end(), analysisKey(*article, m_version))) {
            return false;
        }
        out.passed = std::move(*article);
        return true;
    }

    Expected<std::string> textOf(const ArticleRow& row, Store& store, Outgoing& out) const
    {
        Expected<std::string> text = store.text(row.text);
        if (text) {
            return text;
        }
        if (std::optional<Article> again = readArticleAgain(row.id, row.path, row.text, m_options.limits)) {
            out.textReadAgain = true;
            return std::move(again->text);
        }
        return text;
    }

    /// None: cancelled meanwhile.
    std::optional<Analysis> analysisOf(const Article& article, Worker& worker, Outgoing& out) const
    {
        if (const Expected<std::string> packed = worker.store->analysis(out.key)) {
            if (Expected<Analysis> analysis = unpackAnalysis(*packed, article.text)) {
                return std::move(*analysis);
            }
        }
        if (!worker.analyzer) {
            worker.analyzer = std::make_unique<Analyzer>(m_language, m_options.limits);
        }
        std::optional<Analysis> analysis = worker.analyzer->analyse(article, m_progress);
        if (analysis) {
            out.newAnalysis = packAnalysis(*analysis, article.text);
        }
        return analysis;
    }

    /// Hands the part on, whose first row is `begin`, and keeps what had to be made again.
    std::optional<Error> take(std::vector<Outgoing>& part, std::size_t begin)
    {
        ImportBatch batch;
        for (std::size_t i = 0; i < part.size(); ++i) {
            Outgoing& out = part[i];
            std::move(out.problems.begin(), out.problems.end(), std::back_inserter(m_report.problems));
            if (out.passed) {
                m_report.bytes += textBytes(*out.passed);
                ++m_report.articles;
                m_pass(std::move(*out.passed));
            }
            if (!out.article.article) {
                continue;
            }
            const Article& article = *out.article.article;
            if (out.textReadAgain) {
                batch.texts.emplace_back(article.text);
            }
            if (out.newAnalysis) {
                batch.analyses.push_back({out.key, std::move(*out.newAnalysis)});
                batch.articles.push_back(
                    {article.id, m_rows[begin + i].path, article.hash, out.key, packArticle(article)});
            }
            m_report.bytes += article.text.size();
            ++m_report.articles;
            m_take(std::move(out.article));
        }
        if (m_store.isReadOnly() || (batch.texts.empty() && batch.analyses.empty())) {
            return std::nullopt;
        }
        const Expected<Done> kept = m_store.add(batch);
        return kept ? std::nullopt : std::optional<Error>(kept.error());
    }

    Store& m_store;
    const LanguageData& m_language;
    const EngineVersion& m_version;
    const LoadOptions& m_options;
    Progress& m_progress;
    std::vector<ArticleRow> m_rows;
    std::atomic<std::uint64_t> m_done{0};
    LoadReport m_report;
    std::function<void(AnalysedArticle)> m_take;
    std::function<void(ArticleMetadata)> m_pass; // of those that need not be looked into; null: all are
    std::vector<ContentHash> m_known; // analyses that are there, sorted
};

} // namespace

Expected<AnalysedArticle> analysedArticle(
    Store& store, const ArticleMetadata& article, std::string_view text, const EngineVersion& version)
{
    const Expected<std::string> packed = store.analysis(analysisKey(article, version));
    return packed ? unpackAnalysed(article, std::string(text), *packed) : Unexpected{packed.error()};
}

Expected<AnalysedFolder> loadProject(Store& store, const LanguageData& language, const EngineVersion& version,
    const LoadOptions& options, Progress& progress)
{
    if (store.shared() != nullptr && !store.isReadOnly()) { // what is missing is done by all who are there
        const Expected<Done> offered = offerMissing(store, version);
        const Expected<WorkReport> worked
            = offered ? workOff(store, language, version, options, progress) : Unexpected{offered.error()};
        if (!worked) {
            return Unexpected{worked.error()};
        }
    }
    return Load(store, language, version, options, progress).run();
}

Expected<ProjectContents> projectContents(Store& store, const LanguageData& language,
    const EngineVersion& version, ProjectCheck check, const LoadOptions& options, Progress& progress)
{
    return Load(store, language, version, options, progress).contents(check);
}

Expected<ResolvedProject> resolveProject(Store& store, const LanguageData& language,
    const EngineVersion& version, const KeptResolution* before, std::span<const Correction> corrections,
    const std::shared_ptr<const TextSource>& texts, const LoadOptions& options, Progress& progress)
{
    Error error;
    for (const ProjectCheck check : {ProjectCheck::Missing, ProjectCheck::All}) {
        Expected<ProjectContents> contents
            = projectContents(store, language, version, check, options, progress);
        if (!contents) {
            return Unexpected{std::move(contents.error())};
        }
        const ProjectArticles articles(
            store, version, std::move(contents->articles), options.threads, &progress);
        auto resolved
            = resolveAgain(before, articles, corrections, language, progress, options.threads, texts);
        if (resolved) {
            return ResolvedProject{std::move(*resolved), std::move(contents->report)};
        }
        error = std::move(resolved.error());
        if (error.code != ErrorCode::Unreadable) {
            break;
        }
    }
    return Unexpected{std::move(error)};
}

} // namespace dateline
