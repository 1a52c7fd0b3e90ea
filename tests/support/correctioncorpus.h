// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Test support: small analysed articles from marked text with events and relations, and random corrections of
// what a corpus really holds.

#include "model/base/random.h"
#include "model/corpus/correctionplaces.h"
#include "model/extraction/languagedata.h"
#include "model/resolution/resolver.h"

#include <algorithm>
#include <stdexcept>

namespace dateline::test {

/// "[P:Jens Stoltenberg] flew to [L:Tirana]." with the guideline's letters; a last name goes to the fuller
/// name of its kind that stands before it. Sentences end at ". ".
class ScriptedArticle
{
public:
    ScriptedArticle(std::string id, std::string_view marked)
    {
        m_article.id = std::move(id);
        constexpr std::string_view letters = "POCLG";
        for (std::size_t i = 0; i < marked.size(); ++i) {
            if (marked[i] != '[') {
                m_article.text += marked[i];
                continue;
            }
            const std::size_t end = marked.find(']', i);
            add(std::string(marked.substr(i + 3, end - i - 3)),
                static_cast<EntityKind>(letters.find(marked[i + 1])));
            i = end;
        }
        m_article.hash = ContentHash::of(m_article.text);
        m_article.blocks.push_back({TextSpan::fromBounds(0, m_article.text.size()), BlockKind::Body});
        for (std::size_t begin = 0; begin < m_article.text.size();) {
            const std::size_t stop = std::min(m_article.text.find(". ", begin), m_article.text.size() - 1);
            m_analysis.sentences.push_back({TextSpan::fromBounds(begin, stop + 1), BlockKind::Body});
            begin = stop + 2;
        }
        for (EntityMention& mention : m_analysis.mentions) {
            mention.sentence = sentenceOf(mention.span);
        }
    }

    void event(std::string_view trigger, EventKind kind, const std::vector<std::string>& who)
    {
        EventMention event;
        event.trigger = find(trigger);
        event.sentence = sentenceOf(event.trigger);
        event.kind = kind;
        event.title = std::string(trigger);
        for (const std::string& name : who) {
            event.arguments.push_back({mention(name), ArgumentRole::Agent});
        }
        m_analysis.events.push_back(std::move(event));
    }

    void relation(const std::string& source, const std::string& target, RelationKind kind)
    {
        RelationMention relation;
        relation.source = mention(source);
        relation.target = mention(target);
        relation.kind = kind;
        relation.sentence = m_analysis.mentions[relation.source].sentence;
        m_analysis.relations.push_back(std::move(relation));
    }

    AnalysedArticle article() const
    {
        return {std::make_shared<const Article>(m_article), std::make_shared<const Analysis>(m_analysis)};
    }

private:
    void add(const std::string& name, EntityKind kind)
    {
        EntityMention mention;
        mention.span = TextSpan::fromBounds(m_article.text.size(), m_article.text.size() + name.size());
        mention.kind = kind;
        m_article.text += name;
        const auto known = std::find_if(
            m_analysis.entities.begin(), m_analysis.entities.end(), [&](const LocalEntity& entity) {
                return entity.kind == kind && (entity.name == name || entity.name.ends_with(' ' + name));
            });
        mention.entity = static_cast<std::uint32_t>(known - m_analysis.entities.begin());
        if (known == m_analysis.entities.end()) {
            LocalEntity entity;
            entity.name = name;
            entity.kind = kind;
            m_analysis.entities.push_back(std::move(entity));
        } else if (known->name != name) {
            known->aliases.push_back({name, "short form"});
        }
        m_analysis.mentions.push_back(mention);
    }

    TextSpan find(std::string_view words) const
    {
        const std::size_t at = m_article.text.find(words);
        if (at == std::string::npos) {
            throw std::invalid_argument(std::string(words));
        }
        return TextSpan::fromBounds(at, at + words.size());
    }

    std::uint32_t sentenceOf(TextSpan span) const
    {
        std::uint32_t sentence = 0;
        while (!m_analysis.sentences.at(sentence).span.contains(span)) {
            ++sentence;
        }
        return sentence;
    }

    std::uint32_t mention(const std::string& name) const
    {
        for (std::uint32_t i = 0; i < m_analysis.mentions.size(); ++i) {
            if (m_analysis.mentions[i].span.in(m_article.text) == name) {
                return i;
            }
        }
        throw std::invalid_argument(name);
    }

