// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/id.h"
#include "model/base/integerlog.h"
#include "model/base/random.h"
#include "model/base/sharedtext.h"
#include "model/base/shortlist.h"
#include "model/base/unionfind.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>
#include <vector>

using namespace dateline;

namespace {

struct Pair
{
    std::uint32_t first = 0;
    std::uint32_t second = 0;

    friend bool operator==(const Pair&, const Pair&) = default;
};

struct Three
{
    std::uint8_t bytes[3] = {};

    friend bool operator==(const Three&, const Three&) = default;
};

} // namespace

class TestSmallValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integerLogarithmsAndRootsAreNearTheReal()
    {
        for (std::uint64_t n = 1; n < (std::uint64_t(1) << 45U); n += 1 + n / 7) {
            const double real = 16 * std::log2(static_cast<double>(n));
            QVERIFY(log16(n) <= real + 1e-9);
            QVERIFY(log16(n) > real - 1.2);
            const auto root = squareRoot(static_cast<std::int64_t>(n));
            QVERIFY(root * root <= static_cast<std::int64_t>(n));
            QVERIFY((root + 1) * (root + 1) > static_cast<std::int64_t>(n));
        }
        QCOMPARE(log16(1), 0);
        QCOMPARE(log16(std::uint64_t(1) << 40U), 640);
        QCOMPARE(squareRoot(0), std::int64_t(0));
    }

    void aTextIsWhatWasPutIn();
    void copiesOfATextShareItsBytes();
    void textsAreSharedAmongThreads();
    void aListIsAVector_data();
    void aListIsAVector();
    void aFewValuesTakeNoMoreThanTheList();
    void whatIsJoinedHasOneRoot();
    void theFirstItemIsTheRootInAnyOrder();
};

void TestSmallValues::aTextIsWhatWasPutIn()
{
    const SharedText none;
    QVERIFY(none.empty() && none.view().empty() && none == SharedText("") && none == "");
    const std::string words = "K\xC3\xB6ln, with a nul" + std::string(1, '\0') + "inside";
    SharedText text = words;
    QVERIFY(text == words && text.str() == words && text.size() == words.size() && text != none);
    QVERIFY(SharedText("a") < SharedText("b") && none < SharedText("a"));
    text = "another";
    QVERIFY(text == "another" && SharedText("another") == text);
    text = {};
    QVERIFY(text.empty());
}

void TestSmallValues::copiesOfATextShareItsBytes()
{
    SharedText first = "told again and again";
    SharedText second = first;
    QVERIFY(second.view().data() == first.view().data()); // QCOMPARE would read on for a zero at the end
    const std::string_view bytes = first;
    first = SharedText();
    QVERIFY(second.view().data() == bytes.data());
    const SharedText third = std::move(second);
    QCOMPARE(third.view(), std::string_view("told again and again"));
}

void TestSmallValues::textsAreSharedAmongThreads()
{
    const SharedText text = "held by many";
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&text, &wrong] {
            std::vector<SharedText> copies;
            for (int i = 0; i < 2000; ++i) {
                copies.push_back(text);
                wrong += copies[copies.size() / 2] == "held by many" ? 0 : 1;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(wrong.load(), 0);
    QVERIFY(text == "held by many");
}

namespace {

template <typename T> T someValue(std::uint32_t number)
{
    if constexpr (std::is_same_v<T, Pair>) {
        return {number, number + 1};
    } else if constexpr (std::is_same_v<T, Three>) {
        return {{static_cast<std::uint8_t>(number), 1, 2}};
    } else {
        return static_cast<T>(number);
    }
}

/// The same steps on both, with a look at them after each.
template <typename T> void compareWithVector(std::uint64_t seed)
{
    Random random(seed);
    std::vector<T> vector;
    ShortList<T> list;
    for (int step = 0; step < 400; ++step) {
        const T value = someValue<T>(random.below(200));
        switch (random.below(9)) {
        case 0:
            vector.clear();
            list.clear();
            break;
        case 1: list.shrink_to_fit(); break;
        case 2: list = ShortList<T>(std::span<const T>(vector)); break;
        case 3: {
            ShortList<T> copy = list;
            list = std::move(copy);
            break;
        }
        case 4:
            if (!vector.empty()) {
                const std::uint32_t at = random.below(static_cast<std::uint32_t>(vector.size()));
                vector.erase(vector.begin() + at, vector.end());
                list.erase(list.begin() + at, list.end());
            }
            break;
        case 5: list.reserve(random.below(10)); break;
        default: vector.push_back(value); list.push_back(value);
        }
        QVERIFY(std::equal(vector.begin(), vector.end(), list.begin(), list.end()));
        QCOMPARE(list.size(), vector.size());
        QCOMPARE(list.empty(), vector.empty());
        QVERIFY(vector.empty() || (list.front() == vector.front() && list.back() == vector.back()));
    }
}

} // namespace

void TestSmallValues::aListIsAVector_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %d", static_cast<int>(seed)) << seed;
    }
}

void TestSmallValues::aListIsAVector()
{
    QFETCH(quint64, seed);
    compareWithVector<EventId>(seed);
    compareWithVector<Pair>(seed);
    compareWithVector<Three>(seed);
    compareWithVector<char>(seed);
}

void TestSmallValues::aFewValuesTakeNoMoreThanTheList()
{
    ShortList<EventId> events;
    const auto isInside = [&events] {
        const auto* list = reinterpret_cast<const char*>(&events);
        const auto* values = reinterpret_cast<const char*>(events.data());
        return values >= list && values < list + sizeof events;
    };
    events.push_back(EventId(1));
    events.push_back(EventId(2));
    QVERIFY(isInside());
    events.push_back(EventId(3));
    QVERIFY(!isInside());
    events.erase(events.begin() + 1, events.end());
    events.shrink_to_fit();
    QVERIFY(isInside());
    QCOMPARE(sizeof events, std::size_t(16));
}

void TestSmallValues::whatIsJoinedHasOneRoot()
{
    UnionFind sets(4);
    QVERIFY(sets.join(2, 3) && sets.join(1, 3));
    QVERIFY(!sets.join(1, 2)); // are one already
    QCOMPARE(sets.root(3), 1U);
    QCOMPARE(sets.root(0), 0U);
    QCOMPARE(sets.add(), 4U);
    sets.joinInto(1, 4);
    QCOMPARE(sets.root(2), 4U);
}

void TestSmallValues::theFirstItemIsTheRootInAnyOrder()
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs{{5, 6}, {0, 4}, {6, 2}, {4, 7}, {2, 3}};
    std::sort(pairs.begin(), pairs.end());
    do {
        UnionFind sets(8);
        for (const auto& [a, b] : pairs) {
            sets.join(a, b);
        }
        QVERIFY(sets.root(7) == 0 && sets.root(4) == 0 && sets.root(1) == 1 && sets.root(6) == 2
            && sets.root(5) == 2);
    } while (std::next_permutation(pairs.begin(), pairs.end()));
}

QTEST_GUILESS_MAIN(TestSmallValues)
#include "tst_smallvalues.moc"
