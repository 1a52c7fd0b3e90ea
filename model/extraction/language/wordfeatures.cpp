// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/wordfeatures.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t maximumBytes = 256; // of a token; what is beyond is not looked at

struct Letter
{
    char32_t code = 0;
    std::uint8_t bytes = 1;
};

Letter letterAt(std::string_view word, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(word[at]);
    const std::size_t bytes = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (bytes == 1 || at + bytes > word.size()) {
        return {lead < 0x80 ? lead : char32_t{0xFFFD}, 1};
    }
    char32_t code = lead & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        code = code << 6U | (static_cast<unsigned char>(word[at + i]) & 0x3FU);
    }
    return {code, static_cast<std::uint8_t>(bytes)};
}

// ASCII, Latin-1 and Latin Extended-A; one code point to one of as many bytes.
char32_t lowered(char32_t c)
{
    if (c < 0x80) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    if (c < 0x100) {
        return c >= 0xC0 && c <= 0xDE && c != 0xD7 ? c + 32 : c;
    }
    if (c >= 0x180 || c == 0x130 || c == 0x138 || c == 0x149 || c == 0x178 || c == 0x17F) {
        return c;
    }
    const bool oddIsUpper = (c >= 0x139 && c <= 0x148) || c >= 0x179;
    return ((c & 1U) == 1) == oddIsUpper && c != 0x131 ? c + 1 : c;
}

bool isLetter(char32_t c)
{
    if (c < 0x80) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
    if (c < 0x100) {
        return c >= 0xC0 ? c != 0xD7 && c != 0xF7 : c == 0xAA || c == 0xB5 || c == 0xBA;
    }
    return c < 0x2000 || c > 0x2BFF;
}

char shapeOf(char32_t c, bool changes)
{
    if (c >= '0' && c <= '9') {
        return 'd';
    }
    if (c < 0x80 && !isLetter(c)) {
        return static_cast<char>(c);
    }
    if (c < 0x180) {
        return changes ? 'X' : 'x';
    }
    switch (c) {
    case 0x2018:
    case 0x2019: return '\'';
    case 0x201C:
    case 0x201D: return '"';
    case 0x2013:
    case 0x2014: return '-';
    case 0x2026: return '.';
    default: return 'x';
    }
}

std::uint32_t rowOf(std::uint32_t salt, std::string_view bytes)
{
    std::uint32_t value = (2166136261U ^ salt) * 16777619U;
    for (const char byte : bytes) {
        value = (value ^ static_cast<unsigned char>(byte)) * 16777619U;
    }
    return (value ^ value >> 15U) % hashedRows;
}

std::uint64_t keyOf(std::string_view bytes)
{
    std::uint64_t value = 14695981039346656037ULL;
    for (const char byte : bytes) {
        value = (value ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    }
    return value ^ value >> 32U;
}

// A letter folded, as bytes: lower case, a curly apostrophe straight.
struct FoldedLetter
{
    std::array<char, 4> bytes;
    std::size_t count;
};
FoldedLetter folded(std::string_view word, std::size_t at, Letter letter)
{
    const char32_t low = lowered(letter.code);
    if (letter.code == 0x2019) {
        return {{'\''}, 1};
    }
    if (low != letter.code && letter.bytes == 1) {
        return {{static_cast<char>(low)}, 1};
    }
    if (low != letter.code) {
        return {{static_cast<char>(0xC0U | low >> 6U), static_cast<char>(0x80U | (low & 0x3FU))}, 2};
    }
    FoldedLetter same{{}, letter.bytes};
    std::copy_n(word.data() + at, letter.bytes, same.bytes.data());
    return same;
}

// Marks that the vectors have under another name.
std::string_view renamed(std::string_view folded)
{
    if (folded == "\xE2\x80\x9C" || folded == "\xE2\x80\x9D") {
        return "\"";
    }
    if (folded == "\xE2\x80\x98") {
        return "'";
    }
    if (folded == "\xE2\x80\x93" || folded == "\xE2\x80\x94" || folded == "--") {
        return "-";
    }
    return folded == "..." ? "\xE2\x80\xA6" : folded;
}

} // namespace

