// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/correction/articleeditor.h"

#include "model/text/foldname.h"

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

std::uint32_t sharedBytes(TextSpan a, TextSpan b)
{
    const std::uint32_t begin = std::max(a.begin, b.begin);
    const std::uint32_t end = std::min(a.end(), b.end());
    return end > begin ? end - begin : 0;
}

} // namespace

ArticleEditor::ArticleEditor(const AnalysedArticle& article)
    : m_article(article)
{
}

Analysis& ArticleEditor::edit()
{
    if (!m_copy) {
        m_copy = std::make_shared<Analysis>(*m_article.analysis);
    }
    return *m_copy;
}

bool ArticleEditor::stands(const Passage& passage) const
{
    return passage.span.end() <= text().size() && passage.span.in(text()) == passage.text;
}

std::optional<std::uint32_t> ArticleEditor::sentenceOf(TextSpan span) const
{
    const std::vector<SentenceSpan>& sentences = now().sentences;
    const auto after = std::upper_bound(sentences.begin(), sentences.end(), span.begin,
        [](std::uint32_t begin, const SentenceSpan& sentence) { return begin < sentence.span.begin; });
    if (after == sentences.begin() || !(after - 1)->span.contains(span)) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(after - 1 - sentences.begin());
}

std::optional<std::uint32_t> ArticleEditor::mentionAt(TextSpan span) const
{
    std::optional<std::uint32_t> best;
    std::uint32_t most = 0;
    for (std::uint32_t i = 0; i < now().mentions.size(); ++i) {
        const TextSpan here = now().mentions[i].span;
        if (here == span && isLive(i)) {
            return i;
        }
        if (isLive(i) && sharedBytes(here, span) > most) {
            most = sharedBytes(here, span);
            best = i;
        }
    }
    return best;
}

void ArticleEditor::lose(std::uint32_t entity, std::string_view surface)
{
    if (entity != noIndex) {
        m_lost.emplace(entity, nameKey(withoutPossessive(surface)));
    }
}

void ArticleEditor::dropMention(std::size_t mention)
{
    lose(now().mentions[mention].entity, surface(mention));
    edit().mentions[mention].entity = noIndex;
}

void ArticleEditor::moveMention(std::size_t mention, const EntityName& entity)
{
    lose(now().mentions[mention].entity, surface(mention));
    const std::uint32_t local = localEntity(entity);
    EntityMention& moved = edit().mentions[mention];
    moved.entity = local;
    moved.kind = entity.kind;
    moved.confidence = Confidence::Sure;
    const std::string name(withoutPossessive(moved.span.in(text())));
    LocalEntity& to = edit().entities[local];
    const bool isKnown = moved.form != MentionForm::Name || nameKey(name) == nameKey(to.name)
        || std::any_of(to.aliases.begin(), to.aliases.end(),
            [&name](const AliasReason& alias) { return alias.name == name; });
    if (!isKnown) {
        to.aliases.push_back({name, "set by hand"});
        std::sort(to.aliases.begin(), to.aliases.end(),
            [](const AliasReason& a, const AliasReason& b) { return a.name < b.name; });
    }
}

bool ArticleEditor::addMention(TextSpan span, const EntityName& entity)
{
    const auto sentence = sentenceOf(span);
    if (!sentence) {
        return false;
    }
    std::optional<std::uint32_t> same;
    for (std::uint32_t i = 0; i < now().mentions.size(); ++i) {
        if (now().mentions[i].span == span) {
            same = i;
        } else if (isLive(i) && now().mentions[i].span.overlaps(span)) {
            dropMention(i);
        }
    }
    if (!same) {
        same = static_cast<std::uint32_t>(now().mentions.size());
        edit().mentions.push_back(
            {span, *sentence, entity.kind, MentionForm::Name, false, Confidence::Sure, noIndex});
    }
    edit().mentions[*same].form = MentionForm::Name;
    moveMention(*same, entity);
    return true;
}

std::uint32_t ArticleEditor::localEntity(const EntityName& entity)
{
    const std::string key = nameKey(entity.name);
    std::vector<LocalEntity>& entities = edit().entities;
    const auto same = std::find_if(entities.begin(), entities.end(), [&](const LocalEntity& other) {
        return other.kind == entity.kind && !other.descriptionOnly && nameKey(other.name) == key;
    });
    if (same != entities.end()) {
        return static_cast<std::uint32_t>(same - entities.begin());
    }
    entities.emplace_back();
    entities.back().name = entity.name;
    entities.back().kind = entity.kind;
    return static_cast<std::uint32_t>(entities.size() - 1);
}

void ArticleEditor::settle()
{
    sortMentions();
    for (const auto& [entity, key] : m_lost) {
        LocalEntity& local = edit().entities[entity];
        bool hasMention = false;
        bool hasName = false;
        for (std::size_t i = 0; i < now().mentions.size(); ++i) {
            if (now().mentions[i].entity == entity) {
                hasMention = true;
                hasName = hasName || nameKey(withoutPossessive(surface(i))) == key;
            }
        }
        if (!hasName) {
            std::erase_if(local.aliases,
                [&gone = key](const AliasReason& alias) { return nameKey(alias.name) == gone; });
        }
        if (!hasMention) { // as an entity that the article only describes, with nothing that would resolve it
            local.descriptionOnly = true;
            local.offices.clear();
            local.aliases.clear();
        }
    }
    m_lost.clear();
}

void ArticleEditor::sortMentions()
{
    const auto inOrder
        = [](const EntityMention& a, const EntityMention& b) { return a.span.begin < b.span.begin; };
    if (std::is_sorted(now().mentions.begin(), now().mentions.end(), inOrder)) {
        return;
    }
    Analysis& analysis = edit();
    std::vector<std::uint32_t> order(analysis.mentions.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return inOrder(analysis.mentions[a], analysis.mentions[b]);
    });
    std::vector<std::uint32_t> place(order.size());
    std::vector<EntityMention> sorted;
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        sorted.push_back(analysis.mentions[order[i]]);
    }
    analysis.mentions = std::move(sorted);
    for (EventMention& event : analysis.events) {
        for (Argument& argument : event.arguments) {
            argument.mention = place[argument.mention];
        }
    }
    for (RelationMention& relation : analysis.relations) {
        relation.source = place[relation.source];
        relation.target = place[relation.target];
    }
}

AnalysedArticle ArticleEditor::result() const
{
    return m_copy ? AnalysedArticle{m_article.article, m_copy} : m_article;
}

} // namespace dateline
