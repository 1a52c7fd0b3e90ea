// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The formats that are read, one row each in table.cpp; plain text is what no row takes. A format is an
// enumerator of SourceFormat, a file formats/NAME.cpp with its functions, declared below, and its row.
//
// What a format reader keeps:
// - Any bytes give articles or an Error that says why not (BadDocument with the reason, TooLarge, Empty,
// ...); no
//   exception leaves it, nothing goes to standard output or error, nothing is fetched, no file but its own is
//   opened.
// - Everything that is counted by the input has a limit (base/limits.h): bytes after unpacking, entries,
// depth, items.
// - Nothing but the bytes decides: no clock, locale, file time or thread. Libraries are set up once, thread
// by thread
//   safe: readers run on all cores at once.
// - Strings may hold any bytes; articleFromDocument() repairs them. Times in metadata stay as written.

#include "model/base/expected.h"
#include "model/base/limits.h"
#include "model/reading/document.h"
#include "model/reading/reader.h"

#include <span>
#include <string>
#include <string_view>

namespace dateline {

/// Whether a file is of a format, by its first bytes (up to formatHeadBytes).
using FormatRecogniser = bool (*)(std::string_view head);
/// Reads a whole file, up to Limits::fileBytes, into one document. Errors need not name the file.
using DocumentReader = Expected<SourceDocument> (*)(std::string_view bytes, const Limits& limits);
/// Reads a file that may hold many articles, all of it in memory at once, with a limit; until `take` returns
/// false. Ids are unique in the file and, where it can be, stay when other articles come before:
/// "feed.xml#<guid>". Sets path and errors' places.
using ArticlesReader = void (*)(const ArticleSource& source, const Limits& limits, const ArticleSink& take);
/// The same of a file of any length, in bounded memory and on so many threads (listfile.h): the same for any
/// number of them.
using ListReader
    = void (*)(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take);

struct Format
{
    SourceFormat format = SourceFormat::Unknown;
    std::span<const std::string_view> endings{}; // ".html", in small letters
    FormatRecogniser recognise = nullptr; // null: by the ending alone
    DocumentReader document = nullptr; // one of these three
    ArticlesReader articles = nullptr;
    ListReader list = nullptr;
    std::uint64_t Limits::*mostBytes = &Limits::fileBytes; // of a file read by `document`
};

inline constexpr std::size_t formatHeadBytes = 4096;

/// First bytes are asked in this order, and decide before any ending does.
std::span<const Format> formats();
/// Exports saved as plain text have no ending and no first bytes: asked of what would be read as plain text.
bool isTextExport(std::string_view head);
/// Of a file of that name, by its bytes and where these say nothing by its ending.
SourceFormat formatOfBytes(std::string_view name, std::string_view bytes);
/// Such bytes as a file of that format, one that holds one article.
Expected<Article> readNamedBytes(
    const ArticleSource& source, SourceFormat format, std::string_view bytes, const Limits& limits);
/// A file of many articles, of the format that the source says.
void readMany(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take);
/// Null for plain text.
const Format* findFormat(SourceFormat format);

/// The whole file, unpacked where it is gzip; BadDocument where that fails, NotFound, NotRegular, Unreadable
/// or TooLarge, with its place.
Expected<std::string> readFileBytes(const std::string& path, std::uint64_t limit);
/// Whether a name has that ending, in letters of any case.
bool hasEnding(std::string_view path, std::string_view ending);

// The readers, by file.
bool isHtml(std::string_view head);
Expected<SourceDocument> readHtml(std::string_view bytes, const Limits& limits);
bool isExportPage(std::string_view head);
void readExportPage(const ArticleSource& source, const Limits& limits, const ArticleSink& take);
void readTextExport(const ArticleSource& source, const Limits& limits, const ArticleSink& take);
void readPackedFolder(
    const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take);
bool isRis(std::string_view head);
void readRis(const ArticleSource& source, const Limits& limits, const ArticleSink& take);
bool isXml(std::string_view head);
void readNewsXml(const ArticleSource& source, const Limits& limits, const ArticleSink& take);
bool isMail(std::string_view head);
void readMail(const ArticleSource& source, const Limits& limits, const ArticleSink& take);
bool isMailbox(std::string_view head);
void readMailbox(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take);
bool isSavedPage(std::string_view head);
Expected<SourceDocument> readSavedPage(std::string_view bytes, const Limits& limits);
bool isWebArchive(std::string_view head);
void readWebArchive(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take);
void readJsonArticles(
    const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take);
void readTable(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take);
void readJsonLines(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take);
void readDocxFormat(const ArticleSource& source, const Limits& limits, const ArticleSink& take);
void readOdtFormat(const ArticleSource& source, const Limits& limits, const ArticleSink& take);
void readRtfFormat(const ArticleSource& source, const Limits& limits, const ArticleSink& take);
void readPdfFormat(const ArticleSource& source, const Limits& limits, const ArticleSink& take);
void readEpubFormat(const ArticleSource& source, const Limits& limits, const ArticleSink& take);

} // namespace dateline
