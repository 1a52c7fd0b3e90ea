// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Made-up corpora for timeline tests and benchmarks: any number of events in bursts and silences, with every
// kind of date. Consistent (isConsistent holds) and the same for the same options on every machine.

#include "model/corpus/corpus.h"

#include <memory>

namespace dateline {

struct TimelineCorpusOptions
{
    std::size_t events = 1000;
    std::uint32_t seed = 42;
    DayNumber from = dayNumber(1990, 1, 1);
    DayNumber to = dayNumber(2019, 12, 31);
    int bursts = 40; // half of the events gather around that many days
    int impreciseShare = 15; // per cent: week to decade, "about"
    int lastingShare = 4;
    int boundShare = 3; // before, after
    int undatedShare = 3;
    int oddShare = 12; // planned, alleged, denied
    std::size_t onOneDay = 0; // that many more, all on the middle day
};

std::shared_ptr<const Corpus> makeTimelineCorpus(const TimelineCorpusOptions& options);

/// Twelve events, one for each way of drawing a date or a status; for screenshots and the legend's test.
std::shared_ptr<const Corpus> makeUncertainCorpus();

} // namespace dateline
