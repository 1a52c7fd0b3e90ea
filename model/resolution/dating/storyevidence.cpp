// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/storyevidence.h"

#include "model/resolution/coreference/localnames.h"
#include "model/resolution/normalisation/timenormalizer.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <numeric>
#include <string_view>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t mostArticlesOfName = 24; // a name in more articles tells no story
constexpr int sameStory = 7; // weight of the shared names
constexpr int sameStoryUnbounded = 9; // where the article's own words bound nothing
constexpr int maybeStory = 5; // where they bound it from both sides, and the sentences are much alike
constexpr int daysBefore = 8; // how long before and after a dated article its story goes on
constexpr int daysAfter = 10;
constexpr int sameEvent = 5; // likeness of two sentences
constexpr int enoughLikeness = 8;
constexpr int enoughForMaybe = 12; // where the names alone do not say that it is one story
constexpr int enoughForDays = 5; // of a bounded article of the same story: several days, never one
constexpr int rounds = 6;
constexpr std::size_t mostNeighbours = 12;
constexpr std::size_t mostTellings = 100; // of an article; each is compared with all of its neighbours
constexpr int oldestWeekday = 5; // "on Thursday" is said up to so many days after

struct Word
{
    std::uint64_t stem = 0;
    bool name = false;
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}


constexpr std::size_t stemBytes = 5;

/// The first bytes of a word, in small letters; sorts as they do.
constexpr std::uint64_t stemOf(std::string_view word)
{
    std::uint64_t stem = 0;
    for (std::size_t i = 0; i < stemBytes; ++i) {
        const char c = i < word.size() ? word[i] : '\0';
        stem = stem << 8U | static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
    }
    return stem;
}

constexpr std::array<std::string_view, 44> emptyWords{"about", "after", "again", "also", "april", "augus", "been", "befor", "day", "days", "decem", "eveni",
    "febru", "frida", "from", "have", "janua", "july", "june", "last", "monda", "month", "more", "morni", "next", "novem", "octob", "over", "said",
    "satur", "septe", "sunda", "than", "that", "their", "they", "this", "thurs", "today", "tuesd", "wedne", "week", "were", "with"};
constexpr auto emptyStems = [] {
    std::array<std::uint64_t, emptyWords.size()> stems{};
    std::transform(emptyWords.begin(), emptyWords.end(), stems.begin(), stemOf);
    return stems;
}();
static_assert(std::is_sorted(emptyStems.begin(), emptyStems.end()));

/// Stems of the words that say something, sorted; names know that they are.
std::vector<Word> wordsOf(std::string_view sentence)
{
    std::vector<Word> words;
    for (std::size_t i = 0; i < sentence.size();) {
        if (!isLetter(sentence[i])) {
            ++i;
            continue;
        }
        const std::size_t begin = i;
        while (i < sentence.size() && isLetter(sentence[i])) {
            ++i;
        }
        if (i - begin < 4) {
            continue;
        }
        Word word;
        word.name = sentence[begin] >= 'A' && sentence[begin] <= 'Z';
        word.stem = stemOf(sentence.substr(begin, i - begin));
        if (!std::binary_search(emptyStems.begin(), emptyStems.end(), word.stem)) {
            words.push_back(word);
        }
    }
    std::sort(words.begin(), words.end(), [](const Word& a, const Word& b) { return a.stem < b.stem; });
    words.erase(std::unique(words.begin(), words.end(), [](const Word& a, const Word& b) { return a.stem == b.stem; }), words.end());
    words.shrink_to_fit();
    return words;
}

int likeness(const std::vector<Word>& a, const std::vector<Word>& b)
{
    int sum = 0;
    int shared = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i].stem < b[j].stem) {
            ++i;
        } else if (b[j].stem < a[i].stem) {
            ++j;
        } else {
            sum += a[i].name && b[j].name ? 3 : 2;
            ++shared;
            ++i;
            ++j;
        }
    }
    return shared >= 2 ? sum : 0;
}

