// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// OpenProject: the project file behind a session: one that the user named, or a temporary one that holds the
// work until it is saved. A temporary file is removed when it is closed; where the program ended otherwise it
// stays in its folder and is found again by unsavedProjects().

#include "model/base/expected.h"
#include "model/project/keptledger.h"
#include "model/project/projecttexts.h"
#include "model/project/sharedproject.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace dateline {

class OpenProject
{
public:
    /// `password`: of the server of a shared project that asked for one; in memory only.
    static Expected<std::unique_ptr<OpenProject>> create(
        const QString& path, const std::string& password = {});
    static Expected<std::unique_ptr<OpenProject>> createTemporary(const QString& folder);
    /// One from `temporaryFolder` stays temporary.
    static Expected<std::unique_ptr<OpenProject>> open(
        const QString& path, const QString& temporaryFolder, const std::string& password = {});
    ~OpenProject();
    OpenProject(const OpenProject&) = delete;
    OpenProject& operator=(const OpenProject&) = delete;

    Store& store() { return *m_store; }
    QString path() const { return QString::fromStdString(m_store->location()); }
    bool isTemporary() const { return m_temporary; }
    SharedProject* shared() { return m_store->shared(); } // null: a file
    const std::string& password() const { return m_password; }

    /// From now on texts() reads the texts from the file when they are asked for; of a shared project they
    /// are not to be had without the server, so that it gives none. `lost`: see ProjectTexts.
    void readTexts(std::function<void(const Error&)> lost);
    const std::shared_ptr<ProjectTexts>& texts() const { return m_texts; } // null: none

    /// The same content under another name, open instead of what it was; a temporary file is gone then. In
    /// two steps: what is written, in any thread (a gigabyte takes seconds), with nobody writing into the
    /// project until the second step has put it into its place.
    Expected<Done> writeAs(const QString& path) const;
    Expected<Done> takePlace(const QString& path);
    /// Entries of the ledger, on the disk when this returns; Locked when others write for longer than that.
    Expected<Done> keep(std::span<const LedgerEntry> entries, int milliseconds);
    /// Whatever else is written while somebody waits; the same.
    Expected<Done> within(int milliseconds, const std::function<Expected<Done>(Store&)>& write);

private:
    OpenProject(std::unique_ptr<Store> store, bool temporary)
        : m_store(std::move(store))
        , m_temporary(temporary)
    {
    }
    ProjectTexts::Connect connection() const;
    void close();

    std::unique_ptr<Store> m_store;
    std::shared_ptr<ProjectTexts> m_texts; // what it gave out may live on; it is disconnected with the file
    bool m_temporary = false;
    std::string m_password;
};

/// Left behind by a program that ended without closing.
struct UnsavedProject
{
    QString path;
    QDateTime changed;
};
QList<UnsavedProject> unsavedProjects(const QString& folder); // newest first, without those that are open

} // namespace dateline
