// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The timeline for those who hear it: a list of what is in view, in the order of time. Each event is an item
// with its title, date, participants and status; pressing it selects, its other action opens the sentence.
// What is folded is an item with its count. Nothing is made before something asks for it.

#include "model/timeline/timelineindex.h"

#include <QString>

namespace dateline {

class TimelineCanvas;

void installTimelineAccess(); // once is enough, more does no harm

/// "Siege of Eastgate, from 20 May 2017 to 4 Jul 2017, Anna Berger; conflict;
/// planned, its day has passed; 3 sources"
QString spokenEvent(const timeline::TimelineIndex& index, std::uint32_t row);

/// Tells what listens that the keys have moved to another event.
void announceFocus(TimelineCanvas* canvas);

} // namespace dateline
