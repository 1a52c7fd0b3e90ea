// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Results on their way into a file, written by a worker: how far it is, and a way to stop it, in the status
// bar. One file at a time. Stopped or failed, what stood there stays.

#include "model/base/expected.h"
#include "model/base/progress.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;

namespace dateline {

class FileSaver : public QObject
{
    Q_OBJECT

public:
    /// Whole or not at all; asks `progress` whether it is cancelled.
    using Write = std::function<Expected<Done>(Progress& progress)>;

    explicit FileSaver(QStatusBar* bar);
    ~FileSaver() override;

    void save(const QString& path, Write write);
    bool isRunning() const;
    void cancel();
    void finish(); // waits until it is done, and says what came of it

Q_SIGNALS:
    void changed(); // begun or ended
    void failed(const QString& problem);

private:
    class Job;
    struct Outcome
    {
        bool saved = false;
        bool cancelled = false;
        QString problem;
    };

    void showProgress();
    void showOutcome();

    QStatusBar* m_bar = nullptr;
    QLabel* m_what = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    QTimer m_look;
    std::shared_ptr<Job> m_job;
    QString m_path;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace dateline
