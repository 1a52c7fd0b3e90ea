// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// bench_graph N: paints a made-up network of N nodes and 2.5 N links at 1200 x 800 and prints medians in
// milliseconds of the thread's CPU time: {"nodes":N,"links":M,"full_ms":F,"pan_ms":P,"zoom_ms":Z,"hit_ms":H}.
// full = a frame from nothing, all in view; pan, zoom = what paintEvent does while moving; hit = node and
// link under the pointer.

#include "model/base/random.h"
#include "model/graph/layout/forcelayout.h"
#include "widgets/graph/graphcanvas.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <set>

using namespace dateline;

namespace {

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) * 1e-6;
}

template <typename Work> double median(int repeats, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        const double before = threadMilliseconds();
        work(i);
        times.push_back(threadMilliseconds() - before);
    }
    std::nth_element(times.begin(), times.begin() + repeats / 2, times.end());
    return times[static_cast<std::size_t>(repeats / 2)];
}

GraphScene madeUpScene(std::uint32_t nodes)
{
    Random random(1);
    GraphScene scene;
    std::set<std::pair<std::uint32_t, std::uint32_t>> there;
    for (std::uint32_t i = 0; i < nodes; ++i) {
        SceneNode node;
        node.entity = EntityId::fromIndex(i);
        node.kind = static_cast<EntityKind>(random.below(entityKindCount));
        node.mentions = 1 + static_cast<std::uint32_t>(30 / (1 + random.below(60)));
        node.radius = 5 + static_cast<float>(node.mentions) / 2;
        node.rank = i;
        node.label = QStringLiteral("Entity number %1").arg(i);
        scene.nodes.push_back(node);
    }
    const std::uint32_t group = 40;
    const auto add = [&](std::uint32_t a, std::uint32_t b) {
        if (a != b && there.insert(std::minmax(a, b)).second) {
            SceneLink link;
            link.a = a;
            link.b = b;
            link.link = LinkId::fromIndex(scene.links.size());
            link.sentences = 1;
            link.tone = static_cast<LinkTone>(random.below(4));
            link.stated = link.tone != LinkTone::Together;
            scene.links.push_back(link);
        }
    };
    for (std::uint32_t i = 1; i < nodes; ++i) {
        const std::uint32_t first = i / group * group; // of its group
        add(i, i == first ? random.below(i) : first + random.below(i - first));
    }
    while (scene.links.size() < nodes * 5ULL / 2) {
        const std::uint32_t a = random.below(nodes);
        add(a,
            random.below(100) < 10 ? random.below(nodes)
                                   : std::min(nodes - 1, a / group * group + random.below(group)));
    }
    return scene;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench_graph NODES\n", stderr);
        return 2;
    }
    GraphScene scene = madeUpScene(static_cast<std::uint32_t>(std::strtoul(argv[1], nullptr, 10)));
    Progress progress;
    graph::ForceOptions options;
    options.boxes = nodeBoxes(scene);
    scene.setPositions(*graph::forceLayout(graphOf(scene), options, progress));
    const std::size_t nodes = scene.nodes.size();
    const std::size_t links = scene.links.size();

    GraphCanvas canvas;
    canvas.resize(1200, 800);
    canvas.setScene(std::move(scene));
    canvas.fit();
    canvas.show();
    const double full = median(7, [&](int) { canvas.renderNow(); });
    QImage screen(1200, 800, QImage::Format_RGB32);
    const auto settle = [&] {
        for (int i = 0; i < 100; ++i) {
            canvas.render(&screen);
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
    };
    settle();
    const double pan = median(15, [&](int i) {
        canvas.panBy(QPointF(i % 2 == 0 ? 13 : -7, 5));
        canvas.render(&screen);
    });
    settle();
    const double zoom = median(15, [&](int i) {
        canvas.zoomBy(i % 2 == 0 ? 1.1 : 1 / 1.08, QPointF(600, 400));
        canvas.render(&screen);
    });
    SceneIndex index;
    index.build(canvas.scene());
    Random random(2);
    volatile std::uint32_t sink = 0;
    const double hit = median(101, [&](int) {
        const QPointF at(random.below(1200), random.below(800));
        sink = index.nodeAt(canvas.scene(), canvas.transform(), {}, at).value_or(0)
            + index.linkAt(canvas.scene(), canvas.transform(), {}, at).value_or(0);
    });
    std::printf(
        "{\"nodes\":%zu,\"links\":%zu,\"full_ms\":%.2f,\"pan_ms\":%.2f,\"zoom_ms\":%.2f,\"hit_ms\":%.3f}\n",
        nodes, links, full, pan, zoom, hit);
    return 0;
}
