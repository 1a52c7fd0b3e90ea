// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/documenttitle.h"

#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::size_t headBlocks = 10;
constexpr std::size_t paragraphBytes = 250; // what is longer is no headline
constexpr std::size_t maxTitleBytes = 500;

bool isParagraph(const DocumentBlock& block)
{
    return block.text.size() > paragraphBytes;
}

} // namespace

bool isFileTitle(std::string_view title)
{
    constexpr std::array<std::string_view, 8> begins{"microsoft word", "microsoft powerpoint", "untitled",
        "document1", "unbenannt", "sans titre", "sin titulo", "powerpoint"};
    const std::string folded = foldName(trimmed(title));
    if (folded.size() < 4 || std::any_of(begins.begin(), begins.end(), [&folded](std::string_view begin) {
            return folded.rfind(begin, 0) == 0;
        })) {
        return true;
    }
    if (folded.find(' ') == std::string::npos) {
        return true; // "scan_0001.pdf", "report-final-2", "Layout1": headlines have several words
    }
    constexpr std::array<std::string_view, 12> endings{
        ".doc", ".docx", ".odt", ".rtf", ".pdf", ".txt", ".htm", ".html", ".indd", ".qxd", ".qxp", ".xls"};
    const std::string lower = lowerCase(trimmed(title));
    return std::any_of(endings.begin(), endings.end(),
        [&lower](std::string_view ending) { return lower.ends_with(ending); });
}

void chooseTitle(SourceDocument& document, std::string_view property)
{
    std::vector<DocumentBlock>& blocks = document.blocks;
    const auto isStyled = [](const DocumentBlock& block) {
        return block.kind == BlockKind::Title && block.isSure && block.text.size() <= maxTitleBytes;
    };
    auto title = std::find_if(blocks.begin(), blocks.end(), isStyled);
    if (title == blocks.end()) {
        const auto head = std::find_if(blocks.begin(),
            blocks.begin() + std::min(std::ptrdiff_t(headBlocks), std::ssize(blocks)),
            [](const DocumentBlock& block) {
                return (block.kind == BlockKind::Title && block.text.size() <= maxTitleBytes)
                    || (block.kind == BlockKind::Body && isParagraph(block));
            });
        title = head != blocks.end() && head->kind == BlockKind::Title ? head : blocks.end();
    }
    for (auto block = blocks.begin(); block != blocks.end(); ++block) {
        if (block == title) {
            block->isSure = true;
        } else if (block->kind == BlockKind::Title) {
            block->kind = BlockKind::Body;
            block->isSure = false;
        }
    }
    if (title != blocks.end() || isFileTitle(property) || property.size() > maxTitleBytes) {
        return;
    }
    const std::string key = nameKey(cleanField(property));
    const auto headEnd = blocks.begin() + std::min(std::ptrdiff_t(headBlocks), std::ssize(blocks));
    const auto said = std::find_if(blocks.begin(), headEnd,
        [&key](const DocumentBlock& block) { return !isParagraph(block) && nameKey(block.text) == key; });
    const bool beginsAtOnce = !blocks.empty() && isParagraph(blocks.front());
    if (said != headEnd) {
        said->kind = BlockKind::Title;
        said->isSure = true;
    } else if (beginsAtOnce) {
        document.title = std::string(trimmed(property));
    }
}

} // namespace dateline
