// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/roletitle.h"

#include "model/extraction/relations/pairview.h"
#include "model/text/asciiclass.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace dateline {

namespace {

constexpr std::uint32_t around = 6; // tokens before the first and behind the second
constexpr std::uint32_t longestBefore = 4; // words that describe the title
constexpr std::uint32_t longestTitle = 3; // tokens from the title word on
constexpr std::uint32_t longestPortfolio = 6; // tokens: "of Foreign Affairs and Trade"

/// "New Jersey Gov. Jon Corzine": no word of a relation, but what stands right before the name says the
/// office best.
std::string_view officeInShort(std::string_view lower)
{
    constexpr auto offices = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{"adm.", "Admiral"}, {"col.", "Colonel"}, {"gen.", "General"}, {"gov.", "Governor"},
            {"lt.", "Lieutenant"}, {"rep.", "Representative"}, {"sen.", "Senator"}, {"sgt.", "Sergeant"}});
    const auto found = std::find_if(
        offices.begin(), offices.end(), [lower](const auto& office) { return office.first == lower; });
    return found == offices.end() ? std::string_view() : found->second;
}

/// In small letters before a title with a capital: "former President", but not "barbaric nature Foreign
/// Secretary".
bool standsBeforeOffice(std::string_view lower)
{
    constexpr auto words = std::to_array<std::string_view>({"acting", "assistant", "caretaker", "chief", "co",
        "current", "deputy", "ex", "first", "former", "incoming", "interim", "junior", "late", "new", "newly",
        "operating", "outgoing", "prime", "retired", "second", "senior", "state", "then", "vice"});
    return std::binary_search(words.begin(), words.end(), lower);
}

/// "Most members", "other officials": how many, not what.
bool isQuantity(std::string_view lower)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"many", "most", "other", "own", "same", "several", "such", "various"});
    return std::binary_search(words.begin(), words.end(), lower);
}

/// Whose field is a part of the title: "Secretary of State", "Minister for Trade".
bool hasPortfolio(std::string_view lemma)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"chief", "commissioner", "director", "minister", "professor", "secretary"});
    return std::binary_search(words.begin(), words.end(), lemma);
}

/// "Chief of staff", in small letters.
bool isUsualPortfolio(std::string_view lower)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"defence", "defense", "government", "mission", "police", "staff", "state"});
    return std::binary_search(words.begin(), words.end(), lower);
}

std::string inOneLine(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank || (!line.empty() && line.back() != ' ')) {
            line += blank ? ' ' : c;
        }
    }
    return line;
}

bool isRank(std::string_view lower)
{
    constexpr auto ranks = std::to_array<std::string_view>({"admiral", "brigadier", "captain", "colonel",
        "commander", "general", "lieutenant", "major", "marshal", "sergeant"});
    return std::ranges::binary_search(ranks, lower);
}

class RoleTitle
{
public:
    RoleTitle(const ArticleWordsRef& words, const RelationLexicon& lexicon, const MentionPair& pair)
        : m_words(words)
        , m_lexicon(lexicon)
        , m_mentions(words.found().mentions)
        , m_sentence(words.document().sentences[pair.sentence])
        , m_a(m_mentions[pair.first])
        , m_b(m_mentions[pair.second])
        , m_aFirst(words.firstToken(m_a))
        , m_begin(words.lastToken(m_a) + 1)
        , m_end(words.firstToken(m_b))
        , m_bLast(words.lastToken(m_b))
        , m_from(std::max(m_sentence.firstToken, m_aFirst >= around ? m_aFirst - around : 0))
        , m_to(std::min(m_sentence.endToken(), m_bLast + around + 1))
    {
    }

    std::string find() const
    {
        if (const std::string_view rank = rankInName(); !rank.empty()) {
            return std::string(rank);
        }
        std::uint32_t role = between();
        for (std::uint32_t t = m_begin; t < m_end && role == noIndex; ++t) {
            if (const std::string_view office = officeInShort(m_words.lower(t)); !office.empty()) {
                return std::string(office);
            }
        }
        role = role == noIndex ? before() : role;
        role = role == noIndex ? behind() : role;
        if (role == noIndex) {
            return {};
        }
        if (m_lexicon.find(lower(role))->lemma == "counterpart") {
            const std::uint32_t like = titleBefore(role); // of whom he is the counterpart
            role = like == noIndex ? role : like;
        }
        return text(role);
    }

private:
    /// "King" of "King Charles III", whatever office is told beside him.
    std::string_view rankInName() const
    {
        constexpr auto ranks = std::to_array<std::string_view>(
            {"Emir", "Emperor", "Empress", "King", "Pope", "Queen", "Sultan"});
        const EntityMention& person = m_b.kind == EntityKind::Person ? m_b : m_a;
        const std::uint32_t first = m_words.firstToken(person);
        const std::string_view word = m_words.document().word(first);
        return m_words.lastToken(person) > first && std::ranges::binary_search(ranks, word)
            ? word
            : std::string_view();
    }