WordFeatures wordFeatures(std::string_view word)
{
    WordFeatures features;
    std::array<char, maximumBytes> lowCase;
    std::array<char, 10> shape;
    std::array<std::uint16_t, maximumBytes + 1> starts; // of each letter in folded
    std::size_t bytes = 0;
    std::size_t letters = 0;
    std::size_t shapes = 0;
    bool changed = false;
    bool lowerCase = false;
    word = word.substr(0, maximumBytes);
    for (std::size_t at = 0; at < word.size();) {
        const Letter letter = letterAt(word, at);
        const bool changes = lowered(letter.code) != letter.code;
        if (at == 0) {
            features.upper = changes;
        }
        changed = changed || changes;
        if (isLetter(letter.code)) {
            features.letters = true;
            lowerCase = lowerCase || !changes;
        }
        const char s = shapeOf(letter.code, changes);
        if (shapes < shape.size() && (shapes < 2 || shape[shapes - 1] != s || shape[shapes - 2] != s)) {
            shape[shapes++] = s;
        }
        starts[letters++] = static_cast<std::uint16_t>(bytes);
        const FoldedLetter low = folded(word, at, letter);
        std::copy_n(low.bytes.data(), low.count, lowCase.data() + bytes);
        bytes += low.count;
        at += letter.bytes;
    }
    starts[letters] = static_cast<std::uint16_t>(bytes);
    features.allUpper = changed && !lowerCase;
    features.atLeastFourBytes = word.size() >= 4;
    const std::string_view low(lowCase.data(), bytes);
    features.vectorKey = keyOf(renamed(low));
    if (letters > 1 && low.back() == '.') {
        features.shorterKey = keyOf(low.substr(0, bytes - 1));
    }
    std::replace_if(
        lowCase.begin(), lowCase.begin() + static_cast<std::ptrdiff_t>(bytes),
        [](char c) { return c >= '0' && c <= '9'; }, '0');
    std::size_t slot = 0;
    features.rows[slot++] = rowOf(1, low);
    for (std::size_t n = 2; n <= 4; ++n) {
        features.rows[slot++]
            = rowOf(static_cast<std::uint32_t>(1 + n), low.substr(0, starts[std::min(n, letters)]));
    }
    for (std::size_t n = 1; n <= 4; ++n) {
        features.rows[slot++]
            = rowOf(static_cast<std::uint32_t>(5 + n), low.substr(starts[letters - std::min(n, letters)]));
    }
    features.rows[slot] = rowOf(10, {shape.data(), shapes});
    return features;
}

void PhraseKey::add(std::string_view word)
{
    constexpr std::uint64_t prime = 1099511628211ULL;
    if (!m_empty) {
        m_value = (m_value ^ ' ') * prime;
    }
    m_empty = false;
    for (std::size_t at = 0; at < word.size();) {
        const Letter letter = letterAt(word, at);
        const FoldedLetter low = folded(word, at, letter);
        for (std::size_t i = 0; i < low.count; ++i) {
            m_value = (m_value ^ static_cast<unsigned char>(low.bytes[i])) * prime;
        }
        at += letter.bytes;
    }
}

Writing writingOf(std::span<const WordFeatures> words)
{
    std::size_t letters = 0;
    std::size_t uppers = 0;
    std::size_t longer = 0;
    std::size_t capitalised = 0;
    for (const WordFeatures& word : words) {
        if (!word.letters) {
            continue;
        }
        ++letters;
        uppers += word.allUpper ? 1U : 0U;
        if (word.atLeastFourBytes) {
            ++longer;
            capitalised += word.upper ? 1U : 0U;
        }
    }
    if (letters >= 2 && uppers * 5 >= letters * 4) {
        return Writing::AllCapitals;
    }
    return longer >= 4 && capitalised * 5 >= longer * 4 ? Writing::TitleCase : Writing::Usual;
}

} // namespace dateline
