// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

#include "model/resolution/normalisation/narrative.h"

namespace dateline {

namespace {

int rankOf(Precision precision)
{
    switch (precision) {
    case Precision::Minute:
    case Precision::Day: return 0;
    case Precision::Week: return 1;
    case Precision::Month: return 2;
    case Precision::Quarter:
    case Precision::Season:
    case Precision::Year: return 3;
    default: return 4;
    }
}

} // namespace

Narrative::Narrative(std::size_t times)
    : m_days(times)
    , m_yearTold(times, false)
{
}

void Narrative::tell(const DatedInterval& date, std::uint32_t time)
{
    const auto rank = static_cast<std::size_t>(rankOf(date.precision));
    for (std::size_t i = rank; i < m_last.size(); ++i) {
        m_last.at(i) = {date.days, time};
    }
}

const Narrative::Told& Narrative::last(TimeUnit unit) const
{
    return m_last.at(unit <= TimeUnit::Weekend ? 0
            : unit <= TimeUnit::Fortnight      ? 1
            : unit <= TimeUnit::Month          ? 2
            : unit <= TimeUnit::Year           ? 3
                                               : 4);
}

} // namespace dateline
