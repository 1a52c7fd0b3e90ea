// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// FolderWatch: says when files below some paths came, went or were written. The system's notices wake it (for
// the first 2,000 folders and 1,000 files), and it looks by itself every half a minute, since notices are
// missing on network drives and beyond those numbers; less often where looking takes long. What counts is a
// list of names, sizes and times taken in a worker thread: 100,000 files take about half a second. A burst of
// writing is reported once, when it has been quiet for half a second or has gone on for five.

#include "model/base/limits.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace dateline {

struct FolderState;

class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(QObject* parent = nullptr);
    ~FolderWatch() override;

    /// From what is there now on; to be called before the files are read, lest a
    /// change go unseen. Empty: ends watching.
    void watch(const QStringList& paths, const Limits& limits = {});
    const QStringList& paths() const { return m_paths; }
    void setTimes(std::chrono::milliseconds quiet, std::chrono::milliseconds interval);

    /// When it looks by itself again: a hundred times as long as it took, that is a hundredth of a core, but
    /// no sooner than `least` and, unless that is more, after ten minutes.
    static std::chrono::milliseconds pause(std::chrono::milliseconds took, std::chrono::milliseconds least);

Q_SIGNALS:
    void looked(); // what is there is known, and notices of what comes behind are on their way
    void changed(); // before looked(), if it has

private:
    void notice();
    void look();
    void compare();

    QStringList m_paths;
    Limits m_limits;
    std::shared_ptr<const FolderState> m_state; // null: not looked yet
    QFileSystemWatcher m_system;
    QTimer m_quiet;
    QTimer m_interval;
    std::chrono::milliseconds m_leastInterval{};
    QElapsedTimer m_burst; // since the first notice that was not looked into
    bool m_again = false; // something happened while it looked
    QThreadPool m_pool;
    QFutureWatcher<std::shared_ptr<const FolderState>> m_looking;
};

} // namespace dateline
