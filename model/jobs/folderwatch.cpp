// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/folderwatch.h"

#include "model/items/filename.h"
#include "model/jobs/filestamps.h"

#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <filesystem>

namespace dateline {

struct FolderState
{
    std::vector<FileStamp> files; // by path
    QStringList folders; // to watch
    std::chrono::milliseconds took{}; // to find out
};

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds quietTime{500};
constexpr std::chrono::milliseconds lookInterval{30'000};
constexpr int mostBurst = 5000; // milliseconds
constexpr qsizetype mostFolders = 2000; // the system's notices are few and belong to all programs
constexpr std::size_t mostFiles = 1000;

void addFolders(const fs::path& path, const Limits& limits, QStringList& folders)
{
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        return;
    }
    folders << QString::fromStdString(path.string());
    fs::recursive_directory_iterator at(path, fs::directory_options::skip_permission_denied, error);
    for (const fs::recursive_directory_iterator end; !error && at != end && folders.size() < mostFolders;
         at.increment(error)) {
        std::error_code unknown;
        if (at->is_directory(unknown) && !at->is_symlink(unknown)) {
            folders << QString::fromStdString(at->path().string());
        }
        if (at.depth() >= static_cast<int>(limits.folderDepth)) {
            at.disable_recursion_pending();
        }
    }
}

std::shared_ptr<const FolderState> stateOf(const QStringList& paths, const Limits& limits)
{
    QElapsedTimer taken;
    taken.start();
    auto state = std::make_shared<FolderState>();
    std::vector<std::string> names;
    for (const QString& path : paths) {
        names.push_back(fileNameBytes(path));
        addFolders(names.back(), limits, state->folders);
    }
    state->files = fileStamps(names, limits);
    state->took = std::chrono::milliseconds(taken.elapsed());
    return state;
}

} // namespace

FolderWatch::FolderWatch(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_quiet.setSingleShot(true);
    setTimes(quietTime, lookInterval);
    connect(&m_quiet, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_interval, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_system, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::notice);
    connect(&m_system, &QFileSystemWatcher::fileChanged, this, &FolderWatch::notice);
    connect(&m_looking, &QFutureWatcherBase::finished, this, &FolderWatch::compare);
}

FolderWatch::~FolderWatch()
{
    m_looking.disconnect(this);
    m_looking.cancel();
    m_pool.waitForDone();
}

void FolderWatch::setTimes(std::chrono::milliseconds quiet, std::chrono::milliseconds interval)
{
    m_quiet.setInterval(quiet);
    m_leastInterval = interval;
    m_interval.setInterval(interval);
}

std::chrono::milliseconds FolderWatch::pause(std::chrono::milliseconds took, std::chrono::milliseconds least)
{
    return std::max(least, std::min<std::chrono::milliseconds>(100 * took, std::chrono::minutes(10)));
}

void FolderWatch::watch(const QStringList& paths, const Limits& limits)
{
    m_looking.cancel();
    m_quiet.stop();
    m_burst.invalidate();
    m_again = false;
    const QStringList watched = m_system.files() + m_system.directories();
    if (!watched.isEmpty()) {
        m_system.removePaths(watched);
    }
    m_paths = paths;
    m_limits = limits;
    m_state.reset();
    if (paths.isEmpty()) {
        m_interval.stop();
        return;
    }
    m_interval.start();
    look();
}

void FolderWatch::notice()
{
    if (!m_burst.isValid()) {
        m_burst.start();
    }
    if (!m_burst.hasExpired(mostBurst)) {
        m_quiet.start(); // again from the beginning, while it goes on
    }
}

void FolderWatch::look()
{
    if (m_looking.isRunning() && !m_looking.isCanceled()) {
        m_again = true;
        return;
    }
    m_again = false;
    m_burst.invalidate();
    m_looking.setFuture(
        QtConcurrent::run(&m_pool, [paths = m_paths, limits = m_limits] { return stateOf(paths, limits); }));
}

void FolderWatch::compare()
{
    if (m_looking.isCanceled() || m_looking.future().resultCount() == 0) {
        return;
    }
    const std::shared_ptr<const FolderState> now = m_looking.result();
    const bool isChange = m_state && m_state->files != now->files;
    QStringList wanted = now->folders;
    for (std::size_t i = 0; i < std::min(mostFiles, now->files.size()); ++i) {
        wanted << QString::fromStdString(now->files[i].path);
    }
    const QStringList watched = m_system.files() + m_system.directories();
    const QSet<QString> known(watched.begin(), watched.end());
    wanted.removeIf([&known](const QString& path) {
        return known.contains(path);
    }); // a file written anew is forgotten by the system
    if (!wanted.isEmpty()) {
        m_system.addPaths(wanted);
    }
    m_state = now;
    if (const std::chrono::milliseconds next = pause(now->took, m_leastInterval);
        next != m_interval.intervalAsDuration()) {
        m_interval.setInterval(next); // begins anew
    }
    if (m_again) {
        look();
    }
    if (isChange) {
        Q_EMIT changed();
    }
    Q_EMIT looked();
}

} // namespace dateline
