// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/loadprogress.h"

#include "app/session.h"
#include "app/startpage.h"
#include "model/items/usertext.h"

#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

namespace dateline {

namespace {

constexpr int readingPx = 260; // for the name of the file that is being read

} // namespace

LoadProgress::LoadProgress(Session* session, StartPage* startPage, QStatusBar* bar)
    : QObject(bar)
    , m_session(session)
    , m_startPage(startPage)
    , m_reading(new QLabel(bar))
    , m_progress(new QProgressBar(bar))
    , m_cancel(new QToolButton(bar))
{
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setObjectName(QStringLiteral("reading"));
    m_progress->setMaximumWidth(220);
    m_progress->setMaximumHeight(bar->fontMetrics().height() + 2);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelReading"));
    m_cancel->setToolTip(tr("Stop reading; what is already there stays"));
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // a moment: what is being read is let go of
        m_cancel->setText(tr("Stopping\u2026"));
        m_session->cancel();
    });
    bar->addPermanentWidget(m_reading);
    bar->addPermanentWidget(m_progress);
    bar->addPermanentWidget(m_cancel);
    connect(session->job(), &LoadJob::started, this, &LoadProgress::showState);
    connect(session->job(), &LoadJob::progressed, this, &LoadProgress::show);
    connect(session->job(), &LoadJob::finished, this, &LoadProgress::showState);
    connect(session, &Session::savingChanged, this, &LoadProgress::showState);
    showState();
}

void LoadProgress::show(int done, int total, const QString& name)
{
    const QString count = tr("%1 of %2 articles")
                              .arg(m_progress->locale().toString(done), m_progress->locale().toString(total));
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setFormat(count);
    m_reading->setText(m_reading->fontMetrics().elidedText(name, Qt::ElideMiddle, readingPx));
    m_reading->setToolTip(name.isEmpty() ? QString() : inTip(tr("Being read: %1").arg(name)));
    m_startPage->setProgress(
        name.isEmpty() ? count : tr("%1: %2", "place: reason").arg(count, m_reading->text()));
}

void LoadProgress::showState()
{
    const bool busy = m_session->job()->isRunning();
    const bool isSaving = m_session->isSaving();
    m_reading->setText(isSaving ? tr("Saving the project\u2026") : QString());
    m_reading->setToolTip({});
    m_reading->setVisible(busy || isSaving);
    m_progress->setVisible(busy || isSaving);
    m_cancel->setVisible(busy);
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    if ((busy || isSaving) && m_progress->maximum() != 0) {
        m_progress->setRange(0, 0);
    }
    m_startPage->setBusy(busy
            ? tr("Reading the articles\u2026 The first results appear here as soon as there are some.")
            : QString());
}

} // namespace dateline
