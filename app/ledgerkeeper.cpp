// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/ledgerkeeper.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <utility>

namespace dateline {

namespace {

constexpr int moment = 100; // milliseconds of somebody else's transaction that nobody is told of

} // namespace

LedgerKeeper::LedgerKeeper(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        const Outcome outcome = m_watcher.resultAt(index);
        if (m_project != nullptr && !m_watcher.isCanceled() && outcome.isTrying) {
            m_reason = outcome.error;
            Q_EMIT waitingChanged();
        }
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        OpenProject* project = std::exchange(m_project, nullptr);
        if (project != nullptr && !m_watcher.isCanceled()) {
            take(m_watcher.resultAt(m_watcher.future().resultCount() - 1));
            if (!m_reason) {
                tryAgain(*project); // what came meanwhile
            }
        }
    });
}

LedgerKeeper::~LedgerKeeper()
{
    stop();
}

void LedgerKeeper::setPatience(int tries, int milliseconds)
{
    m_tries = tries;
    m_milliseconds = milliseconds;
}

void LedgerKeeper::keep(OpenProject& project, std::span<const LedgerEntry> entries)
{
    m_waiting.insert(m_waiting.end(), entries.begin(), entries.end());
    tryAgain(project);
}

void LedgerKeeper::tryAgain(OpenProject& project)
{
    if (m_project == nullptr && !m_waiting.empty()) { // what comes meanwhile goes behind what is under way
        start(project);
    }
}

void LedgerKeeper::start(OpenProject& project)
{
    m_project = &project;
    const auto run = [store = &project.store(), entries = m_waiting, tries = m_tries,
                         milliseconds = m_milliseconds](QPromise<Outcome>& promise) {
        Outcome outcome{entries.size(), {}, false};
        std::unique_ptr<Store> own; // a connection belongs to its thread
        for (int i = 0; i <= tries && !promise.isCanceled(); ++i) {
            if (!own) {
                Expected<std::unique_ptr<Store>> opened = store->again();
                outcome.error = opened ? std::nullopt : std::optional(opened.error());
                own = opened ? std::move(*opened) : nullptr;
            }
            if (own) {
                own->setPatience(i == 0 ? moment : milliseconds);
                const Expected<Done> kept = appendEntries(*own, entries);
                outcome.error = kept ? std::nullopt : std::optional(kept.error());
            }
            if (!outcome.error || outcome.error->code != ErrorCode::Locked) {
                break;
            }
            if (i == 0) {
                promise.addResult(Outcome{0, outcome.error, true});
            }
        }
        promise.addResult(outcome);
    };
    m_watcher.setFuture(QtConcurrent::run(run));
}

void LedgerKeeper::take(const Outcome& outcome)
{
    m_reason = outcome.error;
    if (m_reason) {
        Q_EMIT waitingChanged();
        Q_EMIT gaveUp(*m_reason);
        return;
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(outcome.entries));
    Q_EMIT waitingChanged();
}

/// What the worker has written all the same is there twice by name, and kept once.
void LedgerKeeper::stop()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
    m_project = nullptr;
}

bool LedgerKeeper::last(OpenProject& project)
{
    if (m_waiting.empty()) {
        return true;
    }
    stop();
    const Expected<Done> kept = project.keep(m_waiting, m_milliseconds);
    m_reason = kept ? std::nullopt : std::optional(kept.error());
    if (kept) {
        m_waiting.clear();
    }
    Q_EMIT waitingChanged();
    return kept.has_value();
}

void LedgerKeeper::forget()
{
    stop();
    m_reason.reset();
    if (!std::exchange(m_waiting, {}).empty()) {
        Q_EMIT waitingChanged();
    }
}

} // namespace dateline
