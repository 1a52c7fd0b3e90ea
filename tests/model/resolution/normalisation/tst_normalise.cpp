// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/timetext.h"

#include "model/resolution/normalisation/period.h"

#include <QTest>

using namespace dateline;
using namespace dateline::test;

namespace {

DayInterval on(int year, int month, int day)
{
    const DayNumber number = dayNumber(year, month, day);
    return {number, number};
}

TimeInterpretation weekdayOf(int weekday, TimeDirection direction)
{
    TimeInterpretation what;
    what.anchor = TimeAnchor::Publication;
    what.direction = direction;
    what.unit = TimeUnit::Day;
    what.weekday = static_cast<std::int16_t>(weekday);
    return what;
}

TimeInterpretation shift(TimeUnit unit, int offset, TimeUnit granularity)
{
    TimeInterpretation what;
    what.anchor = TimeAnchor::Publication;
    what.unit = granularity;
    what.offsetUnit = unit;
    what.offset = offset;
    return what;
}

TimeInterpretation monthOf(int month, TimeDirection direction, int day = TimeInterpretation::unset)
{
    TimeInterpretation what;
    what.anchor = TimeAnchor::Publication;
    what.direction = direction;
    what.unit = day == TimeInterpretation::unset ? TimeUnit::Month : TimeUnit::Day;
    what.month = static_cast<std::int16_t>(month);
    what.day = static_cast<std::int16_t>(day);
    return what;
}

NormalisedTime normalised(const TimeInterpretation& what, std::optional<DayInterval> anchor)
{
    return normalise(what, anchor, timeTables().holidays);
}

} // namespace

class TestNormalise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWeekdayOfFourHundredYearsIsTheNearestOfItsDirection();
    void everyDayShiftsThereAndBack();
    void everyPeriodHoldsItsDayAndReadsBack();
    void shiftsGiveTheirValue_data();
    void shiftsGiveTheirValue();
    void monthsGoWhereTheTenseAllows_data();
    void monthsGoWhereTheTenseAllows();
    void whatNoDateAnchorsStaysOpen_data();
    void whatNoDateAnchorsStaysOpen();
    void aWideAnchorResolvesWhereOneDayIsLeft();
    void holidaysFollowTheirRules_data();
    void holidaysFollowTheirRules();
    void intervalsFollowTheWords();
    void farYearsStayInsideTheCalendar();
};

void TestNormalise::everyWeekdayOfFourHundredYearsIsTheNearestOfItsDirection()
{
    for (DayNumber day = dayNumber(1800, 1, 1); day < dayNumber(2200, 1, 1); ++day) {
        const int wanted = day % 7 < 0 ? day % 7 + 8 : day % 7 + 1;
        const auto resolve = [&](TimeDirection direction) {
            return normalised(weekdayOf(wanted, direction), DayInterval{day, day}).interval->days;
        };
        const DayInterval past = resolve(TimeDirection::Past);
        const DayInterval pastOrPresent = resolve(TimeDirection::PastOrPresent);
        const DayInterval presentOrFuture = resolve(TimeDirection::PresentOrFuture);
        const DayInterval future = resolve(TimeDirection::Future);
        for (const DayInterval& found : {past, pastOrPresent, presentOrFuture, future}) {
            QVERIFY(found.isDay() && static_cast<int>(weekday(found.from)) == wanted);
        }
        QVERIFY(past.from < day && past.from >= day - 7);
        QVERIFY(pastOrPresent.from <= day && pastOrPresent.from > day - 7);
        QVERIFY(presentOrFuture.from >= day && presentOrFuture.from < day + 7);
        QVERIFY(future.from > day && future.from <= day + 7);
    }
}

