// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/loadrun.h"

#include "model/extraction/languagedata.h"
#include "model/items/backgroundrelease.h"
#include "model/jobs/importmemory.h"
#include "model/jobs/projectarticles.h"
#include "model/jobs/projectimport.h"
#include "model/jobs/projectload.h"
#include "model/jobs/projectsnapshot.h"
#include "model/project/sharedproject.h"
#include "model/project/store.h"
#include "model/resolution/keptresolution.h"
#include "model/resolution/resolver.h"

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

// Until the first corpus is shown.
constexpr std::size_t firstArticles = 200;
constexpr std::uint64_t firstBytes = 1U << 20U;
constexpr std::size_t mostHeldArticles = 12'800; // while they are read

class PromiseProgress : public Progress
{
public:
    PromiseProgress(QPromise<std::shared_ptr<LoadStep>>& promise, ProgressBoard& board)
        : m_promise(promise)
        , m_board(board)
    {
    }

    bool cancelled() const override { return m_promise.isCanceled(); }
    void report(std::uint64_t done, std::uint64_t total) override { m_board.setCount(done, total); }
    void workingOn(std::string_view name) override { m_board.setName(name); }

private:
    QPromise<std::shared_ptr<LoadStep>>& m_promise;
    ProgressBoard& m_board;
};

/// Resolving has no count of its own that would mean something beside that of the articles.
class SilentProgress : public Progress
{
public:
    explicit SilentProgress(const Progress& inner)
        : m_inner(inner)
    {
    }
    bool cancelled() const override { return m_inner.cancelled(); }

private:
    const Progress& m_inner;
};

/// What a window shows until the next comes: half of its memory, and let go of when the job has long ended.
template <typename T> std::shared_ptr<const T> released(std::shared_ptr<const T> made)
{
    return made ? releasedInBackground<T>(std::move(made), Freed::GivenBack) : nullptr;
}

class Load
{
public:
    Load(QPromise<std::shared_ptr<LoadStep>>& promise, const LoadRequest& request, ProgressBoard& board)
        : m_promise(promise)
        , m_request(request)
        , m_progress(promise, board)
        , m_silent(m_progress)
        , m_language(request.language)
    {
    }

    void run()
    {
        if (!m_language && !loadLanguage()) {
            return;
        }
        if (m_request.texts) {
            runProject();
            return;
        }
        Expected<std::shared_ptr<const AnalysedFolder>> read
            = m_request.project.empty() ? readPaths() : throughProject();
        if (!read) {
            fail(read.error());
            return;
        }
        std::shared_ptr<const AnalysedFolder> folder
            = *read ? std::move(*read) : std::make_shared<const AnalysedFolder>();
        if (m_kept) {
            sendLast(m_kept, std::move(folder), nullptr);
            return;
        }
        const auto resolved = resolveAgain(
            m_request.resolved.get(), folder->articles, m_request.corrections, *m_language, m_silent);
        if (!resolved) {
            fail(resolved.error());
            return;
        }
        sendLast((*resolved)->corpus, std::move(folder), *resolved);
        keep(**resolved);
    }

private:
    /// A project whose texts and analyses stay in its file.
    void runProject()
    {
        if (const Expected<Done> opened = openProject(); !opened) {
            return fail(opened.error());
        }
        if (m_request.corpusIsAll && m_request.paths.empty() && resolveShown()) {
            return;
        }
        if (const Expected<Done> there = importAndShow(); !there) {
            return fail(there.error());
        }
        if (m_kept) {
            sendLast(m_kept, onlyProblems(), nullptr);
            return;
        }
        const std::shared_ptr<const KeptResolution> before = resolutionBefore();
        auto made = resolveProject(*m_store, *m_language, m_version, before.get(), m_request.corrections,
            m_request.texts, {}, m_progress);
        if (!made) {
            return fail(made.error());
        }
        auto folder = std::make_shared<AnalysedFolder>();
        folder->report = std::move(made->report);
        sendLast(made->resolved->corpus, std::move(folder), made->resolved);
        keep(*made->resolved);
    }

    /// How what is shown was made; null: that is not known, or nothing is shown.
    std::shared_ptr<const KeptResolution> resolutionBefore()
    {
        if (m_request.resolved || !m_request.corpus) {
            return m_request.resolved;
        }
        return keptResolution(*m_store, m_request.snapshotKey, m_request.corpus, m_silent);
    }

    /// What is shown, with other corrections. False: there is nothing to go on
    /// from, or something cannot be read.
    bool resolveShown()
    {
        const std::shared_ptr<const KeptResolution> before = resolutionBefore();
        if (!before || !before->names) {
            return m_silent.cancelled();
        }
        const ProjectArticles articles(*m_store, m_version, articlesOf(*before->corpus));
        const auto resolved = resolveAgain(
            before.get(), articles, m_request.corrections, *m_language, m_silent, 0, m_request.texts);
        if (!resolved) {
            return resolved.error().code == ErrorCode::Cancelled;
        }
        auto folder = std::make_shared<AnalysedFolder>();
        folder->report.problems = m_request.problems;
        sendLast((*resolved)->corpus, std::move(folder), *resolved);
        keep(**resolved);
        return true;
    }

