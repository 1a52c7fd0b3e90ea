// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/projectimport.h"

#include "model/base/parallel.h"
#include "model/extraction/analyzer.h"
#include "model/jobs/articlestream.h"
#include "model/jobs/filestamps.h"
#include "model/jobs/importmemory.h"
#include "model/jobs/sharedwork.h"
#include "model/packing/packedanalysis.h"
#include "model/packing/packedarticle.h"
#include "model/project/vanished.h"
#include "model/reading/givenids.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

namespace dateline {

namespace {

namespace fs = std::filesystem;

SourceRow sourceRow(const std::string& path)
{
    std::error_code error;
    SourceRow row;
    row.path = absoluteSourcePath(path);
    row.bytes = static_cast<std::int64_t>(fs::file_size(path, error));
    if (!error) {
        row.modified = std::chrono::duration_cast<std::chrono::nanoseconds>(
            fs::last_write_time(path, error).time_since_epoch())
                           .count();
    }
    return row;
}

/// A path where only UTF-8 will do.
std::string shown(const std::string& path)
{
    std::string utf8;
    repairUtf8(path, utf8);
    return utf8;
}

struct Known
{
    std::string path;
    ContentHash text;
};

/// A file of many articles, as far as it was read.
struct ListRead
{
    std::string id;
    std::set<ContentHash> texts;
};

/// One article on its way into the project.
struct Incoming
{
    std::optional<Article> article; // none: could not be read
    std::string path; // of its file, bytes as the system has them; the article's own is to be shown
    ContentHash key;
    bool isNew = false; // has no analysis yet
    bool isCancelled = false; // while it was analysed
    bool isUnread = false; // something that the file holds could not be read
    std::optional<std::string> packed; // its analysis, if it was made here
    std::shared_ptr<const Analysis> analysis; // where somebody wants to see it
    std::vector<Error> problems;
    std::string wanted; // the article's id before it was told apart from others
};

constexpr int mostNamings = 20; // of a batch, while other programs take the same names

class Import
{
public:
    Import(Store& store, const LanguageData& language, const EngineVersion& version,
        const LoadOptions& options, Progress& progress)
        : m_store(store)
        , m_version(version)
        , m_options(options)
        , m_progress(progress)
    {
        for (int i = 0; store.shared() == nullptr && i < threadCount(options.threads); ++i) {
            m_analyzers.push_back(std::make_unique<Analyzer>(language, options.limits));
        }
    }

    Expected<ImportReport> run(const std::vector<std::string>& paths)
    {
        if (std::optional<Error> error = learnWhatIsThere()) {
            return Unexpected{std::move(*error)};
        }
        std::vector<Error> unlisted = streamArticles(
            paths, m_options.limits,
            [this](std::vector<PendingArticle>& batch, std::uint64_t listed) { return take(batch, listed); },
            StreamOrder::LongLast, threadCount(m_options.threads));
        m_progress.workingOn({});
        if (!m_error && m_progress.cancelled()) {
            m_error = Error{ErrorCode::Cancelled, {}, {}};
        }
        if (!m_error) {
            m_report.problems.insert(m_report.problems.begin(), unlisted.begin(), unlisted.end());
            keepLists();
        }
        if (!m_error) {
            dropOutdated();
        }
        if (m_error) {
            return Unexpected{std::move(*m_error)};
        }
        return std::move(m_report);
    }

private:
    std::optional<Error> learnWhatIsThere()
    {
        const Expected<Done> rows = m_store.articles([this](Expected<ArticleRow> row) {
            if (row) { // a damaged one is read again and replaced
                m_known.insert_or_assign(row->id, Known{row->path, row->text});
            }
            return true;
        });
        Expected<std::vector<ContentHash>> keys = m_store.analysisKeys();
        if (!rows || !keys) {
            return rows ? keys.error() : rows.error();
        }
        m_keys = std::move(*keys);
        return std::nullopt;
    }

    bool take(std::vector<PendingArticle>& batch, std::uint64_t listed)
    {
        if (batch.front().isLong) {
            tell(Ahead::LongArticle);
        }
        std::vector<Incoming> incoming(batch.size());
        BatchProgress inBatch(batch, listed, threadCount(m_options.threads), m_done, m_progress);
        const bool begun = parallelFor(
            batch.size(), m_options.threads, m_progress, [&](std::size_t worker, std::size_t item) {
                inBatch.begin(worker, item);
                incoming[item] = work(batch[item], m_analyzers.empty() ? nullptr : m_analyzers[worker].get());
                inBatch.end(worker);
            });
        const bool complete = begun
            && std::none_of(
                incoming.begin(), incoming.end(), [](const Incoming& one) { return one.isCancelled; });
        if (complete) {
            commit(batch, incoming, m_done < listed ? After::More : After::Nothing);
        }
        return complete && !m_error;
    }

