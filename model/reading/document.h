// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// SourceDocument: what a format reader (formats/format.h) found in a file, before it becomes an article:
// paragraphs with what its markup says they are, and what its metadata says. articleFromDocument() makes one
// text of it, so that all formats repair, cover and date alike. In: any bytes in the strings, they are
// repaired here; out: an Article, or Empty or TooLarge. Linear in the text.

#include "model/base/expected.h"
#include "model/base/limits.h"
#include "model/reading/article.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// One paragraph, heading, item, caption or row of a table. White space runs are one space; '\n' breaks the
/// line, '\t' parts the cells of a row, and both stay. A title is put on one line.
struct DocumentBlock
{
    std::string text;
    BlockKind kind = BlockKind::Body;
    /// The markup says it beyond doubt: the title element, a navigation bar, a caption. What is not sure is
    /// told apart by its wording as in plain text: main text should come as Body that is not sure, so that
    /// its dateline is found.
    bool isSure = false;
};

/// A field that says when the article was published, as written there.
struct PublishedField
{
    std::string text; // "2017-05-29T10:00:00+02:00"; what is no date is passed over
    std::string place; // "JSON-LD datePublished": becomes DateCandidate::why
};

struct SourceDocument
{
    std::string title; // as metadata gives it; empty = the title block, or told from the text
    std::string source; // outlet or agency; empty = the host of the address
    std::string url;
    std::string language; // "en", "en-GB"
    std::vector<std::string> authors; // names; a paragraph that holds nothing else is the byline
    std::vector<PublishedField> published; // the most trustworthy first
    std::vector<DocumentBlock> blocks; // in the order of reading
    std::string encoding; // of the file, "UTF-8" where it does not matter
    Repair repair = Repair::None;
    std::vector<std::string> damagedParts; // of a packed document, by name: the rest was read without them
};

/// Paragraphs are parted by blank lines. `name`: of the file, for the date in it; may be empty. The article's
/// path is the caller's business, the error's place as well.
Expected<Article> articleFromDocument(
    std::string id, std::string_view name, SourceDocument document, const Limits& limits = {});

/// The text as it would stand in an article: valid, white space collapsed ('\n' and '\t' stay), control
/// characters gone. `repair` is raised where bytes were replaced.
std::string cleanText(std::string_view text, Repair& repair);
/// The same on one line, at most `most` bytes of whole letters; for fields of metadata.
std::string cleanField(std::string_view text, std::size_t most = 1000);

/// "https://www.news.example:80/x" -> "news.example"; empty where there is none.
std::string hostOf(std::string_view url);

} // namespace dateline
