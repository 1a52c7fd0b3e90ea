// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/knownnames.h"

#include "model/extraction/entities/genitivenames.h"
#include "model/extraction/entities/nameforms.h"
#include "model/knowledge/gazetteer.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <optional>

namespace dateline {

namespace {

constexpr std::uint32_t shareOfSubject = 3; // a third of what is said of the first
constexpr std::uint32_t shareOfFirst = 2;
constexpr std::size_t shortestOwner = 4; // letters of a name before a lost apostrophe

void add(CountryCounts::Count& count, std::string_view country)
{
    count.most = std::max(count.most, ++count.times[country]);
}

/// The country that what the mention names belongs to: one sense, and not also something else; of places
/// the likelier first.
std::string_view ownerOf(const Gazetteer& gazetteer, std::string_view surface, EntityKind kind)
{
    const KnownThingRef* first = nullptr;
    for (const NameSense& sense : gazetteer.lookup(surface)) {
        const KnownThingRef& thing = gazetteer.thing(sense);
        if (!Gazetteer::fits(sense, surface) || thing.kind != kind) {
            continue;
        }
        if (sense.ambiguous || kind != EntityKind::Person) {
            return sense.ambiguous ? std::string_view() : thing.country;
        }
        if (first && first->country != thing.country) {
            return {}; // "King Abdullah"
        }
        first = &thing;
    }
    return first ? first->country : std::string_view();
}

/// "King Abdullah" of two countries: the one of that country which the article is on, if it is on one of
/// them.
std::string_view personOfSubject(const Gazetteer& gazetteer, std::span<const NameSense> senses,
    std::string_view surface, const CountryCounts& countries)
{
    const KnownThingRef* only = nullptr;
    for (const NameSense& sense : senses) {
        const KnownThingRef& thing = gazetteer.thing(sense);
        if (Gazetteer::fits(sense, surface) && thing.kind == EntityKind::Person
            && countries.isSubject(thing.country)) {
            if (only && only != &thing) {
                return {};
            }
            only = &thing;
        }
    }
    return only ? only->canonical : std::string_view();
}

std::string_view knownSense(const Gazetteer& gazetteer, std::span<const NameSense> senses,
    std::string_view surface, EntityKind kind, const CountryCounts& countries)
{
    std::optional<std::uint32_t> only;
    for (const NameSense& sense : senses) {
        if (!Gazetteer::fits(sense, surface) || gazetteer.thing(sense).kind != kind) {
            continue;
        }
        const std::string_view country = gazetteer.thing(sense).country;
        if (sense.ambiguous && kind == EntityKind::Organisation && !country.empty()
            && !countries.isSubject(country)) {
            continue;
        }
        if (sense.primary && !sense.ambiguous) {
            return gazetteer.thing(sense).canonical;
        }
        if (only && *only != sense.thing) {
            // places: the likelier first
            return kind == EntityKind::Place ? gazetteer.things()[*only].canonical
                : kind == EntityKind::Person ? personOfSubject(gazetteer, senses, surface, countries)
                                             : std::string_view();
        }
        only = sense.thing;
    }
    return only ? gazetteer.things()[*only].canonical : std::string_view();
}

} // namespace

bool CountryCounts::isSubject(std::string_view country) const
{
    const auto isOften = [country](const Count& count) {
        const auto found = count.times.find(country);
        return found != count.times.end() && found->second * shareOfSubject >= count.most;
    };
    return isOften(named) || isOften(told);
}

std::string_view CountryCounts::onlySubject(Lead lead) const
{
    const std::uint32_t share = lead == Lead::Threefold ? shareOfSubject : shareOfFirst;
    std::string_view first;
    for (const auto& [country, times] : told.times) {
        if (times * share > told.most) {
            if (!first.empty()) {
                return {};
            }
            first = country;
        }
    }
    return first;
}

CountryCounts countCountries(
    const Document& document, const Gazetteer& gazetteer, std::span<const EntityMention> mentions)
{
    CountryCounts counts;
    for (const EntityMention& mention : mentions) {
        const std::string_view surface = withoutGenitive(gazetteer, mention.span.in(document.text));
        if (mention.kind == EntityKind::Country) {
            const std::string_view country = gazetteer.countryFor(surface);
            if (!country.empty()) {
                add(counts.named, country);
                add(counts.told, country);
            }
        } else if (const std::string_view owner = ownerOf(gazetteer, surface, mention.kind); !owner.empty()) {
            add(counts.told, owner);
        }
    }
    return counts;
}

std::string_view knownName(
    const Gazetteer& gazetteer, std::string_view surface, EntityKind kind, const CountryCounts& countries)
{
    if (kind == EntityKind::Country) {
        return gazetteer.countryFor(surface);
    }
    const std::string key = nameKey(surface);
    std::span<const NameSense> senses = gazetteer.lookupKey(key);
    if (senses.empty() && kind == EntityKind::Organisation) {
        senses = gazetteer.lookupKey(americanKey(key));
    }
    return knownSense(gazetteer, senses, surface, kind, countries);
}

bool hasLostApostrophes(std::string_view text)
{
    return text.find("'s ") == std::string_view::npos && text.find("\u2019s ") == std::string_view::npos;
}

std::string_view withoutLostPossessive(
    const Gazetteer& gazetteer, std::string_view surface, EntityKind kind, const CountryCounts& countries)
{
    // "Democratic Forces"
    const bool mayBePlural = kind == EntityKind::Organisation && surface.find(' ') != std::string_view::npos;
    if (surface.size() <= shortestOwner || !surface.ends_with('s') || mayBePlural
        || !gazetteer.lookup(surface).empty()) {
        return surface;
    }
    const std::string_view owner = surface.substr(0, surface.size() - 1);
    return knownName(gazetteer, owner, kind, countries).empty() ? surface : owner;
}

} // namespace dateline
