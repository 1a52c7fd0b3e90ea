// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Corpora made by hand, for tests of views and item models that must not wait for an extractor.

#include "model/corpus/corpus.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::test {

/// Builds a corpus word by word; names and triggers are found in the text by search.
class CorpusMaker
{
public:
    ArticleId addArticle(
        std::string id, std::string title, std::string text, std::optional<PublicationDate> published);
    EntityId addEntity(std::string name, EntityKind kind);
    void addMentions(
        ArticleId article, EntityId entity, std::string_view words, MentionForm form = MentionForm::Name);
    std::uint32_t addTime(
        ArticleId article, std::string_view words, std::string value, std::optional<DatedInterval> date);
    /// A telling of event `id`, or of a new event where that is invalid.
    EventId addEvent(ArticleId article, std::string_view trigger, EventKind kind, std::string title,
        std::vector<Participant> participants, std::uint32_t time = noIndex,
        EventStatus status = EventStatus::Happened, EventId id = {});
    void addRelation(ArticleId article, std::string_view within, EntityId source, EntityId target,
        RelationKind kind, std::string label = {}, std::uint32_t event = noIndex);
    std::shared_ptr<const Corpus> take();

private:
    TextSpan find(ArticleId article, std::string_view words) const;
    std::uint32_t sentenceAt(ArticleId article, std::uint32_t byte) const;

    std::vector<ArticleBlock> m_blocks;
    std::vector<std::shared_ptr<const Article>> m_articles;
    Corpus m_corpus;
};

/// Three articles, one without a date: seven entities, six events (two undated, one told twice), six links.
std::shared_ptr<const Corpus> handmadeCorpus();
/// As many articles, entities, events as asked for; every article tells one event of two entities.
std::shared_ptr<const Corpus> largeCorpus(std::size_t articles);

} // namespace dateline::test
