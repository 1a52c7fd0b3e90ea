// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/linking.h"

#include "model/resolution/blockdraft.h"
#include "model/resolution/reuse.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dateline {

namespace {

struct Occurrence
{
    EntityId a;
    EntityId b;
    MentionRef where;
    bool undated = false;
    DayInterval date;

    friend auto operator<=>(const Occurrence& left, const Occurrence& right)
    {
        return std::tie(left.a, left.b, left.undated, left.date, left.where)
            <=> std::tie(right.a, right.b, right.undated, right.date, right.where);
    }
};

std::uint32_t countArticles(ShortList<MentionRef> refs)
{
    std::sort(refs.begin(), refs.end());
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < refs.size(); ++i) {
        count += i == 0 || refs[i].article != refs[i - 1].article ? 1 : 0;
    }
    return count;
}

bool pairLess(const Link& left, const Link& right)
{
    return std::pair(left.a, left.b) < std::pair(right.a, right.b);
}

class Linking
{
public:
    Linking(std::span<BlockDraft> blocks, const Reuse& reuse, const std::vector<bool>& touched)
        : m_blocks(blocks)
        , m_reuse(reuse)
        , m_touched(touched)
    {
    }

    std::vector<Link> run()
    {
        std::size_t count = 0; // counted before: what a list grows by is the peak of a resolution
        for (std::uint32_t a = 0; a < m_blocks.size(); ++a) {
            count += m_reuse.before == nullptr || m_touched[a] ? m_blocks[a]->relations.size() : 0;
        }
        m_occurrences.reserve(count);
        for (std::uint32_t a = 0; a < m_blocks.size(); ++a) {
            for (std::uint32_t i = 0;
                 (m_reuse.before == nullptr || m_touched[a]) && i < m_blocks[a]->relations.size(); ++i) {
                add({ArticleId::fromIndex(a), i});
            }
        }
        std::vector<Link> links;
        if (m_reuse.before != nullptr) {
            links = takeOver();
        }
        const std::size_t known = links.size();
        std::sort(m_occurrences.begin(), m_occurrences.end());
        for (const Occurrence& occurrence : m_occurrences) {
            if (links.size() == known || links.back().a != occurrence.a || links.back().b != occurrence.b) {
                links.emplace_back();
                links.back().a = occurrence.a;
                links.back().b = occurrence.b;
            }
            const RelationTelling relation = telling(occurrence.where);
            links.back().evidence.push_back(occurrence.where);
            links.back().stated += relation.kind == RelationKind::MentionedWith ? 0 : 1;
            links.back().reviewed += relation.review == Review::None ? 0 : 1;
        }
        m_occurrences = {};
        for (std::size_t i = known; i < links.size(); ++i) {
            links[i].articles = countArticles(links[i].evidence);
            links[i].evidence.shrink_to_fit();
        }
        if (const auto middle = links.begin() + static_cast<std::ptrdiff_t>(known); known > 0) {
            if (!std::is_sorted(links.begin(), middle, pairLess)) {
                std::sort(links.begin(), middle, pairLess);
            }
            std::inplace_merge(links.begin(), middle, links.end(), pairLess);
        }
        number(links);
        return links;
    }

private:
    RelationTelling telling(MentionRef where) const
    {
        return m_blocks[where.article.index()]->relation(where.index);
    }

    void add(MentionRef where)
    {
        const RelationTelling relation = telling(where);
        const auto [a, b] = std::minmax(relation.source, relation.target);
        m_occurrences.push_back({a, b, where, !relation.date, relation.date.value_or(DayInterval{})});
    }

    const std::vector<Link>& linksBefore() const { return m_reuse.before->corpus->links; }

