// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/xmlpull.h"

#include "model/reading/decoding.h"
#include "model/reading/formats/html/page.h"
#include "model/text/utf8.h"

#include <libxml/parser.h>
#include <libxml/xmlreader.h>

#include <array>
#include <limits>
#include <mutex>
#include <vector>

namespace dateline {

namespace {

using namespace std::string_view_literals;

struct Namespace
{
    std::string_view address;
    std::string_view prefix;
};

constexpr std::array namespaces{
    Namespace{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    Namespace{"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    Namespace{"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    Namespace{"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    Namespace{"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
    Namespace{"http://purl.oclc.org/ooxml/officeDocument/math", "m"},
    Namespace{"http://schemas.openxmlformats.org/package/2006/relationships", "rel"},
    Namespace{"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    Namespace{"http://purl.org/dc/elements/1.1/", "dc"},
    Namespace{"http://www.idpf.org/2007/opf", "opf"},
    Namespace{"http://www.w3.org/1999/xhtml", "xhtml"},
    Namespace{"http://www.w3.org/2001/04/xmlenc#", "enc"},
};

// "urn:oasis:names:tc:opendocument:xmlns:text:1.0" is "text", "...:container" of EPUB "container".
constexpr std::string_view openDocument = "urn:oasis:names:tc:opendocument:xmlns:";

std::string_view prefixOf(std::string_view address)
{
    if (address.substr(0, openDocument.size()) == openDocument) {
        address.remove_prefix(openDocument.size());
        return address.substr(0, address.find(':'));
    }
    for (const Namespace& known : namespaces) {
        if (known.address == address) {
            return known.prefix;
        }
    }
    return {};
}

std::string_view asView(const xmlChar* text)
{
    return text != nullptr ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

void keepFirstFault(void* fault, xmlErrorPtr error)
{
    auto& words = *static_cast<std::string*>(fault);
    if (words.empty() && error != nullptr && error->level >= XML_ERR_ERROR && error->message != nullptr) {
        repairUtf8(trimmed(error->message), words);
        words += ", line " + std::to_string(error->line);
    }
}

/// By its declaration, or since it has none and is no UTF-16.
bool isMeantAsUtf8(std::string_view bytes)
{
    const bool isNarrow
        = bytes.starts_with("\xEF\xBB\xBF") || (bytes.starts_with('<') && bytes.substr(1, 1) != "\0"sv);
    const std::string_view head = bytes.substr(0, bytes.find('>'));
    const std::string charset = head.starts_with("<?xml") ? declaredCharset(head) : std::string();
    return isNarrow && (charset.empty() || charset == "utf-8" || charset == "utf8");
}

} // namespace

struct XmlPull::Reader
{
    xmlTextReaderPtr reader = nullptr;
    std::string fault;
    // libxml2 keeps one copy of each address
    std::vector<std::pair<const xmlChar*, std::string_view>> prefixes;

    std::string_view prefix()
    {
        const xmlChar* address = xmlTextReaderConstNamespaceUri(reader);
        if (address == nullptr) {
            return {};
        }
        for (const auto& [known, found] : prefixes) {
            if (known == address) {
                return found;
            }
        }
        return prefixes.emplace_back(address, prefixOf(asView(address))).second;
    }

    void assignName(std::string& name)
    {
        name = prefix();
        name += name.empty() ? "" : ":";
        name += asView(xmlTextReaderConstLocalName(reader));
    }
};

XmlPull::XmlPull(std::string_view bytes)
    : m_reader(std::make_unique<Reader>())
{
    static std::once_flag initialised;
    std::call_once(initialised, &xmlInitParser);
    if (!isValidUtf8(bytes) && isMeantAsUtf8(bytes)) { // else the first of them ends the part
        m_repair = repairMixed(bytes, m_repaired).kind();
        bytes = m_repaired;
    }
    if (bytes.empty() || bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        m_fault = "no XML";
        return;
    }
    m_reader->reader = xmlReaderForMemory(
        bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr, XML_PARSE_NONET | XML_PARSE_COMPACT);
    if (m_reader->reader == nullptr) {
        m_fault = "no XML";
        return;
    }
    xmlTextReaderSetStructuredErrorHandler(m_reader->reader, &keepFirstFault, &m_reader->fault);
}

XmlPull::~XmlPull()
{
    if (m_reader->reader != nullptr) {
        xmlFreeTextReader(m_reader->reader);
    }
}

bool XmlPull::next()
{
    if (failed()) {
        return false;
    }
    if (m_endsNext) {
        m_endsNext = false;
        m_kind = Kind::End;
        return true;
    }
    for (;;) {
        const int status = xmlTextReaderRead(m_reader->reader);
        if (status != 1) {
            m_fault = status == 0         ? std::string()
                : m_reader->fault.empty() ? std::string("XML")
                                          : m_reader->fault;
            return false;
        }
        switch (xmlTextReaderNodeType(m_reader->reader)) {
        case XML_READER_TYPE_ELEMENT:
            m_kind = Kind::Begin;
            m_endsNext = xmlTextReaderIsEmptyElement(m_reader->reader) == 1;
            m_reader->assignName(m_name);
            return true;
        case XML_READER_TYPE_END_ELEMENT:
            m_kind = Kind::End;
            m_reader->assignName(m_name);
            return true;
        case XML_READER_TYPE_TEXT:
        case XML_READER_TYPE_CDATA:
        case XML_READER_TYPE_WHITESPACE:
        case XML_READER_TYPE_SIGNIFICANT_WHITESPACE: m_kind = Kind::Text; return true;
        default: break; // comments, document types, references to entities
        }
    }
}

bool XmlPull::skip()
{
    for (int depth = 1; next();) {
        depth += m_kind == Kind::Begin ? 1 : m_kind == Kind::End ? -1 : 0;
        if (depth == 0) {
            return true;
        }
    }
    return false;
}

std::string_view XmlPull::text() const
{
    return asView(xmlTextReaderConstValue(m_reader->reader));
}

std::string XmlPull::attribute(std::string_view name) const
{
    std::string found;
    std::string other;
    for (int status = xmlTextReaderMoveToFirstAttribute(m_reader->reader); status == 1 && found.empty();
         status = xmlTextReaderMoveToNextAttribute(m_reader->reader)) {
        m_reader->assignName(other);
        if (other == name) {
            found = asView(xmlTextReaderConstValue(m_reader->reader));
        }
    }
    xmlTextReaderMoveToElement(m_reader->reader);
    return found;
}

std::string XmlPull::textInside()
{
    std::string inside;
    for (int depth = 1; next();) {
        depth += m_kind == Kind::Begin ? 1 : m_kind == Kind::End ? -1 : 0;
        if (depth == 0) {
            break;
        }
        if (m_kind == Kind::Text) {
            inside += text();
        }
    }
    return std::string(trimmed(inside));
}

} // namespace dateline
