// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/newsexport.h"

#include "model/reading/formats/newsexport/exportlines.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <array>
#include <set>

namespace dateline {

namespace {

using namespace newsexport;

constexpr std::array layouts{Layout{endsOfNexisUni, readNexisUni}, Layout{endsOfFactiva, readFactiva},
    Layout{endsOfNexisClassic, readNexisClassic}, Layout{endsOfProQuest, readProQuest}};

/// A head may be one paragraph with breaks in it.
Lines linesOf(const SourceDocument& whole)
{
    Lines lines;
    for (const DocumentBlock& block : whole.blocks) {
        for (std::size_t begin = 0; begin < block.text.size();) {
            const std::size_t end = std::min(block.text.find('\n', begin), block.text.size());
            const std::string_view line = trimmed(std::string_view(block.text).substr(begin, end - begin));
            begin = end + 1;
            if (!line.empty()) {
                const bool isTitle = block.kind == BlockKind::Title;
                lines.push_back(
                    {std::string(line), isTitle ? BlockKind::Body : block.kind, block.isSure && !isTitle});
            }
        }
    }
    return lines;
}

/// What cannot be told apart is the article all the same, but for the line that ends it.
void keepAsItStands(Lines lines, ExportedArticle& article)
{
    article.document.blocks = std::move(lines);
    article.document.blocks.back().kind = BlockKind::Boilerplate;
    article.document.blocks.back().isSure = true;
}

/// The articles, and how many of them have a head.
std::vector<ExportedArticle> cut(
    const Layout& layout, const Lines& lines, const SourceDocument& whole, std::size_t& read)
{
    std::vector<ExportedArticle> articles;
    std::size_t begin = 0;
    for (const std::size_t end : layout.ends(lines)) {
        Lines own(lines.begin() + static_cast<std::ptrdiff_t>(begin),
            lines.begin() + static_cast<std::ptrdiff_t>(end));
        begin = end;
        ExportedArticle& article = articles.emplace_back();
        article.document.encoding = whole.encoding;
        article.document.repair = whole.repair;
        ArticleWriter writer(own, article);
        if (layout.read(writer)) {
            ++read;
        } else {
            keepAsItStands(std::move(own), article);
        }
    }
    // of the whole export: a summary of the search, page furniture
    for (; begin < lines.size() && !articles.empty(); ++begin) {
        articles.back().document.blocks.push_back({lines[begin].text, BlockKind::Boilerplate, true});
    }
    return articles;
}

} // namespace

std::vector<ExportedArticle> splitNewsExport(const SourceDocument& whole)
{
    const Lines lines = linesOf(whole);
    for (const Layout& layout : layouts) {
        std::size_t read = 0;
        std::vector<ExportedArticle> articles = cut(layout, lines, whole, read);
        if (!articles.empty() && read * 2 >= articles.size()) {
            return articles;
        }
    }
    return {}; // an ordinary document, or words of a layout that is another
}

void takeExported(std::vector<ExportedArticle> exported, const ArticleSource& source, const Limits& limits,
    const ArticleSink& take)
{
    std::string path;
    repairUtf8(source.path, path);
    std::set<std::string> taken; // a hit may stand in an export twice
    for (std::size_t i = 0; i < exported.size(); ++i) {
        const bool isNamed = !exported[i].key.empty() && taken.insert(exported[i].key).second;
        const std::string id
            = source.id + "#" + (isNamed ? cleanField(exported[i].key, 100) : std::to_string(i + 1));
        Expected<Article> article = articleFromDocument(id, {}, std::move(exported[i].document), limits);
        (article ? article->path : article.error().where.file) = path;
        if (!take(std::move(article))) {
            return;
        }
    }
}

} // namespace dateline
