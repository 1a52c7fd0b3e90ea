// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/nameforms.h"

#include "model/text/asciicase.h"
#include "model/text/asciiclass.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

bool isTail(const std::vector<std::string_view>& shorter, const std::vector<std::string_view>& fuller)
{
    return shorter.size() < fuller.size() && std::equal(shorter.rbegin(), shorter.rend(), fuller.rbegin());
}

bool isHead(const std::vector<std::string_view>& shorter, const std::vector<std::string_view>& fuller)
{
    return shorter.size() < fuller.size() && std::equal(shorter.begin(), shorter.end(), fuller.begin());
}

bool leavesOutMiddleNames(
    const std::vector<std::string_view>& shorter, const std::vector<std::string_view>& fuller)
{
    // one, as "Aung Kyi" is no Aung San Suu Kyi
    return shorter.size() == 2 && fuller.size() == 3 && shorter.front() == fuller.front()
        && shorter.back() == fuller.back();
}

/// "Elizabeth" of "Queen Elizabeth II", "Benedict" of "Pope Benedict XVI".
bool isNameOfMonarch(
    const std::vector<std::string_view>& shorter, const std::vector<std::string_view>& fuller)
{
    constexpr std::size_t withNumber = 3;
    return shorter.size() == 1 && fuller.size() == withNumber && isCrown(fuller.front())
        && shorter.front() == fuller[1];
}

bool isPlaceType(std::string_view word)
{
    constexpr std::array<std::string_view, 14> types{"city", "province", "governorate", "region", "county",
        "state", "district", "island", "islands", "river", "town", "village", "oblast", "prefecture"};
    return std::find(types.begin(), types.end(), word) != types.end();
}

/// What a company's full name has behind the one word that all call it by.
bool isCompanyWord(std::string_view word)
{
    constexpr auto words = std::to_array<std::string_view>({"a", "ab", "ag", "airlines", "as", "automotive",
        "co", "company", "corp", "corporation", "energy", "enterprises", "entertainment", "gmbh", "group",
        "holding", "holdings", "inc", "incorporated", "industries", "limited", "llc", "llp", "ltd", "motor",
        "motors", "nv", "oil", "oyj", "pharmaceuticals", "plc", "s", "sa", "spa", "steel", "technologies"});
    return std::binary_search(words.begin(), words.end(), word);
}

bool isSmallWord(std::string_view word)
{
    constexpr std::array<std::string_view, 10> small{
        "of", "for", "the", "and", "in", "on", "to", "de", "la", "against"};
    return std::find(small.begin(), small.end(), word) != small.end();
}

bool isLetterAt(std::string_view text, std::size_t i)
{
    const char c = text[i];
    return isAsciiLetter(c) || isBeyondAscii(c);
}

} // namespace

bool isCrown(std::string_view word)
{
    return word == "emperor" || word == "king" || word == "pope" || word == "queen";
}

std::vector<std::string_view> wordsOfRef(std::string_view key)
{
    std::vector<std::string_view> words;
    for (std::size_t begin = 0; begin < key.size();) {
        const std::size_t end = std::min(key.find(' ', begin), key.size());
        if (end > begin) {
            words.push_back(key.substr(begin, end - begin));
        }
        begin = end + 1;
    }
    return words;
}

bool leavesOutMiddleNames(std::string_view shorter, std::string_view fuller)
{
    return leavesOutMiddleNames(wordsOfRef(shorter), wordsOfRef(fuller));
}

