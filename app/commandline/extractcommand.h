// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// dateline extract: articles in, JSON Lines out (format dateline/1).

#include "app/commandline/commandline.h"

namespace dateline {

ExitStatus runExtract(const QStringList& arguments);

} // namespace dateline
