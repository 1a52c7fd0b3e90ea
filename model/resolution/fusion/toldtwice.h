// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A sentence often says its day twice ("killed on Thursday ... as the victims watched fireworks on Bastille
// Day"), and each time found its word. Only stage 2 knows that both are one day. Of the second words that are
// doubtful one in seven is annotated as an event of its own (40 of 46 in the training articles are not), of
// the others nine in ten.

#include "model/corpus/corpus.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Takes out the doubtful tellings that have the days of another one of their sentence, but told by another
/// time; of two doubtful ones the second. The tellings of one article, in text order. For each its new place,
/// or that of the other one where it went.
std::vector<std::uint32_t> leaveOutToldTwice(std::vector<EventTelling>& tellings);

} // namespace dateline
