// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/fusion/toldtwice.h"

namespace dateline {

namespace {

bool isToldBy(const EventTelling& beside, const EventTelling& telling)
{
    return beside.date && beside.date->days == telling.date->days && beside.time != telling.time;
}

/// The telling beside which this one is told twice, or noIndex.
std::uint32_t toldAlready(const std::vector<EventTelling>& tellings, std::uint32_t one)
{
    const EventTelling& telling = tellings[one];
    if (telling.confidence != Confidence::Doubtful || !telling.date) {
        return noIndex;
    }
    std::uint32_t first = one;
    while (first > 0 && tellings[first - 1].sentence == telling.sentence) {
        --first;
    }
    for (std::uint32_t other = first; other < tellings.size() && tellings[other].sentence == telling.sentence;
         ++other) {
        const bool stays = tellings[other].confidence != Confidence::Doubtful || other < one;
        if (other != one && stays && isToldBy(tellings[other], telling)) {
            return other;
        }
    }
    return noIndex;
}

} // namespace

std::vector<std::uint32_t> leaveOutToldTwice(std::vector<EventTelling>& tellings)
{
    std::vector<std::uint32_t> already;
    std::vector<std::uint32_t> place;
    std::uint32_t kept = 0;
    for (std::uint32_t t = 0; t < tellings.size(); ++t) {
        already.push_back(toldAlready(tellings, t));
        place.push_back(already.back() == noIndex ? kept++ : noIndex);
    }
    for (std::uint32_t t = 0; t < tellings.size(); ++t) {
        if (already[t] == noIndex && place[t] != t) {
            tellings[place[t]] = std::move(tellings[t]);
        }
    }
    tellings.resize(kept);
    for (std::uint32_t t = 0; t < place.size(); ++t) {
        for (std::uint32_t other = t; place[t] == noIndex; other = already[other]) {
            place[t] = place[other];
        }
    }
    return place;
}

} // namespace dateline
