// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The corpus of a project, kept so that opening shows it without resolving again. It is kept under all that
// it was made of: the engine, the articles with what is said of them and their analyses, and the corrections;
// what was made of anything else is not taken.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/corpus/corpus.h"
#include "model/corrections/correction.h"
#include "model/jobs/engineversion.h"
#include "model/project/store.h"

#include <memory>
#include <span>
#include <string>

namespace dateline {

struct KeptResolution;

/// `corrections`: those that the corpus was made with; notes among them do not count.
Expected<Done> keepSnapshot(Store& store, const Corpus& corpus, const EngineVersion& version,
    std::span<const Correction> corrections, Progress& progress);
/// With what the next resolution goes on from, where that has names. Returns the
/// key that keptResolution() asks for.
Expected<std::string> keepSnapshot(Store& store, const KeptResolution& kept, const EngineVersion& version,
    std::span<const Correction> corrections, Progress& progress);

/// Null: there is none that fits, or it is damaged; resolving makes it again. `texts`: of the
/// project; null: all are read into memory. `threads`: 0 = one a core. `key`: where not null,
/// becomes what keptResolution() asks for.
std::shared_ptr<const Corpus> keptSnapshot(Store& store, const EngineVersion& version,
    std::span<const Correction> corrections, std::shared_ptr<const TextSource> texts, Progress& progress,
    int threads = 0, std::string* key = nullptr);

/// What was kept with the snapshot of that key, which is `corpus`. Null: nothing,
/// or another one has been kept since.
std::shared_ptr<const KeptResolution> keptResolution(Store& store, const std::string& key,
    std::shared_ptr<const Corpus> corpus, Progress& progress, int threads = 0);

} // namespace dateline
