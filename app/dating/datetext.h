// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Dates as the analyst types them or as a table holds them: "2016-05-29", "2016-05", "2016", "29 May 2016",
// "29.5.2016", and two of them with "/" or " - " between; months in words of the user's language or in
// English, whole or as much of their beginning as no other month has. Pure.

#include "model/calendar/dayinterval.h"
#include "model/reading/dayorder.h"

#include <QString>

#include <optional>

namespace dateline {

/// `order`: of day and month where numbers alone leave it open.
std::optional<DayInterval> parseDateText(const QString& text, DayOrder order = DayOrder::DayFirst);

/// How exactly that names a time: whole months and years are such, other spans are unknown in between.
Precision precisionOf(DayInterval days);

/// As parseDateText reads it again: "2016-05-29", "2016-05-29 / 2016-06-02".
QString writtenDate(DayInterval days);

} // namespace dateline
