// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/epub.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/newsexport.h"
#include "model/reading/formats/officeformats.h"
#include "model/text/utf8.h"

#include <optional>
#include <utility>

namespace dateline {

namespace {

std::string placeOf(const ArticleSource& source)
{
    std::string path;
    repairUtf8(source.path, path);
    return path;
}

Expected<Article> placed(Expected<Article> article, const std::string& path)
{
    (article ? article->path : article.error().where.file) = path;
    return article;
}

/// The file's bytes, or the reason given to `take`.
std::optional<std::string> bytesOf(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    Expected<std::string> bytes = readFileBytes(source.path, limits.pictureFileBytes);
    if (!bytes) {
        take(Unexpected{bytes.error()});
        return std::nullopt;
    }
    return std::move(*bytes);
}

/// What is missing beside the articles, as files of their own: "report.docx/word/footnotes.xml".
void tellDamage(const std::vector<std::string>& parts, const std::string& path, const ArticleSink& take)
{
    for (const std::string& part : parts) {
        if (!take(Unexpected<Error>{{ErrorCode::BadDocument, "it is damaged", {path + "/" + part, 0}}})) {
            return;
        }
    }
}

/// One article, or those of a news database's export.
void readArticles(
    DocumentReader read, const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    const std::optional<std::string> bytes = bytesOf(source, limits, take);
    if (!bytes) {
        return;
    }
    Expected<SourceDocument> document = read(*bytes, limits);
    if (!document) {
        take(placed(Unexpected{document.error()}, placeOf(source)));
        return;
    }
    const std::vector<std::string> damaged = std::exchange(document->damagedParts, {});
    std::vector<ExportedArticle> exported = splitNewsExport(*document);
    bool isWanted = true;
    const ArticleSink takeWanted
        = [&](Expected<Article> article) { return isWanted = take(std::move(article)); };
    if (exported.empty()) {
        takeWanted(
            placed(articleFromDocument(source.id, source.id, std::move(*document), limits), placeOf(source)));
    } else {
        takeExported(std::move(exported), source, limits, takeWanted);
    }
    if (isWanted) {
        tellDamage(damaged, placeOf(source), take);
    }
}

} // namespace

void readDocxFormat(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    readArticles(readDocx, source, limits, take);
}

void readOdtFormat(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    readArticles(readOdt, source, limits, take);
}

void readRtfFormat(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    readArticles(readRtf, source, limits, take);
}

void readPdfFormat(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    readArticles(readPdf, source, limits, take);
}

void readEpubFormat(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    const std::optional<std::string> bytes = bytesOf(source, limits, take);
    if (!bytes) {
        return;
    }
    Expected<std::vector<SourceDocument>> documents = readEpub(*bytes, limits);
    if (!documents) {
        take(placed(Unexpected{documents.error()}, placeOf(source)));
        return;
    }
    for (std::size_t i = 0; i < documents->size(); ++i) {
        const std::string id = documents->size() == 1 ? source.id : source.id + "#" + std::to_string(i + 1);
        if (!take(placed(
                articleFromDocument(id, source.id, std::move((*documents)[i]), limits), placeOf(source)))) {
            return;
        }
    }
}

} // namespace dateline
