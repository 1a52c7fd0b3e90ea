// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Sparklines: how much there is of a name or a link in each part of the corpus's time. Cheap enough to be
// made for the rows on screen: linear in the mentions of that one thing.

#include "model/corpus/corpus.h"

#include <QList>

namespace dateline {

inline constexpr int sparkParts = 24;

/// Between the 2nd and the 98th of a hundred dated events, so that a single one of long ago does not press
/// all others into the last part; empty where nothing is dated.
std::optional<DayInterval> timeOf(const Corpus& corpus);

QList<int> sparkOf(const Corpus& corpus, const Entity& entity); // mentions by the date of their article
QList<int> sparkOf(const Corpus& corpus, const Link& link); // sentences by their date
DayNumber lastDay(const Corpus& corpus, const Entity& entity); // of its dated events; none = the earliest

} // namespace dateline
