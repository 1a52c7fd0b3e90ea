// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/random.h"
#include "model/graph/layout/forcelayout.h"
#include "model/graph/layout/overlapremoval.h"
#include "model/graph/layout/packing.h"
#include "model/graph/layout/pagefit.h"
#include "model/graph/layout/repulsion.h"
#include "model/graph/layout/simplelayouts.h"
#include "tests/support/knowngraphs.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace dateline;
using namespace dateline::graph;

class TestGraphLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repulsionIsNearTheExactSum();
    void sameSeedSamePositions();
    void anotherSeedAnotherDrawing();
    void strangeGraphsStayFinite_data();
    void strangeGraphsStayFinite();
    void boxesDoNotOverlap();
    void componentsDoNotOverlap();
    void longestAxisLiesFlat();
    void communitiesKeepTogether();
    void layoutsCanBeCancelled();
    void previewsAreComplete();
    void settlingLeavesFixedNodesAlone();
    void packedBoxesAreApart();
    void pageIsFilledAndKept();
    void whatThePageHasNoRoomForKeepsItsShape();
    void chainsDoNotStretchThePage();
    void whoHangsOnTheSameTwoFillsThePage_data();
    void whoHangsOnTheSameTwoFillsThePage();
    void ringsAreRings();
    void columnsAreColumns();
};

namespace {

bool allFinite(const Positions& positions)
{
    return std::all_of(positions.begin(), positions.end(),
        [](Position p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

std::size_t overlaps(const Positions& positions, const std::vector<NodeBox>& boxes)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const bool apart
                = std::fabs(positions[i].x - positions[j].x) > boxes[i].halfWidth + boxes[j].halfWidth - 0.1F
                || std::fabs(positions[i].y - positions[j].y)
                    > boxes[i].halfHeight + boxes[j].halfHeight - 0.1F;
            count += apart ? 0U : 1U;
        }
    }
    return count;
}

Positions laidOut(const WeightedGraph& graph, const ForceOptions& options = {})
{
    Progress progress;
    return *forceLayout(graph, options, progress);
}

WeightedGraph path(std::uint32_t nodes)
{
    WeightedGraph graph{nodes, {}};
    for (std::uint32_t i = 1; i < nodes; ++i) {
        graph.edges.push_back({i - 1, i, 1});
    }
    return graph;
}

WeightedGraph star(std::uint32_t nodes)
{
    WeightedGraph graph{nodes, {}};
    for (std::uint32_t i = 1; i < nodes; ++i) {
        graph.edges.push_back({0, i, 1});
    }
    return graph;
}

WeightedGraph complete(std::uint32_t nodes)
{
    WeightedGraph graph{nodes, {}};
    for (std::uint32_t i = 0; i < nodes; ++i) {
        for (std::uint32_t j = 0; j < i; ++j) {
            graph.edges.push_back({j, i, 1 + i % 3});
        }
    }
    return graph;
}

} // namespace

void TestGraphLayout::repulsionIsNearTheExactSum()
{
    Random random(3);
    Positions positions(1000);
    std::vector<float> masses(1000);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        positions[i] = {random.unit() * 100, random.unit() * 60};
        masses[i] = 1 + random.unit();
    }
    Repulsion repulsion(0.7F);
    repulsion.arrange(positions, masses);
    std::vector<Position> pushes(positions.size());
    repulsion.push(positions, pushes);
    double error = 0;
    double length = 0;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        double x = 0;
        double y = 0;
        for (std::size_t j = 0; j < positions.size(); ++j) {
            const double dx = double(positions[i].x) - positions[j].x;
            const double dy = double(positions[i].y) - positions[j].y;
            const double d2 = dx * dx + dy * dy;
            x += j != i ? masses[j] * dx / d2 : 0;
            y += j != i ? masses[j] * dy / d2 : 0;
        }
        error += std::hypot(x - pushes[i].x, y - pushes[i].y);
        length += std::hypot(x, y);
    }
    QVERIFY2(error < 0.02 * length, qPrintable(QString::number(error / length)));
}

void TestGraphLayout::sameSeedSamePositions()
{
    for (const WeightedGraph& graph :
        {test::karateClub(), test::lesMiserables(), test::plantedCommunities(40, 50)}) {
        QVERIFY(laidOut(graph) == laidOut(graph));
    }
}

