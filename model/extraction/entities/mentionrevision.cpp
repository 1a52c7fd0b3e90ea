// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/mentionrevision.h"

#include "model/extraction/entities/english/namewords.h"
#include "model/extraction/entities/genitivenames.h"
#include "model/extraction/entities/hyphenatednames.h"
#include "model/extraction/entities/mentionkinds.h"
#include "model/extraction/entities/nameforms.h"
#include "model/knowledge/gazetteer.h"
#include "model/text/asciiclass.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace dateline {

namespace {

constexpr std::uint32_t longestKnownName = 8; // tokens that a name may reach back
constexpr std::size_t shortestKnownBody = 3; // letters of one that is believed by itself
constexpr std::size_t shortestLowerCase = 4; // letters of a known name that is believed without a capital

class MentionRevision
{
public:
    explicit MentionRevision(MentionView& view)
        : m_view(view)
        , m_document(view.document)
        , m_gazetteer(view.gazetteer)
        , m_mentions(view.mentions)
        , m_words(view.words)
    {
    }

    void revise()
    {
        takeInGenitives(m_view);
        takeInGivenNames(m_view);
        takeInTownsOnRivers(m_view);
        completeCutNames();
        takeInBodiesOfMembers();
        findNamedStorms();
        findLawsInShort();
        dropTypeWords();
        dropDates();
        joinFirstNames();
        std::erase_if(m_mentions, [this](const EntityMention& mention) { return isNoName(mention); });
        reviseKinds(m_view);
        addMissedNames();
        addKnownBodies();
    }

private:
    /// "Mexico" of "Mexico City", "Trinidad" of "Trinidad and Tobago": a longer known name that holds the
    /// mention.
    void completeCutNames()
    {
        for (std::size_t m = 0; m < m_mentions.size(); ++m) {
            const Sentence& sentence = m_document.sentences[m_mentions[m].sentence];
            const std::uint32_t first = m_view.tokenAt(m_mentions[m].span.begin);
            const std::uint32_t earliest
                = std::max(sentence.firstToken, first > longestKnownName ? first - longestKnownName : 0);
            for (std::uint32_t begin = earliest; begin <= first; ++begin) {
                if (completeFrom(begin, m, sentence)) {
                    break;
                }
            }
        }
        std::erase_if(m_mentions, [](const EntityMention& mention) { return mention.span.isEmpty(); });
    }

    /// "Westminster Magistrates' Court", cut at the mark: a name of several words that is not known, a
    /// possessive of several, and what only a body is called.
    void takeInBodiesOfMembers()
    {
        for (std::size_t m = 0; m < m_mentions.size(); ++m) {
            EntityMention& mention = m_mentions[m];
            const std::uint32_t end = m_document.sentences[mention.sentence].endToken();
            const std::uint32_t mark = m_view.tokenAt(mention.span.end());
            const std::uint32_t first = m_view.tokenAt(mention.span.begin);
            if ((mention.kind != EntityKind::Place && mention.kind != EntityKind::Organisation)
                || mark < first + 2 || mark + 1 >= end || !m_words[mark - 1].ends_with('s')
                || (m_words[mark] != "'" && m_words[mark] != "\u2019")
                || !english::isBodyOfMembers(m_words[mark + 1])
                || (mark + 2 < end && m_view.isCapital(mark + 2))
                || !m_gazetteer.lookup(m_view.surface(mention)).empty()
                || (m + 1 < m_mentions.size()
                    && m_mentions[m + 1].span.begin < m_document.tokens[mark + 1].span.end())) {
                continue;
            }
            mention.span = TextSpan::fromBounds(mention.span.begin, m_document.tokens[mark + 1].span.end());
            mention.kind = EntityKind::Organisation;
        }
    }

