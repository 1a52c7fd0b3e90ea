// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/storyevidence.h"

#include "model/base/unionfind.h"
#include "model/resolution/dating/storynames.h"
#include "model/resolution/dating/storytellings.h"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace dateline {

namespace {

constexpr int sameStory = 7; // weight of the shared names
constexpr int sameStoryUnbounded = 9; // where the article's own words bound nothing
constexpr int maybeStory = 5; // where they bound it from both sides, and the sentences are much alike
constexpr int daysBefore = 8; // how long before and after a dated article its story goes on
constexpr int daysAfter = 10;
// Likeness of sentences, in 1/1024; see README.md for what came right at these.
constexpr std::int64_t sameEvent = 60; // of two that may tell the same
constexpr std::int64_t enough = 614; // of all that tell of the same days
constexpr std::int64_t enoughForMaybe = 820; // where the names alone do not say that it is one story
constexpr std::int64_t enoughWithWeekday = 256; // where the text tells the weekday of its writing
constexpr std::int64_t enoughWhenLikely = 154; // where the article's own words make the month likely
constexpr int likelyMonth = 200; // so many thousandths
constexpr std::int64_t lead = 3; // so many times as much as for any other days
constexpr std::int64_t doubtful = 51; // what other days have at least
constexpr DayNumber otherDays = 3; // what is farther away is told by others
constexpr int rounds = 6;
constexpr std::size_t mostNeighbours = 12;
constexpr int oldestWeekday = 5; // "on Thursday" is said up to so many days after

bool isOpen(const StoryDate& date)
{
    return !date.settled && !(date.days && date.days->isDay());
}

class Stories
{
public:
    Stories(const ArticlesInWork& articles, const StoryNames& names, const HolidayTable& holidays,
        std::vector<StoryDate>& dates)
        : m_articles(articles)
        , m_names(names)
        , m_holidays(holidays)
        , m_dates(dates)
        , m_told(articles.size())
    {
    }

