// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/officetitles.h"

#include "model/knowledge/gazetteer.h"
#include "model/knowledge/officetable.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dateline {

namespace {

/// A word of a title phrase as read from the tokens, with what modified it.
struct Title
{
    std::uint32_t begin = 0; // tokens
    std::uint32_t end = 0;
    const OfficeTitleRef* phrase = nullptr;
    std::uint32_t bodyInside = noIndex; // mention between modifier and title: "former Italian prime minister"
    Standing standing = Standing::Current;
    bool counts = true; // false: deputy: another office
    bool candidacy = false; // "Republican nominee": no title follows

    bool former() const { return standing == Standing::Former; }
};

/// What may stand between an office and the name of its bearer.
bool isRank(std::string_view word)
{
    constexpr auto ranks = std::to_array<std::string_view>(
        {"Admiral", "Air", "Brigadier", "Brigadier-General", "Captain", "Col", "Col.", "Colonel", "Commander",
            "Dame", "Dr", "Dr.", "Field", "Gen", "Gen.", "General", "Lady", "Lieutenant",
            "Lieutenant-General", "Lord", "Lt", "Lt.", "Major", "Major-General", "Marshal", "Mr", "Mr.",
            "Mrs", "Mrs.", "Ms", "Ms.", "Prof", "Prof.", "Professor", "Sheikh", "Sir"});
    return std::ranges::binary_search(ranks, word);
}

class TitleFinder
{
public:
    TitleFinder(const Document& document, const Gazetteer& gazetteer, const OfficeTable& offices,
        const std::vector<EntityMention>& mentions)
        : m_document(document)
        , m_gazetteer(gazetteer)
        , m_offices(offices)
        , m_mentions(mentions)
        , m_mentionAt(document.tokens.size(), noIndex)
    {
        m_words.reserve(document.tokens.size());
        for (std::size_t i = 0; i < document.tokens.size(); ++i) {
            m_words.push_back(document.word(i));
        }
        for (std::uint32_t m = 0; m < mentions.size(); ++m) {
            for (std::size_t i = document.tokenAt(mentions[m].span.begin);
                 i < document.tokens.size() && document.tokens[i].span.begin < mentions[m].span.end(); ++i) {
                m_mentionAt[i] = m;
            }
        }
    }

    std::vector<TitleOccurrence> find()
    {
        for (std::uint32_t s = 0; s < m_document.sentences.size(); ++s) {
            const Sentence& sentence = m_document.sentences[s];
            for (std::uint32_t i = sentence.firstToken; i < sentence.endToken();) {
                takeGovernment(i, s, sentence);
                const std::optional<Title> title = m_mentionAt[i] == noIndex || mentionIsCapitalisedWord(i)
                    ? titleAt(i, sentence.endToken())
                    : std::nullopt;
                if (!title) {
                    ++i;
                    continue;
                }
                take(*title, s, sentence);
                i = title->end;
            }
        }
        return std::move(m_found);
    }

private:
    /// Titles that the tagger keeps inside names ("Pope Francis") are read there too.
    bool mentionIsCapitalisedWord(std::uint32_t token) const
    {
        const EntityMention& mention = m_mentions[m_mentionAt[token]];
        return mention.kind == EntityKind::Person
            && m_document.tokens[token].span.begin == mention.span.begin;
    }

