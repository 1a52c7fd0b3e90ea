// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// XmlPull: the elements and texts of an XML part held in memory, one after the other, over libxml2's text
// reader. Names come as "w:p", with the usual prefix of a known namespace whatever the file calls it; other
// namespaces have none. Nothing is fetched, no entity but the five of XML is replaced, nesting beyond 256 and
// texts beyond 10 MB are errors (libxml2's own limits). Bad bytes in UTF-8 are repaired (decoding.h). The
// bytes must outlive it.

#include "model/reading/article.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace dateline {

class XmlPull
{
public:
    enum class Kind : std::uint8_t { Begin, End, Text };

    explicit XmlPull(std::string_view bytes);
    ~XmlPull();
    XmlPull(const XmlPull&) = delete;
    XmlPull& operator=(const XmlPull&) = delete;

    /// False at the end, and at the first fault: see failed(). An empty element has its End too.
    bool next();
    /// After a Begin: goes on behind the element's End. False as next().
    bool skip();

    Kind kind() const { return m_kind; }
    std::string_view name() const { return m_name; } // of Begin and End
    std::string_view text() const; // of Text, white space too; until next()
    std::string attribute(std::string_view name) const; // of Begin; empty where there is none
    bool isBegin(std::string_view name) const { return m_kind == Kind::Begin && m_name == name; }
    /// The texts up to the End of the element that has just begun, trimmed; leaves it behind.
    std::string textInside();

    bool failed() const { return !m_fault.empty(); }
    Repair repair() const { return m_repair; } // what the bytes needed
    const std::string& fault() const { return m_fault; } // libxml2's words

private:
    struct Reader;

    std::unique_ptr<Reader> m_reader;
    Kind m_kind = Kind::Text;
    bool m_endsNext = false; // the element that begins here is empty
    std::string m_name;
    std::string m_fault;
    std::string m_repaired; // the bytes, where they had to be
    Repair m_repair = Repair::None;
};

} // namespace dateline
