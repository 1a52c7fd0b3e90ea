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
#include "model/text/hexdigit.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <vector>

namespace dateline {

namespace {

enum class Style : std::uint8_t { Text, Title, Heading, Caption, Contents };

using Styles = std::map<std::string, Style, std::less<>>; // by id; Text is left out

Style styleOf(std::string_view name)
{
    const std::string folded = foldName(name);
    if (folded == "title") {
        return Style::Title;
    }
    if (folded.rfind("heading", 0) == 0) {
        return Style::Heading;
    }
    if (folded == "caption") {
        return Style::Caption;
    }
    return folded.rfind("toc ", 0) == 0 || folded == "toc" || folded == "toc heading"
            || folded == "table of figures"
        ? Style::Contents
        : Style::Text;
}

/// Names are English in every language's Word; ids are not.
Styles readStyles(XmlPull& xml)
{
    Styles styles;
    std::string id;
    while (xml.next()) {
        if (xml.isBegin("w:style")) {
            id = xml.attribute("w:styleId");
        } else if (xml.isBegin("w:name")) {
            if (const Style style = styleOf(xml.attribute("w:val")); style != Style::Text) {
                styles.emplace(id, style);
            }
        }
    }
    return styles;
}

bool isOff(std::string_view value)
{
    return value == "0" || value == "false" || value == "off" || value == "none";
}

/// One part that holds paragraphs: the text, the notes, a header. Fills `flow`.
class PartReader
{
public:
    PartReader(std::string_view part, const Styles& styles, OfficeFlow& flow)
        : m_xml(part)
        , m_styles(styles)
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
            case XmlPull::Kind::Text:
                if (m_isText) {
                    write(m_xml.text());
                }
                break;
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
        } else if (name == "w:p") {
            m_outer.push_back({m_style, m_fields, m_instructions});
            m_style = Style::Text;
        } else if (name == "w:pStyle") {
            const auto style = m_styles.find(m_xml.attribute("w:val"));
            m_style = style == m_styles.end() ? Style::Text : style->second;
        } else if (name == "w:r") {
            m_isHidden = false;
        } else if (name == "w:vanish") {
            m_isHidden = !isOff(m_xml.attribute("w:val"));
        } else if (name == "w:t" || name == "m:t") {
            m_isText = true;
        } else if (name == "w:fldChar") {
            takeFieldMark(m_xml.attribute("w:fldCharType"));
        } else if (name == "w:tbl") {
            m_flow.beginTable();
        } else if (name == "w:txbxContent") {
            m_flow.beginAside(OfficeFlow::Aside::TextBox);
        } else if (name == "w:footnote" || name == "w:endnote") {
            const std::string type = m_xml.attribute("w:type"); // separators between text and notes
            if (type.empty() || type == "normal") {
                m_flow.beginAside(OfficeFlow::Aside::Note);
            } else {
                m_xml.skip();
            }
        } else if (name == "w:document") {
            m_isDocument = true;
        } else if (name == "w:docPartGallery") {
            m_isContents = m_isContents || m_xml.attribute("w:val") == "Table of Contents";
        } else {
            writeSign(name);
        }
    }

    void end()
    {
        const std::string_view name = m_xml.name();
        if (name == "w:p") {
            endParagraph();
        } else if (name == "w:t" || name == "m:t") {
            m_isText = false;
        } else if (name == "w:tc") {
            m_flow.endCell();
        } else if (name == "w:tr") {
            m_flow.endRow();
        } else if (name == "w:tbl") {
            m_flow.endTable();
        } else if (name == "w:txbxContent" || name == "w:footnote" || name == "w:endnote") {
            m_flow.endAside();
        } else if (name == "w:sdt") {
            m_isContents = false;
        }
    }

    /// Deleted and moved text, the second telling of a drawing, codes of fields, readings beside characters,
    /// comments.
    static bool isLeftOut(std::string_view name)
    {
        return name == "w:del" || name == "w:moveFrom" || name == "mc:Fallback" || name == "w:instrText"
            || name == "w:delInstrText" || name == "w:delText" || name == "w:rt" || name == "w:pPrChange"
            || name == "w:rPrChange" || name == "w:fldData";
    }

    void endParagraph()
    {
        switch (m_isContents ? Style::Contents : m_style) {
        case Style::Title: m_flow.endParagraph(BlockKind::Title, true); break;
        // the first of them may be the title
        case Style::Heading: m_flow.endParagraph(BlockKind::Title, false); break;
        case Style::Caption: m_flow.endParagraph(BlockKind::Caption, true); break;
        case Style::Contents: m_flow.endParagraph(BlockKind::Boilerplate, true); break;
        case Style::Text: m_flow.endParagraph(); break;
        }
        if (!m_outer.empty()) {
            m_style = m_outer.back().style;
            if (m_outer.size() > 1) { // a text box does not end the fields of the paragraph that it hangs on
                m_fields = m_outer.back().fields;
                m_instructions = m_outer.back().instructions;
            }
            m_outer.pop_back();
        }
    }

    /// A field is its code between "begin" and "separate" and its result between "separate" and "end"; fields
    /// nest.
    void takeFieldMark(std::string_view type)
    {
        if (type == "begin") {
            ++m_fields;
            ++m_instructions;
        } else if (type == "separate") {
            m_instructions -= m_instructions > 0 ? 1 : 0;
        } else if (type == "end" && m_fields > 0) {
            --m_fields;
            m_instructions = std::min(m_instructions, m_fields); // a field without result
        }
    }

