// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/failure.h"
#include "model/reading/formats/documenttitle.h"
#include "model/reading/formats/faults.h"
#include "model/reading/formats/officeflow.h"
#include "model/reading/formats/officeformats.h"
#include "model/reading/formats/xmlpull.h"
#include "model/reading/formats/zipentries.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace dateline {

namespace {

// a paragraph's own style -> the named style behind it
using Parents = std::map<std::string, std::string, std::less<>>;

/// Styles of the program have English names in the file whatever language it speaks.
bool isTitleStyle(std::string_view style)
{
    return style == "Title";
}

bool isCaptionStyle(std::string_view style)
{
    constexpr std::array<std::string_view, 5> captions{
        "Caption", "Illustration", "Figure", "Table", "Drawing"};
    return std::find(captions.begin(), captions.end(), style) != captions.end();
}

/// content.xml, or styles.xml for the headers and footers. Fills `flow`.
class ContentReader
{
public:
    ContentReader(std::string_view part, OfficeFlow& flow)
        : m_xml(part)
        , m_flow(flow)
    {
    }

    bool isDocument() const { return m_isDocument; }

    /// False where the part is damaged.
    bool run()
    {
        while (m_xml.next()) {
            switch (m_xml.kind()) {
            case XmlPull::Kind::Begin: begin(); break;
            case XmlPull::Kind::End: end(); break;
            case XmlPull::Kind::Text: write(m_xml.text()); break;
            }
        }
        return !m_xml.failed();
    }

    Repair repair() const { return m_xml.repair(); }

private:
    void begin()
    {
        const std::string_view name = m_xml.name();
        if (isLeftOut(name)) {
            m_xml.skip();
        } else if (name == "style:style") {
            m_parents.emplace(m_xml.attribute("style:name"), m_xml.attribute("style:parent-style-name"));
        } else if (name == "office:text") {
            m_isDocument = true;
        } else if (name == "text:p" || name == "text:h") {
            m_paragraphs.push_back(kindOf(name == "text:h"));
        } else if (name == "table:table") {
            m_flow.beginTable();
        } else if (name == "drawing:text-box") {
            m_flow.beginAside(OfficeFlow::Aside::TextBox);
        } else if (name == "text:note-body") {
            m_flow.beginAside(OfficeFlow::Aside::Note);
        } else if (isContents(name)) {
            ++m_contents;
        } else if (name == "text:s") {
            writeSpaces(m_xml.attribute("text:c"));
        } else if (name == "text:tab") {
            m_flow.text("\t");
        } else if (name == "text:line-break") {
            m_flow.text("\n");
        }
    }

    void end()
    {
        const std::string_view name = m_xml.name();
        if ((name == "text:p" || name == "text:h") && !m_paragraphs.empty()) {
            const ParagraphKind kind = m_paragraphs.back();
            m_paragraphs.pop_back();
            m_flow.endParagraph(
                m_contents > 0 ? BlockKind::Boilerplate : kind.kind, kind.isSure || m_contents > 0);
        } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
            m_flow.endCell();
        } else if (name == "table:table-row") {
            m_flow.endRow();
        } else if (name == "table:table") {
            m_flow.endTable();
        } else if (name == "drawing:text-box" || name == "text:note-body") {
            m_flow.endAside();
        } else if (isContents(name)) {
            m_contents -= m_contents > 0 ? 1 : 0;
        }
    }

    /// Deleted text, comments, numbers of notes, readings beside characters, what a drawing is called, hidden
    /// text.
    static bool isLeftOut(std::string_view name)
    {
        return name == "text:tracked-changes" || name == "office:annotation" || name == "text:note-citation"
            || name == "text:ruby-text" || name == "text:hidden-text" || name == "text:hidden-paragraph"
            || name == "office:forms" || name == "text:variable-decls" || name == "text:sequence-decls"
            || name == "text:user-field-decls" || name == "table:table-header-columns"
            || name == "office:binary-data" || name == "text:bibliography-mark"
            || name == "text:index-title-template";
    }

    static bool isContents(std::string_view name)
    {
        return name == "text:table-of-content" || name == "text:illustration-index"
            || name == "text:table-index" || name == "text:alphabetical-index";
    }

    struct ParagraphKind
    {
        BlockKind kind = BlockKind::Body;
        bool isSure = false;
    };

    ParagraphKind kindOf(bool isHeading) const
    {
        std::string style = m_xml.attribute("text:style-name");
        if (const auto parent = m_parents.find(style); parent != m_parents.end() && !parent->second.empty()) {
            style = parent->second;
        }
        if (isTitleStyle(style)) {
            return {BlockKind::Title, true};
        }
        if (isCaptionStyle(style)) {
            return {BlockKind::Caption, true};
        }
        return {isHeading ? BlockKind::Title : BlockKind::Body, false};
    }

    void writeSpaces(std::string_view count)
    {
        std::size_t spaces = 1;
        std::from_chars(count.data(), count.data() + count.size(), spaces);
        m_flow.text(std::string(std::min<std::size_t>(spaces, 100), ' '));
    }

    /// White space outside of paragraphs is only for whoever reads the XML.
    void write(std::string_view text)
    {
        if (!m_paragraphs.empty()) {
            std::string line(text);
            std::replace(line.begin(), line.end(), '\n', ' ');
            m_flow.text(line);
        }
    }

    XmlPull m_xml;
    OfficeFlow& m_flow;
    Parents m_parents;
    std::vector<ParagraphKind> m_paragraphs; // open ones, the innermost last
    std::size_t m_contents = 0;
    bool m_isDocument = false;
};

bool isWantedPart(std::string_view name)
{
    return name == "content.xml" || name == "styles.xml" || name == "meta.xml"
        || name == "META-INF/manifest.xml";
}

} // namespace

Expected<SourceDocument> readOdt(std::string_view bytes, const Limits& limits)
{
    const Expected<ZipEntries> parts = readZipEntries(bytes, limits, &isWantedPart);
    if (!parts) {
        return Unexpected<Error>{parts.error()};
    }
    if (partOf(*parts, "META-INF/manifest.xml").find("encryption-data") != std::string_view::npos) {
        return failure(ErrorCode::Encrypted);
    }
    OfficeFlow flow(limits);
    ContentReader text(partOf(*parts, "content.xml"), flow);
    if (!text.run() || !text.isDocument()) {
        return failure(ErrorCode::BadDocument, partFault("content.xml"));
    }
    flow.beginAside(OfficeFlow::Aside::PageFurniture); // all that has paragraphs there
    SourceDocument document;
    const auto check = [&](const char* part, bool isWhole) {
        if (!isWhole && parts->contains(part)) {
            document.damagedParts.emplace_back(part);
        }
    };
    check("styles.xml", ContentReader(partOf(*parts, "styles.xml"), flow).run());
    flow.endAside();
    if (flow.isCut()) {
        return failure(ErrorCode::TooLarge, std::to_string(limits.fileBytes) + " bytes");
    }
    document.blocks = flow.take();
    document.repair = text.repair();
    std::string title;
    XmlPull meta(partOf(*parts, "meta.xml"));
    while (meta.next()) {
        if (meta.isBegin("dc:title")) {
            title = meta.textInside();
        } else if (meta.isBegin("meta:initial-creator") || meta.isBegin("dc:creator")) {
            document.authors.push_back(meta.textInside());
        }
    }
    check("meta.xml", !meta.failed());
    chooseTitle(document, title);
    return document;
}

} // namespace dateline
