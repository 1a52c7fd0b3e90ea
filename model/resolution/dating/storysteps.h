// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How the other articles of its story dated an article, round by round: with it a later resolution does again
// only what the changes of a round reach. Most articles have one step or none.

#include "model/calendar/dayinterval.h"

#include <cstdint>
#include <vector>

namespace dateline {

struct StoryStep
{
    std::uint8_t round = 0;
    DayInterval days;

    friend bool operator==(const StoryStep&, const StoryStep&) = default;
};

struct StorySteps
{
    std::vector<StoryStep> steps; // by round
    std::uint8_t rounds = 0; // that its group took

    /// What it was dated to before that round; null: by its own words.
    const StoryStep* before(int round) const
    {
        const StoryStep* last = nullptr;
        for (const StoryStep& step : steps) {
            last = step.round < round ? &step : last;
        }
        return last;
    }
    const StoryStep* in(int round) const
    {
        for (const StoryStep& step : steps) {
            if (step.round == round) {
                return &step;
            }
        }
        return nullptr;
    }

    friend bool operator==(const StorySteps&, const StorySteps&) = default;
};

} // namespace dateline
