// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/format.h"

#include "model/reading/formats/officeformats.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

using namespace std::string_view_literals;

constexpr std::array jsonLinesEndings{".jsonl"sv, ".ndjson"sv};

constexpr std::array tableEndings{".csv"sv, ".tsv"sv};
constexpr std::array jsonEndings{".json"sv};

constexpr std::array risEndings{".ris"sv};

constexpr std::array packedFolderEndings{".zip"sv, ".tar"sv, ".tgz"sv};

constexpr std::array mailEndings{".eml"sv};
constexpr std::array mailboxEndings{".mbox"sv};
constexpr std::array savedPageEndings{".mht"sv, ".mhtml"sv};
constexpr std::array webArchiveEndings{".warc"sv};

constexpr std::array htmlEndings{".html"sv, ".htm"sv, ".xhtml"sv, ".xht"sv, ".shtml"sv};
constexpr std::array docxEndings{".docx"sv, ".docm"sv, ".dotx"sv};
constexpr std::array odtEndings{".odt"sv, ".ott"sv};
constexpr std::array rtfEndings{".rtf"sv};

constexpr std::array epubEndings{".epub"sv};
constexpr std::array pdfEndings{".pdf"sv};
constexpr std::array markdownEndings{".md"sv, ".markdown"sv, ".mkd"sv};

constexpr std::string_view zipBegin = "PK\x03\x04";
constexpr std::size_t firstNameAt = 30; // in a ZIP container

/// The first parts' names stand in clear; other office programs' files begin alike, so "word/" has to be
/// among them.
bool isDocx(std::string_view head)
{
    return head.starts_with(zipBegin) && head.find("word/") != std::string_view::npos
        && (head.find("[Content_Types].xml") != std::string_view::npos
            || head.find("_rels/") != std::string_view::npos);
}

/// The kind comes first and unpacked, so that it can be told without unpacking; a few bytes may stand
/// between.
bool isKindOfContainer(std::string_view head, std::string_view kind)
{
    return head.starts_with(zipBegin) && head.size() > firstNameAt
        && head.substr(firstNameAt).starts_with("mimetype")
        && head.substr(0, 150).find(kind) != std::string_view::npos;
}

bool isOdt(std::string_view head)
{
    return isKindOfContainer(head, "application/vnd.oasis.opendocument.text");
}

bool isEpub(std::string_view head)
{
    return isKindOfContainer(head, "application/epub+zip");
}

/// Some programs put a few bytes before it.
bool isPdf(std::string_view head)
{
    return head.substr(0, 1024).find("%PDF-") != std::string_view::npos;
}

bool isRtf(std::string_view head)
{
    head.remove_prefix(head.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    return trimmed(head).starts_with("{\\rtf");
}

constexpr std::array newsXmlEndings{".xml"sv, ".rss"sv, ".atom"sv, ".rdf"sv, ".nitf"sv, ".newsml"sv};

constexpr std::array table{
    Format{.format = SourceFormat::WebArchive,
        .endings = webArchiveEndings,
        .recognise = isWebArchive,
        .list = readWebArchive},
    Format{.format = SourceFormat::Mailbox,
        .endings = mailboxEndings,
        .recognise = isMailbox,
        .list = readMailbox},
    Format{.format = SourceFormat::SavedPage,
        .endings = savedPageEndings,
        .recognise = isSavedPage,
        .document = readSavedPage,
        .mostBytes = &Limits::pictureFileBytes},
    Format{.format = SourceFormat::Mail, .endings = mailEndings, .recognise = isMail, .articles = readMail},
    Format{.format = SourceFormat::ExportPage, .recognise = isExportPage, .articles = readExportPage},
    Format{.format = SourceFormat::TextExport, .articles = readTextExport},
    Format{.format = SourceFormat::Ris, .endings = risEndings, .recognise = isRis, .articles = readRis},
    Format{.format = SourceFormat::Html, .endings = htmlEndings, .recognise = isHtml, .document = readHtml},
    Format{.format = SourceFormat::Docx,
        .endings = docxEndings,
        .recognise = isDocx,
        .articles = readDocxFormat},
    Format{.format = SourceFormat::Odt, .endings = odtEndings, .recognise = isOdt, .articles = readOdtFormat},
    Format{.format = SourceFormat::Rtf, .endings = rtfEndings, .recognise = isRtf, .articles = readRtfFormat},
    Format{.format = SourceFormat::Epub,
        .endings = epubEndings,
        .recognise = isEpub,
        .articles = readEpubFormat},
    Format{.format = SourceFormat::Pdf, .endings = pdfEndings, .recognise = isPdf, .articles = readPdfFormat},
    Format{.format = SourceFormat::Markdown, .endings = markdownEndings, .document = readMarkdown},
    // The last to be asked for first bytes: it takes all XML, most of it to say that it cannot be read.
    Format{.format = SourceFormat::NewsXml,
        .endings = newsXmlEndings,
        .recognise = isXml,
        .articles = readNewsXml},
    Format{.format = SourceFormat::JsonLines, .endings = jsonLinesEndings, .list = readJsonLines},
    Format{.format = SourceFormat::JsonArticles, .endings = jsonEndings, .list = readJsonArticles},
    Format{.format = SourceFormat::PackedFolder, .endings = packedFolderEndings, .list = readPackedFolder},
    Format{.format = SourceFormat::Table, .endings = tableEndings, .list = readTable},
};

} // namespace

std::span<const Format> formats()
{
    return table;
}

const Format* findFormat(SourceFormat format)
{
    const auto found = std::find_if(
        table.begin(), table.end(), [format](const Format& row) { return row.format == format; });
    return found == table.end() ? nullptr : &*found;
}

bool hasEnding(std::string_view path, std::string_view ending)
{
    return path.size() > ending.size() && sameFolded(path.substr(path.size() - ending.size()), ending);
}

} // namespace dateline
