// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// An analysis <-> bytes: what stage 1 found, kept under text hash, extractor version and model hash. Whatever
// cannot be read is derived again from the text, so there is one version at a time. Unpacking takes any
// bytes: every index and span of the result is checked, damage is an Error.

#include "model/base/expected.h"
#include "model/extraction/analysis.h"

#include <string>
#include <string_view>

namespace dateline {

inline constexpr std::uint8_t analysisPacking = 5;

/// `text`: of its article. Whoever reads needs it as well: what is named and told stands there, and is not
/// written again.
std::string packAnalysis(const Analysis& analysis, std::string_view text);
Expected<Analysis> unpackAnalysis(std::string_view bytes, std::string_view text);

} // namespace dateline
