// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What a session does with a project that others have open, too; the rest is in session.cpp.
#include "app/session.h"

#include "app/errortext.h"

#include <algorithm>

namespace dateline {

namespace {

QString authorsOf(const std::vector<LedgerEntry>& entries, const std::string& but)
{
    QStringList names;
    for (const LedgerEntry& entry : entries) {
        if (entry.author != but) {
            names << QString::fromStdString(entry.author);
        }
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

} // namespace

void Session::joinTeam()
{
    m_shared = m_ledger.entries().size();
    const std::string location = m_project->path().toStdString();
    for (LedgerEntry& entry : unsentEntries(m_unsavedFolder, location)) {
        static_cast<void>(m_ledger.append(std::move(entry))); // known, or waits to be sent by the link
    }
    m_team = std::make_unique<TeamLink>(
        TeamLink::Place{location, m_project->password(), m_unsavedFolder}, m_sharedUpTo);
    connect(m_team.get(), &TeamLink::arrived, this, &Session::takeNews);
    connect(m_team.get(), &TeamLink::refused, this, &Session::dropRefused);
    connect(m_team.get(), &TeamLink::articlesChanged, this, [this](std::int64_t version) {
        m_articlesTold = version;
        readProjectAgain();
    });
    connect(m_team.get(), &TeamLink::connectionChanged, this, [this] {
        Q_EMIT teamChanged();
        if (!m_team->lost() && std::exchange(m_projectMissed, false)) {
            readProjectAgain();
        }
    });
    fillUndoStack();
}

void Session::leaveTeam()
{
    if (!m_team) {
        return;
    }
    const std::string location = m_project->path().toStdString();
    m_team.reset(); // sends what it can
    m_author = m_ownAuthor;
    m_shared = 0;
    m_sharedUpTo = 0;
    if (const std::size_t left = unsentEntries(m_unsavedFolder, location).size(); left > 0) {
        Q_EMIT leftUnsent(static_cast<int>(left));
    }
    Q_EMIT teamChanged();
}

/// The project's order is everybody's: what waits here comes behind what others have added.
void Session::takeNews(const TeamNews& news)
{
    const std::vector<LedgerEntry>& mine = m_ledger.entries();
    m_projectProblems.insert(m_projectProblems.end(), news.lost.begin(), news.lost.end());
    m_sharedUpTo = news.upTo;
    if (!news.lost.empty()) {
        listProblems();
    }
    const std::size_t waiting = mine.size() - m_shared;
    if (news.entries.size() <= waiting
        && std::equal(
            news.entries.begin(), news.entries.end(), mine.begin() + static_cast<std::ptrdiff_t>(m_shared))) {
        m_shared += news.entries.size(); // our own came back
        return;
    }
    Ledger ledger;
    const auto take = [&ledger](const LedgerEntry& entry) { return ledger.append(entry).has_value(); };
    std::for_each(mine.begin(), mine.begin() + static_cast<std::ptrdiff_t>(m_shared), take);
    for (const LedgerEntry& entry : news.entries) {
        if (!take(entry)) {
            m_projectProblems.push_back(
                {ErrorCode::BadJson, "ledger: " + entry.uid, {m_project->store().location(), 0}});
        }
    }
    const std::size_t shared = ledger.entries().size();
    std::for_each(mine.begin() + static_cast<std::ptrdiff_t>(m_shared), mine.end(), take);
    m_ledger = std::move(ledger);
    m_shared = shared;
    if (const QString others = authorsOf(news.entries, m_author); !others.isEmpty()) {
        m_step = tr("corrected by %1").arg(others);
        m_beforeStep = m_beforeStep ? m_beforeStep : m_state.snapshot();
    }
    Q_EMIT ledgerChanged();
    startAgain();
}

void Session::dropRefused(const std::vector<LedgerEntry>& entries, const Error& reason)
{
    Ledger ledger;
    std::size_t shared = 0;
    for (std::size_t i = 0; i < m_ledger.entries().size(); ++i) {
        const LedgerEntry& entry = m_ledger.entries()[i];
        const bool isRefused = i >= m_shared
            && std::any_of(entries.begin(), entries.end(),
                [&entry](const LedgerEntry& one) { return one.uid == entry.uid; });
        // What hangs on a refused one is refused after it.
        shared += !isRefused && ledger.append(entry) && i < m_shared ? 1U : 0U;
    }
    m_ledger = std::move(ledger);
    m_shared = shared;
    fillUndoStack();
    Q_EMIT ledgerChanged();
    Q_EMIT notTaken(errorText(reason));
    startAgain();
}

void Session::readProjectAgain()
{
    m_projectStale = m_job.isRunning();
    if (!m_projectStale && m_articlesTold > m_articlesRead) { // one's own import has read what it brought
        m_reading = true;
        start();
    }
}

} // namespace dateline