    std::optional<Title> titleAt(std::uint32_t begin, std::uint32_t sentenceEnd) const
    {
        Title title;
        title.begin = begin;
        title.end = begin;
        std::uint32_t modifierEnd = begin;
        bool beaten = false;
        while (title.end < sentenceEnd) {
            const std::span<const std::string_view> rest(m_words.data(), sentenceEnd);
            const std::optional<TitleMatchRef> match = m_offices.titleAt(rest, title.end);
            if (!match) {
                break;
            }
            title.end += static_cast<std::uint32_t>(match->tokens);
            modifierEnd = title.end;
            switch (match->title->modifier) {
            case TitleModifier::Former: title.standing = Standing::Former; break;
            case TitleModifier::Then: title.standing = Standing::Then; break;
            case TitleModifier::Late: title.standing = Standing::Late; break;
            case TitleModifier::Elect:
                title.standing = title.former() ? Standing::Former : Standing::Coming;
                title.candidacy = match->title->phrase == "nominee" || match->title->phrase == "candidate";
                break;
            case TitleModifier::Beaten: beaten = true; break;
            case TitleModifier::Deputy: title.counts = false; break;
            case TitleModifier::None:
            case TitleModifier::Acting:
            case TitleModifier::First: break;
            }
            if (!match->title->offices.empty()) {
                title.phrase = match->title;
                break;
            }
            while (
                title.end < sentenceEnd && (m_words[title.end] == "-" || m_mentionAt[title.end] != noIndex)) {
                title.bodyInside
                    = m_mentionAt[title.end] != noIndex ? m_mentionAt[title.end] : title.bodyInside;
                ++title.end;
            }
        }
        if (title.phrase == nullptr && title.candidacy) {
            // who runs for something else is not in the table
            title.phrase = m_offices.title("presidential candidate");
            title.end = modifierEnd;
            title.bodyInside = noIndex;
            title.standing = title.former() ? Standing::Former : Standing::Current;
        }
        if (title.phrase == nullptr) {
            return std::nullopt;
        }
        if (beaten && title.phrase->offices.front() == "presidential candidate") {
            title.standing = Standing::Former;
        } else if (beaten) {
            title.counts = false; // "make him a failed president"
        }
        if (title.standing == Standing::Current && yearBefore(title.begin)) {
            // "the 2016 presidential nominee" is said in that year and long after
            title.standing = Standing::Then;
        }
        if (title.end < sentenceEnd && m_words[title.end] == "-" && title.end + 1 < sentenceEnd
            && (m_words[title.end + 1] == "elect" || m_words[title.end + 1] == "designate")) {
            title.standing = Standing::Coming;
            title.end += 2;
        }
        return title;
    }

    /// One or two words before: "the 2016 Democratic presidential nominee".
    bool yearBefore(std::uint32_t token) const
    {
        const auto isYear = [](std::string_view word) {
            return word.size() == 4 && (word.substr(0, 2) == "19" || word.substr(0, 2) == "20");
        };
        return (token > 0 && isYear(m_words[token - 1])) || (token > 1 && isYear(m_words[token - 2]));
    }

    std::string bodyName(std::uint32_t mention) const
    {
        const EntityMention& m = m_mentions[mention];
        const std::string_view surface = withoutPossessive(m.span.in(m_document.text));
        const std::string_view country = m_gazetteer.countryFor(surface);
        if (m.kind == EntityKind::Country && !country.empty()) {
            return std::string(country);
        }
        const std::string_view known = m_gazetteer.canonicalFor(surface, m.kind);
        return std::string(known.empty() ? surface : known);
    }

    bool canBeBody(std::uint32_t mention) const
    {
        const EntityKind kind = m_mentions[mention].kind;
        return kind == EntityKind::Country || kind == EntityKind::Organisation || kind == EntityKind::Place;
    }

    /// The mention before the title, over a possessive: "Italy's", "U.S.", "the Italian".
    std::uint32_t bodyBefore(const Title& title, std::uint32_t sentenceBegin) const
    {
        std::uint32_t i = title.begin;
        while (i > sentenceBegin
            && (m_words[i - 1] == "'s" || m_words[i - 1] == "’s" || m_words[i - 1] == "'"
                || m_words[i - 1] == "’")) {
            --i;
        }
        return i > sentenceBegin && m_mentionAt[i - 1] != noIndex && canBeBody(m_mentionAt[i - 1])
            ? m_mentionAt[i - 1]
            : noIndex;
    }

    /// The mention after "of" or "for": "foreign minister of Italy".
    std::uint32_t bodyAfter(const Title& title, std::uint32_t sentenceEnd) const
    {
        std::uint32_t i = title.end;
        if (i >= sentenceEnd || (m_words[i] != "of" && m_words[i] != "for")) {
            return noIndex;
        }
        ++i;
        if (i < sentenceEnd && m_words[i] == "the") {
            ++i;
        }
        return i < sentenceEnd && m_mentionAt[i] != noIndex && canBeBody(m_mentionAt[i]) ? m_mentionAt[i]
                                                                                         : noIndex;
    }

