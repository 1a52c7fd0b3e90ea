// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/makezip.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace dateline {

namespace {

constexpr const char* xmlHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

std::string makeContainer(PackedFiles files, const PackedFiles& others)
{
    for (const auto& [name, bytes] : others) {
        const auto own = std::find_if(
            files.begin(), files.end(), [&name = name](const auto& file) { return file.first == name; });
        if (own == files.end()) {
            files.emplace_back(name, bytes);
        } else {
            own->second = bytes;
        }
    }
    return makeZip(files);
}

/// Closes and frees `out`, an archive that knows its format. `begin` is called before each entry.
template <typename Begin> std::string packed(archive* out, const PackedFiles& files, const Begin& begin)
{
    std::size_t room = 1 << 16;
    for (const auto& [name, bytes] : files) {
        room += bytes.size() + 2 * name.size() + 2000;
    }
    std::string made(room, '\0');
    std::size_t used = 0;
    archive_write_set_bytes_in_last_block(out, 1);
    archive_write_open_memory(out, made.data(), made.size(), &used);
    for (const auto& [name, bytes] : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_mtime(entry, 1'000'000'000, 0);
        begin(name);
        if (archive_write_header(out, entry) >= ARCHIVE_WARN) { // a name may be one that it cannot hold
            archive_write_data(out, bytes.data(), bytes.size());
        }
        archive_entry_free(entry);
    }
    archive_write_close(out);
    archive_write_free(out);
    made.resize(used);
    return made;
}

} // namespace

std::string makeZip(const PackedFiles& files)
{
    archive* zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_set_options(zip, "hdrcharset=UTF-8");
    return packed(zip, files, [zip](const std::string& name) {
        name == "mimetype" ? archive_write_zip_set_compression_store(zip)
                           : archive_write_zip_set_compression_deflate(zip);
    });
}

std::string makeTar(const PackedFiles& files, TarPacking packing)
{
    archive* tar = archive_write_new();
    archive_write_set_format_ustar(tar);
    if (packing == TarPacking::Gzip) {
        archive_write_add_filter_gzip(tar);
        archive_write_set_options(tar, "gzip:!timestamp");
    }
    return packed(tar, files, [](const std::string&) {});
}

std::string makeDocx(const std::string& body, const PackedFiles& others)
{
    const std::string document = std::string(xmlHead)
        + R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>)"
        + body + "</w:body></w:document>";
    const std::string relations = std::string(xmlHead)
        + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" )"
          R"(Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";
    const std::string styles = std::string(xmlHead)
        + R"(<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">)"
          R"(<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>)"
          R"(<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>)"
          R"(<w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>)"
          R"(<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style></w:styles>)";
    return makeContainer(
        {{"[Content_Types].xml",
             std::string(xmlHead)
                 + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"},
            {"_rels/.rels", relations}, {"word/document.xml", document}, {"word/styles.xml", styles}},
        others);
}

std::string makeOdt(const std::string& text, const std::string& styles, const PackedFiles& others)
{
    const std::string spaces
        = R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
          R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
          R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">)";
    return makeContainer(
        {{"mimetype", "application/vnd.oasis.opendocument.text"},
            {"content.xml",
                std::string(xmlHead) + "<office:document-content" + spaces + "<office:automatic-styles>"
                    + styles + "</office:automatic-styles><office:body><office:text>" + text
                    + "</office:text></office:body></office:document-content>"}},
        others);
}

} // namespace dateline
