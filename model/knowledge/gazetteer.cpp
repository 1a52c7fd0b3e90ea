// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/knowledge/gazetteer.h"

#include "model/knowledge/tablefile.h"
#include "model/text/asciiclass.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t longestKey = 200; // bytes; longer phrases are not looked up
constexpr std::size_t longestPhrase = 24; // tokens

struct KindFile
{
    std::string_view name;
    EntityKind kind;
};

// In this order senses of one name are listed, so a country comes before a town of its name.
constexpr KindFile kindFiles[] = {{"countries.tsv", EntityKind::Country},
    {"organisations.tsv", EntityKind::Organisation}, {"groups.tsv", EntityKind::Group},
    {"persons.tsv", EntityKind::Person}, {"places.tsv", EntityKind::Place}};

enum Column : std::size_t { Canonical, Detail, Country, Population, Names, Adjectives, Peoples };

std::uint64_t hashOf(std::string_view key) // FNV-1a: the same table on every machine
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char letter : key) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3ULL;
    }
    return hash ^ (hash >> 29U);
}

/// Takes the marks off a name: '^' counts in capitals only, '!' ambiguous.
NameSense takeMarks(std::string_view& name)
{
    NameSense sense;
    while (!name.empty() && (name.back() == '!' || name.back() == '^')) {
        (name.back() == '!' ? sense.ambiguous : sense.capitalsOnly) = true;
        name.remove_suffix(1);
    }
    return sense;
}

} // namespace

class Gazetteer::Builder
{
public:
    explicit Builder(Gazetteer& gazetteer)
        : m_gazetteer(gazetteer)
    {
        m_gazetteer.m_slots.assign(1U << 17U, 0);
        m_gazetteer.m_keys.reserve(1U << 16U);
        m_rows.reserve(1U << 16U);
    }

    Expected<Done> read(TableFile& file, EntityKind kind)
    {
        while (true) {
            const Expected<std::optional<TableRowRef>> row = file.next(1);
            if (!row) {
                return Unexpected{row.error()};
            }
            if (!row->has_value()) {
                return Done{};
            }
            if (const char* problem = add(**row, kind)) {
                return Unexpected{file.errorAt((*row)->line, problem)};
            }
        }
    }

    void finish()
    {
        std::vector<Key>& keys = m_gazetteer.m_keys;
        for (const Row& row : m_rows) {
            ++keys[row.key].senseCount;
        }
        std::uint32_t first = 0;
        for (Key& key : keys) {
            key.firstSense = first;
            first += key.senseCount;
            m_gazetteer.m_namedKeys += key.senseCount > 0 ? 1 : 0;
            key.senseCount = 0;
        }
        m_gazetteer.m_senses.resize(first);
        for (const Row& row : m_rows) {
            Key& key = keys[row.key];
            m_gazetteer.m_senses[key.firstSense + key.senseCount++] = row.sense;
        }
    }

private:
    /// What is wrong with the row, or nullptr.
    const char* add(const TableRowRef& row, EntityKind kind)
    {
        std::string_view adjectives = row[Adjectives];
        KnownThingRef thing{row[Canonical], kind, row[Detail], row[Country], 0, takePiece(adjectives)};
        takeMarks(thing.adjective);
        const std::string_view population = row[Population];
        if (!population.empty()) {
            const char* const end = population.data() + population.size();
            const auto [rest, problem] = std::from_chars(population.data(), end, thing.population);
            if (problem != std::errc() || rest != end) {
                return "population";
            }
        }
        m_gazetteer.m_things.push_back(thing);
        m_thing = static_cast<std::uint32_t>(m_gazetteer.m_things.size() - 1);
        m_firstRow = m_rows.size();
        NameSense primary;
        primary.primary = true;
        if (!addName(row[Canonical], primary)) {
            return "canonical name";
        }
        NameSense adjective;
        adjective.adjective = true;
        NameSense people;
        people.people = true;
        return addNames(row[Names], NameSense{}) && addNames(row[Adjectives], adjective)
                && addNames(row[Peoples], people)
            ? nullptr
            : "name";
    }

