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

/// "12 March", "12 March 2014", "March 2014", "first Tuesday of November", "2014".
bool canOpenEntry(const TimeInterpretation& what)
{
    constexpr auto unset = TimeInterpretation::unset;
    return what.type <= TimexType::Time && what.literal.empty() && what.offsetUnit == TimeUnit::None
        && (what.month != unset || (what.unit == TimeUnit::Year && what.year != unset));
}

/// What parts the day of an entry from its text, a colon or a dash; or the day has the line for itself.
enum class EntryForm : std::uint8_t { None, DayAndText, DayAlone };

EntryForm formOfEntry(std::string_view behind)
{
    constexpr std::array<std::string_view, 7> parting{
        ": ", " - ", " -- ", " \xE2\x80\x93 ", "\xE2\x80\x93 ", " \xE2\x80\x94 ", "\xE2\x80\x94"};
    if (behind.empty()) {
        return EntryForm::DayAlone;
    }
    const bool parted = std::ranges::any_of(parting, [&](auto mark) { return behind.starts_with(mark); });
    return parted ? EntryForm::DayAndText : EntryForm::None;
}

/// The steps from one day of the year to the next that lead on, less those that lead back.
int stepsOnward(std::span<const TimeMention> times, std::span<const std::uint32_t> entries)
{
    constexpr int year = 372; // days, of twelve months of 31
    int onward = 0;
    for (std::size_t i = 1; i < entries.size(); ++i) {
        const auto dayOfYear = [&](std::uint32_t time) {
            const TimeInterpretation& what = times[time].interpretation;
            return (what.month == TimeInterpretation::unset ? 0 : what.month * 31)
                + (what.day == TimeInterpretation::unset ? 0 : what.day);
        };
        const int before = times[entries[i - 1]].interpretation.year;
        const int own = times[entries[i]].interpretation.year;
        const bool told = own != TimeInterpretation::unset && before != TimeInterpretation::unset;
        const int days = dayOfYear(entries[i]) - dayOfYear(entries[i - 1]);
        const int step = told ? days + (own - before) * year : (days + year + year / 2) % year - year / 2;
        onward += step == 0 ? 0 : step > 0 ? 1 : -1;
    }
    return onward;
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

Chronology chronologyEntries(std::string_view text, std::span<const TimeMention> times)
{
    Chronology result;
    result.entryOf.assign(times.size(), noIndex);
    std::uint32_t next = 0; // the first mention of the line or behind it
    bool isEntry = false; // the lines here are one's
    bool isBelowDay = false; // the paragraph below a day alone is its entry
    for (std::size_t begin = 0; begin < text.size() && next < times.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const TextSpan line = withoutMarks(text, begin, end);
        const std::size_t lineBegin = begin;
        begin = end + 1;
        if (line.isEmpty()) {
            isEntry = isEntry && isBelowDay;
            continue;
        }
        isBelowDay = false;
        while (next < times.size() && times[next].span.begin < lineBegin) {
            ++next;
        }
        if (next < times.size() && times[next].span.begin == line.begin
            && canOpenEntry(times[next].interpretation)) {
            const std::uint32_t last
                = times[next].rangeRole == RangeRole::Begin && times[next].rangePartner < times.size()
                ? times[next].rangePartner
                : next;
            const std::size_t dayEnd = std::min<std::size_t>(times[last].span.end(), line.end());
            const EntryForm form = formOfEntry(text.substr(dayEnd, line.end() - dayEnd));
            if (form != EntryForm::None) {
                result.entries.push_back(next);
                isEntry = true;
                isBelowDay = form == EntryForm::DayAlone;
            } else {
                isEntry = false;
            }
        }
        for (std::uint32_t i = next; isEntry && i < times.size() && times[i].span.begin < line.end(); ++i) {
            result.entryOf[i] = static_cast<std::uint32_t>(result.entries.size() - 1);
        }
    }
    if (result.entries.size() < 2) {
        return {{}, std::vector<std::uint32_t>(times.size(), noIndex), false};
    }
    result.newestFirst = stepsOnward(times, result.entries) < 0;
    return result;
}

} // namespace dateline
