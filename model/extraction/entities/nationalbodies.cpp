// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/nationalbodies.h"

#include "model/extraction/entities/english/namewords.h"
#include "model/extraction/entities/foreignmissions.h"
#include "model/extraction/entities/nameforms.h"
#include "model/knowledge/gazetteer.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <array>
#include <map>

namespace dateline {

namespace {

// words before the body in one name: "Bosnia and Herzegovina Army" is rare
constexpr std::size_t longestCountry = 3;
constexpr std::uint32_t sentencesBack = 2; // before that of the body

struct Owner
{
    std::string_view name; // as the gazetteer or the text has it
    bool isCountry = false;
};

bool isStateBody(std::string_view detail)
{
    return detail == "government" || detail == "parliament" || detail == "court" || detail == "military";
}

/// The places that have parliaments and courts of their own.
bool hasStateBodies(const Gazetteer& gazetteer, std::string_view place)
{
    const auto senses = gazetteer.lookup(place);
    return std::any_of(senses.begin(), senses.end(),
        [&](const NameSense& sense) { return gazetteer.thing(sense).detail == "region"; });
}

class Finder
{
public:
    Finder(const Document& document, const Gazetteer& gazetteer, const CountryCounts& countries,
        std::span<const EntityMention> mentions)
        : m_document(document)
        , m_gazetteer(gazetteer)
        , m_countries(countries)
        , m_mentions(mentions)
    {
    }

    std::vector<NationalBody> find() const
    {
        std::vector<std::string_view> bodies(m_mentions.size()); // "Army"
        std::vector<Owner> owners(m_mentions.size());
        std::map<std::string_view, Owner> known; // the last said of each body
        for (std::size_t m = 0; m < m_mentions.size(); ++m) {
            if (m_mentions[m].kind != EntityKind::Organisation) {
                continue;
            }
            const std::string_view surface = surfaceOf(m);
            bodies[m] = bodyOf(surface);
            owners[m] = bodies[m].empty() ? ownerWithin(surface, bodies[m]) : ownerBeside(m);
            if (bodies[m].empty() && isPartOfInternational(surface) && !isHeldThere(m)) {
                const Owner owner = ownerBeside(m);
                bodies[m] = owner.isCountry && !owner.name.empty() ? surface : std::string_view();
                owners[m] = owner;
            }
        }
        // what comes first says it of what stands before it
        for (std::size_t m = m_mentions.size(); m-- > 0;) {
            if (!bodies[m].empty() && !owners[m].name.empty()) {
                known[bodies[m]] = owners[m];
            }
        }
        std::vector<NationalBody> found(m_mentions.size());
        const auto hosts = hostsOfMissions(m_document.text, m_gazetteer, m_mentions);
        for (std::size_t m = 0; m < m_mentions.size(); ++m) {
            if (!hosts[m].empty()) {
                found[m]
                    = {std::string(nameOfMission(m)).append(" in ").append(hosts[m]), std::string(hosts[m])};
            }
            if (bodies[m].empty()) {
                continue;
            }
            Owner& owner = owners[m];
            if (!owner.name.empty()) {
                known[bodies[m]] = owner;
            } else if (const auto said = known.find(bodies[m]); said != known.end()) {
                owner = said->second;
            } else {
                owner = {ownerOf(surfaceOf(m)), true};
                if (owner.name.empty()) {
                    owner = ownerNear(m);
                }
                if (owner.name.empty()) {
                    owner = {ownerOfArticle(m), true};
                }
            }
            if (!owner.name.empty()) {
                found[m] = {nameOf(owner, bodies[m]), std::string(owner.name)};
            }
        }
        return found;
    }

private:
    std::string_view textBefore(std::size_t mention) const
    {
        return std::string_view(m_document.text).substr(0, m_mentions[mention].span.begin);
    }

    std::string_view surfaceOf(std::size_t mention) const
    {
        return withoutPossessive(m_mentions[mention].span.in(m_document.text));
    }

