// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The desktop program: makes the application, shows the window, opens `paths`, and returns when it is closed.

#include <QStringList>

namespace dateline {

int runWindow(int& argc, char** argv, const QStringList& paths);

} // namespace dateline
