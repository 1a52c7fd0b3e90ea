// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/handmadecorpus.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace dateline::test {

namespace {

DatedInterval day(int year, int month, int dayOfMonth, DateBasis basis = DateBasis::Explicit)
{
    const DayNumber number = dayNumber(year, month, dayOfMonth);
    return {{number, number}, Precision::Day, Qualifier::Exact, basis};
}

DatedInterval month(int year, int which)
{
    return {{dayNumber(year, which, 1), dayNumber(year, which, daysInMonth(year, which))}, Precision::Month,
        Qualifier::Exact, DateBasis::ArticleDate};
}

/// Full stops followed by a blank, and line ends, end a sentence.
std::vector<SentenceSpan> cut(const std::string& text)
{
    std::vector<SentenceSpan> sentences;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool stop
            = text[i] == '.' && i + 1 < text.size() && text[i + 1] == ' ' && i > 2 && text[i - 2] != '.';
        if (stop || text[i] == '\n' || i + 1 == text.size()) {
            const std::size_t end = text[i] == '\n' ? i : i + 1;
            if (end > begin) {
                sentences.push_back({TextSpan::fromBounds(begin, end), BlockKind::Body});
            }
            begin = stop ? i + 2 : i + 1;
        }
    }
    return sentences;
}

} // namespace

ArticleId CorpusMaker::addArticle(
    std::string id, std::string title, std::string text, std::optional<PublicationDate> published)
{
    auto article = std::make_shared<Article>();
    article->id = std::move(id);
    article->path = article->id;
    article->title = std::move(title);
    article->text = std::move(text);
    article->hash = ContentHash::of(article->text);
    if (article->text.rfind(article->title, 0) == 0) {
        article->titleSpan = TextSpan::fromBounds(0, article->title.size());
        article->blocks = {{*article->titleSpan, BlockKind::Title},
            {TextSpan::fromBounds(article->title.size(), article->text.size()), BlockKind::Body}};
    } else {
        article->blocks = {{TextSpan::fromBounds(0, article->text.size()), BlockKind::Body}};
    }
    ArticleBlock block;
    block.sentences = cut(article->text);
    block.article = article;
    m_articles.push_back(std::move(article));
    if (published) {
        block.dateReasons.push_back(published->why);
    }
    block.published = std::move(published);
    m_blocks.push_back(std::move(block));
    return ArticleId::fromIndex(m_blocks.size() - 1);
}

EntityId CorpusMaker::addEntity(std::string name, EntityKind kind)
{
    Entity entity;
    entity.name = std::move(name);
    entity.kind = kind;
    m_corpus.entities.push_back(std::move(entity));
    return EntityId::fromIndex(m_corpus.entities.size() - 1);
}

TextSpan CorpusMaker::find(ArticleId article, std::string_view words) const
{
    const std::size_t at = m_articles[article.index()]->text.find(words);
    if (at == std::string::npos) {
        throw std::logic_error("not in the article: " + std::string(words));
    }
    return TextSpan::fromBounds(at, at + words.size());
}

std::uint32_t CorpusMaker::sentenceAt(ArticleId article, std::uint32_t byte) const
{
    const auto& sentences = m_blocks[article.index()].sentences;
    std::uint32_t i = 0;
    while (i + 1 < sentences.size() && sentences[i].span.end() <= byte) {
        ++i;
    }
    return i;
}

void CorpusMaker::addMentions(ArticleId article, EntityId entity, std::string_view words, MentionForm form)
{
    ArticleBlock& block = m_blocks[article.index()];
    const std::string& text = m_articles[article.index()]->text;
    for (std::size_t at = text.find(words); at != std::string::npos;
         at = text.find(words, at + words.size())) {
        Mention mention;
        mention.span = TextSpan::fromBounds(at, at + words.size());
        mention.sentence = sentenceAt(article, mention.span.begin);
        mention.kind = m_corpus[entity].kind;
        mention.form = form;
        mention.entity = entity;
        block.mentions.push_back(mention);
    }
}

