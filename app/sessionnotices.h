// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// SessionNotices: what a session reports, told to the user: in the status bar where nothing is asked, else in
// a dialog.

#include <QObject>

class QMainWindow;

namespace dateline {

class Session;

class SessionNotices : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    SessionNotices(Session* session, QMainWindow* window);

private:
    void warn(const QString& text) const;
    void sayWaiting(); // of corrections for the project file
    void sayNotKept(const QString& reason); // of those that could not be written

    Session* m_session = nullptr;
    QMainWindow* m_window = nullptr;
    bool m_waited = false; // corrections did, for the project file
};

} // namespace dateline
