// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Layouts for tests, with letters of one width, and what holds of every one of them.

#include "model/timeline/hittest.h"
#include "model/timeline/timelinelayout.h"
#include "tests/support/timelinecorpus.h"

#include <QTest>

#include <cctype>
#include <map>
#include <set>
#include <string_view>
#include <vector>

namespace dateline::test {

using namespace dateline::timeline;

/// Every character seven pixels wide.
class FixedLabels : public LabelSource
{
public:
    explicit FixedLabels(const Corpus& corpus)
        : m_corpus(corpus)
    {
    }
    const MeasuredText& title(EventId event) override
    {
        return measured(m_titles, event, m_corpus[event].title);
    }
    const MeasuredText& detail(EventId event) override
    {
        return measured(m_details, event, "25 May 2017, somebody or other");
    }

private:
    static const MeasuredText& measured(
        std::map<EventId, MeasuredText>& texts, EventId event, std::string_view text)
    {
        MeasuredText& result = texts[event];
        if (result.cuts.empty()) {
            result.ellipsis = 7.0F;
            for (const std::uint32_t end : wordEnds(text)) {
                result.cuts.push_back({end, 7.0F * static_cast<float>(end)});
            }
        }
        return result;
    }

    const Corpus& m_corpus;
    std::map<EventId, MeasuredText> m_titles;
    std::map<EventId, MeasuredText> m_details;
};

struct Box
{
    float left = 0.0F;
    float top = 0.0F;
    float right = 0.0F;
    float bottom = 0.0F;

    bool meets(const Box& other) const
    {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
};

inline std::vector<Box> labelBoxes(const Scene& scene, float line)
{
    std::vector<Box> boxes;
    for (const PlacedEvent& event : scene.events) {
        if (event.label.bytes > 0) {
            boxes.push_back({event.labelX, event.labelY - line / 2.0F, event.labelX + event.label.width,
                event.labelY + line / 2.0F});
        }
        if (event.detail.bytes > 0) {
            boxes.push_back({event.labelX, event.detailY - line / 2.0F, event.labelX + event.detail.width,
                event.detailY + line / 2.0F});
        }
    }
    return boxes;
}

inline std::size_t overlaps(const Scene& scene, float line)
{
    const std::vector<Box> boxes = labelBoxes(scene, line - 0.5F);
    std::size_t found = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            found += boxes[i].meets(boxes[j]) ? 1 : 0;
        }
    }
    return found;
}

inline LayoutRequest request(TimeSpan span, float width = 1200.0F, float height = 600.0F)
{
    LayoutRequest result;
    result.scale = {span, width};
    result.heightPx = height;
    return result;
}

/// Every dated event once: as a glyph, in something counted, or outside.
inline void checkCounts(const TimelineIndex& index, const Scene& scene)
{
    QCOMPARE(static_cast<std::size_t>(scene.counts.dated()), index.rows.size());
    std::set<std::uint32_t> drawn;
    for (const PlacedEvent& event : scene.events) {
        QVERIFY2(drawn.insert(event.row).second, "an event is drawn twice");
    }
    QCOMPARE(static_cast<std::size_t>(scene.counts.shown), drawn.size());
}

inline void checkEverything(
    const TimelineIndex& index, const LayoutRequest& wanted, const Scene& scene, const Corpus& corpus)
{
    QCOMPARE(overlaps(scene, wanted.sizes.line), std::size_t(0));
    checkCounts(index, scene);
    const auto width = static_cast<float>(wanted.scale.widthPx);
    for (const PlacedEvent& event : scene.events) {
        const DrawRow& row = index.rows[event.row];
        const LanePlan& lane = scene.lanes[event.lane];
        QVERIFY(event.top >= lane.top && event.top + event.height <= lane.top + lane.height + 0.5F);
        if (event.label.bytes > 0) {
            QVERIFY2(
                event.labelX >= 0.0F && event.labelX + event.label.width <= width, "a label leaves the view");
            const std::string_view title = corpus[row.event].title;
            const bool atWordEnd = event.label.bytes == title.size()
                || !std::isalnum(static_cast<unsigned char>(title[event.label.bytes]));
            QVERIFY2(atWordEnd, "a label is cut in a word");
        }
        if (event.glyphVisible) {
            const SceneHit hit = hitTest(scene, event.x, event.y);
            QVERIFY(hit.event);
            QCOMPARE(hit.event->row, event.row);
        }
        if (event.label.bytes > 0) {
            const SceneHit hit = hitTest(scene, event.labelX + event.label.width / 2.0F, event.labelY);
            QVERIFY(hit.event && hit.event->row == event.row);
        }
    }
    for (const Cluster& cluster : scene.clusters) {
        const SceneHit hit = hitTest(scene, cluster.x + cluster.width / 2.0F, cluster.y);
        QVERIFY(hit.cluster && hit.cluster->begin == cluster.begin);
    }
    for (const OverflowChip& chip : scene.chips) {
        QVERIFY(chip.x >= 0.0F && chip.x + chip.width <= width + 0.5F);
    }
}

} // namespace dateline::test
