// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/openproject.h"

#include "model/project/filelog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <system_error>

namespace dateline {

namespace {

std::string freshUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

Expected<std::unique_ptr<Store>> openFile(
    const QString& path, StoreAccess access, const std::string& password = {})
{
    return openStore(path.toStdString(), access, DATELINE_VERSION, password);
}

void removeProject(const QString& path)
{
    for (const char* ending : {"", "-wal", "-shm"}) {
        QFile::remove(path + QLatin1String(ending));
    }
}

/// Written under another name first: an existing file is replaced only by a whole one.
QString partOf(const QString& path)
{
    return path + QStringLiteral(".part");
}

Error unwritable(const QString& path, const std::error_code& reason)
{
    return {ErrorCode::Unwritable, reason.message(), {path.toStdString(), 0}};
}

std::filesystem::path nameOf(const QString& path)
{
    return path.toStdString();
}

} // namespace

Expected<std::unique_ptr<OpenProject>> OpenProject::create(const QString& path, const std::string& password)
{
    Expected<std::unique_ptr<Store>> store = openFile(path, StoreAccess::Create, password);
    if (!store) {
        return Unexpected{store.error()};
    }
    std::unique_ptr<OpenProject> project(new OpenProject(std::move(*store), false));
    project->m_password = password;
    return project;
}

Expected<std::unique_ptr<OpenProject>> OpenProject::createTemporary(const QString& folder)
{
    std::error_code problem;
    std::filesystem::create_directories(nameOf(folder), problem);
    if (problem) {
        return Unexpected{unwritable(folder, problem)};
    }
    Expected<std::unique_ptr<OpenProject>> project
        = create(QDir(folder).filePath(QString::fromStdString(freshUid()) + QStringLiteral(".dateline")));
    if (project) {
        (*project)->m_temporary = true;
    }
    return project;
}

Expected<std::unique_ptr<OpenProject>> OpenProject::open(
    const QString& path, const QString& temporaryFolder, const std::string& password)
{
    Expected<std::unique_ptr<Store>> store = openFile(path, StoreAccess::Write, password);
    if (!store) {
        return Unexpected{store.error()};
    }
    const bool temporary = !temporaryFolder.isEmpty() && (*store)->shared() == nullptr
        && QFileInfo(path).absoluteDir() == QDir(QDir(temporaryFolder).absolutePath());
    std::unique_ptr<OpenProject> project(new OpenProject(std::move(*store), temporary));
    project->m_password = password;
    return project;
}

OpenProject::~OpenProject()
{
    close();
}

void OpenProject::close()
{
    const QString file = path();
    if (m_texts) {
        m_texts->disconnect();
    }
    m_store.reset();
    if (m_temporary) {
        removeProject(file);
    }
}

Expected<Done> OpenProject::writeAs(const QString& path) const
{
    const QString part = partOf(path);
    removeProject(part);
    const Expected<std::unique_ptr<Store>> own = m_store->again(); // a connection belongs to its thread
    Expected<Done> copied = own ? (*own)->copyTo(part.toStdString()) : Unexpected{own.error()};
    if (!copied) {
        copied.error().where.file = path.toStdString();
    }
    return copied;
}

Expected<Done> OpenProject::takePlace(const QString& path)
{
    const QString part = partOf(path);
    // Whoever has the file open keeps it: what is renamed over a project in use would be lost when that one
    // closes.
    if (isProjectInUse(path.toStdString())) {
        removeProject(part);
        return Unexpected{Error{ErrorCode::Locked, {}, {path.toStdString(), 0}}};
    }
    // SQLite would take the log of a project that was not closed for the new one's.
    if (const Expected<Done> done = putLogAway(path.toStdString()); !done) {
        removeProject(part);
        return Unexpected{done.error()};
    }
    // In one step, so that whenever the program ends there is the old project, whole, or the new one.
    std::error_code problem;
    std::filesystem::rename(nameOf(part), nameOf(path), problem);
    if (problem) {
        removeProject(part);
        return Unexpected{unwritable(path, problem)};
    }
    Expected<std::unique_ptr<Store>> store = openFile(path, StoreAccess::Write);
    if (!store) {
        return Unexpected{store.error()};
    }
    close();
    m_store = std::move(*store);
    m_temporary = false;
    if (m_texts) {
        m_texts->reconnect(connection());
    }
    return Done{};
}

ProjectTexts::Connect OpenProject::connection() const
{
    return [location = m_store->location()] {
        return openStore(location, StoreAccess::Beside, DATELINE_VERSION);
    };
}

void OpenProject::readTexts(std::function<void(const Error&)> lost)
{
    if (m_store->shared() == nullptr) {
        m_texts = std::make_shared<ProjectTexts>(connection(), std::move(lost));
    }
}

Expected<Done> OpenProject::keep(std::span<const LedgerEntry> entries, int milliseconds)
{
    return within(milliseconds, [entries](Store& store) { return appendEntries(store, entries); });
}

Expected<Done> OpenProject::within(int milliseconds, const std::function<Expected<Done>(Store&)>& write)
{
    constexpr int usual = 5000; // as a connection is made
    m_store->setPatience(milliseconds);
    Expected<Done> written = write(*m_store);
    m_store->setPatience(usual);
    return written;
}

QList<UnsavedProject> unsavedProjects(const QString& folder)
{
    QList<UnsavedProject> found;
    if (folder.isEmpty()) {
        return found;
    }
    for (const QFileInfo& file :
        QDir(folder).entryInfoList({QStringLiteral("*.dateline")}, QDir::Files, QDir::Time)) {
        if (!isProjectInUse(file.absoluteFilePath().toStdString())) {
            found.push_back({file.absoluteFilePath(), file.lastModified()});
        }
    }
    return found;
}

} // namespace dateline