    Article m_article;
    Analysis m_analysis;
};

/// Where those words stand; "Merkel] praised" means the Merkel that " praised" follows.
inline Passage passage(const AnalysedArticle& article, std::string_view words)
{
    std::string whole(words);
    std::erase(whole, ']');
    const std::size_t length = std::min(words.find(']'), whole.size());
    const std::size_t at = article.article->text.find(whole);
    if (at == std::string::npos) {
        throw std::invalid_argument(whole);
    }
    const TextSpan span = TextSpan::fromBounds(at, at + length);
    return {article.article->hash, span, std::string(span.in(article.article->text))};
}

inline EntityId entity(const Corpus& corpus, std::string_view name)
{
    for (std::size_t e = 0; e < corpus.entities.size(); ++e) {
        if (corpus.entities[e].name == name) {
            return EntityId::fromIndex(e);
        }
    }
    return {};
}

inline bool hasAlias(const Entity& entity, std::string_view name)
{
    return std::any_of(entity.aliases.begin(), entity.aliases.end(),
        [name](const AliasReason& alias) { return alias.name == name; });
}

class CorpusCorrections
{
public:
    CorpusCorrections(const Corpus& corpus, std::uint64_t seed)
        : m_corpus(corpus)
        , m_random(seed)
    {
    }

    Correction next()
    {
        switch (m_random.below(14)) {
        case 0: return ArticleDateCorrection{m_corpus[article()].article->hash, days(), "said so"};
        case 1: return EntityRename{name(), "Name " + std::to_string(m_random.below(50))};
        case 2: return EntityKindChange{name(), static_cast<EntityKind>(m_random.below(entityKindCount))};
        case 3: return EntityMerge{{name(), name()}, ""};
        case 4: return apart();
        case 5: return move();
        case 6:
            return NameRule{
                name().name, m_random.below(2) == 0 ? std::nullopt : std::optional(EntityKind::Organisation)};
        case 7: return addition();
        case 8: return removal();
        case 9: return eventChange();
        case 10: return Verdict{place(), m_random.below(2) == 0 ? Judgement::Accepted : Judgement::Rejected};
        case 11:
            return RelationChange{relation(), static_cast<RelationKind>(m_random.below(relationKindCount)),
                m_random.below(2) == 0};
        case 12:
            return Verdict{relation(), m_random.below(2) == 0 ? Judgement::Accepted : Judgement::Rejected};
        default: return Verdict{name(), m_random.below(4) == 0 ? Judgement::Rejected : Judgement::Accepted};
        }
    }

private:
    template <typename T> const T& any(const std::vector<T>& things)
    {
        return things.at(m_random.below(static_cast<std::uint32_t>(things.size())));
    }
    ArticleId article()
    {
        return ArticleId::fromIndex(m_random.below(static_cast<std::uint32_t>(m_corpus.articles.size())));
    }
    EntityName name() { return correctionName(any(m_corpus.entities)); }
    std::optional<DayInterval> days()
    {
        const auto day = static_cast<DayNumber>(16000 + m_random.below(2000));
        return m_random.below(5) == 0 ? std::nullopt : std::optional(DayInterval{day, day});
    }
    Passage mention()
    {
        const ArticleId id = article();
        return m_corpus[id].mentions.empty() ? mention()
                                             : passageOf(m_corpus, id, any(m_corpus[id].mentions).span);
    }
    EventPlace place()
    {
        const ArticleId id = article();
        return m_corpus[id].events.empty() ? place() : placeOf(m_corpus, id, any(m_corpus[id].events));
    }
    RelationPlace relation()
    {
        const ArticleId id = article();
        const ArticleBlock& block = m_corpus[id];
        if (block.relations.empty()) {
            return relation();
        }
        const RelatedPair& pair = any(block.relations);
        return placeOf(
            m_corpus, id, block.relation(static_cast<std::uint32_t>(&pair - block.relations.data())));
    }
    Correction apart()
    {
        const EntityName a = name();
        const EntityName b = name();
        return flawOf(EntitiesApart{a, b}).empty() ? Correction(EntitiesApart{a, b}) : apart();
    }
    Correction move()
    {
        const Passage where = mention();
        return MentionMove{name(), where.article, where.span, where.text, name()};
    }
    Correction addition()
    {
        const ArticleId id = article();
        const SentenceSpan& sentence = any(m_corpus[id].sentences);
        const ArticleText text = m_corpus.text(id);
        const std::string_view words = text.in(sentence.span);
        const std::size_t length = std::min(words.find(' '), words.size());
        return length == 0
            ? addition()
            : MentionAddition{passageOf(m_corpus, id,
                                  TextSpan::fromBounds(sentence.span.begin, sentence.span.begin + length)),
                name()};
    }
    Correction removal() { return MentionRemoval{mention()}; }
    Correction eventChange()
    {
        EventChange change;
        change.event = place();
        change.title = "Title " + std::to_string(m_random.below(100));
        change.status = static_cast<EventStatus>(m_random.below(5));
        change.date = EventDate{days(), Precision::Day, Qualifier::Exact, false};
        change.participants = std::vector<EventParticipant>{{name(), ArgumentRole::Agent}};
        return change;
    }

    const Corpus& m_corpus;
    Random m_random;
};

} // namespace dateline::test
