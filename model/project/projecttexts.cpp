// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/projecttexts.h"

#include "model/base/ownthread.h"
#include "model/base/recentlyused.h"
#include "model/reading/reader.h"

#include <optional>
#include <set>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t keptBytes = std::size_t(8) << 20U;

} // namespace

struct ProjectTexts::Reader
{
    RecentlyUsed<ContentHash, std::string> kept{keptBytes};
    // What follows is used in the thread alone.
    Connect connect;
    std::function<void(const Error&)> lost;
    std::unique_ptr<Store> store;
    std::set<ContentHash> told; // of those that are lost
    OwnThread thread;

    std::shared_ptr<const std::string> read(const ArticleMetadata& article)
    {
        if (!connect) {
            return nullptr;
        }
        Expected<std::string> text = fromProject(article);
        if (!text) {
            text = fromFile(article, text.error());
        }
        if (!text) {
            if (told.insert(article.hash).second && lost) {
                lost(text.error());
            }
            return nullptr;
        }
        auto shared = std::make_shared<const std::string>(std::move(*text));
        kept.put(article.hash, shared, shared->size());
        return shared;
    }

    Expected<std::string> fromProject(const ArticleMetadata& article)
    {
        if (!store) {
            Expected<std::unique_ptr<Store>> opened = connect();
            if (!opened) {
                return Unexpected{opened.error()};
            }
            store = std::move(*opened);
        }
        Expected<std::string> text = store->text(article.hash);
        const bool isDamaged = !text
            && (text.error().code == ErrorCode::DamagedProject || text.error().code == ErrorCode::NotFound);
        if (isDamaged) { // named by its article: a hash says nothing to anybody
            return Unexpected{Error{ErrorCode::DamagedProject, article.id, {store->location(), 0}}};
        }
        return text;
    }

    static Expected<std::string> fromFile(const ArticleMetadata& article, const Error& why)
    {
        std::optional<Article> again = readArticleAgain(article.id, article.path, article.hash);
        return again ? Expected<std::string>(std::move(again->text)) : Unexpected{why};
    }
};

ProjectTexts::ProjectTexts(Connect connect, std::function<void(const Error&)> lost)
    : m_reader(std::make_unique<Reader>())
{
    m_reader->lost = std::move(lost);
    reconnect(std::move(connect));
}

ProjectTexts::~ProjectTexts()
{
    disconnect(); // where the connection was made
}

ArticleText ProjectTexts::text(ArticleId, const ArticleMetadata& article) const
{
    std::shared_ptr<const std::string> text = m_reader->kept.find(article.hash);
    if (!text) {
        text = m_reader->thread.ask([&] { return m_reader->read(article); });
    }
    return ArticleText(std::move(text));
}

void ProjectTexts::disconnect()
{
    reconnect(nullptr);
}

void ProjectTexts::reconnect(Connect connect)
{
    m_reader->thread.ask([&] {
        m_reader->store.reset();
        m_reader->connect = std::move(connect);
        m_reader->told.clear();
    });
    m_reader->kept.clear();
}

} // namespace dateline
