// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Dates in fewer letters, for narrow columns: by whole months, by whole years; longest first. Coarser than
// what intervalText and dateText say, never wrong.

#include "model/corpus/corpus.h"

#include <QStringList>

namespace dateline {

QStringList shorterTexts(DayInterval days);
QStringList shorterTexts(const Event& event);

} // namespace dateline
