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

/// Gives back all whole pages that are free now, wherever they are. Walks all that is free and lets nobody
/// allocate or free in an arena meanwhile: 60 to 200 ms of CPU with 100,000 articles, and 0.2 to 1.2 s by the
/// clock on a busy machine, in which the window stood still.
void giveBackMemoryNow();

/// The same in a worker thread, once nobody has asked or put it off for some seconds: what is done then needs
/// no memory, and has no results to show. For whoever has let go of much, in any thread.
void giveBackMemorySoon();
/// Work begins that asks when it has ended.
void putOffGivingBack();

} // namespace dateline
