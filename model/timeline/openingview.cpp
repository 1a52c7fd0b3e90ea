// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/openingview.h"

#include <algorithm>

namespace dateline::timeline {

namespace {

std::vector<double> sortedAnchors(const TimelineIndex& index)
{
    std::vector<double> anchors;
    anchors.reserve(index.rows.size());
    for (const DrawRow& row : index.rows) {
        anchors.push_back(row.anchor);
    }
    if (!std::is_sorted(anchors.begin(), anchors.end())) {
        std::sort(anchors.begin(), anchors.end());
    }
    return anchors;
}

/// Anchors without the lone ones that lie more than `times` the inter-quartile range outside.
std::pair<std::size_t, std::size_t> withoutOutliers(const std::vector<double>& anchors, double times)
{
    const double lower = anchors[anchors.size() / 4];
    const double upper = anchors[anchors.size() * 3 / 4];
    const double reach = std::max(times * (upper - lower), 1.0);
    const auto begin = std::lower_bound(anchors.begin(), anchors.end(), lower - reach);
    const auto end = std::upper_bound(anchors.begin(), anchors.end(), upper + reach);
    return {
        static_cast<std::size_t>(begin - anchors.begin()), static_cast<std::size_t>(end - anchors.begin())};
}

std::optional<TimeSpan> coreOf(const std::vector<double>& anchors, double reach)
{
    constexpr std::size_t fewest = 8;
    if (anchors.size() < fewest) {
        return std::nullopt;
    }
    // Articles of one year that look back on decades: more lie outside, but
    // the few of other centuries still do.
    for (double times = reach;; times *= 2) {
        const auto [first, last] = withoutOutliers(anchors, times);
        const std::size_t outside = anchors.size() - (last - first);
        if (outside == 0) {
            return std::nullopt;
        }
        const TimeSpan core{anchors[first] - 0.5, anchors[last - 1] + 0.5};
        if (outside * 10 <= anchors.size()) {
            return times == reach || core.days() * 2 < anchors.back() - anchors.front() ? std::optional(core)
                                                                                        : std::nullopt;
        }
    }
}

} // namespace

std::optional<TimeSpan> coreSpan(const TimelineIndex& index, double reach)
{
    return coreOf(sortedAnchors(index), reach);
}

std::optional<TimeSpan> wholeCoreSpan(const TimelineIndex& index, double reach)
{
    std::vector<double> anchors = sortedAnchors(index);
    if (!index.hidden.empty()) {
        const auto passing = static_cast<std::ptrdiff_t>(anchors.size());
        anchors.insert(anchors.end(), index.hidden.begin(), index.hidden.end());
        if (!std::is_sorted(anchors.begin() + passing, anchors.end())) { // lane by lane
            std::sort(anchors.begin() + passing, anchors.end());
        }
        std::inplace_merge(anchors.begin(), anchors.begin() + passing, anchors.end());
    }
    return coreOf(anchors, reach);
}

TimeSpan wholeSpan(const TimelineIndex& index)
{
    if (index.hidden.empty()) {
        return index.data;
    }
    const auto [first, last] = std::minmax_element(index.hidden.begin(), index.hidden.end());
    const TimeSpan hidden{*first - 0.5, *last + 0.5};
    return index.rows.empty()
        ? hidden
        : TimeSpan{std::min(index.data.from, hidden.from), std::max(index.data.to, hidden.to)};
}

TimeSpan firstView(const TimelineIndex& index)
{
    constexpr std::size_t few = 50;
    constexpr double border = 0.04;
    constexpr double oneMoment = 1.0 / 24.0;
    constexpr double aroundOne = 28.0; // days
    if (index.rows.empty()) {
        return padded(index.data, 0.5);
    }
    const std::vector<double> anchors = sortedAnchors(index);
    const auto [first, last] = withoutOutliers(anchors, 3.0);
    const bool allIn = first == 0 && last == anchors.size();
    const TimeSpan core = allIn ? index.data : TimeSpan{anchors[first] - 0.5, anchors[last - 1] + 0.5};
    if (last - first < few) {
        if (anchors[last - 1] - anchors[first] < oneMoment) { // hours would say nothing of it
            return padded({anchors[first] - aroundOne / 2, anchors[first] + aroundOne / 2}, border);
        }
        return padded({core.from, std::max(core.to, core.from + 1.0)}, border);
    }
    // A tenth of the time with half of the events: the rest would be a sliver of it. Otherwise hiding events
    // would win little: what does not fit is folded in either view.
    TimeSpan best = core;
    const double length = std::max(core.days() / 10, 7.0);
    std::size_t most = (last - first + 1) / 2 - 1;
    for (std::size_t begin = first, end = first; begin < last; ++begin) {
        while (end < last && anchors[end] < anchors[begin] + length) {
            ++end;
        }
        if (end - begin > most) {
            most = end - begin;
            best = {anchors[begin], anchors[begin] + length};
        }
    }
    if (best.days() >= core.days()) {
        best = core;
    }
    return limited(padded(best, border), index.data);
}

} // namespace dateline::timeline
