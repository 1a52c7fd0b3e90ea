// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Who does it, and to what, where these do not hang on the trigger itself.

#include "model/extraction/events/titledraft.h"

namespace dateline {

/// Keeps the subject of a verb. Without one of its own it takes that of the verb it hangs on, or the noun
/// that it modifies.
void findSubject(TitleDraftRef& draft, std::uint32_t verb);
/// "The loans that Japan pledged": what is pledged is the noun before. It comes behind the verb.
void findObject(TitleDraftRef& draft);

} // namespace dateline
