// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// StartPage: what the window shows while nothing is open: what to do first, the samples, and what was open
// before.

#include <QStringList>
#include <QWidget>

class QAction;
class QCommandLinkButton;
class QLabel;
class QVBoxLayout;

namespace dateline {

class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(QAction* openFolder, QAction* openFiles, QAction* openSamples, QAction* tour,
        QWidget* parent = nullptr);
    void setRecent(const QStringList& paths);
    /// Work that was left without closing, and of when; empty = none.
    void setUnsaved(const QString& path, const QString& when);
    /// While something is being read; empty = not.
    void setBusy(const QString& what);
    void setProgress(const QString& how); // below it, while it is busy

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    void openRequested(const QString& path);

private:
    void createChoices(QAction* openFolder, QAction* openFiles, QAction* openSamples, QAction* tour);

    QWidget* m_choices = nullptr;
    QCommandLinkButton* m_unsaved = nullptr;
    QString m_unsavedPath;
    QLabel* m_busy = nullptr;
    QLabel* m_howFar = nullptr;
    QLabel* m_recentTitle = nullptr;
    QVBoxLayout* m_recent = nullptr;
};

} // namespace dateline
