// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/html/pagemetadata.h"

#include "model/text/foldname.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace dateline::markup {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t maxScriptBytes = 2U << 20U; // of one description
constexpr std::size_t maxFields = 2000;

// In the order of trust: names made for the day of publication before those that may mean the page's.
constexpr std::array publishedNames{"article:published_time"sv, "og:article:published_time"sv,
    "og:published_time"sv, "datepublished"sv, "article.published"sv, "parsely-pub-date"sv, "sailthru.date"sv,
    "cxenseparse:recs:publishtime"sv, "pubdate"sv, "pub_date"sv, "publishdate"sv, "publish-date"sv,
    "publish_date"sv, "publication_date"sv, "publication-date"sv, "publicationdate"sv, "published"sv,
    "published_time"sv, "published-date"sv, "originalpublicationdate"sv, "rnews:datepublished"sv,
    "citation_publication_date"sv, "citation_date"sv, "dcterms.issued"sv, "dc.date.issued"sv,
    "dcterms.created"sv, "dc.date.created"sv, "dcterms.date"sv, "dc.date"sv, "displaydate"sv, "datecreated"sv,
    "article_date_original"sv, "bt:pubdate"sv, "ptime"sv, "date"sv};
constexpr std::array modifiedNames{"article:modified_time"sv, "og:updated_time"sv, "datemodified"sv,
    "dcterms.modified"sv, "lastmod"sv, "last-modified"sv, "revised"sv};
constexpr std::array titleNames{"og:title"sv, "parsely-title"sv, "sailthru.title"sv, "twitter:title"sv,
    "dc.title"sv, "dcterms.title"sv, "headline"sv};
constexpr std::array siteNames{"og:site_name"sv, "application-name"sv, "dc.publisher"sv,
    "dcterms.publisher"sv, "publisher"sv, "apple-mobile-web-app-title"sv};
constexpr std::array authorNames{"author"sv, "article:author"sv, "parsely-author"sv, "sailthru.author"sv,
    "dc.creator"sv, "dcterms.creator"sv, "byl"sv, "citation_author"sv};
constexpr std::array languageNames{
    "content-language"sv, "og:locale"sv, "dc.language"sv, "dcterms.language"sv};

// Between the headline and the site in the title of a window.
constexpr std::array separators{" | "sv, " - "sv, " \u2013 "sv, " \u2014 "sv, " :: "sv, " \u00BB "sv,
    " \u00AB "sv, " \u00B7 "sv, " \u2022 "sv, " // "sv};

bool isAddress(std::string_view text)
{
    return text.starts_with("https://") || text.starts_with("http://");
}

/// "https://web.archive.org/web/20190203101112/https://news.example/a" -> the address that was archived.
std::string withoutArchive(const std::string& url)
{
    constexpr std::string_view archive = "://web.archive.org/web/";
    const std::size_t at = url.find(archive);
    const std::size_t inner
        = at == std::string::npos || at > 5 ? std::string::npos : url.find("http", at + archive.size());
    return inner == std::string::npos ? url : url.substr(inner);
}

class MetadataFinder
{
public:
    explicit MetadataFinder(const MarkupTree& tree)
        : m_tree(tree)
    {
    }

