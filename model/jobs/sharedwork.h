// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Extraction shared by all programs that have a project on a server open: what has no analysis by this engine
// waits in the project's queue, each program takes a few articles at a time, analyses them on its cores and
// keeps the results. What a program had taken that was killed, or lost its connection, is free again and done
// by another; every article is kept once, whoever did it, and the result is the bytes of one program alone.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/jobs/corpusloader.h"
#include "model/jobs/engineversion.h"
#include "model/project/sharedproject.h"

#include <vector>

namespace dateline {

struct LanguageData;

struct WorkReport
{
    std::uint64_t analysed = 0; // by this program
    std::vector<Error> problems; // articles that were cut at a limit, or whose text is damaged
};

/// Offers every article of the project that has no analysis by this engine.
/// Costs unpacking what is known of each.
Expected<Done> offerMissing(Store& store, const EngineVersion& version);

/// Works until nothing waits, what others have taken included: an empty queue means that all of it is done. A
/// lost connection ends it with code Disconnected; what was finished is kept. `store` has to be a shared one.
Expected<WorkReport> workOff(Store& store, const LanguageData& language, const EngineVersion& version,
    const LoadOptions& options, Progress& progress);

} // namespace dateline
