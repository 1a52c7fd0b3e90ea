// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// dateline ask QUESTION PATH...: the graph's questions without a window: best-connected, bridges,
// influential, groups, rising, linked (a dossier), shared; as text, CSV or JSON.

#include "app/commandline/commandline.h"

namespace dateline {

ExitStatus runAsk(const QStringList& arguments);

} // namespace dateline
