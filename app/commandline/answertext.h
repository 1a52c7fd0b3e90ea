// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Answers as text for a terminal: a line that says what was asked and how sure it is, then a table or, for a
// dossier, a paragraph a way. Independent of the user's locale. `most`: rows or ways at most; how many are
// left out is said.

#include "model/exporting/answerfiles.h"

#include <QString>

namespace dateline {

QString answerText(const Corpus& corpus, const graph::Answer& answer, std::size_t most);
QString answerText(const Corpus& corpus, const SharedAnswer& answer, std::size_t most);
QString answerText(const Corpus& corpus, const graph::Dossier& dossier, std::size_t most);

} // namespace dateline
