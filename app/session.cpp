// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/session.h"

#include "app/errortext.h"
#include "model/items/words.h"
#include "model/jobs/projectimport.h"
#include "model/resolution/resolver.h"

#include <QUndoCommand>

#include <algorithm>

namespace dateline {

/// Holds only what it changes; entries without a date take a setting back.
class DateCommand : public QUndoCommand
{
public:
    DateCommand(Session& session, Session::Dates before, Session::Dates after, const QString& text)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { m_session.putDates(m_after); }
    void undo() override { m_session.putDates(m_before); }

private:
    Session& m_session;
    Session::Dates m_before;
    Session::Dates m_after;
};

Session::Session(std::filesystem::path resources, QObject* parent)
    : QObject(parent)
    , m_resources(std::move(resources))
{
    registerMetaTypes();
    connect(&m_job, &LoadJob::arrived, this, &Session::take);
    connect(&m_job, &LoadJob::finished, this, &Session::finish);
}

Session::~Session() = default;

QString Session::samplesFolder() const
{
    return toQString((m_resources / "samples").string());
}

std::vector<Correction> Session::corrections() const
{
    std::vector<Correction> all = m_rules;
    for (const auto& [hash, correction] : m_dates) {
        all.emplace_back(correction);
    }
    return all;
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
            m_project = std::move(*project);
        } else {
            m_projectProblems.push_back(project.error());
        }
        Q_EMIT projectChanged();
    }
    add(paths);
}

void Session::openProject(const QString& path)
{
    close();
    takeProject(OpenProject::open(path, m_unsavedFolder));
}

void Session::newProject(const QString& path)
{
    close();
    takeProject(OpenProject::create(path));
}

void Session::takeProject(Expected<std::unique_ptr<OpenProject>> project)
{
    if (!project) {
        Q_EMIT failed(errorText(project.error()));
        return;
    }
    m_project = std::move(*project);
    Store& store = m_project->store();
    m_projectProblems = store.findings();
    readLedgerOf(store);
    if (const auto paths = importedPaths(store)) {
        for (const std::string& path : *paths) {
            m_paths << QString::fromStdString(path);
        }
    }
    m_opening = true;
    Q_EMIT projectChanged();
    start();
}

void Session::readLedgerOf(Store& store)
{
    Expected<KeptLedger> kept = readLedger(store);
    if (!kept) {
        m_projectProblems.push_back(kept.error());
        return;
    }
    m_projectProblems.insert(m_projectProblems.end(), kept->lost.begin(), kept->lost.end());
    for (Correction& correction : kept->ledger.corrections()) {
        if (auto* date = std::get_if<ArticleDateCorrection>(&correction)) {
            date->published ? void(m_dates[date->article] = *date) : void(m_dates.erase(date->article));
        } else {
            m_rules.push_back(std::move(correction));
        }
    }
}

void Session::saveProjectAs(const QString& path)
{
    if (!m_project) {
        return;
    }
    if (m_job.isRunning()) { // it writes into the file as it is
        Q_EMIT notSaved(tr("The articles are still being read. Save when that is done, or cancel it."));
        return;
    }
    if (const Expected<Done> saved = m_project->saveAs(path); !saved) {
        Q_EMIT notSaved(errorText(saved.error()));
        return;
    }
    Q_EMIT projectChanged();
    Q_EMIT pathsChanged();
}

void Session::add(const QStringList& paths)
{
    m_pending += paths;
    m_pending.removeDuplicates();
    start();
    Q_EMIT pathsChanged();
}

void Session::close()
{
    m_job.cancel();
    if (m_project) {
        Q_EMIT projectClosing();
    }
    m_pending.clear();
    m_undo.clear();
    m_dates.clear();
    m_rules.clear();
    m_project.reset();
    m_projectProblems.clear();
    m_opening = false;
    m_folder.reset();
    m_soFar.reset();
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
        request.paths.push_back(path.toStdString());
    }
    request.before = m_folder;
    request.corrections = corrections();
    request.language = m_language;
    request.resources = m_resources;
    if (m_project) {
        request.project = m_project->path().toStdString();
        const Expected<StoreCounts> counts = m_project->store().counts();
        request.ledgerEntries = counts ? counts->corrections : -1; // no snapshot is kept under that
    }
    m_job.start(std::move(request));
}

