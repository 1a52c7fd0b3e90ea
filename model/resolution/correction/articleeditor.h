// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ArticleEditor: a copy of one article's analysis, made at the first change, with the few
// changes that corrections need. What extraction found stays as it is. Mentions are not erased
// but lose their entity, so that indexes hold; mentions that are added go to their place in the
// text, and what points at mentions follows.

#include "model/corrections/correction.h"
#include "model/resolution/analysedarticle.h"

#include <optional>
#include <set>
#include <vector>

namespace dateline {

class ArticleEditor
{
public:
    explicit ArticleEditor(const AnalysedArticle& article);

    const std::string& text() const { return m_article.article->text; }
    const Analysis& now() const { return m_copy ? *m_copy : *m_article.analysis; }
    Analysis& edit(); // of mentions and entities by the functions below only
    bool isChanged() const { return m_copy != nullptr; }

    bool isLive(std::size_t mention) const { return now().mentions[mention].entity != noIndex; }
    std::string_view surface(std::size_t mention) const { return now().mentions[mention].span.in(text()); }
    bool stands(const Passage& passage) const; // those words are there
    std::optional<std::uint32_t> sentenceOf(TextSpan span) const; // the one that holds all of it

    /// The mention at that range, else the live one that shares most of it; nullopt: none.
    std::optional<std::uint32_t> mentionAt(TextSpan span) const;

    void dropMention(std::size_t mention);
    void moveMention(std::size_t mention, const EntityName& entity);
    /// False where no sentence holds the range. Live mentions that overlap it are dropped.
    bool addMention(TextSpan span, const EntityName& entity);

    /// Puts added mentions in order and drops entities and aliases that no mention has any more. To be called
    /// after the last change of mentions.
    void settle();

    AnalysedArticle result() const;

private:
    std::uint32_t localEntity(const EntityName& entity);
    void lose(std::uint32_t entity, std::string_view surface);
    void sortMentions();

    const AnalysedArticle& m_article;
    std::shared_ptr<Analysis> m_copy;
    std::set<std::pair<std::uint32_t, std::string>> m_lost; // local entity and key of a name that left it
};

} // namespace dateline
