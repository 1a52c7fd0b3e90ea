// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What commands that answer from a corpus share: the corpus of the paths or the project, days and names from
// options.

#include "model/base/error.h"
#include "model/corpus/corpus.h"
#include "model/corrections/ledger.h"
#include "model/jobs/corpusloader.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QCommandLineParser;

namespace dateline {

struct LoadedCorpus
{
    std::shared_ptr<const Corpus> corpus;
    std::vector<TimelineNote> notes; // on the timeline, of the project or the corrections
    Ledger ledger; // of the project, or that of the corrections
    std::vector<Error> projectProblems;
    std::vector<Error> readingProblems;
    bool complete = true; // all articles could be read
};

/// Reads and resolves `paths`, or the project that is the first of them, with the corrections that
/// --corrections names. Problems go to standard error; nullopt: there is nothing to go on with.
std::optional<LoadedCorpus> loadCorpus(
    const QCommandLineParser& parser, const std::vector<std::string>& paths, const LoadOptions& options);

/// The day after an option such as --from; outer nullopt: not a date (and a message), inner: the option is
/// not there.
std::optional<std::optional<DayNumber>> dayOption(const QCommandLineParser& parser, const char* name);

/// The entity with that name or alias, whatever its case, that most articles mention; exact spelling goes
/// before. None: invalid, with a message that names similar ones.
EntityId entityNamed(const Corpus& corpus, const QString& name);

} // namespace dateline
