// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/hyphenatednames.h"

#include "model/text/asciiclass.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// The most frequent ones in the spellings of the news, about nine of ten bearers.
bool isFamilyName(std::string_view word)
{
    constexpr auto names = std::to_array<std::string_view>({"Ahn", "Bae", "Baek", "Ban", "Cha", "Chang",
        "Chen", "Cheng", "Chiang", "Cho", "Choe", "Choi", "Choo", "Chow", "Chu", "Chun", "Chung", "Fan", "Gu",
        "Ha", "Ham", "Han", "Hong", "Hsiao", "Hsieh", "Hsu", "Huang", "Hung", "Hwang", "Hyun", "Im", "Jang",
        "Jeon", "Jeong", "Ji", "Jin", "Jo", "Joo", "Ju", "Jun", "Jung", "Kang", "Kim", "Ko", "Koo", "Kwak",
        "Kwon", "Lai", "Lee", "Li", "Liao", "Lien", "Lim", "Lin", "Liu", "Lu", "Ma", "Min", "Moon", "Na",
        "Nam", "Noh", "Oh", "Pae", "Paek", "Pak", "Park", "Ra", "Rhee", "Ri", "Rim", "Roh", "Ryu", "Seo",
        "Shih", "Shim", "Shin", "Sim", "Sin", "So", "Soh", "Soong", "Su", "Suh", "Sun", "Sung", "Tsai",
        "Tseng", "Tung", "Wang", "Woo", "Wu", "Yang", "Yeh", "Yi", "Yim", "Yoo", "Yoon", "Yu", "Yun"});
    return std::ranges::binary_search(names, word);
}

/// "Park Geun-led" is no name, nor "Sung Kim-the top expert", with a dash.
bool isSecondPart(std::string_view word)
{
    constexpr std::size_t longest = 6;
    constexpr auto others = std::to_array<std::string_view>(
        {"also", "an", "and", "are", "as", "at", "backed", "based", "born", "but", "by", "era", "former",
            "from", "had", "has", "he", "held", "is", "led", "like", "made", "of", "on", "owned", "run",
            "said", "she", "style", "that", "the", "to", "was", "were", "who", "whose", "with"});
    return word.size() >= 2 && word.size() <= longest
        && std::ranges::all_of(word, [](char c) { return isAsciiLower(c); })
        && !std::ranges::binary_search(others, word);
}

/// Whether "-in" follows at the hyphen, and ends the name.
bool endsName(const MentionView& view, std::uint32_t hyphen)
{
    const auto& tokens = view.document.tokens;
    if (hyphen + 1 >= tokens.size() || view.words[hyphen] != "-" || tokens[hyphen].spaceBefore
        || tokens[hyphen + 1].spaceBefore || !isSecondPart(view.words[hyphen + 1])) {
        return false;
    }
    const std::uint32_t behind = hyphen + 2;
    return behind >= tokens.size() || view.words[behind] != "-" || tokens[behind].spaceBefore;
}

constexpr std::uint32_t beforeHyphen = 2; // family name and the given name's first part

/// "Shook hands with Moon Jae-in at": the tagger may find no name at all, "in" is a preposition to it.
void addKnownNames(MentionView& view)
{
    const auto& tokens = view.document.tokens;
    std::vector<EntityMention> added;
    std::size_t next = 0; // the first mention that does not end before the word
    for (std::uint32_t s = 0; s < view.document.sentences.size(); ++s) {
        const Sentence& sentence = view.document.sentences[s];
        for (std::uint32_t i = sentence.firstToken; i + beforeHyphen + 1 < sentence.endToken(); ++i) {
            while (next < view.mentions.size() && view.mentions[next].span.end() <= tokens[i].span.begin) {
                ++next;
            }
            if (!isFamilyName(view.words[i]) || !view.isCapital(i + 1) || !endsName(view, i + beforeHyphen)) {
                continue;
            }
            const TextSpan span
                = TextSpan::fromBounds(tokens[i].span.begin, tokens[i + beforeHyphen + 1].span.end());
            const bool taken = next < view.mentions.size() && view.mentions[next].span.overlaps(span);
            if (taken || view.gazetteer.onlyKind(span.in(view.document.text)) != EntityKind::Person) {
                continue;
            }
            EntityMention mention;
            mention.span = span;
            mention.sentence = s;
            mention.kind = EntityKind::Person;
            mention.confidence = Confidence::Likely;
            added.push_back(mention);
        }
    }
    addInOrder(view.mentions, added);
}

/// The word behind "-on-", "-upon-" at the hyphen, in capitals; `hyphen`: there is none.
std::uint32_t riverBehind(const MentionView& view, std::uint32_t hyphen)
{
    constexpr std::uint32_t behind = 3; // "-", "on", "-"
    const auto& tokens = view.document.tokens;
    const std::uint32_t river = hyphen + behind;
    if (river >= tokens.size() || view.words[hyphen] != "-" || view.words[hyphen + 2] != "-"
        || (view.words[hyphen + 1] != "on" && view.words[hyphen + 1] != "upon") || !view.isCapital(river)) {
        return hyphen;
    }
    const auto joined = [](const Token& token) { return !token.spaceBefore; };
    return std::all_of(tokens.begin() + hyphen, tokens.begin() + river + 1, joined) ? river : hyphen;
}

} // namespace

void takeInGivenNames(MentionView& view)
{
    for (EntityMention& mention : view.mentions) {
        const std::uint32_t first = view.tokenAt(mention.span.begin);
        const std::uint32_t hyphen = first + beforeHyphen; // some mentions end with it
        if (mention.kind == EntityKind::Person && hyphen < view.words.size()
            && isFamilyName(view.words[first]) && endsName(view, hyphen)
            && (view.tokenAt(mention.span.end()) == hyphen
                || view.tokenAt(mention.span.end()) == hyphen + 1)) {
            mention.span
                = TextSpan::fromBounds(mention.span.begin, view.document.tokens[hyphen + 1].span.end());
        }
    }
    addKnownNames(view);
}

void takeInTownsOnRivers(MentionView& view)
{
    for (std::size_t m = 0; m < view.mentions.size(); ++m) {
        EntityMention& town = view.mentions[m];
        const std::uint32_t hyphen = view.tokenAt(town.span.end());
        const std::uint32_t river = riverBehind(view, hyphen);
        if (town.span.isEmpty() || river == hyphen) {
            continue;
        }
        town.span = TextSpan::fromBounds(town.span.begin, view.document.tokens[river].span.end());
        town.kind = EntityKind::Place;
        for (std::size_t other = m + 1;
             other < view.mentions.size() && view.mentions[other].span.overlaps(town.span); ++other) {
            view.mentions[other].span.length = 0; // "Don" by itself
        }
    }
    std::erase_if(view.mentions, [](const EntityMention& mention) { return mention.span.isEmpty(); });
}

} // namespace dateline
