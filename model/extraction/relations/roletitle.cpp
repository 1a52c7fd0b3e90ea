// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/roletitle.h"

#include "model/text/asciiclass.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace dateline {

namespace {

constexpr std::uint32_t around = 4; // tokens before the first and behind the second
constexpr std::uint32_t longestBefore = 4; // words that describe the title
constexpr std::uint32_t longestTitle = 3; // tokens from the title word on

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
        "operating", "outgoing", "prime", "retired", "second", "senior", "state", "then", "under", "vice"});
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

} // namespace

std::string roleTitle(const ArticleWordsRef& words, const RelationLexicon& lexicon, const MentionPair& pair)
{
    const auto& all = words.found().mentions;
    const Document& document = words.document();
    const Sentence& sentence = document.sentences[pair.sentence];
    const auto isName = [&](std::uint32_t token) {
        return words[token].mention != noIndex && all[words[token].mention].form == MentionForm::Name;
    };
    const auto isRole = [&](std::uint32_t token) {
        const RelationWord* word = isName(token) ? nullptr : lexicon.find(words.lower(token));
        return word && word->kind == RelationKind::Role;
    };
    const std::uint32_t aFirst = words.firstToken(all[pair.first]);
    const std::uint32_t aLast = words.lastToken(all[pair.first]);
    const std::uint32_t bFirst = words.firstToken(all[pair.second]);
    const std::uint32_t bLast = words.lastToken(all[pair.second]);
    const std::uint32_t from = std::max(sentence.firstToken, aFirst >= around ? aFirst - around : 0);
    const std::uint32_t to = std::min(sentence.endToken(), bLast + around + 1);
    const auto isBetween = [&](std::uint32_t token) { return token > aLast && token < bFirst; };
    std::uint32_t role = noIndex;
    for (std::uint32_t t = from; t < to; ++t) { // between the two is best, else before, else behind
        if (isRole(t) && (role == noIndex || isBetween(t))) {
            role = t;
        }
    }
    for (std::uint32_t t = aLast + 1; t < bFirst && (role == noIndex || !isBetween(role)); ++t) {
        if (const std::string_view office = officeInShort(words.lower(t)); !office.empty()) {
            return std::string(office);
        }
    }
    if (role == noIndex) {
        return {};
    }
    const auto isCapital
        = [&](std::uint32_t token) { return document.tokens[token].shape == TokenShape::Capitalised; };
    const auto describes = [&](std::uint32_t token) {
        const std::string_view lower = words.lower(token);
        const TokenTag& tag = words.tag(token);
        const bool fits = tag.upos == Upos::Noun || tag.upos == Upos::Propn || tag.upos == Upos::Adj
            || tag.upos == Upos::X || tag.relation == Deprel::Amod;
        return !isName(token) && words[token].time == noIndex && !lower.empty() && lower != "s"
            && ((fits && isAsciiLower(lower[0])) || lower == "-" || standsBeforeOffice(lower));
    };
    std::uint32_t begin = role;
    while (begin > from && role - begin < longestBefore && describes(begin - 1)
        && (!isCapital(begin) || isCapital(begin - 1) || isRole(begin - 1)
            || standsBeforeOffice(words.lower(begin - 1)) || words.lower(begin - 1) == "-")) {
        --begin;
    }
    begin += begin < role && words.lower(begin) == "-";
    std::uint32_t end = role + 1;
    while (end < to && end - role < longestTitle && describes(end) && (isRole(end) || isCapital(end))) {
        ++end;
    }
    return inOneLine(
        TextSpan::fromBounds(document.tokens[begin].span.begin, document.tokens[end - 1].span.end())
            .in(document.text));
}

} // namespace dateline
