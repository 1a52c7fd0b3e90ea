// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// LoadProgress: how far reading is, in the status bar and on the start page, with a button that stops it.

#include <QObject>

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;

namespace dateline {

class Session;
class StartPage;

class LoadProgress : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; its widgets belong to `bar`.
    LoadProgress(Session* session, StartPage* startPage, QStatusBar* bar);

private:
    void show(int done, int total, const QString& name);
    void showState(); // that something is read or saved, or nothing

    Session* m_session = nullptr;
    StartPage* m_startPage = nullptr;
    QLabel* m_reading = nullptr; // the file that is being read
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
};

} // namespace dateline
