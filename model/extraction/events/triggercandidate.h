// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

#include "model/extraction/events/eventlexicon.h"

#include <cstdint>

namespace dateline {

/// A word that may tell an event.
struct TriggerCandidate
{
    std::uint32_t token = 0;
    std::uint32_t sentence = 0; // index into Document::sentences
    const EventWord* word = nullptr; // none: a verb that the lexicon does not know
    EventKind kind = EventKind::Other;
    WordForm form = WordForm::Base;
    bool verb = true;
    std::uint8_t order = 0; // among the candidates of its sentence
    std::uint8_t count = 0; // how many there are
};

} // namespace dateline
