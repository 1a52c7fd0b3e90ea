// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The real window with nothing open, and settings that nobody has changed, for tests of what it does. Tests
// derive from it and call openWindow() and closeWindow().

#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace dateline::test {

class EmptyWindow : public QObject
{
protected:
    /// Of 1366 x 768; corrections are made by "ana".
    void openWindow();
    void closeWindow();

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace dateline::test