    /// "US Embassy", also where it is written "United States Embassy".
    std::string_view nameOfMission(std::size_t mention) const
    {
        const auto senses = m_gazetteer.lookup(surfaceOf(mention));
        return senses.empty() ? surfaceOf(mention) : m_gazetteer.thing(senses.front()).canonical;
    }

    /// "Army", "Senate" of "United States Senate", where the surface itself does not say whose.
    std::string_view bodyOf(std::string_view surface) const
    {
        for (const NameSense& sense : m_gazetteer.lookup(surface)) {
            const KnownThingRef& thing = m_gazetteer.thing(sense);
            if (thing.kind != EntityKind::Organisation || !isStateBody(thing.detail)
                || !Gazetteer::fits(sense, surface) || looksLikeAcronym(surface)) {
                continue;
            }
            if (thing.country.empty()) {
                // "NORAD", "US Embassy" say whose they are
                return looksLikeAcronym(thing.canonical) || namesCountry(thing.canonical) ? std::string_view()
                                                                                          : thing.canonical;
            }
            const bool shared = thing.canonical.starts_with(thing.country)
                && thing.canonical.size() > thing.country.size() + 1;
            if (shared && m_gazetteer.countryFor(surface.substr(0, surface.find(' '))).empty()
                && !surface.starts_with(thing.country)) {
                return thing.canonical.substr(thing.country.size() + 1);
            }
        }
        return {};
    }

    /// "Security Council", "General Assembly": that of the United Nations, unless a country has one, too.
    bool isPartOfInternational(std::string_view surface) const
    {
        const auto senses = m_gazetteer.lookup(surface);
        return std::any_of(senses.begin(), senses.end(), [&](const NameSense& sense) {
            const KnownThingRef& thing = m_gazetteer.thing(sense);
            return thing.detail == "international" && thing.canonical.size() > surface.size()
                && thing.canonical.ends_with(surface);
        });
    }

    /// "Russia's Security Council veto": what a country has in that of the United Nations.
    bool isHeldThere(std::size_t body) const
    {
        std::string_view after = std::string_view(m_document.text).substr(m_mentions[body].span.end());
        after.remove_prefix(std::min(after.find_first_not_of(' '), after.size()));
        constexpr std::array<std::string_view, 6> held{
            "veto", "seat", "membership", "presidency", "colleagues", "bid"};
        return std::any_of(
            held.begin(), held.end(), [after](std::string_view word) { return after.starts_with(word); });
    }

    bool namesCountry(std::string_view name) const
    {
        return !m_gazetteer.countryFor(name.substr(0, name.find(' '))).empty();
    }

    /// Where nothing else says whose: the country that the gazetteer has it of, if the article is on that;
    /// else the only one.
    std::string_view ownerOf(std::string_view surface) const
    {
        for (const NameSense& sense : m_gazetteer.lookup(surface)) {
            if (m_countries.isSubject(m_gazetteer.thing(sense).country)) {
                return m_gazetteer.thing(sense).country;
            }
        }
        return m_countries.onlySubject();
    }

    /// "Syrian Army" in one name.
    Owner ownerWithin(std::string_view surface, std::string_view& body) const
    {
        std::size_t end = surface.find(' ');
        for (std::size_t words = 0; words < longestCountry && end != std::string_view::npos;
             ++words, end = surface.find(' ', end + 1)) {
            const std::string_view country
                = m_gazetteer.countryFor(withoutPossessive(surface.substr(0, end)));
            body = country.empty() ? std::string_view() : bodyOf(surface.substr(end + 1));
            if (!body.empty()) {
                return {country, true};
            }
        }
        return {};
    }

