// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Corrections in the user's words: for the Edit menu, the history, the problem list and the command line.

#include "model/corpus/corpus.h"
#include "model/corrections/ledger.h"

#include <QString>

namespace dateline {

QString correctionText(const Correction& correction); // "merge “IAEA” and “the agency”"
QString stepText(const std::vector<Correction>& corrections); // the one, or what the several have in common
QString ruleProblemText(const RuleProblem& problem);
QString conflictText(const Ledger& ledger, const Conflict& conflict);
/// Why it cannot be kept as a correction, as a sentence (flawOf()); empty: it can.
QString flawText(const Correction& correction);
QString ledgerErrorText(const Error& error); // of a file of corrections: names line and reason

/// What a correction came to: "27 names became 26; 3 links became 1". Empty: nothing that one could count.
QString effectText(const Corpus& before, const Corpus& after);

} // namespace dateline
