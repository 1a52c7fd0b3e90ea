// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/failure.h"
#include "model/reading/datestamp.h"
#include "model/reading/decoding.h"
#include "model/reading/document.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/jsonobject.h"
#include "model/reading/formats/listfile.h"
#include "model/reading/languagedetection.h"
#include "model/reading/layout.h"
#include "model/reading/reader.h"
#include "model/text/utf8.h"

#include <nlohmann/json.hpp>

#include <array>

namespace dateline {

namespace {

using Json = nlohmann::json;

enum class Need : std::uint8_t { Required, Optional };

/// Moves a string field out; nullopt on a wrong type or where a required one is missing. Null counts as
/// missing.
std::optional<std::string> takeString(Json& object, const char* name, Need need, std::string& problem)
{
    const auto field = object.find(name);
    if (field == object.end() || field->is_null()) {
        if (need == Need::Optional) {
            return std::string();
        }
        problem = std::string(name) + " is missing";
        return std::nullopt;
    }
    if (!field->is_string()) {
        problem = std::string(name) + " is not a string";
        return std::nullopt;
    }
    return std::move(field->get_ref<std::string&>());
}

bool lacks(const Json& object, const char* name)
{
    const auto field = object.find(name);
    return field == object.end() || field->is_null() || field->is_number(); // a database's "id": 12
}

/// What the line does not say under the names of JSON Lines it may say under others
/// (formats/articlefields.h).
void takeOtherNames(Json& object)
{
    ArticleFields fields = fieldsOfJson(object);
    const auto fill = [&object](const char* name, std::string& value) {
        if (!value.empty() && lacks(object, name)) {
            object[name] = std::move(value);
        }
    };
    if (lacks(object, "text")) {
        std::string text;
        for (const auto* parts : {&fields.lead, &fields.text}) {
            for (const std::string& part : *parts) {
                text += (text.empty() ? "" : "\n\n") + part;
            }
        }
        fill("text", text);
    }
    std::string address = fields.url;
    fill("id", fields.id.empty() ? address : fields.id);
    fill("title", fields.title);
    fill("source", fields.source);
    fill("url", fields.url);
    fill("language", fields.language);
    if (parsePublished(fields.published)) { // of "published" alone it is an error not to be a date
        fill("published", fields.published);
    }
}

Expected<Article> articleFromObject(Json& object, const ErrorLocation& where, Repair repair)
{
    takeOtherNames(object);
    std::string problem;
    Article article;
    std::string published;
    const std::array<std::tuple<const char*, Need, std::string*>, 7> fields{
        {{"id", Need::Required, &article.id}, {"text", Need::Required, &article.text},
            {"title", Need::Optional, &article.title}, {"published", Need::Optional, &published},
            {"source", Need::Optional, &article.source}, {"url", Need::Optional, &article.url},
            {"language", Need::Optional, &article.language}}};
    for (const auto& [name, need, target] : fields) {
        std::optional<std::string> value = takeString(object, name, need, problem);
        if (!value) {
            return failure(ErrorCode::BadJson, problem, where);
        }
        *target = std::move(*value);
    }
    if (article.id.empty()) {
        return failure(ErrorCode::BadJson, "id is empty", where);
    }
    if (trimmed(article.text).empty()) {
        return failure(ErrorCode::Empty, article.id, where);
    }
    article.path = where.file;
    article.encoding = "UTF-8";
    replaceNul(article.id); // all projects can keep it then, and what comes again is known
    const bool nul = replaceNul(article.text);
    article.repair = repair == Repair::None && nul ? Repair::NulReplaced : repair;
    article.title = std::string(trimmed(article.title));
    article.hash = ContentHash::of(article.text);
    if (!trimmed(published).empty()) {
        const std::optional<DayInterval> days = parsePublished(published);
        if (!days) {
            return failure(ErrorCode::BadJson, "published is not a date: " + published.substr(0, 40), where);
        }
        article.dateCandidates.push_back({*days, DateSource::Metadata, {}, "metadata '" + published + "'"});
    }
    layOutArticle(article);
    detectLanguage(article);
    if (article.source.empty()) {
        article.source = hostOf(article.url);
    }
    if (const std::optional<DayInterval> days = dateInUrl(article.url)) {
        article.dateCandidates.push_back({*days, DateSource::Url, {}, "address '" + article.url + "'"});
    }
    return article;
}

bool isBinary(std::string_view firstLine)
{
    const std::string_view head = firstLine.substr(0, 64);
    return head.find('\0') != std::string_view::npos || head.starts_with("\x1F\x8B");
}

void cutLines(ByteStream& bytes, ListFile& list, const Limits& limits)
{
    LineStream stream(bytes, limits.jsonLineBytes);
    ErrorLocation where{list.file(), 0};
    std::string line;
    bool tooLong = false;
    while (list.goesOn(bytes, where.line) && stream.next(line, tooLong)) {
        ++where.line;
        line.erase(0, where.line == 1 && line.starts_with("\xEF\xBB\xBF") ? 3 : 0);
        if (where.line == 1 && isBinary(line)) {
            list.fail(ErrorCode::Binary, "control characters");
            break;
        }
        if (tooLong) {
            list.refuse(ErrorCode::LineTooLong, std::to_string(limits.jsonLineBytes) + " bytes", where.line);
        } else if (!trimmed(line).empty()) {
            const std::size_t size = line.size();
            list.add(size, where.line, [line = std::move(line), where] {
                return ReadRecord{articleFromJson(line, where), {}, {}, {}};
            });
        }
    }
    list.end(bytes.error(), where.line);
}

} // namespace

Expected<Article> articleFromJson(std::string_view line, const ErrorLocation& where)
{
    Repair repair = Repair::None;
    Expected<Json> object = parseJsonObject(line, where, repair);
    if (!object) {
        return Unexpected<Error>{object.error()};
    }
    return articleFromObject(*object, where, repair);
}

void readJsonLines(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take)
{
    Expected<ByteStream> bytes = ByteStream::open(source.path, limits);
    if (!bytes) {
        take(Unexpected{bytes.error()});
        return;
    }
    ListFile list(source, limits, threads, take);
    list.setEndless();
    cutLines(*bytes, list, limits);
}

} // namespace dateline
