// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Article: one text with what its container says of it, as read; nothing in it is interpreted yet.
// `text` is valid UTF-8 (repaired once at reading) and never changes: every offset of the program refers to
// it. Both are plain data. The texts of a project stay there, so what a session holds of an article is its
// metadata.

#include "model/base/contenthash.h"
#include "model/calendar/dayinterval.h"
#include "model/text/span.h"

#include <optional>
#include <string>
#include <vector>

namespace dateline {

enum class BlockKind : std::uint8_t { Title, Dateline, Byline, Header, Body, Caption, Boilerplate };

struct Block
{
    TextSpan span;
    BlockKind kind = BlockKind::Body;

    friend bool operator==(const Block&, const Block&) = default;
};

/// Where a publication date may come from, in falling order of trust.
enum class DateSource : std::uint8_t { Analyst, Metadata, Header, Dateline, FileName, Url, Inferred };

/// One place that may say when the article was published. All candidates are kept; dating chooses.
struct DateCandidate
{
    DayInterval days;
    DateSource source = DateSource::Header;
    TextSpan span; // in the text; empty for metadata, file name and URL
    std::string why; // "header line 'Updated on May 18, 2017'"

    friend bool operator==(const DateCandidate&, const DateCandidate&) = default;
};

enum class Repair : std::uint8_t {
    None,
    Decoded,
    InvalidBytesReplaced,
    NulReplaced,
    BytesTakenAsWindows1252, // letters of that encoding in a text that is otherwise UTF-8
};

/// All but the text.
struct ArticleMetadata
{
    std::string id; // unique in a corpus: relative path with '/', or the id of a JSON line
    std::string path; // file it came from, as given
    std::optional<TextSpan> titleSpan; // where the title stands in the text, if it does
    std::string title; // empty = none
    std::string opening; // of a text without a title: what it is called by in lists; see openingOf()
    std::string source; // outlet, agency or host; empty = unknown
    std::string url;
    std::string language; // ISO 639-1 as declared or detected; empty = unknown
    std::string encoding; // as read, e.g. "UTF-8", "WINDOWS-1252"
    Repair repair = Repair::None;
    std::vector<Block> blocks; // in order, without gaps or overlaps: they cover the text
    std::vector<DateCandidate> dateCandidates; // in text order after metadata; may be empty
    ContentHash hash; // of the text alone
};

struct Article : ArticleMetadata
{
    std::string text;
};

/// The first words of title or body, at most 120 bytes of whole letters; empty where the article has a title.
std::string openingOf(const Article& article);

} // namespace dateline
