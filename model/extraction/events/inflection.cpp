// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/inflection.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

bool isVowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

bool endsConsonantY(std::string_view word)
{
    return word.size() > 2 && word.back() == 'y' && !isVowel(word[word.size() - 2]);
}

// Verbs of several syllables double the last letter only where the stress is on the last; these are those of
// the lexicons. One-syllable verbs are told by having one vowel group.
constexpr std::array<std::string_view, 27> doubling{"abhor", "admit", "commit", "compel", "confer", "defer",
    "expel", "extol", "impel", "kidnap", "machine-gun", "occur", "overrun", "patrol", "permit", "prefer",
    "propel", "rebel", "rebut", "recur", "refer", "regret", "remit", "repel", "submit", "transfer",
    "wiretap"};

bool doublesLast(std::string_view word)
{
    const std::size_t n = word.size();
    if (n < 3 || isVowel(word[n - 1]) || !isVowel(word[n - 2]) || isVowel(word[n - 3])) {
        return false;
    }
    if (word[n - 1] == 'w' || word[n - 1] == 'x' || word[n - 1] == 'y') {
        return false;
    }
    if (std::find(doubling.begin(), doubling.end(), word) != doubling.end()) {
        return true;
    }
    int groups = 0;
    for (std::size_t i = 0; i < n; ++i) {
        groups += isVowel(word[i]) && (i == 0 || !isVowel(word[i - 1]));
    }
    return groups == 1;
}

std::string withS(std::string_view word)
{
    std::string form(word);
    const auto ends = [&](std::string_view tail) { return word.ends_with(tail); };
    if (endsConsonantY(word)) {
        form.pop_back();
        form += "ies";
    } else if (ends("s") || ends("x") || ends("z") || ends("ch") || ends("sh") || word == "veto"
        || word == "go") {
        form += "es";
    } else {
        form += 's';
    }
    return form;
}

} // namespace

std::string pluralOf(std::string_view noun)
{
    return withS(noun);
}

std::string thirdPersonOf(std::string_view verb)
{
    return withS(verb);
}

std::string pastOf(std::string_view verb)
{
    std::string form(verb);
    if (verb.back() == 'e') {
        form += 'd';
    } else if (endsConsonantY(verb)) {
        form.pop_back();
        form += "ied";
    } else {
        if (doublesLast(verb)) {
            form += verb.back();
        }
        form += "ed";
    }
    return form;
}

std::string gerundOf(std::string_view verb)
{
    std::string form(verb);
    if (verb.ends_with("ie")) {
        form.resize(form.size() - 2);
        form += 'y';
    } else if (verb.size() > 2 && verb.back() == 'e' && verb[verb.size() - 2] != 'e'
        && verb[verb.size() - 2] != 'o') {
        form.pop_back();
    } else if (doublesLast(verb)) {
        form += verb.back();
    }
    return form + "ing";
}

std::string_view crudeStem(std::string_view word)
{
    const auto cut = [&](std::string_view tail) {
        return word.size() >= tail.size() + 3 && word.ends_with(tail)
            ? word.substr(0, word.size() - tail.size())
            : std::string_view();
    };
    for (const std::string_view tail : {"ing", "ed", "es", "s", "e"}) {
        if (const auto stem = cut(tail); !stem.empty()) {
            return stem;
        }
    }
    return word;
}

} // namespace dateline
