// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/datestamp.h"
#include "model/reading/decoding.h"
#include "model/reading/document.h"
#include "model/reading/formats/format.h"
#include "model/reading/languagedetection.h"
#include "model/reading/layout.h"
#include "model/reading/reader.h"
#include "model/text/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <system_error>

namespace dateline {

namespace {

using Json = nlohmann::json;

constexpr std::size_t maxDepth = 64; // of brackets; an article line is flat

Unexpected<Error> failure(ErrorCode code, std::string detail, const ErrorLocation& where)
{
    return Unexpected<Error> {{code, std::move(detail), where}};
}

bool isTooDeep(std::string_view line)
{
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth) {
                return true;
            }
        } else if ((c == '}' || c == ']') && depth > 0) {
            --depth;
        }
    }
    return false;
}

bool isHexSurrogate(std::string_view line, std::size_t at, char32_t from, char32_t to)
{
    if (line.substr(at, 2) != "\\u" || at + 6 > line.size()) {
        return false;
    }
    char32_t value = 0;
    for (const char c : line.substr(at + 2, 4)) {
        const int digit = c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
        if (digit < 0) {
            return false;
        }
        value = value * 16 + static_cast<char32_t>(digit);
    }
    return value >= from && value <= to;
}

/// Escaped surrogates without their partner, which the JSON library refuses, become \uFFFD.
std::string withoutLoneSurrogates(std::string_view line)
{
    std::string out(line);
    for (std::size_t at = out.find('\\'); at != std::string::npos && at + 1 < out.size(); at = out.find('\\', at)) {
        if (isHexSurrogate(out, at, 0xD800, 0xDBFF) && isHexSurrogate(out, at + 6, 0xDC00, 0xDFFF)) {
            at += 12;
        } else if (isHexSurrogate(out, at, 0xD800, 0xDFFF)) {
            out.replace(at, 6, "\\uFFFD");
            at += 6;
        } else {
            at += 2;
        }
    }
    return out;
}

Expected<Json> parseObject(std::string_view line, const ErrorLocation& where, Repair& repair)
{
    if (isTooDeep(line)) {
        return failure(ErrorCode::BadJson, "nested too deeply", where);
    }
    Json object = Json::parse(line, nullptr, false);
    if (object.is_discarded()) {
        std::string repaired;
        if (repairUtf8(line, repaired) > 0) {
            repair = Repair::InvalidBytesReplaced;
        }
        repaired = withoutLoneSurrogates(repaired);
        try {
            object = Json::parse(repaired);
        } catch (const Json::exception& error) {
            const std::string_view words = error.what(); // "[json.exception.parse_error.101] parse error at line 1, column 2..."
            const std::size_t code = words.find("] ");
            return failure(ErrorCode::BadJson, std::string(code == std::string_view::npos ? words : words.substr(code + 2)), where);
        }
        repair = Repair::InvalidBytesReplaced;
    }
    if (!object.is_object()) {
        return failure(ErrorCode::BadJson, "not an object", where);
    }
    return object;
}

enum class Need : std::uint8_t { Required, Optional };

/// Moves a string field out; nullopt on a wrong type or where a required one is missing. Null counts as missing.
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

