// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Asks the language model's relation head about a pair of mentions of the document that was annotated last
// with this scratch. About 1 us.

#include "model/extraction/analysis.h"
#include "model/extraction/language/languagemodel.h"
#include "model/extraction/relations/relationfeatures.h"

namespace dateline {

HeadVerdict relationVerdict(const LanguageModel& model, const Document& document, const Analysis& found,
    const MentionPair& pair, LanguageModel::Scratch& scratch);

} // namespace dateline
