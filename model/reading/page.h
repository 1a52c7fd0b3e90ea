// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Page: an article's lines and what each was found to be, while its blocks are told apart. The stages of
// layout.cpp fill `parts` one after the other; a line without parts is undecided and ends as body.
// Borrows the article for the time of one layout.

#include "model/reading/article.h"
#include "model/reading/textline.h"

#include <span>

namespace dateline {

inline constexpr std::size_t noLine = static_cast<std::size_t>(-1);
inline constexpr std::size_t wrapBytes = 110; // text that a program has wrapped has no longer lines,
inline constexpr std::size_t minWrappedBytes = 45; // and none shorter but the last of a paragraph

struct PagePart
{
    TextSpan span;
    BlockKind kind = BlockKind::Body;
};

struct Page
{
    explicit Page(Article& laidOut);

    /// What was given from outside is decided, and no stage may change it.
    void take(std::span<const Block> blocks);
    bool isGiven(std::size_t line) const { return given[line]; }
    bool isGiven(std::size_t line, BlockKind kind) const { return given[line] && is(line, kind); }
    bool isDecided(std::size_t line) const { return !parts[line].empty(); }
    bool is(std::size_t line, BlockKind kind) const
    {
        return parts[line].size() == 1 && parts[line][0].kind == kind;
    }
    void decide(std::size_t line, BlockKind kind) { parts[line] = {{lines[line].span, kind}}; }
    std::string_view content(std::size_t line) const { return lines[line].span.in(text); }
    std::size_t nextLine(std::size_t line) const; // the next one that is not blank, or noLine
    std::size_t previousLine(std::size_t line) const;

    Article& article;
    std::string_view text;
    std::vector<TextLine> lines;
    std::vector<std::vector<PagePart>> parts; // by line
    std::vector<bool> given; // by line
    std::size_t headEnd = 0; // first line of running text
};

// The stages, in this order.
void markPlainLines(Page& page); // furniture, credits, captions, date lines, by their wording
void layOutHead(Page& page); // finds headEnd; navigation, date lines, bylines and the title before it
void layOutTail(Page& page); // what follows the article, and biographies

} // namespace dateline
