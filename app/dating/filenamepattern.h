// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A date in file names, described as "*_YYYYMMDD_*": YYYY, YY, MM and DD are its numbers, * stands for
// anything, ? for one character, all else for itself. Without DD it is a month, without MM a year. Pure;
// linear but for the stars, of which the shortest fit is taken.

#include "model/calendar/dayinterval.h"

#include <QString>

#include <optional>

namespace dateline {

/// The days that `name` says, or nullopt where the pattern does not fit or there is no such day.
std::optional<DayInterval> dateInName(const QString& pattern, const QString& name);

/// Whether the pattern can yield a date at all: it needs a year.
bool isUsablePattern(const QString& pattern);

} // namespace dateline
