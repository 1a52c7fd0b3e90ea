// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/jsonobject.h"

#include "model/base/failure.h"
#include "model/calendar/civil.h"
#include "model/reading/decoding.h"
#include "model/text/hexdigit.h"
#include "model/text/utf8.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <cstdio>

namespace dateline {

namespace {

using Json = nlohmann::json;
using namespace std::string_view_literals;

constexpr std::size_t maxDepth = 64; // of brackets; an article line is flat

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
        const int digit = hexDigit(c);
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
    for (std::size_t at = out.find('\\'); at != std::string::npos && at + 1 < out.size();
         at = out.find('\\', at)) {
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

/// What a value says as text: a number as its digits, lists line by line, an object by the part that names or
/// renders it.
std::string textOf(const Json& value, std::string_view listSeparator, int depth = 0)
{
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_number_integer()) {
        return value.dump();
    }
    if (depth < 3 && value.is_array()) {
        std::string all;
        for (const Json& one : value) {
            const std::string text = textOf(one, listSeparator, depth + 1);
            all += (all.empty() || text.empty() ? "" : std::string(listSeparator)) + text;
        }
        return all;
    }
    if (depth < 3 && value.is_object()) {
        for (const char* part :
            {"rendered", "name", "title", "main", "original", "value", "text", "#text", "content", "url"}) {
            if (const auto found = value.find(part); found != value.end()) {
                return textOf(*found, listSeparator, depth + 1);
            }
        }
    }
    return {};
}

/// Seconds or milliseconds since 1970, as programs count.
std::string dateOf(const Json& value)
{
    constexpr double firstMillisecond = 1e11; // the year 1973, or 5138 in seconds
    constexpr double mostSeconds = 4e9; // the year 2096
    const double number = value.get<double>();
    const double seconds = number >= firstMillisecond ? number / 1000 : number;
    if (value.is_string() || !(seconds >= 1e8) || seconds > mostSeconds) {
        return textOf(value, " ");
    }
    const auto days = static_cast<int>(std::floor(seconds / 86400));
    const CivilDate date = civilDate(dayNumber(1970, 1, 1) + days);
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return out.data();
}

void collect(const Json& object, FieldCollector& collector, int depth)
{
    for (const auto& [name, value] : object.items()) {
        const ArticleField field = fieldOfName(name).field;
        const bool isWrapper
            = name == "fields" || name == "_source" || name == "attributes" || name == "article";
        if (isWrapper && value.is_object() && depth < 3) {
            collect(value, collector, depth + 1);
        } else if (field == ArticleField::Published && value.is_number()) {
            collector.add(name, dateOf(value));
        } else if (field != ArticleField::None) {
            collector.add(name, textOf(value, field == ArticleField::Author ? ", "sv : "\n\n"sv));
        }
    }
}

} // namespace

Expected<Json> parseJsonObject(std::string_view line, const ErrorLocation& where, Repair& repair)
{
    if (isTooDeep(line)) {
        return failure(ErrorCode::BadJson, "nested too deeply", where);
    }
    Json object = Json::parse(line, nullptr, false);
    if (object.is_discarded()) {
        std::string repaired;
        Repair done = repairMixed(line, repaired).kind();
        std::string paired = withoutLoneSurrogates(repaired);
        if (paired != repaired || done == Repair::None) {
            done = Repair::InvalidBytesReplaced;
        }
        repaired = std::move(paired);
        try {
            object = Json::parse(repaired);
        } catch (const Json::parse_error& error) {
            return failure(
                ErrorCode::BadJson, "not JSON from byte " + std::to_string(error.byte) + " on", where);
        } catch (const Json::exception&) { // a number beyond all bounds
            return failure(ErrorCode::BadJson, "not JSON, or cut off", where);
        }
        repair = done;
    }
    if (!object.is_object()) {
        return failure(ErrorCode::BadJson, "not an object", where);
    }
    return object;
}

ArticleFields fieldsOfJson(const nlohmann::json& object)
{
    FieldCollector collector;
    collect(object, collector, 0);
    return collector.take();
}

std::string namesInJson(const nlohmann::json& object)
{
    std::string names;
    for (const auto& [name, value] : object.items()) {
        names += (names.empty() ? "" : ", ") + name;
    }
    return cleanField(names, 300);
}

} // namespace dateline
