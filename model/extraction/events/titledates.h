// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Dates go from a title, for the date is shown, and with them the words that only lead to them.

#include "model/extraction/events/titledraft.h"

namespace dateline {

void dropTimes(TitleDraftRef& draft);

} // namespace dateline
