// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/packing/packedarticle.h"

#include "model/packing/articlefields.h"
#include "model/packing/fields.h"
#include "model/packing/soundness.h"

namespace dateline {

std::uint64_t textBytes(const ArticleMetadata& article)
{
    return article.blocks.empty() ? 0 : article.blocks.back().span.end();
}

namespace packing {

void writeArticle(PackWriter& writer, const ArticleMetadata& article)
{
    writer.varint(textBytes(article));
    fields(writer, article);
}

std::uint64_t readArticle(PackReader& reader, ArticleMetadata& article)
{
    const std::uint64_t length = reader.varint();
    fields(reader, article);
    if (article.blocks.empty() && length > 0 && length <= 0xFFFFFFFFU) {
        article.blocks.push_back({TextSpan::fromBounds(0, length), BlockKind::Body});
    }
    if (!isSound(article, length)) {
        reader.fail();
    }
    return length;
}

} // namespace packing

std::string packArticle(const ArticleMetadata& article)
{
    packing::PackWriter writer;
    packing::writeArticle(writer, article);
    return writer.take(packing::BlockType::Article, articlePacking);
}

Expected<ArticleMetadata> unpackArticle(std::string_view bytes)
{
    Expected<packing::PackReader> reader
        = packing::PackReader::open(bytes, packing::BlockType::Article, articlePacking);
    if (!reader) {
        return Unexpected{std::move(reader.error())};
    }
    ArticleMetadata article;
    packing::readArticle(*reader, article);
    if (!reader->finished()) {
        return Unexpected{Error{ErrorCode::BadProject, "article", {}}};
    }
    return article;
}

Expected<Article> unpackArticle(std::string_view bytes, std::string text)
{
    Expected<ArticleMetadata> metadata = unpackArticle(bytes);
    if (!metadata) {
        return Unexpected{std::move(metadata.error())};
    }
    if (textBytes(*metadata) != text.size()) {
        return Unexpected{Error{ErrorCode::DamagedProject, "article", {}}};
    }
    Article article{std::move(*metadata), std::move(text)};
    article.opening = openingOf(article);
    return article;
}

} // namespace dateline
