// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/graphcorpus.h"

#include "model/base/random.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace dateline::test {

namespace {

constexpr std::array givenNames{"Amira", "Bela", "Carlo", "Dunja", "Emre", "Farid", "Greta", "Hamid", "Irena",
    "Jonas", "Karim", "Lena", "Marek", "Nadia", "Omar", "Petra", "Rashid", "Selma", "Tomas", "Yusuf"};
constexpr std::array familyNames{"Aldaine", "Borovec", "Castellan", "Dremmel", "Eskandar", "Farrokh",
    "Gorani", "Halvor", "Ismeti", "Jorvik", "Kalender", "Lindqvar", "Marouf", "Nerval", "Ostrander",
    "Pelikan", "Qasemi", "Rostami", "Sabatier", "Tarkhan", "Ulmanis", "Varga", "Wexford", "Yilderan",
    "Zanetti"};
constexpr std::array bodies{"Ministry of Defence", "Central Bank", "Relief Agency", "Joint Command",
    "Election Board", "Supreme Court", "Border Guard", "News Agency", "Oil Company", "Human Rights Watchers",
    "Coast Guard", "Peace Mission"};
constexpr std::array regions{
    "Northern", "Southern", "Eastern", "Western", "United", "Federal", "National", "Transit"};
constexpr std::array countryNames{"Iraq", "Syria", "Libya", "Turkey", "Egypt", "Italy", "France", "Germany",
    "Russia", "United States", "Iran", "Jordan", "Lebanon", "Tunisia", "Greece", "Qatar", "United Kingdom",
    "Spain", "Canada", "Norway", "Sweden", "Poland", "Kenya", "Chad", "Niger", "Mali", "Sudan", "Yemen",
    "Oman", "Kuwait"};
constexpr std::array towns{"Alvara", "Bentora", "Corinda", "Dalmor", "Elvanto", "Farsola", "Gandria",
    "Hollmar", "Istvara", "Jelmond", "Korvath", "Lumina"};

std::string nameOf(EntityKind kind, std::uint32_t i)
{
    const auto text = [](const auto& list, std::uint32_t at) { return std::string(list[at % list.size()]); };
    const auto turn = [](const auto& list, std::uint32_t at) {
        const auto round = at / static_cast<std::uint32_t>(list.size());
        return round == 0 ? std::string() : " " + std::to_string(round + 1);
    };
    switch (kind) {
    case EntityKind::Person: {
        const std::string again = i < givenNames.size() * familyNames.size() ? "" : " " + std::to_string(i);
        return text(givenNames, i * 7 + i / 20) + " " + text(familyNames, i * 3 + i / 25) + again;
    }
    case EntityKind::Organisation:
        return text(regions, i * 3 + i / 12) + " " + text(bodies, i) + turn(bodies, i / 8);
    case EntityKind::Country: return text(countryNames, i) + turn(countryNames, i);
    case EntityKind::Place: return text(towns, i) + turn(towns, i);
    case EntityKind::Group: return text(regions, i) + " Front" + turn(regions, i);
    }
    return {};
}

RelationKind relationOf(EntityKind source, EntityKind target, std::uint32_t dice)
{
    if (dice < 45) {
        return RelationKind::MentionedWith;
    }
    if (source == EntityKind::Person && target == EntityKind::Organisation) {
        return dice < 80 ? RelationKind::Role : RelationKind::Opposed;
    }
    if (target == EntityKind::Country || target == EntityKind::Place) {
        return dice < 70 ? (source == EntityKind::Person ? RelationKind::Nationality : RelationKind::Located)
                         : RelationKind::Attacked;
    }
    return dice < 70 ? RelationKind::Met
        : dice < 82  ? RelationKind::Supported
        : dice < 92  ? RelationKind::Agreed
                     : RelationKind::Attacked;
}

class Generator
{
public:
    explicit Generator(const GraphCorpusOptions& options)
        : m_options(options)
        , m_random(options.seed)
        , m_topics(options.topics)
        , m_corpus(std::make_shared<Corpus>())
    {
    }

    std::shared_ptr<const Corpus> run()
    {
        addEntities(EntityKind::Country, m_options.countries);
        addEntities(EntityKind::Person, m_options.people);
        addEntities(EntityKind::Organisation, m_options.organisations);
        addEntities(EntityKind::Place, m_options.places);
        addEntities(EntityKind::Group, m_options.groups);
        for (std::uint32_t i = 0; i < m_options.articles; ++i) {
            addArticle(i);
        }
        close();
        m_corpus->texts = textsInMemory(std::move(m_articles));
        return m_corpus;
    }

private:
    void addEntities(EntityKind kind, std::uint32_t count)
    {
        for (std::uint32_t i = 0; i < count; ++i) {
            m_topics[i % m_options.topics].push_back(static_cast<std::uint32_t>(m_corpus->entities.size()));
            Entity entity;
            entity.name = nameOf(kind, i);
            entity.kind = kind;
            m_corpus->entities.push_back(std::move(entity));
        }
    }

