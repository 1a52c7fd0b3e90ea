// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Mends what the parser often misreads in agency news, where only one reading is English.

#include "model/extraction/language/document.h"

namespace dateline {

/// "Egypt bombed camps at dawn.": the parser takes a verb behind a name for a participle of its object where
/// nothing else is the sentence's verb.
/// "Three months after Russia invaded Ukraine", "two days before Macron met Xi": without a comma the parser
/// takes the subject of the clause for a phrase with a preposition ("after Russia") and the verb for what
/// hangs on it or beside it, or for the main verb. A finite verb with an object behind it has the noun next
/// before it as its subject.
/// "After a boat capsized", "after a court in Houston ruled": the same where what stands between link and
/// verb is one phrase, with an object behind or without. "said on Monday it would resign": the parser takes
/// the day for that of the resigning.
/// "On Wednesday Equinor said": the parser may hang the day on the subject. "Prime Minister Liz Truss, whom
/// the Queen appointed", "Manning, whose sentence was commuted, left": and the clause on the title or the
/// main verb. "Egypt and Oman called for restraint.": and take the verb for a passive. "EU envoy Anna
/// Lind said": and the title, or a day, for a second subject. "In 2008 Equinor was sold": and the name for an
/// adverb. Only for a parsed sentence; linear but for the words of the clause.
void repairTree(Document& document, const Sentence& sentence);

} // namespace dateline