void TestGraphLayout::anotherSeedAnotherDrawing()
{
    ForceOptions other;
    other.seed = 99;
    const WeightedGraph graph = test::plantedCommunities(10, 50);
    QVERIFY(laidOut(graph) != laidOut(graph, other));
}

void TestGraphLayout::strangeGraphsStayFinite_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("nodes");
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("one node") << 0 << 1;
    QTest::newRow("two apart") << 0 << 2;
    QTest::newRow("one link") << 1 << 2;
    QTest::newRow("a short path") << 1 << 3;
    QTest::newRow("a long path") << 1 << 3000;
    QTest::newRow("a small star") << 2 << 5;
    QTest::newRow("a large star") << 2 << 5000;
    QTest::newRow("everybody with everybody") << 3 << 60;
    QTest::newRow("many alone") << 0 << 5000;
}

void TestGraphLayout::strangeGraphsStayFinite()
{
    QFETCH(int, kind);
    QFETCH(int, nodes);
    const auto count = static_cast<std::uint32_t>(nodes);
    const WeightedGraph graph = kind == 1 ? path(count)
        : kind == 2                       ? star(count)
        : kind == 3                       ? complete(count)
                                          : WeightedGraph{count, {}};
    const Positions positions = laidOut(graph);
    QCOMPARE(positions.size(), std::size_t(count));
    QVERIFY(allFinite(positions));
    std::vector<std::pair<float, float>> places;
    for (const Position p : positions) {
        places.emplace_back(p.x, p.y);
    }
    std::sort(places.begin(), places.end());
    QVERIFY(std::adjacent_find(places.begin(), places.end()) == places.end()); // none upon another
}

void TestGraphLayout::boxesDoNotOverlap()
{
    Random random(5);
    for (const WeightedGraph& graph :
        {test::karateClub(), test::lesMiserables(), test::plantedCommunities(10, 30)}) {
        ForceOptions options;
        for (std::uint32_t i = 0; i < graph.nodes; ++i) {
            options.boxes.push_back({20 + 40 * random.unit(), 12 + 10 * random.unit()});
        }
        QCOMPARE(overlaps(laidOut(graph, options), options.boxes), std::size_t(0));
    }
}

void TestGraphLayout::componentsDoNotOverlap()
{
    WeightedGraph graph = test::karateClub();
    for (std::uint32_t part = 0; part < 6; ++part) { // six paths of various lengths and four single nodes
        for (std::uint32_t i = 1; i < 3 + part; ++i) {
            graph.edges.push_back({graph.nodes + i - 1, graph.nodes + i, 1});
        }
        graph.nodes += 3 + part;
    }
    graph.nodes += 4;
    const Positions positions = laidOut(graph);
    const std::vector<std::uint32_t> component = connectedComponents(graph);
    const std::uint32_t count = *std::max_element(component.begin(), component.end()) + 1;
    struct Frame
    {
        float left = 1e9F, top = 1e9F, right = -1e9F, bottom = -1e9F;
    };
    std::vector<Frame> frames(count);
    for (std::uint32_t i = 0; i < graph.nodes; ++i) {
        Frame& frame = frames[component[i]];
        frame.left = std::min(frame.left, positions[i].x);
        frame.right = std::max(frame.right, positions[i].x);
        frame.top = std::min(frame.top, positions[i].y);
        frame.bottom = std::max(frame.bottom, positions[i].y);
    }
    for (std::size_t i = 0; i < frames.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            QVERIFY(frames[i].right < frames[j].left || frames[j].right < frames[i].left
                || frames[i].bottom < frames[j].top || frames[j].bottom < frames[i].top);
        }
    }
}