/// A time that is counted from the day of writing, with what its sentence tells.
struct Telling
{
    TimeInterpretation meaning;
    int daysAgo = -1; // "Two days after the explosion ..." at the begin of an article
    std::vector<Word> words;
    std::string sentence;
};

std::vector<Telling> tellingsOf(const AnalysedArticle& article)
{
    const Analysis& analysis = *article.analysis;
    const std::string_view text = article.article->text;
    std::vector<Telling> tellings;
    for (std::size_t t = 0; t < analysis.times.size() && tellings.size() < mostTellings; ++t) {
        const TimeMention& time = analysis.times[t];
        const TimeInterpretation& meaning = time.interpretation;
        const bool close = meaning.unit == TimeUnit::Day || meaning.unit == TimeUnit::PartOfDay || meaning.unit == TimeUnit::Week || meaning.weekday != TimeInterpretation::unset;
        Telling telling;
        const bool opens = time.span.begin <= analysis.sentences[time.sentence].span.begin + 1; // "on Tuesday, two days after" counts from Tuesday
        if (meaning.type == TimexType::Duration && opens && time.sentence < 3 && meaning.literal.size() == 3 && meaning.literal[0] == 'P' && meaning.literal[2] == 'D'
            && text.substr(time.span.end(), 7) == " after ") {
            telling.daysAgo = meaning.literal[1] - '0';
        } else if (meaning.anchor != TimeAnchor::Publication || !close || meaning.type == TimexType::Duration || meaning.type == TimexType::Set) {
            continue;
        }
        telling.meaning = meaning;
        const std::string_view sentence = analysis.sentences[time.sentence].span.in(text);
        // A lead tells one thing in two sentences.
        const bool goesOn = time.sentence < 2 && time.sentence + 1 < analysis.sentences.size() && meaning.unit != TimeUnit::Week;
        const std::uint32_t end = goesOn ? analysis.sentences[time.sentence + 1].span.end() : analysis.sentences[time.sentence].span.end();
        telling.words = wordsOf(text.substr(analysis.sentences[time.sentence].span.begin, end - analysis.sentences[time.sentence].span.begin));
        telling.sentence = std::string(sentence.substr(0, 60));
        tellings.push_back(std::move(telling));
    }
    return tellings;
}

std::optional<DayInterval> daysOf(const Telling& telling, DayInterval written, const HolidayTable& holidays)
{
    if (telling.daysAgo >= 0) {
        return DayInterval{written.from - telling.daysAgo, written.to - telling.daysAgo};
    }
    const NormalisedTime time = normalise(telling.meaning, written, holidays);
    return time.interval && time.interval->days.days() <= 7 ? std::optional(time.interval->days) : std::nullopt;
}

class Stories
{
public:
    Stories(const ArticlesInWork& articles, const LocalNames& names, std::span<const std::vector<EntityId>> entityOf, const HolidayTable& holidays,
        std::vector<StoryDate>& dates)
        : m_articles(articles)
        , m_names(names)
        , m_entityOf(entityOf)
        , m_holidays(holidays)
        , m_dates(dates)
        , m_told(articles.size())
    {
    }

    std::vector<bool> run(const StoryReuse* news)
    {
        std::vector<bool> known(m_articles.size(), false);
        if (std::none_of(m_dates.begin(), m_dates.end(), isOpen)) {
            return known;
        }
        collectNames();
        const std::vector<bool> touched = news != nullptr ? touchedBy(*news) : std::vector<bool>(m_articles.size(), true);
        for (const std::vector<std::uint32_t>& group : openGroups()) {
            if (std::any_of(group.begin(), group.end(), [&touched](std::uint32_t a) { return touched[a]; })) {
                date(group, news, touched);
            } else {
                std::for_each(group.begin(), group.end(), [&](std::uint32_t a) {
                    known[a] = true;
                    m_dates[a].story = *news->before[a];
                });
            }
        }
        return known;
    }

private:
    /// What sharing it says of two articles: invented or little known names much, countries nothing.
    static int weightOf(const LocalEntity& entity)
    {
        if (entity.kind == EntityKind::Country || entity.descriptionOnly) {
            return 0;
        }
        return entity.kind == EntityKind::Person ? (entity.known ? 2 : 3) : entity.known ? 1 : 3;
    }

