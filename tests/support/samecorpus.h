// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Whether two corpora say the same, member by member, but for the articles' texts.

#include "model/corpus/corpus.h"

#include <algorithm>
#include <tuple>

namespace dateline::test {

inline bool isSame(const ArticleMetadata& a, const ArticleMetadata& b)
{
    const auto parts = [](const ArticleMetadata& x) {
        return std::tie(x.id, x.path, x.titleSpan, x.title, x.opening, x.source, x.url, x.language,
            x.encoding, x.repair, x.blocks, x.dateCandidates, x.hash);
    };
    return parts(a) == parts(b);
}

inline bool isSame(const ArticleBlock& a, const ArticleBlock& b)
{
    const auto parts = [](const ArticleBlock& x) {
        return std::tie(x.published, x.dateReasons, x.copyOf, x.sentences, x.times, x.mentions, x.events,
            x.relations, x.statements);
    };
    return isSame(*a.article, *b.article) && parts(a) == parts(b);
}

inline bool isSame(const Entity& a, const Entity& b)
{
    const auto parts = [](const Entity& x) {
        return std::tie(x.name, x.kind, x.aliases, x.mentions, x.articles, x.events, x.links, x.review,
            x.foundKind, x.foundName);
    };
    return parts(a) == parts(b);
}

inline bool isSame(const Event& a, const Event& b)
{
    const auto parts = [](const Event& x) {
        return std::tie(x.title, x.kind, x.status, x.date, x.hint, x.lasting, x.confidence, x.participants,
            x.tellings, x.sources, x.variants, x.review);
    };
    return parts(a) == parts(b);
}

inline bool isSame(const Link& a, const Link& b)
{
    const auto parts
        = [](const Link& x) { return std::tie(x.a, x.b, x.evidence, x.stated, x.articles, x.reviewed); };
    return parts(a) == parts(b);
}

inline bool isSame(const Corpus& a, const Corpus& b)
{
    const auto each = [](const auto& x, const auto& y) {
        return std::equal(x.begin(), x.end(), y.begin(), y.end(),
            [](const auto& left, const auto& right) { return isSame(left, right); });
    };
    return std::equal(a.articles.begin(), a.articles.end(), b.articles.begin(), b.articles.end(),
               [](const auto& left, const auto& right) { return isSame(*left, *right); })
        && each(a.entities, b.entities) && each(a.events, b.events) && each(a.links, b.links)
        && a.timeline == b.timeline && a.undated == b.undated && a.ruleProblems == b.ruleProblems;
}

} // namespace dateline::test
