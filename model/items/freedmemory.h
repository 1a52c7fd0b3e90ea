// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the C library does with memory that was freed. Each correction makes a corpus and lets go of the one
// before, in whatever threads; left alone glibc keeps most of what was freed: a window on 10,000 articles
// grew from 320 to 720 MB in sixteen corrections while it used 250 of them all the time. Elsewhere than with
// glibc these do nothing.

namespace dateline {

/// From now on each arena gives back what is free at its end, beyond a megabyte. Otherwise that limit rises
/// with the largest array that was ever freed, up to 64 MB, and there are eight arenas a processor. Call it
/// once, at the start of a program. Costs no measurable time (1 % of resolving, in the kernel).
void giveBackFreedMemory();

/// Gives back all whole pages that are free now, wherever they are. Walks all that is free, tens of
/// milliseconds in a gigabyte: for a worker thread that has let go of much.
void giveBackMemoryNow();

} // namespace dateline
