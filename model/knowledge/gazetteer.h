// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Gazetteer: well-known countries, places, organisations, groups and persons with all their usual names. In:
// the folder resources/gazetteer. Out: what a phrase may mean, likelier senses first. It is evidence, never a
// verdict: "Turkey", "Jordan" and "IS" need their context. Immutable, safe from any thread; about 20 ms to
// load, a look-up is one hash of the phrase.

#include "model/base/expected.h"
#include "model/base/kinds.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// All views point into the Gazetteer that gave them and live as long as it does, moves included.
struct KnownThingRef
{
    // usual English name, as in the annotation guideline: "United States", "Islamic State"
    std::string_view canonical;
    EntityKind kind = EntityKind::Place;
    // "city", "region", "armed group", "party", "religion", ...; ISO alpha-2 code of countries
    std::string_view detail;
    std::string_view country; // canonical name of the country it belongs to; empty: none or several
    std::uint32_t population = 0; // cities and regions where known, in thousands
    std::string_view adjective; // the usual one: "Iraqi"; empty where none is known
};

struct NameSense
{
    std::uint32_t thing = 0; // index for Gazetteer::thing
    bool capitalsOnly = false; // counts only where the text has it in capitals: "IS", "AU", "US"
    // also a common word, a person's name or something else altogether: "Turkey", "Reading"
    bool ambiguous = false;
    bool adjective = false; // "Iranian", "Kurdish": belongs to the thing, does not name it
    bool people = false; // "Iranians", "Britons"
    bool primary = false; // the canonical name itself

    friend bool operator==(const NameSense&, const NameSense&) = default;
};

struct NameMatchRef
{
    std::size_t tokens = 0; // how many tokens it covers, at least 1
    std::span<const NameSense> senses; // at least one
};

class Gazetteer
{
public:
    static Expected<Gazetteer> load(const std::filesystem::path& folder);

    /// Everything the phrase may mean in any spelling that nameKey unifies; empty if unknown.
    /// Case is not looked at: drop what `fits` rejects.
    std::span<const NameSense> lookup(std::string_view phrase) const;
    /// The same for what nameKey gave.
    std::span<const NameSense> lookupKey(std::string_view key) const;
    /// False where the sense needs capitals and the phrase as written has none.
    static bool fits(const NameSense& sense, std::string_view phrase);

    /// The longest known phrase that begins at tokens[begin]. The tokens are views into one text, in order.
    /// Only senses that fit are looked for; those that do not may still be among the result.
    std::optional<NameMatchRef> longestMatch(
        std::span<const std::string_view> tokens, std::size_t begin) const;

    const KnownThingRef& thing(const NameSense& sense) const { return m_things[sense.thing]; }
    std::span<const KnownThingRef> things() const { return m_things; }

    /// Canonical country name for a name, adjective or people ("Iranian" -> "Iran"); the likelier one where
    /// several share it ("Congolese"). Empty if it is none.
    std::string_view countryFor(std::string_view phrase) const;
    /// The usual adjective of a country, by its canonical name ("Iraq" -> "Iraqi"); empty if none is known.
    std::string_view adjectiveOf(std::string_view country) const;
    /// The kind of a phrase if all its fitting senses are of one kind and none is ambiguous; none where it is
    /// unknown.
    std::optional<EntityKind> onlyKind(std::string_view phrase) const;
    /// Canonical name if every fitting sense that is not ambiguous agrees on one thing of this kind; else
    /// empty.
    std::string_view canonicalFor(std::string_view phrase, EntityKind kind) const;

    std::size_t nameCount() const { return m_namedKeys; }

private:
    struct Key
    {
        std::uint32_t begin = 0; // in m_keyText
        std::uint32_t firstSense = 0;
        std::uint16_t length = 0;
        std::uint16_t senseCount = 0;
        std::uint8_t longestWords = 0; // of all phrases that begin with this word; 0 if none does
    };
    struct Row
    {
        std::uint32_t key;
        NameSense sense;
    };
    class Builder;

    const Key* find(std::string_view key) const;
    std::string_view textOf(const Key& key) const;

    std::vector<std::vector<char>> m_files; // what the views point into
    std::vector<char> m_keyText;
    std::vector<Key> m_keys;
    std::vector<std::uint32_t> m_slots; // open addressing; key index + 1
    std::vector<NameSense> m_senses;
    std::vector<KnownThingRef> m_things;
    std::size_t m_namedKeys = 0;
};

} // namespace dateline
