// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/dateline.h"

#include "model/reading/datestamp.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::size_t maxPrefixBytes = 160;
constexpr std::size_t maxWords = 12;
constexpr std::array<std::string_view, 12> smallWords{
    "of", "de", "del", "el", "al", "la", "and", "am", "pm", "on", "the", "near"};

/// Capitals before a dash that name no place.
constexpr std::array<std::string_view, 22> noPlaces{"ANALYSIS", "BREAKING", "CORRECTED", "CORRECTION",
    "EDITORIAL", "EXCLUSIVE", "EXPLAINER", "FACTBOX", "FILE", "INTERVIEW", "LIVE", "NOTE", "OPINION",
    "PHOTOS", "PROFILE", "QUESTION", "TIMELINE", "UPDATE", "UPDATED", "URGENT", "VIDEO", "WATCH"};

/// The dash that closes a dateline: " - ", " -- ", " – ", " — ", "_" ; [begin, end) or nothing.
std::optional<TextSpan> closingDash(std::string_view text, TextSpan range)
{
    for (std::size_t at = range.begin; at < range.end();) {
        const DecodedCodePoint c = decodeUtf8(text, at);
        if (c.value == U'_' || isDash(c.value)) {
            std::size_t end = at + c.length;
            while (end < range.end() && (text[end] == '-' || text[end] == '_')) {
                ++end;
            }
            const bool spaceBefore = at > range.begin && isSpace(decodeUtf8Before(text, at).value);
            const bool bracketBefore = at > range.begin && text[at - 1] == ')';
            const bool spaceAfter = end >= range.end() || isSpace(decodeUtf8(text, end).value);
            const bool wide = c.value != U'-' || end - at > 1;
            if ((spaceBefore && (spaceAfter || wide)) || (bracketBefore && (spaceAfter || wide))
                || (wide && spaceAfter && at > range.begin)) {
                return TextSpan::fromBounds(at, end);
            }
            at = end;
        } else {
            at += c.length;
        }
    }
    return std::nullopt;
}

struct PrefixWords
{
    std::size_t words = 0; // outside brackets
    std::size_t placeWords = 0; // neither month nor weekday nor small word
    bool capitalPlace = false; // its first word is all capitals, of three letters and more
    bool valid = true;
    TextSpan agency;
};

std::string_view wordAt(std::string_view text, std::size_t at, std::size_t end)
{
    std::size_t stop = at;
    while (stop < end) {
        const DecodedCodePoint c = decodeUtf8(text, stop);
        if (!isLetter(c.value) && c.value != U'\'' && c.value != 0x2019) {
            break;
        }
        stop += c.length;
    }
    return text.substr(at, stop - at);
}

bool isAllCapitals(std::string_view word)
{
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size();) {
        const DecodedCodePoint c = decodeUtf8(word, at);
        if (isLower(c.value)) {
            return false;
        }
        letters += isUpper(c.value) ? 1 : 0;
        at += c.length;
    }
    return letters >= 3;
}

void takeWord(std::string_view word, PrefixWords& result)
{
    ++result.words;
    if (std::find(noPlaces.begin(), noPlaces.end(), word) != noPlaces.end()) {
        result.valid = false;
        return;
    }
    const bool small = std::find(smallWords.begin(), smallWords.end(), word) != smallWords.end();
    const bool capital = isUpper(decodeUtf8(word, 0).value);
    const bool calendar = monthFrom(word).has_value() || weekdayFrom(word).has_value();
    const bool clock = word == "GMT" || word == "EDT" || word == "EST" || word == "AM" || word == "PM"
        || word == "UTC" || word == "a" || word == "p" || word == "m" || word == "st" || word == "nd"
        || word == "rd" || word == "th";
    result.valid = result.valid && (capital || small || clock);
    if (capital && !calendar && !clock) {
        result.capitalPlace = result.capitalPlace || (result.placeWords == 0 && isAllCapitals(word));
        ++result.placeWords;
    }
}

PrefixWords readPrefix(std::string_view text, TextSpan prefix)
{
    PrefixWords result;
    for (std::size_t at = prefix.begin; at < prefix.end() && result.valid;) {
        const DecodedCodePoint c = decodeUtf8(text, at);
        if (isLetter(c.value)) {
            const std::string_view word = wordAt(text, at, prefix.end());
            takeWord(word, result);
            at += std::max(word.size(), c.length);
        } else if (c.value == U'(') {
            const std::size_t close = text.substr(0, prefix.end()).find(')', at);
            if (close == std::string_view::npos || close - at > 60) {
                result.valid = false;
                break;
            }
            result.agency = TextSpan::fromBounds(at + 1, close);
            at = close + 1;
        } else {
            const bool allowed = isSpace(c.value) || isDigit(c.value) || isDash(c.value) || c.value == U','
                || c.value == U'.' || c.value == U'/' || c.value == U':' || c.value == U'\''
                || c.value == 0x2019 || c.value == U';';
            result.valid = allowed;
            at += c.length;
        }
    }
    return result;
}

bool textFollows(std::string_view text, std::size_t at, std::size_t end)
{
    while (at < end) {
        const DecodedCodePoint c = decodeUtf8(text, at);
        if (!isSpace(c.value)) {
            return isUpper(c.value) || isQuote(c.value) || isDigit(c.value) || c.value == U'('
                || c.value == U'[' || c.value == U'$';
        }
        at += c.length;
    }
    return true; // the paragraph follows on the next line
}

} // namespace

std::optional<DatelinePrefix> findDateline(std::string_view text, TextSpan paragraph)
{
    std::size_t limit = std::min<std::size_t>(paragraph.end(), paragraph.begin + maxPrefixBytes);
    while (limit < paragraph.end() && isUtf8Continuation(text[limit])) {
        --limit;
    }
    std::size_t from = paragraph.begin;
    while (const std::optional<TextSpan> dash = closingDash(text, TextSpan::fromBounds(from, limit))) {
        const TextSpan prefix = TextSpan::fromBounds(paragraph.begin, dash->begin);
        const PrefixWords words = readPrefix(text, prefix);
        if (!words.valid || words.words > maxWords) {
            return std::nullopt;
        }
        const std::vector<DateStamp> stamps = findDateStamps(text, prefix);
        const bool agencyOnly = words.words == 0 && !words.agency.isEmpty();
        const bool placed
            = words.placeWords > 0 && (words.capitalPlace || !stamps.empty() || !words.agency.isEmpty());
        if ((agencyOnly || placed) && textFollows(text, dash->end(), paragraph.end())) {
            const bool dateInBrackets
                = !words.agency.isEmpty() && !findDateStamps(text, words.agency).empty();
            return DatelinePrefix{TextSpan::fromBounds(paragraph.begin, dash->end()),
                dateInBrackets ? TextSpan{} : words.agency};
        }
        from = dash->end(); // "Tel Aviv - Jaffa, 3 May 2015 -"
    }
    return std::nullopt;
}

} // namespace dateline
