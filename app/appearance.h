// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Light or dark, for the whole application. "As the system" keeps the palette of the desktop's own theme
// where Qt got one; where it did not (plain Fusion), it asks the desktop portal and takes Dateline's own
// palettes.

#include "app/settings.h"

#include <QObject>

namespace dateline {

void applyAppearance(Appearance appearance);

/// Keeps following the desktop while `appearance` is System; made once, by runWindow.
void followSystemAppearance(QObject* parent, const Settings* settings);

} // namespace dateline
