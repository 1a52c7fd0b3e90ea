// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Navigation that was copied with an article: "Home | World | Europe", "HomeNEWSNews 2016...", "News  Sport
// Opinion". In: one line; a pass over it.

#include <string_view>

namespace dateline {

bool isNavigation(std::string_view line);

} // namespace dateline
