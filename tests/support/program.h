// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The program itself, run as a user or a script runs it.

#include "tests/support/files.h"

#include <QProcess>
#include <QStringList>

#include <memory>

namespace dateline::test {

struct Run
{
    int status = -1; // -1: crashed, killed, or not done in time
    QByteArray output;
    QByteArray messages;
};

inline std::unique_ptr<QProcess> started(const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(DATELINE_EXECUTABLE), arguments);
    return process;
}

inline Run finished(QProcess& process)
{
    process.closeWriteChannel();
    if (!process.waitForFinished(240'000)) {
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Run run(const QStringList& arguments, const QByteArray& input = {})
{
    const auto process = started(arguments);
    process->write(input);
    return finished(*process);
}

} // namespace dateline::test