    Incoming work(PendingArticle& pending, Analyzer* analyzer) const
    {
        Incoming incoming;
        Expected<Article> read = pending.take(m_options.limits);
        if (!read) {
            const ErrorCode code = read.error().code;
            incoming.isUnread = !isMessage(code) && code != ErrorCode::DuplicateId; // which is kept
            incoming.problems.push_back(std::move(read.error()));
            return incoming;
        }
        incoming.key = analysisKey(*read, m_version);
        incoming.isNew = !std::binary_search(m_keys.begin(), m_keys.end(), incoming.key);
        if (incoming.isNew && analyzer != nullptr) { // else it waits for whichever program has time
            std::optional<Analysis> made = analyzer->analyse(*read, m_progress);
            if (!made) {
                incoming.isCancelled = true;
                return incoming;
            }
            auto analysis = std::make_shared<const Analysis>(std::move(*made));
            incoming.packed = packAnalysis(*analysis, read->text);
            if (analysis->truncated) {
                incoming.problems.push_back(cutProblem(*read, *analysis));
            }
            incoming.analysis = m_options.arrived && m_holds ? std::move(analysis) : nullptr;
        }
        incoming.article = std::move(*read);
        return incoming;
    }

    enum class After { More, Nothing };

    void commit(const std::vector<PendingArticle>& pending, std::vector<Incoming>& incoming, After after)
    {
        for (std::size_t i = 0; i < incoming.size(); ++i) {
            Incoming& one = incoming[i];
            if (one.article) {
                one.path = absoluteSourcePath(pending[i].source.path);
                one.article->path = shown(one.path);
                one.wanted = one.article->id;
                ++m_report.read;
                m_report.analysed += one.isNew ? 1U : 0U;
            }
        }
        Expected<Done> done = keep(pending, incoming);
        // Another program may have taken a name since we looked.
        for (int named = 1; !done && done.error().code == ErrorCode::DuplicateId && named < mostNamings;
             ++named) {
            if (std::optional<Error> error = learnWhatIsThere()) {
                done = Unexpected{std::move(*error)};
                break;
            }
            for (const Incoming& one : incoming) {
                m_taken.takeBack(one.article ? one.article->id : std::string());
            }
            done = keep(pending, incoming);
        }
        if (done) {
            done = offer(incoming);
        }
        if (!done) {
            m_error = done.error();
        }
        for (Incoming& one : incoming) {
            if (one.article && one.article->id != one.wanted) {
                one.problems.push_back({ErrorCode::DuplicateId, one.wanted, {one.article->path, 0}});
            }
            std::move(one.problems.begin(), one.problems.end(), std::back_inserter(m_report.problems));
        }
        show(incoming, after);
    }

    Expected<Done> keep(const std::vector<PendingArticle>& pending, std::vector<Incoming>& incoming)
    {
        ImportBatch batch;
        for (std::size_t i = 0; i < incoming.size(); ++i) {
            Incoming& one = incoming[i];
            if (!one.article) {
                if (one.isUnread) {
                    m_unread.insert(pending[i].source.path);
                }
                continue;
            }
            nameApart(one);
            batch.texts.emplace_back(one.article->text);
            batch.articles.push_back(
                {one.article->id, one.path, one.article->hash, one.key, packArticle(*one.article)});
            if (one.packed) {
                batch.analyses.push_back({one.key, std::move(*one.packed)});
            }
            addSource(pending[i].source, batch);
        }
        return m_store.add(batch);
    }

    /// What was not analysed here.
    Expected<Done> offer(const std::vector<Incoming>& incoming)
    {
        std::vector<WaitingArticle> waiting;
        for (const Incoming& one : incoming) {
            if (one.article && one.isNew) {
                waiting.push_back({one.key, one.article->id});
            }
        }
        SharedProject* shared = m_store.shared();
        return shared != nullptr && !waiting.empty() ? shared->offer(m_version.extraction, waiting)
                                                     : Expected<Done>(Done{});
    }

    void show(std::vector<Incoming>& incoming, After after)
    {
        for (Incoming& one : incoming) {
            if (m_holds && one.article && one.analysis) {
                m_shown.push_back(
                    {std::make_shared<const Article>(std::move(*one.article)), std::move(one.analysis)});
            }
        }
        if (!m_error && after == After::More) {
            tell(Ahead::Articles);
        }
        if (m_shown.size() >= m_options.mostHeld) {
            m_shown = {};
            m_holds = false;
        }
    }

    void tell(Ahead ahead) const
    {
        if (m_holds && m_options.arrived) {
            m_options.arrived(m_shown, m_report.problems, ahead);
        } else if (!m_holds && m_options.stored) {
            m_options.stored(m_report.read, m_report.problems);
        }
    }

