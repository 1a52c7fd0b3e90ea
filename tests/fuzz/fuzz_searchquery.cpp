// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Any line as what somebody types into the search field, asked of the text behind it: places in order and
// inside of whole letters, a passage with its marks, and a query that is understood the same when it is
// written as it was understood.

#include "model/search/textmatches.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace dateline;

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

void requirePlaces(std::string_view text, const std::vector<TextSpan>& places)
{
    std::size_t at = 0;
    for (const TextSpan place : places) {
        require(!place.isEmpty() && place.begin >= at && place.end() <= text.size()
            && isValidUtf8(place.in(text)));
        at = place.end();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 20'000) {
        return 0;
    }
    std::string both;
    repairUtf8({reinterpret_cast<const char*>(data), size}, both); // fields and articles are valid
    const std::size_t end = std::min(both.find('\n'), both.size());
    const std::string_view text = std::string_view(both).substr(end);
    for (const SearchQuery& query : {parseSearch(both.substr(0, end)), parseTyped(both.substr(0, end))}) {
        require(parseSearch(toString(query)) == query);
        const std::vector<TextSpan> places = searchMatches(text, query);
        requirePlaces(text, places);
        static_cast<void>(fulfils(text, query));
        const SearchSnippet snippet = snippetOf(text, places);
        require(isValidUtf8(snippet.text));
        requirePlaces(snippet.text, snippet.marks);
    }
    return 0;
}
