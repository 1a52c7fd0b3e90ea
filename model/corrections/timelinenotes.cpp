// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/corrections/timelinenotes.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace dateline {

std::vector<TimelineNote> timelineNotes(const Ledger& ledger)
{
    const auto place = [](const TimelineNote& note) {
        const DayInterval days = note.days.value_or(DayInterval{});
        return std::tuple(
            !note.days, days.from, days.to, std::string_view(note.lanes), std::string_view(note.lane));
    };
    std::vector<TimelineNote> notes;
    for (const RuleRef rule : ledger.rules()) {
        if (const auto* note = std::get_if<TimelineNote>(&ledger[rule])) {
            notes.push_back(*note);
        }
    }
    std::stable_sort(notes.begin(), notes.end(),
        [&](const TimelineNote& a, const TimelineNote& b) { return place(a) < place(b); });
    std::vector<TimelineNote> last;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const bool replaced = i + 1 < notes.size() && notes[i].isSamePlace(notes[i + 1]);
        if (!replaced && !notes[i].text.empty()) {
            last.push_back(notes[i]);
        }
    }
    return last;
}

} // namespace dateline
