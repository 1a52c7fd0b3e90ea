// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// SharedProject: what a project on a server has beyond a store: a queue of work that several programs do
// together, news for those who have it open, and who is who. Got from Store::shared(), used by the thread of
// that store, dies with it.

#include "model/base/contenthash.h"
#include "model/base/expected.h"
#include "model/project/store.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dateline {

/// An article that waits to be analysed, and the key under which its analysis will be kept.
struct WaitingArticle
{
    ContentHash key;
    std::string article; // its id
};

/// One that this program has taken on.
struct TakenArticle
{
    ContentHash key;
    std::optional<ArticleRow> row; // none: it is gone, or damaged
    std::string text;
};

class SharedProject
{
public:
    virtual ~SharedProject() = default;

    /// The name by which the server knows this person: the author of corrections made here.
    virtual const std::string& person() const = 0;
    /// Paths of other machines say nothing here.
    virtual const std::string& machine() const = 0;

    /// `engine`: who can do the work; what is there already stays as it is.
    virtual Expected<Done> offer(const ContentHash& engine, std::span<const WaitingArticle> articles) = 0;
    /// At most that many that nobody else works on. They are ours until finish() or giveBack(); if this
    /// program or its connection ends before, or stands still for minutes, they are free again. No other
    /// writing call between.
    virtual Expected<std::vector<TakenArticle>> take(const ContentHash& engine, int most) = 0;
    /// Keeps `results` and takes the keys off the queue: both or neither.
    virtual Expected<Done> finish(const ImportBatch& results, std::span<const ContentHash> keys) = 0;
    virtual void giveBack() = 0;
    virtual Expected<std::int64_t> waiting(const ContentHash& engine) = 0; // taken ones, too

    /// `heard` is called in this thread, which has to run an event loop, whenever somebody has added to the
    /// ledger or said that there are other articles; never for long after a connection was lost, so look from
    /// time to time as well.
    virtual Expected<Done> listen(std::function<void()> heard) = 0;
    /// Counts up whenever somebody has finished changing articles.
    virtual Expected<std::int64_t> articlesVersion() = 0;
    virtual Expected<Done> tellArticlesChanged() = 0;
};

/// Whether `location` is an address, as of a project on a server, rather than a file.
bool isSharedProject(std::string_view location);

/// The same without anything secret, for messages and lists; `location` itself where it is no address.
std::string withoutSecrets(const std::string& location);

} // namespace dateline