    PageMetadata run()
    {
        collect();
        addDates(publishedNames, m_found.published);
        addDates(modifiedNames, m_found.modified);
        for (const std::string_view name : titleNames) {
            add(name, [this](const std::string& value) { m_found.titles.push_back(std::move(value)); });
        }
        fillFirst(siteNames, m_found.site);
        fillFirst(languageNames, m_found.language);
        for (const std::string_view name : m_found.authors.empty()
                ? std::span<const std::string_view>(authorNames)
                : std::span<const std::string_view>()) {
            add(name, [this](const std::string& value) {
                if (m_found.authors.empty() && !isAddress(value) && value.size() < 150) {
                    m_found.authors.push_back(value.starts_with("By ") ? value.substr(3) : value);
                }
            });
        }
        chooseAddress();
        if (!m_headline.empty()) {
            m_found.titles.push_back(m_headline);
        }
        if (!m_found.windowTitle.empty()) {
            m_found.titles.push_back(m_found.windowTitle);
        }
        return std::move(m_found);
    }

private:
    void collect()
    {
        for (NodeIndex at = 0; at != noNode; at = m_tree.following(at, 0)) {
            switch (m_tree.nodes[at].tag) {
            case Tag::Script:
                if (m_tree.nodes[at].firstChild != noNode) { // others have lost their text
                    addLinkedData(m_tree.textBelow(at, maxScriptBytes), m_found);
                }
                break;
            case Tag::Meta: collectMeta(at); break;
            case Tag::Title:
                if (m_found.windowTitle.empty() && !isInSvg(at)) {
                    m_found.windowTitle = cleanField(decodeEntities(m_tree.textBelow(at, 2000)));
                }
                break;
            case Tag::Link:
                if (m_tree.attribute(at, "rel") == "canonical" && isAddress(m_tree.attribute(at, "href"))) {
                    m_canonical = m_tree.attribute(at, "href");
                }
                break;
            case Tag::Html:
                for (const std::string_view name : {"lang"sv, "xml:lang"sv}) {
                    m_language = m_language.empty() ? std::string(m_tree.attribute(at, name)) : m_language;
                }
                break;
            default: collectProperty(at); break;
            }
        }
        if (!m_language.empty()) {
            m_found.language = m_language;
        }
    }

    bool isInSvg(NodeIndex at) const
    {
        const NodeIndex parent = m_tree.nodes[at].parent;
        return parent != noNode && m_tree.nodes[parent].tag == Tag::Svg;
    }

    void collectMeta(NodeIndex at)
    {
        const std::string_view content = trimmed(m_tree.attribute(at, "content"));
        for (const std::string_view key : {"property"sv, "name"sv, "itemprop"sv, "http-equiv"sv}) {
            const std::string_view name = m_tree.attribute(at, key);
            if (!name.empty() && !content.empty() && m_fields.size() < maxFields) {
                std::string lower = lowerCase(name);
                std::replace(lower.begin(), lower.end(), '/', ':');
                m_fields.emplace(std::move(lower), cleanField(decodeEntities(content)));
            }
        }
    }

    /// <time itemprop="datePublished" datetime="...">, <time pubdate datetime="...">
    void collectProperty(NodeIndex at)
    {
        if (m_tree.nodes[at].attributeCount == 0 || m_tree.nodes[at].tag == Tag::Text) {
            return;
        }
        const std::string_view property = m_tree.attribute(at, "itemprop");
        if (m_tree.nodes[at].tag == Tag::A
            && m_tree.attribute(at, "class").find("reader-domain") != std::string_view::npos) {
            m_original = m_tree.attribute(at, "href"); // of a page that Firefox's reader view made
        }
        if (property == "headline" && m_headline.empty()) {
            m_headline = cleanField(decodeEntities(m_tree.textBelow(at, 2000)));
        }
        const bool published = property == "datePublished" || m_tree.has(at, "pubdate");
        if (published || property == "dateModified") {
            std::string_view date = m_tree.attribute(at, "datetime");
            date = date.empty() ? m_tree.attribute(at, "content") : date;
            date = date.empty() && m_tree.name(at) == "abbr" ? m_tree.attribute(at, "title") : date;
            std::string value = date.empty() ? m_tree.textBelow(at, 100) : std::string(date);
            (published ? m_found.published : m_found.modified)
                .push_back(
                    {std::move(value), published ? "itemprop datePublished" : "itemprop dateModified"});
        }
    }

    template <typename Take> void add(std::string_view name, const Take& take)
    {
        if (const auto found = m_fields.find(name); found != m_fields.end()) {
            take(found->second);
        }
    }

