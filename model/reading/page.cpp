// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/page.h"

namespace dateline {

Page::Page(Article& laidOut)
    : article(laidOut)
    , text(laidOut.text)
    , lines(cutLines(laidOut.text))
    , parts(lines.size())
    , given(lines.size(), false)
{
}

void Page::take(std::span<const Block> blocks)
{
    std::size_t line = 0;
    for (const Block& block : blocks) {
        while (line < lines.size() && lines[line].span.begin < block.span.begin) {
            ++line;
        }
        for (; line < lines.size() && lines[line].span.end() <= block.span.end(); ++line) {
            if (!lines[line].isBlank()) {
                decide(line, block.kind);
                given[line] = true;
            }
        }
    }
}

std::size_t Page::nextLine(std::size_t line) const
{
    for (std::size_t i = line + 1; i < lines.size(); ++i) {
        if (!lines[i].isBlank()) {
            return i;
        }
    }
    return noLine;
}

std::size_t Page::previousLine(std::size_t line) const
{
    for (std::size_t i = line; i-- > 0;) {
        if (!lines[i].isBlank()) {
            return i;
        }
    }
    return noLine;
}

} // namespace dateline
