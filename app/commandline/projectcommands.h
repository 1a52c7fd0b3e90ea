// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// dateline import PROJECT PATH..., and what a project gives to the commands that read articles.

#include "app/commandline/commandline.h"
#include "model/base/expected.h"
#include "model/corpus/corpus.h"
#include "model/corrections/ledger.h"
#include "model/jobs/corpusloader.h"

#include <memory>
#include <string>
#include <vector>

namespace dateline {

struct LanguageData;

ExitStatus runImport(const QStringList& arguments);

struct ProjectCorpus
{
    std::shared_ptr<const Corpus> corpus;
    Ledger ledger; // of its corrections
    std::vector<Error> lost; // what the project held and could not give
};

/// The corpus of a project with its corrections. Beside a window that has it open; writes nothing.
Expected<ProjectCorpus> projectCorpus(
    const std::string& project, const LanguageData& language, const LoadOptions& options);

} // namespace dateline