    std::vector<bool> run(const StoryReuse* news)
    {
        std::vector<bool> known(m_articles.size(), false);
        const std::vector<bool> touched = news != nullptr ? m_names.touchedBy(news->changed, news->left)
                                                          : std::vector<bool>(m_articles.size(), true);
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
    /// Open articles that share a rare name, and so on: what one gives the others. The dated ones beside them
    /// only give.
    std::vector<std::vector<std::uint32_t>> openGroups() const
    {
        UnionFind sets(m_articles.size());
        std::vector<std::uint32_t> open;
        for (std::uint32_t a = 0; a < m_articles.size(); ++a) {
            if (!isOpen(m_dates[a])) {
                continue;
            }
            open.push_back(a);
            m_names.eachSharing(a, [&](std::uint32_t other, int) {
                if (other < a && isOpen(m_dates[other])) {
                    sets.join(a, other);
                }
            });
        }
        std::map<std::uint32_t, std::vector<std::uint32_t>> groups;
        for (const std::uint32_t a : open) {
            groups[sets.root(a)].push_back(a);
        }
        std::vector<std::vector<std::uint32_t>> result;
        for (auto& [first, group] : groups) {
            result.push_back(std::move(group));
        }
        return result;
    }

    /// Where something has changed, only what that reaches is worked out; all of it where that does not tell
    /// every reason.
    void date(
        const std::vector<std::uint32_t>& group, const StoryReuse* news, const std::vector<bool>& touched)
    {
        std::vector<StoryDate> own;
        own.reserve(group.size());
        std::transform(group.begin(), group.end(), std::back_inserter(own),
            [this](std::uint32_t a) { return m_dates[a]; });
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

    /// Round by round as the last time, but for what is touched, and for what has a neighbour that is not
    /// dated as it was dated then. False: a reason is wanted that nobody has kept.
    bool dateAgain(
        const std::vector<std::uint32_t>& group, const StoryReuse& news, const std::vector<bool>& touched)
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
        m_names.eachSharing(article, [&reached](std::uint32_t other, int) { reached[other] = true; });
    }

    /// What an article tells of the day of its writing.
    struct Told
    {
        std::vector<StoryTelling> tellings;
        std::optional<Weekday> weekday; // of writing
    };

    const Told& told(std::size_t article)
    {
        if (!m_told[article]) {
            const AnalysedArticle read = m_articles[article];
            m_told[article] = std::make_unique<const Told>(Told{storyTellings(read), weekdayOfWriting(read)});
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
        m_names.eachSharing(article, [&](std::uint32_t other, int shared) {
            if (other != article && m_dates[other].days && m_dates[other].days->days() <= 7) {
                weight[other] += shared;
            }
        });
        const int needed = m_dates[article].possible.empty() ? sameStoryUnbounded
            : isBounded(article)                             ? maybeStory
                                                             : sameStory;
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
        return possible.empty() || std::any_of(possible.begin(), possible.end(), [&](DayInterval days) {
            return days.contains({day, day});
        });
    }

    /// Two sentences that tell the same if the candidate's day is right.
    struct Pair
    {
        const StoryTelling* own = nullptr;
        const StoryTelling* their = nullptr;
        std::size_t article = 0; // that tells the latter
        DayNumber day = 0; // of which both tell
        std::int64_t alike = 0;

        bool isSame(const Pair& other) const { return own == other.own && their == other.their; }
    };

    struct Candidate
    {
        DayNumber day = 0;
        std::int64_t score = 0;
        DayNumber distance = 0; // to the nearest dated article
        std::vector<Pair> pairs; // one of each own sentence at most
    };

    // only looked up
    using Likenesses = std::map<std::pair<const StoryTelling*, const StoryTelling*>, std::int64_t>;

    /// Adds up the pairs. Those that fit on more days than a week has tell of a day of the calendar ("on
    /// February 3"), not of that of writing, and go.
    static void score(std::vector<Candidate>& candidates)
    {
        std::map<std::pair<const StoryTelling*, const StoryTelling*>, int> days; // only looked up
        for (const Candidate& candidate : candidates) {
            for (const Pair& pair : candidate.pairs) {
                ++days[{pair.own, pair.their}];
            }
        }
        for (Candidate& candidate : candidates) {
            std::erase_if(candidate.pairs, [&days](const Pair& pair) {
                return days[{pair.own, pair.their}] > 7;
            });
            for (const Pair& pair : candidate.pairs) {
                candidate.score += pair.alike;
            }
        }
    }

    /// What speaks for that day and not for the best: in a long affair one sentence is like many, told of
    /// many days.
    static std::int64_t against(const Candidate& best, const Candidate& other)
    {
        std::int64_t sum = 0;
        for (const Pair& pair : other.pairs) {
            const bool both = std::any_of(
                best.pairs.begin(), best.pairs.end(), [&pair](const Pair& one) { return one.isSame(pair); });
            sum += both ? 0 : pair.alike;
        }
        return sum;
    }

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
                if (isPossible(article, day) && (!ownWeekday || weekday(day) == *ownWeekday)
                    && std::none_of(candidates.begin(), candidates.end(), known)) {
                    candidates.push_back({day, 0, 1000, {}});
                }
            }
        }
        if (candidates.empty()) {
            return std::nullopt;
        }
        StoryRarity rarity;
        const auto add = [&](std::size_t one) {
            for (const StoryTelling& telling : told(one).tellings) {
                rarity.add(telling.words);
            }
        };
        add(article);
        std::for_each(near.begin(), near.end(), add);
        Likenesses known;
        for (Candidate& candidate : candidates) {
            pair(article, near, rarity, known, candidate);
        }
        score(candidates);
        std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            return a.score != b.score      ? a.score > b.score
                : a.distance != b.distance ? a.distance < b.distance
                                           : a.day < b.day;
        });
        const OwnMonths* own = m_dates[article].months;
        const bool likely = own != nullptr && shareOf(*own, monthOf(candidates.front().day)) >= likelyMonth;
        return choose(candidates, ownWeekday,
            likely           ? enoughWhenLikely
                : !sure      ? enoughForMaybe
                : ownWeekday ? enoughWithWeekday
                             : enough);
    }

    std::optional<StoryDate> choose(const std::vector<Candidate>& candidates,
        std::optional<Weekday> ownWeekday, std::int64_t needed) const
    {
        if (candidates.front().score < needed) {
            return std::nullopt;
        }
        StoryDate date;
        date.why = reason(candidates.front());
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
            date.days = best;
        }
        for (const Candidate& candidate : candidates) {
            const bool other
                = candidate.day < date.days->from - otherDays || candidate.day > date.days->to + otherDays;
            if (other
                && candidates.front().score < lead * (against(candidates.front(), candidate) + doubtful)) {
                return std::nullopt;
            }
        }
        date.possible = {*date.days};
        return date;
    }

    /// Of each own sentence the one that is most like it among those that tell of the same day, if the
    /// candidate's day is right.
    void pair(std::size_t article, const std::vector<std::size_t>& near, const StoryRarity& rarity,
        Likenesses& known, Candidate& candidate)
    {
        const auto likeness = [&](const StoryTelling& own, const StoryTelling& their) {
            const auto [at, isNew] = known.try_emplace({&own, &their}, 0);
            return isNew ? at->second = rarity.likeness(own.words, their.words) : at->second;
        };
        for (const StoryTelling& telling : told(article).tellings) {
            const std::optional<DayInterval> days
                = daysOf(telling, {candidate.day, candidate.day}, m_holidays);
            if (!days
                || (telling.meaning.weekday != TimeInterpretation::unset
                    && candidate.day - days->to > oldestWeekday)) {
                continue;
            }
            Pair best{&telling, nullptr, 0, days->from, 0};
            for (const std::size_t other : near) {
                const DayInterval written = *m_dates[other].days;
                candidate.distance = std::min(candidate.distance, std::abs(candidate.day - written.from));
                for (const StoryTelling& their : told(other).tellings) {
                    const std::optional<DayInterval> theirs = daysOf(their, written, m_holidays);
                    if (!theirs || !theirs->contains(*days)) {
                        continue;
                    }
                    const std::int64_t alike = likeness(telling, their);
                    if (alike >= sameEvent && alike > best.alike) {
                        best.their = &their;
                        best.article = other;
                        best.alike = alike;
                    }
                }
            }
            if (best.their != nullptr) {
                candidate.pairs.push_back(best);
            }
        }
    }

    /// The pair that speaks loudest for the day.
    std::string reason(const Candidate& candidate) const
    {
        const auto strongest = std::max_element(candidate.pairs.begin(), candidate.pairs.end(),
            [](const Pair& a, const Pair& b) { return a.alike < b.alike; });
        return "'" + strongest->own->sentence + "' and '" + strongest->their->sentence + "' of "
            + m_articles.metadata(strongest->article).id + " tell the same of " + isoDate(strongest->day);
    }

    const ArticlesInWork& m_articles;
    const StoryNames& m_names;
    const HolidayTable& m_holidays;
    std::vector<StoryDate>& m_dates;
    std::vector<std::unique_ptr<const Told>> m_told; // null: not read yet
};

} // namespace

std::vector<bool> dateByStories(const ArticlesInWork& articles, const LocalNames& names,
    std::span<const std::vector<EntityId>> entityOf, const HolidayTable& holidays, const StoryReuse* news,
    std::vector<StoryDate>& dates)
{
    if (std::none_of(dates.begin(), dates.end(), isOpen)) {
        return std::vector<bool>(articles.size(), false);
    }
    return Stories(articles, StoryNames(names, entityOf), holidays, dates).run(news);
}

} // namespace dateline
