// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What ships of the learning: the weights of all samples as the files of resources/lexicon/events and
// resources/lexicon/relations.

#include "model/training/events/samples.h"
#include "model/training/events/trainoptions.h"

namespace dateline {

/// Over those in options.resources; prints how many features each has. The error names the file that could
/// not be written.
Expected<Done> writeWeights(const Learners& learners, const TrainOptions& options);

} // namespace dateline
