// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Of whom or what a relative clause or participle tells: the noun that it hangs on, or the event, the name,
// the second of a list that it rather means.

#include "model/extraction/events/titledraft.h"

namespace dateline {

/// A noun with its phrase, but without the sentence of which it is the predicate: "they were among the men
/// arrested".
void keepModified(TitleDraftRef& draft, std::uint32_t noun, int depth = 4);
/// "It was named after a worker who was kidnapped and died": the second deed is of whoever the clause before
/// it tells of, where the subject above is a thing. The verb of that clause; noIndex: there is none.
std::uint32_t clauseBeside(const TitleDraftRef& draft, std::uint32_t verb);
/// The noun that a relative clause or participle modifies is its subject.
void takeNounAbove(TitleDraftRef& draft, std::uint32_t verb);

} // namespace dateline
