// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/pdfpages.h"

#include "model/reading/formats/faults.h"
#include "model/reading/formats/xmlpull.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace dateline {

namespace {

constexpr std::size_t maxPages = 20'000;

/// pdftotext prints what a font gives, signs too that XML does not allow. Ligatures become their letters.
std::string asXml(std::string_view printed)
{
    std::string valid;
    repairUtf8(printed, valid);
    std::string out;
    out.reserve(valid.size());
    for (std::size_t at = 0; at < valid.size();) {
        const auto byte = static_cast<unsigned char>(valid[at]);
        if (byte < 0x20 && byte != '\n') {
            out += ' ';
            ++at;
            continue;
        }
        if (byte != 0xEF) {
            out += valid[at++];
            continue;
        }
        const DecodedCodePoint c = decodeUtf8(valid, at);
        // NOLINTNEXTLINE(modernize-avoid-c-arrays)
        constexpr std::string_view ligatures[]{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
        if (c.value >= 0xFB00 && c.value <= 0xFB06) {
            out += ligatures[c.value - 0xFB00];
        } else if (c.value != 0xFFFE && c.value != 0xFFFF) {
            out.append(valid, at, c.length);
        }
        at += c.length;
    }
    return out;
}

float numberOf(const XmlPull& xml, std::string_view attribute)
{
    const std::string text = xml.attribute(attribute);
    float value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value > -1e6F && value < 1e6F ? value : 0; // also no number at all
}

} // namespace

Expected<PdfPages> parsePdfPages(std::string_view printed, const Limits& limits)
{
    const std::string text = asXml(printed);
    XmlPull xml(text);
    PdfPages pages;
    std::size_t block = 0;
    std::size_t bytes = 0;
    while (xml.next()) {
        if (xml.kind() != XmlPull::Kind::Begin) {
            continue;
        }
        const std::string_view name = xml.name();
        if (name == "xhtml:title") {
            pages.title = xml.textInside();
        } else if (name == "xhtml:meta" && xml.attribute("name") == "Author") {
            pages.author = xml.attribute("content");
        } else if (name == "xhtml:page") {
            if (pages.heights.size() >= maxPages) {
                return Unexpected<Error>{Error{ErrorCode::TooLarge, std::to_string(maxPages) + " pages", {}}};
            }
            pages.heights.push_back(numberOf(xml, "height"));
        } else if (name == "xhtml:block") {
            ++block;
        } else if (name == "xhtml:line" && !pages.heights.empty()) {
            PdfLine line;
            line.left = numberOf(xml, "xMin");
            line.top = numberOf(xml, "yMin");
            line.right = numberOf(xml, "xMax");
            line.bottom = numberOf(xml, "yMax");
            line.page = pages.heights.size() - 1;
            line.block = block;
            pages.lines.push_back(std::move(line));
        } else if (name == "xhtml:word" && !pages.lines.empty()) {
            const std::string word = xml.textInside();
            bytes += word.size() + 1;
            if (bytes > limits.fileBytes) {
                return Unexpected<Error>{
                    Error{ErrorCode::TooLarge, std::to_string(limits.fileBytes) + " bytes", {}}};
            }
            std::string& line = pages.lines.back().text;
            line += line.empty() ? "" : " ";
            line += word;
        }
    }
    if (xml.failed()) {
        return Unexpected<Error>{Error{ErrorCode::BadDocument, std::string(cutFault), {}}};
    }
    std::erase_if(pages.lines, [](const PdfLine& line) { return line.text.empty(); });
    return pages;
}

} // namespace dateline
