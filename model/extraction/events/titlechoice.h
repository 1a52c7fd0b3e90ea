// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Which words of the sentence make the title: by syntax the trigger with what hangs on it, the subject (lent
// by the verb above where it has none) and what was said; by order the stretch between the words that open
// clauses.

#include "model/extraction/events/titledraft.h"

namespace dateline {

void chooseBySyntax(TitleDraftRef& draft);
void chooseByOrder(TitleDraftRef& draft);

} // namespace dateline
