// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/commandline/consoleprogress.h"

#include "app/commandline/messages.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace dateline {

namespace {

constexpr qint64 terminalMilliseconds = 200;
constexpr qint64 logMilliseconds = 10'000;
constexpr int nameCharacters = 40; // a line that wraps is not written over

} // namespace

ConsoleProgress::ConsoleProgress()
    : m_terminal(isatty(STDERR_FILENO) == 1)
{
    m_since.start();
}

ConsoleProgress::~ConsoleProgress()
{
    if (m_shown && m_terminal) {
        std::fputs("\r\033[K", stderr);
    }
}

void ConsoleProgress::report(std::uint64_t done, std::uint64_t total)
{
    const std::scoped_lock lock(m_mutex);
    m_state.done = done;
    m_state.total = total;
    say();
}

void ConsoleProgress::workingOn(std::string_view name)
{
    const std::scoped_lock lock(m_mutex);
    m_state.name = name;
    say();
}

void ConsoleProgress::say()
{
    if (m_state.total == 0 || m_since.elapsed() < (m_terminal ? terminalMilliseconds : logMilliseconds)) {
        return;
    }
    m_since.restart();
    m_shown = true;
    QString words = QCoreApplication::translate("ConsoleProgress", "%1 of %2 articles")
                        .arg(m_state.done)
                        .arg(m_state.total);
    if (!m_state.name.empty()) {
        words += QStringLiteral(": ") + QString::fromStdString(m_state.name).right(nameCharacters);
    }
    std::fprintf(
        stderr, m_terminal ? "\rdateline: %s\033[K" : "dateline: %s\n", forTerminal(words).constData());
}

} // namespace dateline
