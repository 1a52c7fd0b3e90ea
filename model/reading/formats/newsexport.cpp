// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/newsexport.h"

#include "model/reading/datestamp.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dateline {

namespace {

using namespace std::string_view_literals;
using Lines = std::vector<DocumentBlock>;

constexpr std::size_t maxHeadLines = 12; // from the title to "Body", or to the text
constexpr std::size_t maxDateLineBytes = 80;
constexpr std::size_t maxTitleBytes = 500;

bool isWord(std::string_view line, std::string_view word)
{
    return line.size() <= word.size() + 2 && sameFolded(trimmed(line), word);
}

bool beginsWith(std::string_view line, std::string_view label)
{
    return line.size() >= label.size() && sameFolded(line.substr(0, label.size()), label);
}

std::size_t wordCount(std::string_view line)
{
    return line.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(line.begin(), line.end(), ' '));
}

/// "652 words", "1,204 words".
bool isLength(std::string_view line)
{
    const std::size_t digits = std::min(line.find_first_not_of("0123456789,"), line.size());
    return digits > 0 && digits <= 7 && sameFolded(trimmed(line.substr(digits)), "words");
}

/// A line that is a day and little more: "May 26, 2017 Friday 10:00 AM GMT".
bool isDateLine(std::string_view line)
{
    if (line.size() > maxDateLineBytes) {
        return false;
    }
    const std::vector<DateStamp> stamps = findDateStamps(line, TextSpan::fromBounds(0, line.size()));
    return !stamps.empty() && stamps.front().days.isDay() && line.size() <= stamps.front().span.length + 30U;
}