    void writeSign(std::string_view name)
    {
        if (name == "w:tab" || name == "w:ptab") {
            if (m_xml.attribute("w:val").empty()) { // else a stop in the paragraph's settings
                write("\t");
            }
        } else if (name == "w:br" || name == "w:cr") {
            write("\n");
        } else if (name == "w:noBreakHyphen") {
            write("-");
        } else if (name == "w:sym") {
            writeSymbol();
        }
    }

    /// Characters of symbol fonts have private codes, which say nothing outside the font: bullets and ticks
    /// mostly.
    void writeSymbol()
    {
        char32_t code = 0;
        for (const char c : m_xml.attribute("w:char").substr(0, 6)) {
            const int digit = hexDigit(c);
            if (digit < 0) {
                return;
            }
            code = code * 16 + static_cast<char32_t>(digit);
        }
        std::string sign;
        if (code > 0x20 && code < 0xD800) {
            appendUtf8(sign, code);
            write(sign);
        }
    }

    void write(std::string_view text)
    {
        if (!m_isHidden && m_instructions == 0) {
            m_flow.text(text);
        }
    }

    struct Outer
    {
        Style style = Style::Text;
        std::size_t fields = 0;
        std::size_t instructions = 0;
    };

    XmlPull m_xml;
    const Styles& m_styles;
    OfficeFlow& m_flow;
    std::vector<Outer> m_outer; // paragraphs around this one
    Style m_style = Style::Text;
    std::size_t m_fields = 0;
    std::size_t m_instructions = 0; // fields whose code is being read
    bool m_isText = false;
    bool m_isHidden = false;
    bool m_isContents = false;
    bool m_isDocument = false;
};

/// The text's part as the package names it; Word's own name where it does not.
std::string mainPart(const ZipEntries& parts)
{
    XmlPull xml(partOf(parts, "_rels/.rels"));
    while (xml.next()) {
        if (xml.isBegin("rel:Relationship") && xml.attribute("Type").ends_with("/officeDocument")) {
            const std::string target = xml.attribute("Target");
            return target.substr(target.rfind('/') == 0 ? 1 : 0);
        }
    }
    return "word/document.xml";
}

struct Properties
{
    std::string title;
    std::string creator;
};

Properties readProperties(XmlPull& xml)
{
    Properties properties;
    while (xml.next()) {
        if (xml.isBegin("dc:title")) {
            properties.title = xml.textInside();
        } else if (xml.isBegin("dc:creator")) {
            properties.creator = xml.textInside();
        }
    }
    return properties;
}

/// Word locks a document by putting it into the container of its old format.
bool isLocked(std::string_view bytes)
{
    using namespace std::string_view_literals;
    return bytes.rfind("\xD0\xCF\x11\xE0"sv, 0) == 0
        && bytes.find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv) != std::string_view::npos;
}

bool isWantedPart(std::string_view name)
{
    return name == "_rels/.rels" || name == "docProps/core.xml"
        || (name.ends_with(".xml") && name.rfind("customXml/", 0) != 0 && name.rfind("docProps/", 0) != 0);
}

} // namespace

Expected<SourceDocument> readDocx(std::string_view bytes, const Limits& limits)
{
    if (isLocked(bytes)) {
        return failure(ErrorCode::Encrypted);
    }
    const Expected<ZipEntries> parts = readZipEntries(bytes, limits, &isWantedPart);
    if (!parts) {
        return Unexpected<Error>{parts.error()};
    }
    const std::string main = mainPart(*parts);
    const std::string folder = main.substr(0, main.rfind('/') == std::string::npos ? 0 : main.rfind('/') + 1);
    SourceDocument document;
    const auto check = [&](const std::string& part, bool isWhole) {
        if (!isWhole && parts->contains(part)) {
            document.damagedParts.push_back(part);
        }
    };
    XmlPull stylesPart(partOf(*parts, folder + "styles.xml"));
    const Styles styles = readStyles(stylesPart);
    check(folder + "styles.xml", !stylesPart.failed());
    OfficeFlow flow(limits);
    PartReader text(partOf(*parts, main), styles, flow);
    if (!text.run() || !text.isDocument()) {
        return failure(ErrorCode::BadDocument, partFault(main));
    }
    for (const char* notes : {"footnotes.xml", "endnotes.xml"}) {
        check(folder + notes, PartReader(partOf(*parts, folder + notes), styles, flow).run());
    }
    for (const auto& [name, part] : *parts) {
        const std::string_view file = std::string_view(name).substr(std::min(name.size(), folder.size()));
        if (name.rfind(folder, 0) == 0 && (file.rfind("header", 0) == 0 || file.rfind("footer", 0) == 0)) {
            flow.beginAside(OfficeFlow::Aside::PageFurniture);
            check(name, PartReader(part, styles, flow).run());
            flow.endAside();
        }
    }
    if (flow.isCut()) {
        return failure(ErrorCode::TooLarge, std::to_string(limits.fileBytes) + " bytes");
    }
    document.blocks = flow.take();
    document.repair = text.repair();
    XmlPull core(partOf(*parts, "docProps/core.xml"));
    const Properties properties = readProperties(core);
    check("docProps/core.xml", !core.failed());
    if (!properties.creator.empty()) {
        document.authors.push_back(properties.creator);
    }
    chooseTitle(document, properties.title);
    return document;
}

} // namespace dateline
