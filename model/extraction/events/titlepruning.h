// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What goes from the chosen words, and what has to come back with them: dates go, for the date is shown;
// names stay whole; commas and hyphens join what stays.

#include "model/extraction/events/titledraft.h"

namespace dateline {

void dropTimes(TitleDraftRef& draft);
void keepWholeNames(TitleDraftRef& draft);
void keepJoints(TitleDraftRef& draft);

} // namespace dateline