Expected<Article> articleFromObject(Json& object, const ErrorLocation& where, Repair repair)
{
    std::string problem;
    Article article;
    std::string published;
    const std::array<std::tuple<const char*, Need, std::string*>, 7> fields {{{"id", Need::Required, &article.id},
        {"text", Need::Required, &article.text}, {"title", Need::Optional, &article.title}, {"published", Need::Optional, &published},
        {"source", Need::Optional, &article.source}, {"url", Need::Optional, &article.url}, {"language", Need::Optional, &article.language}}};
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

/// Lines of a stream with a cap: a longer one is skipped to its end and marked.
class LineStream
{
public:
    LineStream(std::FILE* file, std::uint64_t limit)
        : m_file(file)
        , m_limit(limit)
        , m_buffer(std::size_t(1) << 16)
    {
    }

    bool next(std::string& line, bool& tooLong)
    {
        line.clear();
        tooLong = false;
        bool any = false;
        for (;;) {
            if (m_at == m_end) {
                m_end = std::fread(m_buffer.data(), 1, m_buffer.size(), m_file);
                m_at = 0;
                m_total += m_end;
                if (m_end == 0) {
                    return any;
                }
            }
            any = true;
            const std::string_view rest(m_buffer.data() + m_at, m_end - m_at);
            const std::size_t newline = rest.find('\n');
            const std::string_view part = rest.substr(0, newline);
            tooLong = tooLong || line.size() + part.size() > m_limit;
            if (!tooLong) {
                line.append(part);
            }
            m_at += part.size();
            if (newline != std::string_view::npos) {
                ++m_at;
                return true;
            }
        }
    }
    bool failed() const { return std::ferror(m_file) != 0; }
    std::uint64_t bytesRead() const { return m_total; }

private:
    std::FILE* m_file;
    std::uint64_t m_limit;
    std::vector<char> m_buffer;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    std::uint64_t m_total = 0;
};

void readLines(std::FILE* file, const std::string& name, const Limits& limits, const ArticleSink& take)
{
    LineStream stream(file, limits.jsonLineBytes);
    ErrorLocation where {name, 0};
    std::string line;
    bool tooLong = false;
    bool any = false;
    while (stream.next(line, tooLong)) {
        ++where.line;
        std::string_view content = line;
        if (where.line == 1) {
            if (content.substr(0, 3) == "\xEF\xBB\xBF") {
                content.remove_prefix(3);
            }
            const std::string_view head = content.substr(0, 64);
            if (head.find('\0') != std::string_view::npos || head.substr(0, 2) == "\x1F\x8B") {
                take(failure(ErrorCode::Binary, {}, {name, 0}));
                return;
            }
        }
        if (tooLong) {
            any = true;
            if (!take(failure(ErrorCode::LineTooLong, std::to_string(limits.jsonLineBytes) + " bytes", where))) {
                return;
            }
        } else if (!trimmed(content).empty()) {
            any = true;
            if (!take(articleFromJson(content, where))) {
                return;
            }
        }
        if (stream.bytesRead() > limits.listFileBytes) {
            take(failure(ErrorCode::TooLarge, std::to_string(limits.listFileBytes) + " bytes", where));
            return;
        }
    }
    if (stream.failed()) {
        take(failure(ErrorCode::Unreadable, {}, where));
    } else if (!any && file != stdin) {
        take(failure(ErrorCode::Empty, {}, {name, 0}));
    }
}

} // namespace

Expected<Article> articleFromJson(std::string_view line, const ErrorLocation& where)
{
    Repair repair = Repair::None;
    Expected<Json> object = parseObject(line, where, repair);
    if (!object) {
        return Unexpected<Error> {object.error()};
    }
    return articleFromObject(*object, where, repair);
}

void readJsonLines(const std::string& path, const Limits& limits, const ArticleSink& take)
{
    if (path == "-") {
        readLines(stdin, path, limits, take);
        return;
    }
    std::string name;
    repairUtf8(path, name);
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        take(failure(ErrorCode::NotFound, {}, {name, 0}));
        return;
    }
    if (status.type() != std::filesystem::file_type::regular) {
        take(failure(error ? ErrorCode::Unreadable : ErrorCode::NotRegular, error ? error.message() : std::string(), {name, 0}));
        return;
    }
    errno = 0;
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) {
        const int reason = errno;
        take(failure(reason == ENOENT ? ErrorCode::NotFound : ErrorCode::Unreadable, std::generic_category().message(reason), {name, 0}));
        return;
    }
    readLines(file.get(), name, limits, take);
}

void readJsonLinesFormat(const ArticleSource& source, const Limits& limits, const ArticleSink& take)
{
    readJsonLines(source.path, limits, take);
}

} // namespace dateline
