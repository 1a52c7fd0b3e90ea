// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/emptywindow.h"

#include <QFile>
#include <QTest>

namespace dateline::test {

void EmptyWindow::openWindow()
{
    QVERIFY(m_folder.isValid());
    const QString settings = m_folder.filePath(QStringLiteral("settings.ini"));
    QFile::remove(settings); // of the test function before
    m_settings = std::make_unique<Settings>(settings);
    m_session = std::make_unique<Session>(DATELINE_RESOURCES, "ana");
    m_window = std::make_unique<MainWindow>(m_session.get(), m_settings.get());
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void EmptyWindow::closeWindow()
{
    m_window.reset();
    m_session.reset();
    m_settings.reset();
}

} // namespace dateline::test
