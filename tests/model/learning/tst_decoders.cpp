// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/learning/namespans.h"
#include "model/learning/sequencedecoder.h"
#include "model/learning/treedecoder.h"

#include <QTest>

#include <functional>
#include <random>

using namespace dateline;

// Both decoders against exhaustive search on small random cases.
class TestDecoders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequenceIsTheBestWellFormedOne();
    void treeIsTheBestWithOneRoot();
    void namesAreReadFromLabels();
};

void TestDecoders::sequenceIsTheBestWellFormedOne()
{
    std::mt19937 generator(3);
    constexpr std::size_t kinds = 2;
    constexpr std::size_t labels = 1 + 4 * kinds;
    constexpr std::size_t tokens = 4;
    const auto mayFollow
        = [](std::size_t before, std::size_t after) { // label numbers; 0 also stands for the edges
              const auto opens = [](std::size_t label) { return label != 0 && (label - 1) % 4 < 2; };
              const auto goesOn = [](std::size_t label) {
                  return label != 0 && ((label - 1) % 4 == 1 || (label - 1) % 4 == 2);
              };
              return opens(before) ? goesOn(after) && (before - 1) / 4 == (after - 1) / 4 : !goesOn(after);
          };
    SequenceDecoder decoder;
    for (int round = 0; round < 200; ++round) {
        std::vector<std::int16_t> scores(tokens * labels);
        for (auto& score : scores) {
            score = static_cast<std::int16_t>(generator() % 2000);
        }
        std::int64_t best = INT64_MIN;
        std::function<void(std::size_t, std::size_t, std::int64_t)> walk
            = [&](std::size_t token, std::size_t before, std::int64_t sum) {
                  if (token == tokens) {
                      best = mayFollow(before, 0) ? std::max(best, sum) : best;
                      return;
                  }
                  for (std::size_t label = 0; label < labels; ++label) {
                      if (mayFollow(before, label)) {
                          walk(token + 1, label, sum + scores[token * labels + label]);
                      }
                  }
              };
        walk(0, 0, 0);
        std::vector<std::uint8_t> found(tokens);
        decoder.decode(scores, labels, kinds, found);
        std::int64_t sum = 0;
        std::size_t before = 0;
        for (std::size_t token = 0; token < tokens; ++token) {
            QVERIFY(mayFollow(before, found[token]));
            before = found[token];
            sum += scores[token * labels + before];
        }
        QVERIFY(mayFollow(before, 0));
        QCOMPARE(sum, best);
    }
}

void TestDecoders::treeIsTheBestWithOneRoot()
{
    std::mt19937 generator(4);
    TreeDecoder decoder;
    for (int round = 0; round < 300; ++round) {
        const std::size_t tokens = 1 + generator() % 5;
        std::vector<std::int32_t> scores(tokens * (tokens + 1));
        for (auto& score : scores) {
            score = static_cast<std::int32_t>(generator() % 100000) - 50000;
        }
        const auto isTree = [&](const std::vector<std::uint32_t>& heads) {
            std::size_t roots = 0;
            for (std::uint32_t start = 1; start <= tokens; ++start) {
                roots += heads[start - 1] == 0 ? 1U : 0U;
                std::uint32_t at = start;
                for (std::size_t step = 0; step <= tokens && at != 0; ++step) {
                    at = heads[at - 1];
                }
                if (at != 0) {
                    return false;
                }
            }
            return roots == 1;
        };
        const auto sumOf = [&](const std::vector<std::uint32_t>& heads) {
            std::int64_t sum = 0;
            for (std::size_t d = 0; d < tokens; ++d) {
                sum += scores[d * (tokens + 1) + heads[d]];
            }
            return sum;
        };
        std::int64_t best = INT64_MIN;
        std::vector<std::uint32_t> heads(tokens, 0);
        for (bool more = true; more;) {
            best = isTree(heads) ? std::max(best, sumOf(heads)) : best;
            std::size_t d = 0;
            while (d < tokens && ++heads[d] > tokens) {
                heads[d++] = 0;
            }
            more = d < tokens;
        }
        std::vector<std::uint32_t> found(tokens);
        decoder.decode(scores, tokens, found);
        QVERIFY(isTree(found));
        QCOMPARE(sumOf(found), best);
    }
}

void TestDecoders::namesAreReadFromLabels()
{
    struct Label
    {
        std::uint8_t name;
    };
    // none, person single, organisation begin inside last, then a begin that nothing ends
    const std::vector<Label> labels{{0}, {4}, {5}, {6}, {7}, {1}, {0}, {3}};
    std::vector<std::size_t> found;
    forEachName(labels, 0, labels.size(), [&](std::size_t first, std::size_t last, std::size_t kind) {
        found.insert(found.end(), {first, last, kind});
    });
    QCOMPARE(found, (std::vector<std::size_t>{1, 1, 0, 2, 4, 1}));
}

QTEST_GUILESS_MAIN(TestDecoders)
#include "tst_decoders.moc"
