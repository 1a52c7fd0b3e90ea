// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/timelinecorpus.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {

namespace {

/// splitmix64: the same numbers on every machine.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    int below(int bound) { return static_cast<int>(next() % static_cast<std::uint64_t>(std::max(bound, 1))); }
    bool chance(int percent) { return below(100) < percent; }

private:
    std::uint64_t m_state;
};

struct Name
{
    std::string_view name;
    EntityKind kind;
};
constexpr std::array<Name, 20> names{{{"Anna Berger", EntityKind::Person},
    {"Tomas Novak", EntityKind::Person}, {"Leila Haddad", EntityKind::Person},
    {"John Okafor", EntityKind::Person}, {"Harbour Union", EntityKind::Organisation},
    {"North River Council", EntityKind::Organisation}, {"Ministry of Transport", EntityKind::Organisation},
    {"Blue Shield", EntityKind::Organisation}, {"Institute for Tides", EntityKind::Organisation},
    {"Ruritania", EntityKind::Country}, {"Freedonia", EntityKind::Country}, {"Sylvania", EntityKind::Country},
    {"Graustark", EntityKind::Country}, {"Zenda", EntityKind::Place}, {"Port Marlow", EntityKind::Place},
    {"Eastgate", EntityKind::Place}, {"dock workers", EntityKind::Group},
    {"border guards", EntityKind::Group}, {"Karel Dvorak", EntityKind::Person},
    {"Marine Guard", EntityKind::Organisation}}};

struct Deed
{
    EventKind kind;
    std::string_view words;
};
constexpr std::array<Deed, 12> deeds{{{EventKind::Attack, "attacks"}, {EventKind::Meeting, "meets"},
    {EventKind::Statement, "criticises"}, {EventKind::Agreement, "signs a trade accord with"},
    {EventKind::Visit, "visits"}, {EventKind::Deployment, "sends two ships to"},
    {EventKind::Sanction, "imposes sanctions on"}, {EventKind::Arrest, "detains four members of"},
    {EventKind::Protest, "marches against"}, {EventKind::Decision, "drops all charges against"},
    {EventKind::Withdrawal, "withdraws from talks with"}, {EventKind::Other, "is mentioned beside"}}};

class Maker
{
public:
    explicit Maker(std::uint64_t seed)
        : m_dice(seed)
    {
        for (const Name& name : names) {
            Entity entity;
            entity.name = name.name;
            entity.kind = name.kind;
            m_corpus.entities.push_back(entity);
        }
    }

    Dice& dice() { return m_dice; }

    void add(std::optional<DatedInterval> date, bool lasting, EventStatus status)
    {
        Event event;
        const auto actor = static_cast<std::size_t>(m_dice.below(static_cast<int>(names.size())));
        const auto other
            = (actor + 1 + static_cast<std::size_t>(m_dice.below(static_cast<int>(names.size()) - 1)))
            % names.size();
        const Deed& deed = deeds.at(static_cast<std::size_t>(m_dice.below(static_cast<int>(deeds.size()))));
        event.kind = deed.kind;
        event.title = std::string(names.at(actor).name) + " " + std::string(deed.words) + " "
            + std::string(names.at(other).name);
        event.date = date;
        event.lasting = lasting;
        event.status = status;
        event.confidence = static_cast<Confidence>(m_dice.below(3));
        event.sources = m_dice.chance(15) ? static_cast<std::uint32_t>(2 + m_dice.below(7)) : 1;
        event.participants = {{EntityId::fromIndex(actor), ArgumentRole::Agent},
            {EntityId::fromIndex(other), ArgumentRole::Patient}};
        m_corpus.events.push_back(std::move(event));
    }

    void setTitle(std::string title, EventKind kind)
    {
        m_corpus.events.back().title = std::move(title);
        m_corpus.events.back().kind = kind;
    }

