// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Subjects that the parser hid: it hangs them on the opening of the sentence, on a noun beside them, or on
// the verb above, mostly where commas are missing.

#include "model/extraction/events/titledraft.h"

namespace dateline {

/// The subject of a verb that has none in the parse; noIndex: there is none that is sure.
std::uint32_t hiddenSubject(const TitleDraftRef& draft, std::uint32_t verb);
/// The noun next before a finite verb, where it hangs elsewhere.
std::uint32_t nounBefore(const TitleDraftRef& draft, std::uint32_t verb);
/// Of a verb that was taken for what is done to the noun before it: who does it.
std::uint32_t doerOfMisread(const TitleDraftRef& draft, std::uint32_t verb);
/// "Visiting Prime Minister Maliki": nobody visits him.
bool isVisiting(const TitleDraftRef& draft, std::uint32_t noun);

} // namespace dateline
