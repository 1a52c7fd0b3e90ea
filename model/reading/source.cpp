// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/bytestream.h"
#include "model/reading/formats/format.h"
#include "model/reading/reader.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

namespace dateline {

namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

/// A text that is looked for again is not worth reading more than this.
constexpr std::uint64_t maxSearchedBytes = 256ULL << 20;

Unexpected<Error> failure(ErrorCode code, std::string detail, const std::string& path)
{
    std::string file;
    repairUtf8(path, file);
    return Unexpected<Error>{{code, std::move(detail), {std::move(file), 0}}};
}

/// "x.html.gz" is read as "x.html" is.
std::string_view withoutGz(std::string_view path)
{
    return hasEnding(path, ".gz") ? path.substr(0, path.size() - 3) : path;
}

/// Tables, markup and data that would read as nonsense prose. Empty: read it.
std::string_view unreadEnding(std::string_view path)
{
    path = withoutGz(path);
    constexpr std::array endings{
        ".xml"sv, ".yaml"sv, ".yml"sv, ".log"sv, ".sql"sv, ".css"sv, ".js"sv, ".svg"sv};
    const auto found = std::find_if(
        endings.begin(), endings.end(), [path](std::string_view ending) { return hasEnding(path, ending); });
    return found == endings.end() ? std::string_view() : *found;
}

SourceFormat formatByContent(std::string_view path, std::string_view head)
{
    if (head.empty()) { // an empty text, whatever its name promises
        return SourceFormat::PlainText;
    }
    for (const Format& format : formats()) {
        if (format.recognise != nullptr && format.recognise(head.substr(0, formatHeadBytes))) {
            return format.format;
        }
    }
    const SourceFormat byEnding = formatByEnding(path);
    if (byEnding == SourceFormat::Unknown && unreadEnding(path).empty()
        && isTextExport(head.substr(0, formatHeadBytes))) {
        return SourceFormat::TextExport;
    }
    return byEnding == SourceFormat::Unknown ? SourceFormat::PlainText : byEnding;
}

/// Office files that hold no text to be read as articles; a text may be called so all the same.
std::string_view officeEnding(std::string_view path)
{
    constexpr std::array endings{".xlsx"sv, ".xls"sv, ".xlsm"sv, ".ods"sv, ".pptx"sv, ".ppt"sv, ".odp"sv};
    const auto found = std::find_if(
        endings.begin(), endings.end(), [path](std::string_view ending) { return hasEnding(path, ending); });
    return found == endings.end() ? std::string_view() : *found;
}

Expected<Article> readOne(
    const ArticleSource& source, const Format* format, std::string_view bytes, const Limits& limits)
{
    if (format == nullptr) {
        if (const std::string_view ending = unreadEnding(source.path); !ending.empty() && !bytes.empty()) {
            return failure(ErrorCode::UnsupportedFormat, std::string(ending), {});
        }
        Expected<Article> article = articleFromText(source.id, bytes, source.id);
        const bool isNoText = !article
            && (article.error().code == ErrorCode::Binary || article.error().code == ErrorCode::OldDocument);
        const std::string_view ending = isNoText ? officeEnding(source.path) : std::string_view();
        return ending.empty() ? std::move(article)
                              : failure(ErrorCode::UnsupportedFormat, std::string(ending), {});
    }
    Expected<SourceDocument> document = format->document(bytes, limits);
    return document ? articleFromDocument(source.id, source.id, std::move(*document), limits)
                    : Unexpected{std::move(document.error())};
}

} // namespace

Expected<std::string> readFileBytes(const std::string& path, std::uint64_t limit)
{
    std::error_code error;
    const std::uintmax_t size = fs::is_regular_file(path, error) ? fs::file_size(path, error) : 0;
    if (!error && size > limit) {
        return failure(
            ErrorCode::TooLarge, std::to_string(size) + " > " + std::to_string(limit) + " bytes", path);
    }
    Expected<ByteStream> stream = ByteStream::open(path);
    if (!stream) {
        return Unexpected{stream.error()};
    }
    std::string bytes(error ? 0 : static_cast<std::size_t>(size) + 1, '\0'); // one more, to see the end
    std::size_t length = 0;
    while (const std::size_t count = stream->read(bytes.data() + length, bytes.size() - length)) {
        length += count;
        if (length > limit) {
            return failure(ErrorCode::TooLarge, "> " + std::to_string(limit) + " bytes", path);
        }
        if (length == bytes.size()) {
            bytes.resize(std::min<std::uint64_t>(bytes.size() * 2, limit + 1));
        }
    }
    if (stream->error()) {
        return Unexpected{*stream->error()};
    }
    bytes.resize(length);
    return bytes;
}

