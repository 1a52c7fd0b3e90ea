// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the office holders of an article say of its publication day. A title beside a name
// bounds the day by the term: its begin always, its end where the person is spoken of as in
// office. Linear in titles and entities.

#include "model/resolution/analysedarticle.h"
#include "model/resolution/dating/dateconstraint.h"

#include <vector>

namespace dateline {

class OfficeTable;

std::vector<DateConstraint> officeEvidence(const AnalysedArticle& article, const OfficeTable& offices);

/// The sentences that speak of the days around publication: the lead, or a
/// time counted from the day of writing.
std::vector<bool> currentSentences(const Analysis& analysis);

} // namespace dateline
