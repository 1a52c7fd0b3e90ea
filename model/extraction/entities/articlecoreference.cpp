// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/articlecoreference.h"

#include "model/extraction/entities/mentionview.h"
#include "model/extraction/entities/namegrouping.h"
#include "model/extraction/entities/officetitles.h"
#include "model/extraction/entities/persongender.h"
#include "model/knowledge/gazetteer.h"
#include "model/knowledge/officetable.h"

#include <algorithm>

namespace dateline {

namespace {

class ArticleCoreference
{
public:
    ArticleCoreference(const Document& document, const Gazetteer& gazetteer, const OfficeTable& offices,
        const GivenNames& givenNames, std::vector<EntityMention>& mentions)
        : m_document(document)
        , m_gazetteer(gazetteer)
        , m_offices(offices)
        , m_givenNames(givenNames)
        , m_mentions(mentions)
    {
    }

    std::vector<LocalEntity> resolve(std::vector<TitleUse>* titles)
    {
        NameGroups names = groupNames(m_document, m_gazetteer, m_mentions);
        m_entities = std::move(names.entities);
        m_firstMention = std::move(names.firstMention);
        takeTitles();
        takePronouns();
        orderByFirstMention();
        if (titles != nullptr) {
            *titles = std::move(m_titles);
        }
        return std::move(m_entities);
    }

private:
    /// Titles go to their bearers; a definite description of its own becomes a mention of whoever bears that
    /// title in this article, or else an entity that stage 2 may resolve.
    void takeTitles()
    {
        const std::vector<TitleOccurrence> titles
            = findTitles(m_document, m_gazetteer, m_offices, m_mentions);
        for (const TitleOccurrence& title : titles) {
            if (title.bearer == noIndex) {
                continue;
            }
            if (!title.hypothetical) {
                m_titles.push_back({title.offices, title.office.body, title.standing, title.sentence,
                    m_mentions[title.bearer].entity});
            }
            if (title.standing == Standing::Current || title.standing == Standing::Former
                || title.standing == Standing::Then) {
                if (title.office.office.empty()) {
                    continue;
                }
                std::vector<OfficeDescription>& offices = m_entities[m_mentions[title.bearer].entity].offices;
                if (std::find(offices.begin(), offices.end(), title.office) == offices.end()) {
                    offices.push_back(title.office);
                }
            }
        }
        for (const TitleOccurrence& title : titles) {
            if (title.bearer == noIndex && title.definite && !title.office.body.empty()) {
                EntityMention mention;
                mention.span = title.span;
                mention.sentence = title.sentence;
                mention.kind = EntityKind::Person;
                mention.form = MentionForm::Description;
                mention.entity = describedEntity(title.office, m_mentions.size());
                m_described.push_back(mention);
            }
        }
        addInOrder(m_mentions, m_described);
    }

    std::uint32_t describedEntity(const OfficeDescription& office, std::size_t mention)
    {
        for (std::uint32_t e = 0; e < m_entities.size(); ++e) {
            const std::vector<OfficeDescription>& offices = m_entities[e].offices;
            if (m_firstMention[e] != noIndex
                && std::find(offices.begin(), offices.end(), office) != offices.end()) {
                return e;
            }
        }
        LocalEntity entity;
        entity.name = office.office + " of " + office.body;
        entity.kind = EntityKind::Person;
        entity.offices.push_back(office);
        entity.descriptionOnly = true;
        m_entities.push_back(std::move(entity));
        m_firstMention.push_back(static_cast<std::uint32_t>(mention));
        return static_cast<std::uint32_t>(m_entities.size() - 1);
    }

    /// "He" and "she" as a sentence's first word: the one person of the sentence before whom the word may
    /// mean, if there is just one; of several one who is known to be of that gender.
    void takePronouns()
    {
        std::vector<std::vector<std::uint32_t>> personsOf(m_document.sentences.size());
        for (const EntityMention& mention : m_mentions) {
            std::vector<std::uint32_t>& persons = personsOf[mention.sentence];
            if (mention.kind == EntityKind::Person
                && std::find(persons.begin(), persons.end(), mention.entity) == persons.end()) {
                persons.push_back(mention.entity);
            }
        }
        const std::vector<Gender> genders = gendersOf(m_document, m_givenNames, m_entities, m_mentions);
        std::vector<EntityMention> pronouns;
        for (std::uint32_t s = 1; s < m_document.sentences.size(); ++s) {
            const Sentence& sentence = m_document.sentences[s];
            const std::string_view word
                = sentence.tokenCount == 0 ? std::string_view() : m_document.word(sentence.firstToken);
            if (word != "He" && word != "She") {
                continue;
            }
            const Gender gender = word == "He" ? Gender::Male : Gender::Female;
            std::vector<std::uint32_t> persons = personsOf[s - 1];
            const bool several = persons.size() > 1;
            std::erase_if(persons, [&](std::uint32_t person) { return !mayAgree(genders[person], gender); });
            if (persons.size() != 1 || (several && genders[persons.front()] != gender)) {
                continue;
            }
            EntityMention mention;
            mention.span = m_document.tokens[sentence.firstToken].span;
            mention.sentence = s;
            mention.kind = EntityKind::Person;
            mention.form = MentionForm::Pronoun;
            mention.entity = persons.front();
            pronouns.push_back(mention);
            if (personsOf[s].empty()) {
                personsOf[s].push_back(mention.entity); // so that a second "He" goes on with the same person
            }
        }
        addInOrder(m_mentions, pronouns);
    }

    void orderByFirstMention()
    {
        std::vector<std::uint32_t> place(m_entities.size(), noIndex);
        std::vector<LocalEntity> ordered;
        for (EntityMention& mention : m_mentions) {
            if (place[mention.entity] == noIndex) {
                place[mention.entity] = static_cast<std::uint32_t>(ordered.size());
                ordered.push_back(std::move(m_entities[mention.entity]));
            }
            mention.entity = place[mention.entity];
        }
        for (TitleUse& title : m_titles) {
            title.entity = place[title.entity];
        }
        for (LocalEntity& entity : ordered) {
            std::sort(entity.aliases.begin(), entity.aliases.end(),
                [](const AliasReason& a, const AliasReason& b) { return a.name < b.name; });
        }
        m_entities = std::move(ordered);
    }

    const Document& m_document;
    const Gazetteer& m_gazetteer;
    const OfficeTable& m_offices;
    const GivenNames& m_givenNames;
    std::vector<EntityMention>& m_mentions;
    std::vector<LocalEntity> m_entities;
    std::vector<std::uint32_t> m_firstMention; // of each entity; noIndex: merged away
    std::vector<EntityMention> m_described;
    std::vector<TitleUse> m_titles;
};

} // namespace

std::vector<LocalEntity> resolveMentions(const Document& document, const Gazetteer& gazetteer,
    const OfficeTable& offices, const GivenNames& givenNames, std::vector<EntityMention>& mentions,
    std::vector<TitleUse>* titles)
{
    return ArticleCoreference(document, gazetteer, offices, givenNames, mentions).resolve(titles);
}

} // namespace dateline