void Session::take(const LoadStep& step)
{
    m_language = step.language;
    if (step.error) {
        m_pending.clear();
        Q_EMIT failed(errorText(*step.error));
        if (std::exchange(m_opening, false)) {
            close();
        }
        return;
    }
    if (step.corpus != m_state.snapshot()) { // a project's snapshot comes again once all of it is read
        m_state.setSnapshot(step.corpus);
    }
    if (!step.last) {
        m_soFar = step.folder;
        listProblems();
        return;
    }
    m_soFar.reset();
    m_folder = step.folder;
    listProblems();
    const bool opened = std::exchange(m_opening, false);
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
        return;
    }
    if (m_opening && !m_job.isRunning() && !m_state.snapshot()) { // cancelled before anything was shown
        close();
        return;
    }
    if (m_soFar && m_state.snapshot()) { // what is shown stays, and can be worked with
        m_folder = std::exchange(m_soFar, nullptr);
        m_paths += m_pending;
        m_paths.removeDuplicates();
        listProblems();
    }
    m_pending.clear();
    Q_EMIT pathsChanged();
}

std::optional<DayInterval> Session::setDate(ArticleId article) const
{
    const auto at = m_dates.find((*m_state.snapshot())[article].article->hash);
    return at == m_dates.end() ? std::nullopt : at->second.published;
}

Snapshot Session::whatIf(const ContentHash& article, DayInterval published) const
{
    if (!m_folder || !m_language) {
        return nullptr;
    }
    const auto at = std::find_if(m_folder->articles.begin(), m_folder->articles.end(),
        [&article](const AnalysedArticle& one) { return one.article->hash == article; });
    if (at == m_folder->articles.end()) {
        return nullptr;
    }
    const std::vector<Correction> date{ ArticleDateCorrection{ article, published, {} } };
    Progress silent;
    auto corpus = resolve({ &*at, 1 }, date, *m_language, silent, 1);
    return corpus ? corpus.value() : nullptr;
}

void Session::setDates(const std::vector<DateSetting>& settings, const QString& text)
{
    Dates before;
    Dates after;
    for (const DateSetting& setting : settings) {
        const ContentHash& hash = setting.article;
        const auto known = m_dates.find(hash);
        before[hash]
            = known == m_dates.end() ? ArticleDateCorrection{ hash, std::nullopt, {} } : known->second;
        after[hash] = ArticleDateCorrection{ hash, setting.published, setting.reason };
    }
    if (before != after) {
        m_undo.push(new DateCommand(*this, std::move(before), std::move(after), text));
    }
}

void Session::putDates(const Dates& changed)
{
    if (m_project) {
        std::vector<Correction> step;
        for (const auto& [hash, correction] : changed) {
            step.emplace_back(correction);
        }
        if (const Expected<Done> kept = m_project->keep(std::move(step)); !kept) {
            Q_EMIT notKept(errorText(kept.error()));
        }
    }
    for (const auto& [hash, correction] : changed) {
        if (correction.published) {
            m_dates[hash] = correction;
        } else {
            m_dates.erase(hash);
        }
    }
    start();
}

void Session::showCorpus(const Snapshot& corpus)
{
    m_state.setSnapshot(corpus);
    listProblems();
    Q_EMIT pathsChanged();
}

void Session::listProblems()
{
    m_problems.clear();
    for (const Error& error : m_projectProblems) {
        m_problems.push_back({ errorText(error), errorPlace(error), {}, Problem::Fix::None, true });
    }
    const auto& folder = m_soFar ? m_soFar : m_folder;
    if (folder) {
        for (const Error& error : folder->report.problems) {
            const bool kept = error.code == ErrorCode::DuplicateId || error.code == ErrorCode::LimitReached;
            m_problems.push_back({ errorText(error), errorPlace(error), {}, Problem::Fix::None, !kept });
        }
    }
    const Snapshot& corpus = m_state.snapshot();
    for (std::size_t i = 0; corpus && i < corpus->articles.size(); ++i) {
        const ArticleBlock& block = *corpus->articles[i];
        const QString file = toQString(block.article->id);
        const ArticleId id = ArticleId::fromIndex(i);
        if (!block.published) {
            m_problems.push_back({ tr("%1: no publication date was found; what hangs on it waits undated")
                                       .arg(articleTitle(*block.article)),
                file, id, Problem::Fix::SetDate, false });
        }
        if (block.article->repair == Repair::InvalidBytesReplaced
            || block.article->repair == Repair::NulReplaced) {
            m_problems.push_back(
                { tr("%1: some bytes are no text and were replaced").arg(articleTitle(*block.article)), file,
                    id, Problem::Fix::None, false });
        }
    }
    Q_EMIT problemsChanged();
}

} // namespace dateline