    /// A list of many articles counts as read only when the last of them is kept (keepLists).
    void addSource(const ArticleSource& source, ImportBatch& batch)
    {
        if (source.path == "-") {
            return;
        }
        if (holdsManyArticles(source.format)) {
            ListRead& list = m_lists[source.path];
            list.id = source.id;
            list.texts.insert(batch.articles.back().text);
        } else {
            batch.sources.push_back(sourceRow(source.path));
            batch.sources.back().content = batch.articles.back().text;
        }
    }

    /// As analysePaths() names them: what comes again under an id gets "#2", unless it
    /// is what was read from there before.
    void nameApart(Incoming& one)
    {
        Article& article = *one.article;
        article.id = m_taken.give(one.wanted, [&](const std::string& id) {
            const auto known = m_known.find(id);
            return known != m_known.end() && known->second.text != article.hash
                && known->second.path != one.path && known->second.path != article.path;
        });
    }

    void keepLists()
    {
        ImportBatch batch;
        for (const auto& [path, list] : m_lists) {
            batch.sources.push_back(sourceRow(path));
        }
        if (const Expected<Done> done = m_store.add(batch); !done) {
            m_error = done.error();
        }
    }

    /// What a list no longer holds goes as the article of a file that is gone does. A list in which anything
    /// could not be read keeps all: it may be among that. What another import named by another folder stays
    /// while its text is there.
    void dropOutdated()
    {
        std::map<std::string, const ListRead*> whole;
        for (const auto& [path, list] : m_lists) {
            if (!m_unread.contains(path)) {
                const std::string absolute = absoluteSourcePath(path);
                whole.emplace(absolute, &list);
                whole.emplace(shown(absolute), &list); // as rows of an earlier program have it
            }
        }
        ImportBatch batch;
        for (const auto& [id, known] : m_known) {
            const auto list = whole.find(known.path);
            if (list != whole.end() && !m_taken.contains(id)
                && (isNamedBy(id, list->second->id) || !list->second->texts.contains(known.text))) {
                batch.goneArticles.push_back(id);
            }
        }
        if (batch.goneArticles.empty()) {
            return;
        }
        if (const Expected<Done> done = m_store.add(batch); !done) {
            m_error = done.error();
            return;
        }
        m_report.vanished = std::move(batch.goneArticles);
    }

    static bool isNamedBy(std::string_view id, std::string_view file)
    {
        return id.starts_with(file)
            && (id.size() == file.size() || id[file.size()] == '#'
                || id[file.size()] == '/'); // in an archive
    }

    Store& m_store;
    const EngineVersion& m_version;
    const LoadOptions& m_options;
    Progress& m_progress;
    std::vector<std::unique_ptr<Analyzer>> m_analyzers;
    std::map<std::string, Known> m_known;
    std::vector<ContentHash> m_keys;
    GivenIds m_taken;
    std::map<std::string, ListRead> m_lists; // by path
    std::set<std::string> m_unread; // paths of files that hold something unreadable
    std::vector<AnalysedArticle> m_shown; // only where options.arrived wants them
    bool m_holds = true; // not beyond options.mostHeld
    std::atomic<std::uint64_t> m_done{0};
    ImportReport m_report;
    std::optional<Error> m_error;
};

} // namespace

Expected<ImportReport> importPaths(Store& store, const std::vector<std::string>& paths,
    const LanguageData& language, const EngineVersion& version, const LoadOptions& options,
    Progress& progress)
{
    std::vector<std::string> roots;
    std::transform(paths.begin(), paths.end(), std::back_inserter(roots), absoluteSourcePath);
    std::vector<std::string> seen; // before they are read: what is written meanwhile is news
    std::transform(roots.begin(), roots.end(), std::back_inserter(seen),
        [&options](const std::string& root) { return fileFingerprint(root, options.limits); });
    Expected<ImportReport> report = Import(store, language, version, options, progress).run(paths);
    if (report && store.shared() != nullptr) {
        Expected<WorkReport> work = workOff(store, language, version, options, progress);
        if (!work) {
            return Unexpected{work.error()};
        }
        report->problems.insert(report->problems.end(), work->problems.begin(), work->problems.end());
    }
    if (report) {
        Expected<std::vector<std::string>> gone = dropVanished(store, roots);
        if (!gone) {
            return Unexpected{gone.error()};
        }
        report->vanished.insert(report->vanished.end(), gone->begin(), gone->end());
        std::sort(report->vanished.begin(), report->vanished.end());
        Expected<Done> done = rememberImport(store, roots, seen, report->problems);
        if (done && store.shared() != nullptr && (report->analysed > 0 || !report->vanished.empty())) {
            done = store.shared()->tellArticlesChanged();
        }
        if (!done) {
            return Unexpected{done.error()};
        }
    }
    return report;
}

} // namespace dateline
