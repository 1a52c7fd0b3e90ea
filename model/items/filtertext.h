// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A filter in the user's words, for its chips and for the captions of pictures. `corpus`: where the ids of
// the filter have their names.

#include "model/items/filter.h"

#include <QString>

namespace dateline {

QString clauseText(const Corpus& corpus, const FilterClause& clause); // "with NATO"
/// Of the clauses that are enabled; empty where nothing is filtered.
QString filterText(const Corpus& corpus, const Filter& filter);

} // namespace dateline