    void addDates(std::span<const std::string_view> names, std::vector<PublishedField>& dates)
    {
        for (const std::string_view name : names) {
            add(name, [&](std::string value) {
                dates.push_back({std::move(value), "meta " + std::string(name)});
            });
        }
    }

    void fillFirst(std::span<const std::string_view> names, std::string& field)
    {
        for (const std::string_view name : names) {
            add(name, [&field](std::string value) {
                if (field.empty()) {
                    field = std::move(value);
                }
            });
        }
    }

    /// "saved from url=(0031)https://..." by most browsers, " url: https://..." by SingleFile.
    std::string addressInComments() const
    {
        for (const std::string& comment : m_tree.comments) {
            const bool saved = comment.find("saved from url=") != std::string::npos
                || comment.find("SingleFile") != std::string::npos;
            const std::size_t begin = saved ? comment.find("http") : std::string::npos;
            if (begin != std::string::npos) {
                return comment.substr(begin, comment.find_first_of(" \n\r\t", begin) - begin);
            }
        }
        return {};
    }

    void chooseAddress()
    {
        const auto openGraph = m_fields.find("og:url");
        const std::array choices{m_canonical, openGraph == m_fields.end() ? std::string() : openGraph->second,
            m_found.url, addressInComments(), m_original};
        const auto found = std::find_if(
            choices.begin(), choices.end(), [](const std::string& url) { return isAddress(url); });
        m_found.url = found == choices.end() ? std::string() : withoutArchive(*found);
    }

    const MarkupTree& m_tree;
    PageMetadata m_found;
    std::map<std::string, std::string, std::less<>> m_fields; // the first of each name
    std::string m_headline; // itemprop
    std::string m_canonical;
    std::string m_original;
    std::string m_language;
};

} // namespace

PageMetadata pageMetadata(const MarkupTree& tree)
{
    return MetadataFinder(tree).run();
}

std::string siteInTitle(std::string_view windowTitle, std::string_view headline)
{
    constexpr std::size_t most = 40;
    const std::string_view title = trimmed(windowTitle);
    const std::string_view shown = trimmed(headline);
    if (shown.size() < 10 || title.size() <= shown.size() || !title.starts_with(shown)) {
        return {};
    }
    std::string_view rest = title.substr(shown.size());
    for (const std::string_view separator : separators) {
        if (const std::size_t at = rest.rfind(separator); at != std::string_view::npos) {
            rest = rest.substr(at + separator.size());
        }
    }
    const bool isCut = rest.size() + shown.size() < title.size();
    return isCut && rest.size() <= most && std::count(rest.begin(), rest.end(), ' ') < 5
        ? std::string(trimmed(rest))
        : std::string();
}

std::string withoutSite(std::string_view windowTitle, std::string_view site)
{
    const std::string siteKey = nameKey(site);
    std::string_view title = trimmed(windowTitle);
    for (int cut = 0; cut < 3; ++cut) {
        std::size_t last = std::string_view::npos;
        std::size_t behind = 0;
        for (const std::string_view separator : separators) {
            const std::size_t at = title.rfind(separator);
            if (at != std::string_view::npos && (last == std::string_view::npos || at > last)) {
                last = at;
                behind = at + separator.size();
            }
        }
        if (last == std::string_view::npos) {
            break;
        }
        const std::string tail = nameKey(title.substr(behind));
        const std::string head = nameKey(title.substr(0, last));
        if (head == siteKey && !siteKey.empty()) { // "Site - Headline"
            return std::string(trimmed(title.substr(behind)));
        }
        const auto words = [](const std::string& key) { return std::count(key.begin(), key.end(), ' ') + 1; };
        const bool isSite = !siteKey.empty() && tail == siteKey;
        const bool looksSo = words(tail) <= 4 && words(head) >= 3;
        if (!isSite && !looksSo) {
            break;
        }
        title = trimmed(title.substr(0, last));
        if (isSite && cut > 0) {
            break;
        }
    }
    return std::string(title);
}

} // namespace dateline::markup
