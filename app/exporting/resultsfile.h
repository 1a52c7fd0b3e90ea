// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Writes a corpus in the output format (JSON Lines), as the command line does, from the window.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/corpus/corpus.h"

#include <QString>

namespace dateline {

/// Replaces the file only when all is written: not where `progress` is cancelled. Linear in the corpus.
Expected<Done> writeResults(const Corpus& corpus, const QString& path, Progress& progress);

} // namespace dateline
