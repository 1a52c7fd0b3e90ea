// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the layouts of news databases have in common: lines, and how one article's lines become a document. A
// layout is where articles end (among the lines of a whole export) and how one of them is read;
// newsexport.cpp has the list.

#include "model/reading/formats/newsexport.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline::newsexport {

using Lines = std::vector<DocumentBlock>;

inline constexpr std::size_t maxTitleBytes = 500;

/// The word alone, in letters of any case.
bool isWord(std::string_view line, std::string_view word);
bool beginsWith(std::string_view line, std::string_view label); // in letters of any case
std::size_t wordCount(std::string_view line);
/// "652 words", "1,204 words"; also in German, French and Spanish.
bool isLength(std::string_view line);
/// A line that is a day, or a month, and little more: "May 26, 2017 Friday 10:00 AM GMT".
bool isDateLine(std::string_view line);
bool isRightsLine(std::string_view line); // "Copyright 2017 ...", "All Rights Reserved"
std::size_t digitsAt(std::string_view text, std::size_t at);

/// Puts an article together from its lines, each of which is added once.
class ArticleWriter
{
public:
    ArticleWriter(const Lines& lines, ExportedArticle& article)
        : m_lines(lines)
        , m_article(article)
    {
    }

    std::string_view line(std::size_t i) const { return m_lines[i].text; }
    std::size_t size() const { return m_lines.size(); }
    const Lines& lines() const { return m_lines; }
    // a line that is that word; size() where there is none
    std::size_t find(std::string_view word, std::size_t from = 0) const;

    void add(std::size_t i, BlockKind kind)
    {
        m_article.document.blocks.push_back({m_lines[i].text, kind, true});
    }
    void addAs(std::string_view text, BlockKind kind)
    {
        m_article.document.blocks.push_back({std::string(text), kind, true});
    }
    /// As the file's own reader found them: main text, rows, captions.
    void addText(std::size_t begin, std::size_t end)
    {
        m_article.document.blocks.insert(m_article.document.blocks.end(), at(begin), at(end));
    }
    void addMainText(std::string_view text)
    {
        m_article.document.blocks.push_back({std::string(text), BlockKind::Body, false});
    }
    void addBoilerplate(std::size_t begin, std::size_t end);
    /// `place`: what is said of the date.
    void setHead(std::string_view title, std::string_view outlet, std::string_view date, const char* place);
    void setKey(std::string_view key) { m_article.key = key; }
    void addAuthor(std::string_view names) { m_article.document.authors.emplace_back(names); }

private:
    Lines::const_iterator at(std::size_t i) const { return m_lines.begin() + static_cast<std::ptrdiff_t>(i); }

    const Lines& m_lines;
    ExportedArticle& m_article;
};

struct Layout
{
    /// Of each article the line behind its last; what stands behind all is the export's own.
    std::vector<std::size_t> (*ends)(const Lines& lines);
    /// False: no head that can be told apart; nothing was added.
    bool (*read)(ArticleWriter& article);
};

// By file.
std::vector<std::size_t> endsOfNexisUni(const Lines& lines);
bool readNexisUni(ArticleWriter& article);
// no paragraph goes on over it: "Body", "Length: 652 words", the date
bool isNexisUniField(std::string_view line);
std::vector<std::size_t> endsOfNexisClassic(const Lines& lines);
bool readNexisClassic(ArticleWriter& article);
bool isNexisNumber(std::string_view line); // "1 of 10 DOCUMENTS"
std::vector<std::size_t> endsOfFactiva(const Lines& lines);
bool readFactiva(ArticleWriter& article);
bool hasFactivaFields(const Lines& lines);
std::vector<std::size_t> endsOfProQuest(const Lines& lines);
bool readProQuest(ArticleWriter& article);
bool isRule(std::string_view line); // "____________"

} // namespace dateline::newsexport
