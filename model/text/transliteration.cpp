// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/text/transliteration.h"

#include "model/text/foldname.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace dateline {

namespace {

constexpr bool isVowel(char letter)
{
    return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u' || letter == 'y';
}

std::vector<std::string_view> wordsOf(std::string_view normalized)
{
    std::vector<std::string_view> words;
    for (std::size_t begin = 0; begin < normalized.size();) {
        const std::size_t end = std::min(normalized.find(' ', begin), normalized.size());
        words.push_back(normalized.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

struct Sound
{
    std::string_view letters;
    char code; // 0: silent
};

// Longest first. One class for all that stands for qaf, kaf, ghayn and kha;
// "ch" is French for sh as often as not.
constexpr std::array sounds{Sound{"shch", 's'}, Sound{"tsch", 's'}, Sound{"dzh", 'j'}, Sound{"sch", 's'},
    Sound{"tch", 's'}, Sound{"ch", 's'}, Sound{"sh", 's'}, Sound{"ts", 's'}, Sound{"tz", 's'},
    Sound{"cz", 's'}, Sound{"dz", 'j'}, Sound{"dj", 'j'}, Sound{"zh", 'j'}, Sound{"kh", 'g'},
    Sound{"gh", 'g'}, Sound{"ck", 'g'}, Sound{"dh", 'd'}, Sound{"th", 't'}, Sound{"ph", 'f'},
    Sound{"ce", 's'}, Sound{"ci", 's'}, Sound{"cy", 's'}, Sound{"c", 'g'}, Sound{"q", 'g'}, Sound{"k", 'g'},
    Sound{"g", 'g'}};

void appendSkeleton(std::string_view word, std::string& out)
{
    std::size_t at = 0;
    if (word.size() > 2 && word.substr(0, 2) == "ou" && isVowel(word[2])) { // Oualid is Walid
        out.push_back('v');
        at = 2;
    } else if (word.size() > 1 && word[0] == 'y' && word[1] != 'e') { // but Yevgeny is Evgeny
        out.push_back('y');
        at = 1;
    } else if (isVowel(word[0])) {
        out.push_back('a');
        at = 1;
    }
    for (const std::string_view ending : {"off", "eff"}) { // Romanoff is Romanov
        if (word.size() > 4 && word.substr(word.size() - 3) == ending) {
            appendSkeleton(word.substr(0, word.size() - 2), out);
            out.push_back('v');
            return;
        }
    }
    char last = 0; // code just written, to join doubled consonants
    const std::size_t begin = at;
    while (at < word.size()) {
        const char letter = word[at];
        if (isVowel(letter)) {
            last = 0;
            ++at;
            continue;
        }
        if (letter < 'a' || letter > 'z') {
            last = 0;
            ++at;
            continue;
        }
        char code = letter;
        std::size_t length = 1;
        for (const Sound& sound : sounds) {
            if (word.substr(at, sound.letters.size()) == sound.letters) {
                code = sound.code;
                length = sound.letters.size();
                break;
            }
        }
        if (length > 1 && isVowel(word[at + length - 1])) {
            --length; // "ce": only the c is spent
        }
        if (letter == 'x') {
            out += "gs";
            last = 's';
        } else if ((letter == 'w' && at != begin && at + 1 < word.size())
            || (letter == 'h' && at + 1 == word.size())) {
            last = 0; // Zarqawi is Zarqaoui, Fatimah is Fatima
        } else {
            code = letter == 'w' ? 'v' : code;
            if (code != last) {
                out.push_back(code);
            }
            last = code;
        }
        at += length;
    }
}

bool isArticle(std::string_view word, std::string_view next)
{
    if (word == "al" || word == "el" || word == "ul") {
        return true;
    }
    // The l of the article becomes the next word's first letter: ash-Sharif, ar-Rashid.
    return word.size() >= 2 && word.size() <= 3 && (word[0] == 'a' || word[0] == 'e') && word[1] == next[0]
        && !isVowel(word[1]) && (word.size() == 2 || word[2] == 'h');
}

} // namespace

std::string transliterationKey(std::string_view name)
{
    const std::string normalized = nameKey(name);
    std::string result;
    bool joinNext = false; // after "abd": Abd al-Rahman is Abdulrahman
    const std::vector<std::string_view> words = wordsOf(normalized);
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view word = words[i];
        const bool isLast = i + 1 == words.size();
        if (!isLast && isArticle(word, words[i + 1])) {
            continue;
        }
        if (!isLast && i > 0 && (word == "bin" || word == "ibn" || word == "ben" || word == "bint")) {
            continue;
        }
        if (word.empty() || word[0] < 'a' || word[0] > 'z') {
            continue;
        }
        if (!joinNext && !result.empty()) {
            result.push_back(' ');
        }
        const bool wasJoined = std::exchange(joinNext, false);
        if (word == "abd" || word == "abdul" || word == "abdel" || word == "abdal") {
            result += "abd";
            joinNext = !isLast;
            continue;
        }
        if (word.size() > 6
            && (word.substr(0, 5) == "abdul" || word.substr(0, 5) == "abdel"
                || word.substr(0, 5) == "abdal")) {
            result += "abd";
            word.remove_prefix(5);
        } else if (wasJoined && isVowel(word[0]) && word.size() > 2) {
            word.remove_prefix(1);
        }
        appendSkeleton(word, result);
    }
    while (!result.empty() && result.back() == ' ') {
        result.pop_back();
    }
    return result;
}

} // namespace dateline
