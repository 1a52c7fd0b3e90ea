// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Which names of one article mean the same: full and short forms, acronyms, demonyms and aliases that the
// gazetteer knows, bodies of states with their country. Sets EntityMention::entity. Near-linear in the names,
// with caps for lists of namesakes.

#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"

#include <cstdint>
#include <vector>

namespace dateline {

class Gazetteer;

struct NameGroups
{
    std::vector<LocalEntity> entities;
    // of each entity; noIndex: nothing is called so, it went into another
    std::vector<std::uint32_t> firstMention;
};

NameGroups groupNames(
    const Document& document, const Gazetteer& gazetteer, std::vector<EntityMention>& mentions);

} // namespace dateline
