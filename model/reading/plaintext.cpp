// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/datestamp.h"
#include "model/reading/decoding.h"
#include "model/reading/document.h"
#include "model/reading/languagedetection.h"
#include "model/reading/layout.h"
#include "model/reading/reader.h"
#include "model/text/utf8.h"

namespace dateline {

namespace {

Unexpected<Error> failure(
    ErrorCode code, std::string detail, const std::string& path = {}, std::uint64_t line = 0)
{
    std::string file;
    repairUtf8(path, file);
    return Unexpected<Error>{{code, std::move(detail), {std::move(file), line}}};
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

Expected<Article> articleFromText(
    std::string id, std::string_view bytes, std::string_view name, const Limits& limits)
{
    Expected<DecodedText> decoded = decodeText(bytes);
    if (!decoded) {
        Error error = decoded.error();
        error.where.file = std::move(id);
        return Unexpected<Error>{std::move(error)};
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
        const std::string base = cleanField(name.substr(name.find_last_of('/') + 1), 300);
        article.dateCandidates.push_back({*days, DateSource::FileName, {}, "file name '" + base + "'"});
    }
    return article;
}

} // namespace dateline
