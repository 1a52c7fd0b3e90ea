// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/session.h"

#include "app/errortext.h"
#include "app/openproblems.h"
#include "model/items/filename.h"
#include "model/items/words.h"
#include "model/jobs/importmemory.h"
#include "model/jobs/projectload.h"
#include "model/reading/languagedetection.h"
#include "model/resolution/resolver.h"

#include <QEventLoop>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

std::vector<Correction> rulesOf(const Ledger& ledger)
{
    std::vector<Correction> rules = ledger.corrections();
    std::erase_if(rules, isNote);
    return rules;
}

} // namespace

Session::Session(std::filesystem::path resources, std::string author, QObject* parent)
    : QObject(parent)
    , m_resources(std::move(resources))
    , m_ownAuthor(std::move(author))
    , m_author(m_ownAuthor)
{
    registerMetaTypes();
    connect(&m_job, &LoadJob::arrived, this, &Session::take);
    connect(&m_job, &LoadJob::finished, this, &Session::finish);
    connect(&m_watch, &FolderWatch::changed, this, &Session::readAgain);
    connect(&m_keeper, &LedgerKeeper::waitingChanged, this, &Session::keepingChanged);
    connect(&m_keeper, &LedgerKeeper::gaveUp, this,
        [this](const Error& reason) { Q_EMIT notKept(errorText(reason)); });
}

Session::~Session()
{
    static_cast<void>(keepNow());
}

std::string Session::systemUser()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")).toStdString();
}

QString Session::samplesFolder() const
{
    return toQString((m_resources / "samples").string());
}

void Session::open(const QStringList& paths)
{
    if (paths.size() == 1 && isProjectName(paths.front().toStdString())) {
        openProject(paths.front());
        return;
    }
    close();
    if (!m_unsavedFolder.isEmpty()) {
        Expected<std::unique_ptr<OpenProject>> project = OpenProject::createTemporary(m_unsavedFolder);
        if (project) {
            useProject(std::move(*project));
        } else {
            m_projectProblems.push_back(project.error());
        }
        Q_EMIT projectChanged();
    }
    add(paths);
}

void Session::openProject(const QString& path, const std::string& password)
{
    close();
    takeProject(OpenProject::open(path, m_unsavedFolder, password));
}

void Session::newProject(const QString& path, const std::string& password)
{
    close();
    takeProject(OpenProject::create(path, password));
}

void Session::takeProject(Expected<std::unique_ptr<OpenProject>> project)
{
    if (!project) {
        Q_EMIT failed(errorText(project.error()));
        return;
    }
    useProject(std::move(*project));
    Store& store = m_project->store();
    m_projectProblems = store.findings();
    if (m_project->shared() != nullptr) {
        m_author = m_project->shared()->person();
    }
    readLedgerOf(store);
    if (m_project->shared() != nullptr) {
        joinTeam();
    }
    if (const auto paths = importedPaths(store)) {
        for (const std::string& path : *paths) {
            m_paths << fileNameText(path);
        }
    }
    m_opening = true;
    m_watch.watch(m_paths);
    Q_EMIT projectChanged();
    start();
}

void Session::useProject(std::unique_ptr<OpenProject> project)
{
    m_project = std::move(project);
    m_project->readTexts([this](const Error& text) { // disconnected before this session goes
        QMetaObject::invokeMethod(
            this, [this, text] { takeLost(text); }, Qt::QueuedConnection);
    });
}

/// Many may come at once: they are listed together.
void Session::takeLost(const Error& text)
{
    m_projectProblems.push_back(text);
    if (!std::exchange(m_listing, true)) {
        QTimer::singleShot(0, this, [this] {
            m_listing = false;
            listProblems();
        });
    }
}

