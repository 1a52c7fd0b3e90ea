// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A text as a file, written whole or not at all, and the ending of its name.

#include "model/base/expected.h"

#include <string>
#include <string_view>

namespace dateline {

/// ".csv" of "a/B.CSV": from the last dot on, in lower case; empty without one.
std::string endingOf(std::string_view path);

/// Replaces what stands at the path only when all is written. Error: Unwritable.
Expected<Done> writeTextFile(const std::string& path, const std::string& text);

} // namespace dateline
