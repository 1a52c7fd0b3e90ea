// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// "Bridge_files" beside "Bridge.html": pictures, scripts and frames that a browser saved with a page.

#include <set>
#include <string>
#include <string_view>

namespace dateline {

/// The folder's name ends as browsers end them, in the browser's language.
bool isNamedAsCompanion(std::string_view folder);
/// Its page is among `names`, too: those of the same folder, or all as paths from one place.
bool isCompanion(std::string_view folder, const std::set<std::string>& names);

} // namespace dateline
