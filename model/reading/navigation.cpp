// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/navigation.h"

#include "model/text/utf8.h"

namespace dateline {

namespace {

constexpr std::size_t maxBytes = 400;

bool isSeparator(char32_t c)
{
    return c == U'|' || c == U'>' || c == 0xBB || c == 0x203A || c == 0x2192;
}

std::size_t wordCount(std::string_view part)
{
    std::size_t words = 0;
    bool inWord = false;
    for (std::size_t at = 0; at < part.size();) {
        const DecodedCodePoint c = decodeUtf8(part, at);
        const bool space = isSpace(c.value);
        words += !space && !inWord ? 1 : 0;
        inWord = !space;
        at += c.length;
    }
    return words;
}

/// "HomeNEWSNews", "Home > World": the first link of nearly every site, stuck to the next one.
bool beginsWithHomeLink(std::string_view line)
{
    if (line.substr(0, 4) != "Home" && line.substr(0, 4) != "HOME") {
        return false;
    }
    const std::string_view rest = line.substr(4);
    const std::string_view next = trimmed(rest);
    return (!rest.empty() && rest.size() == next.size() && line[1] == 'o'
               && isUpper(decodeUtf8(rest, 0).value))
        || (!next.empty() && (isSeparator(decodeUtf8(next, 0).value) || next[0] == '/'));
}

} // namespace

bool isNavigation(std::string_view line)
{
    if (line.size() > maxBytes || line.empty()) {
        return false;
    }
    if (beginsWithHomeLink(line)) {
        return true;
    }
    const char last = line.back();
    if (last == '.' || last == '!' || last == '?' || last == '"') {
        return false;
    }
    std::size_t separated = 0; // parts between signs
    std::size_t spaced = 0; // parts between runs of white space
    std::size_t longest = 0;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= line.size();) {
        const DecodedCodePoint c = decodeUtf8(line, at);
        const bool end = at >= line.size();
        const bool run = !end && isSpace(c.value) && at + c.length < line.size()
            && isSpace(decodeUtf8(line, at + c.length).value);
        if (end || isSeparator(c.value) || run) {
            const std::size_t words = wordCount(line.substr(begin, at - begin));
            longest = words > longest ? words : longest;
            separated += words > 0 && !run ? 1 : 0;
            spaced += words > 0 ? 1 : 0;
            begin = at + c.length;
        }
        if (end) {
            break;
        }
        at += c.length;
    }
    return longest <= 3 && (separated >= 3 || spaced >= 3);
}

} // namespace dateline
