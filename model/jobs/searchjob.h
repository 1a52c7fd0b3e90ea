// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// SearchJob: what somebody types, looked for in the articles' texts, entities, events and links, in a worker
// thread. Texts are looked up in the project's index, in memory where there is no project. setCorpus() gets
// the indexes ready in the background; a search goes before that. A new search cancels the one that runs.
// Results hold the snapshot that their ids are of. The destructor cancels and waits; it or close() must come
// before the project is closed.

#include "model/items/snapshot.h"
#include "model/search/searchquery.h"
#include "model/search/textmatches.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <string>
#include <vector>

namespace dateline {

struct ArticleHit
{
    ArticleId article;
    std::vector<TextSpan> spans; // in the article's text, for the reader to mark
    SearchSnippet snippet; // for a list
};

struct SearchResults
{
    QString words; // as typed
    SearchQuery query; // as understood
    Snapshot corpus;
    std::vector<ArticleId> articles; // all, the best first
    std::vector<ArticleHit> best; // the first 50 of them
    std::vector<EntityId> entities; // most articles first
    std::vector<EventId> events; // by date, undated last
    std::vector<LinkId> links; // strongest first
    bool complete = true; // false: some texts are not indexed yet
    bool failed = false; // the texts, or some of them, cannot be searched
};

enum class SearchScope : std::uint8_t {
    Everything, // queries: parseSearch()
    Texts, // alone, as they are typed: parseTyped(); no index of names is made
};

class SearchJob : public QObject
{
    Q_OBJECT

public:
    explicit SearchJob(QObject* parent = nullptr, SearchScope scope = SearchScope::Everything);
    ~SearchJob() override;

    /// `project`: the file that holds the texts, or a shared project's address; empty = none. A null corpus
    /// forgets everything.
    void setCorpus(Snapshot corpus, const std::string& project = {});
    /// Empty words give empty results.
    void search(const QString& words);
    /// While somebody else writes into the project nothing is indexed: what is indexed already is searched.
    void setHeld(bool held);
    /// Forgets everything; the project is let go of when this returns.
    void close();

Q_SIGNALS:
    void found(const dateline::SearchResults& results);
    void prepared(); // indexes are as complete as they get: what was found before may grow

private:
    struct Indexes; // used by the pool's one thread only

    struct Order;

    Order order() const;
    void prepare();

    SearchScope m_scope;
    bool m_held = false;
    QThreadPool m_pool;
    QFutureWatcher<bool> m_preparing;
    QFutureWatcher<std::shared_ptr<SearchResults>> m_searching;
    std::shared_ptr<Indexes> m_indexes;
    Snapshot m_corpus;
    std::string m_project;
};

} // namespace dateline

Q_DECLARE_METATYPE(dateline::SearchResults)