    bool addNames(std::string_view list, const NameSense& role)
    {
        while (!list.empty()) {
            std::string_view name = takePiece(list);
            NameSense sense = takeMarks(name);
            sense.adjective = role.adjective;
            sense.people = role.people;
            if (!addName(name, sense)) {
                return false;
            }
        }
        return true;
    }

    bool addName(std::string_view name, NameSense sense)
    {
        nameKeyInto(name, m_key);
        if (m_key.empty() || m_key.size() > longestKey) {
            return false;
        }
        sense.thing = m_thing;
        const std::uint32_t key = keyIndex(m_key);
        for (std::size_t i = m_firstRow; i < m_rows.size(); ++i) {
            // the same name again: "Turkey!" marks the canonical one, "French" is both
            if (m_rows[i].key == key) {
                NameSense& known = m_rows[i].sense;
                known.ambiguous |= sense.ambiguous;
                known.capitalsOnly &= sense.capitalsOnly || known.primary;
                known.capitalsOnly |= sense.capitalsOnly && known.primary;
                known.people |= sense.people;
                known.adjective |= sense.adjective && !known.primary;
                return true;
            }
        }
        m_rows.push_back({key, sense});
        const std::size_t words = static_cast<std::size_t>(std::count(m_key.begin(), m_key.end(), ' ')) + 1;
        const std::uint32_t first
            = words == 1 ? key : keyIndex(std::string_view(m_key).substr(0, m_key.find(' ')));
        std::uint8_t& longest = m_gazetteer.m_keys[first].longestWords;
        longest = std::max(longest, static_cast<std::uint8_t>(words));
        return true;
    }

    std::uint32_t keyIndex(std::string_view text)
    {
        std::vector<std::uint32_t>& slots = m_gazetteer.m_slots;
        std::vector<Key>& keys = m_gazetteer.m_keys;
        if (keys.size() * 2 >= slots.size()) {
            grow();
        }
        std::size_t slot = hashOf(text) & (slots.size() - 1);
        while (slots[slot] != 0) {
            if (m_gazetteer.textOf(keys[slots[slot] - 1]) == text) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.size() - 1);
        }
        Key key;
        key.begin = static_cast<std::uint32_t>(m_gazetteer.m_keyText.size());
        key.length = static_cast<std::uint16_t>(text.size());
        m_gazetteer.m_keyText.insert(m_gazetteer.m_keyText.end(), text.begin(), text.end());
        keys.push_back(key);
        slots[slot] = static_cast<std::uint32_t>(keys.size());
        return slots[slot] - 1;
    }

    void grow()
    {
        std::vector<std::uint32_t> slots(m_gazetteer.m_slots.size() * 2, 0);
        for (std::size_t i = 0; i < m_gazetteer.m_keys.size(); ++i) {
            std::size_t slot = hashOf(m_gazetteer.textOf(m_gazetteer.m_keys[i])) & (slots.size() - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.size() - 1);
            }
            slots[slot] = static_cast<std::uint32_t>(i + 1);
        }
        m_gazetteer.m_slots = std::move(slots);
    }

    Gazetteer& m_gazetteer;
    std::vector<Row> m_rows;
    std::string m_key;
    std::uint32_t m_thing = 0;
    std::size_t m_firstRow = 0; // of the current thing
};

Expected<Gazetteer> Gazetteer::load(const std::filesystem::path& folder)
{
    Gazetteer gazetteer;
    Builder builder(gazetteer);
    for (const KindFile& kindFile : kindFiles) {
        Expected<TableFile> file = TableFile::open(folder / kindFile.name);
        if (!file) {
            return Unexpected{file.error()};
        }
        if (const Expected<Done> done = builder.read(*file, kindFile.kind); !done) {
            return Unexpected{done.error()};
        }
        gazetteer.m_files.push_back(std::move(*file).takeContent());
    }
    builder.finish();
    return gazetteer;
}

std::string_view Gazetteer::textOf(const Key& key) const
{
    return {m_keyText.data() + key.begin, key.length};
}