    static bool isOpen(const StoryDate& date) { return !date.settled && !(date.days && date.days->isDay()); }

    void collectNames()
    {
        m_namesOf.resize(m_articles.size());
        for (std::size_t a = 0; a < m_articles.size(); ++a) {
            for (std::size_t e = 0; e < m_entityOf[a].size(); ++e) {
                const EntityId id = m_entityOf[a][e];
                const int weight = weightOf(m_names.at(a, e));
                if (id && weight > 0) {
                    m_namesOf[a].emplace_back(id, weight);
                    m_articlesOf.resize(std::max(m_articlesOf.size(), id.index() + 1));
                    std::vector<std::uint32_t>& articles = m_articlesOf[id.index()];
                    if (articles.empty() || articles.back() != a) {
                        articles.push_back(static_cast<std::uint32_t>(a));
                    }
                }
            }
        }
    }

    bool isRare(EntityId name) const { return m_articlesOf[name.index()].size() <= mostArticlesOfName; }

    /// Open articles that share a rare name, and so on: what one gives the others. The dated ones beside them only give.
    std::vector<std::vector<std::uint32_t>> openGroups() const
    {
        std::vector<std::uint32_t> above(m_articles.size());
        std::iota(above.begin(), above.end(), 0U);
        const auto root = [&above](std::uint32_t article) {
            while (above[article] != article) {
                article = above[article] = above[above[article]];
            }
            return article;
        };
        std::vector<std::uint32_t> open;
        for (std::uint32_t a = 0; a < m_articles.size(); ++a) {
            if (!isOpen(m_dates[a])) {
                continue;
            }
            open.push_back(a);
            for (const auto& [name, weight] : m_namesOf[a]) {
                if (!isRare(name)) {
                    continue;
                }
                for (const std::uint32_t other : m_articlesOf[name.index()]) {
                    if (other < a && isOpen(m_dates[other])) {
                        const auto [first, second] = std::minmax({root(a), root(other)});
                        above[second] = first;
                    }
                }
            }
        }
        std::map<std::uint32_t, std::vector<std::uint32_t>> groups;
        for (const std::uint32_t a : open) {
            groups[root(a)].push_back(a);
        }
        std::vector<std::vector<std::uint32_t>> result;
        for (auto& [first, group] : groups) {
            result.push_back(std::move(group));
        }
        return result;
    }

    /// Articles that share a name with one that has changed, come or gone. One that those made rare or common counts, too.
    std::vector<bool> touchedBy(const StoryReuse& news) const
    {
        std::vector<bool> touched = news.changed;
        const auto came = static_cast<std::size_t>(std::count(news.changed.begin(), news.changed.end(), true));
        const auto touch = [&](EntityId name) {
            if (name.index() < m_articlesOf.size() && m_articlesOf[name.index()].size() <= mostArticlesOfName + came) {
                for (const std::uint32_t article : m_articlesOf[name.index()]) {
                    touched[article] = true;
                }
            }
        };
        for (std::size_t a = 0; a < m_articles.size(); ++a) {
            if (news.changed[a]) {
                std::for_each(m_namesOf[a].begin(), m_namesOf[a].end(), [&touch](const auto& name) { touch(name.first); });
            }
        }
        std::for_each(news.left.begin(), news.left.end(), touch);
        return touched;
    }

    /// Where something has changed, only what that reaches is worked out; all of it where that does not tell every reason.
    void date(const std::vector<std::uint32_t>& group, const StoryReuse* news, const std::vector<bool>& touched)
    {
        std::vector<StoryDate> own;
        own.reserve(group.size());
        std::transform(group.begin(), group.end(), std::back_inserter(own), [this](std::uint32_t a) { return m_dates[a]; });
        if (news != nullptr && dateAgain(group, *news, touched)) {
            return;
        }
        for (std::size_t i = 0; i < group.size(); ++i) {
            m_dates[group[i]] = own[i];
        }
        bool goesOn = true;
        for (int round = 0; round < rounds && goesOn; ++round) {
            Found found;
            for (const std::uint32_t a : group) {
                look(a, found);
            }
            goesOn = take(group, round, found);
        }
    }

