// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/lanefolding.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>

namespace dateline::timeline {

namespace {

constexpr float leastPill = 26.0F;
constexpr float foldGap = 36.0F; // events nearer than that share a pill, so pills never touch

float chipWidth(std::uint32_t count)
{
    return 18.0F + 7.5F * static_cast<float>(std::to_string(count).size());
}

} // namespace

void LaneFolding::addBars()
{
    const TimeScale& scale = m_request.scale;
    m_plan.bins = binStep(scale);
    std::vector<HeatBar> bars;
    for (double from = stepBegin(m_plan.bins, scale.span.from); from < scale.span.to;) {
        const double to = stepNext(m_plan.bins, from);
        HeatBar bar;
        bar.lane = m_laneNumber;
        bar.piece = {from, to};
        std::tie(bar.begin, bar.end)
            = rowsIn(m_index, m_lane, m_request.only ? seenOf(bar.piece) : bar.piece);
        bar.hidden = hiddenIn(bar.piece);
        bar.x = toPx(scale.x(from));
        bar.width = toPx(scale.x(to)) - bar.x;
        bar.bottom = m_plan.stripTop + m_plan.stripHeight;
        // Heights are counts until all lanes are known; see scaleBars.
        const std::uint32_t bands = m_index.bandsBefore[bar.end] - m_index.bandsBefore[bar.begin];
        bar.height = static_cast<float>(bar.end - bar.begin - bands);
        bar.hiddenHeight = static_cast<float>(bar.hidden);
        bars.push_back(bar);
        from = to;
    }
    shareBands(bars);
    for (HeatBar& bar : bars) {
        bar.height += bar.impreciseHeight;
        m_plan.mostInBar = std::max(m_plan.mostInBar, static_cast<double>(bar.height + bar.hiddenHeight));
        if (bar.height + bar.hiddenHeight > 0.0F) {
            m_scene.bars.push_back(bar);
        }
    }
}

std::uint32_t LaneFolding::hiddenIn(TimeSpan span) const
{
    const auto begin = m_index.hidden.begin() + m_lane.hiddenBegin;
    const auto end = m_index.hidden.begin() + m_lane.hiddenEnd;
    return static_cast<std::uint32_t>(
        std::lower_bound(begin, end, span.to) - std::lower_bound(begin, end, span.from));
}

/// An imprecise date counts in every bin that it covers, by the share of
/// its days there: never all at one day.
void LaneFolding::shareBands(std::vector<HeatBar>& bars) const
{
    if (bars.empty() || m_lane.bandsBegin == m_lane.bandsEnd) {
        return;
    }
    std::vector<double> shares(bars.size() + 1, 0.0);
    std::vector<double> slopes(bars.size() + 1, 0.0); // differences of what a whole bin gets, per day
    const auto barAt = [&](double time) {
        const auto found = std::upper_bound(bars.begin(), bars.end(), time,
            [](double value, const HeatBar& bar) { return value < bar.piece.from; });
        return static_cast<std::size_t>(std::max<std::ptrdiff_t>(found - bars.begin() - 1, 0));
    };
    const TimeSpan all{bars.front().piece.from, bars.back().piece.to};
    for (std::uint32_t i = m_lane.bandsBegin; i < m_lane.bandsEnd; ++i) {
        const BandGroup& band = m_index.bands[i];
        if (band.from >= all.to) {
            break;
        }
        if (band.to + 1.0 <= all.from) {
            continue;
        }
        const double perDay = band.count / (band.to + 1.0 - band.from);
        const double from = std::max<double>(band.from, all.from);
        const double to = std::min(band.to + 1.0, all.to);
        const std::size_t first = barAt(from);
        const std::size_t last = barAt(std::nextafter(to, from));
        if (first == last) {
            shares[first] += perDay * (to - from);
            continue;
        }
        shares[first] += perDay * (bars[first].piece.to - from);
        shares[last] += perDay * (to - bars[last].piece.from);
        slopes[first + 1] += perDay;
        slopes[last] -= perDay;
    }
    double perDay = 0.0;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        perDay += slopes[i];
        bars[i].impreciseHeight
            = static_cast<float>(shares[i] + std::max(perDay, 0.0) * bars[i].piece.days());
    }
}

