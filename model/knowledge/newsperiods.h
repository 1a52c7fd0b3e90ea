// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// NewsPeriods: when the news spoke of what ("Fukushima": 2011 to 2014), and since when a name exists at all
// ("COVID-19": 2020-02-11). In: resources/offices/periods.tsv. Out: the phrases that a text contains.
// Immutable, safe from any thread. Finding costs one binary search a word.

#include "model/base/expected.h"
#include "model/calendar/dayinterval.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// Views point into the NewsPeriods that gave them, moves included.
struct NewsPeriodRef
{
    std::string_view phrase; // as written, capitals count
    std::optional<DayNumber> since; // no text uses it before
    bool sinceDay = false; // `since` is one known day: of what happened then
    // most texts that use it were written then; sorted; an open one ends in 9999
    std::vector<DayInterval> periods;
    std::vector<DayInterval> peaks; // within them, when it filled the news; mostly none
};

struct NewsPeriodUse
{
    const NewsPeriodRef* row = nullptr;
    std::size_t begin = 0; // of its first place in the text
};

class NewsPeriods
{
public:
    static Expected<NewsPeriods> load(const std::filesystem::path& path);

    /// Each phrase of the text once, in the order of their first places; of overlapping ones the longest.
    std::vector<NewsPeriodUse> find(std::string_view text) const;
    const std::vector<NewsPeriodRef>& rows() const { return m_rows; } // sorted by phrase

private:
    std::vector<char> m_content;
    std::vector<NewsPeriodRef> m_rows;
};

} // namespace dateline