    std::shared_ptr<const Corpus> take()
    {
        tell();
        for (std::size_t i = 0; i < m_corpus.events.size(); ++i) {
            const EventId id = EventId::fromIndex(i);
            (m_corpus.events[i].date ? m_corpus.timeline : m_corpus.undated).push_back(id);
            for (const Participant& participant : m_corpus.events[i].participants) {
                m_corpus.entities[participant.entity.index()].events.push_back(id);
            }
        }
        std::sort(m_corpus.timeline.begin(), m_corpus.timeline.end(),
            [this](EventId left, EventId right) { return eventLess(m_corpus[left], m_corpus[right]); });
        m_corpus.texts = textsInMemory(std::move(m_articles));
        return std::make_shared<const Corpus>(std::move(m_corpus));
    }

private:
    /// One article for every twenty events, one sentence for each.
    void tell()
    {
        constexpr std::size_t perArticle = 20;
        constexpr std::array<std::string_view, 4> outlets{
            "The Morning Tide", "Agency One", "Harbour Post", "evening-lamp.example"};
        for (std::size_t first = 0; first < m_corpus.events.size(); first += perArticle) {
            auto article = std::make_shared<Article>();
            auto block = std::make_shared<ArticleBlock>();
            const ArticleId id = ArticleId::fromIndex(m_corpus.articles.size());
            article->id = "article-" + std::to_string(id.value());
            article->source = outlets.at(id.index() % outlets.size());
            article->title = "Notes of the day, part " + std::to_string(id.value());
            for (std::size_t i = first; i < std::min(first + perArticle, m_corpus.events.size()); ++i) {
                Event& event = m_corpus.events[i];
                const auto begin = static_cast<std::uint32_t>(article->text.size());
                article->text += event.title.str() + ". ";
                EventTelling telling;
                telling.trigger = {begin, 1};
                telling.sentence = static_cast<std::uint32_t>(block->sentences.size());
                telling.kind = event.kind;
                telling.status = event.status;
                telling.date = event.date;
                telling.lasting = event.lasting;
                telling.participants = event.participants;
                telling.rule = event.date ? isoDate(event.date->days.from) + " <- made up" : std::string();
                telling.event = EventId::fromIndex(i);
                block->sentences.push_back(
                    {{begin, static_cast<std::uint32_t>(event.title.size() + 1)}, BlockKind::Body});
                event.tellings = {{id, static_cast<std::uint32_t>(block->events.size())}};
                block->events.push_back(std::move(telling));
            }
            article->blocks = {{TextSpan::fromBounds(0, article->text.size()), BlockKind::Body}};
            block->article = article;
            m_articles.push_back(std::move(article));
            publish(*block, id);
            m_corpus.articles.push_back(std::move(block));
        }
    }

    /// Some days after its first dated event; every fifth article bears no date.
    void publish(ArticleBlock& block, ArticleId id) const
    {
        const auto dated = std::find_if(block.events.begin(), block.events.end(),
            [](const EventTelling& telling) { return telling.date.has_value(); });
        if (dated != block.events.end() && id.index() % 5 != 4) {
            const DayNumber day = dated->date->days.to + 3;
            block.published = PublicationDate{{day, day}, DateSource::Metadata, "made up"};
        }
    }

    Dice m_dice;
    Corpus m_corpus;
    std::vector<std::shared_ptr<const Article>> m_articles;
};

DayInterval monthOf(DayNumber day)
{
    const CivilDate date = civilDate(day);
    return {dayNumber(date.year, date.month, 1),
        dayNumber(date.year, date.month, daysInMonth(date.year, date.month))};
}

DatedInterval impreciseDate(DayNumber day, Dice& dice)
{
    const CivilDate date = civilDate(day);
    switch (dice.below(5)) {
    case 0: {
        const DayNumber monday = isoWeekBegin(isoWeek(day));
        return {{monday, monday + 6}, Precision::Week, Qualifier::Exact, DateBasis::ArticleDate};
    }
    case 1: return {monthOf(day), Precision::Month, Qualifier::Exact, DateBasis::Explicit};
    case 2:
        return {{dayNumber(date.year, 1, 1), dayNumber(date.year, 12, 31)}, Precision::Year, Qualifier::Exact,
            DateBasis::Explicit};
    case 3: {
        const int decade = date.year / 10 * 10;
        return {{dayNumber(decade, 1, 1), dayNumber(decade + 9, 12, 31)}, Precision::Decade, Qualifier::Exact,
            DateBasis::Explicit};
    }
    default: return {{day - 15, day + 15}, Precision::Month, Qualifier::About, DateBasis::ArticleDate};
    }
}

} // namespace