    bool completeFrom(std::uint32_t begin, std::size_t index, const Sentence& sentence)
    {
        if (!m_view.isCapital(begin) || m_words[begin] == "The" || m_words[begin] == "A") {
            return false;
        }
        const std::span<const std::string_view> words(m_words.data(), sentence.endToken());
        const std::optional<NameMatchRef> match = m_gazetteer.longestMatch(words, begin);
        // A lower-case type word stays outside (guideline: "Zabul province"), and quotes are no part of a
        // name.
        if (!match || match->tokens < 2
            || !m_view.isCapital(begin + static_cast<std::uint32_t>(match->tokens) - 1)) {
            return false;
        }
        const TextSpan span = TextSpan::fromBounds(
            m_document.tokens[begin].span.begin, m_document.tokens[begin + match->tokens - 1].span.end());
        EntityMention& mention = m_mentions[index];
        if (!span.contains(mention.span) || span == mention.span
            || span.in(m_document.text).find('"') != std::string_view::npos) {
            return false;
        }
        const std::optional<EntityKind> kind = m_gazetteer.onlyKind(span.in(m_document.text));
        // A leading country stays apart from its bodies (guideline: C + O), so an organisation does not grow
        // over one.
        const bool overCountry
            = kind == EntityKind::Organisation && overlapsKind(span, EntityKind::Country, index);
        if (!kind || overCountry || *kind == EntityKind::Person || cutsAnother(span, index)) {
            return false;
        }
        for (EntityMention& other : around(index)) {
            if (&other != &mention && other.span.overlaps(span)) {
                other.span.length = 0;
            }
        }
        mention.span = span;
        mention.kind = *kind;
        mention.adjective = false;
        mention.confidence = Confidence::Likely;
        return true;
    }

    /// "Hurricane Lorenzo" is no entity (guideline), and then "Lorenzo" alone is none either.
    void findNamedStorms()
    {
        for (std::uint32_t i = 0; i + 1 < m_words.size(); ++i) {
            // "Troops to Storm Raqqa" is a headline's verb.
            if (english::isStorm(m_words[i]) && m_view.isCapital(i + 1)
                && m_gazetteer.lookup(m_words[i + 1]).empty()) {
                m_storms.insert(m_words[i + 1]);
            }
        }
    }

    /// "Digital Millennium Copyright Act (DMCA)": a law in short is none of the bodies either.
    void findLawsInShort()
    {
        constexpr std::uint32_t longestLaw = 10; // tokens
        for (std::uint32_t i = 1; i + 2 < m_words.size(); ++i) {
            if (m_words[i] != "(" || m_words[i + 2] != ")" || !looksLikeAcronym(m_words[i + 1])
                || !english::endsNameOfNoEntity(m_words[i - 1])) {
                continue;
            }
            for (std::uint32_t begin = i - 1; begin > 0 && begin + longestLaw > i && !m_words[begin].empty();
                 --begin) {
                const TextSpan law = TextSpan::fromBounds(
                    m_document.tokens[begin - 1].span.begin, m_document.tokens[i - 1].span.end());
                if (isAcronymOf(m_words[i + 1], law.in(m_document.text))) {
                    m_laws.insert(m_words[i + 1]);
                    break;
                }
            }
        }
    }

    /// Part of an e-mail or web address: no white space between it and the sign that tells.
    bool isInAddress(TextSpan span) const
    {
        constexpr std::string_view blanks = " \t\r\n";
        const std::string_view text = m_document.text;
        const std::size_t before = text.find_last_of(blanks, span.begin);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::string_view around
            = text.substr(begin, std::min(text.find_first_of(blanks, span.end()), text.size()) - begin);
        return around.find('@', 1) != std::string_view::npos || around.find("://") != std::string_view::npos
            || around.starts_with("www.");
    }

    /// Names are written with a capital; other scripts and texts without any capital cannot be judged so.
    bool isLowerCase(const EntityMention& mention) const
    {
        const auto isPlain = [](char c) { return isAsciiLower(c) || c == ' ' || c == '-'; };
        const std::string_view name = m_view.surface(mention);
        const std::string_view sentence = m_document.sentences[mention.sentence].span.in(m_document.text);
        // "is" is not IS
        const bool known = name.size() >= shortestLowerCase && !m_gazetteer.lookup(name).empty();
        return mention.confidence != Confidence::Sure && std::all_of(name.begin(), name.end(), isPlain)
            && std::any_of(sentence.begin(), sentence.end(), isAsciiUpper) && !known;
    }

