// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/datestamp.h"
#include "model/reading/decoding.h"
#include "model/reading/languagedetection.h"
#include "model/reading/layout.h"
#include "model/reading/reader.h"
#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace dateline {

namespace {

namespace fs = std::filesystem;

Unexpected<Error> failure(ErrorCode code, std::string detail, const std::string& path = {}, std::uint64_t line = 0)
{
    std::string file;
    repairUtf8(path, file);
    return Unexpected<Error> {{code, std::move(detail), {std::move(file), line}}};
}

Expected<std::string> readBytes(const std::string& path, std::uint64_t limit)
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

std::optional<std::uint64_t> firstLineAbove(std::string_view text, std::size_t limit)
{
    std::uint64_t number = 1;
    for (std::size_t begin = 0; begin < text.size(); ++number) {
        std::size_t end = text.find('\n', begin);
        end = end == std::string_view::npos ? text.size() : end;
        if (end - begin > limit) {
            return number;
        }
        begin = end + 1;
    }
    return std::nullopt;
}

} // namespace

Expected<Article> articleFromText(std::string id, std::string_view bytes, std::string_view name, const Limits& limits)
{
    Expected<DecodedText> decoded = decodeText(bytes);
    if (!decoded) {
        Error error = decoded.error();
        error.where.file = std::move(id);
        return Unexpected<Error> {std::move(error)};
    }
    if (const std::optional<std::uint64_t> line = firstLineAbove(decoded->text, limits.lineBytes)) {
        return failure(ErrorCode::LineTooLong, std::to_string(limits.lineBytes) + " bytes", id, *line);
    }
    Article article;
    article.id = std::move(id);
    article.text = std::move(decoded->text);
    article.encoding = std::move(decoded->encoding);
    article.repair = decoded->repair;
    article.hash = ContentHash::of(article.text);
    layOutArticle(article);
    detectLanguage(article);
    if (const std::optional<DayInterval> days = dateInFileName(name)) {
        const std::size_t slash = name.find_last_of('/');
        const std::string base(slash == std::string_view::npos ? name : name.substr(slash + 1));
        article.dateCandidates.push_back({*days, DateSource::FileName, {}, "file name '" + base + "'"});
    }
    return article;
}

namespace {

/// Tables, markup and data that would read as nonsense prose; their readers are still to come. Empty: read it.
std::string_view unreadEnding(std::string_view path)
{
    constexpr std::array<std::string_view, 9> endings {".csv", ".tsv", ".json", ".xml", ".yaml", ".yml", ".log", ".sql", ".css"};
    const auto found = std::find_if(endings.begin(), endings.end(), [path](std::string_view ending) {
        return path.size() >= ending.size() && sameFolded(path.substr(path.size() - ending.size()), ending);
    });
    return found == endings.end() ? std::string_view() : *found;
}

} // namespace

Expected<Article> readTextFile(const ArticleSource& source, const Limits& limits)
{
    if (const std::string_view ending = unreadEnding(source.path); !ending.empty()) {
        return Unexpected<Error> {Error {ErrorCode::UnsupportedFormat, std::string(ending), {source.path, 0}}};
    }
    const Expected<std::string> bytes = readBytes(source.path, limits.fileBytes);
    if (!bytes) {
        return Unexpected<Error> {bytes.error()};
    }
    Expected<Article> article = articleFromText(source.id, *bytes, source.id, limits);
    std::string path;
    repairUtf8(source.path, path);
    if (article) {
        article->path = std::move(path);
    } else {
        article.error().where.file = std::move(path);
    }
    return article;
}

} // namespace dateline
