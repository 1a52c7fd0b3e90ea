// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/learning/integermath.h"

#include <QTest>

#include <algorithm>
#include <iterator>
#include <random>
#include <vector>

using namespace dateline;

// The scalar code is the definition; what the processor has besides must give the same integers.
class TestIntegerMath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productsAgreeOnEveryLevel_data();
    void productsAgreeOnEveryLevel();
    void recurrenceAgreesOnEveryLevel();
    void dotsAgreeOnEveryLevel();
    void activationsAgreeOnEveryLevel();
    void smallProductIsRight();
    void stateStaysBounded();
};

namespace {

std::vector<ProcessorLevel> levels()
{
    std::vector<ProcessorLevel> found;
    std::copy_if(processorLevels.begin(), processorLevels.end(), std::back_inserter(found), isAvailable);
    return found;
}

template <typename T>
std::vector<T> randomNumbers(std::mt19937& generator, std::size_t count, int low, int high)
{
    std::vector<T> numbers(count);
    for (T& number : numbers) {
        number = static_cast<T>(low + static_cast<int>(generator() % static_cast<unsigned>(high - low + 1)));
    }
    return numbers;
}

} // namespace

void TestIntegerMath::productsAgreeOnEveryLevel_data()
{
    QTest::addColumn<int>("largestWeight");
    QTest::addColumn<int>("largestMultiplier");

    QTest::newRow("large weights, results that saturate") << 63 << 32767;
    QTest::newRow("large weights") << 63 << 2000;
    QTest::newRow("weights as they are learnt") << 12 << 2000; // many products fit 16 bits
    QTest::newRow("small weights") << 1 << 2000;
}

void TestIntegerMath::productsAgreeOnEveryLevel()
{
    QFETCH(const int, largestWeight);
    QFETCH(const int, largestMultiplier);
    std::mt19937 generator(7);
    for (const std::size_t inputs : {4U, 8U, 64U, 260U, 480U, 2048U, 2052U}) {
        for (const std::size_t outputs : {1U, 16U, 20U, 50U, 150U}) {
            const std::size_t padded = IntegerMatrix::padded(outputs);
            auto weights
                = randomNumbers<std::int8_t>(generator, padded * inputs, -largestWeight, largestWeight);
            // of the outputs 0 and 3 the largest and the smallest weights
            for (auto four = weights.begin();
                 four < weights.begin() + static_cast<std::ptrdiff_t>(inputs * 16); four += 64) {
                std::fill_n(four, 4, static_cast<std::int8_t>(largestWeight));
                std::fill_n(four + 12, 4, static_cast<std::int8_t>(-largestWeight));
            }
            const auto bias = randomNumbers<std::int32_t>(generator, padded, -200000, 200000);
            const auto multipliers = randomNumbers<std::int32_t>(generator, padded, 1, largestMultiplier);
            IntegerMatrix matrix{weights.data(), bias.data(), multipliers.data(),
                static_cast<std::uint32_t>(inputs), static_cast<std::uint32_t>(outputs), 13};
            for (const std::size_t rows :
                {1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U, 9U, 10U, 11U, 12U, 16U, 29U, 32U, 75U}) {
                auto input = randomNumbers<std::uint8_t>(generator, rows * inputs, 0, 255);
                // the largest and the smallest sums
                std::fill_n(input.begin(), inputs, std::uint8_t{255});
                std::fill_n(input.end() - static_cast<std::ptrdiff_t>(inputs), inputs, std::uint8_t{0});
                std::vector<std::int16_t> expected(rows * padded);
                integerKernels(ProcessorLevel::Baseline)
                    .multiply(matrix, input.data(), rows, expected.data());
                for (const ProcessorLevel level : levels()) {
                    std::vector<std::int16_t> found(rows * padded);
                    integerKernels(level).multiply(matrix, input.data(), rows, found.data());
                    QCOMPARE(found, expected);
                }
            }
        }
    }
}