    /// Where it cannot be kept, the next opening resolves again.
    void keep(const KeptResolution& resolved)
    {
        if (m_store) {
            const Expected<std::string> key
                = keepSnapshot(*m_store, resolved, m_version, m_request.corrections, m_silent);
            if (key && m_request.texts) {
                LoadStep step;
                step.isKept = true;
                step.snapshotKey = *key;
                step.language = m_language;
                send(std::move(step));
            }
        }
    }

    Expected<Done> openProject()
    {
        const Expected<EngineVersion> version = engineVersion(m_request.resources);
        Expected<std::unique_ptr<Store>> store
            = openStore(m_request.project, StoreAccess::Beside, {}, m_request.password);
        if (!version || !store) {
            return Unexpected{version ? store.error() : version.error()};
        }
        m_version = *version;
        m_store = std::move(*store);
        return Done{};
    }

    /// The last step. Lets go of the analyses where the project holds them.
    void sendLast(std::shared_ptr<const Corpus> corpus, std::shared_ptr<const AnalysedFolder> folder,
        std::shared_ptr<const KeptResolution> resolved)
    {
        LoadStep step = stepOf(std::move(corpus), std::move(folder));
        step.resolved = released<KeptResolution>(std::move(resolved));
        step.filesChanged = m_filesChanged;
        step.articlesVersion = m_articlesVersion;
        step.snapshotKey = step.corpus == m_kept ? m_keptKey : std::string();
        send(std::move(step));
    }

    void sendPart(std::shared_ptr<const Corpus> corpus, std::shared_ptr<const AnalysedFolder> folder)
    {
        LoadStep step = stepOf(std::move(corpus), std::move(folder));
        step.last = false;
        send(std::move(step));
    }

    LoadStep stepOf(std::shared_ptr<const Corpus> corpus, std::shared_ptr<const AnalysedFolder> folder) const
    {
        LoadStep step;
        step.corpus = released<Corpus>(std::move(corpus));
        if (m_request.filterAhead && step.corpus) {
            step.filtered = m_request.filterAhead(*step.corpus);
        }
        step.problems = folder ? folder->report.problems : std::vector<Error>();
        step.folder = m_request.texts ? nullptr : std::move(folder);
        step.language = m_language;
        step.engine = m_version;
        return step;
    }

    void send(LoadStep step) { m_promise.addResult(std::make_shared<LoadStep>(std::move(step))); }

    LoadOptions options()
    {
        LoadOptions options;
        if (m_request.shown || (m_request.again && m_request.before)) {
            return options; // what is shown stays until all is there
        }
        options.arrived = [this](std::span<const AnalysedArticle> soFar, std::span<const Error> problems,
                              Ahead ahead) { publishPart(soFar, problems, ahead); };
        if (m_request.texts) { // the project has them: two gigabytes of a hundred thousand
            options.mostHeld = mostHeldArticles;
            options.stored = [this](std::uint64_t read, std::span<const Error> problems) {
                publishStored(read, problems);
            };
        }
        return options;
    }

    Expected<std::shared_ptr<const AnalysedFolder>> readPaths()
    {
        if (m_request.paths.empty()) {
            return m_request.before;
        }
        if (m_request.again && m_request.before) {
            return readAgain();
        }
        Expected<AnalysedFolder> read = analysePaths(m_request.paths, *m_language, options(), m_progress);
        if (!read) {
            return Unexpected{read.error()};
        }
        return std::make_shared<const AnalysedFolder>(
            m_request.before ? joined(*m_request.before, read.value()) : std::move(read.value()));
    }

    Expected<std::shared_ptr<const AnalysedFolder>> readAgain()
    {
        Expected<AnalysedFolder> read
            = analyseAgain(*m_request.before, m_request.paths, *m_language, options(), m_progress);
        if (!read) {
            return Unexpected{read.error()};
        }
        return std::make_shared<const AnalysedFolder>(std::move(*read));
    }

    /// Into the project, and all that it holds out of it.
    Expected<std::shared_ptr<const AnalysedFolder>> throughProject()
    {
        const Expected<Done> opened = openProject();
        if (m_request.paths.empty() && m_request.before) {
            return m_request.before; // a correction shows even while the server is away
        }
        const Expected<Done> there = opened ? importAndShow() : opened;
        if (!there) {
            return Unexpected{there.error()};
        }
        Expected<AnalysedFolder> read = loadProject(*m_store, *m_language, m_version, {}, m_progress);
        if (!read) {
            return Unexpected{read.error()};
        }
        return std::make_shared<const AnalysedFolder>(std::move(*read));
    }