    std::uint32_t tokenAfter(std::uint32_t mention, std::uint32_t from, std::uint32_t end) const
    {
        while (from < end && m_mentionAt[from] == mention) {
            ++from;
        }
        return from;
    }

    bool isPersonAt(std::uint32_t token, std::uint32_t end) const
    {
        return token < end && m_mentionAt[token] != noIndex
            && m_mentions[m_mentionAt[token]].kind == EntityKind::Person;
    }

    /// The person that bears the title: after it ("Foreign Minister, Luigi Di Maio"), or before it in an
    /// apposition
    /// ("Luigi Di Maio, the Italian foreign minister").
    std::uint32_t bearer(
        const Title& title, std::uint32_t bodyFront, std::uint32_t bodyBehind, const Sentence& sentence) const
    {
        std::uint32_t next = title.end;
        if (bodyBehind != noIndex) {
            while (next < sentence.endToken() && m_mentionAt[next] != bodyBehind) {
                ++next;
            }
            next = tokenAfter(bodyBehind, next, sentence.endToken());
        }
        const bool apart = next < sentence.endToken() && m_words[next] == ",";
        next += apart ? 1U : 0U;
        // "defence minister General Hulusi Akar", "Iraq's army chief, Lieutenant General Othman al-Ghanimi"
        for (int rank = 0; rank < 3 && next < sentence.endToken() && isRank(m_words[next]); ++rank) {
            ++next;
        }
        // "Al-Sahrawi, leader of Islamic State, Macron announced"
        const bool ofEarlier = apart && bodyBehind != noIndex && title.begin > sentence.firstToken + 1
            && m_words[title.begin - 1] == "," && isPersonAt(title.begin - 2, sentence.endToken());
        if (!ofEarlier && isPersonAt(next, sentence.endToken())) {
            return m_mentionAt[next];
        }
        if (next < sentence.endToken() && m_words[next] == "(" && isPersonAt(next + 1, sentence.endToken())) {
            const std::uint32_t behind = tokenAfter(m_mentionAt[next + 1], next + 1, sentence.endToken());
            // an editor put the name in: "the president (Joe Biden)"
            if (behind < sentence.endToken() && m_words[behind] == ")") {
                return m_mentionAt[next + 1];
            }
        }
        std::uint32_t before = title.begin;
        if (bodyFront != noIndex) {
            while (before > sentence.firstToken && m_mentionAt[before - 1] != bodyFront) {
                --before;
            }
            while (before > sentence.firstToken && m_mentionAt[before - 1] == bodyFront) {
                --before;
            }
        }
        const auto isLink = [](std::string_view word) {
            return word == "," || word == "the" || word == "The" || word == "a" || word == "an"
                || word == "who" || word == "is" || word == "was" || word == "as";
        };
        std::uint32_t links = 0;
        while (before > sentence.firstToken && links < 4 && isLink(m_words[before - 1])) {
            --before;
            ++links;
        }
        return links > 0 && before > sentence.firstToken && isPersonAt(before - 1, sentence.endToken())
            ? m_mentionAt[before - 1]
            : noIndex;
    }