void TestIntegerMath::recurrenceAgreesOnEveryLevel()
{
    std::mt19937 generator(8);
    constexpr std::size_t width = 48;
    constexpr std::size_t tokens = 23;
    const auto z = randomNumbers<std::int16_t>(generator, tokens * 3 * width, -32768, 32767);
    const auto v = randomNumbers<std::int16_t>(generator, 2 * width, -32767, 32767);
    const auto u = randomNumbers<std::int16_t>(generator, tokens * width, -16384, 16384);
    for (const bool backward : {false, true}) {
        auto expected = u;
        integerKernels(ProcessorLevel::Baseline)
            .recur(tokens, width, backward, z.data(), 3 * width, expected.data(), width, v.data());
        for (const ProcessorLevel level : levels()) {
            auto found = u;
            integerKernels(level).recur(
                tokens, width, backward, z.data(), 3 * width, found.data(), width, v.data());
            QCOMPARE(found, expected);
        }
    }
}

void TestIntegerMath::dotsAgreeOnEveryLevel()
{
    std::mt19937 generator(10);
    const auto left = randomNumbers<std::int16_t>(generator, 48, -128, 127);
    const auto rights = randomNumbers<std::int16_t>(generator, 5 * 48, -32768, 32767);
    std::vector<std::int32_t> expected(5);
    integerKernels(ProcessorLevel::Baseline).dots(left.data(), rights.data(), 5, 48, expected.data());
    for (const ProcessorLevel level : levels()) {
        std::vector<std::int32_t> found(5);
        integerKernels(level).dots(left.data(), rights.data(), 5, 48, found.data());
        QCOMPARE(found, expected);
    }
}

void TestIntegerMath::activationsAgreeOnEveryLevel()
{
    std::vector<std::int16_t> all;
    for (int value = -32768; value <= 32767; ++value) {
        all.push_back(static_cast<std::int16_t>(value));
    }
    all.push_back(5); // a rest that fills no vector
    std::vector<std::int16_t> bounded(all.size());
    std::vector<std::uint8_t> narrow(all.size());
    integerKernels(ProcessorLevel::Baseline).bound(all.data(), all.size(), bounded.data());
    integerKernels(ProcessorLevel::Baseline).narrow(all.data(), all.size(), narrow.data());
    for (std::size_t i = 1; i + 1 < all.size(); ++i) {
        QVERIFY(bounded[i] >= bounded[i - 1] && bounded[i] >= -16384 && bounded[i] <= 16384);
        QVERIFY(narrow[i] >= narrow[i - 1]);
    }
    for (const ProcessorLevel level : levels()) {
        std::vector<std::int16_t> foundBounded(all.size());
        std::vector<std::uint8_t> foundNarrow(all.size());
        integerKernels(level).bound(all.data(), all.size(), foundBounded.data());
        integerKernels(level).narrow(all.data(), all.size(), foundNarrow.data());
        QCOMPARE(foundBounded, bounded);
        QCOMPARE(foundNarrow, narrow);
    }
}

void TestIntegerMath::smallProductIsRight()
{
    // One output over (1, -2, 3, 0) with weights (10, 20, -30, 40): 10 - 40 - 90 = -120; the bytes' 128 are
    // in the bias.
    std::vector<std::int8_t> weights(64, 0);
    const std::int8_t first[4] = {10, 20, -30, 40};
    std::copy(std::begin(first), std::end(first), weights.begin());
    std::vector<std::int32_t> bias(16, 0);
    bias[0] = -128 * (10 + 20 - 30 + 40) + 8;
    const std::vector<std::int32_t> multipliers(16, 1 << 10);
    const IntegerMatrix matrix{weights.data(), bias.data(), multipliers.data(), 4, 1, 10};
    const std::uint8_t input[4] = {129, 126, 131, 128};
    std::int16_t out[16] = {};
    integerKernels(ProcessorLevel::Baseline).multiply(matrix, input, 1, out);
    QCOMPARE(out[0], std::int16_t{-7}); // (-120 + 8) >> 4
}

void TestIntegerMath::stateStaysBounded()
{
    std::mt19937 generator(9);
    constexpr std::size_t width = 16;
    constexpr std::size_t tokens = 500;
    const auto z = randomNumbers<std::int16_t>(generator, tokens * 3 * width, -32768, 32767);
    const auto v = randomNumbers<std::int16_t>(generator, 2 * width, -32767, 32767);
    auto u = randomNumbers<std::int16_t>(generator, tokens * width, -16384, 16384);
    integerKernels(bestProcessorLevel())
        .recur(tokens, width, false, z.data(), 3 * width, u.data(), width, v.data());
    for (const std::int16_t value : u) {
        QVERIFY(value >= -16386 && value <= 16386);
    }
}

QTEST_GUILESS_MAIN(TestIntegerMath)
#include "tst_integermath.moc"
