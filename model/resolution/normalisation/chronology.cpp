// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/normalisation/chronology.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// What stands around a heading and before an entry.
constexpr std::array<std::string_view, 15> marks{" ", "\t", "\r", ":", "-", "*", "#", ".", "|", "=",
    "\xE2\x80\xA2", "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x96\xAA", "\xC2\xB7"};

TextSpan withoutMarks(std::string_view text, std::size_t begin, std::size_t end)
{
    const auto inside = [&] { return text.substr(begin, end - begin); };
    for (auto mark = marks.begin(); mark != marks.end();) {
        const bool opens = inside().starts_with(*mark);
        const bool closes = inside().ends_with(*mark);
        begin += opens ? mark->size() : 0;
        end -= closes && begin < end ? mark->size() : 0;
        mark = opens || closes ? marks.begin() : mark + 1;
    }
    return TextSpan::fromBounds(begin, end);
}

/// "2014", "May 2016".
bool namesYear(const TimeInterpretation& what)
{
    constexpr auto unset = TimeInterpretation::unset;
    return what.type == TimexType::Date && what.literal.empty() && what.year != unset && what.day == unset
        && what.weekday == unset && what.offsetUnit == TimeUnit::None
        && (what.unit == TimeUnit::Year || what.unit == TimeUnit::Month);
}

} // namespace

std::vector<std::uint32_t> chronologyHeadings(std::string_view text, std::span<const TimeMention> times)
{
    std::vector<std::uint32_t> headings(times.size(), noIndex);
    std::uint32_t heading = noIndex;
    bool strayed = false; // a paragraph of the section did not begin with a date; a second ends it
    bool isEntry = false; // the lines here are one's
    bool apart = true; // behind an empty line
    std::uint32_t next = 0; // the first mention of the line or behind it
    for (std::size_t begin = 0; begin < text.size() && next < times.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const TextSpan line = withoutMarks(text, begin, end);
        begin = end + 1;
        if (line.isEmpty()) {
            apart = true;
            continue;
        }
        while (next < times.size() && times[next].span.begin < line.begin) {
            ++next;
        }
        const bool dated = next < times.size() && times[next].span.begin == line.begin;
        if (dated && times[next].span.end() == line.end() && namesYear(times[next].interpretation)) {
            heading = next;
            strayed = true; // its first line has to be an entry
            isEntry = false;
        } else if (dated) {
            strayed = false;
            isEntry = true;
        } else if (apart || !isEntry) { // else an entry goes on
            heading = strayed ? noIndex : heading;
            strayed = true;
            isEntry = false;
        }
        for (std::uint32_t i = next; isEntry && i < times.size() && times[i].span.begin < line.end(); ++i) {
            headings[i] = heading;
        }
        apart = false;
    }
    return headings;
}

} // namespace dateline