    void take(const Title& title, std::uint32_t sentenceIndex, const Sentence& sentence)
    {
        if (!title.counts) {
            return;
        }
        const std::uint32_t front = bodyBefore(title, sentence.firstToken);
        const std::uint32_t beside
            = title.bodyInside != noIndex && canBeBody(title.bodyInside) ? title.bodyInside : front;
        const std::uint32_t behind = beside == noIndex ? bodyAfter(title, sentence.endToken()) : noIndex;
        const std::uint32_t body = beside != noIndex ? beside : behind;
        TitleOccurrence occurrence;
        occurrence.sentence = sentenceIndex;
        occurrence.office.office = std::string(title.phrase->offices.front());
        occurrence.office.former = title.former();
        occurrence.offices.assign(title.phrase->offices.begin(), title.phrase->offices.end());
        occurrence.standing = title.standing;
        if (body != noIndex) {
            occurrence.office.body = bodyName(body);
        } else {
            occurrence.office.body = std::string(title.phrase->body);
        }
        const std::uint32_t spanBegin
            = front != noIndex ? m_mentions[front].span.begin : m_document.tokens[title.begin].span.begin;
        occurrence.span = TextSpan::fromBounds(spanBegin, m_document.tokens[title.end - 1].span.end());
        occurrence.bearer = m_mentionAt[title.begin] != noIndex
                && m_mentions[m_mentionAt[title.begin]].kind == EntityKind::Person
            ? m_mentionAt[title.begin]
            : bearer(title, front, behind, sentence);
        const std::uint32_t first = firstTokenAt(spanBegin, title.begin);
        const bool indefinite = first > sentence.firstToken
            && (m_words[first - 1] == "a" || m_words[first - 1] == "an" || m_words[first - 1] == "as");
        occurrence.hypothetical = indefinite && title.standing == Standing::Current;
        const bool article
            = first > sentence.firstToken && (m_words[first - 1] == "the" || m_words[first - 1] == "The");
        const bool possessive = front != noIndex
            && m_mentions[front].span.end() + 1 < m_document.tokens[title.begin].span.begin;
        const bool singular = title.phrase->phrase.empty() || title.phrase->phrase.back() != 's';
        if (title.candidacy && occurrence.bearer == noIndex) {
            return; // whoever "the nominee" is, no office table tells
        }
        occurrence.definite
            = body != noIndex && singular && title.standing == Standing::Current && (article || possessive);
        m_found.push_back(std::move(occurrence));
    }

    /// "the Trump administration", "Merkel's government", after the last token of a person's name.
    void takeGovernment(std::uint32_t token, std::uint32_t sentenceIndex, const Sentence& sentence)
    {
        const std::uint32_t mention = m_mentionAt[token];
        std::uint32_t next = token + 1;
        if (mention == noIndex || m_mentions[mention].kind != EntityKind::Person
            || next >= sentence.endToken() || m_mentionAt[next] == mention) {
            return;
        }
        if (m_words[next] == "'s" || m_words[next] == "’s" || m_words[next] == "'" || m_words[next] == "’") {
            ++next;
        }
        const auto isGovernment = [](std::string_view word) {
            return word == "administration" || word == "Administration" || word == "government"
                || word == "Government";
        };
        if (next >= sentence.endToken() || !isGovernment(m_words[next])) {
            return;
        }
        TitleOccurrence occurrence;
        occurrence.sentence = sentenceIndex;
        occurrence.span = m_document.tokens[next].span;
        occurrence.bearer = mention;
        occurrence.standing = Standing::Government;
        const std::uint32_t first = firstTokenAt(m_mentions[mention].span.begin, token);
        if (first > sentence.firstToken) {
            const std::optional<TitleMatchRef> before
                = m_offices.titleAt(std::span(m_words.data(), first), first - 1);
            if (before
                && (before->title->modifier == TitleModifier::Former
                    || before->title->modifier == TitleModifier::Late)) {
                occurrence.standing = Standing::Former;
            }
        }
        m_found.push_back(std::move(occurrence));
    }

    std::uint32_t firstTokenAt(std::uint32_t byte, std::uint32_t from) const
    {
        while (from > 0 && m_document.tokens[from].span.begin > byte) {
            --from;
        }
        return from;
    }

    const Document& m_document;
    const Gazetteer& m_gazetteer;
    const OfficeTable& m_offices;
    const std::vector<EntityMention>& m_mentions;
    std::vector<std::string_view> m_words;
    std::vector<std::uint32_t> m_mentionAt; // mention over each token
    std::vector<TitleOccurrence> m_found;
};

} // namespace

std::vector<TitleOccurrence> findTitles(const Document& document, const Gazetteer& gazetteer,
    const OfficeTable& offices, const std::vector<EntityMention>& mentions)
{
    return TitleFinder(document, gazetteer, offices, mentions).find();
}

} // namespace dateline
