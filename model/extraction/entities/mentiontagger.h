// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Names in the text: the language model's labels become entity mentions (form Name) with kind and confidence;
// the gazetteer is evidence, never a verdict. Linear in the tokens. `entity` stays open for coreference.

#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"

#include <vector>

namespace dateline {

class Gazetteer;

std::vector<EntityMention> tagMentions(const Document& document, const Gazetteer& gazetteer);

} // namespace dateline
