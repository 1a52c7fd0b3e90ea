// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/mentionkinds.h"

#include "model/extraction/entities/english/namewords.h"
#include "model/extraction/entities/genitivenames.h"
#include "model/extraction/entities/nameforms.h"
#include "model/text/asciiclass.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace dateline {

namespace {

constexpr std::size_t kinds = entityKindCount;

class MentionKinds
{
public:
    explicit MentionKinds(MentionView& view)
        : m_view(view)
        , m_document(view.document)
        , m_gazetteer(view.gazetteer)
        , m_mentions(view.mentions)
        , m_words(view.words)
    {
    }

    void revise()
    {
        findCountries();
        findFamilyNames();
        findOwners();
        for (EntityMention& mention : m_mentions) {
            checkKind(mention);
        }
        findNamesakes();
        findShortBodies();
        followMajority();
    }

private:
    /// Which countries are named, and how they begin: "the North" of an article on North Korea is that
    /// country.
    void findCountries()
    {
        for (const EntityMention& mention : m_mentions) {
            if (mention.kind == EntityKind::Country) {
                m_countries.insert(
                    m_gazetteer.countryFor(withoutGenitive(m_gazetteer, m_view.surface(mention))));
            }
            const std::size_t blank = m_view.surface(mention).find(' ');
            if (mention.kind == EntityKind::Country && blank != std::string_view::npos) {
                m_countryBeginnings.insert(m_view.surface(mention).substr(0, blank));
            }
        }
        m_countries.erase(std::string_view());
    }

    /// "AZIZ" of "Mohamed Ould Abdel AZIZ".
    void findFamilyNames()
    {
        for (const EntityMention& mention : m_mentions) {
            const std::string_view name = withoutGenitive(m_gazetteer, m_view.surface(mention));
            const std::size_t blank = name.rfind(' ');
            if (mention.kind == EntityKind::Person && blank != std::string_view::npos) {
                m_familyNames.insert(name.substr(blank + 1));
            }
        }
    }

    /// What the gazetteer knows as one kind only is of that kind, unless the tagger is sure; countries are a
    /// closed list.
    void checkKind(EntityMention& mention) const
    {
        const std::string_view name = withoutGenitive(m_gazetteer, m_view.surface(mention));
        const std::optional<EntityKind> known = m_gazetteer.onlyKind(name);
        const bool noCountry = mention.kind == EntityKind::Country && m_gazetteer.countryFor(name).empty()
            && !m_countryBeginnings.contains(name);
        if (mention.kind == EntityKind::Country && isRegionOfThatName(name)) {
            mention.kind = EntityKind::Place;
        } else if (known && *known != mention.kind && *known != EntityKind::Person
            && (noCountry || mention.confidence != Confidence::Sure)) {
            mention.kind = *known;
        } else if (noCountry) {
            mention.kind = anyOtherKind(name).value_or(mention.kind);
        } else if (isPlaceOfNamedCountry(name)) {
            mention.kind = EntityKind::Place;
        } else if (mention.kind == EntityKind::Person && isCalledPlace(mention)
            && m_gazetteer.lookup(name).empty()) {
            mention.kind = EntityKind::Place;
        } else if (mention.kind == EntityKind::Place && isDoneToPerson(mention)
            && m_gazetteer.lookup(name).empty()) {
            mention.kind = EntityKind::Person;
        } else if (mention.kind != EntityKind::Country && mention.confidence != Confidence::Sure
            && (followsPersonNoun(mention) || followsOffice(mention)) && m_gazetteer.lookup(name).empty()) {
            mention.kind = EntityKind::Person;
        } else if (mention.kind == EntityKind::Person && isUnknownAcronym(mention, name)) {
            mention.kind = EntityKind::Organisation;
        }
    }

    /// "SVB said": up to five capitals that nobody is known by are a body's, outside a title in capitals. Not
    /// "President TAYA" nor, in brackets, the initials of who asks.
    bool isUnknownAcronym(const EntityMention& mention, std::string_view name) const
    {
        constexpr std::size_t longest = 5;
        const std::uint32_t first = m_view.tokenAt(mention.span.begin);
        const bool opens = first == m_document.sentences[mention.sentence].firstToken;
        if (m_familyNames.contains(name)
            || (!opens && (m_words[first - 1] == "(" || english::isCommonNounAlone(m_words[first - 1])))) {
            return false;
        }
        return name.size() >= 2 && name.size() <= longest
            && std::ranges::all_of(name, [](char c) { return isAsciiUpper(c); })
            && !m_document.sentences[mention.sentence].headline && m_gazetteer.lookup(name).empty();
    }

