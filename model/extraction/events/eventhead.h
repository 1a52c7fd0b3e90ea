// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Asks the language model's participant head about an event word and a mention of the document that was
// annotated last with this scratch. Margins in 1/256 nat; above 0: the mention takes part. About 1 us each.

#include "model/extraction/analysis.h"
#include "model/extraction/language/languagemodel.h"

#include <functional>

namespace dateline {

/// By trigger token and mention; may be empty.
using TakingHead = std::function<std::int32_t(std::uint32_t trigger, std::uint32_t mention)>;

/// Borrows all four.
TakingHead takingHead(const LanguageModel& model, const Document& document, const Analysis& found,
    LanguageModel::Scratch& scratch);

TokenRange tokensOf(const Document& document, TextSpan span);

} // namespace dateline
