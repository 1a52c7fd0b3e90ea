// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Does what the grammar matched mean a time here? "2,000 troops", "May" the person, "the second
// half" of a match and "14:30" in a table of results look like times and are none. Looks at the
// words next to the expression only.

#include "model/extraction/language/document.h"
#include "model/extraction/time/english/timegrammar.h"

#include <span>

namespace dateline {

struct ExpressionContext
{
    const Document& document;
    const Sentence& sentence;
    std::span<const SentenceWord> words;
};

bool isTimeExpression(const english::TimeMatch& match, const ExpressionContext& context);

} // namespace dateline
