// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What is said, wherever it stands beside the verb of saying.

#include "model/extraction/events/titledraft.h"

namespace dateline {

/// "Air strikes killed 25, a group said": what is said belongs to the title, behind who says it.
void findContent(TitleDraftRef& draft);

} // namespace dateline
