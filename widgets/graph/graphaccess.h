// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What screen readers and other assistive programs see of the canvas: a list whose children
// are the nodes, by entity, with name, kind, counts and strongest links, where they are on
// the screen, and a way to select them.

namespace dateline {

/// Makes it known to Qt; as often as one likes.
void installGraphAccess();

} // namespace dateline