    /// Few are named often: the place in the topic falls off with the square of the dice.
    std::uint32_t pick(std::uint32_t topic)
    {
        const std::vector<std::uint32_t>& own
            = m_topics[m_random.below(100) < 12 ? m_random.below(m_options.topics) : topic];
        const float dice = m_random.unit();
        return own[static_cast<std::size_t>(dice * dice * static_cast<float>(own.size()))];
    }

    void addArticle(std::uint32_t number)
    {
        const std::uint32_t topic = m_random.below(m_options.topics);
        auto article = std::make_shared<Article>();
        auto block = std::make_shared<ArticleBlock>();
        article->id = "article-" + std::to_string(100000 + number);
        article->path = article->id;
        const DayNumber day = dayNumber(2015, 1, 1) + static_cast<DayNumber>(m_random.below(1500));
        block->published = PublicationDate{{day, day}, DateSource::Header, "generated"};
        const ArticleId id = ArticleId::fromIndex(number);
        for (std::uint32_t i = 0; i < m_options.sentences; ++i) {
            addSentence(*article, *block, id, topic);
        }
        article->blocks.push_back(
            {TextSpan{0, static_cast<std::uint32_t>(article->text.size())}, BlockKind::Body});
        article->title = "Report " + std::to_string(number + 1);
        block->article = article;
        m_articles.push_back(std::move(article));
        m_corpus->articles.push_back(block);
        m_blocks.push_back(std::move(block));
    }

    std::uint32_t addMention(Article& article, ArticleBlock& block, ArticleId id, std::uint32_t entity)
    {
        Mention mention;
        mention.span.begin = static_cast<std::uint32_t>(article.text.size());
        article.text += m_corpus->entities[entity].name;
        mention.span.length = static_cast<std::uint32_t>(article.text.size()) - mention.span.begin;
        mention.sentence = static_cast<std::uint32_t>(block.sentences.size());
        mention.kind = m_corpus->entities[entity].kind;
        mention.entity = EntityId::fromIndex(entity);
        const auto index = static_cast<std::uint32_t>(block.mentions.size());
        block.mentions.push_back(mention);
        m_corpus->entities[entity].mentions.push_back({id, index});
        return index;
    }

    void addSentence(Article& article, ArticleBlock& block, ArticleId id, std::uint32_t topic)
    {
        const std::uint32_t source = pick(topic);
        const std::uint32_t target = pick(topic);
        const auto begin = static_cast<std::uint32_t>(article.text.size());
        const std::uint32_t first = addMention(article, block, id, source);
        if (source != target) {
            Statement said;
            said.kind = relationOf(
                m_corpus->entities[source].kind, m_corpus->entities[target].kind, m_random.below(100));
            said.why = said.kind == RelationKind::MentionedWith ? coOccurrenceRule : "words between";
            article.text += said.kind == RelationKind::MentionedWith ? " was named beside " : " dealt with ";
            const auto key = std::minmax(source, target);
            m_evidence[key].push_back({id, static_cast<std::uint32_t>(block.relations.size())});
            block.addRelation(first, addMention(article, block, id, target), std::move(said));
        }
        article.text += ".";
        block.sentences.push_back({TextSpan::fromBounds(begin, article.text.size()), BlockKind::Body});
        article.text += " ";
    }

    void close()
    {
        for (auto& [ends, evidence] : m_evidence) {
            Link link;
            link.a = EntityId::fromIndex(ends.first);
            link.b = EntityId::fromIndex(ends.second);
            const LinkId id = LinkId::fromIndex(m_corpus->links.size());
            std::stable_sort(evidence.begin(), evidence.end(), [this](MentionRef left, MentionRef right) {
                return m_blocks[left.article.index()]->published->days
                    < m_blocks[right.article.index()]->published->days;
            });
            std::set<ArticleId> articles;
            for (const MentionRef ref : evidence) {
                ArticleBlock& block = *m_blocks[ref.article.index()];
                block.relations[ref.index].link = id;
                link.stated += block.relation(ref.index).kind != RelationKind::MentionedWith ? 1 : 0;
                articles.insert(ref.article);
            }
            link.articles = static_cast<std::uint32_t>(articles.size());
            link.evidence = ShortList<MentionRef>(evidence);
            m_corpus->entities[ends.first].links.push_back(id);
            m_corpus->entities[ends.second].links.push_back(id);
            m_corpus->links.push_back(std::move(link));
        }
        for (Entity& entity : m_corpus->entities) {
            ArticleId last;
            for (const MentionRef mention : entity.mentions) {
                entity.articles += mention.article != last ? 1 : 0;
                last = mention.article;
            }
            std::stable_sort(entity.links.begin(), entity.links.end(), [this](LinkId left, LinkId right) {
                return (*m_corpus)[left].evidence.size() > (*m_corpus)[right].evidence.size();
            });
        }
    }

    GraphCorpusOptions m_options;
    Random m_random;
    std::vector<std::vector<std::uint32_t>> m_topics;
    std::shared_ptr<Corpus> m_corpus;
    std::vector<std::shared_ptr<ArticleBlock>> m_blocks;
    std::vector<std::shared_ptr<const Article>> m_articles;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<MentionRef>> m_evidence;
};

} // namespace

std::shared_ptr<const Corpus> graphCorpus(const GraphCorpusOptions& options)
{
    return Generator(options).run();
}

} // namespace dateline::test
