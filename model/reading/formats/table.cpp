// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/format.h"

#include "model/text/foldname.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

using namespace std::string_view_literals;

constexpr std::array jsonLinesEndings {".jsonl"sv, ".ndjson"sv};

constexpr std::array htmlEndings {".html"sv, ".htm"sv, ".xhtml"sv, ".xht"sv, ".shtml"sv};

constexpr std::array newsXmlEndings {".xml"sv, ".rss"sv, ".atom"sv, ".rdf"sv, ".nitf"sv, ".newsml"sv};

constexpr std::array table {
    Format {.format = SourceFormat::Html, .endings = htmlEndings, .recognise = isHtml, .document = readHtml},
    // The last to be asked for first bytes: it takes all XML, most of it to say that it cannot be read.
    Format {.format = SourceFormat::NewsXml, .endings = newsXmlEndings, .recognise = isXml, .articles = readNewsXml},
    Format {.format = SourceFormat::JsonLines, .endings = jsonLinesEndings, .articles = readJsonLinesFormat},
};

} // namespace

std::span<const Format> formats()
{
    return table;
}

const Format* findFormat(SourceFormat format)
{
    const auto found = std::find_if(table.begin(), table.end(), [format](const Format& row) { return row.format == format; });
    return found == table.end() ? nullptr : &*found;
}

bool hasEnding(std::string_view path, std::string_view ending)
{
    return path.size() > ending.size() && sameFolded(path.substr(path.size() - ending.size()), ending);
}

} // namespace dateline