bool isShortForm(std::string_view shorter, std::string_view fuller, EntityKind kind)
{
    const std::vector<std::string_view> few = wordsOfRef(shorter);
    const std::vector<std::string_view> many = wordsOfRef(fuller);
    if (few.empty() || few.size() >= many.size()) {
        return false;
    }
    switch (kind) {
    case EntityKind::Person:
        return (isTail(few, many) && few.back().size() > 1)
            || (few.size() == 1 && isHead(few, many) && few.front().size() > 2) || isNameOfMonarch(few, many)
            || leavesOutMiddleNames(few, many);
    case EntityKind::Organisation:
        // One word alone is too little: "Council" could be any, and "Hezbollah" is not the "Hezbollah
        // Brigades"; "Lafarge" is "Lafarge S.A.".
        return (few.size() >= 2 && (isTail(few, many) || isHead(few, many)))
            || (isHead(few, many) && std::all_of(many.begin() + 1, many.end(), isCompanyWord));
    case EntityKind::Place:
        return isHead(few, many) && few.size() + 1 == many.size() && isPlaceType(many.back());
    case EntityKind::Country:
    case EntityKind::Group: return false;
    }
    return false;
}

std::string americanKey(std::string_view key)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> spellings{{{"centre", "center"},
        {"defence", "defense"}, {"organisation", "organization"}, {"organisations", "organizations"},
        {"programme", "program"}, {"programmes", "programs"}, {"theatre", "theater"}}};
    std::string american;
    for (const std::string_view word : wordsOfRef(key)) {
        const auto found = std::find_if(
            spellings.begin(), spellings.end(), [word](const auto& pair) { return pair.first == word; });
        american.append(american.empty() ? "" : " ").append(found == spellings.end() ? word : found->second);
    }
    return american;
}

std::string withoutLegalForm(std::string_view key)
{
    constexpr auto forms = std::to_array<std::string_view>(
        {"ab", "ag", "corp", "gmbh", "inc", "llc", "llp", "ltd", "nv", "oyj", "plc", "sa", "spa"});
    for (const std::string_view form : forms) {
        if (key.size() > form.size() + 3 && key.ends_with(form) && key[key.size() - form.size() - 1] == ' ') {
            return std::string(key.substr(0, key.size() - form.size() - 1));
        }
    }
    return {};
}

std::string withoutInitials(std::string_view key)
{
    constexpr auto numbers = std::to_array<std::string_view>(
        {"ii", "iii", "iv", "vi", "vii", "viii", "xii", "xiii", "xiv", "xvi"});
    const std::vector<std::string_view> words = wordsOfRef(key);
    std::string plain;
    for (std::size_t w = 0; w < words.size(); ++w) {
        const bool initial = w > 0 && w + 1 < words.size() && words[w].size() == 1;
        const bool number = w > 1 && w + 1 == words.size() && words[0] != "king"
            && std::find(numbers.begin(), numbers.end(), words[w]) != numbers.end();
        if (!initial && !number) {
            plain.append(plain.empty() ? "" : " ").append(words[w]);
        }
    }
    return plain;
}

bool looksLikeAcronym(std::string_view surface)
{
    std::size_t capitals = 0;
    for (const char c : surface) {
        if (isAsciiUpper(c)) {
            ++capitals;
        } else if (c != '.' && c != '-') {
            return false;
        }
    }
    return capitals >= 2 && capitals <= 7;
}

bool isAcronymOf(std::string_view acronym, std::string_view name)
{
    std::string letters;
    for (const char c : acronym) {
        if (isAsciiUpper(c)) {
            letters += lowerAscii(c);
        } else if (c != '.' && c != '-') {
            return false;
        }
    }
    if (letters.size() < 2) {
        return false;
    }
    std::string initials; // of the words that count
    std::string allInitials; // small words too: "DRC", "FARC"
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!isLetterAt(name, i) || (i > 0 && (isLetterAt(name, i - 1) || name[i - 1] == '\''))) {
            continue;
        }
        std::size_t end = i;
        while (end < name.size() && isLetterAt(name, end)) {
            ++end;
        }
        allInitials += lowerAscii(name[i]);
        if (!isSmallWord(name.substr(i, end - i))) {
            initials += lowerAscii(name[i]);
        }
    }
    return letters == initials || letters == allInitials;
}

} // namespace dateline