    /// "Georgia" in an article that names Florida and nothing of the Caucasus: the region of another country,
    /// of which the article names other regions, where it names nothing that belongs to the country.
    bool isRegionOfThatName(std::string_view name) const
    {
        const std::string_view country = m_gazetteer.countryFor(name);
        for (const NameSense& sense : m_gazetteer.lookup(name)) {
            const KnownThingRef& region = m_gazetteer.thing(sense);
            if (region.kind == EntityKind::Place && region.detail == "region" && !country.empty()
                && region.country != country) {
                return m_regionsOf.contains(region.country) && !m_regionsOf.contains(country)
                    && !m_ownersNamed.contains(country);
            }
        }
        return false;
    }

    /// Whose regions are named, and what else belongs to which country.
    void findOwners()
    {
        for (const EntityMention& mention : m_mentions) {
            const std::string_view name = withoutGenitive(m_gazetteer, m_view.surface(mention));
            for (const NameSense& sense : m_gazetteer.lookup(name)) {
                const KnownThingRef& thing = m_gazetteer.thing(sense);
                if (sense.ambiguous && !sense.adjective && !sense.people) {
                    continue;
                }
                if (thing.kind == EntityKind::Place && thing.detail == "region") {
                    m_regionsOf.insert(thing.country);
                }
                m_ownersNamed.insert(thing.kind != EntityKind::Country ? thing.country
                        : sense.primary                                ? std::string_view()
                                                                       : thing.canonical);
                break;
            }
        }
    }

    /// "Amazon Web Services": where a body has the name of a river or a town, and more of a name follows, the
    /// body is meant.
    void findNamesakes()
    {
        for (std::size_t m = 0; m < m_mentions.size(); ++m) {
            EntityMention& mention = m_mentions[m];
            const Sentence& sentence = m_document.sentences[mention.sentence];
            const std::uint32_t next = m_view.tokenAt(mention.span.end());
            const std::size_t nextMention
                = m + 1 < m_mentions.size() ? m_mentions[m + 1].span.begin : m_document.text.size();
            if (mention.kind != EntityKind::Place || sentence.headline || next >= sentence.endToken()
                || !m_view.isCapital(next) || !isAlsoBody(m_view.surface(mention))) {
                continue;
            }
            mention.kind = EntityKind::Organisation;
            std::uint32_t end = next;
            while (end < sentence.endToken() && m_view.isCapital(end)
                && m_document.tokens[end].span.end() <= nextMention) {
                ++end;
            }
            if (end > next && english::endsNameOfBody(m_words[end - 1])) {
                mention.span
                    = TextSpan::fromBounds(mention.span.begin, m_document.tokens[end - 1].span.end());
            }
        }
    }

    bool isAlsoBody(std::string_view name) const
    {
        const auto senses = m_gazetteer.lookup(name);
        return std::any_of(senses.begin(), senses.end(), [this](const NameSense& sense) {
            return m_gazetteer.thing(sense).kind == EntityKind::Organisation;
        });
    }

    /// "Penn" beside "Penn State University", "Boca" beside "Boca Juniors": the first word of a body of the
    /// article that is nothing known by itself and no person's name there.
    void findShortBodies()
    {
        std::unordered_set<std::string_view> bodies;
        std::unordered_set<std::string_view> persons;
        for (const EntityMention& mention : m_mentions) {
            const std::uint32_t first = m_view.tokenAt(mention.span.begin);
            const std::uint32_t last = m_view.tokenAt(mention.span.end() - 1);
            if (mention.kind == EntityKind::Organisation && mention.confidence == Confidence::Sure
                && last > first && m_words[first].size() > 2) {
                bodies.insert(m_words[first]);
            } else if (mention.kind == EntityKind::Person && last > first) {
                persons.insert(m_words[first]);
                persons.insert(m_words[last]);
            }
        }
        for (EntityMention& mention : m_mentions) {
            const std::string_view name = withoutGenitive(m_gazetteer, m_view.surface(mention));
            if (mention.kind != EntityKind::Organisation && mention.kind != EntityKind::Country
                && mention.confidence != Confidence::Sure && bodies.contains(name) && !persons.contains(name)
                && !m_gazetteer.onlyKind(name)) {
                mention.kind = EntityKind::Organisation;
            }
        }
    }

    /// "Cabo Delgado" in an article that names Mozambique: two words, known as a place there and as nothing
    /// else.
    bool isPlaceOfNamedCountry(std::string_view name) const
    {
        if (name.find(' ') == std::string_view::npos || m_gazetteer.onlyKind(name) != EntityKind::Place) {
            return false;
        }
        const auto senses = m_gazetteer.lookup(name);
        return std::any_of(senses.begin(), senses.end(),
            [&](const NameSense& sense) { return m_countries.contains(m_gazetteer.thing(sense).country); });
    }

