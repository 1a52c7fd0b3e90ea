// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/checksum.h"
#include "model/base/contenthash.h"
#include "model/base/errorsense.h"
#include "model/base/expected.h"
#include "model/base/kinds.h"
#include "model/base/orderedwork.h"
#include "model/base/ownthread.h"
#include "model/base/parallel.h"
#include "model/base/recentlyused.h"

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
    void aStreamKeepsItsOrderForAnyNumberOfThreads();
    void aStreamEndsWhereNoMoreIsWanted();
    void aThreadOfItsOwnAnswersEverybody();
    void whatWasNotAskedForLongestGoesFirst();
    void checksumsAreThoseOfTheSpecification();
    void contentHashRoundTripsAsHexDigits();
    void everyKindHasAWordThatLeadsBack();
    void expectedHoldsEitherValueOrError();
    void codesOfLaterVersionsAreNotKnown();
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

void TestBase::aStreamKeepsItsOrderForAnyNumberOfThreads()
{
    for (const int threads : {1, 2, 5}) {
        const BatchSize full{7, 100};
        std::atomic<int> waiting{0};
        int most = 0;
        std::vector<int> taken;
        OrderedWork<std::pair<int, int>> stream(
            threads, [](auto& item) { item.second = item.first * item.first; },
            [&](const auto& item) {
                --waiting;
                taken.push_back(item.second);
                return true;
            },
            full);
        for (int i = 0; i < 1000; ++i) {
            most = std::max(most, ++waiting);
            QVERIFY(stream.add({i, 0}, i % 50 == 0 ? 100 : 1));
        }
        QVERIFY(stream.finish());
        QVERIFY2(most <= (threads == 1 ? 1 : 14), qPrintable(QString::number(most)));
        QCOMPARE(taken.size(), std::size_t(1000));
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(taken[static_cast<std::size_t>(i)], i * i);
        }
    }
}

void TestBase::aStreamEndsWhereNoMoreIsWanted()
{
    for (const int threads : {1, 3}) {
        std::vector<int> taken;
        OrderedWork<int> stream(
            threads, [](int&) {},
            [&taken](int item) {
                taken.push_back(item);
                return item < 3;
            },
            {2, 100});
        int added = 0;
        while (stream.add(added, 1)) {
            ++added;
        }
        QVERIFY(added < 9);
        QVERIFY(!stream.finish());
        QVERIFY(taken == (std::vector<int>{0, 1, 2, 3}));
    }
}

void TestBase::aThreadOfItsOwnAnswersEverybody()
{
    OwnThread thread;
    const std::thread::id where = thread.ask([] { return std::this_thread::get_id(); });
    QVERIFY(where != std::this_thread::get_id());
    int sum = 0; // safe without a lock, since one thread adds
    const Progress progress;
    QVERIFY(parallelFor(1000, 4, progress, [&](std::size_t, std::size_t) {
        thread.ask([&] { sum += std::this_thread::get_id() == where ? 1 : 0; });
    }));
    QCOMPARE(sum, 1000);
}

void TestBase::whatWasNotAskedForLongestGoesFirst()
{
    RecentlyUsed<int, std::string> kept(10);
    const auto put = [&kept](int key, std::size_t size) {
        kept.put(key, std::make_shared<const std::string>(std::to_string(key)), size);
    };
    put(1, 4);
    put(2, 4);
    QCOMPARE(*kept.find(1), std::string("1"));
    put(3, 4);
    QVERIFY(kept.find(1) && !kept.find(2) && kept.find(3));
    put(4, 11); // larger than all there is room for
    QVERIFY(kept.find(1) && kept.find(3) && !kept.find(4));
    put(5, 10);
    QVERIFY(!kept.find(1) && !kept.find(3) && kept.find(5));
    kept.clear();
    QVERIFY(!kept.find(5));
}

/// Projects hold them: another sum would make every block of every project a damaged one.
void TestBase::checksumsAreThoseOfTheSpecification()
{
    QCOMPARE(checksum64(""), 0xEF46DB3751D8E999U);
    QCOMPARE(checksum64("a"), 0xD24EC4F1A98C6E5BU);
    QCOMPARE(checksum64("abc"), 0x44BC2CF5AD770999U);
    QCOMPARE(checksum64("abcd"), 0xDE0327B0D25D92CCU); // a whole word of four
    QCOMPARE(checksum64("Nobody inspects the spammish repetition"), 0xFBCEA83C8A378BF1U); // all the steps
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

void TestBase::codesOfLaterVersionsAreNotKnown()
{
    QVERIFY(errorCodeFrom(0) == ErrorCode::None);
    std::uint64_t number = 0;
    int notices = 0;
    for (std::optional<ErrorCode> code = ErrorCode::None; code; code = errorCodeFrom(++number)) {
        notices += senseOf(*code) == ErrorSense::Notice ? 1 : 0;
    }
    QVERIFY(number > static_cast<std::uint64_t>(ErrorCode::OldDocument));
    QCOMPARE(notices, 5);
    QVERIFY(!errorCodeFrom(256)); // which a narrowing would take for none
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