void TestGraphLayout::longestAxisLiesFlat()
{
    const Positions positions = laidOut(path(400));
    const auto [left, right] = std::minmax_element(
        positions.begin(), positions.end(), [](Position a, Position b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(
        positions.begin(), positions.end(), [](Position a, Position b) { return a.y < b.y; });
    QVERIFY(right->x - left->x > 1.5F * (bottom->y - top->y));
}

void TestGraphLayout::communitiesKeepTogether()
{
    const WeightedGraph graph = test::plantedCommunities(40, 50);
    const Positions positions = laidOut(graph);
    std::size_t own = 0;
    std::size_t all = 0;
    for (std::size_t i = 0; i < positions.size(); i += 7) {
        std::vector<std::pair<float, std::size_t>> nearest;
        for (std::size_t j = 0; j < positions.size(); ++j) {
            const float dx = positions[i].x - positions[j].x;
            const float dy = positions[i].y - positions[j].y;
            nearest.emplace_back(dx * dx + dy * dy, j);
        }
        std::partial_sort(nearest.begin(), nearest.begin() + 11, nearest.end());
        for (std::size_t k = 1; k <= 10; ++k) {
            own += nearest[k].second / 50 == i / 50 ? 1U : 0U;
            ++all;
        }
    }
    // chance would give 2 %
    QVERIFY2(own * 10 > all * 6, qPrintable(QString::number(double(own) / double(all))));
}

void TestGraphLayout::layoutsCanBeCancelled()
{
    class CancelledSoon : public Progress
    {
    public:
        bool cancelled() const override { return ++m_asked > 5; }

    private:
        mutable int m_asked = 0;
    } progress;
    QVERIFY(forceLayout(test::plantedCommunities(40, 50), {}, progress).error().code == ErrorCode::Cancelled);
}

void TestGraphLayout::previewsAreComplete()
{
    Progress progress;
    WeightedGraph graph = test::plantedCommunities(20, 50);
    graph.nodes += 10;
    int previews = 0;
    const auto done = forceLayout(graph, {}, progress, [&](const Positions& positions) {
        ++previews;
        QCOMPARE(positions.size(), std::size_t(graph.nodes));
        QVERIFY(allFinite(positions));
    });
    QVERIFY(done.has_value());
    QVERIFY(previews > 10);
}

void TestGraphLayout::settlingLeavesFixedNodesAlone()
{
    Progress progress;
    const WeightedGraph graph = test::lesMiserables();
    ForceOptions options;
    options.boxes.assign(graph.nodes, NodeBox{30, 14});
    const Positions before = laidOut(graph, options);
    Positions start = before;
    std::vector<char> fixed(graph.nodes, 1);
    for (const std::uint32_t node : {5U, 20U, 33U, 76U}) {
        fixed[node] = 0;
        start[node] = before[10];
    }
    const Positions after = *settleLayout(graph, options, start, fixed, progress);
    for (std::uint32_t i = 0; i < graph.nodes; ++i) {
        QVERIFY(fixed[i] == 0 || after[i] == before[i]);
    }
    QVERIFY(allFinite(after));
    QCOMPARE(overlaps(after, options.boxes), std::size_t(0));
}

void TestGraphLayout::packedBoxesAreApart()
{
    Random random(11);
    std::vector<PackedBox> boxes(300);
    float area = 0;
    for (PackedBox& box : boxes) {
        box.width = 5 + 60 * random.unit() * random.unit();
        box.height = 5 + 60 * random.unit() * random.unit();
        area += (box.width + 4) * (box.height + 4);
    }
    pack(boxes, 4, 1.5F);
    float right = 0;
    float bottom = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const PackedBox& a = boxes[i];
        right = std::max(right, a.left + a.width);
        bottom = std::max(bottom, a.top + a.height);
        for (std::size_t j = 0; j < i; ++j) {
            const PackedBox& b = boxes[j];
            QVERIFY(a.left + a.width < b.left + 0.01F || b.left + b.width < a.left + 0.01F
                || a.top + a.height < b.top + 0.01F || b.top + b.height < a.top + 0.01F);
        }
    }
    QVERIFY(right * bottom < area * 1.4F); // little is wasted
}

void TestGraphLayout::pageIsFilledAndKept()
{
    const WeightedGraph graph = test::karateClub();
    ForceOptions options;
    options.boxes.assign(graph.nodes, NodeBox{45, 20});
    const PageFit fit = fitToPage(laidOut(graph, options), options.boxes, 1000, 600);
    QVERIFY(fit.fits);
    QCOMPARE(overlaps(fit.positions, options.boxes), std::size_t(0));
    float widest = 0;
    for (const Position p : fit.positions) {
        QVERIFY(std::fabs(p.x) <= 500 - 45 + 0.5F && std::fabs(p.y) <= 300 - 20 + 0.5F);
        widest = std::max(widest, std::fabs(p.x));
    }
    QVERIFY(widest > 350);
}

void TestGraphLayout::whatThePageHasNoRoomForKeepsItsShape()
{
    // The labels alone need twice the page: squeezed into it, neighbours stood anywhere.
    const WeightedGraph graph = test::plantedCommunities(8, 27);
    ForceOptions options;
    options.boxes.assign(graph.nodes, NodeBox{50, 20});
    options.aspect = 1;
    const Positions whole = laidOut(graph, options);
    const PageFit fit = fitToPage(whole, options.boxes, 640, 640);
    QVERIFY(!fit.fits);
    QCOMPARE(overlaps(fit.positions, options.boxes), std::size_t(0));
    const auto nearness = [&graph](const Positions& positions) {
        const auto apart = [&positions](std::size_t a, std::size_t b) {
            return std::hypot(positions[a].x - positions[b].x, positions[a].y - positions[b].y);
        };
        double linked = 0;
        double all = 0;
        for (const WeightedEdge& edge : graph.edges) {
            linked += apart(edge.a, edge.b);
        }
        for (std::size_t i = 0; i < positions.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                all += apart(i, j);
            }
        }
        const auto nodes = static_cast<double>(positions.size());
        return linked / static_cast<double>(graph.edges.size()) / (all / (nodes * (nodes - 1) / 2));
    };
    QVERIFY2(nearness(fit.positions) < 1.1 * nearness(whole),
        qPrintable(QStringLiteral("%1, was %2").arg(nearness(fit.positions)).arg(nearness(whole))));
}