void TestNormalise::everyDayShiftsThereAndBack()
{
    // beyond the calendar
    QCOMPARE(moved(dayNumber(9000, 1, 1), TimeUnit::Fortnight, 200'000, 0), std::optional<DayNumber>());
    QCOMPARE(moved(dayNumber(-5000, 1, 1), TimeUnit::Fortnight, -200'000, 0), std::optional<DayNumber>());
    for (DayNumber day = dayNumber(1900, 1, 1); day < dayNumber(2100, 1, 1); day += 5) {
        for (const int count : {1, 2, 13, 400}) {
            QCOMPARE(
                moved(*moved(day, TimeUnit::Day, count, 0), TimeUnit::Day, -count, 0), std::optional(day));
            QCOMPARE(
                moved(*moved(day, TimeUnit::Week, -count, 0), TimeUnit::Week, count, 0), std::optional(day));
            const CivilDate there = civilDate(*moved(day, TimeUnit::Month, count, 0));
            const CivilDate here = civilDate(day);
            QCOMPARE(there.year * 12 + there.month, here.year * 12 + here.month + count);
        }
    }
}

void TestNormalise::everyPeriodHoldsItsDayAndReadsBack()
{
    for (DayNumber day = dayNumber(1800, 1, 1); day < dayNumber(2200, 1, 1); day += 3) {
        for (const TimeUnit unit : {TimeUnit::Day, TimeUnit::Week, TimeUnit::Month, TimeUnit::Quarter,
                 TimeUnit::Half, TimeUnit::Season, TimeUnit::Year, TimeUnit::Decade, TimeUnit::Century}) {
            const std::optional<Period> period = periodOf(unit, day);
            QVERIFY(period && period->days.from <= day && day <= period->days.to);
            QVERIFY(periodOf(unit, period->days.from) == period && periodOf(unit, period->days.to) == period);
            QVERIFY(periodOf(unit, period->days.to + 1)->days.from == period->days.to + 1);
        }
        QCOMPARE(timexValue(*periodOf(TimeUnit::Day, day)), isoDate(day));
    }
}

void TestNormalise::shiftsGiveTheirValue_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("granularity");
    QTest::addColumn<QString>("value");
    const auto row
        = [](const char* name, TimeUnit unit, int offset, TimeUnit granularity, const char* value) {
              QTest::newRow(name) << static_cast<int>(unit) << offset << static_cast<int>(granularity)
                                  << QString::fromLatin1(value);
          };
    row("yesterday", TimeUnit::Day, -1, TimeUnit::Day, "2024-03-04");
    row("five days ago, over a leap day", TimeUnit::Day, -5, TimeUnit::Day, "2024-02-29");
    row("last week", TimeUnit::Week, -1, TimeUnit::Week, "2024-W09");
    row("next week", TimeUnit::Week, 1, TimeUnit::Week, "2024-W11");
    row("ten weeks ago, over new year", TimeUnit::Week, -10, TimeUnit::Week, "2023-W52");
    row("last month", TimeUnit::Month, -1, TimeUnit::Month, "2024-02");
    row("next month", TimeUnit::Month, 1, TimeUnit::Month, "2024-04");
    row("a month ago to the day", TimeUnit::Month, -1, TimeUnit::Day, "2024-02-05");
    row("last quarter", TimeUnit::Quarter, -1, TimeUnit::Quarter, "2023-Q4");
    row("this half", TimeUnit::Half, 0, TimeUnit::Half, "2024-H1");
    row("last year", TimeUnit::Year, -1, TimeUnit::Year, "2023");
    row("this season", TimeUnit::Season, 0, TimeUnit::Season, "2024-SP");
    row("two decades ago", TimeUnit::Decade, -2, TimeUnit::Decade, "200");
    row("last century", TimeUnit::Century, -1, TimeUnit::Century, "19");
    row("last weekend", TimeUnit::Weekend, -1, TimeUnit::Weekend, "2024-W09-WE");
    row("3,000 years ago", TimeUnit::Year, -3000, TimeUnit::Year, "BC0977");
}

void TestNormalise::shiftsGiveTheirValue()
{
    QFETCH(int, unit);
    QFETCH(int, offset);
    QFETCH(int, granularity);
    QFETCH(QString, value);
    const TimeInterpretation what
        = shift(static_cast<TimeUnit>(unit), offset, static_cast<TimeUnit>(granularity));
    QCOMPARE(QString::fromStdString(normalised(what, on(2024, 3, 5)).value), value);
}

void TestNormalise::monthsGoWhereTheTenseAllows_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, int month, int day, TimeDirection direction, const char* value) {
        QTest::newRow(name) << month << day << static_cast<int>(direction) << QString::fromLatin1(value);
    };
    constexpr int none = TimeInterpretation::unset;
    row("in March, past: the running month", 3, none, TimeDirection::PastOrPresent, "2024-03");
    row("in December, past", 12, none, TimeDirection::PastOrPresent, "2023-12");
    row("in April, past, but so near", 4, none, TimeDirection::PastOrPresent, "2024-04");
    row("in September, past", 9, none, TimeDirection::PastOrPresent, "2023-09");
    row("in September, future", 9, none, TimeDirection::PresentOrFuture, "2024-09");
    row("in January, future", 1, none, TimeDirection::Future, "2025-01");
    row("last March", 3, none, TimeDirection::Past, "2023-03");
    row("this December", 12, none, TimeDirection::Same, "2024-12");
    row("5 March, past: today", 3, 5, TimeDirection::PastOrPresent, "2024-03-05");
    row("6 March, nearest", 3, 6, TimeDirection::Nearest, "2024-03-06");
    row("25 December, nearest", 12, 25, TimeDirection::Nearest, "2023-12-25");
    row("29 February, future", 2, 29, TimeDirection::Future, "2028-02-29");
}

void TestNormalise::monthsGoWhereTheTenseAllows()
{
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, direction);
    QFETCH(QString, value);
    const TimeInterpretation what = monthOf(month, static_cast<TimeDirection>(direction), day);
    QCOMPARE(QString::fromStdString(normalised(what, on(2024, 3, 5)).value), value);
}

