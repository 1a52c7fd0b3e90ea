// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a program that was killed left beside its project file, for whoever puts another file in its place.

#include "model/base/expected.h"

#include <string>

namespace dateline {

/// Puts it into the file, which is then the whole project. Locked where somebody still reads there. Where
/// there is no file, or none that it could go into, it goes.
Expected<Done> putLogAway(const std::string& path);

} // namespace dateline
