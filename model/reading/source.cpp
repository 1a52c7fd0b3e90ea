// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/format.h"
#include "model/reading/reader.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
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
    return Unexpected<Error> {{code, std::move(detail), {std::move(file), 0}}};
}

SourceFormat formatByContent(std::string_view path, std::string_view head)
{
    for (const Format& format : formats()) {
        if (format.recognise != nullptr && format.recognise(head.substr(0, formatHeadBytes))) {
            return format.format;
        }
    }
    const SourceFormat byEnding = formatByEnding(path);
    return byEnding == SourceFormat::Unknown ? SourceFormat::PlainText : byEnding;
}

/// Tables, markup and data that would read as nonsense prose. Empty: read it.
std::string_view unreadEnding(std::string_view path)
{
    constexpr std::array endings {".csv"sv, ".tsv"sv, ".json"sv, ".xml"sv, ".yaml"sv, ".yml"sv, ".log"sv, ".sql"sv, ".css"sv, ".js"sv, ".svg"sv};
    const auto found = std::find_if(endings.begin(), endings.end(), [path](std::string_view ending) { return hasEnding(path, ending); });
    return found == endings.end() ? std::string_view() : *found;
}

Expected<Article> readOne(const ArticleSource& source, const Format* format, std::string_view bytes, const Limits& limits)
{
    if (format == nullptr) {
        const std::string_view ending = unreadEnding(source.path);
        return ending.empty() ? articleFromText(source.id, bytes, source.id, limits)
                              : failure(ErrorCode::UnsupportedFormat, std::string(ending), {});
    }
    Expected<SourceDocument> document = format->document(bytes, limits);
    return document ? articleFromDocument(source.id, source.id, std::move(*document), limits) : Unexpected {std::move(document.error())};
}

} // namespace

Expected<std::string> readFileBytes(const std::string& path, std::uint64_t limit)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) {
        return failure(ErrorCode::NotFound, {}, path);
    }
    if (status.type() != fs::file_type::regular) {
        return failure(error ? ErrorCode::Unreadable : ErrorCode::NotRegular, error ? error.message() : std::string(), path);
    }
    const std::uintmax_t size = fs::file_size(path, error);
    if (!error && size > limit) {
        return failure(ErrorCode::TooLarge, std::to_string(size) + " > " + std::to_string(limit) + " bytes", path);
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        const int reason = errno;
        const ErrorCode code = reason == ENOENT ? ErrorCode::NotFound : ErrorCode::Unreadable;
        return failure(code, reason != 0 ? std::generic_category().message(reason) : std::string(), path);
    }
    std::string bytes(error ? 0 : static_cast<std::size_t>(size), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (file.bad()) {
        return failure(ErrorCode::Unreadable, {}, path);
    }
    bytes.resize(static_cast<std::size_t>(file.gcount())); // it may have shrunk meanwhile
    return bytes;
}

SourceFormat formatByEnding(std::string_view path)
{
    for (const Format& format : formats()) {
        if (std::any_of(format.endings.begin(), format.endings.end(), [path](std::string_view ending) { return hasEnding(path, ending); })) {
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
    std::array<char, formatHeadBytes> head {};
    std::error_code error;
    if (fs::status(source.path, error).type() == fs::file_type::regular) { // a pipe would wait for its other end
        std::ifstream file(source.path, std::ios::binary);
        file.read(head.data(), static_cast<std::streamsize>(head.size()));
        return formatByContent(source.path, std::string_view(head.data(), static_cast<std::size_t>(file.gcount())));
    }
    return formatByContent(source.path, {});
}

bool holdsManyArticles(SourceFormat format)
{
    const Format* row = findFormat(format);
    return row != nullptr && row->articles != nullptr;
}

void readSource(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    const SourceFormat format = formatOf(source);
    if (holdsManyArticles(format)) {
        findFormat(format)->articles(source, limits, take);
        return;
    }
    const Format* expected = findFormat(format);
    const Expected<std::string> bytes = readFileBytes(source.path, expected == nullptr ? limits.fileBytes : limits.*(expected->mostBytes));
    if (!bytes) {
        take(Unexpected {bytes.error()});
        return;
    }
    // Asked again, since the file may have become another one.
    const Format* found = findFormat(formatByContent(source.path, *bytes));
    if (found != nullptr && found->articles != nullptr) {
        found->articles(source, limits, take);
        return;
    }
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

std::optional<Article> readArticleAgain(const std::string& id, const std::string& path, const ContentHash& text, Limits limits)
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
