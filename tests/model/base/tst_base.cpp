// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/contenthash.h"
#include "model/base/expected.h"
#include "model/base/kinds.h"
#include "model/base/parallel.h"

#include <QTest>

#include <atomic>
#include <string>
#include <vector>

using namespace dateline;

namespace {

class CancelAfter : public Progress
{
public:
    explicit CancelAfter(int calls)
        : m_left(calls)
    {
    }
    bool cancelled() const override { return m_left-- <= 0; }

private:
    mutable std::atomic<int> m_left;
};

} // namespace

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemIsWorkedOnceForAnyNumberOfThreads();
    void cancelledWorkSaysSo();
    void contentHashRoundTripsAsHexDigits();
    void everyKindHasAWordThatLeadsBack();
    void expectedHoldsEitherValueOrError();
};

void TestBase::everyItemIsWorkedOnceForAnyNumberOfThreads()
{
    const Progress progress;
    for (const int threads : {1, 2, 7}) {
        for (const std::size_t count : {std::size_t(0), std::size_t(1), std::size_t(1000)}) {
            std::vector<std::atomic<int>> visits(count);
            QVERIFY(parallelFor(count, threads, progress, [&](std::size_t worker, std::size_t item) {
                QVERIFY(worker < static_cast<std::size_t>(threads));
                ++visits[item];
            }));
            for (const std::atomic<int>& visit : visits) {
                QCOMPARE(visit.load(), 1);
            }
        }
    }
}

void TestBase::cancelledWorkSaysSo()
{
    const CancelAfter progress(10);
    std::atomic<int> worked{0};
    QVERIFY(!parallelFor(1000, 2, progress, [&](std::size_t, std::size_t) { ++worked; }));
    QVERIFY(worked <= 10);
}

void TestBase::contentHashRoundTripsAsHexDigits()
{
    const ContentHash hash = ContentHash::of("Tirana");
    QCOMPARE(hash.hex().size(), std::size_t(32));
    QVERIFY(ContentHash::fromHex(hash.hex()) == hash);
    QVERIFY(ContentHash::of("Tirana ") != hash);
    QVERIFY(!ContentHash::fromHex("xyz"));
    QVERIFY(!ContentHash::fromHex(hash.hex() + "0"));
}

void TestBase::everyKindHasAWordThatLeadsBack()
{
    for (int i = 0; i < entityKindCount; ++i) {
        QVERIFY(entityKindFrom(toString(static_cast<EntityKind>(i))) == static_cast<EntityKind>(i));
    }
    for (int i = 0; i < eventKindCount; ++i) {
        QVERIFY(eventKindFrom(toString(static_cast<EventKind>(i))) == static_cast<EventKind>(i));
    }
    for (int i = 0; i < relationKindCount; ++i) {
        QVERIFY(relationKindFrom(toString(static_cast<RelationKind>(i))) == static_cast<RelationKind>(i));
    }
    QVERIFY(!eventKindFrom("party"));
}

void TestBase::expectedHoldsEitherValueOrError()
{
    const Expected<std::string> value = std::string("text");
    QVERIFY(value);
    QCOMPARE(value->size(), std::size_t(4));
    const Expected<std::string> none = Unexpected{Error{ErrorCode::Empty, {}, {"a.txt", 3}}};
    QVERIFY(!none);
    QCOMPARE(none.error().where.line, std::uint64_t(3));
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
