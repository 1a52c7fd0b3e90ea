// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/calendarticks.h"

#include <QTest>

using namespace dateline;
using namespace dateline::timeline;

class TestCalendarTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesFollowEachOtherAtEveryZoom();
    void headerFitsTheZoom_data();
    void headerFitsTheZoom();
    void yearIsAlwaysNamed();
    void scaleRoundTrips();
    void zoomKeepsTheFixedTime();
    void limitsHold();
    void binsAreWideEnoughAndAligned();
};

namespace {

TimeScale scaleOver(DayNumber from, double days, double width = 1200.0)
{
    return {{static_cast<double>(from), from + days}, width};
}

} // namespace

void TestCalendarTicks::piecesFollowEachOtherAtEveryZoom()
{
    for (double days = 1.0 / 24.0; days < 7'000'000.0; days *= 1.37) {
        const TimeScale scale = scaleOver(dayNumber(-1200, 5, 17), days);
        const AxisTicks ticks = calendarTicks(scale, 7.0);
        for (const auto* row : {&ticks.lower, &ticks.upper}) {
            QVERIFY(!row->empty());
            QVERIFY(row->size() < 400);
            QVERIFY(row->front().piece.from <= scale.span.from + 1e-9);
            QVERIFY2(row->back().piece.to >= scale.span.to - 1e-9, qPrintable(QString::number(days)));
            for (std::size_t i = 0; i < row->size(); ++i) {
                QVERIFY((*row)[i].piece.days() > 0.0);
                QVERIFY(!(*row)[i].label.empty());
                QVERIFY(i == 0 || (*row)[i].piece.from == (*row)[i - 1].piece.to);
            }
        }
    }
}

void TestCalendarTicks::headerFitsTheZoom_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("upper");
    QTest::newRow("one hour") << 1.0 / 24.0 << "00:00"
                              << "Wed 1 March 2017";
    QTest::newRow("two days") << 2.0 << "00:00"
                              << "Wed 1 March 2017";
    QTest::newRow("two weeks") << 18.0 << "Wed 1"
                               << "March 2017";
    QTest::newRow("a month") << 30.0 << "1"
                             << "March 2017";
    QTest::newRow("three months") << 90.0 << "27"
                                  << "March 2017";
    QTest::newRow("a year") << 365.0 << "March"
                            << "2017";
    QTest::newRow("five years") << 1826.0 << "Q1"
                                << "2017";
    QTest::newRow("twenty years") << 7305.0 << "2017"
                                  << "2010\u20132019";
    QTest::newRow("two centuries") << 73050.0 << "2010"
                                   << "2000\u20132099";
}

void TestCalendarTicks::headerFitsTheZoom()
{
    QFETCH(double, days);
    QFETCH(QString, lower);
    QFETCH(QString, upper);
    const AxisTicks ticks = calendarTicks(scaleOver(dayNumber(2017, 3, 1), days), 7.0);
    QCOMPARE(QString::fromStdString(ticks.lower.front().label), lower);
    QCOMPARE(QString::fromStdString(ticks.upper.front().label), upper);
}

void TestCalendarTicks::yearIsAlwaysNamed()
{
    for (double days = 1.0 / 24.0; days < 60'000.0; days *= 1.5) {
        const AxisTicks ticks = calendarTicks(scaleOver(dayNumber(1987, 6, 5), days), 7.0);
        const bool decade = ticks.lowerStep.unit == CalendarUnit::Year;
        QVERIFY(ticks.upper.front().label.find(decade ? "19" : "1987") != std::string::npos);
    }
    // A piece of history: its millennia, not "1 BC-4999" above all of it.
    const AxisTicks millennia = calendarTicks(
        {{static_cast<double>(dayNumber(990, 1, 1)), static_cast<double>(dayNumber(2030, 1, 1))}, 250.0},
        7.0);
    QCOMPARE(millennia.lowerStep.count, 500);
    QCOMPARE(millennia.upper.front().label,
        std::string("1\xE2\x80\x93"
                    "999"));
    QCOMPARE(yearText(1), std::string("1"));
    QCOMPARE(yearText(0), std::string("1 BC"));
    QCOMPARE(yearText(-43), std::string("44 BC"));
}

void TestCalendarTicks::scaleRoundTrips()
{
    const TimeScale scale = scaleOver(dayNumber(1650, 1, 1), 140'000.0);
    for (double x = 0.0; x <= 1200.0; x += 7.3) {
        QVERIFY(std::abs(scale.x(scale.time(x)) - x) < 1e-6);
    }
}

void TestCalendarTicks::zoomKeepsTheFixedTime()
{
    const TimeScale before = scaleOver(dayNumber(2016, 1, 1), 400.0);
    const double time = before.time(333.0);
    const TimeScale after{zoomed(before.span, 1.2, time), 1200.0};
    QVERIFY(std::abs(after.x(time) - 333.0) < 1e-6);
    // Half of the way there it has not moved either.
    const TimeScale half{mixed(before.span, after.span, 0.5), 1200.0};
    QVERIFY(std::abs(half.x(time) - 333.0) < 1e-6);
    QVERIFY(mixed(before.span, after.span, 1.0) == after.span);
}

void TestCalendarTicks::limitsHold()
{
    const TimeSpan data = spanOf({dayNumber(2010, 1, 1), dayNumber(2019, 12, 31)});
    QVERIFY(std::abs(limited({data.from, data.from + 0.001}, data).days() - shortestSpanDays) < 1e-9);
    QVERIFY(limited(padded(data, 5.0), data).days() <= 1.2 * data.days() + 1e-6);
    const TimeSpan far = limited(shifted(data, 1e7), data);
    QVERIFY(far.from < data.to);
    const TimeSpan early = limited(shifted(data, -1e7), data);
    QVERIFY(early.to > data.from);
}

void TestCalendarTicks::binsAreWideEnoughAndAligned()
{
    for (double days = 1.0; days < 3'000'000.0; days *= 1.7) {
        const TimeScale scale = scaleOver(dayNumber(-500, 1, 9), days);
        const CalendarStep step = binStep(scale);
        double begin = stepBegin(step, scale.span.from);
        for (int i = 0; i < 20; ++i) {
            const double next = stepNext(step, begin);
            const bool coarsest = step == CalendarStep{CalendarUnit::Year, 100};
            QVERIFY(coarsest || (next - begin) * scale.pxPerDay() > 7.9);
            QCOMPARE(stepBegin(step, begin), begin);
            QCOMPARE(stepBegin(step, (begin + next) / 2.0), begin);
            begin = next;
        }
    }
}

QTEST_GUILESS_MAIN(TestCalendarTicks)
#include "tst_calendarticks.moc"
