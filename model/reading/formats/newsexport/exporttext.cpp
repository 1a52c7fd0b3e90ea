// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/decoding.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/newsexport/exportlines.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

// Exports saved as plain text: lines wrapped at some 80 letters, or a paragraph a line.

namespace dateline {

namespace {

using namespace newsexport;
using namespace std::string_view_literals;

constexpr std::size_t maxWrapBytes = 110; // longer lines: a paragraph each
constexpr std::size_t minWrapBytes = 60;

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

/// The width at which the text was wrapped; 0 where it was not.
std::size_t widthOf(const std::vector<std::string_view>& lines)
{
    std::size_t width = 0;
    std::size_t longer = 0; // addresses are not broken
    for (const std::string_view line : lines) {
        longer += line.size() > maxWrapBytes ? 1 : 0;
        width = line.size() > maxWrapBytes ? width : std::max(width, line.size());
    }
    return longer * 50 <= lines.size() && width >= minWrapBytes ? width : 0;
}

/// "BYLINE: ...", which begins a paragraph of its own even where no empty line stands before it.
bool isLabelled(std::string_view line)
{
    const std::size_t end = line.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ-");
    return end != std::string_view::npos && end >= 4 && line[end] == ':';
}

/// Whether `line` goes on with the one before: that had no room for its first word.
bool goesOn(std::string_view before, std::string_view line, std::size_t width)
{
    if (trimmed(before).empty() || trimmed(line).empty() || line[0] == ' ' || line[0] == '\t'
        || isLabelled(line)) {
        return false;
    }
    const std::size_t word = std::min(line.find(' '), line.size());
    return before.size() + 1 + word + width / 8 > width;
}

SourceDocument paragraphsOf(DecodedText decoded)
{
    SourceDocument document;
    document.encoding = std::move(decoded.encoding);
    document.repair = decoded.repair;
    const std::vector<std::string_view> lines = linesOf(decoded.text);
    const std::size_t width = widthOf(lines);
    std::string_view before;
    for (const std::string_view line : lines) {
        if (width > 0 && goesOn(before, line, width)) {
            document.blocks.back().text += ' ';
            document.blocks.back().text += trimmed(line);
        } else if (!trimmed(line).empty()) {
            document.blocks.push_back({std::string(trimmed(line))});
        }
        before = line;
    }
    return document;
}

} // namespace

bool isTextExport(std::string_view head)
{
    std::string text(head);
    text.erase(std::remove(text.begin(), text.end(), '\0'), text.end()); // UTF-16
    std::replace(text.begin(), text.end(), '\r', '\n');
    const std::vector<std::string_view> lines = linesOf(text);
    Lines blocks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = trimmed(lines[i]);
        constexpr std::array begins{"Download Request: "sv, "Time Of Request: "sv, "ProQuest document ID:"sv,
            "Report Information from ProQuest"sv, "ProQuest document link"sv};
        if (isNexisNumber(line) || std::any_of(begins.begin(), begins.end(), [line](std::string_view begin) {
                return line.starts_with(begin);
            })) {
            return true;
        }
        if (isWord(line, "Body")
            || (line.starts_with("Full text:") && head.find("____") != std::string_view::npos)) {
            return true;
        }
        if (!line.empty()) {
            blocks.push_back({std::string(line)});
        }
    }
    for (std::size_t i = 1; i + 2 < blocks.size(); ++i) {
        if (isLength(blocks[i].text) && isDateLine(blocks[i + 1].text)) {
            return true;
        }
    }
    return hasFactivaFields(blocks);
}

void readTextExport(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    const Expected<std::string> bytes = readFileBytes(source.path, limits.fileBytes);
    std::string path;
    repairUtf8(source.path, path);
    if (!bytes) {
        take(Unexpected{bytes.error()});
        return;
    }
    if (Expected<DecodedText> decoded = decodeText(*bytes)) {
        const SourceDocument whole = paragraphsOf(std::move(*decoded));
        if (std::vector<ExportedArticle> exported = splitNewsExport(whole); !exported.empty()) {
            takeExported(std::move(exported), source, limits, take);
            return;
        }
    }
    // a text of its own, with such words in it
    Expected<Article> article = articleFromText(source.id, *bytes, source.id);
    (article ? article->path : article.error().where.file) = path;
    take(std::move(article));
}

} // namespace dateline
