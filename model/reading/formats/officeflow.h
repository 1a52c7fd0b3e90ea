// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// OfficeFlow: the text of an office document as its reader meets it, made into blocks in reading order.
// Readers of DOCX, ODT and RTF say where paragraphs, tables, notes and page furniture begin and end; here it
// is decided that
// - a row of a table is one block, its cells set apart by tabs; a row that lays paragraphs out (one cell, or
// several
//   paragraphs in a cell) is its paragraphs;
// - a text box follows the paragraph that it hangs on, notes follow the text, headers and footers stand once
// at the end. Text beyond Limits::fileBytes and nesting beyond 64 is dropped and said by isCut().

#include "model/base/limits.h"
#include "model/reading/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

class OfficeFlow
{
public:
    enum class Aside : std::uint8_t { TextBox, Note, PageFurniture };

    explicit OfficeFlow(const Limits& limits);

    void text(std::string_view utf8); // of the current paragraph; '\n' is a line break inside it
    void endParagraph(BlockKind kind = BlockKind::Body, bool isSure = false);

    void beginTable();
    void beginTableAtParagraph(); // the paragraph begun is its first cell's
    void endCell(); // ends its paragraph
    void endRow();
    void endTable();

    void beginAside(Aside kind);
    void endAside();

    bool isCut() const { return m_isCut; }
    /// Everything, asides that were left open too.
    std::vector<DocumentBlock> take();

private:
    using Blocks = std::vector<DocumentBlock>;
    struct Row
    {
        std::vector<Blocks> cells = std::vector<Blocks>(1);
    };
    struct Frame // the text itself, or an aside in it
    {
        Aside kind = Aside::TextBox;
        std::string paragraph;
        std::vector<Row> rows; // the row being read of each table, inner ones last
        Blocks blocks;
        Blocks boxes; // wait for the end of the paragraph
    };

    Blocks& target();
    void addRow(Row&& row);

    std::uint64_t m_room; // bytes that may still come
    std::size_t m_dropped = 0; // open tables and asides nested too deeply
    bool m_isCut = false;
    std::vector<Frame> m_frames = std::vector<Frame>(1);
    Blocks m_notes;
    Blocks m_furniture;
};

} // namespace dateline
