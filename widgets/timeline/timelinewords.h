// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the timeline says in the user's language, and how much room its font asks for.

#include "model/timeline/timelinelayout.h"

#include <QFont>
#include <QString>

namespace dateline {

/// The lane's name in the user's words.
QString laneText(const timeline::Lane& lane, LaneMode mode);

/// Month names and the like in the user's language.
timeline::CalendarWords calendarWords();

/// Sizes that go with a font.
timeline::LayoutSizes layoutSizes(const QFont& font);

} // namespace dateline
