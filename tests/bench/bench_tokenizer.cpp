// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// bench_tokenizer [PATH...]: megabytes of article text per CPU second of the first steps, one JSON object a
// line; by default on the samples. Each step runs for a second over all articles.

#include "model/extraction/language/sentencesplitter.h"
#include "model/extraction/language/tokenizer.h"
#include "model/reading/reader.h"
#include "model/text/foldname.h"
#include "model/text/textindex.h"
#include "model/text/utf8.h"
#include "tests/support/measured.h"

#include <cstdio>
#include <functional>

using namespace dateline;

namespace {

void measure(const char* name, const std::vector<Article>& articles,
    const std::function<std::size_t(const Article&)>& step)
{
    std::size_t bytes = 0;
    std::size_t items = 0;
    const double begin = test::cpuSeconds();
    double spent = 0;
    do {
        for (const Article& article : articles) {
            items += step(article);
            bytes += article.text.size();
        }
        spent = test::cpuSeconds() - begin;
    } while (spent < 1);
    std::printf("{\"step\":\"%s\",\"mb_per_s\":%.1f,\"items_per_s\":%.0f}\n", name,
        double(bytes) / spent * 1e-6, double(items) / spent);
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> paths(argv + 1, argv + argc);
    if (paths.empty()) {
        paths.push_back(std::string(DATELINE_RESOURCES) + "/samples");
    }
    std::vector<Article> articles;
    for (const ArticleSource& source : listSources(paths, {}).sources) {
        if (Expected<Article> article = readArticle(source, {})) {
            articles.push_back(*std::move(article));
        }
    }
    if (articles.empty()) {
        std::fputs("no articles\n", stderr);
        return 1;
    }
    Document document;
    std::string folded;
    measure(
        "validate", articles, [](const Article& article) { return std::size_t(isValidUtf8(article.text)); });
    measure("fold", articles, [&](const Article& article) {
        nameKeyInto(article.text, folded);
        return folded.size();
    });
    measure("index", articles,
        [](const Article& article) { return TextIndexRef(article.text).codePointCount(); });
    measure("read", articles, [](const Article& article) {
        const Expected<Article> read = articleFromText(article.id, article.text, {});
        return read ? read->blocks.size() : 0;
    });
    measure("tokenize", articles, [&](const Article& article) {
        document.clear();
        tokenize(article.text, TextSpan::fromBounds(0, article.text.size()), document.tokens);
        return document.tokens.size();
    });
    measure("split", articles, [&](const Article& article) { // with tokenizing
        static_cast<void>(splitSentences(article, {}, document));
        return document.sentences.size();
    });
    return 0;
}