    /// Links with evidence that is gone or new.
    std::vector<bool> changedLinks() const
    {
        const Corpus& corpus = *m_reuse.before->corpus;
        std::vector<bool> changed(corpus.links.size(), false);
        for (std::size_t a = 0; a < corpus.articles.size(); ++a) {
            const std::uint32_t now = m_reuse.articleNow[a];
            if (now == noIndex || m_touched[now]) {
                for (const RelatedPair& relation : corpus.articles[a]->relations) {
                    changed[relation.link.index()] = true;
                }
            }
        }
        const std::vector<EntityId> known = entitiesBefore();
        const auto before
            = [&known](EntityId now) { return now.index() < known.size() ? known[now.index()] : EntityId(); };
        for (const Occurrence& occurrence : m_occurrences) {
            Link link;
            std::tie(link.a, link.b) = std::minmax({before(occurrence.a), before(occurrence.b)});
            const auto at = std::lower_bound(corpus.links.begin(), corpus.links.end(), link, pairLess);
            if (at != corpus.links.end() && at->a == link.a && at->b == link.b) {
                changed[static_cast<std::size_t>(at - corpus.links.begin())] = true;
            }
        }
        return changed;
    }

    /// Of each entity of now, as far as it can be followed.
    std::vector<EntityId> entitiesBefore() const
    {
        std::vector<EntityId> before;
        for (std::size_t e = 0; e < m_reuse.entityNow.size(); ++e) {
            if (const EntityId now = m_reuse.entityNow[e]) {
                before.resize(std::max(before.size(), now.index() + 1));
                before[now.index()] = EntityId::fromIndex(e);
            }
        }
        return before;
    }

    /// What has not changed; of the others the evidence that is still there waits to be sorted in.
    std::vector<Link> takeOver()
    {
        const std::vector<bool> changed = changedLinks();
        std::vector<Link> links;
        links.reserve(changed.size());
        for (std::size_t i = 0; i < changed.size(); ++i) {
            if (changed[i]) {
                for (const MentionRef before : linksBefore()[i].evidence) {
                    const ArticleId now = m_reuse.now(before.article);
                    if (now && !m_touched[now.index()]) {
                        add({now, before.index});
                    }
                }
                continue;
            }
            Link& link = links.emplace_back(linksBefore()[i]);
            std::tie(link.a, link.b) = std::minmax({m_reuse.now(link.a), m_reuse.now(link.b)});
            for (MentionRef& where : link.evidence) {
                where.article = m_reuse.now(where.article);
            }
        }
        return links;
    }

    void number(const std::vector<Link>& links)
    {
        for (std::size_t i = 0; i < links.size(); ++i) {
            const LinkId id = LinkId::fromIndex(i);
            for (const MentionRef where : links[i].evidence) {
                if (m_blocks[where.article.index()]->relations[where.index].link != id) {
                    m_blocks[where.article.index()].edit().relations[where.index].link = id;
                }
            }
        }
    }

    std::span<BlockDraft> m_blocks;
    const Reuse& m_reuse;
    const std::vector<bool>& m_touched;
    std::vector<Occurrence> m_occurrences; // to be put into links
};

} // namespace

void linkEntities(
    std::span<BlockDraft> blocks, const Reuse& reuse, const std::vector<bool>& touched, Corpus& corpus)
{
    corpus.links = Linking(blocks, reuse, touched).run();
}

void indexEntities(Corpus& corpus)
{
    for (std::size_t article = 0; article < corpus.articles.size(); ++article) {
        const std::vector<Mention>& mentions = corpus.articles[article]->mentions;
        for (std::uint32_t i = 0; i < mentions.size(); ++i) {
            corpus.entities[mentions[i].entity.index()].mentions.push_back(
                {ArticleId::fromIndex(article), i});
        }
    }
    for (const std::vector<EventId>* order : {&corpus.timeline, &corpus.undated}) {
        for (const EventId event : *order) {
            for (const Participant& participant : corpus[event].participants) {
                corpus.entities[participant.entity.index()].events.push_back(event);
            }
        }
    }
    for (std::size_t i = 0; i < corpus.links.size(); ++i) {
        corpus.entities[corpus.links[i].a.index()].links.push_back(LinkId::fromIndex(i));
        corpus.entities[corpus.links[i].b.index()].links.push_back(LinkId::fromIndex(i));
    }
    for (Entity& entity : corpus.entities) {
        entity.articles = countArticles(entity.mentions);
        entity.mentions.shrink_to_fit();
        entity.events.shrink_to_fit();
        entity.links.shrink_to_fit();
        std::stable_sort(entity.links.begin(), entity.links.end(), [&corpus](LinkId left, LinkId right) {
            return corpus[left].evidence.size() > corpus[right].evidence.size();
        });
    }
}

} // namespace dateline
