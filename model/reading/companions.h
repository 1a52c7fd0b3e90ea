// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What stands among articles and is none: "Bridge_files" beside "Bridge.html", the pictures, scripts and
// frames that a browser saved with a page; "work.dateline", a project, and what the program has beside it
// while it is open.

#include <set>
#include <string>
#include <string_view>

namespace dateline {

/// The folder's name ends as browsers end them, in the browser's language.
bool isNamedAsCompanion(std::string_view folder);
/// Its page is among `names`, too: those of the same folder, or all as paths from one place.
bool isCompanion(std::string_view folder, const std::set<std::string>& names);

/// A project, its log, its lock, or what was kept of one that was damaged or older: by the name alone.
bool isProjectFile(std::string_view name);

} // namespace dateline