    /// "Iraq's Parliament", "Parliament of Georgia", "the Wisconsin Supreme Court".
    Owner ownerBeside(std::size_t mention) const
    {
        const std::string_view text = m_document.text;
        const TextSpan span = m_mentions[mention].span;
        if (mention > 0 && m_mentions[mention - 1].span.end() <= span.begin) {
            const TextSpan before = m_mentions[mention - 1].span;
            const std::string_view between = text.substr(before.end(), span.begin - before.end());
            // "Victoria state Supreme Court"
            const bool owns
                = between == " " || between == "'s " || between == "\u2019s " || between == " state ";
            if (const Owner owner = owns ? ownerNamed(mention - 1, mention) : Owner(); !owner.name.empty()) {
                return owner;
            }
        }
        if (mention + 1 < m_mentions.size() && span.end() <= m_mentions[mention + 1].span.begin) {
            const std::string_view between
                = text.substr(span.end(), m_mentions[mention + 1].span.begin - span.end());
            if (between == " of " || between == " of the ") {
                return ownerNamed(mention + 1, mention);
            }
            if (between == " in ") {
                return ownerOfSeat(mention + 1, mention);
            }
        }
        return {};
    }

    /// "The High Court in Nairobi": a body of any state sits in its own country.
    Owner ownerOfSeat(std::size_t seat, std::size_t body) const
    {
        return {isOfAnyState(body) ? countryOfCapital(seat) : std::string_view(), true};
    }

    std::string_view countryOfCapital(std::size_t mention) const
    {
        if (m_mentions[mention].kind == EntityKind::Place) {
            for (const NameSense& sense : m_gazetteer.lookup(surfaceOf(mention))) {
                const KnownThingRef& thing = m_gazetteer.thing(sense);
                if (thing.kind == EntityKind::Place && thing.detail == "capital") {
                    return thing.country;
                }
            }
        }
        return {};
    }

    /// The country of what the mention names, if it is known as one thing.
    std::string_view countryOf(std::size_t mention) const
    {
        const std::string_view surface = surfaceOf(mention);
        if (m_mentions[mention].kind == EntityKind::Country) {
            return m_gazetteer.countryFor(surface);
        }
        for (const NameSense& sense : m_gazetteer.lookup(surface)) {
            if (Gazetteer::fits(sense, surface)
                && m_gazetteer.thing(sense).kind == m_mentions[mention].kind) {
                return sense.ambiguous ? std::string_view() : m_gazetteer.thing(sense).country;
            }
        }
        return {};
    }

    /// The country that the article is mostly on, where the sentence or those before it speak of it, too, and
    /// of no other.
    std::string_view ownerOfArticle(std::size_t mention) const
    {
        const std::string_view country = isOfAnyState(mention)
            ? m_countries.onlySubject(CountryCounts::Lead::Twofold)
            : std::string_view();
        const std::uint32_t own = m_mentions[mention].sentence;
        std::size_t m = mention + 1;
        while (m < m_mentions.size() && m_mentions[m].sentence == own) {
            ++m;
        }
        bool spokenOf = false;
        while (!country.empty() && m-- > 0 && m_mentions[m].sentence + sentencesBack >= own) {
            const std::string_view named = m == mention ? std::string_view() : countryOf(m);
            if (!named.empty() && named != country) {
                return {};
            }
            spokenOf = spokenOf || named == country;
        }
        return spokenOf ? country : std::string_view();
    }

    /// "Indian officials say decisions are made by the Cabinet": the only country that its sentence names
    /// before it, or, where that names none, the sentence next before that names any. A country that is only
    /// spoken of
    /// ("near the border with Pakistan") owns nothing.
    Owner ownerNear(std::size_t mention) const
    {
        const std::uint32_t own = m_mentions[mention].sentence;
        for (std::size_t m = mention + 1; m < m_mentions.size() && m_mentions[m].sentence == own; ++m) {
            if (m_mentions[m].kind == EntityKind::Country) {
                return {}; // "asked Congress to urge Chinese officials"
            }
        }
        std::string_view country;
        std::uint32_t at = own;
        bool owns = false;
        for (std::size_t m = mention; m-- > 0 && m_mentions[m].sentence + sentencesBack >= own;) {
            if (m_mentions[m].kind == EntityKind::Place && hasStateBodies(m_gazetteer, surfaceOf(m))) {
                return {}; // "the state of Connecticut ... Superior Court"
            }
            const std::string_view seat = countryOfCapital(m);
            if (m_mentions[m].kind != EntityKind::Country && seat.empty()) {
                continue;
            }
            if (!country.empty() && m_mentions[m].sentence != at) {
                break;
            }
            const std::string_view named = seat.empty() ? m_gazetteer.countryFor(surfaceOf(m)) : seat;
            if (named.empty() || (!country.empty() && named != country)) {
                return {};
            }
            country = named;
            at = m_mentions[m].sentence;
            const auto senses = m_gazetteer.lookup(surfaceOf(m));
            owns = owns
                || (!seat.empty() && (textBefore(m).ends_with("in ") || textBefore(m).ends_with("In ")))
                || std::any_of(senses.begin(), senses.end(), [](const NameSense& s) { return s.adjective; })
                || surfaceOf(m).size() < m_mentions[m].span.length // "Morocco's"
                || std::string_view(m_document.text).substr(m_mentions[m].span.end()).starts_with("'s");
        }
        return {owns && isOfAnyState(mention) ? country : std::string_view(), true};
    }

