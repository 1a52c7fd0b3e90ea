// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/freedmemory.h"
#include "tests/support/measured.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <memory>
#include <thread>
#include <vector>

using namespace dateline;

namespace {

constexpr std::size_t threads = 4;
constexpr std::size_t pieceBytes = 200;
constexpr std::size_t pieces = 200'000; // 42 MB a thread

using Pieces = std::vector<std::unique_ptr<char[]>>;

Pieces filled()
{
    Pieces held(pieces);
    for (auto& piece : held) {
        piece = std::make_unique<char[]>(pieceBytes);
    }
    return held;
}

/// Pieces in several threads at once, so that each has an arena of its own; all of them are freed again.
/// Returns what is resident then beyond what was.
double residentOfFreed()
{
    const auto before = static_cast<double>(test::residentBytes());
    std::atomic<std::size_t> ready{0};
    std::vector<std::thread> all;
    for (std::size_t t = 0; t < threads; ++t) {
        all.emplace_back([&ready] {
            const Pieces held = filled();
            ++ready;
            while (ready < threads) { // nobody takes over what another has freed
                std::this_thread::yield();
            }
        });
    }
    for (std::thread& each : all) {
        each.join();
    }
    return static_cast<double>(test::residentBytes()) - before;
}

} // namespace

class TestFreedMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const std::size_t before = test::heapBytes();
        const Pieces held = filled();
        if (test::heapBytes() < before + pieces * pieceBytes) {
            QSKIP("not the allocator of glibc: a sanitizer's");
        }
    }

    void whatThreadsFreedIsGivenBack()
    {
        { // twice the largest array that was ever freed is what each arena keeps
            const std::vector<char> large(31U << 20U, 'x');
        }
        QVERIFY(residentOfFreed() > threads * pieces * pieceBytes / 2.0); // else this test shows nothing
        giveBackFreedMemory();
        const double kept = residentOfFreed();
        QVERIFY2(kept < 16e6, qPrintable(QString::number(kept)));
    }

    /// What is free within an arena stays until it is asked for.
    void whatIsFreeBetweenIsGivenBackNow()
    {
        giveBackFreedMemory();
        Pieces held = filled();
        const std::size_t full = test::residentBytes();
        std::for_each(held.begin(), std::prev(held.end()), [](auto& piece) { piece.reset(); });
        giveBackMemoryNow();
        QVERIFY(test::residentBytes() + pieces * pieceBytes / 2 < full);
    }

    /// Whoever allocates or frees meanwhile stands still: never while others are at work.
    void whatIsFreeBetweenIsGivenBackWhenNobodyWorks()
    {
        giveBackFreedMemory();
        Pieces held = filled();
        const std::size_t full = test::residentBytes();
        const auto isGivenBack = [full] { return test::residentBytes() + pieces * pieceBytes / 2 < full; };
        std::for_each(held.begin(), std::prev(held.end()), [](auto& piece) { piece.reset(); });
        std::thread(giveBackMemorySoon).join();
        putOffGivingBack();
        QTest::qWait(6000);
        QVERIFY(!isGivenBack());
        giveBackMemorySoon();
        QTRY_VERIFY_WITH_TIMEOUT(isGivenBack(), 30'000);
    }
};

QTEST_GUILESS_MAIN(TestFreedMemory)
#include "tst_freedmemory.moc"
