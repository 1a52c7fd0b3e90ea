// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What tables and lists of articles have in common: names of columns and fields, and how their values become
// a document. README.md lists the names. Values may hold mark-up.

#include "model/base/limits.h"
#include "model/reading/document.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class ArticleField : std::uint8_t {
    None,
    Id,
    Title,
    Lead,
    Text,
    Published,
    Source,
    Url,
    Language,
    Author
};

/// `rank`: the lower, the better, where several columns are of one field.
struct NamedField
{
    ArticleField field = ArticleField::None;
    std::size_t rank = 0;
};
/// "Publication date", "publication_date" and "PublicationDate" are the same.
NamedField fieldOfName(std::string_view name);

struct ArticleFields
{
    std::string id;
    std::string title;
    std::vector<std::string> lead;
    std::vector<std::string> text;
    std::string published;
    std::string publishedName; // of the column or field
    std::string source;
    std::string url;
    std::string language;
    std::vector<std::string> authors;

    bool hasText() const { return !text.empty() || !lead.empty(); }
};

/// Fills fields in from columns of any order: of several for one field the best with a value counts, texts
/// are all kept.
class FieldCollector
{
public:
    void add(std::string_view name, std::string value);
    ArticleFields take();

private:
    ArticleFields m_fields;
    std::array<std::size_t, static_cast<std::size_t>(ArticleField::Author) + 1> m_ranks{};
};

/// The title stands above the text unless the text begins with it.
SourceDocument documentOfFields(ArticleFields fields, const Limits& limits);

/// Paragraphs of plain text, parted by blank lines, at the end of `blocks`.
void addParagraphs(std::string_view text, std::vector<DocumentBlock>& blocks);
/// The same of text that may be a piece of mark-up.
void addTextOrMarkup(std::string_view text, const Limits& limits, std::vector<DocumentBlock>& blocks);
/// A title block at the begin, where none of the first blocks says the same.
void addTitle(std::string_view title, std::vector<DocumentBlock>& blocks);

/// Ids of one file's articles: "news.csv#17".
class ItemIds
{
public:
    explicit ItemIds(std::string fileId);
    /// The id in the file; what has none is named after its content.
    static std::string nameOf(std::string_view wanted, std::string_view content);
    /// "news.csv#17" of that name, numbered where it was given before.
    std::string tellApart(const std::string& name) { return unique(m_fileId + "#" + name); }
    /// The id, with a number behind it where it was given before.
    std::string unique(const std::string& id);

private:
    std::string m_fileId;
    // hashes; the last number behind each: one id may stand in every row
    std::map<std::uint64_t, std::uint32_t> m_taken;
};

} // namespace dateline
