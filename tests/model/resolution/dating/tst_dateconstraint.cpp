// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/dateconstraint.h"

#include <QTest>

using namespace dateline;

namespace {

DayInterval years(int from, int to)
{
    return {dayNumber(from, 1, 1), dayNumber(to, 12, 31)};
}

} // namespace

class TestDateConstraint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsOfTwoOfficesIntersect();
    void anOfficeOfThePastOnlyBoundsFromBelow();
    void aBeginAloneLeavesTheDateOpen();
    void contradictionsLeaveTheDateOpen();
    void oneOfSeveralTermsIsChosenByTheOthers();
    void nothingSaysNothing();
};

void TestDateConstraint::termsOfTwoOfficesIntersect()
{
    const CombinedDate date = combine({{{years(2013, 2016)}, Binding::UnlessPast, "minister"},
        {{years(2015, 2020)}, Binding::UnlessPast, "president"}});
    QVERIFY(date.days == years(2015, 2016));
    QCOMPARE(date.reasons.size(), std::size_t(2));
}

void TestDateConstraint::anOfficeOfThePastOnlyBoundsFromBelow()
{
    const CombinedDate date = combine({{{years(2001, 2008)}, Binding::UnlessPast, "old president"},
        {{years(2017, 2020)}, Binding::UnlessPast, "president"}});
    QVERIFY(date.days == years(2017, 2020));
    QVERIFY(!date.contradiction);
}

void TestDateConstraint::aBeginAloneLeavesTheDateOpen()
{
    const CombinedDate date = combine({{{{dayNumber(2016, 5, 1), anyDay.to}}, Binding::Begin, "past date"}});
    QVERIFY(!date.days);
    QCOMPARE(date.notBefore, dayNumber(2016, 5, 1));
}

void TestDateConstraint::contradictionsLeaveTheDateOpen()
{
    const CombinedDate date = combine({{{{dayNumber(2016, 5, 1), anyDay.to}}, Binding::Begin, "past date"},
        {{years(2016, 2017)}, Binding::UnlessPast, "a"},
        {{{anyDay.from, dayNumber(2016, 6, 1)}}, Binding::Firm, "b"},
        {{years(2017, 2018)}, Binding::UnlessPast, "c"}});
    QVERIFY(!date.days);
    QVERIFY(date.contradiction);
}

void TestDateConstraint::oneOfSeveralTermsIsChosenByTheOthers()
{
    const CombinedDate date
        = combine({{{years(2000, 2008), years(2012, 2024)}, Binding::UnlessPast, "president twice"},
            {{years(2014, 2016)}, Binding::UnlessPast, "minister"}});
    QVERIFY(date.days == years(2014, 2016));
}

void TestDateConstraint::nothingSaysNothing()
{
    const CombinedDate date = combine({});
    QVERIFY(!date.days && !date.contradiction && date.reasons.empty());
}

QTEST_GUILESS_MAIN(TestDateConstraint)
#include "tst_dateconstraint.moc"
