// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A filter in words: for its chips and for the captions of pictures.

#include "model/items/filter.h"

#include <QString>

namespace dateline {

QString clauseText(const Corpus& corpus, const FilterClause& clause); // "with NATO"
QString filterText(
    const Corpus& corpus, const Filter& filter); // enabled clauses; empty where nothing is filtered

} // namespace dateline
