// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The command line of dateline-train-events. In: its arguments without the program's name. Out: what is to be
// done, or a sentence that says which argument is wrong; no argument is taken for what it is not.

#include "model/base/expected.h"
#include "model/training/events/figures.h"
#include "model/training/events/linearlearner.h"

#include <span>
#include <string>
#include <vector>

namespace dateline {

/// A file of annotated articles, and the language model that analyses them.
struct ArticlePart
{
    std::string file;
    std::string model; // empty: the shipped one

    friend bool operator==(const ArticlePart&, const ArticlePart&) = default;
};

struct TrainOptions
{
    std::vector<ArticlePart> articles; // learned from, and measured by fifths
    std::vector<ArticlePart> measured; // measured instead: the same, in the same order, by other models
    std::vector<ArticlePart> also; // learned from in every fold, never measured
    std::string test; // measured, never learned from; may be empty
    std::string resources;
    FinderOptions finders;
    LearnerOptions events;
    LearnerOptions pairs{.smallest = 20};
    bool help = false;
    bool shares = false; // learn nothing: print how rules and variants fare
    bool quick = false; // no cross-validation
    bool write = false;
};

Expected<TrainOptions, std::string> readTrainOptions(std::span<const std::string> arguments);

/// What --help prints.
std::string trainUsage();

} // namespace dateline
