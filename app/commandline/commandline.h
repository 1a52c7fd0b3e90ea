// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The command line: dateline extract, dateline export, --help, --version. Needs no display. Messages go to
// standard error, results to standard output or the named file. Exit status: 0 all done, 1 some article could
// not be read or the result not be written, 2 wrong usage.

#include <QStringList>

namespace dateline {

enum class ExitStatus : int { Done = 0, Incomplete = 1, Usage = 2 };

/// Whether these arguments (without the program's name) are for the command line rather than the window.
bool isCommand(const QStringList& arguments);

/// Runs the command; a QCoreApplication (QApplication for `export`) must exist.
ExitStatus runCommand(const QStringList& arguments);

} // namespace dateline
