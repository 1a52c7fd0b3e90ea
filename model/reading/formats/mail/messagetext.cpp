// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/mail/messagetext.h"

#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <string>

namespace dateline::mail {

namespace {

constexpr std::size_t maxSignatureLines = 15;
constexpr std::size_t maxAttributionBytes = 300;

struct Line
{
    std::string text; // without quote marks
    std::size_t quotes = 0;
    bool isSignature = false;
};

std::vector<Line> cutLines(std::string_view text, Wrapping wrapping)
{
    std::vector<Line> lines;
    bool goesOn = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        std::string_view content = text.substr(at, end - at);
        at = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
        Line line;
        while (content.starts_with('>')) {
            ++line.quotes;
            content.remove_prefix(content.substr(1, 2) == " >" ? 2 : 1);
        }
        const bool isFlowed = wrapping != Wrapping::AsItStands;
        if ((isFlowed || line.quotes > 0) && content.starts_with(' ')) {
            content.remove_prefix(1); // stuffed
        }
        const bool isMark = content == "-- " || content == "--";
        line.text = content;
        const bool joins = goesOn && !lines.empty() && lines.back().quotes == line.quotes && !isMark;
        goesOn = isFlowed && content.ends_with(' ') && !isMark;
        if (goesOn && wrapping == Wrapping::FlowedWithoutSpace) {
            line.text.pop_back();
        }
        if (joins) {
            lines.back().text += line.text;
        } else {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

/// "-- " with few lines to the end, or the rule of a mailing list above its footer.
void markSignature(std::vector<Line>& lines)
{
    std::size_t seen = 0; // lines that say something, from the end
    for (std::size_t i = lines.size(); i-- > 0 && seen <= maxSignatureLines;) {
        const std::string_view text = trimmed(lines[i].text);
        const bool isRule = text.size() >= 40 && text.find_first_not_of('_') == std::string_view::npos;
        if (lines[i].quotes == 0 && (text == "--" || isRule)) {
            for (std::size_t k = i; k < lines.size(); ++k) {
                lines[k].isSignature = true;
            }
            return;
        }
        seen += text.empty() ? 0 : 1;
    }
}

/// "On Mon, 29 May 2017, Ann Example wrote:" before what it announces.
bool isAttribution(std::string_view text)
{
    text = trimmed(text);
    const std::string small = lowerCase(text.substr(0, maxAttributionBytes));
    return text.size() < maxAttributionBytes && small.ends_with("wrote:")
        && (small.starts_with("on ") || small.find('@') != std::string::npos);
}

std::size_t letters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; }));
}

} // namespace

std::vector<DocumentBlock> blocksOfPlainText(std::string_view text, Wrapping wrapping)
{
    std::vector<Line> lines = cutLines(text, wrapping);
    markSignature(lines);
    std::size_t own = 0;
    std::size_t quoted = 0;
    for (const Line& line : lines) {
        std::size_t& side = line.quotes > 0 ? quoted : own;
        side += line.isSignature || isAttribution(line.text) ? 0 : letters(line.text);
    }
    const bool isForward = quoted > 100 && own * 10 < quoted;
    std::vector<DocumentBlock> blocks;
    std::string paragraph;
    bool isFurniture = false;
    const auto flush = [&] {
        if (!trimmed(paragraph).empty()) {
            const bool furniture = isFurniture || isAttribution(paragraph);
            blocks.push_back(
                {std::move(paragraph), furniture ? BlockKind::Boilerplate : BlockKind::Body, furniture});
        }
        paragraph.clear();
    };
    for (const Line& line : lines) {
        const bool furniture = line.isSignature || (line.quotes > 0 && !isForward);
        if (furniture != isFurniture || trimmed(line.text).empty()) {
            flush();
        }
        isFurniture = furniture;
        if (!trimmed(line.text).empty()) {
            paragraph += paragraph.empty() ? "" : "\n";
            paragraph += line.text;
        }
    }
    flush();
    return blocks;
}

} // namespace dateline::mail
