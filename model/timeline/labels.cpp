// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/labels.h"

#include <algorithm>

namespace dateline::timeline {

FittedText fitted(const MeasuredText& text, float room)
{
    if (text.cuts.empty()) {
        return {};
    }
    if (text.width() <= room) {
        return {text.cuts.back().bytes, text.width(), false};
    }
    const auto tooWide = std::partition_point(text.cuts.begin(), text.cuts.end(),
        [&](const MeasuredText::Cut& cut) { return cut.width + text.ellipsis <= room; });
    if (tooWide == text.cuts.begin()) {
        return {};
    }
    const MeasuredText::Cut cut = *std::prev(tooWide);
    return {cut.bytes, cut.width + text.ellipsis, true};
}

std::vector<std::uint32_t> wordEnds(std::string_view text)
{
    const auto dangles
        = [](char c) { return c == ',' || c == ';' || c == ':' || c == '-' || c == '(' || c == '"'; };
    std::vector<std::uint32_t> ends;
    for (std::size_t i = 1; i <= text.size(); ++i) {
        if (i == text.size() || (text[i] == ' ' && text[i - 1] != ' ')) {
            std::size_t end = i;
            while (i < text.size() && end > 0 && (dangles(text[end - 1]) || text[end - 1] == ' ')) {
                --end;
            }
            if (end > 0 && (ends.empty() || ends.back() < end)) {
                ends.push_back(static_cast<std::uint32_t>(end));
            }
        }
    }
    return ends;
}

} // namespace dateline::timeline