std::uint32_t CorpusMaker::addTime(
    ArticleId article, std::string_view words, std::string value, std::optional<DatedInterval> date)
{
    ResolvedTime time;
    time.span = find(article, words);
    time.sentence = sentenceAt(article, time.span.begin);
    time.value = value;
    time.interval = date;
    time.reason = !date                         ? TimeReason::NoDate
        : date->basis == DateBasis::ArticleDate ? TimeReason::Publication
                                                : TimeReason::Itself;
    auto& times = m_blocks[article.index()].times;
    times.push_back(std::move(time));
    return static_cast<std::uint32_t>(times.size() - 1);
}

EventId CorpusMaker::addEvent(ArticleId article, std::string_view trigger, EventKind kind, std::string title,
    std::vector<Participant> participants, std::uint32_t time, EventStatus status, EventId id)
{
    ArticleBlock& block = m_blocks[article.index()];
    EventTelling telling;
    telling.trigger = find(article, trigger);
    telling.sentence = sentenceAt(article, telling.trigger.begin);
    telling.kind = kind;
    telling.status = status;
    telling.participants = ShortList<Participant>(participants);
    telling.title = title;
    telling.time = time;
    telling.date = time == noIndex ? std::nullopt : block.times[time].interval;
    telling.rule = "trigger \"" + std::string(trigger) + "\"";
    if (!id) {
        Event event;
        event.title = telling.title;
        event.kind = kind;
        event.status = status;
        event.date = telling.date;
        event.participants = telling.participants;
        m_corpus.events.push_back(std::move(event));
        id = EventId::fromIndex(m_corpus.events.size() - 1);
    }
    telling.event = id;
    block.events.push_back(std::move(telling));
    m_corpus.events[id.index()].tellings.push_back(
        {article, static_cast<std::uint32_t>(block.events.size() - 1)});
    return id;
}

void CorpusMaker::addRelation(ArticleId article, std::string_view within, EntityId source, EntityId target,
    RelationKind kind, std::string label, std::uint32_t event)
{
    ArticleBlock& block = m_blocks[article.index()];
    const std::uint32_t sentence = sentenceAt(article, find(article, within).begin);
    Statement said;
    said.kind = kind;
    said.label = label;
    said.event = event;
    said.why = "words between the names";
    const auto mentionOf = [&](EntityId id) {
        const auto at = std::find_if(block.mentions.begin(), block.mentions.end(),
            [&](const Mention& mention) { return mention.entity == id && mention.sentence == sentence; });
        return static_cast<std::uint32_t>(at - block.mentions.begin());
    };
    block.addRelation(mentionOf(source), mentionOf(target), std::move(said));
}

std::shared_ptr<const Corpus> CorpusMaker::take()
{
    std::map<std::pair<EntityId, EntityId>, std::vector<MentionRef>> evidence;
    for (std::size_t a = 0; a < m_blocks.size(); ++a) {
        ArticleBlock& block = m_blocks[a];
        const ArticleId id = ArticleId::fromIndex(a);
        std::set<EntityId> here;
        for (std::uint32_t i = 0; i < block.mentions.size(); ++i) {
            m_corpus.entities[block.mentions[i].entity.index()].mentions.push_back({id, i});
            here.insert(block.mentions[i].entity);
        }
        for (const EntityId entity : here) {
            ++m_corpus.entities[entity.index()].articles;
        }
        for (std::uint32_t i = 0; i < block.relations.size(); ++i) {
            const RelationTelling relation = block.relation(i);
            evidence[std::minmax(relation.source, relation.target)].push_back({id, i});
        }
    }
    for (const auto& [ends, refs] : evidence) {
        const LinkId id = LinkId::fromIndex(m_corpus.links.size());
        Link link{ends.first, ends.second, ShortList<MentionRef>(refs), 0, 0};
        std::set<ArticleId> articles;
        for (const MentionRef ref : refs) {
            ArticleBlock& block = m_blocks[ref.article.index()];
            block.relations[ref.index].link = id;
            link.stated += block.relation(ref.index).kind == RelationKind::MentionedWith ? 0U : 1U;
            articles.insert(ref.article);
        }
        link.articles = static_cast<std::uint32_t>(articles.size());
        m_corpus.links.push_back(std::move(link));
        m_corpus.entities[ends.first.index()].links.push_back(id);
        m_corpus.entities[ends.second.index()].links.push_back(id);
    }
    for (std::size_t i = 0; i < m_corpus.events.size(); ++i) {
        Event& event = m_corpus.events[i];
        event.sources = static_cast<std::uint32_t>(event.tellings.size());
        (event.date ? m_corpus.timeline : m_corpus.undated).push_back(EventId::fromIndex(i));
    }
    std::stable_sort(m_corpus.timeline.begin(), m_corpus.timeline.end(),
        [this](EventId a, EventId b) { return eventLess(m_corpus[a], m_corpus[b]); });
    for (const auto* ids : {&m_corpus.timeline, &m_corpus.undated}) {
        for (const EventId id : *ids) {
            for (const Participant& who : m_corpus[id].participants) {
                m_corpus.entities[who.entity.index()].events.push_back(id);
            }
        }
    }
    for (ArticleBlock& block : m_blocks) {
        m_corpus.articles.push_back(std::make_shared<const ArticleBlock>(std::move(block)));
    }
    m_corpus.texts = textsInMemory(std::move(m_articles));
    m_blocks.clear();
    return std::make_shared<const Corpus>(std::move(m_corpus));
}