    /// New paths go into the project; one that is opened shows what was kept of it, if that fits.
    Expected<Done> importAndShow()
    {
        if (!m_request.paths.empty()) {
            const auto imported
                = importPaths(*m_store, m_request.paths, *m_language, m_version, options(), m_progress);
            if (!imported) {
                return Unexpected{imported.error()};
            }
        }
        // before they are read: what changes meanwhile is told later
        if (SharedProject* shared = m_store->shared()) {
            const Expected<std::int64_t> articles = shared->articlesVersion();
            m_articlesVersion = articles ? *articles : -1;
        }
        if (m_request.paths.empty() && !m_request.shown) {
            showKept();
            if (const auto changed = changedPaths(*m_store, {}); changed && !m_store->isReadOnly()) {
                m_filesChanged = !changed->empty();
            }
        }
        return Done{};
    }

    /// The corpus as it was when the project was last resolved, before its analyses are read.
    void showKept()
    {
        m_kept = keptSnapshot(
            *m_store, m_version, m_request.corrections, m_request.texts, m_silent, 0, &m_keptKey);
        if (m_kept) {
            sendPart(m_kept, nullptr);
        }
    }

    std::shared_ptr<const AnalysedFolder> onlyProblems()
    {
        auto folder = std::make_shared<AnalysedFolder>();
        if (Expected<std::vector<Error>> problems = importProblems(*m_store)) {
            folder->report.problems = std::move(*problems);
        }
        return folder;
    }

    bool loadLanguage()
    {
        Expected<LanguageData> loaded = loadLanguageData(m_request.resources);
        if (!loaded) {
            fail(loaded.error());
            return false;
        }
        m_language = std::make_shared<const LanguageData>(std::move(loaded.value()));
        return true;
    }

    void publishPart(std::span<const AnalysedArticle> soFar, std::span<const Error> problems, Ahead ahead)
    {
        for (; m_counted < soFar.size(); ++m_counted) {
            m_bytes += soFar[m_counted].article->text.size();
        }
        const bool isEnough
            = ahead == Ahead::LongArticle || soFar.size() >= m_publishAt || m_bytes >= m_publishAtBytes;
        if (!isEnough || soFar.size() == m_published) {
            return;
        }
        m_published = soFar.size();
        m_publishAt = std::max(firstArticles, soFar.size() * 2);
        m_publishAtBytes = std::max(firstBytes, m_bytes * 2);
        AnalysedFolder part;
        part.articles.assign(soFar.begin(), soFar.end());
        part.report.problems.assign(problems.begin(), problems.end()); // kept if this is cancelled
        auto folder = std::make_shared<const AnalysedFolder>(
            joined(m_request.before ? *m_request.before : AnalysedFolder(), part));
        if (auto corpus
            = resolve(folder->articles, m_request.corrections, *m_language, m_silent, 0, m_request.texts)) {
            sendPart(*corpus, std::move(folder));
        }
    }

    /// A part of many articles, read from the project again, which takes a fifth of a millisecond each.
    void publishStored(std::uint64_t read, std::span<const Error> problems)
    {
        if (read < m_publishAt) {
            return;
        }
        m_publishAt = read * 2;
        const auto made = resolveProject(
            *m_store, *m_language, m_version, nullptr, m_request.corrections, m_request.texts, {}, m_silent);
        if (made) {
            auto folder = std::make_shared<AnalysedFolder>();
            folder->report.problems.assign(problems.begin(), problems.end());
            sendPart(made->resolved->corpus, std::move(folder));
        }
    }

    void fail(const Error& error)
    {
        if (error.code != ErrorCode::Cancelled) {
            LoadStep step;
            step.language = m_language;
            step.error = error;
            send(std::move(step));
        }
    }

    QPromise<std::shared_ptr<LoadStep>>& m_promise;
    const LoadRequest& m_request;
    PromiseProgress m_progress;
    SilentProgress m_silent;
    std::shared_ptr<const LanguageData> m_language;
    std::unique_ptr<Store> m_store; // of the project, if there is one
    EngineVersion m_version;
    std::int64_t m_articlesVersion = -1;
    bool m_filesChanged = false;
    std::shared_ptr<const Corpus> m_kept; // the project's snapshot, where it fits
    std::string m_keptKey;
    std::size_t m_counted = 0; // articles, in m_bytes
    std::uint64_t m_bytes = 0; // of text
    std::size_t m_published = 0; // articles of the last part
    std::size_t m_publishAt = firstArticles;
    std::uint64_t m_publishAtBytes = firstBytes;
};

} // namespace

void runLoad(QPromise<std::shared_ptr<LoadStep>>& promise, const LoadRequest& request, ProgressBoard& board)
{
    Load(promise, request, board).run();
}

} // namespace dateline
