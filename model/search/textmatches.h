// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Where a query is met in one text: byte spans for the reader to mark, and the passage to show in a list.
// Linear in the text (about 100 MB/s).

#include "model/search/searchquery.h"
#include "model/text/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Each place of each wanted term, in text order, without overlaps.
std::vector<TextSpan> searchMatches(std::string_view text, const SearchQuery& query);
bool fulfils(std::string_view text, const SearchQuery& query);
/// The term stands in the text.
bool contains(std::string_view text, const SearchTerm& term);

struct SearchSnippet
{
    std::string text; // cut at words, with "…" where more was; line breaks are blanks
    std::vector<TextSpan> marks; // in `text`
};

/// About `bytes` of the text around the first of `matches` and as many of the others as lie near.
SearchSnippet snippetOf(std::string_view text, const std::vector<TextSpan>& matches, std::size_t bytes = 160);

} // namespace dateline