    using Found = std::vector<std::pair<std::size_t, StoryDate>>;

    void look(std::size_t article, Found& found)
    {
        if (isOpen(m_dates[article])) {
            if (std::optional<StoryDate> date = dateOne(article)) {
                found.emplace_back(article, std::move(*date));
            }
        }
    }

    /// Who is dated in one round dates others in the next. Whether there is one.
    bool take(const std::vector<std::uint32_t>& group, int round, Found& found)
    {
        bool news = false;
        for (auto& [article, date] : found) {
            StoryDate& now = m_dates[article];
            news = news || date.days != now.days;
            date.story.steps = std::move(now.story.steps);
            date.story.steps.push_back({static_cast<std::uint8_t>(round), *date.days});
            now = std::move(date);
        }
        for (const std::uint32_t a : group) {
            m_dates[a].story.rounds = static_cast<std::uint8_t>(round + 1);
        }
        return news;
    }

    /// Round by round as the last time, but for what is touched, and for what has a neighbour that is not dated as it was
    /// dated then. False: a reason is wanted that nobody has kept.
    bool dateAgain(const std::vector<std::uint32_t>& group, const StoryReuse& news, const std::vector<bool>& touched)
    {
        std::vector<bool> reached(m_articles.size(), false);
        bool goesOn = true;
        for (int round = 0; round < rounds && goesOn; ++round) {
            Found found;
            for (const std::uint32_t a : group) {
                const StorySteps* before = news.before[a];
                if (touched[a] || reached[a] || before == nullptr || round >= before->rounds) {
                    look(a, found);
                } else if (const StoryStep* step = before->in(round)) {
                    StoryDate& same = found.emplace_back(a, StoryDate()).second;
                    same.days = step->days;
                    same.possible = {step->days};
                    same.whyAsBefore = step == &before->steps.back();
                }
            }
            goesOn = take(group, round, found);
            reached.assign(m_articles.size(), false);
            for (const std::uint32_t a : group) {
                if (news.before[a] == nullptr || !isDatedAs(m_dates[a].story, *news.before[a], round + 1)) {
                    reach(a, reached);
                }
            }
        }
        return std::all_of(group.begin(), group.end(), [this](std::uint32_t a) {
            return m_dates[a].story.steps.empty() || m_dates[a].whyAsBefore || !m_dates[a].why.empty();
        });
    }

    static bool isDatedAs(const StorySteps& now, const StorySteps& before, int round)
    {
        const StoryStep* a = now.before(round);
        const StoryStep* b = before.before(round);
        return (a == nullptr) == (b == nullptr) && (a == nullptr || a->days == b->days);
    }

    /// All that look at its date.
    void reach(std::uint32_t article, std::vector<bool>& reached) const
    {
        reached[article] = true;
        for (const auto& [name, weight] : m_namesOf[article]) {
            if (isRare(name)) {
                for (const std::uint32_t other : m_articlesOf[name.index()]) {
                    reached[other] = true;
                }
            }
        }
    }

    /// What an article tells of the day of its writing.
    struct Told
    {
        std::vector<Telling> tellings;
        std::optional<Weekday> weekday; // of writing
    };

    const Told& told(std::size_t article)
    {
        if (!m_told[article]) {
            const AnalysedArticle read = m_articles[article];
            m_told[article] = std::make_unique<const Told>(Told{tellingsOf(read), weekdayOfWriting(read)});
        }
        return *m_told[article];
    }

    bool isBounded(std::size_t article) const
    {
        const std::vector<DayInterval>& possible = m_dates[article].possible;
        return !possible.empty() && possible.back().to < anyDay.to;
    }

    struct Neighbours
    {
        std::vector<std::size_t> articles; // nearest first
        bool sure = false; // the names say that one of them is of the same story
    };

