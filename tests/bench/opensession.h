// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a window's session holds of a project and how long it takes: opened for the first time (all is
// resolved), opened again (the kept corpus is taken), after a correction. Without any view: what those hold
// comes on top.

#include <QString>

#include <cstdint>
#include <functional>

namespace dateline::bench {

enum class Corrections : std::uint8_t { Make, Leave };

/// The project must be closed. `number` takes each figure with its name.
void measureSession(const QString& project, double articles, Corrections corrections,
    const std::function<void(const char*, double)>& number);

} // namespace dateline::bench
