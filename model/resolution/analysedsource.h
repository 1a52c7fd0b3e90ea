// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Where stage 2 has its articles from. What is known of each beside its text stands in memory; text and
// analysis are read when a step asks for them, so that resolving again reads those of touched articles alone.

#include "model/resolution/analysedarticle.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace dateline {

class AnalysedSource
{
public:
    virtual ~AnalysedSource() = default;

    virtual std::size_t size() const = 0; // by id, ids unique
    virtual const ArticleMetadata& metadata(std::size_t article) const = 0;
    /// The same, to be held by the corpus; null: the source has it in no such form. The opening may be
    /// missing, which needs the text.
    virtual std::shared_ptr<const ArticleMetadata> share(std::size_t) const { return nullptr; }
    /// From any thread. nullopt: it cannot be read, and whoever resolves is to begin again with what can.
    virtual std::optional<AnalysedArticle> read(std::size_t article) const = 0;
    /// Reading costs nothing: nothing has to be kept that saves it.
    virtual bool isAtHand() const { return false; }
};

/// Articles that are all in memory.
class ArticlesInMemory : public AnalysedSource
{
public:
    explicit ArticlesInMemory(std::span<const AnalysedArticle> articles)
        : m_articles(articles)
    {
    }

    std::size_t size() const override { return m_articles.size(); }
    const ArticleMetadata& metadata(std::size_t article) const override
    {
        return *m_articles[article].article;
    }
    std::optional<AnalysedArticle> read(std::size_t article) const override { return m_articles[article]; }
    bool isAtHand() const override { return true; }

private:
    std::span<const AnalysedArticle> m_articles;
};

/// The articles of one resolution, read whenever a step asks. The first few hundred that are
/// read stay for the next step, so that what a correction touches is read once; of a full
/// run nearly all are let go of at once.
class ArticlesInWork
{
public:
    /// `source` outlives it.
    explicit ArticlesInWork(const AnalysedSource& source);

    std::size_t size() const { return m_source.size(); }
    const ArticleMetadata& metadata(std::size_t article) const { return m_source.metadata(article); }
    std::shared_ptr<const ArticleMetadata> share(std::size_t article) const
    {
        return m_source.share(article);
    }
    /// Several threads may ask for different articles at once. One that cannot be
    /// read comes with blanks for a text.
    AnalysedArticle operator[](std::size_t article) const;
    void replace(std::size_t article, AnalysedArticle by) { m_held[article] = std::move(by); } // stays
    /// One could not be read: what was made of it is worth nothing.
    bool isIncomplete() const { return m_incomplete; }

private:
    const AnalysedSource& m_source;
    mutable std::vector<AnalysedArticle> m_held; // empty: it is read
    mutable std::atomic<std::size_t> m_heldCount{0};
    mutable std::atomic<bool> m_incomplete{false};
};

} // namespace dateline
