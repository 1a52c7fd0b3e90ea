// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/calendar/datewords.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 10> precisions{
    "minute", "day", "week", "month", "quarter", "season", "year", "decade", "century", "unknown"};
constexpr std::array<std::string_view, 5> qualifiers{"exact", "about", "before", "after", "within"};

template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& words, std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<Enum>(found - words.begin()));
}

} // namespace

std::string_view precisionName(Precision precision)
{
    return precisions.at(static_cast<std::size_t>(precision));
}
std::string_view qualifierName(Qualifier qualifier)
{
    return qualifiers.at(static_cast<std::size_t>(qualifier));
}
std::optional<Precision> precisionFrom(std::string_view word)
{
    return find<Precision>(precisions, word);
}
std::optional<Qualifier> qualifierFrom(std::string_view word)
{
    return find<Qualifier>(qualifiers, word);
}

} // namespace dateline
