// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/random.h"
#include "model/search/corpussearch.h"
#include "model/search/textmatches.h"
#include "tests/support/graphcorpus.h"

#include <QTest>

#include <algorithm>

using namespace dateline;

namespace {

using Parts = std::vector<std::string>; // what no phrase may bridge

class WordsOfSixteen
{
public:
    explicit WordsOfSixteen(std::uint64_t seed)
        : m_random(seed)
    {
    }
    std::uint32_t below(std::uint32_t limit) { return m_random.below(limit); }
    std::string word() { return std::string(1, "abcd"[below(4)]) + "lmno"[below(4)]; }
    std::string words()
    {
        std::string text = word();
        for (std::uint32_t more = below(3); more > 0; --more) {
            text += " " + word();
        }
        return text;
    }
    std::string query()
    {
        std::string text = below(5) == 0 ? "NOT " : "";
        for (std::uint32_t i = 0, count = 1 + below(3); i < count; ++i) {
            text += i == 0 ? "" : std::vector<std::string>{" ", " OR ", " NOT "}[below(3)];
            text += below(2) == 0 ? "\"" + words() + "\""
                : below(3) == 0   ? word().substr(0, 1) + "*"
                                  : word();
        }
        return text;
    }

private:
    Random m_random;
};

/// Names, aliases, titles and labels out of few words; every third pair says more than that both are named.
std::shared_ptr<const Corpus> corpusOfFewWords(WordsOfSixteen& from)
{
    auto corpus = std::make_shared<Corpus>();
    auto article = std::make_shared<ArticleMetadata>();
    auto block = std::make_shared<ArticleBlock>();
    constexpr std::uint32_t entities = 25;
    for (std::uint32_t i = 0; i < entities; ++i) {
        Entity& entity = corpus->entities.emplace_back();
        entity.name = from.words();
        for (std::uint32_t more = from.below(3); more > 0; --more) {
            entity.aliases.push_back({from.words(), "alias"});
        }
        block->mentions.push_back(
            {{}, 0, EntityKind::Person, MentionForm::Name, false, Confidence::Sure, EntityId::fromIndex(i)});
    }
    for (std::uint32_t i = 0; i < 40; ++i) {
        Event& event = corpus->events.emplace_back();
        event.title = from.words();
        const EntityId participant = EntityId::fromIndex(from.below(entities));
        event.participants.push_back({participant});
        corpus->entities[participant.index()].events.push_back(EventId::fromIndex(i));
        corpus->undated.push_back(EventId::fromIndex(i));
    }
    for (std::uint32_t a = 0; a < entities; ++a) {
        for (std::uint32_t b = a + 1 + from.below(3); b < entities; b += 1 + from.below(5)) {
            const LinkId id = LinkId::fromIndex(corpus->links.size());
            Link& link = corpus->links.emplace_back();
            link.a = EntityId::fromIndex(a);
            link.b = EntityId::fromIndex(b);
            for (std::uint32_t told = from.below(3); told < 3; ++told) {
                Statement said;
                said.kind = from.below(3) == 0 ? RelationKind::Member : RelationKind::MentionedWith;
                said.label = from.words(); // of a mere co-occurrence: not searched
                link.evidence.push_back(
                    {ArticleId::fromIndex(0), static_cast<std::uint32_t>(block->relations.size())});
                block->addRelation(a, b, std::move(said));
                block->relations.back().link = id;
            }
            corpus->entities[a].links.push_back(id);
            corpus->entities[b].links.push_back(id);
        }
    }
    block->article = std::move(article);
    corpus->articles.push_back(std::move(block));
    return corpus;
}

bool fulfilsInParts(const Parts& parts, const SearchQuery& query)
{
    const auto fulfilled = [&](const SearchQuery& part) { return fulfilsInParts(parts, part); };
    switch (query.kind) {
    case SearchQuery::Kind::Term:
        return std::any_of(
            parts.begin(), parts.end(), [&](const std::string& part) { return contains(part, query.term); });
    case SearchQuery::Kind::Not: return !fulfilsInParts(parts, query.parts.front());
    case SearchQuery::Kind::And: return std::all_of(query.parts.begin(), query.parts.end(), fulfilled);
    default: return std::any_of(query.parts.begin(), query.parts.end(), fulfilled);
    }
}

template <typename Id> std::vector<Id> readingAll(const std::vector<Parts>& texts, const SearchQuery& query)
{
    std::vector<Id> ids;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (fulfilsInParts(texts[i], query)) {
            ids.push_back(Id::fromIndex(i));
        }
    }
    return ids;
}

