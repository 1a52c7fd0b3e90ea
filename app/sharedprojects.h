// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// SharedProjects: what the window says and asks about projects on a server: the address, a password where the
// server wants one that its usual places do not have, whether to make what is not there, and, in the status
// bar, that the connection is lost and how many corrections wait. Looks for the server in a worker thread,
// then opens.

#include "model/base/error.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <string>

class QLabel;
class QMainWindow;

namespace dateline {

class Session;

class SharedProjects : public QObject
{
    Q_OBJECT

public:
    /// `mayLeave`: whether what is open may be closed; asks the user.
    SharedProjects(Session* session, QMainWindow* window, std::function<bool()> mayLeave);

    void choose(const QString& proposed); // asks for the address
    void open(const QString& address);
    /// Before the program ends: says what is kept here until the project is opened again.
    void tellUnsent();

private:
    enum class Purpose : std::uint8_t { Open, Create };

    void look(Purpose purpose);
    void act(const std::optional<Error>& error);
    std::optional<std::string> askPassword() const;
    void showConnection();
    void warn(const QString& text) const;

    Session* m_session;
    QMainWindow* m_window;
    QLabel* m_state; // owned by the status bar
    std::function<bool()> m_mayLeave;
    QFutureWatcher<std::optional<Error>> m_looking;
    QString m_address;
    std::string m_password; // in memory only, for the project that is being opened
    Purpose m_purpose = Purpose::Open;
};

} // namespace dateline