std::shared_ptr<const Corpus> makeTimelineCorpus(const TimelineCorpusOptions& options)
{
    Maker maker(options.seed);
    Dice& dice = maker.dice();
    const int length = options.to - options.from + 1;
    std::vector<DayNumber> bursts;
    for (int i = 0; i < options.bursts; ++i) {
        bursts.push_back(options.from + dice.below(length));
    }
    for (std::size_t i = 0; i < options.events; ++i) {
        DayNumber day = options.from + dice.below(length);
        if (!bursts.empty() && dice.chance(50)) {
            const int spread = std::max(length / 50, 3);
            const DayNumber centre
                = bursts[static_cast<std::size_t>(dice.below(static_cast<int>(bursts.size())))];
            day = std::clamp(
                centre + (dice.below(spread) + dice.below(spread) + dice.below(spread)) / 3 - spread / 2,
                options.from, options.to);
        }
        const EventStatus status = dice.chance(options.oddShare) ? static_cast<EventStatus>(1 + dice.below(4))
                                                                 : EventStatus::Happened;
        const int sort = dice.below(100);
        int limit = options.undatedShare;
        if (sort < limit) {
            maker.add(std::nullopt, false, status);
        } else if (sort < (limit += options.impreciseShare)) {
            maker.add(impreciseDate(day, dice), false, status);
        } else if (sort < (limit += options.lastingShare)) {
            maker.add(DatedInterval{{day, day + 1 + dice.below(60)}, Precision::Day, Qualifier::Exact,
                          DateBasis::Explicit},
                true, status);
        } else if (sort < (limit += options.boundShare)) {
            const Qualifier bound = dice.chance(50) ? Qualifier::Before : Qualifier::After;
            maker.add(DatedInterval{{day, day}, Precision::Day, bound, DateBasis::Explicit}, false, status);
        } else {
            maker.add(DatedInterval{{day, day}, Precision::Day, Qualifier::Exact, DateBasis::Explicit}, false,
                status);
        }
    }
    const DayNumber middle = options.from + length / 2;
    for (std::size_t i = 0; i < options.onOneDay; ++i) {
        maker.add(DatedInterval{{middle, middle}, Precision::Day, Qualifier::Exact, DateBasis::Explicit},
            false, EventStatus::Happened);
    }
    return maker.take();
}

std::shared_ptr<const Corpus> makeUncertainCorpus()
{
    Maker maker(7);
    const auto day = [](int month, int number) { return dayNumber(2017, month, number); };
    const auto add = [&](DayInterval days, Precision precision, Qualifier qualifier, const char* title,
                         EventKind kind, bool lasting = false, EventStatus status = EventStatus::Happened) {
        maker.add(DatedInterval{days, precision, qualifier, DateBasis::Explicit}, lasting, status);
        maker.setTitle(title, kind);
    };
    add({day(1, 10), day(1, 10)}, Precision::Day, Qualifier::Exact,
        "Council opens the new bridge at Port Marlow", EventKind::Founding);
    add({day(2, 6), day(2, 12)}, Precision::Week, Qualifier::Exact, "Talks in Zenda, some day of the week",
        EventKind::Meeting);
    add({day(3, 1), day(3, 31)}, Precision::Month, Qualifier::Exact, "Harbour Union strikes in March",
        EventKind::Protest);
    add({day(4, 1), day(6, 30)}, Precision::Quarter, Qualifier::Exact,
        "Ruritania buys ferries in the second quarter", EventKind::Decision);
    add({day(5, 1), day(5, 31)}, Precision::Month, Qualifier::About,
        "Border guards cross the river about mid-May", EventKind::Attack);
    add({day(5, 20), day(7, 4)}, Precision::Day, Qualifier::Exact, "Siege of Eastgate", EventKind::Battle,
        true);
    add({day(7, 20), day(7, 20)}, Precision::Day, Qualifier::Before, "Accord signed by 20 July",
        EventKind::Agreement);
    add({day(8, 2), day(8, 2)}, Precision::Day, Qualifier::After, "Ships leave after 2 August",
        EventKind::Deployment);
    add({day(9, 1), day(9, 1)}, Precision::Day, Qualifier::Exact, "Freedonia plans a summit",
        EventKind::Meeting, false, EventStatus::Planned);
    add({day(9, 20), day(9, 20)}, Precision::Day, Qualifier::Exact, "Mayor is said to have taken money",
        EventKind::Statement, false, EventStatus::Alleged);
    add({day(10, 12), day(10, 12)}, Precision::Day, Qualifier::Exact, "Ministry denies a deal with Sylvania",
        EventKind::Agreement, false, EventStatus::Denied);
    add({day(1, 1), day(12, 31)}, Precision::Year, Qualifier::Exact, "Blue Shield loses its licence in 2017",
        EventKind::Sanction);
    maker.add(std::nullopt, false, EventStatus::Happened);
    maker.setTitle("A fire in the old mill", EventKind::Disaster);
    return maker.take();
}

} // namespace dateline
