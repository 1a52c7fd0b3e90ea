// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// An article's blocks, one a line: T title, D dateline, Y byline, H header, B body, C caption, x boilerplate,
// and the text without the white space around it, '~' for line ends.

#include "model/reading/article.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace dateline {

inline std::string printedBlocks(const ArticleMetadata& article, std::string_view text)
{
    static constexpr std::array<const char*, 7> letters{"T", "D", "Y", "H", "B", "C", "x"};
    std::string out;
    for (const Block& block : article.blocks) {
        std::string part(trimmed(block.span.in(text)));
        std::replace(part.begin(), part.end(), '\n', '~');
        out += letters[static_cast<std::size_t>(block.kind)] + (" " + part) + "\n";
    }
    return out;
}

inline std::string printedBlocks(const Article& article)
{
    return printedBlocks(article, article.text);
}

} // namespace dateline