std::shared_ptr<const Corpus> handmadeCorpus()
{
    CorpusMaker maker;
    const EntityId norland = maker.addEntity("Norland", EntityKind::Country);
    const EntityId sudria = maker.addEntity("Sudria", EntityKind::Country);
    const EntityId lindqvist = maker.addEntity("Åsa Lindqvist", EntityKind::Person);
    const EntityId okoye = maker.addEntity("Daniel Okoye", EntityKind::Person);
    const EntityId league = maker.addEntity("River League", EntityKind::Organisation);
    const EntityId brava = maker.addEntity("Brava", EntityKind::Place);
    const EntityId rebels = maker.addEntity("Delta Front", EntityKind::Group);
    const auto published = [](int year, int monthNumber, int dayOfMonth, DateSource source, std::string why) {
        return PublicationDate{day(year, monthNumber, dayOfMonth).days, source, std::move(why)};
    };

    const ArticleId talks = maker.addArticle("a-talks.txt", "Talks in Brava",
        "Talks in Brava\nBRAVA, 14 May 2019 \u2013 Norland\u2019s foreign minister Åsa Lindqvist met Daniel "
        "Okoye of the River League in "
        "Brava on Tuesday. They agreed to reopen the border in June. The Delta Front attacked a convoy of "
        "the River League on "
        "Sunday, two days before the talks.",
        published(2019, 5, 14, DateSource::Dateline, "dateline 'BRAVA, 14 May 2019'"));
    maker.addMentions(talks, norland, "Norland");
    maker.addMentions(talks, lindqvist, "Åsa Lindqvist");
    maker.addMentions(talks, okoye, "Daniel Okoye");
    maker.addMentions(talks, league, "River League");
    maker.addMentions(talks, brava, "Brava on");
    maker.addMentions(talks, rebels, "Delta Front");
    const auto tuesday
        = maker.addTime(talks, "Tuesday", "2019-05-14", day(2019, 5, 14, DateBasis::ArticleDate));
    const auto june = maker.addTime(talks, "June", "2019-06", month(2019, 6));
    const auto sunday
        = maker.addTime(talks, "Sunday", "2019-05-12", day(2019, 5, 12, DateBasis::ArticleDate));
    const EventId meeting
        = maker.addEvent(talks, "met", EventKind::Meeting, "Åsa Lindqvist meets Daniel Okoye in Brava",
            {{lindqvist, ArgumentRole::Agent}, {okoye, ArgumentRole::Patient}, {brava, ArgumentRole::Place}},
            tuesday);
    maker.addEvent(talks, "reopen", EventKind::Decision, "Border to reopen", {}, june, EventStatus::Planned);
    maker.addEvent(talks, "attacked", EventKind::Attack, "Delta Front attacks a convoy of the River League",
        {{rebels, ArgumentRole::Agent}, {league, ArgumentRole::Patient}}, sunday);
    maker.addRelation(talks, "met", lindqvist, okoye, RelationKind::Met, {}, 0);
    maker.addRelation(talks, "met", lindqvist, norland, RelationKind::Role, "foreign minister");
    maker.addRelation(talks, "met", okoye, league, RelationKind::Member);
    maker.addRelation(talks, "attacked", rebels, league, RelationKind::Attacked, {}, 2);

    const ArticleId border = maker.addArticle("b-border.txt", "Sudria closes its border",
        "Sudria closes its border\nSudria closed its border with Norland on 3 March 2019. Åsa Lindqvist "
        "called the step a mistake.",
        published(2019, 3, 4, DateSource::FileName, "file name"));
    maker.addMentions(border, sudria, "Sudria closed");
    maker.addMentions(border, norland, "Norland");
    maker.addMentions(border, lindqvist, "Åsa Lindqvist");
    const auto march = maker.addTime(border, "3 March 2019", "2019-03-03", day(2019, 3, 3));
    maker.addEvent(border, "closed", EventKind::Decision, "Sudria closes its border with Norland",
        {{sudria, ArgumentRole::Agent}, {norland, ArgumentRole::Patient}}, march);
    maker.addRelation(border, "closed", sudria, norland, RelationKind::Opposed, {}, 0);

    const ArticleId undated = maker.addArticle("c-undated.txt", "A look back",
        "A look back\nOn Thursday Daniel Okoye resigned from the River League. Åsa Lindqvist and he had met "
        "in Brava. A week later the "
        "River League split.",
        std::nullopt);
    maker.addMentions(undated, okoye, "Daniel Okoye");
    maker.addMentions(undated, league, "River League");
    maker.addMentions(undated, lindqvist, "Åsa Lindqvist");
    const auto thursday = maker.addTime(undated, "Thursday", "XXXX-WXX-4", std::nullopt);
    maker.addEvent(undated, "resigned", EventKind::Resignation, "Daniel Okoye resigns from the River League",
        {{okoye, ArgumentRole::Agent}, {league, ArgumentRole::Patient}}, thursday);
    maker.addEvent(undated, "had met", EventKind::Meeting, "Åsa Lindqvist meets Daniel Okoye",
        {{lindqvist, ArgumentRole::Agent}}, noIndex, EventStatus::Happened, meeting);
    maker.addEvent(
        undated, "split", EventKind::Other, "River League splits", {{league, ArgumentRole::Agent}});
    maker.addRelation(undated, "resigned", okoye, league, RelationKind::Member, {}, 0);
    return maker.take();
}

std::shared_ptr<const Corpus> largeCorpus(std::size_t articles)
{
    CorpusMaker maker;
    for (std::size_t i = 0; i < articles; ++i) {
        const std::string number = std::to_string(i);
        const std::string name = "Entity" + number;
        const EntityId one = maker.addEntity(name, static_cast<EntityKind>(i % entityKindCount));
        const DayNumber when = dayNumber(2000, 1, 1) + static_cast<DayNumber>(i * 7919 % 9000);
        const DatedInterval date{{when, when}, Precision::Day, Qualifier::Exact, DateBasis::Explicit};
        const ArticleId article = maker.addArticle(
            "article" + std::string(7 - std::min<std::size_t>(number.size(), 6), '0') + number + ".txt",
            "Report " + number, "Report " + number + "\n" + name + " spoke that day.",
            PublicationDate{date.days, DateSource::Metadata, "metadata"});
        maker.addMentions(article, one, name);
        const auto time = maker.addTime(article, "that day", isoDate(when), date);
        maker.addEvent(article, "spoke", static_cast<EventKind>(i % eventKindCount), name + " speaks",
            {{one, ArgumentRole::Agent}}, time);
    }
    return maker.take();
}

} // namespace dateline::test
