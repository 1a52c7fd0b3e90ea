// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A damaged project file -> a sound one with everything of it that is whole: ledger (from either copy),
// articles, texts, analyses, settings, positions, sources. Packed blocks are left: they are derived again.
// Internal to the room.

#include "model/project/store.h"

namespace dateline::sqlite {

struct Rescued
{
    std::vector<Error> findings; // first: where the damaged file is kept; then what is lost, by name
};

/// What the sound file is called until the damaged one has made way.
std::string rescuedName(const std::string& path);

/// Puts the sound file in the place of `path`; the damaged one is kept beside it as "<name>.damaged-N". Where
/// nothing of a project is found the file stays as it is and `reason` comes back. The caller holds the lock.
Expected<Rescued> rescue(const std::string& path, const Error& reason, std::string_view program);

} // namespace dateline::sqlite
