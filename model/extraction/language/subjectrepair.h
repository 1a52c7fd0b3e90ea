// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Mends subjects that the parser misreads in agency news, where only one reading is English.

#include "model/extraction/language/document.h"

namespace dateline {

/// "Rishi Sunak, President Emmanuel Macron and Olaf Scholz signed": the parser gives the verb two subjects
/// where the second continues a list, or takes the second for another name of the first.
/// "Bank of England governor Andrew Bailey and Jeremy Hunt": it takes the body for the subject and the
/// person for what describes it.
/// "Lula, who beat him, was sworn in": a name before a relative clause is an exclamation to it, and the verb
/// has no subject.
/// "Bombs killed ten people, a spokesman said": the speaker is taken for another who killed.
/// "Fighting between Israel and Hamas resumed.": a noun taken for a participle that goes with the sentence.
/// "Boeing plans to cut jobs.": "plans" is taken for a noun.
/// Only for a parsed sentence; linear but for the children of the words concerned.
void repairSubjects(Document& document, const Sentence& sentence);

} // namespace dateline
