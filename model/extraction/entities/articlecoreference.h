// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Coreference inside one article: full and short forms, acronyms in brackets, demonyms, known aliases, titles
// with countries ("the Italian foreign minister"), subject pronouns. Adds description and pronoun mentions,
// sets EntityMention::entity everywhere, and returns the local entities in order of first mention; `titles`
// takes the titles given to them, for dating.

#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"

#include <vector>

namespace dateline {

class Gazetteer;
class GivenNames;
class OfficeTable;

std::vector<LocalEntity> resolveMentions(const Document& document, const Gazetteer& gazetteer,
    const OfficeTable& offices, const GivenNames& givenNames, std::vector<EntityMention>& mentions,
    std::vector<TitleUse>* titles = nullptr);

} // namespace dateline