void TestNormalise::whatNoDateAnchorsStaysOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    for (const auto& [text, value] :
        std::initializer_list<std::pair<const char*, const char*>>{{"on Thursday", "XXXX-WXX-4"},
            {"on Thursday evening", "XXXX-WXX-4TEV"}, {"yesterday", "XXXX-XX-XX"}, {"last week", "XXXX-WXX"},
            {"last month", "XXXX-XX"}, {"last year", "XXXX"}, {"in March", "XXXX-03"},
            {"on 3 March", "XXXX-03-03"}, {"over the weekend", "XXXX-WXX-WE"}, {"last summer", "XXXX-SU"},
            {"on Christmas Day", "XXXX-12-25"}, {"at 5 p.m.", "XXXX-XX-XXT17:00"}}) {
        QTest::newRow(text) << QString::fromLatin1("It happened %1.").arg(QString::fromLatin1(text))
                            << QString::fromLatin1(value);
    }
}

void TestNormalise::whatNoDateAnchorsStaysOpen()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const TaggedText tagged = tagTimes(text.toStdString(), "");
    QCOMPARE(tagged.times.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(tagged.times[0].value.str()), value);
    QVERIFY(!tagged.times[0].interval);
}

void TestNormalise::aWideAnchorResolvesWhereOneDayIsLeft()
{
    const TimeInterpretation thursday = weekdayOf(4, TimeDirection::PastOrPresent);
    const NormalisedTime resolved
        = normalised(thursday, DayInterval{dayNumber(2017, 5, 25), dayNumber(2017, 5, 31)});
    QCOMPARE(resolved.value, std::string("2017-05-25"));
    const NormalisedTime open
        = normalised(thursday, DayInterval{dayNumber(2017, 5, 25), dayNumber(2017, 6, 1)});
    QCOMPARE(open.value, std::string("XXXX-WXX-4"));
    QVERIFY(open.interval->days == (DayInterval{dayNumber(2017, 5, 25), dayNumber(2017, 6, 1)}));
    QVERIFY(open.interval->precision == Precision::Unknown);
}