    /// "Fired chief executive Parag Agrawal": two words right behind an office of two, not "police chief".
    bool followsOffice(const EntityMention& mention) const
    {
        const std::uint32_t first = m_view.tokenAt(mention.span.begin);
        const std::uint32_t words = m_view.tokenAt(mention.span.end()) - first;
        const std::uint32_t begin = m_document.sentences[mention.sentence].firstToken;
        return words == 2 && first >= begin + 2 && english::isHeadNoun(m_words[first - 1])
            && isAsciiLower(m_words[first - 2].front());
    }

    /// "Przewodow, a Polish village", "Zalissia, a village near Kharkiv": up to two words before the noun,
    /// which goes on with nothing that makes it another's ("a village elder").
    bool isCalledPlace(const EntityMention& mention) const
    {
        constexpr std::uint32_t farthest = 2;
        const std::uint32_t end = m_document.sentences[mention.sentence].endToken();
        const std::uint32_t comma = m_view.tokenAt(mention.span.end());
        if (comma + 2 >= end || m_words[comma] != ","
            || (m_words[comma + 1] != "a" && m_words[comma + 1] != "an")) {
            return false;
        }
        for (std::uint32_t t = comma + 2; t < end && t <= comma + 2 + farthest; ++t) {
            if (english::isPlaceNoun(m_words[t])) {
                const std::string_view next = t + 1 < end ? m_words[t + 1] : std::string_view();
                return next == "," || next == "." || next == "near" || next == "in" || next == "on"
                    || next == "of" || next == "north" || next == "south" || next == "east" || next == "west"
                    || next == "close" || next == "outside";
            }
        }
        return false;
    }

    /// "Adli Mansour was sworn in": two or three words before what is done to nobody but a person.
    bool isDoneToPerson(const EntityMention& mention) const
    {
        const std::uint32_t first = m_view.tokenAt(mention.span.begin);
        const std::uint32_t after = m_view.tokenAt(mention.span.end());
        const std::uint32_t words = after - first;
        return words >= 2 && words <= 3 && after + 1 < m_document.sentences[mention.sentence].endToken()
            && m_words[after] == "was" && english::isDoneToPerson(m_words[after + 1]);
    }

    /// "said the lawmaker, Ida Merrow": two or three words right behind what only a person is called.
    bool followsPersonNoun(const EntityMention& mention) const
    {
        const std::uint32_t first = m_view.tokenAt(mention.span.begin);
        const std::uint32_t words = m_view.tokenAt(mention.span.end()) - first;
        const std::uint32_t begin = m_document.sentences[mention.sentence].firstToken;
        const std::uint32_t noun = first > begin && m_words[first - 1] == "," ? first - 2 : first - 1;
        return words >= 2 && words <= 3 && first >= begin + 2 && english::isPersonNoun(m_words[noun]);
    }

    /// "Nice" is no country: the gazetteer's first other sense, if only as a word that also means something
    /// else.
    std::optional<EntityKind> anyOtherKind(std::string_view name) const
    {
        for (const NameSense& sense : m_gazetteer.lookup(name)) {
            if (Gazetteer::fits(sense, name)) {
                return m_gazetteer.thing(sense).kind;
            }
        }
        return std::nullopt;
    }

    struct Votes
    {
        std::array<int, kinds> weight{};
        int total = 0;
    };

    /// A name that is mostly one kind in this article is so where the tagger is less than sure.
    void followMajority()
    {
        std::unordered_map<std::string, Votes> votes;
        for (const EntityMention& mention : m_mentions) {
            Votes& vote = votes[nameKey(withoutGenitive(m_gazetteer, m_view.surface(mention)))];
            vote.weight[static_cast<std::size_t>(mention.kind)] += weightOf(mention.confidence);
            vote.total += weightOf(mention.confidence);
        }
        for (EntityMention& mention : m_mentions) {
            const Votes& vote = votes[nameKey(withoutGenitive(m_gazetteer, m_view.surface(mention)))];
            const auto best = std::max_element(vote.weight.begin(), vote.weight.end());
            const auto kind = static_cast<EntityKind>(best - vote.weight.begin());
            if (kind != mention.kind && *best * 3 > vote.total * 2
                && mention.confidence != Confidence::Sure) {
                mention.kind = kind;
            }
        }
    }

    MentionView& m_view;
    const Document& m_document;
    const Gazetteer& m_gazetteer;
    std::vector<EntityMention>& m_mentions;
    const std::vector<std::string_view>& m_words;
    std::unordered_set<std::string_view> m_countries; // canonical names
    std::unordered_set<std::string_view> m_regionsOf; // countries of which a region is named
    // countries of which anything is named, but for their own name
    std::unordered_set<std::string_view> m_ownersNamed;
    std::unordered_set<std::string_view> m_familyNames; // last words of persons with several
    std::unordered_set<std::string_view> m_countryBeginnings; // of countries with two words, "North"
};

} // namespace

void reviseKinds(MentionView& view)
{
    MentionKinds(view).revise();
}

} // namespace dateline