    /// Dated articles of the same story.
    Neighbours neighbours(std::size_t article) const
    {
        std::map<std::uint32_t, int> weight;
        for (const auto& [name, w] : m_namesOf[article]) {
            if (isRare(name)) {
                for (const std::uint32_t other : m_articlesOf[name.index()]) {
                    if (other != article && m_dates[other].days && m_dates[other].days->days() <= 7) {
                        weight[other] += w;
                    }
                }
            }
        }
        const int needed = m_dates[article].possible.empty() ? sameStoryUnbounded : isBounded(article) ? maybeStory : sameStory;
        std::vector<std::pair<int, std::size_t>> order;
        for (const auto& [other, w] : weight) {
            if (w >= needed) {
                order.emplace_back(-w, other);
            }
        }
        std::sort(order.begin(), order.end());
        Neighbours nearest;
        nearest.sure = !order.empty() && -order.front().first >= sameStory;
        for (const auto& [w, other] : order) {
            if (nearest.articles.size() < mostNeighbours && (!nearest.sure || -w >= sameStory)) {
                nearest.articles.push_back(other);
            }
        }
        return nearest;
    }

    bool isPossible(std::size_t article, DayNumber day) const
    {
        const std::vector<DayInterval>& possible = m_dates[article].possible;
        return possible.empty() || std::any_of(possible.begin(), possible.end(), [&](DayInterval days) { return days.contains({day, day}); });
    }

    struct Candidate
    {
        DayNumber day = 0;
        int score = 0;
        int distance = 0; // to the nearest dated article
        std::string why;
    };

    std::optional<StoryDate> dateOne(std::size_t article)
    {
        const auto [near, sure] = neighbours(article);
        if (near.empty() || told(article).tellings.empty()) {
            return std::nullopt;
        }
        const std::optional<Weekday> ownWeekday = told(article).weekday;
        std::vector<Candidate> candidates;
        for (const std::size_t other : near) {
            const DayInterval days = *m_dates[other].days;
            for (DayNumber day = days.from - daysBefore; day <= days.to + daysAfter; ++day) {
                const auto known = [&](const Candidate& candidate) { return candidate.day == day; };
                if (isPossible(article, day) && (!ownWeekday || weekday(day) == *ownWeekday) && std::none_of(candidates.begin(), candidates.end(), known)) {
                    candidates.push_back({day, 0, 1000, {}});
                }
            }
        }
        for (Candidate& candidate : candidates) {
            weigh(article, near, candidate);
        }
        std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            return a.score != b.score ? a.score > b.score : a.distance != b.distance ? a.distance < b.distance : a.day < b.day;
        });
        return choose(candidates, ownWeekday, !sure ? enoughForMaybe : isBounded(article) && !ownWeekday ? enoughForDays : enoughLikeness);
    }

    static std::optional<StoryDate> choose(const std::vector<Candidate>& candidates, std::optional<Weekday> ownWeekday, int enough)
    {
        if (candidates.empty() || candidates.front().score < enough) {
            return std::nullopt;
        }
        StoryDate date;
        date.why = candidates.front().why;
        if (ownWeekday) {
            date.days = DayInterval{candidates.front().day, candidates.front().day};
        } else {
            DayInterval best{candidates.front().day, candidates.front().day};
            std::int64_t count = 0;
            for (const Candidate& candidate : candidates) {
                if (candidate.score == candidates.front().score) {
                    best = {std::min(best.from, candidate.day), std::max(best.to, candidate.day)};
                    ++count;
                }
            }
            if (best.days() != count || count > 6) {
                return std::nullopt; // two tellings that do not fit together
            }
            if (best.isDay() && candidates.front().score < enoughLikeness) {
                return std::nullopt; // a day needs more
            }
            date.days = best;
        }
        date.possible = {*date.days};
        return date;
    }

    void weigh(std::size_t article, const std::vector<std::size_t>& near, Candidate& candidate)
    {
        int strongest = 0;
        for (const Telling& telling : told(article).tellings) {
            const std::optional<DayInterval> days = daysOf(telling, {candidate.day, candidate.day}, m_holidays);
            if (!days || (telling.meaning.weekday != TimeInterpretation::unset && candidate.day - days->to > oldestWeekday)) {
                continue;
            }
            int best = 0;
            for (const std::size_t other : near) {
                const DayInterval written = *m_dates[other].days;
                candidate.distance = std::min(candidate.distance, std::abs(candidate.day - written.from));
                for (const Telling& their : told(other).tellings) {
                    const std::optional<DayInterval> theirs = daysOf(their, written, m_holidays);
                    if (!theirs || !theirs->contains(*days)) {
                        continue;
                    }
                    const int alike = likeness(telling.words, their.words);
                    if (alike >= sameEvent && alike > best) {
                        best = alike;
                        if (alike > strongest) {
                            strongest = alike;
                            candidate.why = "'" + telling.sentence + "' and '" + their.sentence + "' of " + m_articles.metadata(other).id + " tell the same of "
                                + isoDate(days->from);
                        }
                    }
                }
            }
            candidate.score += best;
        }
    }

    const ArticlesInWork& m_articles;
    const LocalNames& m_names;
    std::span<const std::vector<EntityId>> m_entityOf;
    const HolidayTable& m_holidays;
    std::vector<StoryDate>& m_dates;
    std::vector<std::vector<std::pair<EntityId, int>>> m_namesOf;
    std::vector<std::vector<std::uint32_t>> m_articlesOf; // of each entity
    std::vector<std::unique_ptr<const Told>> m_told; // null: not read yet
};