void LaneFolding::addClusters(std::uint32_t first, std::uint32_t last)
{
    const double minutes = foldGap * m_request.scale.daysPerPx() * 1440.0;
    const auto threshold = static_cast<std::int32_t>(std::min(minutes, 2e9));
    for (std::uint32_t begin = first; begin < last;) {
        const auto split = static_cast<std::uint32_t>(m_index.gaps.firstAbove(begin, last - 1, threshold));
        Cluster cluster;
        cluster.lane = m_laneNumber;
        cluster.begin = begin;
        cluster.end = split + 1;
        const float from = toPx(m_request.scale.x(m_index.rows[begin].anchor));
        const float to = toPx(m_request.scale.x(m_index.rows[split].anchor));
        cluster.width = cluster.count() == 1 ? m_sizes.glyph : std::max(leastPill, to - from + 16.0F);
        cluster.x = (from + to - cluster.width) / 2.0F;
        cluster.y = m_plan.stripTop + m_plan.stripHeight / 2.0F;
        cluster.height = m_sizes.row - 4.0F;
        m_scene.clusters.push_back(cluster);
        begin = cluster.end;
    }
}

void LaneFolding::addChip(
    const std::vector<std::uint32_t>& rows, float x, float top, float height, TimeSpan span)
{
    OverflowChip chip;
    chip.lane = m_laneNumber;
    chip.count = static_cast<std::uint32_t>(rows.size());
    chip.x = x;
    chip.y = top + height / 2.0F;
    chip.width = chipWidth(chip.count);
    chip.height = std::min(m_sizes.row - 8.0F, height - 2.0F);
    chip.span = span;
    chip.rows = rows;
    m_scene.chips.push_back(std::move(chip));
}

void LaneFolding::addChips(std::vector<std::uint32_t>& lost, float top, float height)
{
    struct Group
    {
        std::vector<std::uint32_t> rows;
        float x = 0.0F;
        float width = 0.0F;
    };
    std::sort(lost.begin(), lost.end());
    std::vector<Group> groups;
    const auto settle = [&](Group& group) {
        group.width = chipWidth(static_cast<std::uint32_t>(group.rows.size()));
        const float x = toPx(m_request.scale.x(m_index.rows[group.rows.front()].anchor));
        group.x
            = std::clamp(x, m_sizes.border, std::max(m_sizes.border, m_width - m_sizes.border - group.width));
    };
    for (const std::uint32_t row : lost) {
        groups.push_back({{row}, 0.0F, 0.0F});
        settle(groups.back());
        while (groups.size() > 1
            && groups.back().x
                < groups[groups.size() - 2].x + groups[groups.size() - 2].width + m_sizes.gap) {
            const Group last = std::move(groups.back());
            groups.pop_back();
            groups.back().rows.insert(groups.back().rows.end(), last.rows.begin(), last.rows.end());
            settle(groups.back());
        }
    }
    for (const Group& group : groups) {
        addChip(group.rows, group.x, top, height,
            {m_index.rows[group.rows.front()].anchor - 0.5, m_index.rows[group.rows.back()].anchor + 0.5});
    }
}

void scaleBars(const TimelineIndex& index, Scene& scene, bool logarithmic)
{
    double mostInLanes = 1.0;
    for (std::size_t i = 0; i < scene.lanes.size(); ++i) {
        if (!index.lanes[i].others) {
            mostInLanes = std::max(mostInLanes, scene.lanes[i].mostInBar);
        }
    }
    for (HeatBar& bar : scene.bars) {
        const double most
            = index.lanes[bar.lane].others ? std::max(scene.lanes[bar.lane].mostInBar, 1.0) : mostInLanes;
        const auto share
            = [&](double count) { return logarithmic ? std::log1p(count) / std::log1p(most) : count / most; };
        const double height = scene.lanes[bar.lane].stripHeight;
        const double all = bar.height + bar.hiddenHeight;
        const double whole = std::max(share(all) * height, 2.0);
        const auto part = [&](float count) { return static_cast<float>(whole * (count / all)); };
        bar.impreciseHeight = part(bar.impreciseHeight);
        bar.hiddenHeight = part(bar.hiddenHeight);
        bar.height = part(bar.height);
    }
}

} // namespace dateline::timeline
