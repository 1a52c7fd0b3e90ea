// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/html/pagemetadata.h"

#include "model/text/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace dateline::markup {

namespace {

using Json = nlohmann::json;

constexpr std::size_t maxObjects = 2000;
constexpr std::size_t maxDepth = 64;
constexpr std::size_t maxAuthors = 20;

bool isTooDeep(std::string_view text)
{
    std::size_t depth = 0;
    for (const char c : text) { // brackets in strings count, too: there are never that many
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= (c == '}' || c == ']') && depth > 0 ? 1 : 0;
        if (depth > maxDepth) {
            return true;
        }
    }
    return false;
}

/// Pages wrap it in comments and CDATA, and break lines inside of strings.
Json parsed(std::string_view text)
{
    if (const std::size_t head = text.find("<![CDATA["); head != std::string_view::npos) {
        text.remove_prefix(head + 9);
    }
    const std::size_t begin = text.find_first_of("{[");
    if (const std::size_t tail = text.rfind("]]>"); tail != std::string_view::npos) {
        text = text.substr(0, tail);
    }
    const std::size_t end = text.find_last_of("}]");
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin || isTooDeep(text)) {
        return {};
    }
    std::string content(text.substr(begin, end - begin + 1));
    std::replace_if(
        content.begin(), content.end(), [](char c) { return c >= 0 && c < ' '; }, ' ');
    Json json = Json::parse(content, nullptr, false);
    return json.is_discarded() ? Json() : json;
}

bool isType(const Json& object, bool (*wanted)(std::string_view))
{
    const auto type = object.find("@type");
    if (type == object.end()) {
        return false;
    }
    if (type->is_string()) {
        return wanted(type->get_ref<const std::string&>());
    }
    return type->is_array() && std::any_of(type->begin(), type->end(), [wanted](const Json& one) {
        return one.is_string() && wanted(one.get_ref<const std::string&>());
    });
}

bool isArticleType(std::string_view type)
{
    return type.ends_with("Article") || type.ends_with("BlogPosting") || type == "Report"
        || type == "SocialMediaPosting";
}

bool isPageType(std::string_view type)
{
    return type.ends_with("WebPage") || type == "VideoObject";
}

std::string text(const Json& value)
{
    return value.is_string() ? decodeEntities(value.get_ref<const std::string&>()) : std::string();
}

class LinkedData
{
public:
    explicit LinkedData(PageMetadata& metadata)
        : m_metadata(metadata)
    {
    }

    void read(const Json& json)
    {
        collect(json, 0);
        const Json* article = nullptr;
        for (bool (*type)(std::string_view) : {isArticleType, isPageType}) {
            for (const Json* object : m_objects) {
                article = article == nullptr && isType(*object, type) ? object : article;
            }
        }
        if (article != nullptr) {
            take(*article, isType(*article, isArticleType));
        }
    }

private:
    void collect(const Json& json, std::size_t depth)
    {
        if (m_objects.size() >= maxObjects || depth > 4) {
            return;
        }
        if (json.is_array()) {
            for (const Json& one : json) {
                collect(one, depth + 1);
            }
        } else if (json.is_object()) {
            m_objects.push_back(&json);
            if (const auto id = json.find("@id"); id != json.end() && id->is_string() && json.size() > 1) {
                m_byId.emplace(id->get_ref<const std::string&>(), &json);
            }
            for (const char* inner : {"@graph", "mainEntity"}) {
                if (const auto found = json.find(inner); found != json.end()) {
                    collect(*found, depth + 1);
                }
            }
        }
    }

    /// A name, an object with one, or the id of such an object.
    std::string nameOf(const Json& value) const
    {
        if (value.is_string()) {
            return text(value);
        }
        if (value.is_array()) {
            return value.empty() ? std::string() : nameOf(value.front());
        }
        if (!value.is_object()) {
            return {};
        }
        if (const auto name = value.find("name"); name != value.end()) {
            return name->is_array() && !name->empty() ? text(name->front()) : text(*name);
        }
        const auto id = value.find("@id");
        const auto known = id != value.end() && id->is_string()
            ? m_byId.find(id->get_ref<const std::string&>())
            : m_byId.end();
        return known != m_byId.end() && known->second->contains("name") ? text((*known->second)["name"])
                                                                        : std::string();
    }

    static void fill(std::string& field, std::string value)
    {
        if (field.empty()) {
            field = std::move(value);
        }
    }

    static std::string field(const Json& object, const char* name)
    {
        const auto found = object.find(name);
        return found == object.end() ? std::string() : text(*found);
    }

    void take(const Json& article, bool isArticle)
    {
        for (const char* name : {"headline", "name"}) {
            if (std::string title = field(article, name); !title.empty() && isArticle) {
                m_metadata.titles.push_back(std::move(title));
            }
        }
        for (const char* name : {"datePublished", "uploadDate", "dateCreated"}) {
            if (std::string date = field(article, name); !date.empty()) {
                m_metadata.published.push_back({std::move(date), std::string("JSON-LD ") + name});
            }
        }
        if (std::string date = field(article, "dateModified"); !date.empty()) {
            m_metadata.modified.push_back({std::move(date), "JSON-LD dateModified"});
        }
        if (isArticle) {
            fill(m_metadata.body, field(article, "articleBody"));
        }
        fill(m_metadata.language, field(article, "inLanguage"));
        fill(m_metadata.url, field(article, "url"));
        if (const auto page = article.find("mainEntityOfPage"); page != article.end()) {
            fill(m_metadata.url, page->is_object() ? field(*page, "@id") : text(*page));
        }
        if (const auto publisher = article.find("publisher"); publisher != article.end()) {
            fill(m_metadata.site, nameOf(*publisher));
        }
        if (const auto author = article.find("author");
            author != article.end() && m_metadata.authors.empty()) {
            const Json list = author->is_array() ? *author : Json::array({*author});
            for (const Json& one : list) {
                if (std::string name = nameOf(one);
                    !name.empty() && name.size() < 100 && m_metadata.authors.size() < maxAuthors) {
                    m_metadata.authors.push_back(std::move(name));
                }
            }
        }
    }

    PageMetadata& m_metadata;
    std::vector<const Json*> m_objects;
    std::map<std::string, const Json*> m_byId;
};

} // namespace

void addLinkedData(std::string_view json, PageMetadata& metadata)
{
    LinkedData(metadata).read(parsed(json));
}

} // namespace dateline::markup