/// A gigabyte is copied in seconds. The loop is one of our own, as a dialog has it, so that whoever asks
/// first whether to save goes on when it is done; without keys and clicks nobody changes anything meanwhile.
Expected<Done> Session::writeProjectAs(const QString& path)
{
    m_saving = true;
    Q_EMIT savingChanged();
    QFutureWatcher<Expected<Done>> written;
    QEventLoop loop;
    connect(&written, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    written.setFuture(
        QtConcurrent::run([project = m_project.get(), path] { return project->writeAs(path); }));
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    Expected<Done> done = written.result() ? m_project->takePlace(path) : written.result();
    m_saving = false;
    Q_EMIT savingChanged();
    return done;
}

void Session::saveProjectAs(const QString& path)
{
    if (!m_project || m_saving) {
        return;
    }
    if (m_job.isRunning()) { // it writes into the file as it is
        Q_EMIT notSaved(tr("The articles are still being read. Save when that is done, or cancel it."));
        return;
    }
    static_cast<void>(keepNow());
    const Expected<Done> saved = writeProjectAs(path);
    keepAgain(); // into the new file, what did not get into the old one
    if (saved) {
        Q_EMIT projectChanged();
        Q_EMIT pathsChanged();
    } else {
        Q_EMIT notSaved(errorText(saved.error()));
    }
    if (m_stale) {
        readAgain();
    }
}

void Session::add(const QStringList& paths)
{
    m_pending += paths;
    m_pending.removeDuplicates();
    m_watch.watch(m_paths + m_pending);
    start();
    Q_EMIT pathsChanged();
}

void Session::readAgain()
{
    m_stale = m_job.isRunning() || m_saving; // what is written then would not be in the copy
    if (!m_stale) {
        m_pending = m_paths;
        start();
    }
}

void Session::close()
{
    m_job.cancel();
    if (m_project) {
        Q_EMIT projectClosing();
    }
    leaveTeam();
    static_cast<void>(keepNow()); // whoever asks has asked before
    m_keeper.forget();
    m_watch.watch({});
    m_stale = false;
    m_projectStale = false;
    m_projectMissed = false;
    m_reading = false;
    m_articlesTold = 0;
    m_articlesRead = -1;
    m_pending.clear();
    m_undo.clear();
    m_ledger = {};
    m_step.clear();
    m_beforeStep.reset();
    m_project.reset();
    m_projectProblems.clear();
    m_opening = false;
    m_isRead = false;
    m_isPart = false;
    m_folder.reset();
    m_soFar.reset();
    m_resolved.reset();
    m_snapshotKey.clear();
    m_isAll = false;
    m_resolving.reset();
    m_articleProblems.clear();
    m_paths.clear();
    m_problems.clear();
    m_state.setSnapshot(nullptr);
    Q_EMIT projectChanged();
    Q_EMIT problemsChanged();
    Q_EMIT pathsChanged();
}

void Session::cancel()
{
    m_job.cancel();
}

void Session::start()
{
    LoadRequest request;
    for (const QString& path : m_pending) {
        request.paths.push_back(fileNameBytes(path));
    }
    request.before = m_reading ? nullptr : m_folder;
    request.again = !m_paths.isEmpty()
        && std::all_of(
            m_paths.begin(), m_paths.end(), [this](const QString& path) { return m_pending.contains(path); });
    request.corrections = m_ledger.corrections();
    m_resolving = rulesOf(m_ledger);
    request.resolved = m_resolved;
    request.language = m_language;
    request.resources = m_resources;
    request.filterAhead = m_state.filterAhead();
    if (m_project) {
        request.project = m_project->path().toStdString();
        request.password = m_project->password();
        request.texts = m_project->texts();
        request.shown = request.texts && isOpen();
        m_isAll = m_isAll && m_pending.isEmpty(); // what is read goes into the project before it is shown
        if (request.texts) {
            request.corpus = m_state.snapshot();
            request.snapshotKey = m_snapshotKey;
            request.corpusIsAll = m_isAll;
            request.problems = m_articleProblems;
        }
    }
    m_job.start(std::move(request));
}

void Session::startAgain()
{
    if (m_resolving == rulesOf(m_ledger)) { // only notes have come or gone
        if (!m_job.isRunning()) {
            listProblems();
            sayEffect();
        }
    } else if (m_isRead || !m_pending.isEmpty() || m_opening) { // what is being read is to come out with it
        start();
    }
}

void Session::take(const LoadStep& step)
{
    m_language = step.language;
    if (step.isKept) {
        m_resolved.reset();
        m_snapshotKey = step.snapshotKey;
        return;
    }
    if (step.error) {
        m_resolving.reset();
        m_pending.clear();
        m_projectMissed = std::exchange(m_reading, false);
        Q_EMIT failed(errorText(*step.error));
        if (std::exchange(m_opening, false)) {
            close();
        }
        return;
    }
    if (step.corpus != m_state.snapshot()) { // a project's snapshot comes again once all of it is read
        m_state.setSnapshot(step.corpus, step.filtered.get());
    }
    m_articleProblems = step.problems;
    m_isPart = !step.last;
    m_engine = step.engine;
    if (m_isPart) {
        m_soFar = step.folder;
        listProblems();
        return;
    }
    m_soFar.reset();
    m_folder = step.folder;
    m_resolved = step.resolved;
    m_snapshotKey = step.snapshotKey;
    m_isAll = true;
    m_isRead = true;
    m_reading = false;
    m_articlesRead = std::max(m_articlesRead, step.articlesVersion);
    listProblems();
    sayEffect();
    const bool opened = std::exchange(m_opening, false);
    m_stale = m_stale || (opened && step.filesChanged); // read when this job has ended
    if (!m_pending.isEmpty() || opened) {
        m_paths += m_pending;
        m_paths.removeDuplicates();
        m_pending.clear();
        Q_EMIT pathsChanged();
        Q_EMIT loaded();
    }
    if (opened) {
        Q_EMIT projectOpened();
    }
}

void Session::finish(bool cancelled)
{
    if (!cancelled) {
        if (m_stale) {
            readAgain();
        } else if (std::exchange(m_projectStale, false)) {
            readProjectAgain();
        }
        return;
    }
    m_resolving.reset();
    // Cancelled before anything was shown: else the project came on screen by itself when a file changed.
    if (!m_job.isRunning() && !m_state.snapshot()) {
        close();
        return;
    }
    const bool isKept = m_soFar || (m_project && m_project->texts());
    if (std::exchange(m_isPart, false) && isKept && isOpen()) { // what is shown stays, and can be worked with
        m_isRead = true;
        m_folder = std::exchange(m_soFar, nullptr);
        m_paths += m_pending;
        m_paths.removeDuplicates();
        listProblems();
    }
    m_pending.clear();
    Q_EMIT pathsChanged();
}

Snapshot Session::whatIf(const ContentHash& article, DayInterval published) const
{
    const std::optional<AnalysedArticle> analysed = analysedArticle(article);
    if (!analysed || !m_language) {
        return nullptr;
    }
    const std::vector<Correction> date{ArticleDateCorrection{article, published, {}}};
    Progress silent;
    auto corpus = resolve({&*analysed, 1}, date, *m_language, silent, 1);
    return corpus ? corpus.value() : nullptr;
}

std::optional<AnalysedArticle> Session::analysedArticle(const ContentHash& hash) const
{
    if (m_folder) {
        const auto at = std::find_if(m_folder->articles.begin(), m_folder->articles.end(),
            [&hash](const AnalysedArticle& one) { return one.article->hash == hash; });
        return at == m_folder->articles.end() ? std::nullopt : std::optional(*at);
    }
    const Snapshot& corpus = m_state.snapshot();
    for (std::size_t i = 0; corpus && m_project && i < corpus->articles.size(); ++i) {
        const ArticleMetadata& article = *corpus->articles[i]->article;
        if (article.hash == hash) {
            const ArticleText text = corpus->text(ArticleId::fromIndex(i));
            Expected<AnalysedArticle> found
                = dateline::analysedArticle(m_project->store(), article, text.view(), m_engine);
            return found ? std::optional(std::move(*found)) : std::nullopt;
        }
    }
    return std::nullopt;
}

void Session::showCorpus(const Snapshot& corpus)
{
    m_state.setSnapshot(corpus);
    listProblems();
    Q_EMIT pathsChanged();
}

void Session::listProblems()
{
    m_problems = openProblems(m_projectProblems, m_articleProblems, m_state.snapshot().get(), m_ledger);
    Q_EMIT problemsChanged();
}

} // namespace dateline
