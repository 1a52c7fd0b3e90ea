// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// dateline export timeline|graph: pictures and graph files, drawn by the code that the window uses.

#include "app/commandline/commandline.h"

namespace dateline {

ExitStatus runExport(const QStringList& arguments);

} // namespace dateline
