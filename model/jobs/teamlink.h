// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TeamLink: a window's tie to a project on a server, in a thread of its own with its own connection. Sends
// this person's entries of the ledger and brings those of all, in the order in which the server has them;
// hears of them at once (LISTEN) and looks every few seconds besides. Without a connection entries wait, on
// the disk, too, until there is one: see unsentEntries(). Lives in the window's thread; the destructor waits
// for what is under way.

#include "model/base/error.h"
#include "model/corrections/ledger.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// What has come into the project's ledger, this person's own among it.
struct TeamNews
{
    std::vector<LedgerEntry> entries; // in the order of the project
    std::vector<Error> lost; // rows that are damaged or that this version does not understand
    std::int64_t upTo = 0; // the number of the last one
};

class TeamLink : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        std::string location;
        std::string password;
        QString unsentFolder; // where entries wait that could not be sent; empty: in memory only
    };

    /// `seen`: the number of the ledger's last entry that is known.
    TeamLink(Place place, std::int64_t seen, QObject* parent = nullptr);
    ~TeamLink() override;

    /// Together or not at all.
    void send(std::vector<LedgerEntry> entries);
    int unsent() const { return m_unsent; } // entries
    const std::optional<Error>& lost() const { return m_lost; } // why there is no connection

Q_SIGNALS:
    void arrived(const dateline::TeamNews& news);
    /// The server does not take these; they are in no ledger but this window's.
    void refused(const std::vector<dateline::LedgerEntry>& entries, const dateline::Error& reason);
    /// Somebody has changed articles; `version` as SharedProject::articlesVersion()
    /// says. Told once at the beginning, too.
    void articlesChanged(std::int64_t version);
    void connectionChanged(); // lost() or unsent()

private:
    class Worker;

    int m_unsent = 0;
    std::optional<Error> m_lost;
    QThread m_thread;
    Worker* m_worker = nullptr; // lives in the thread, ends with it
};

/// What an earlier window could not send to that project and left in the folder. The entries stay there until
/// they are sent; sent twice they are kept once.
std::vector<LedgerEntry> unsentEntries(const QString& folder, const std::string& location);

} // namespace dateline
