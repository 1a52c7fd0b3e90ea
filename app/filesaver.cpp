// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/filesaver.h"

#include "app/errortext.h"
#include "model/items/usertext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>
#include <QtConcurrentRun>

#include <atomic>

namespace dateline {

namespace {

constexpr int lookMs = 100;
constexpr int steps = 1000; // of the bar: counts may be more than an int holds

} // namespace

class FileSaver::Job : public Progress
{
public:
    bool cancelled() const override { return isCancelled.load(std::memory_order_relaxed); }
    void report(std::uint64_t done, std::uint64_t total) override { board.setCount(done, total); }

    std::atomic<bool> isCancelled{false};
    ProgressBoard board;
};

FileSaver::FileSaver(QStatusBar* bar)
    : QObject(bar)
    , m_bar(bar)
    , m_what(new QLabel(bar))
    , m_progress(new QProgressBar(bar))
    , m_cancel(new QToolButton(bar))
{
    m_what->setTextFormat(Qt::PlainText);
    m_progress->setMaximumWidth(160);
    m_progress->setMaximumHeight(bar->fontMetrics().height() + 2);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much is saved"));
    m_cancel->setObjectName(QStringLiteral("cancelSaving"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop saving; what stood in the file before stays"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_what, m_progress, m_cancel}) {
        bar->addPermanentWidget(widget);
        widget->hide();
    }
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &FileSaver::showProgress);
    connect(m_cancel, &QToolButton::clicked, this, &FileSaver::cancel);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FileSaver::showOutcome);
}

FileSaver::~FileSaver()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void FileSaver::save(const QString& path, Write write)
{
    m_path = path;
    m_job = std::make_shared<Job>();
    const QString name = QFileInfo(path).fileName();
    m_what->setText(tr("Saving %1\u2026").arg(m_bar->fontMetrics().elidedText(name, Qt::ElideMiddle, 220)));
    m_what->setToolTip(inTip(path));
    m_progress->setRange(0, 0);
    m_cancel->setEnabled(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_what, m_progress, m_cancel}) {
        widget->show();
    }
    m_look.start();
    m_watcher.setFuture(QtConcurrent::run([write = std::move(write), job = m_job] {
        const Expected<Done> written = write(*job);
        // Too late is too late: what is written is there.
        return Outcome{written.has_value(), !written && job->cancelled(),
            written ? QString() : errorText(written.error())};
    }));
    Q_EMIT changed();
}

bool FileSaver::isRunning() const
{
    return m_job != nullptr;
}

void FileSaver::cancel()
{
    if (m_job) {
        m_job->isCancelled = true;
        m_cancel->setEnabled(false);
    }
}

void FileSaver::finish()
{
    m_watcher.waitForFinished();
    QCoreApplication::sendPostedEvents(&m_watcher);
}

void FileSaver::showProgress()
{
    const ProgressBoard::State now = m_job->board.state();
    if (now.total > 0) {
        m_progress->setRange(0, steps);
        m_progress->setValue(static_cast<int>(now.done * steps / now.total));
    }
}

void FileSaver::showOutcome()
{
    const Outcome outcome = m_watcher.result();
    m_look.stop();
    m_job.reset();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_what, m_progress, m_cancel}) {
        widget->hide();
    }
    Q_EMIT changed();
    if (outcome.saved) {
        m_bar->showMessage(tr("Saved %1").arg(m_path), 8000);
    } else if (outcome.cancelled) {
        m_bar->showMessage(tr("Not saved: %1 is as it was").arg(m_path), 8000);
    } else {
        Q_EMIT failed(outcome.problem);
    }
}

} // namespace dateline
