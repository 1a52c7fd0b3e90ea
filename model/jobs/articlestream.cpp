// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/articlestream.h"

namespace dateline {

namespace {

constexpr std::size_t batchArticles = 200; // few, since results are shown after each
constexpr std::size_t batchBytes = 32U << 20U;

} // namespace

Expected<Article> PendingArticle::take(const Limits& limits)
{
    return parsed ? std::move(*parsed) : readTextFile(source, limits);
}

std::vector<Error> streamArticles(const std::vector<std::string>& paths, const Limits& limits,
    const std::function<bool(std::vector<PendingArticle>& batch, std::uint64_t listed)>& work)
{
    SourceList list = listSources(paths, limits);
    std::vector<PendingArticle> batch;
    std::size_t bytes = 0;
    std::uint64_t listed = list.sources.size();
    bool wanted = true;
    const auto flush = [&] {
        if (wanted && !batch.empty()) {
            wanted = work(batch, listed);
        }
        batch.clear();
        bytes = 0;
        return wanted;
    };
    for (ArticleSource& source : list.sources) {
        if (!wanted) {
            break;
        }
        if (!source.jsonLines) {
            batch.push_back({std::move(source), std::nullopt});
            if (batch.size() >= batchArticles) {
                flush();
            }
            continue;
        }
        readJsonLines(source.path, limits, [&](Expected<Article> article) {
            ++listed;
            bytes += article ? article->text.size() : 0;
            batch.push_back({source, std::move(article)});
            return batch.size() < batchArticles && bytes < batchBytes ? true : flush();
        });
    }
    flush();
    return std::move(list.problems);
}

} // namespace dateline
