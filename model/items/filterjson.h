// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A filter as JSON, for saved views: kinds by their words, names by name and kind, days as ISO dates, so that
// it means the same in another corpus. What the corpus does not have is left out and counted.

#include "model/items/filter.h"

#include <QJsonArray>

namespace dateline {

QJsonArray filterToJson(const Corpus& corpus, const Filter& filter);

struct ReadFilter
{
    Filter filter;
    int leftOut = 0; // clauses about names that are not here, or of an unknown sort
};
ReadFilter filterFromJson(const Corpus& corpus, const QJsonArray& json);

} // namespace dateline