    bool isName(std::uint32_t token) const
    {
        return m_words[token].mention != noIndex
            && m_mentions[m_words[token].mention].form == MentionForm::Name;
    }

    bool isPerson(std::uint32_t token) const
    {
        return isName(token) && m_mentions[m_words[token].mention].kind == EntityKind::Person;
    }

    /// "ex-chancellor" is one word.
    std::string_view lower(std::uint32_t token) const
    {
        constexpr std::string_view gone = "ex-";
        const std::string_view text = m_words.lower(token);
        return text.starts_with(gone) ? text.substr(gone.size()) : text;
    }

    bool isRole(std::uint32_t token) const
    {
        const RelationWord* word = isName(token) ? nullptr : m_lexicon.find(lower(token));
        return word && word->kind == RelationKind::Role;
    }

    bool isPlural(std::uint32_t token) const { return lower(token) != m_lexicon.find(lower(token))->lemma; }

    bool isCapital(std::uint32_t token) const
    {
        return m_words.document().tokens[token].shape == TokenShape::Capitalised;
    }

    /// Of somebody else: "the President, Boris, and Anna" says nothing of Anna, unless several share it, nor
    /// "Anna told members of parliament".
    bool isParted(std::uint32_t role) const
    {
        const bool personFirst = m_b.kind != EntityKind::Person;
        for (std::uint32_t t = personFirst ? role : m_end; t-- > (personFirst ? m_begin : role + 1);) {
            const TokenTag& tag = m_words.tag(t);
            if (personFirst && m_words.lower(t) == "as") {
                return false;
            }
            const bool deed = personFirst && tag.upos == Upos::Verb && !isName(t)
                && tag.form != VerbForm::Gerund && tag.relation != Deprel::Amod
                && !isVerbOfOffice(m_words.lower(t));
            if (deed || (isPerson(t) && !isPlural(role))) {
                return true;
            }
        }
        return false;
    }

    /// The last between the two.
    std::uint32_t between() const
    {
        for (std::uint32_t t = m_end; t-- > m_begin;) {
            if (isRole(t) && !isParted(t)) {
                return t;
            }
        }
        return noIndex;
    }

    /// "President X of Peru", "the chief of police in Peru, X".
    std::uint32_t before() const
    {
        for (std::uint32_t t = m_aFirst;
             t-- > m_from && (m_a.kind == EntityKind::Person || !m_a.adjective);) {
            if (isRole(t) && !isPlural(t)) {
                return t;
            }
            const Upos upos = m_words.tag(t).upos;
            if (isName(t) || (!describes(t) && upos != Upos::Adp && upos != Upos::Det && upos != Upos::Propn)
                || (m_a.kind == EntityKind::Person && upos == Upos::Adp)) {
                return noIndex;
            }
        }
        return noIndex;
    }

    /// "Sameh Shoukry, Egypt's foreign minister", "Peru's Anna, its president", "appointed Anna as director".
    std::uint32_t behind() const
    {
        for (std::uint32_t t = m_bLast + 1; t < m_to; ++t) {
            if (isRole(t)) {
                return isPlural(t) ? noIndex : t;
            }
            const Upos upos = m_words.tag(t).upos;
            const std::string_view lower = m_words.lower(t);
            if (isName(t)
                || (!describes(t) && upos != Upos::Det && lower != "'s" && lower != "," && lower != "as")) {
                return noIndex;
            }
        }
        return noIndex;
    }

    /// The title of the name that stands before `role`.
    std::uint32_t titleBefore(std::uint32_t role) const
    {
        for (std::uint32_t t = role; t-- > m_sentence.firstToken;) {
            const std::uint32_t next = t + (m_words.lower(t + 1) == "," ? 2 : 1);
            if (isRole(t) && !isPlural(t) && next < role && isPerson(next)) {
                return t;
            }
        }
        return noIndex;
    }

