// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a resolution leaves for the next one, beside the corpus, <-> sections of bytes, so that a project that
// was closed in between goes on from there. Unpacking takes any bytes: every reference is checked, damage is
// an Error. Of use only with the corpus that it was left with.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/resolution/keptresolution.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// `kept` with its names. `threads`: 0 = one a core; the bytes are the same for
/// any number. Empty where cancelled.
std::vector<std::string> packResolution(
    const KeptResolution& kept, const Progress& progress, int threads = 0);

Expected<std::shared_ptr<const KeptResolution>> unpackResolution(std::span<const std::string_view> sections,
    std::shared_ptr<const Corpus> corpus, const Progress& progress, int threads = 0);

} // namespace dateline
