// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/textline.h"

#include "model/text/asciiclass.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

namespace dateline {

namespace {

constexpr std::size_t maxFoldedBytes = 900; // longest phrase limit of the table
// the rest is taken as one line, so that a file of line ends costs no gigabytes
constexpr std::size_t maxLines = 100'000;
constexpr std::size_t maxStampBytes = 200; // a date line is short

bool isBulletSign(char32_t c)
{
    return c == 0x2022 || c == 0x25CF || c == 0x25AA || c == 0xB7 || c == 0x2023 || c == 0x2219 || c == U'*'
        || c == 0x25BA || c == 0x25E6;
}

bool isClosing(char32_t c)
{
    return c == U')' || c == U']' || isQuote(c);
}

void readEnd(std::string_view content, TextLine& line)
{
    std::size_t at = content.size();
    while (at > 0) {
        const DecodedCodePoint c = decodeUtf8Before(content, at);
        if (!isClosing(c.value)) {
            line.endsInPeriod = c.value == U'.';
            line.endsInStop = c.value == U'.' || c.value == U'!' || c.value == U'?' || c.value == 0x2026;
            return;
        }
        at -= c.length;
    }
}

void countWords(std::string_view content, TextLine& line)
{
    bool anyLower = false;
    bool anyUpper = false;
    bool inWord = false;
    bool wordUpper = false;
    std::size_t letters = 0;
    const auto endWord = [&] {
        if (inWord && letters >= 4) {
            ++line.longWords;
            line.longCapitalised += wordUpper ? 1 : 0;
        }
        inWord = false;
    };
    for (std::size_t at = 0; at < content.size();) {
        const DecodedCodePoint c = decodeUtf8(content, at);
        if (isSpace(c.value)) {
            endWord();
        } else if (isLetter(c.value) || isDigit(c.value)) {
            const bool upper = isUpper(c.value);
            const bool lower = isLower(c.value);
            anyLower = anyLower || lower;
            anyUpper = anyUpper || upper;
            if (!inWord) {
                inWord = true;
                letters = 0;
                wordUpper = upper;
                ++line.words;
                line.capitalised += upper ? 1 : 0;
                line.lower += lower ? 1 : 0;
            }
            ++letters;
        }
        at += c.length;
    }
    endWord();
    line.allCaps = anyUpper && !anyLower;
}

std::string foldedCore(std::string_view content)
{
    std::string folded = foldName(content);
    const auto isSign = [](char c) {
        return !isBeyondAscii(c) && !(isAsciiLower(c) || isAsciiDigit(c) || c == '#' || c == '(' || c == '@');
    };
    std::size_t end = folded.size();
    while (end > 0 && (isSign(folded[end - 1]) || folded[end - 1] == '(')) {
        --end;
    }
    std::size_t begin = 0;
    while (begin < end
        && (isSign(folded[begin]) || (folded[begin] == '(' && folded.compare(begin, 3, "(c)") != 0))) {
        ++begin;
    }
    while (begin + 3 <= end
        && (folded.compare(begin, 3, "\xE2\x80\xA2") == 0 || folded.compare(begin, 3, "\xE2\x96\xBA") == 0)) {
        begin += 3;
        while (begin < end && folded[begin] == ' ') {
            ++begin;
        }
    }
    return folded.substr(begin, end - begin);
}

TextLine readLine(std::string_view text, std::size_t begin, std::size_t end)
{
    TextLine line;
    const std::string_view raw = text.substr(begin, end - begin);
    const std::string_view content = trimmed(raw);
    if (content.empty()) {
        line.span = TextSpan::fromBounds(begin, begin);
        return line;
    }
    line.indent = static_cast<std::size_t>(content.data() - raw.data());
    line.spaceAtEnd = line.indent + content.size() < raw.size();
    line.span = TextSpan::fromBounds(begin + line.indent, begin + line.indent + content.size());
    const DecodedCodePoint first = decodeUtf8(content, 0);
    const DecodedCodePoint second = decodeUtf8(content, first.length);
    line.bullet = isBulletSign(first.value)
        || ((isDash(first.value) || first.value == U'o') && isSpace(second.value));
    line.startsLower = isLower(first.value);
    readEnd(content, line);
    countWords(content, line);
    if (content.size() <= maxFoldedBytes) {
        line.folded = foldedCore(content);
        line.mark = markOfLine(line.folded, line.endsInStop);
    }
    if (content.size() <= maxStampBytes) {
        line.stamps = findDateStamps(text, line.span, StampForms::OfHeads);
    }
    return line;
}

} // namespace

std::vector<TextLine> cutLines(std::string_view text)
{
    std::vector<TextLine> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = text.find_first_of("\r\n", begin);
        end = end == std::string_view::npos || lines.size() >= maxLines ? text.size() : end;
        lines.push_back(readLine(text, begin, end));
        const bool both = end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n';
        begin = end + (both ? 2 : 1);
    }
    return lines;
}

} // namespace dateline