const Gazetteer::Key* Gazetteer::find(std::string_view key) const
{
    if (m_slots.empty() || key.empty()) {
        return nullptr;
    }
    for (std::size_t slot = hashOf(key) & (m_slots.size() - 1); m_slots[slot] != 0;
         slot = (slot + 1) & (m_slots.size() - 1)) {
        const Key& candidate = m_keys[m_slots[slot] - 1];
        if (textOf(candidate) == key) {
            return &candidate;
        }
    }
    return nullptr;
}

std::span<const NameSense> Gazetteer::lookupKey(std::string_view key) const
{
    const Key* const found = find(key);
    return found == nullptr ? std::span<const NameSense>()
                            : std::span(m_senses).subspan(found->firstSense, found->senseCount);
}

std::span<const NameSense> Gazetteer::lookup(std::string_view phrase) const
{
    return phrase.size() > longestKey * 2 ? std::span<const NameSense>() : lookupKey(nameKey(phrase));
}

bool Gazetteer::fits(const NameSense& sense, std::string_view phrase)
{
    return !sense.capitalsOnly || std::none_of(phrase.begin(), phrase.end(), isAsciiLower);
}

std::optional<NameMatchRef> Gazetteer::longestMatch(
    std::span<const std::string_view> tokens, std::size_t begin) const
{
    if (begin >= tokens.size()) {
        return std::nullopt;
    }
    std::string key;
    nameKeyInto(tokens[begin], key);
    const Key* const first = find(std::string_view(key).substr(0, key.find(' ')));
    if (first == nullptr) {
        return std::nullopt;
    }
    std::optional<NameMatchRef> best;
    std::size_t keyBefore = 0; // a token that adds no letter (a comma, a full stop) belongs to no name's end
    const std::size_t end = std::min(tokens.size(), begin + longestPhrase);
    for (std::size_t last = begin; last < end; ++last) {
        const auto length
            = static_cast<std::size_t>(tokens[last].data() + tokens[last].size() - tokens[begin].data());
        if (length > longestKey * 2) {
            break;
        }
        const std::string_view phrase(tokens[begin].data(), length);
        nameKeyInto(phrase, key);
        if (std::count(key.begin(), key.end(), ' ') >= first->longestWords) {
            break;
        }
        if (std::exchange(keyBefore, key.size()) == key.size()) {
            continue;
        }
        const std::span<const NameSense> senses = lookupKey(key);
        if (std::any_of(
                senses.begin(), senses.end(), [&](const NameSense& sense) { return fits(sense, phrase); })) {
            best = NameMatchRef{last - begin + 1, senses};
        }
    }
    return best;
}

std::string_view Gazetteer::countryFor(std::string_view phrase) const
{
    for (const NameSense& sense : lookup(phrase)) {
        if (thing(sense).kind == EntityKind::Country && fits(sense, phrase)) {
            return thing(sense).canonical;
        }
    }
    return {};
}

std::string_view Gazetteer::adjectiveOf(std::string_view country) const
{
    for (const NameSense& sense : lookup(country)) {
        if (thing(sense).kind == EntityKind::Country && sense.primary) {
            return thing(sense).adjective;
        }
    }
    return {};
}

std::optional<EntityKind> Gazetteer::onlyKind(std::string_view phrase) const
{
    std::optional<EntityKind> only;
    for (const NameSense& sense : lookup(phrase)) {
        if (!fits(sense, phrase)) {
            continue;
        }
        const EntityKind kind = thing(sense).kind;
        if (sense.ambiguous || (only && *only != kind)) {
            return std::nullopt;
        }
        only = kind;
    }
    return only;
}

std::string_view Gazetteer::canonicalFor(std::string_view phrase, EntityKind kind) const
{
    std::string_view found;
    for (const NameSense& sense : lookup(phrase)) {
        if (thing(sense).kind != kind || sense.ambiguous || !fits(sense, phrase)) {
            continue;
        }
        if (!found.empty() && found != thing(sense).canonical) {
            return {};
        }
        found = thing(sense).canonical;
    }
    return found;
}

} // namespace dateline
