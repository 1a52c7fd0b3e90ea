// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A correction by the analyst, keyed by content and never by row, so that it survives a new extraction.
// Values only; storage is model/project, effect is model/resolution.

#include "model/base/contenthash.h"
#include "model/calendar/dayinterval.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dateline {

/// The article with this text was published then; nullopt takes an earlier setting back.
struct ArticleDateCorrection
{
    ContentHash article;
    std::optional<DayInterval> published;
    std::string reason; // the analyst's words, or how it was found ("file name pattern"); may be empty

    friend bool operator==(const ArticleDateCorrection&, const ArticleDateCorrection&) = default;
};

using Correction = std::variant<ArticleDateCorrection>;

} // namespace dateline
