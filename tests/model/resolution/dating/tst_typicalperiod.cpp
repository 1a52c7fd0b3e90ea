// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/typicalperiod.h"

#include <QTest>

using namespace dateline;

namespace {

DayInterval years(int from, int to)
{
    return {dayNumber(from, 1, 1), dayNumber(to, 12, 31)};
}

DateConstraint clue(DayInterval days, const char* why, Evidence evidence = Evidence::Period)
{
    return {{days}, Binding::Typical, why, evidence};
}

const std::vector<DayInterval> anyTime{anyDay};

std::optional<TypicalPeriod> periodOf(
    const std::vector<DateConstraint>& constraints, const std::vector<DayInterval>& possible)
{
    return typicalPeriod(constraints, typicalMonths(constraints, possible));
}

} // namespace

class TestTypicalPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneClueIsNotEnough() { QVERIFY(!periodOf({clue(years(2016, 2016), "a")}, anyTime)); }

    void cluesThatAgreeNarrow()
    {
        const auto period = periodOf({clue(years(2014, 2016), "a"), clue(years(2015, 2017), "b"),
                                         clue(years(2013, 2016), "c"), clue(years(2009, 2016), "d")},
            anyTime);
        QVERIFY(period);
        QVERIFY(period->days.contains(years(2015, 2016)));
        QVERIFY(period->days.days() < 5 * 366);
        QVERIFY(QByteArray::fromStdString(period->why).startsWith("typical of 201"));
    }

    void cluesOfOneStoryAreNoWitnessesOfEachOther()
    {
        const std::vector<DateConstraint> one{clue(years(2014, 2016), "a"), clue(years(2009, 2016), "b")};
        std::vector<DateConstraint> many = one;
        for (int i = 0; i < 20; ++i) {
            many.push_back(clue(years(2014, 2016), "again"));
        }
        QVERIFY(!periodOf(one, anyTime));
        const auto period = periodOf(many, anyTime);
        QVERIFY(!period || period->days.to > dayNumber(2017, 6, 1));
    }

    void anEventInTheLeadIsFresh()
    {
        const DayInterval season{dayNumber(2017, 8, 1), dayNumber(2018, 5, 31)};
        const auto period = periodOf(
            {clue(season, "a", Evidence::Event)}, std::vector{DayInterval{season.from, anyDay.to}});
        QVERIFY(period);
        QVERIFY(period->days.contains(season));
        QVERIFY(period->days.days() <= 2 * 366);
        // Told in passing it leaves more time after it.
        const auto told = periodOf({clue(season, "a", Evidence::EventTold), clue(years(2015, 2019), "b")},
            std::vector{DayInterval{season.from, anyDay.to}});
        QVERIFY(told);
        QVERIFY(told->days.to > period->days.to);
    }

    void whatFilledTheNewsIsLikelier()
    {
        const DateConstraint flat = clue(years(2010, 2019), "a");
        DateConstraint peaked = flat;
        peaked.peaks = {years(2016, 2016)};
        const std::vector<DateConstraint> others{clue(years(2010, 2018), "b"), clue(years(2012, 2019), "c")};
        const auto with = [&](const DateConstraint& first) {
            std::vector<DateConstraint> all{first};
            for (int i = 0; i < 3; ++i) { // three names with other peaks in the same year
                all.push_back(first);
                all.back().possible.front().from += i * 700;
            }
            all.insert(all.end(), others.begin(), others.end());
            return periodOf(all, anyTime);
        };
        QVERIFY(!with(flat));
        const auto period = with(peaked);
        QVERIFY(!period || period->days.contains(years(2016, 2016)));
    }

    void newsIsNewerThanItsBound()
    {
        const std::vector<DateConstraint> clues{
            clue(years(2013, 2019), "a"), clue(years(2014, 2020), "b"), clue(years(2009, 2018), "c")};
        const auto loose = periodOf(clues, anyTime);
        const auto bound = periodOf(clues, std::vector{DayInterval{dayNumber(2015, 6, 1), anyDay.to}});
        QVERIFY(bound);
        QVERIFY(!loose || bound->days.days() < loose->days.days());
    }

    void whatStillGoesOnStaysOpen()
    {
        const DayInterval open{dayNumber(2019, 1, 1), anyDay.to};
        QVERIFY(!periodOf(
            {clue(open, "a"), clue(open, "b"), clue(years(2024, 2025), "c"), clue(years(2023, 2025), "d")},
            anyTime));
    }

    void boundsHold()
    {
        const DayInterval bound{dayNumber(2016, 11, 9), dayNumber(2019, 5, 31)};
        const auto period = periodOf(
            {clue(years(2014, 2016), "a"), clue(years(2015, 2017), "b"), clue(years(2013, 2016), "c")},
            std::vector{bound});
        QVERIFY(period);
        QVERIFY(period->days.from >= dayNumber(2016, 10, 1));
        QVERIFY(period->days.to <= dayNumber(2019, 7, 31));
    }

    void secondPeriodOfANameCounts()
    {
        // A name of two wars: what else the text names says which.
        DateConstraint twice = clue(years(2003, 2005), "a");
        twice.possible.push_back(years(2014, 2017));
        const auto period = periodOf(
            {twice, clue(years(2014, 2018), "b"), clue(years(2015, 2016), "c"), clue(years(2009, 2016), "d")},
            anyTime);
        QVERIFY(period);
        QVERIFY(period->days.from >= dayNumber(2013, 1, 1));
    }

    void aYearToldMayBeYetToCome()
    {
        // "would run in 2016", told in 2015, weighs less than a name that had not been heard.
        const std::vector<DateConstraint> others{clue(years(2014, 2015), "a"), clue(years(2013, 2015), "b"),
            clue(years(2012, 2016), "c"), clue(years(2009, 2016), "d")};
        std::vector<DateConstraint> withYear = others;
        withYear.push_back(clue(years(2016, 2016), "2016", Evidence::NewestYear));
        const auto period = periodOf(withYear, anyTime);
        QVERIFY(period);
        QVERIFY(period->days.contains({dayNumber(2015, 9, 1), dayNumber(2015, 12, 31)}));
    }
};

QTEST_GUILESS_MAIN(TestTypicalPeriod)
#include "tst_typicalperiod.moc"
