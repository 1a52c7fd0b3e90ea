// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// dateline corrections export|import PROJECT: the ledger as JSON Lines, so that colleagues share it.

#include "app/commandline/commandline.h"

namespace dateline {

ExitStatus runCorrections(const QStringList& arguments);

} // namespace dateline
