// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Second look at the tagger's names with the whole article and the gazetteer in view: cut names are
// completed, countries are a closed list, a name that is one thing everywhere else in the article is that
// here too, and names missed where they stand again are added. Evidence against a sure tag is never enough
// alone. Linear in the tokens.

#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"

#include <vector>

namespace dateline {

class Gazetteer;

/// `mentions`: as the tagger gave them, in text order; they stay so, without overlaps.
void reviseMentions(
    const Document& document, const Gazetteer& gazetteer, std::vector<EntityMention>& mentions);

} // namespace dateline
