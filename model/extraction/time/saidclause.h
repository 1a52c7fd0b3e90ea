// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// "NATO leaders said on Thursday that the alliance was joining the fight": the parser often hangs the clause
// on the day as if it were a relative clause. It belongs to the verb.

#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"

#include <span>

namespace dateline {

/// `times`: of the document, in text order. A clause that opens with "that" right behind one of
/// them and hangs on it becomes the complement (ccomp) of the verb that the time hangs on.
/// Linear in the tokens of such sentences.
void attachSaidClauses(Document& document, std::span<const TimeMention> times);

} // namespace dateline