template <typename Id> std::vector<Id> sorted(std::vector<Id> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

class TestCorpusSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entitiesEventsAndLinksAreFound();
    void namesFindWhatReadingFinds();
};

void TestCorpusSearch::entitiesEventsAndLinksAreFound()
{
    const auto corpus = test::graphCorpus();
    Progress progress;
    const CorpusSearch search(corpus, SearchTexts::Index, progress);
    for (std::size_t i = 0; i < corpus->entities.size(); i += 7) {
        const std::vector<EntityId> found
            = search.entities(parseSearch("\"" + corpus->entities[i].name + "\""));
        QVERIFY2(std::find(found.begin(), found.end(), EntityId::fromIndex(i)) != found.end(),
            corpus->entities[i].name.c_str());
        for (const LinkId link : corpus->entities[i].links) {
            const Link& both = (*corpus)[link];
            const std::vector<LinkId> links = search.links(
                parseSearch("\"" + (*corpus)[both.a].name + "\" \"" + (*corpus)[both.b].name + "\""));
            QVERIFY(std::find(links.begin(), links.end(), link) != links.end());
        }
    }
    QVERIFY(search.entities(parseSearch("nobodyhasthisname")).empty());
    const std::vector<ArticleId> articles
        = search.articles(parseSearch("\"" + corpus->entities[0].name + "\""));
    for (std::size_t i = 0; i < corpus->articles.size(); ++i) {
        const ArticleText text = corpus->text(ArticleId::fromIndex(i));
        const bool isIn = contains(text.view(), parseSearch("\"" + corpus->entities[0].name + "\"").term);
        QCOMPARE(std::binary_search(articles.begin(), articles.end(), ArticleId::fromIndex(i)), isIn);
    }
    // A title without the name does not make an article one without it.
    const std::vector<ArticleId> others
        = search.articles(parseSearch("NOT \"" + corpus->entities[0].name + "\""));
    QVERIFY(!articles.empty());
    QCOMPARE(others.size(), corpus->articles.size() - articles.size());
}

void TestCorpusSearch::namesFindWhatReadingFinds()
{
    WordsOfSixteen from(17);
    const std::shared_ptr<const Corpus> corpus = corpusOfFewWords(from);
    std::vector<Parts> entities;
    std::vector<Parts> events;
    std::vector<Parts> links;
    for (const Entity& entity : corpus->entities) {
        Parts& parts = entities.emplace_back(Parts{entity.name});
        for (const AliasReason& alias : entity.aliases) {
            parts.push_back(alias.name);
        }
    }
    for (const Event& event : corpus->events) {
        events.push_back({event.title.str(), (*corpus)[event.participants.front().entity].name});
    }
    for (const Link& link : corpus->links) {
        Parts& parts = links.emplace_back(Parts{(*corpus)[link.a].name, (*corpus)[link.b].name});
        for (const MentionRef ref : link.evidence) {
            const RelationTelling telling = (*corpus)[ref.article].relation(ref.index);
            if (telling.kind != RelationKind::MentionedWith) {
                parts.emplace_back(toString(telling.kind));
                parts.emplace_back(telling.label);
            }
        }
    }
    Progress progress;
    const CorpusSearch search(corpus, SearchTexts::Leave, progress);
    for (int round = 0; round < 1000; ++round) {
        const std::string input = round == 0 ? "member" : from.query();
        const SearchQuery query = parseSearch(input);
        QVERIFY2(sorted(search.entities(query)) == readingAll<EntityId>(entities, query), input.c_str());
        // In the order of the timeline and the shelf: here that of their ids.
        QVERIFY2(search.events(query) == readingAll<EventId>(events, query), input.c_str());
        QVERIFY2(sorted(search.links(query)) == readingAll<LinkId>(links, query), input.c_str());
    }
}

QTEST_GUILESS_MAIN(TestCorpusSearch)
#include "tst_corpussearch.moc"