    bool isNoName(const EntityMention& mention) const
    {
        const std::string_view name = withoutGenitive(m_gazetteer, m_view.surface(mention));
        if (isInAddress(mention.span) || isLowerCase(mention) || isPartOfTypeName(mention)
            || m_laws.contains(name) || (mention.kind != EntityKind::Country && m_storms.contains(name))) {
            return true;
        }
        const std::size_t space = name.rfind(' ');
        if (space == std::string_view::npos) {
            return english::isCommonNounAlone(name) || english::isPlainWord(name)
                || english::isNameOfThing(name);
        }
        if (mention.kind == EntityKind::Person
            && std::all_of(name.begin() + static_cast<std::ptrdiff_t>(space) + 1, name.end(), isAsciiDigit)) {
            return true; // "Jan 1" is a day
        }
        // A court or house of something is a body: "Court of Session".
        return mention.kind != EntityKind::Person
            && ((!name.substr(0, space).ends_with(" of")
                    && english::endsNameOfNoEntity(name.substr(space + 1)))
                || isTextOnSomething(name));
    }

    /// "Regulations for Buses", "Treaty on Conventional Forces": the word before the preposition says what it
    /// is.
    static bool isTextOnSomething(std::string_view name)
    {
        constexpr std::array<std::string_view, 2> prepositions{" for ", " on "};
        return std::any_of(prepositions.begin(), prepositions.end(), [name](std::string_view preposition) {
            const std::size_t at = name.find(preposition);
            const std::string_view head = name.substr(0, at == std::string_view::npos ? 0 : at);
            return english::endsNameOfNoEntity(head.substr(head.rfind(' ') + 1));
        });
    }

    /// "KSLV" of "KSLV-1": a thing's type, not who made it.
    bool isPartOfTypeName(const EntityMention& mention) const
    {
        const std::string_view after = m_document.text.substr(mention.span.end());
        return mention.kind == EntityKind::Organisation && after.size() >= 2 && after[0] == '-'
            && isAsciiDigit(after[1]);
    }

    /// "RMT union": a lower-case type word after the name stays outside (guideline), unless it is known to
    /// belong to it.
    void dropTypeWords()
    {
        for (EntityMention& mention : m_mentions) {
            if (mention.kind != EntityKind::Organisation && mention.kind != EntityKind::Place) {
                continue;
            }
            const std::uint32_t first = m_view.tokenAt(mention.span.begin);
            const std::uint32_t last = m_view.tokenAt(mention.span.end()) - 1;
            if (last > first && m_view.isCapital(first) && english::isTypeOutsideName(m_words[last])
                && m_view.isCapital(last - 1) && m_gazetteer.lookup(m_view.surface(mention)).empty()) {
                mention.span
                    = TextSpan::fromBounds(mention.span.begin, m_document.tokens[last - 1].span.end());
            }
        }
    }

    /// "China Daily 07/15/2016": the day of the edition is no part of the name.
    void dropDates()
    {
        for (EntityMention& mention : m_mentions) {
            const std::uint32_t first = m_view.tokenAt(mention.span.begin);
            const std::uint32_t last = m_view.tokenAt(mention.span.end()) - 1;
            const std::string_view word = m_words[last];
            const bool date = word.find('/') != std::string_view::npos
                && std::all_of(word.begin(), word.end(), [](char c) { return c == '/' || isAsciiDigit(c); });
            if (date && last > first) {
                mention.span
                    = TextSpan::fromBounds(mention.span.begin, m_document.tokens[last - 1].span.end());
            }
        }
    }

    /// "Georgia Gould", cut in a country and a person: a word that is also a first name, one blank, a last
    /// name; and two persons of one word each with nothing but a blank between them.
    void joinFirstNames()
    {
        for (std::size_t m = 0; m + 1 < m_mentions.size(); ++m) {
            EntityMention& first = m_mentions[m];
            EntityMention& last = m_mentions[m + 1];
            const bool firstName = first.kind == EntityKind::Person
                || ((first.kind == EntityKind::Country || first.kind == EntityKind::Place)
                    && mayBeFirstName(m_view.surface(first)));
            const bool oneWordEach = m_view.tokenAt(first.span.end()) == m_view.tokenAt(first.span.begin) + 1
                && m_view.tokenAt(last.span.end()) == m_view.tokenAt(last.span.begin) + 1;
            if (firstName && last.kind == EntityKind::Person && oneWordEach
                && first.span.end() + 1 == last.span.begin && m_document.text[first.span.end()] == ' ') {
                last.span = TextSpan::fromBounds(first.span.begin, last.span.end());
                first.span.length = 0;
            }
        }
        std::erase_if(m_mentions, [](const EntityMention& mention) { return mention.span.isEmpty(); });
    }

