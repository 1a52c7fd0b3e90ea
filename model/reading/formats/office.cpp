// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/format.h"
#include "model/reading/formats/newsexport.h"
#include "model/reading/formats/officeformats.h"
#include "model/text/utf8.h"

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

/// One article, or those of a news database's export. The date in an export's file name is that of the search.
void readArticles(DocumentReader read, const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    const std::string path = placeOf(source);
    Expected<std::string> bytes = readFileBytes(source.path, limits.pictureFileBytes);
    if (!bytes) {
        take(Unexpected {bytes.error()});
        return;
    }
    Expected<SourceDocument> document = read(*bytes, limits);
    bytes->clear();
    bytes->shrink_to_fit();
    if (!document) {
        take(placed(Unexpected {document.error()}, path));
        return;
    }
    std::vector<ExportedArticle> exported = splitNewsExport(*document);
    if (exported.empty()) {
        take(placed(articleFromDocument(source.id, source.id, std::move(*document), limits), path));
        return;
    }
    for (std::size_t i = 0; i < exported.size(); ++i) {
        const std::string key = exported[i].key.empty() ? std::to_string(i + 1) : exported[i].key;
        if (!take(placed(articleFromDocument(source.id + "#" + key, {}, std::move(exported[i].document), limits), path))) {
            return;
        }
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

} // namespace dateline
