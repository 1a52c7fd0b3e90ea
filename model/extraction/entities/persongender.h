// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Whom "he" and "she" cannot mean: what titles and given names say of the persons of an article. The text
// decides before the table does: "Mr Kim", "Queen Margrethe".

#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"
#include "model/knowledge/givennames.h"

#include <span>
#include <string_view>
#include <vector>

namespace dateline {

/// Of each entity, by index; Unknown for all but persons, for most of those whose names are not English, and
/// where titles disagree. The mentions have their entities.
std::vector<Gender> gendersOf(const Document& document, const GivenNames& names,
    std::span<const LocalEntity> entities, std::span<const EntityMention> mentions);

/// Of "he", "him", "his", "she" and "her", in lower case; Unknown for all other words.
Gender genderOfPronoun(std::string_view lower);

/// Neither is known to be of the other gender.
inline bool mayAgree(Gender a, Gender b)
{
    return a == b || a == Gender::Unknown || b == Gender::Unknown;
}

} // namespace dateline
