// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/reuse.h"

#include "model/resolution/blockdraft.h"
#include "model/resolution/coreference/entitycoreference.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

/// The text is what its hash says.
bool isSame(const ArticleMetadata& a, const ArticleMetadata& b)
{
    const auto parts = [](const ArticleMetadata& x) {
        return std::tie(x.hash, x.id, x.path, x.titleSpan, x.title, x.source, x.url, x.language, x.encoding,
            x.repair, x.blocks, x.dateCandidates);
    };
    return &a == &b || parts(a) == parts(b);
}

/// Entities of before and now as they are found together in articles.
class Following
{
public:
    Following(std::size_t before, std::size_t now)
        : m_now(before)
        , m_before(now)
        , m_lost(before, false)
    {
    }

    void together(EntityId before, EntityId now)
    {
        EntityId& to = m_now[before.index()];
        EntityId& from = m_before[now.index()];
        if (to == now && from == before) {
            return;
        }
        if (to) {
            m_lost[before.index()] = true; // divided
        }
        if (from) {
            m_lost[from.index()] = true; // joined
            m_lost[before.index()] = true;
        }
        to = to ? to : now;
        from = from ? from : before;
    }

    std::vector<EntityId> take()
    {
        for (std::size_t e = 0; e < m_now.size(); ++e) {
            m_now[e] = m_lost[e] ? EntityId() : m_now[e];
        }
        return std::move(m_now);
    }

private:
    std::vector<EntityId> m_now;
    std::vector<EntityId> m_before;
    std::vector<bool> m_lost;
};

/// What the blocks that mention it and the events that it takes part in see of an entity.
bool looksSame(const Entity& before, const Entity& now)
{
    const auto isTurned
        = [](const Entity& entity) { return !entity.foundName.empty() && entity.foundKind != entity.kind; };
    return before.kind == now.kind && isTurned(before) == isTurned(now);
}

} // namespace

Reuse followArticles(const KeptResolution* before, const ArticlesInWork& articles)
{
    Reuse reuse;
    reuse.before = before;
    reuse.articleBefore.resize(articles.size(), noIndex);
    reuse.untouched.resize(articles.size(), false);
    reuse.same = reuse.untouched;
    if (before == nullptr) {
        return reuse;
    }
    const auto& known = before->corpus->articles;
    reuse.articleNow.resize(known.size(), noIndex);
    std::size_t k = 0;
    for (std::size_t a = 0; a < articles.size(); ++a) { // both by id
        const ArticleMetadata& article = articles.metadata(a);
        while (k < known.size() && known[k]->article->id < article.id) {
            ++k;
        }
        if (k < known.size() && isSame(*known[k]->article, article)) {
            reuse.articleBefore[a] = static_cast<std::uint32_t>(k);
            reuse.articleNow[k] = static_cast<std::uint32_t>(a);
        }
    }
    return reuse;
}

void followRules(Reuse& reuse, const std::vector<bool>& ruled)
{
    for (std::size_t a = 0; a < ruled.size(); ++a) {
        reuse.untouched[a] = reuse.articleBefore[a] != noIndex && !ruled[a] && !reuse.kept(a).ruled;
    }
    reuse.same = reuse.untouched;
}

void followEntities(
    Reuse& reuse, const LocalNames& names, const EntityClusters& clusters, Descriptions descriptions)
{
    if (reuse.before == nullptr) {
        return;
    }
    const std::vector<Entity>& known = reuse.before->corpus->entities;
    Following following(known.size(), clusters.entities.size());
    const auto eachName = [&](std::size_t a, const auto& take) {
        const std::vector<EntityId>& before = reuse.kept(a).entityOf;
        const std::vector<EntityId>& now = clusters.entityOf[a];
        for (std::size_t l = 0; l < now.size(); ++l) {
            const bool isOpen = descriptions == Descriptions::Open && names.at(a, l).descriptionOnly;
            if ((before[l] || now[l]) && !isOpen) {
                take(before[l], now[l]);
            }
        }
    };
    for (std::size_t a = 0; a < reuse.same.size(); ++a) {
        if (reuse.same[a]) {
            eachName(a, [&](EntityId before, EntityId now) {
                if (before && now) {
                    following.together(before, now);
                }
            });
        }
    }
    reuse.entityNow = following.take();
    for (std::size_t e = 0; e < known.size(); ++e) {
        const EntityId now = reuse.entityNow[e];
        if (now && !looksSame(known[e], clusters.entities[now.index()])) {
            reuse.entityNow[e] = EntityId();
        }
    }
    for (std::size_t a = 0; a < reuse.same.size(); ++a) {
        if (reuse.same[a]) {
            eachName(a, [&](EntityId before, EntityId now) {
                reuse.same[a] = reuse.same[a] && now && reuse.now(before) == now;
            });
        }
    }
}

std::optional<BlockDraft> asBefore(const Reuse& reuse, std::size_t article, const ArticleBlock& block)
{
    if (reuse.before == nullptr || reuse.articleBefore[article] == noIndex) {
        return std::nullopt;
    }
    const ArticleBlock& known = reuse.block(article);
    const auto isFollowed = [&reuse](EntityId entity) { return reuse.now(entity).isValid(); };
    const bool areFollowed = std::all_of(known.mentions.begin(), known.mentions.end(), [&](const Mention& m) {
        return isFollowed(m.entity);
    }) && std::all_of(known.events.begin(), known.events.end(), [&](const EventTelling& telling) {
        return std::all_of(telling.participants.begin(), telling.participants.end(),
            [&](const Participant& p) { return isFollowed(p.entity); });
    });
    if (!areFollowed) {
        return std::nullopt;
    }
    BlockDraft draft(reuse.before->corpus->articles[reuse.articleBefore[article]]);
    renumber(reuse, draft);
    const auto sameEvent = [](EventTelling a, const EventTelling& b) {
        a.event = b.event;
        return a == b;
    };
    const auto sameRelation = [](RelatedPair a, const RelatedPair& b) {
        a.link = b.link;
        return a == b;
    };
    const bool same = draft->published == block.published && draft->dateReasons == block.dateReasons
        && draft->sentences == block.sentences && draft->times == block.times
        && draft->mentions == block.mentions
        && std::equal(
            draft->events.begin(), draft->events.end(), block.events.begin(), block.events.end(), sameEvent)
        && std::equal(draft->relations.begin(), draft->relations.end(), block.relations.begin(),
            block.relations.end(), sameRelation)
        && draft->statements == block.statements;
    return same ? std::optional(std::move(draft)) : std::nullopt;
}

void renumber(const Reuse& reuse, BlockDraft& draft)
{
    const auto moved = [&reuse](EntityId entity) { return reuse.now(entity) != entity; };
    bool isMoved = false;
    for (const Mention& mention : draft->mentions) {
        isMoved = isMoved || moved(mention.entity);
    }
    for (const EventTelling& telling : draft->events) {
        for (const Participant& participant : telling.participants) {
            isMoved = isMoved || moved(participant.entity);
        }
    }
    if (!isMoved) {
        return;
    }
    ArticleBlock& block = draft.edit();
    for (Mention& mention : block.mentions) {
        mention.entity = reuse.now(mention.entity);
    }
    for (EventTelling& telling : block.events) {
        for (Participant& participant : telling.participants) {
            participant.entity = reuse.now(participant.entity);
        }
    }
}

} // namespace dateline
