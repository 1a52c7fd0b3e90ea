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

} // namespace

void takeInGivenNames(MentionView& view)
{
    const auto& tokens = view.document.tokens;
    for (EntityMention& mention : view.mentions) {
        const std::uint32_t first = view.tokenAt(mention.span.begin);
        const std::uint32_t hyphen = view.tokenAt(mention.span.end());
        if (mention.kind != EntityKind::Person || hyphen != first + 2 || hyphen + 1 >= tokens.size()
            || !isFamilyName(view.words[first]) || view.words[hyphen] != "-" || tokens[hyphen].spaceBefore
            || tokens[hyphen + 1].spaceBefore || !isSecondPart(view.words[hyphen + 1])) {
            continue;
        }
        const std::uint32_t behind = hyphen + 2;
        const bool longer
            = behind < tokens.size() && view.words[behind] == "-" && !tokens[behind].spaceBefore;
        if (!longer) {
            mention.span = TextSpan::fromBounds(mention.span.begin, tokens[hyphen + 1].span.end());
        }
    }
}

} // namespace dateline
