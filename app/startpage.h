// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// StartPage: what the window shows while nothing is open: what to do first, the samples, and what was open
// before.

#include <QStringList>
#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace dateline {

class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(QAction* openFolder, QAction* openFiles, QAction* openSamples, QWidget* parent = nullptr);
    void setRecent(const QStringList& paths);
    /// While something is being read; empty = not.
    void setBusy(const QString& what);

Q_SIGNALS:
    void openRequested(const QString& path);

private:
    QWidget* m_choices = nullptr;
    QLabel* m_busy = nullptr;
    QLabel* m_recentTitle = nullptr;
    QVBoxLayout* m_recent = nullptr;
};

} // namespace dateline
