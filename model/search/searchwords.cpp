// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/search/searchwords.h"

#include "model/text/asciicase.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

namespace dateline {

namespace {

constexpr std::size_t mostBytes
    = 64; // of a folded word: longer ones are noise, and equal there is equal enough

bool isCombining(char32_t c)
{
    return c >= 0x300 && c <= 0x36F;
}

bool isWordCharacter(char32_t c)
{
    return isLetter(c) || isDigit(c) || isCombining(c);
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x02BB;
}

/// Where the word that begins at `at` ends: an apostrophe between letters stays in, and the dots of "U.S.".
std::size_t wordEnd(std::string_view text, std::size_t at)
{
    std::size_t letters = 0; // since the last dot
    bool initials = true; // single letters with dots so far
    while (at < text.size()) {
        const DecodedCodePoint c = decodeUtf8(text, at);
        if (isWordCharacter(c.value)) {
            initials = initials && (isCombining(c.value) || (isLetter(c.value) && letters == 0));
            ++letters;
            at += c.length;
            continue;
        }
        const DecodedCodePoint after = decodeUtf8(text, at + c.length);
        const bool goesOn = at + c.length < text.size() && isLetter(after.value);
        if (isApostrophe(c.value) && goesOn) {
            initials = false;
        } else if (c.value == U'.' && initials && goesOn) {
            const std::size_t second = at + c.length + after.length;
            const bool single = second >= text.size() || !isWordCharacter(decodeUtf8(text, second).value);
            if (!single) {
                break;
            }
            letters = 0;
        } else {
            break;
        }
        at += c.length;
    }
    return at;
}

void foldInto(std::string_view word, std::string& folded)
{
    if (!isAscii(word)) {
        nameKeyInto(word, folded);
        std::erase(folded, ' ');
    } else {
        folded.clear();
        for (const char c : word) {
            if (c != '\'' && c != '.') {
                folded += lowerAscii(c);
            }
        }
    }
    if (folded.size() > mostBytes) {
        std::size_t end = mostBytes;
        while (end > 0 && isUtf8Continuation(folded[end])) {
            --end;
        }
        folded.resize(end);
    }
}

} // namespace

bool SearchWordsRef::next()
{
    while (m_at < m_text.size()) {
        const DecodedCodePoint c = decodeUtf8(m_text, m_at);
        if (!isLetter(c.value) && !isDigit(c.value)) {
            m_at += c.length;
            continue;
        }
        const std::size_t begin = m_at;
        m_at = wordEnd(m_text, begin);
        const std::string_view word = withoutPossessive(m_text.substr(begin, m_at - begin));
        foldInto(word, m_folded);
        if (!m_folded.empty()) {
            m_span = TextSpan::fromBounds(begin, begin + word.size());
            return true;
        }
    }
    return false;
}

} // namespace dateline
