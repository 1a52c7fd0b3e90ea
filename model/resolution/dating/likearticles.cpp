// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/likearticles.h"

#include "model/base/integerlog.h"
#include "model/base/sorted.h"

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

// Set on 303 training articles (2011-2020) with their dates hidden; see README.md.
constexpr std::size_t mostArticlesOfName = 44; // what more articles name says little of when
constexpr int leastWeight = 5; // of a name in more articles, for the length of an article alone
constexpr int heaviest = 96; // of a name in one article: six times 16; each doubling of its articles takes 16
constexpr std::int64_t whole = 1024; // likeness of an article to itself
constexpr std::int64_t leastLikeness = 82;
constexpr std::int64_t fullLikeness = 563;
// Of two articles so alike that many of 256 are of the same time; the others have nothing to do with each
// other.
constexpr std::int64_t leastShare = 77;
constexpr std::int64_t fullShare = 205;
constexpr std::int64_t anyMonth = 400; // those others may be of so many months
constexpr std::size_t mostLenders = 7;
constexpr std::size_t widestLender = 84; // months that hold 97 % of what is known of it
constexpr int lenderHeld = 970;
constexpr int held = 980; // an answer holds more than one from an article's own words
constexpr int rounds = 2;
// What one lender says counts seven sixteenths: lenders are not independent, and each has been told by the
// others.
constexpr Cost lentShare = 7;
constexpr Cost settledShare = 9; // their dates are known, not told
// From month to month it is 58/64 as likely, ten months to the e-th part.
constexpr std::int64_t decay = 58;
constexpr std::int64_t decaySum = 61; // thirds: 1 + 2 * 58 / (64 - 58), the sum over all months
constexpr Month settledReach = 36; // beyond the newest lender with a date
constexpr std::size_t namesTold = 3;

constexpr std::int64_t unknownLength = -1;
constexpr int fraction = 30; // likelihoods of months are parts of 2^30
constexpr std::int64_t one = std::int64_t(1) << fraction;

/// Parts of 2^30 for each month from `first` on; what is left out is nothing.
struct Months
{
    std::size_t first = 0;
    std::vector<std::uint32_t> parts; // empty: it lends nothing
};

Months partsOf(const MonthMasses& masses)
{
    const std::int64_t all = std::accumulate(masses.begin(), masses.end(), std::int64_t(0));
    Months months;
    for (std::size_t m = 0; m < monthCount && all > 0; ++m) {
        // a mass has 40 bits, ten more than fit
        const auto part = static_cast<std::uint32_t>((masses[m] >> 10U) * one / ((all >> 10U) + 1));
        if (part > 0 && months.parts.empty()) {
            months.first = m;
        }
        if (part > 0 || !months.parts.empty()) {
            months.parts.push_back(part);
        }
    }
    while (!months.parts.empty() && months.parts.back() == 0) {
        months.parts.pop_back();
    }
    return months;
}

/// All months of the interval alike.
Months partsOf(DayInterval days)
{
    const Month from = std::max(monthOf(days.from), firstMonth);
    const Month to = std::min(monthOf(days.to), lastMonth);
    Months months;
    if (from <= to && static_cast<std::size_t>(to - from) < widestLender) {
        months.first = static_cast<std::size_t>(from - firstMonth);
        months.parts.assign(
            static_cast<std::size_t>(to - from + 1), static_cast<std::uint32_t>(one / (to - from + 1)));
    }
    return months;
}

/// How likely an article that is as like the lender as `share` says was published when; adds the cost to
/// `costs`.
void addLent(const Months& lender, std::int64_t share, Cost counts, MonthCosts& costs)
{
    std::array<std::int64_t, monthCount> spread{};
    for (std::size_t i = 0; i < lender.parts.size(); ++i) {
        spread[lender.first + i] = lender.parts[i];
    }
    std::array<std::int64_t, monthCount> before{};
    for (std::size_t m = 1; m < monthCount; ++m) {
        before[m] = (before[m - 1] + spread[m - 1]) * decay / 64;
    }
    std::int64_t after = 0;
    for (std::size_t m = monthCount; m-- > 0;) {
        const std::int64_t here = spread[m];
        const std::int64_t near = (here + before[m] + after) * 3 / decaySum;
        after = (after + here) * decay / 64;
        const std::int64_t likely = (share * near + (256 - share) * (one / anyMonth)) / 256;
        costs[m] += (fraction * bit - log16(static_cast<std::uint64_t>(std::max<std::int64_t>(likely, 1))))
            * counts / 16;
    }
}

