// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How the commands open a project: a file, or an address whose server may ask for a password. It is asked for
// on the terminal, without echo, only where ~/.pgpass, the service file and the environment had none; it is
// kept in memory only.

#include "model/project/store.h"

#include <memory>
#include <string>

namespace dateline {

Expected<std::unique_ptr<Store>> openProjectStore(const std::string& project, StoreAccess access);

/// For writing; a new one where there is none.
Expected<std::unique_ptr<Store>> openOrCreateProject(const std::string& project);

/// For what only reads, but leaves the rest of the work to others where it can: a shared project is opened
/// for writing if that is allowed.
Expected<std::unique_ptr<Store>> openProjectToRead(const std::string& project);

} // namespace dateline