SourceFormat formatByEnding(std::string_view path)
{
    path = withoutGz(path);
    for (const Format& format : formats()) {
        if (std::any_of(format.endings.begin(), format.endings.end(),
                [path](std::string_view ending) { return hasEnding(path, ending); })) {
            return format.format;
        }
    }
    return SourceFormat::Unknown;
}

std::vector<std::string_view> readableEndings()
{
    std::vector<std::string_view> endings;
    for (const Format& format : formats()) {
        endings.insert(endings.end(), format.endings.begin(), format.endings.end());
    }
    return endings;
}

SourceFormat formatOf(const ArticleSource& source)
{
    if (source.path == "-") {
        return SourceFormat::JsonLines;
    }
    std::array<char, formatHeadBytes> head{};
    if (Expected<ByteStream> stream = ByteStream::open(source.path)) {
        std::size_t length = 0;
        while (const std::size_t count = stream->read(head.data() + length, head.size() - length)) {
            length += count;
        }
        return formatByContent(source.path, std::string_view(head.data(), length));
    }
    return formatByContent(source.path, {});
}

SourceFormat formatOfBytes(std::string_view name, std::string_view bytes)
{
    return formatByContent(name, bytes);
}

Expected<Article> readNamedBytes(
    const ArticleSource& source, SourceFormat format, std::string_view bytes, const Limits& limits)
{
    const Format* row = findFormat(format);
    const std::uint64_t most = row == nullptr ? limits.fileBytes : limits.*(row->mostBytes);
    return bytes.size() > most ? failure(ErrorCode::TooLarge,
               std::to_string(bytes.size()) + " > " + std::to_string(most) + " bytes", source.path)
                               : readOne(source, row, bytes, limits);
}

void readMany(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take)
{
    const Format* row = findFormat(source.format);
    if (row->list != nullptr) {
        row->list(source, limits, threads, take);
    } else {
        row->articles(source, limits, take);
    }
}

bool holdsManyArticles(SourceFormat format)
{
    const Format* row = findFormat(format);
    return row != nullptr && (row->articles != nullptr || row->list != nullptr);
}

bool isReadWhole(SourceFormat format)
{
    const Format* row = findFormat(format);
    return row != nullptr && row->articles != nullptr;
}

void readSource(const ArticleSource& source, const Limits& limits, const ArticleSink& take, int threads)
{
    const SourceFormat format = formatOf(source);
    if (holdsManyArticles(format)) {
        readMany({source.id, source.path, format}, limits, threads, take);
        return;
    }
    const Format* expected = findFormat(format);
    const Expected<std::string> bytes
        = readFileBytes(source.path, expected == nullptr ? limits.fileBytes : limits.*(expected->mostBytes));
    if (!bytes) {
        take(Unexpected{bytes.error()});
        return;
    }
    // Asked again, since the file may have become another one.
    const SourceFormat now = formatByContent(source.path, *bytes);
    if (holdsManyArticles(now)) {
        readMany({source.id, source.path, now}, limits, threads, take);
        return;
    }
    const Format* found = findFormat(now);
    Expected<Article> article = readOne(source, found, *bytes, limits);
    std::string& path = article ? article->path : article.error().where.file;
    path.clear();
    repairUtf8(source.path, path);
    take(std::move(article));
}

Expected<Article> readArticle(const ArticleSource& source, const Limits& limits)
{
    std::optional<Expected<Article>> first;
    readSource(source, limits, [&first](Expected<Article> article) {
        first.emplace(std::move(article));
        return false;
    });
    return first ? std::move(*first) : failure(ErrorCode::Empty, {}, source.path);
}

std::optional<Article> readArticleAgain(
    const std::string& id, const std::string& path, const ContentHash& text, Limits limits)
{
    if (path == "-") {
        return std::nullopt; // it was read once
    }
    limits.listFileBytes = std::min(limits.listFileBytes, maxSearchedBytes);
    std::optional<Article> found;
    readSource({id, path}, limits, [&](Expected<Article> article) {
        if (article && article->hash == text) {
            found.emplace(std::move(*article));
        }
        return !found;
    });
    return found;
}

} // namespace dateline