struct Likeness
{
    std::uint32_t article = 0;
    std::int64_t likeness = 0;
};

class Lending
{
public:
    Lending(std::span<const KnownMonths> articles, std::span<const std::vector<EntityId>> entities)
        : m_articles(articles)
        , m_entities(entities)
        , m_length(articles.size(), unknownLength)
        , m_shared(articles.size(), 0)
        , m_months(articles.size())
    {
        std::vector<bool> wanted; // by an article that takes
        for (std::uint32_t a = 0; a < articles.size(); ++a) {
            for (const EntityId entity : entitiesOf(a)) {
                if (entity.index() >= m_count.size()) {
                    m_count.resize(entity.index() + 1, 0);
                    wanted.resize(entity.index() + 1, false);
                }
                ++m_count[entity.index()];
                wanted[entity.index()] = wanted[entity.index()] || takes(a);
            }
        }
        m_articlesOf.resize(m_count.size());
        for (std::uint32_t a = 0; a < articles.size(); ++a) {
            for (const EntityId entity : entitiesOf(a)) {
                if (wanted[entity.index()] && isRare(entity)) {
                    m_articlesOf[entity.index()].push_back(a);
                }
            }
        }
    }

    std::vector<std::optional<LentMonths>> run()
    {
        for (std::size_t a = 0; a < m_articles.size(); ++a) {
            if (m_articles[a].days) {
                m_months[a] = partsOf(*m_articles[a].days);
            } else if (takes(a)) {
                m_months[a] = lendable(massesOf(monthCosts(*m_articles[a].own)));
            }
        }
        for (int round = 1; round < rounds; ++round) {
            std::vector<std::pair<std::uint32_t, Months>> told;
            for (std::uint32_t a = 0; a < m_articles.size(); ++a) {
                if (const std::vector<Likeness> lenders = lendersOf(a); !lenders.empty()) {
                    told.emplace_back(a, lendable(massesOf(costsWith(a, lenders))));
                }
            }
            for (auto& [article, months] : told) {
                m_months[article] = std::move(months);
            }
        }
        std::vector<std::optional<LentMonths>> lent(m_articles.size());
        for (std::uint32_t a = 0; a < m_articles.size(); ++a) {
            if (const std::vector<Likeness> lenders = lendersOf(a); !lenders.empty()) {
                lent[a] = answer(a, lenders);
            }
        }
        return lent;
    }

private:
    /// Not what is of another age than the months that are counted.
    bool takes(std::size_t article) const
    {
        const OwnMonths* own = m_articles[article].own;
        return !m_articles[article].days && own != nullptr
            && std::any_of(own->steps.begin(), own->steps.end(),
                [](const OwnMonths::Step& step) { return step.cost != OwnMonths::never; });
    }
    bool isRare(EntityId entity) const { return m_count[entity.index()] <= mostArticlesOfName; }
    std::int64_t weightOf(EntityId entity) const
    {
        return isRare(entity) ? heaviest - log16(m_count[entity.index()]) : leastWeight;
    }

    /// Sorted, each once.
    std::vector<EntityId> entitiesOf(std::size_t article) const
    {
        std::vector<EntityId> own;
        std::copy_if(m_entities[article].begin(), m_entities[article].end(), std::back_inserter(own),
            [](EntityId entity) { return static_cast<bool>(entity); });
        sortUnique(own);
        return own;
    }

    /// Squared.
    std::int64_t lengthOf(std::size_t article)
    {
        if (m_length[article] == unknownLength) {
            m_length[article] = 0;
            for (const EntityId entity : entitiesOf(article)) {
                m_length[article] += weightOf(entity) * weightOf(entity);
            }
        }
        return m_length[article];
    }

    /// Nothing where too little is known.
    static Months lendable(const MonthMasses& masses)
    {
        const std::optional<MonthRun> run = shortestRun(masses, lenderHeld);
        return run && run->size() <= widestLender ? partsOf(masses) : Months();
    }

