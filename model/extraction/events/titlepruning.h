// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What has to come back with the chosen words, and what cannot stand without what went: names stay whole;
// commas and hyphens join what stays; half an aside goes.

#include "model/extraction/events/titledraft.h"

namespace dateline {

void keepWholeNames(TitleDraftRef& draft);
void keepJoints(TitleDraftRef& draft);

} // namespace dateline
