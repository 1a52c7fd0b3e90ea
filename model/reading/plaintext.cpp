// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/datestamp.h"
#include "model/reading/decoding.h"
#include "model/reading/document.h"
#include "model/reading/languagedetection.h"
#include "model/reading/layout.h"
#include "model/reading/reader.h"

namespace dateline {

Expected<Article> articleFromText(std::string id, std::string_view bytes, std::string_view name)
{
    Expected<DecodedText> decoded = decodeText(bytes);
    if (!decoded) {
        Error error = decoded.error();
        error.where.file = std::move(id);
        return Unexpected<Error>{std::move(error)};
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
