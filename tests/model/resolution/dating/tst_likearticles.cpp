// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/dateconstraint.h"
#include "model/resolution/dating/likearticles.h"

#include <QTest>

using namespace dateline;

namespace {

using Names = std::vector<EntityId>;

Names names(std::initializer_list<unsigned> numbers)
{
    Names ids;
    for (const unsigned number : numbers) {
        ids.push_back(EntityId::fromIndex(number));
    }
    return ids;
}

DayInterval day(int year, int month, int dayOfMonth)
{
    const DayNumber number = dayNumber(year, month, dayOfMonth);
    return {number, number};
}

std::vector<KnownMonths> fiveOf2016()
{
    return {{day(2016, 5, 3), nullptr}, {day(2016, 6, 20), nullptr}, {day(2016, 4, 11), nullptr},
        {day(2016, 5, 20), nullptr}, {day(2016, 5, 30), nullptr}};
}

/// What an article says that names no time at all.
OwnMonths nothing()
{
    return ownMonths(MonthCosts{}, {anyDay});
}

/// "After that day", and nothing else.
OwnMonths notBefore(DayInterval first)
{
    MonthCosts costs{};
    std::fill_n(costs.begin(), monthOf(first.from) - firstMonth, impossible);
    return ownMonths(costs, {{first.from, anyDay.to}});
}

} // namespace

class TestLikeArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoNamesTheSameIsOfTheSameTime()
    {
        const OwnMonths open = nothing();
        std::vector<KnownMonths> known = fiveOf2016();
        known.push_back({std::nullopt, &open});
        const auto lent = lendMonths(known, std::vector<Names>(6, names({0, 1, 2, 3})));
        // they have a date
        QVERIFY(
            std::none_of(lent.begin(), lent.begin() + 5, [](const auto& one) { return one.has_value(); }));
        QVERIFY(lent[5]);
        QVERIFY(lent[5]->days.contains({dayNumber(2016, 4, 1), dayNumber(2016, 6, 30)}));
        QVERIFY(lent[5]->days.days() <= 3 * 366);
        QCOMPARE(lent[5]->lenders, std::size_t(5));
        QCOMPARE(lent[5]->names.size(), std::size_t(3));
    }

    void theAnswerStaysWithinTheArticlesOwnBounds()
    {
        const DayInterval first = day(2016, 5, 17);
        const OwnMonths open = notBefore(first);
        std::vector<KnownMonths> known = fiveOf2016();
        known.push_back({std::nullopt, &open});
        const auto lent = lendMonths(known, std::vector<Names>(6, names({0, 1, 2})));
        QVERIFY(lent[5]);
        QCOMPARE(lent[5]->days.from, first.from);
    }

    void whatHasGoodCluesLendsThemOn()
    {
        // Without a date, but of 2012 for sure.
        MonthCosts costs{};
        costs.fill(impossible);
        std::fill_n(costs.begin() + 2012 * 12 - firstMonth, 12, 0);
        const OwnMonths of2012 = ownMonths(costs, {{dayNumber(2012, 1, 1), dayNumber(2012, 12, 31)}});
        const OwnMonths open = nothing();
        std::vector<KnownMonths> known(7, KnownMonths{std::nullopt, &of2012});
        known.push_back({std::nullopt, &open});
        const auto lent = lendMonths(known, std::vector<Names>(8, names({0, 1, 2, 3})));
        QVERIFY(lent[7]);
        QVERIFY(lent[7]->days.contains({dayNumber(2012, 3, 1), dayNumber(2012, 10, 31)}));
        QVERIFY(lent[0]);
        QCOMPARE(lent[0]->days.from, dayNumber(2012, 1, 1));
        QCOMPARE(lent[0]->days.to, dayNumber(2012, 12, 31));
    }

    void aNameThatManyArticlesNameSaysNothing()
    {
        const OwnMonths open = nothing();
        std::vector<KnownMonths> known(60, KnownMonths{day(2016, 5, 3), nullptr});
        std::vector<Names> named(60, names({0}));
        known.push_back({std::nullopt, &open});
        named.push_back(names({0}));
        QVERIFY(!lendMonths(known, named).back());
        known.erase(known.begin(), known.begin() + 40);
        named.erase(named.begin(), named.begin() + 40);
        QVERIFY(lendMonths(known, named).back());
    }

    void otherTimesLeaveItOpen()
    {
        const OwnMonths open = nothing();
        const std::vector<KnownMonths> known{
            {day(1994, 5, 3), nullptr}, {day(2016, 6, 20), nullptr}, {std::nullopt, &open}};
        QVERIFY(!lendMonths(known, std::vector{names({0, 1}), names({0, 1}), names({0, 1})})[2]);
    }

    void whoContradictsItselfGivesAndTakesNothing()
    {
        const OwnMonths open = nothing();
        const std::vector<KnownMonths> known{
            {std::nullopt, nullptr}, {std::nullopt, &open}, {std::nullopt, nullptr}};
        const auto lent = lendMonths(known, std::vector{names({0, 1}), names({0, 1}), names({0, 1})});
        QVERIFY(!lent[0] && !lent[1] && !lent[2]);
    }

    void whatIsOfAnotherAgeTakesAndLendsNothing()
    {
        MonthCosts costs{};
        costs.fill(impossible);
        const OwnMonths of1950 = ownMonths(costs, {{dayNumber(1950, 1, 1), dayNumber(1959, 12, 31)}});
        const OwnMonths open = nothing();
        std::vector<KnownMonths> known = fiveOf2016();
        known.insert(known.end(), 7, {std::nullopt, &of1950});
        known.push_back({std::nullopt, &open});
        std::vector<Names> named(5, names({0, 1, 2}));
        named.insert(named.end(), 7, names({0, 1, 2, 10, 11, 12}));
        named.push_back(names({10, 11, 12}));
        const auto lent = lendMonths(known, named);
        QVERIFY(!lent[5]);
        QVERIFY(!lent[12]); // else it would hear of 2016 from them
    }

    void whatIsDatedNeedsNoTables()
    {
        // The tables of what was in the news end before; two articles of the folder do not.
        const OwnMonths open = nothing();
        std::vector<KnownMonths> known(5, KnownMonths{day(2027, 3, 3), nullptr});
        known.push_back({std::nullopt, &open});
        const auto lent = lendMonths(known, std::vector<Names>(6, names({0, 1, 2})));
        QVERIFY(!lent[5] || lent[5]->days.contains(day(2027, 3, 3)));
        QVERIFY(lent[5]);
    }

    void ownMonthsAreTheCostsInFewSteps()
    {
        const OwnMonths own = notBefore(day(2016, 5, 17));
        QCOMPARE(own.steps.size(), std::size_t(2));
        QVERIFY(isSound(own));
        QVERIFY(ownMonths(monthCosts(own), own.bounds) == own);
        OwnMonths cut = own;
        cut.steps.pop_back();
        QVERIFY(!isSound(cut));
        OwnMonths unbound = own;
        unbound.bounds.clear();
        QVERIFY(!isSound(unbound));
        OwnMonths backwards = own;
        std::swap(backwards.steps[0], backwards.steps[1]);
        QVERIFY(!isSound(backwards));
    }
};

QTEST_GUILESS_MAIN(TestLikeArticles)
#include "tst_likearticles.moc"
