// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the gazetteer says a name in an article means, with the countries that the article speaks of: "House
// of Representatives" is that of the United States only in an article on them. Linear in the mentions.

#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"

#include <cstdint>
#include <map>
#include <span>
#include <string_view>

namespace dateline {

class Gazetteer;

/// How often the article names each country, and how often that or something known to belong to it.
struct CountryCounts
{
    struct Count
    {
        std::map<std::string_view, std::uint32_t> times; // by canonical name
        std::uint32_t most = 0;
    };

    Count named;
    Count told;

    /// Of the countries spoken of, not one in passing.
    bool isSubject(std::string_view country) const;
    enum class Lead : std::uint8_t { Threefold, Twofold };
    /// The one that is told of so many times more than any other; empty: there is none.
    std::string_view onlySubject(Lead lead = Lead::Threefold) const;
};

CountryCounts countCountries(
    const Document& document, const Gazetteer& gazetteer, std::span<const EntityMention> mentions);

/// The gazetteer's name for what this surface means as a thing of this kind; empty where it knows none or
/// several. British and American spellings of a body are one.
std::string_view knownName(
    const Gazetteer& gazetteer, std::string_view surface, EntityKind kind, const CountryCounts& countries);

/// A text that has lost its apostrophes writes "Syrias" and "Bashar al-Assads".
bool hasLostApostrophes(std::string_view text);
/// Such a name without its s where that is known and the name is not; else the name.
std::string_view withoutLostPossessive(
    const Gazetteer& gazetteer, std::string_view surface, EntityKind kind, const CountryCounts& countries);

} // namespace dateline