    /// Those that lend to an article, the most alike first.
    std::vector<Likeness> lendersOf(std::uint32_t article)
    {
        std::vector<Likeness> lenders;
        if (!takes(article)) {
            return lenders;
        }
        std::vector<std::uint32_t> met;
        for (const EntityId entity : entitiesOf(article)) {
            const std::int64_t weight = weightOf(entity);
            for (const std::uint32_t other : m_articlesOf[entity.index()]) {
                if (other != article && !m_months[other].parts.empty()) {
                    if (m_shared[other] == 0) {
                        met.push_back(other);
                    }
                    m_shared[other] += weight * weight;
                }
            }
        }
        for (const std::uint32_t other : met) {
            const std::int64_t likeness
                = m_shared[other] * whole / squareRoot(lengthOf(article) * lengthOf(other));
            if (likeness >= leastLikeness) {
                lenders.push_back({other, likeness});
            }
            m_shared[other] = 0;
        }
        const auto before = [](const Likeness& a, const Likeness& b) {
            return a.likeness != b.likeness ? a.likeness > b.likeness : a.article < b.article;
        };
        std::sort(lenders.begin(), lenders.end(), before);
        lenders.resize(std::min(lenders.size(), mostLenders));
        return lenders;
    }

    MonthCosts costsWith(std::uint32_t article, const std::vector<Likeness>& lenders) const
    {
        MonthCosts costs = monthCosts(*m_articles[article].own);
        for (const Likeness& lender : lenders) {
            const std::int64_t over = std::min(lender.likeness, fullLikeness) - leastLikeness;
            const std::int64_t share
                = leastShare + (fullShare - leastShare) * over / (fullLikeness - leastLikeness);
            addLent(m_months[lender.article], share,
                m_articles[lender.article].days ? settledShare : lentShare, costs);
        }
        return costs;
    }

    std::optional<LentMonths> answer(std::uint32_t article, const std::vector<Likeness>& lenders) const
    {
        Month end = tablesMade; // what is dated needs no tables
        for (const Likeness& lender : lenders) {
            if (const std::optional<DayInterval>& days = m_articles[lender.article].days) {
                end = std::max(end, std::min(monthOf(days->to) + settledReach, lastMonth));
            }
        }
        const std::optional<DayInterval> days
            = likeliestDays(massesOf(costsWith(article, lenders)), held, end);
        if (!days) {
            return std::nullopt;
        }
        LentMonths lent;
        lent.days = {days->to, days->from};
        for (const DayInterval& bound : m_articles[article].own->bounds) {
            if (bound.overlaps(*days)) {
                lent.days.from = std::min(lent.days.from, std::max(bound.from, days->from));
                lent.days.to = std::max(lent.days.to, std::min(bound.to, days->to));
            }
        }
        if (lent.days.from > lent.days.to) {
            return std::nullopt;
        }
        lent.nearest = lenders.front().article;
        lent.lenders = lenders.size();
        const std::vector<EntityId> own = entitiesOf(article);
        const std::vector<EntityId> theirs = entitiesOf(lent.nearest);
        std::set_intersection(
            own.begin(), own.end(), theirs.begin(), theirs.end(), std::back_inserter(lent.names));
        std::stable_sort(lent.names.begin(), lent.names.end(),
            [&](EntityId a, EntityId b) { return m_count[a.index()] < m_count[b.index()]; });
        lent.names.resize(std::min(lent.names.size(), namesTold));
        return lent;
    }

    std::span<const KnownMonths> m_articles;
    std::span<const std::vector<EntityId>> m_entities; // of each article
    std::vector<std::int64_t> m_length; // of each article
    std::vector<std::int64_t> m_shared; // of each article, with the one that is looked at
    std::vector<Months> m_months; // what each article has to lend
    std::vector<std::uint32_t> m_count; // of each entity: its articles
    // of each rare one that an article names which takes
    std::vector<std::vector<std::uint32_t>> m_articlesOf;
};

} // namespace

std::vector<std::optional<LentMonths>> lendMonths(
    std::span<const KnownMonths> articles, std::span<const std::vector<EntityId>> entities)
{
    const bool allSettled = std::all_of(articles.begin(), articles.end(),
        [](const KnownMonths& known) { return known.days || known.own == nullptr; });
    return allSettled ? std::vector<std::optional<LentMonths>>(articles.size())
                      : Lending(articles, entities).run();
}

} // namespace dateline
