// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/training/golddata.h"

#include "model/text/asciiclass.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>
#include <string_view>

namespace dateline::training {

namespace {

// The file's content; what ends in .xz is unpacked by xz.
std::string contentOf(const std::filesystem::path& path)
{
    if (path.extension() != ".xz") {
        std::ifstream in(path, std::ios::binary);
        std::ostringstream out;
        out << in.rdbuf();
        return std::move(out).str();
    }
    std::string command = "xz -dc '" + path.string() + "'";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
    std::string content;
    char buffer[1 << 16];
    for (std::size_t got = 0; pipe && (got = std::fread(buffer, 1, sizeof buffer, pipe.get())) > 0;) {
        content.append(buffer, got);
    }
    return content;
}

std::vector<std::string_view> split(std::string_view text, std::string_view by)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0;;) {
        const std::size_t end = text.find(by, at);
        parts.push_back(text.substr(at, end == std::string_view::npos ? end : end - at));
        if (end == std::string_view::npos) {
            return parts;
        }
        at = end + by.size();
    }
}

bool readNumber(std::string_view text, std::uint32_t& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size();
}

bool isWordByte(char c)
{
    return isAsciiLetterOrDigit(c)
        || (static_cast<unsigned char>(c) >= 0xC3 && static_cast<unsigned char>(c) != 0xE2);
}

// Where the surface stands next in the sentence, not inside a word.
std::size_t findSurface(std::string_view text, std::string_view surface, std::size_t from, std::size_t end)
{
    for (std::size_t at = text.find(surface, from);
         at != std::string_view::npos && at + surface.size() <= end; at = text.find(surface, at + 1)) {
        const bool joinedLeft = at > 0 && isWordByte(text[at - 1]) && isWordByte(surface.front());
        const bool joinedRight = at + surface.size() < text.size() && isWordByte(text[at + surface.size()])
            && isWordByte(surface.back());
        if (!joinedLeft && !joinedRight) {
            return at;
        }
    }
    return std::string_view::npos;
}

void readMentions(std::string_view line, const std::vector<std::pair<std::uint32_t, TextSpan>>& numbered,
    GoldArticle& article)
{
    const auto fields = split(line, "\t");
    std::uint32_t number = 0;
    if (fields.size() < 2 || !readNumber(fields[0], number)) {
        return; // events and relations
    }
    const auto sentence
        = std::find_if(numbered.begin(), numbered.end(), [&](const auto& s) { return s.first == number; });
    if (sentence == numbered.end()) {
        return;
    }
    std::size_t from = sentence->second.begin;
    for (const std::string_view item : split(fields[1], " | ")) {
        const std::size_t equals = item.rfind('=');
        if (item.size() < 3 || item[1] != ':') {
            continue;
        }
        const std::string_view surface
            = item.substr(2, equals == std::string_view::npos || equals < 3 ? equals : equals - 2);
        const std::size_t at = findSurface(article.text, surface, from, sentence->second.end());
        const std::size_t kind = std::string_view("POCLG").find(item[0]);
        if (at == std::string_view::npos) {
            continue;
        }
        from = at + surface.size();
        if (kind != std::string_view::npos) {
            article.mentions.push_back({TextSpan::fromBounds(at, from), static_cast<EntityKind>(kind)});
        }
    }
}

GoldArticle readArticle(const std::filesystem::path& path)
{
    GoldArticle article;
    article.id = path.stem().string();
    std::vector<std::pair<std::uint32_t, TextSpan>> numbered;
    const std::string content = contentOf(path);
    for (const std::string_view line : split(content, "\n")) {
        const std::size_t close = line.find("] ");
        std::uint32_t number = 0;
        if (line.empty() || line[0] != '[' || close == std::string_view::npos
            || !readNumber(line.substr(1, close - 1), number)) {
            continue;
        }
        if (!article.text.empty()) {
            article.text += number == 1 || number % 3 == 1 ? "\n\n" : " ";
        }
        const std::size_t begin = article.text.size();
        article.text += line.substr(close + 2);
        numbered.emplace_back(number, TextSpan::fromBounds(begin, article.text.size()));
        article.sentences.push_back(numbered.back().second);
    }
    const std::string annotation = contentOf(std::filesystem::path(path).replace_extension(".ann"));
    for (const std::string_view line : split(annotation, "\n")) {
        readMentions(line, numbered, article);
    }
    return article;
}

} // namespace

std::vector<GoldTree> readTrees(const std::filesystem::path& conllu)
{
    std::vector<GoldTree> trees(1);
    const std::string content = contentOf(conllu);
    for (const std::string_view line : split(content, "\n")) {
        if (line.empty()) {
            if (!trees.back().empty()) {
                trees.emplace_back();
            }
            continue;
        }
        const auto fields = split(line, "\t");
        GoldWord word;
        std::uint32_t number = 0;
        if (fields.size() >= 8 && readNumber(fields[0], number) && readNumber(fields[6], word.head)) {
            word.form = fields[1];
            word.upos = fields[3];
            word.relation = fields[7].substr(0, fields[7].find(':'));
            trees.back().push_back(std::move(word));
        }
    }
    trees.pop_back();
    return trees;
}

std::vector<GoldArticle> readArticles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".txt") {
            paths.push_back(entry.path());
        }
    }
    std::sort(paths.begin(), paths.end());
    std::vector<GoldArticle> articles;
    articles.reserve(paths.size());
    for (const auto& path : paths) {
        articles.push_back(readArticle(path));
    }
    return articles;
}

} // namespace dateline::training
