// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The style and the script that every report holds. The script is a convenience: without it everything can be
// read.

#include <string_view>

namespace dateline::report {

std::string_view styleSheet();
std::string_view script();
/// "sha256-...": names the script in the document's security policy, which allows no other.
std::string_view scriptHash();

} // namespace dateline::report
