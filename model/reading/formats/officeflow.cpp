// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/officeflow.h"

#include "model/text/utf8.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t maxNesting = 64;
constexpr std::size_t maxCells = 1000; // of a row; later ones join the last
// what a block counts beside its text, so that millions of single letters end too
constexpr std::uint64_t blockBytes = 8;

void moveTo(std::vector<DocumentBlock>& target, std::vector<DocumentBlock>& from)
{
    target.insert(target.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
}

} // namespace

OfficeFlow::OfficeFlow(const Limits& limits)
    : m_room(limits.fileBytes)
{
}

void OfficeFlow::text(std::string_view utf8)
{
    if (utf8.size() > m_room) {
        m_isCut = true;
        return;
    }
    m_room -= utf8.size();
    m_frames.back().paragraph += utf8;
}

OfficeFlow::Blocks& OfficeFlow::target()
{
    Frame& frame = m_frames.back();
    return frame.rows.empty() ? frame.blocks : frame.rows.back().cells.back();
}

void OfficeFlow::endParagraph(BlockKind kind, bool isSure)
{
    Frame& frame = m_frames.back();
    const std::string_view content = trimmed(frame.paragraph);
    if (!content.empty()) {
        target().push_back({std::string(content), kind, isSure});
        m_room -= std::min(m_room, blockBytes);
    }
    frame.paragraph.clear();
    moveTo(target(), frame.boxes);
}

void OfficeFlow::beginTable()
{
    if (m_dropped == 0 && m_frames.back().rows.size() < maxNesting) {
        endParagraph();
    }
    beginTableAtParagraph();
}

void OfficeFlow::beginTableAtParagraph()
{
    if (m_dropped > 0 || m_frames.back().rows.size() >= maxNesting) {
        ++m_dropped; // its cells become paragraphs of the table around it
        return;
    }
    m_frames.back().rows.emplace_back();
}

void OfficeFlow::endCell()
{
    endParagraph();
    if (m_dropped == 0 && !m_frames.back().rows.empty()
        && m_frames.back().rows.back().cells.size() < maxCells) {
        m_frames.back().rows.back().cells.emplace_back();
    }
}

void OfficeFlow::endRow()
{
    endParagraph();
    Frame& frame = m_frames.back();
    if (m_dropped > 0 || frame.rows.empty()) {
        return;
    }
    Row row = std::move(frame.rows.back());
    frame.rows.pop_back();
    addRow(std::move(row));
    frame.rows.emplace_back();
}

void OfficeFlow::addRow(Row&& row)
{
    Blocks& out = target();
    const bool isLayout
        = std::any_of(row.cells.begin(), row.cells.end(), [](const Blocks& cell) { return cell.size() > 1; });
    const auto filled
        = std::count_if(row.cells.begin(), row.cells.end(), [](const Blocks& cell) { return !cell.empty(); });
    if (isLayout || filled <= 1) {
        for (Blocks& cell : row.cells) {
            moveTo(out, cell);
        }
        return;
    }
    std::string line;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        line += i == 0 ? "" : "\t";
        if (!row.cells[i].empty()) {
            line += row.cells[i].front().text;
        }
    }
    std::replace(line.begin(), line.end(), '\n', ' ');
    out.push_back({std::string(trimmed(line)), BlockKind::Body, true});
}

void OfficeFlow::endTable()
{
    if (m_dropped > 0) {
        --m_dropped;
        return;
    }
    if (!m_frames.back().rows.empty()) {
        endRow(); // what a damaged file left open
        m_frames.back().rows.pop_back();
    }
}

void OfficeFlow::beginAside(Aside kind)
{
    if (m_dropped > 0 || m_frames.size() >= maxNesting) {
        ++m_dropped;
        return;
    }
    m_frames.emplace_back();
    m_frames.back().kind = kind;
}

void OfficeFlow::endAside()
{
    if (m_dropped > 0) {
        --m_dropped;
        return;
    }
    if (m_frames.size() == 1) {
        return;
    }
    endParagraph();
    while (!m_frames.back().rows.empty()) {
        endTable();
    }
    Frame aside = std::move(m_frames.back());
    m_frames.pop_back();
    switch (aside.kind) {
    case Aside::TextBox: moveTo(m_frames.back().boxes, aside.blocks); break;
    case Aside::Note: moveTo(m_notes, aside.blocks); break;
    case Aside::PageFurniture:
        for (DocumentBlock& block : aside.blocks) {
            const bool isKnown = std::any_of(m_furniture.begin(), m_furniture.end(),
                [&block](const DocumentBlock& known) { return known.text == block.text; });
            if (!isKnown && m_furniture.size() < 100) { // a header a section; more would only cost time
                m_furniture.push_back({std::move(block.text), BlockKind::Boilerplate, true});
            }
        }
        break;
    }
}

std::vector<DocumentBlock> OfficeFlow::take()
{
    m_dropped = 0;
    while (m_frames.size() > 1) {
        endAside();
    }
    while (!m_frames.back().rows.empty()) {
        endTable();
    }
    endParagraph();
    Blocks blocks = std::move(m_frames.back().blocks);
    moveTo(blocks, m_notes);
    moveTo(blocks, m_furniture);
    return blocks;
}

} // namespace dateline