Weekday moved(int weekday, int days)
{
    return static_cast<Weekday>((weekday - 1 + days + 7) % 7 + 1);
}

} // namespace

std::optional<Weekday> weekdayOfWriting(const AnalysedArticle& article)
{
    const std::string_view text = article.article->text;
    const std::vector<TimeMention>& times = article.analysis->times;
    for (std::size_t t = 0; t < times.size(); ++t) {
        const TimeInterpretation& meaning = times[t].interpretation;
        if (times[t].inQuote || meaning.anchor != TimeAnchor::Publication) {
            continue;
        }
        const std::string_view words = times[t].span.in(text);
        if (meaning.weekday != TimeInterpretation::unset && meaning.partOfDay != TimeInterpretation::unset && (words.substr(0, 5) == "This " || words.substr(0, 5) == "this ")) {
            return moved(meaning.weekday, 0);
        }
        if (t + 1 >= times.size() || times[t + 1].sentence != times[t].sentence) {
            continue;
        }
        const TimeMention& next = times[t + 1];
        const std::string_view between = text.substr(times[t].span.end(), next.span.begin - times[t].span.end());
        const std::string_view nextWords = next.span.in(text);
        const bool adjoining = between == ", " || between == " " || between == ", on " || between == " (";
        const int shift = words == "today" || words == "Today" ? 0 : words == "yesterday" || words == "Yesterday" ? 1 : words == "tomorrow" || words == "Tomorrow" ? -1 : 7;
        if (shift != 7 && adjoining && next.interpretation.weekday != TimeInterpretation::unset && next.interpretation.type != TimexType::Set) {
            return moved(next.interpretation.weekday, shift);
        }
        const bool thisDay = words == "today" || words.substr(0, 5) == "this ";
        constexpr std::array<std::string_view, 7> names{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
        if (thisDay && meaning.unit != TimeUnit::Week && between == ", as on " && nextWords.substr(0, 6) == "every ") {
            for (int day = 0; day < 7; ++day) {
                if (nextWords.substr(6) == names[static_cast<std::size_t>(day)]) {
                    return moved(day + 1, 0);
                }
            }
        }
    }
    return std::nullopt;
}

std::vector<bool> dateByStories(const ArticlesInWork& articles, const LocalNames& names, std::span<const std::vector<EntityId>> entityOf,
    const HolidayTable& holidays, const StoryReuse* news, std::vector<StoryDate>& dates)
{
    return Stories(articles, names, entityOf, holidays, dates).run(news);
}

} // namespace dateline
