// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a tooltip says about an event: title, date with its arithmetic, the
// sentence, the sources. Rich text, escaped.

#include "model/corpus/corpus.h"

#include <QString>

namespace dateline {

QString eventTip(const Corpus& corpus, EventId id);

} // namespace dateline
