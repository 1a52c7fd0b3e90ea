// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the user gave names (layouts, views), as entries of a menu.

#include "app/settings.h"

#include <functional>

class QMenu;

namespace dateline {

using NamedAction = std::function<void(const NamedJson& thing)>;

void emptyMenu(QMenu& menu); // without its sub-menus too, which QMenu::clear() leaves behind
void addNamed(QMenu& menu, const std::vector<NamedJson>& things, const NamedAction& act);
/// A sub-menu "Forget"; none where there is nothing to forget. `forget` asks first.
void addForgetMenu(QMenu& menu, const std::vector<NamedJson>& things, const NamedAction& forget);

} // namespace dateline
