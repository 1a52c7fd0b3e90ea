// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/frontmatter.h"

#include "model/text/foldname.h"
#include "model/text/oneof.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t maxBytes = 64UL * 1024; // of the front matter
constexpr std::size_t maxAuthors = 20;

std::string_view unquoted(std::string_view value)
{
    value = trimmed(value);
    const bool isQuoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'')
        && value.back() == value.front();
    return isQuoted ? value.substr(1, value.size() - 2) : value;
}

class FrontMatter
{
public:
    explicit FrontMatter(SourceDocument& document)
        : m_document(document)
    {
    }

    void line(std::string_view line, char separator)
    {
        const std::string_view content = trimmed(line);
        if (content.empty() || content.front() == '#') {
            return;
        }
        if (content.starts_with("- ")) {
            if (m_key == "author" || m_key == "authors") {
                addAuthor(content.substr(2));
            }
            return;
        }
        if (line.front() == ' ' || line.front() == '\t') {
            return; // belongs to a value of several lines
        }
        const std::size_t at = content.find(separator);
        if (at != std::string_view::npos) {
            m_key = lowerCase(trimmed(content.substr(0, at)));
            take(unquoted(content.substr(at + 1)));
        }
    }

private:
    void take(std::string_view value)
    {
        if (value.empty()) {
            return;
        }
        if (m_key == "title") {
            m_document.title = value;
        } else if (isOneOf(m_key,
                       std::array{"date"sv, "published"sv, "pubdate"sv, "publish_date"sv, "publishdate"sv,
                           "published_at"sv})) {
            m_document.published.push_back({std::string(value), "front matter " + m_key});
        } else if (m_key == "author" || m_key == "authors") {
            const bool isList = value.front() == '[' && value.back() == ']';
            value = isList ? value.substr(1, value.size() - 2) : value;
            for (std::size_t begin = 0; begin <= value.size();) {
                const std::size_t end
                    = isList ? std::min(value.find(',', begin), value.size()) : value.size();
                addAuthor(value.substr(begin, end - begin));
                begin = end + 1;
            }
        } else if (isOneOf(
                       m_key, std::array{"source"sv, "publication"sv, "outlet"sv, "site"sv, "publisher"sv})) {
            m_document.source = value;
        } else if (isOneOf(m_key,
                       std::array{"url"sv, "link"sv, "canonical"sv, "canonical_url"sv, "original_url"sv,
                           "source_url"sv})) {
            m_document.url = value;
        } else if (m_key == "lang" || m_key == "language") {
            m_document.language = value;
        }
    }

    void addAuthor(std::string_view name)
    {
        if (!unquoted(name).empty() && m_document.authors.size() < maxAuthors) {
            m_document.authors.emplace_back(unquoted(name));
        }
    }

    SourceDocument& m_document;
    std::string m_key;
};

} // namespace

std::size_t readFrontMatter(std::string_view text, SourceDocument& document)
{
    const bool isYaml = text.starts_with("---\n");
    if (!isYaml && !text.starts_with("+++\n")) {
        return 0;
    }
    const std::string_view fence = text.substr(0, 3);
    SourceDocument found;
    FrontMatter matter(found);
    for (std::size_t begin = 4; begin < std::min(text.size(), maxBytes);) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        begin = std::min(end + 1, text.size());
        if (trimmed(line) == fence || (isYaml && trimmed(line) == "...")) {
            document.title = std::move(found.title);
            document.source = std::move(found.source);
            document.url = std::move(found.url);
            document.language = std::move(found.language);
            document.authors = std::move(found.authors);
            document.published = std::move(found.published);
            return begin;
        }
        if (!line.empty()) {
            matter.line(line, isYaml ? ':' : '=');
        }
    }
    return 0; // a rule over the text, no front matter
}

} // namespace dateline