    bool describes(std::uint32_t token) const
    {
        const std::string_view lower = m_words.lower(token);
        const TokenTag& tag = m_words.tag(token);
        const bool fits = tag.upos == Upos::Noun || tag.upos == Upos::Propn || tag.upos == Upos::Adj
            || tag.upos == Upos::X || tag.relation == Deprel::Amod;
        const bool under = lower == "under" && token + 1 < m_to
            && ((isCapital(token) && m_words.lower(token + 1) == "secretary")
                || m_words.lower(token + 1) == "-");
        return !isName(token) && m_words[token].time == noIndex && !lower.empty() && lower != "s"
            && lower != "based" && !isQuantity(lower)
            && ((fits && isAsciiLower(lower[0])) || lower == "-" || under || standsBeforeOffice(lower));
    }

    std::uint32_t beginOf(std::uint32_t role) const
    {
        std::uint32_t begin = role;
        while (begin > m_from && role - begin < longestBefore && describes(begin - 1)
            && (!isCapital(begin) || isCapital(begin - 1) || isRole(begin - 1)
                || standsBeforeOffice(m_words.lower(begin - 1)) || m_words.lower(begin - 1) == "under"
                || m_words.lower(begin - 1) == "-")) {
            --begin;
        }
        return begin + (begin < role && m_words.lower(begin) == "-" ? 1 : 0);
    }

    /// "Secretary of State", "Minister for Foreign Affairs and Trade", "chief of staff".
    std::uint32_t endOfPortfolio(std::uint32_t end) const
    {
        const RelationWord* office = m_lexicon.find(m_words.lower(end - 1));
        if (end + 1 >= m_to || !office || !hasPortfolio(office->lemma)
            || (m_words.lower(end) != "of" && m_words.lower(end) != "for")) {
            return end;
        }
        if (!isName(end + 1) && isUsualPortfolio(m_words.lower(end + 1))) {
            return end + 2;
        }
        std::uint32_t t = end + 1;
        std::uint32_t last = end;
        while (t < m_to && t - end < longestPortfolio && !isName(t)
            && ((isCapital(t) && describes(t) && !isRole(t)) || m_words.lower(t) == "and")) {
            last = isCapital(t) ? t + 1 : last;
            ++t;
        }
        return last;
    }

    std::string text(std::uint32_t role) const
    {
        const Document& document = m_words.document();
        std::uint32_t end = role + 1;
        while (end < m_to && end - role < longestTitle && describes(end) && isRole(end)) {
            ++end;
        }
        const auto span = [&](std::uint32_t first, std::uint32_t last) {
            return inOneLine(
                TextSpan::fromBounds(document.tokens[first].span.begin, document.tokens[last - 1].span.end())
                    .in(document.text));
        };
        const std::uint32_t begin = beginOf(role);
        while (end > begin + 1 && isRank(m_words.lower(end - 1)) && isCapital(end - 1) && isRole(end - 2)
            && !isCapital(end - 2)) {
            --end; // "army chief General Waker" is chief
        }
        std::string title = span(begin, end);
        const RelationWord* last = m_lexicon.find(m_words.lower(end - 1));
        const std::size_t length = m_words.lower(end - 1).size();
        if (last && last->lemma.size() < length && title.size() >= length
            && m_words.lower(end - 1).starts_with(
                std::string_view(last->lemma).substr(0, last->lemma.size() - 1))) {
            // "foreign ministers", of whom this is one
            title.replace(title.size() - length + 1, length - 1, last->lemma, 1);
        }
        const std::uint32_t portfolio = endOfPortfolio(end);
        return portfolio == end ? title : title + " " + span(end, portfolio);
    }

    const ArticleWordsRef& m_words;
    const RelationLexicon& m_lexicon;
    const std::vector<EntityMention>& m_mentions;
    const Sentence& m_sentence;
    const EntityMention& m_a;
    const EntityMention& m_b;
    std::uint32_t m_aFirst;
    std::uint32_t m_begin; // first token behind a
    std::uint32_t m_end; // first token of b
    std::uint32_t m_bLast;
    std::uint32_t m_from; // as far as is looked
    std::uint32_t m_to;
};

} // namespace

std::string roleTitle(const ArticleWordsRef& words, const RelationLexicon& lexicon, const MentionPair& pair)
{
    return RoleTitle(words, lexicon, pair).find();
}

} // namespace dateline