/// "Document GRDN000020170526ed5q0002x": the code, or nothing.
std::string_view documentCode(std::string_view line)
{
    constexpr std::string_view label = "Document ";
    if (line.substr(0, label.size()) != label || line.size() < label.size() + 18 || line.size() > label.size() + 40) {
        return {};
    }
    const std::string_view code = line.substr(label.size());
    const auto isDigitSign = [](char c) { return c >= '0' && c <= '9'; };
    const auto isSign = [&](char c) { return isDigitSign(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const bool isCode = std::all_of(code.begin(), code.end(), isSign) && code[0] >= 'A' && code[0] <= 'Z' && std::count_if(code.begin(), code.end(), isDigitSign) >= 10;
    return isCode ? code : std::string_view();
}

struct FieldLine
{
    std::string_view code; // empty: the line goes on with the field before
    std::string_view value;
};

/// "HD\tPort closes", or "TD" alone before its paragraphs.
FieldLine fieldOf(std::string_view line)
{
    constexpr std::array codes {"SE"sv, "HD"sv, "CR"sv, "BY"sv, "WC"sv, "PD"sv, "ET"sv, "SN"sv, "SC"sv, "ED"sv, "PG"sv, "VOL"sv, "LA"sv, "CY"sv, "LP"sv, "TD"sv, "CT"sv,
        "RF"sv, "CO"sv, "IN"sv, "NS"sv, "RE"sv, "IPC"sv, "IPD"sv, "PUB"sv, "AN"sv, "CX"sv, "ART"sv, "CLM"sv};
    const std::size_t end = std::min(line.find_first_of("\t "), line.size());
    const std::string_view code = line.substr(0, end);
    if (std::find(codes.begin(), codes.end(), code) == codes.end() || (end < line.size() && line[end] == ' ' && line.substr(end, 2) != "  ")) {
        return {{}, line};
    }
    return {code, trimmed(line.substr(end))};
}

/// One article's lines, of which the last is what ends it.
class ArticleCutter
{
public:
    ArticleCutter(const SourceDocument& whole, Lines lines)
        : m_lines(std::move(lines))
    {
        m_article.document.encoding = whole.encoding;
        m_article.document.repair = whole.repair;
    }

    /// False: no head that can be told apart; the lines are the article all the same.
    bool run()
    {
        const bool isRead = readIndexed() || readNexis() || readFactiva();
        if (!isRead) {
            m_article.document.blocks = m_lines;
            if (!m_lines.empty()) {
                mark(m_article.document.blocks.back(), BlockKind::Boilerplate);
            }
        }
        if (!m_lines.empty() && m_article.key.empty()) {
            m_article.key = documentCode(fieldOf(m_lines.back().text).value);
        }
        return isRead;
    }

    ExportedArticle take() { return std::move(m_article); }

private:
    static void mark(DocumentBlock& block, BlockKind kind)
    {
        block.kind = kind;
        block.isSure = true;
    }

    std::string_view line(std::size_t i) const { return m_lines[i].text; }

    void add(std::size_t i, BlockKind kind, bool isSure = true)
    {
        m_article.document.blocks.push_back({m_lines[i].text, kind, isSure});
    }

    void setHead(std::string_view title, std::string_view outlet, std::string_view date, const char* database)
    {
        m_article.document.title = title;
        m_article.document.source = outlet;
        m_article.document.published.push_back({std::string(date), std::string(database)});
    }

    // --- Nexis ---------------------------------------------------------------------------------------------------------

    bool readNexis()
    {
        const std::size_t body = find("Body");
        if (body == m_lines.size()) {
            return false;
        }
        std::size_t length = body;
        while (length > 0 && body - length < maxHeadLines && !(beginsWith(line(length), "Length:") && isLength(trimmed(line(length).substr(7))))) {
            --length;
        }
        if (!beginsWith(line(length), "Length:")) {
            return false;
        }
        std::size_t date = length;
        while (date > 0 && length - date < maxHeadLines && !isDateLine(line(date))) {
            --date;
        }
        if (date < 2 || !isDateLine(line(date)) || line(date - 2).size() > maxTitleBytes) {
            return false;
        }
        setHead(line(date - 2), line(date - 1), line(date), "Nexis date");
        add(date - 2, BlockKind::Title);
        for (std::size_t i = date - 1; i <= body; ++i) {
            addNexisHead(i, i <= date);
        }
        addNexisText(body + 1);
        addBoilerplate(0, date - 2); // of the whole export: its cover
        return true;
    }

    void addNexisHead(std::size_t i, bool isOutletOrDate)
    {
        if (isOutletOrDate || beginsWith(line(i), "Dateline:")) {
            add(i, BlockKind::Header);
        } else if (beginsWith(line(i), "Byline:")) {
            add(i, BlockKind::Byline);
        } else if (beginsWith(line(i), "Highlight:")) {
            add(i, BlockKind::Body);
        } else {
            add(i, BlockKind::Boilerplate);
        }
    }

    void addNexisText(std::size_t begin)
    {
        BlockKind kind = BlockKind::Body;
        for (std::size_t i = begin; i < m_lines.size(); ++i) {
            const bool isLabel = isWord(line(i), "Graphic") || isWord(line(i), "Classification") || isWord(line(i), "Notes") || beginsWith(line(i), "Load-Date:");
            if (isLabel) {
                kind = isWord(line(i), "Graphic") ? BlockKind::Caption : BlockKind::Boilerplate;
            }
            const bool isFurniture = isLabel || i + 1 == m_lines.size();
            add(i, isFurniture ? BlockKind::Boilerplate : kind == BlockKind::Body ? m_lines[i].kind : kind, isFurniture || kind != BlockKind::Body || m_lines[i].isSure);
        }
    }

    // --- Factiva -------------------------------------------------------------------------------------------------------

    bool readFactiva()
    {
        if (m_lines.empty() || documentCode(m_lines.back().text).empty()) {
            return false;
        }
        std::size_t words = 0; // the first article may stand behind a list of all
        while (words < m_lines.size() && !(isLength(line(words)) && words + 2 < m_lines.size() && isDateLine(line(words + 1)))) {
            ++words;
        }
        if (words == 0 || words == m_lines.size()) {
            return false;
        }
        const bool hasTime = line(words + 2).size() <= 12 && line(words + 2).find(':') != std::string_view::npos;
        const std::size_t outlet = words + (hasTime ? 3 : 2);
        const std::size_t title = factivaTitle(words);
        if (outlet >= m_lines.size() || line(title).size() > maxTitleBytes) {
            return false;
        }
        setHead(line(title), line(outlet), line(words + 1), "Factiva date");
        add(title, BlockKind::Title);
        for (std::size_t i = title + 1; i < words; ++i) {
            add(i, BlockKind::Byline);
        }
        add(words, BlockKind::Boilerplate);
        for (std::size_t i = words + 1; i <= outlet; ++i) {
            add(i, BlockKind::Header);
        }
        const std::size_t text = factivaText(outlet + 1);
        addBoilerplate(outlet + 1, text);
        for (std::size_t i = text; i + 1 < m_lines.size(); ++i) {
            add(i, m_lines[i].kind, m_lines[i].isSure);
        }
        addBoilerplate(m_lines.size() - 1, m_lines.size());
        addBoilerplate(0, title);
        return true;
    }

    /// Over the length stand the title, often a byline below it, sometimes a section's name above.
    std::size_t factivaTitle(std::size_t words) const
    {
        if (words == 1) {
            return 0;
        }
        const std::string_view last = line(words - 1);
        const std::string_view before = line(words - 2);
        const bool isByline = beginsWith(last, "By ") || (wordCount(last) <= 4 && wordCount(before) > wordCount(last) && last.size() * 2 < before.size());
        return isByline ? words - 2 : words - 1;
    }

    /// Below the outlet: its code, edition, page, language and rights, in short lines.
    std::size_t factivaText(std::size_t begin) const
    {
        std::size_t text = begin;
        for (std::size_t i = begin; i < std::min(begin + 8, m_lines.size() - 1); ++i) {
            const std::string_view at = line(i);
            const bool isRights = beginsWith(at, "\u00A9") || beginsWith(at, "(c)") || beginsWith(at, "Copyright");
            const bool isCode = at.size() <= 12 && at.find_first_of(".!?") == std::string_view::npos;
            if (isRights) {
                return i + 1;
            }
            if (!isCode && wordCount(at) > 3) {
                return text;
            }
            text = isCode ? i + 1 : text;
        }
        return text;
    }

    // --- Factiva with its index ----------------------------------------------------------------------------------------

    bool readIndexed()
    {
        std::size_t fields = 0;
        for (const DocumentBlock& block : m_lines) {
            const std::string_view code = fieldOf(block.text).code;
            fields += code == "HD" || code == "WC" || code == "PD" || code == "SN" || code == "TD" || code == "LP" ? 1 : 0;
        }
        if (fields < 5) {
            return false;
        }
        std::string_view field;
        std::string title;
        std::string outlet;
        std::string date;
        for (DocumentBlock& block : m_lines) {
            const FieldLine found = fieldOf(block.text);
            field = found.code.empty() ? field : found.code;
            if (found.value.empty()) {
                continue;
            }
            std::string& taken = field == "HD" ? title : field == "SN" ? outlet : date;
            if ((field == "HD" || field == "SN" || field == "PD") && taken.empty()) {
                taken = found.value;
            }
            const bool isText = field == "LP" || field == "TD";
            const BlockKind kind = isText ? BlockKind::Body : field == "HD" ? BlockKind::Title : field == "BY" ? BlockKind::Byline
                : field == "SN" || field == "PD"                            ? BlockKind::Header
                                                                            : BlockKind::Boilerplate;
            m_article.document.blocks.push_back({std::string(found.value), kind, !isText});
        }
        if (title.empty() || !isDateLine(date)) {
            m_article.document.blocks.clear();
            return false;
        }
        setHead(title, outlet, date, "Factiva date");
        return true;
    }

    std::size_t find(std::string_view word) const
    {
        std::size_t i = 0;
        while (i < m_lines.size() && !isWord(m_lines[i].text, word)) {
            ++i;
        }
        return i;
    }

    void addBoilerplate(std::size_t begin, std::size_t end)
    {
        for (std::size_t i = begin; i < end; ++i) {
            add(i, BlockKind::Boilerplate);
        }
    }

    Lines m_lines;
    ExportedArticle m_article;
};

bool endsArticle(std::string_view line)
{
    return isWord(line, "End of Document") || !documentCode(fieldOf(line).value).empty();
}

} // namespace

std::vector<ExportedArticle> splitNewsExport(const SourceDocument& whole)
{
    std::vector<ExportedArticle> articles;
    std::size_t read = 0;
    Lines lines;
    for (const DocumentBlock& block : whole.blocks) {
        for (std::size_t begin = 0; begin < block.text.size();) { // a head may be one paragraph with breaks in it
            const std::size_t end = std::min(block.text.find('\n', begin), block.text.size());
            const std::string_view line = trimmed(std::string_view(block.text).substr(begin, end - begin));
            begin = end + 1;
            if (line.empty()) {
                continue;
            }
            lines.push_back({std::string(line), block.kind == BlockKind::Title ? BlockKind::Body : block.kind, block.isSure && block.kind != BlockKind::Title});
            if (endsArticle(line)) {
                ArticleCutter cutter(whole, std::move(lines));
                read += cutter.run() ? 1 : 0;
                articles.push_back(cutter.take());
                lines.clear();
            }
        }
    }
    if (articles.empty() || read * 2 < articles.size()) {
        return {}; // the words were there, the layout is another
    }
    for (DocumentBlock& rest : lines) { // of the whole export: a summary of the search, page furniture
        articles.back().document.blocks.push_back({std::move(rest.text), BlockKind::Boilerplate, true});
    }
    return articles;
}

} // namespace dateline