    /// The gazetteer marks what is also something else: "Georgia", "Jordan".
    bool mayBeFirstName(std::string_view word) const
    {
        const auto senses = m_gazetteer.lookup(word);
        return std::any_of(senses.begin(), senses.end(),
            [](const NameSense& sense) { return sense.ambiguous && !sense.adjective; });
    }

    /// The mentions that a known name holding mention `index` can reach.
    std::span<EntityMention> around(std::size_t index) const
    {
        constexpr std::size_t reach = 24;
        const std::size_t begin = index > reach ? index - reach : 0;
        return {m_mentions.data() + begin, std::min(m_mentions.size(), index + reach) - begin};
    }

    bool overlapsKind(TextSpan span, EntityKind kind, std::size_t index) const
    {
        const std::span<EntityMention> near = around(index);
        return std::any_of(near.begin(), near.end(), [=](const EntityMention& mention) {
            return mention.kind == kind && mention.span.overlaps(span);
        });
    }

    bool cutsAnother(TextSpan span, std::size_t index) const
    {
        const std::span<EntityMention> near = around(index);
        return std::any_of(near.begin(), near.end(), [=](const EntityMention& mention) {
            return !mention.span.isEmpty() && mention.span.overlaps(span) && !span.contains(mention.span);
        });
    }

    /// Names of which at least one mention is sure, or two are there, found again where the tagger passed
    /// them over.
    void addMissedNames()
    {
        std::map<std::string_view, EntityMention> names; // by surface
        std::unordered_map<std::string_view, int> weight;
        for (const EntityMention& mention : m_mentions) {
            names.try_emplace(m_view.surface(mention), mention);
            weight[m_view.surface(mention)] += weightOf(mention.confidence);
        }
        std::unordered_map<std::string_view, std::vector<std::string_view>> byFirstWord;
        for (const auto& [name, mention] : names) {
            const std::uint32_t first = m_view.tokenAt(mention.span.begin);
            if (weight[name] >= 4 && name.size() >= 3 && m_view.isCapital(first) && !isCommonWord(name)) {
                byFirstWord[m_words[first]].push_back(name);
            }
        }
        std::vector<EntityMention> added;
        for (std::uint32_t s = 0; s < m_document.sentences.size(); ++s) {
            addMissedIn(s, byFirstWord, names, added);
        }
        addInOrder(m_mentions, added);
    }

    void addMissedIn(std::uint32_t s,
        std::unordered_map<std::string_view, std::vector<std::string_view>>& byFirstWord,
        const std::map<std::string_view, EntityMention>& names, std::vector<EntityMention>& added) const
    {
        const Sentence& sentence = m_document.sentences[s];
        for (std::uint32_t i = sentence.firstToken; i < sentence.endToken(); ++i) {
            const auto found = byFirstWord.find(m_words[i]);
            if (found == byFirstWord.end()) {
                continue;
            }
            const std::uint32_t begin = m_document.tokens[i].span.begin;
            std::string_view longest;
            for (const std::string_view name : found->second) {
                if (name.size() > longest.size() && m_document.text.substr(begin, name.size()) == name
                    && endsAtToken(begin + name.size())) {
                    longest = name;
                }
            }
            const TextSpan span = TextSpan::fromBounds(begin, begin + longest.size());
            if (longest.empty() || span.end() > sentence.span.end() || touches(m_mentions, span)
                || touches(added, span) || besideCapital(i, span, sentence)) {
                continue;
            }
            EntityMention mention = names.at(longest);
            mention.span = span;
            mention.sentence = s;
            mention.confidence = Confidence::Likely;
            added.push_back(mention);
        }
    }

    /// "SolarWinds", which the tagger passed over: what the gazetteer knows as a body and as nothing else.
    /// Not a thing of its make ("a Volvo", "Boeing 737", "Disney Fairies"), nor in headlines, where all words
    /// have capitals.
    void addKnownBodies()
    {
        std::vector<EntityMention> added;
        for (std::uint32_t s = 0; s < m_document.sentences.size(); ++s) {
            const Sentence& sentence = m_document.sentences[s];
            for (std::uint32_t i = sentence.firstToken; i < sentence.endToken() && !sentence.headline; ++i) {
                if (const TextSpan span = knownBodyAt(i, sentence);
                    !span.isEmpty() && !touches(m_mentions, span)) {
                    EntityMention mention;
                    mention.span = span;
                    mention.sentence = s;
                    mention.kind = EntityKind::Organisation;
                    mention.confidence = Confidence::Likely;
                    added.push_back(mention);
                    i = m_view.tokenAt(span.end()) - 1;
                }
            }
        }
        addInOrder(m_mentions, added);
    }

