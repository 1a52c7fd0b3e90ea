// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a line of web furniture says of itself: phrases of sharing buttons, notices, credits and labels.
// In: the line folded by foldName, without signs at both ends. A small table compiled in, because reading
// takes no language data; it lists wordings common to many sites, never one article's.

#include <cstdint>
#include <string_view>

namespace dateline {

enum class LineMark : std::uint8_t {
    None,
    Boilerplate,
    TailBegin, // boilerplate, and what short lines follow it at the text's end belong to it
    Credit, // of a picture: what stands before it may be its caption
    Caption,
    Label, // a section name or kind of text over the title
    Stamp, // "Published", "Updated on": a header line where a date follows
    Agency // who reported: "Reporting by", "With assistance by"
};

/// `endsInStop`: the line ends like a sentence, so that only unmistakable wordings count.
LineMark markOfLine(std::string_view folded, bool endsInStop);

} // namespace dateline
