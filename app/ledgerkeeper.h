// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// LedgerKeeper: brings a session's entries of the ledger into its project file, in their order. A worker
// writes them: mostly they are on the disk after a few milliseconds, but the disk makes sure of everything
// that a job has just written into the file, too, which takes seconds behind a snapshot of hundreds of
// megabytes. Where somebody else writes into the file just then the worker tries again for some seconds;
// reason() says so meanwhile, and gaveUp() when that was in vain. What waits then goes with the next entries,
// with tryAgain() or with last(). Lives in the window's thread; the destructor waits for what is under way.

#include "app/openproject.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>
#include <vector>

namespace dateline {

class LedgerKeeper : public QObject
{
    Q_OBJECT

public:
    explicit LedgerKeeper(QObject* parent = nullptr);
    ~LedgerKeeper() override;

    void keep(OpenProject& project, std::span<const LedgerEntry> entries);
    void tryAgain(OpenProject& project);
    /// Ends what the worker does and tries once more: before the project is left or copied. True: nothing
    /// waits any more.
    bool last(OpenProject& project);
    /// The project is gone, and with it what waits.
    void forget();
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    const std::optional<Error>& reason() const { return m_reason; } // why something waits
    /// How often the worker tries again, and how long each time; for tests.
    void setPatience(int tries, int milliseconds);

Q_SIGNALS:
    void waitingChanged();
    void gaveUp(const dateline::Error& reason);

private:
    struct Outcome
    {
        std::size_t entries = 0; // of those that waited, the first ones
        std::optional<Error> error;
        bool isTrying = false; // somebody else writes; the worker goes on
    };

    void take(const Outcome& outcome);
    void stop();
    void start(OpenProject& project);

    std::vector<LedgerEntry> m_waiting;
    std::optional<Error> m_reason;
    OpenProject* m_project = nullptr; // into which the worker writes; null: it is idle
    int m_tries = 20;
    int m_milliseconds = 500;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace dateline
