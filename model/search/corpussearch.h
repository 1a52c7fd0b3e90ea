// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// CorpusSearch: entities by name and alias, events by title and participants, links by names, label and kind,
// and (where no project holds the texts) articles by title and text. Only names, titles and labels are
// indexed, each once: events and links are found through the entities that take part in them. Built once for
// a snapshot; a question takes milliseconds.

#include "model/base/progress.h"
#include "model/corpus/corpus.h"
#include "model/search/wordindex.h"

#include <memory>

namespace dateline {

enum class SearchTexts : std::uint8_t { Leave, Index };

class CorpusSearch
{
public:
    CorpusSearch(std::shared_ptr<const Corpus> corpus, SearchTexts texts, const Progress& progress);

    const std::shared_ptr<const Corpus>& corpus() const { return m_corpus; }
    std::vector<EntityId> entities(const SearchQuery& query) const; // most articles first
    std::vector<EventId> events(const SearchQuery& query) const; // by date, undated last
    std::vector<LinkId> links(const SearchQuery& query) const; // strongest first
    /// By id. Those whose text fulfils the query, if texts are indexed, and those whose title does that is
    /// not in the text.
    std::vector<ArticleId> articles(const SearchQuery& query) const;

private:
    void indexSayings();
    TextNumbers named(const SearchTerm& term) const; // entities by their names alone
    TextNumbers entitiesWith(const SearchTerm& term) const;
    TextNumbers eventsWith(const SearchTerm& term) const;
    TextNumbers linksWith(const SearchTerm& term) const;

    std::shared_ptr<const Corpus> m_corpus;
    std::vector<std::uint32_t> m_eventRank; // place in the timeline, undated behind
    WordIndex m_names; // of entities
    WordIndex m_aliases;
    WordIndex m_eventTitles;
    WordIndex m_said; // kinds and labels of relations
    struct Saying
    {
        std::string_view words; // the corpus has them
        TextNumbers links; // of which it is said
    };
    std::vector<Saying> m_sayings;
    WordIndex m_titles; // of articles whose title is not in their text
    WordIndex m_texts;
};

} // namespace dateline