void TestGraphLayout::chainsDoNotStretchThePage()
{
    WeightedGraph graph = star(12);
    // three in a line beside it, straight as stress makes them
    for (std::uint32_t chain = 0; chain < 3; ++chain) {
        const std::uint32_t first = graph.nodes;
        graph.nodes += 3;
        graph.edges.push_back({first, first + 1, 2});
        graph.edges.push_back({first + 1, first + 2, 2});
    }
    ForceOptions options;
    options.boxes.assign(graph.nodes, NodeBox{50, 20});
    float widest = 0;
    for (const Position p : laidOut(graph, options)) {
        widest = std::max({widest, std::fabs(p.x), std::fabs(p.y)});
    }
    QVERIFY2(widest < 1200, qPrintable(QString::number(double(widest))));
}

void TestGraphLayout::whoHangsOnTheSameTwoFillsThePage_data()
{
    QTest::addColumn<float>("width");
    QTest::addColumn<float>("height");
    QTest::newRow("wide") << 800.0F << 560.0F;
    QTest::newRow("high") << 600.0F << 800.0F;
}

void TestGraphLayout::whoHangsOnTheSameTwoFillsThePage()
{
    // For stress and forces alike the best place of all of them is one line between the two.
    QFETCH(float, width);
    QFETCH(float, height);
    WeightedGraph graph;
    graph.nodes = 27;
    for (std::uint32_t node = 2; node < graph.nodes; ++node) {
        graph.edges.push_back({0, node, 2});
        graph.edges.push_back({1, node, 2});
    }
    ForceOptions options;
    options.boxes.assign(graph.nodes, NodeBox{60, 20});
    const PageFit fit = fitToPage(laidOut(graph, options), options.boxes, width, height);
    QCOMPARE(overlaps(fit.positions, options.boxes), std::size_t(0));
    QVERIFY(fit.fits);
}

void TestGraphLayout::ringsAreRings()
{
    const WeightedGraph graph = star(20);
    std::vector<std::uint32_t> hops(20, 1);
    hops[0] = 0;
    const std::vector<NodeBox> boxes(20);
    const Positions positions = ringLayout(graph, hops, boxes);
    QVERIFY((positions[0] == Position{0, 0}));
    for (std::size_t i = 2; i < 20; ++i) {
        QVERIFY(
            std::fabs(std::hypot(positions[i].x, positions[i].y) - std::hypot(positions[1].x, positions[1].y))
            < 0.01F);
    }
    QCOMPARE(overlaps(positions, boxes), std::size_t(0));
}

void TestGraphLayout::columnsAreColumns()
{
    const std::vector<NodeBox> boxes(6, NodeBox{40, 10});
    const Positions positions = columnLayout(std::vector<std::uint32_t>{0, 2, 0, 2, 2, 0}, boxes);
    QCOMPARE(positions[0].x, positions[2].x);
    QCOMPARE(positions[1].x, positions[4].x);
    QVERIFY(positions[0].x < positions[1].x);
    QCOMPARE(positions[0].x, -positions[1].x); // no hole for the column that is empty
    QCOMPARE(overlaps(positions, boxes), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestGraphLayout)
#include "tst_graphlayout.moc"