    /// Not "Congress" and the like, which in news mean that of one country unless it is said.
    bool isOfAnyState(std::size_t mention) const
    {
        const std::string_view surface = surfaceOf(mention);
        if (namesCountry(surface)) {
            return false; // "US Embassy"
        }
        const auto senses = m_gazetteer.lookup(surface);
        return std::any_of(senses.begin(), senses.end(), [&](const NameSense& sense) {
            const KnownThingRef& thing = m_gazetteer.thing(sense);
            return thing.country.empty() && isStateBody(thing.detail);
        });
    }

    Owner ownerNamed(std::size_t owner, std::size_t body) const
    {
        const std::string_view name
            = withoutLostPossessive(m_gazetteer, surfaceOf(owner), m_mentions[owner].kind, m_countries);
        if (m_mentions[owner].kind == EntityKind::Country) {
            return {m_gazetteer.countryFor(name), true};
        }
        const auto senses = m_gazetteer.lookup(surfaceOf(body));
        const bool ofStates = std::any_of(senses.begin(), senses.end(), [&](const NameSense& sense) {
            const std::string_view detail = m_gazetteer.thing(sense).detail;
            return detail == "parliament" || detail == "court";
        });
        const bool owns = m_mentions[owner].kind == EntityKind::Place && ofStates && !isStoodFor(body)
            && hasStateBodies(m_gazetteer, name);
        return {owns ? name : std::string_view(), false};
    }

    /// "Alabama Senate race": for a seat in the one of the country.
    bool isStoodFor(std::size_t body) const
    {
        std::string_view after = std::string_view(m_document.text).substr(m_mentions[body].span.end());
        after.remove_prefix(std::min(after.find_first_not_of(' '), after.size()));
        return english::isStandingForSeat(after.substr(0, after.find_first_of(" ,.;:\n")));
    }

    /// As the gazetteer calls it; else with the country's adjective, as people do.
    std::string nameOf(const Owner& owner, std::string_view body) const
    {
        const std::string_view adjective
            = owner.isCountry ? m_gazetteer.adjectiveOf(owner.name) : std::string_view();
        std::string name;
        for (const std::string_view first : {owner.name, adjective}) {
            name.assign(first).append(" ").append(body);
            for (const NameSense& sense :
                first.empty() ? std::span<const NameSense>() : m_gazetteer.lookup(name)) {
                if (m_gazetteer.thing(sense).kind == EntityKind::Organisation) {
                    return std::string(m_gazetteer.thing(sense).canonical);
                }
            }
        }
        const bool asNoun = adjective.empty() || owner.name == "United States"; // nobody says "American Army"
        return std::string(asNoun ? owner.name : adjective).append(" ").append(body);
    }

    const Document& m_document;
    const Gazetteer& m_gazetteer;
    const CountryCounts& m_countries;
    std::span<const EntityMention> m_mentions;
};

} // namespace

std::vector<NationalBody> findNationalBodies(const Document& document, const Gazetteer& gazetteer,
    const CountryCounts& countries, std::span<const EntityMention> mentions)
{
    return Finder(document, gazetteer, countries, mentions).find();
}

} // namespace dateline
