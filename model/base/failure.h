// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a function that returns Expected returns where it failed: return failure(ErrorCode::Empty).

#include "model/base/expected.h"

#include <string>
#include <utility>

namespace dateline {

inline Unexpected<Error> failure(ErrorCode code, std::string detail = {}, ErrorLocation where = {})
{
    return Unexpected<Error>{{code, std::move(detail), std::move(where)}};
}

} // namespace dateline