void TestNormalise::holidaysFollowTheirRules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    for (const auto& [text, value] :
        std::initializer_list<std::pair<const char*, const char*>>{{"Easter 2016", "2016-03-27"},
            {"Good Friday 2017", "2017-04-14"}, {"Orthodox Easter 2016", "2016-05-01"},
            {"Thanksgiving 2015", "2015-11-26"}, {"Black Friday 2015", "2015-11-27"},
            {"Memorial Day 2016", "2016-05-30"}, {"Election Day 2016", "2016-11-08"},
            {"Labor Day 2016", "2016-09-05"}, {"Eid al-Adha 2015", "2015-09-24"},
            {"Ramadan 2016", "2016-06-06"}, {"Christmas Eve 2014", "2014-12-24"},
            {"Chinese New Year 2016", "2016-02-08"}, {"Mother's Day 2016", "2016-05-08"}}) {
        QTest::newRow(text) << QString::fromLatin1("It ended on %1.").arg(QString::fromLatin1(text))
                            << QString::fromLatin1(value);
    }
}

void TestNormalise::holidaysFollowTheirRules()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const TaggedText tagged = tagTimes(text.toStdString(), "2017-05-26");
    QCOMPARE(tagged.times.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(tagged.times[0].value.str()), value);
}

void TestNormalise::intervalsFollowTheWords()
{
    const auto interval = [](const char* text) { return *tagTimes(text, "2024-03-05").times.at(0).interval; };
    const DatedInterval earlier = interval("It fell earlier this year.");
    QVERIFY(earlier.days == (DayInterval{dayNumber(2024, 1, 1), dayNumber(2024, 3, 5)})
        && earlier.qualifier == Qualifier::Within);
    TimeInterpretation lastYear = shift(TimeUnit::Year, -1, TimeUnit::Year);
    lastYear.modifier = TimeModifier::Earlier; // earlier than what is told of it, not than the article
    const DatedInterval whole = normalised(lastYear, on(2024, 3, 5)).interval.value();
    QVERIFY(whole.days == (DayInterval{dayNumber(2023, 1, 1), dayNumber(2023, 12, 31)}));
    const DatedInterval about = interval("It fell about two months ago.");
    QVERIFY(about.days == (DayInterval{dayNumber(2024, 1, 1), dayNumber(2024, 1, 31)})
        && about.qualifier == Qualifier::About);
    const DatedInterval since = interval("It has been open since 2019.");
    QVERIFY(since.days.from == dayNumber(2019, 1, 1) && since.qualifier == Qualifier::After
        && since.basis == DateBasis::Explicit);
    const DatedInterval june = interval("It is to close by the end of June.");
    QVERIFY(june.days.to == dayNumber(2024, 6, 30) && june.qualifier == Qualifier::Before
        && june.basis == DateBasis::ArticleDate);
    const DatedInterval past = interval("It fell in the past two years.");
    QVERIFY(past.days == (DayInterval{dayNumber(2022, 3, 5), dayNumber(2024, 3, 5)})
        && past.qualifier == Qualifier::Within);
}

void TestNormalise::farYearsStayInsideTheCalendar()
{
    for (const int offset : {-12'000, -200'001, 9'000, 150'000, 2'000'000'000, -2'000'000'000}) {
        for (const TimeUnit unit : {TimeUnit::Day, TimeUnit::Week, TimeUnit::Month, TimeUnit::Year,
                 TimeUnit::Century, TimeUnit::Millennium}) {
            const NormalisedTime result = normalised(shift(unit, offset, unit), on(2024, 3, 5));
            QVERIFY(!result.value.empty());
            QVERIFY(!result.interval || result.interval->days.from <= result.interval->days.to);
        }
    }
}

QTEST_GUILESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