    TextSpan knownBodyAt(std::uint32_t first, const Sentence& sentence) const
    {
        if (!m_view.isCapital(first) || (first > sentence.firstToken && isPartOfMore(first - 1))) {
            return {};
        }
        const auto match = m_gazetteer.longestMatch({m_words.data(), sentence.endToken()}, first);
        if (!match) {
            return {};
        }
        const std::uint32_t after = first + static_cast<std::uint32_t>(match->tokens);
        const TextSpan span = TextSpan::fromBounds(
            m_document.tokens[first].span.begin, m_document.tokens[after - 1].span.end());
        if (!m_view.isCapital(after - 1)) {
            return {}; // "Foreign ministry officials", "November 17"
        }
        const bool goesOn = after < sentence.endToken()
            && (m_view.isCapital(after) || isAsciiDigit(m_words[after].front()) || m_words[after] == "of"
                || m_words[after] == "-");
        return goesOn || span.length < shortestKnownBody || !isBodyAlone(span.in(m_document.text))
            ? TextSpan()
            : span;
    }

    /// What stands before makes it a part of a name, or a thing: "a Volvo", "the 2005 Opel".
    bool isPartOfMore(std::uint32_t before) const
    {
        return m_view.isCapital(before) || isAsciiDigit(m_words[before].front()) || m_words[before] == "a"
            || m_words[before] == "an" || m_words[before] == "-" || m_words[before] == "&";
    }

    /// A company, a medium, an armed group; parties and teams have the names of too much else.
    bool isBodyAlone(std::string_view name) const
    {
        const auto senses = m_gazetteer.lookup(name);
        return m_gazetteer.onlyKind(name) == EntityKind::Organisation
            && std::all_of(senses.begin(), senses.end(), [this](const NameSense& sense) {
                   const std::string_view detail = m_gazetteer.thing(sense).detail;
                   return detail != "party" && detail != "sport" && detail != "media";
               });
    }

    /// "Wood" of "Wood Street" is not the person of that name.
    bool besideCapital(std::uint32_t first, TextSpan span, const Sentence& sentence) const
    {
        const std::uint32_t next = m_view.tokenAt(span.end());
        return !sentence.headline
            && ((first > sentence.firstToken + 1 && m_view.isCapital(first - 1))
                || (next < sentence.endToken() && m_view.isCapital(next)));
    }

    bool endsAtToken(std::size_t byte) const
    {
        const std::uint32_t after = m_view.tokenAt(static_cast<std::uint32_t>(byte));
        return after > 0 && m_document.tokens[after - 1].span.end() == byte;
    }

    static bool touches(const std::vector<EntityMention>& mentions, TextSpan span)
    {
        const auto after = std::lower_bound(mentions.begin(), mentions.end(), span.end(),
            [](const EntityMention& mention, std::uint32_t end) { return mention.span.begin < end; });
        return after != mentions.begin() && (after - 1)->span.end() > span.begin;
    }

    /// The article writes it in lower case too: "Reading" and "reading".
    bool isCommonWord(std::string_view name)
    {
        if (m_lowerWords.empty()) {
            for (const std::string_view word : m_words) {
                if (isAsciiLower(word.front())) {
                    m_lowerWords.insert(word);
                }
            }
            m_lowerWords.insert(std::string_view());
        }
        return m_lowerWords.contains(lowerCase(name));
    }

    MentionView& m_view;
    const Document& m_document;
    const Gazetteer& m_gazetteer;
    std::vector<EntityMention>& m_mentions;
    const std::vector<std::string_view>& m_words;
    std::unordered_set<std::string_view> m_lowerWords;
    std::unordered_set<std::string_view> m_laws; // in short
    std::unordered_set<std::string_view> m_storms;
};

} // namespace

void reviseMentions(
    const Document& document, const Gazetteer& gazetteer, std::vector<EntityMention>& mentions)
{
    MentionView view(document, gazetteer, mentions);
    MentionRevision(view).revise();
}

} // namespace dateline
