// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Bodies that every state has under the same name: "Army", "Supreme Court", "Foreign Ministry". Whose one is
// meant says a country beside it ("Syrian Army", "Parliament of Georgia"), the same body with its country
// elsewhere in the article, the one country that the article is about, or the one that its sentence or the
// ones before it speak of. Linear in the mentions.

#include "model/extraction/entities/knownnames.h"

#include <string>
#include <vector>

namespace dateline {

struct NationalBody
{
    // with its country: "Syrian Army", "United States Senate"; empty: it is
    // no such body, or nobody says whose
    std::string name;
    std::string owner; // "Syria"
};

/// One of each mention.
std::vector<NationalBody> findNationalBodies(const Document& document, const Gazetteer& gazetteer,
    const CountryCounts& countries, std::span<const EntityMention> mentions);

} // namespace dateline
