// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/freedmemory.h"

#include <cstdlib> // with glibc it says that it is that

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace dateline {

void giveBackFreedMemory()
{
#ifdef __GLIBC__
    constexpr int keptAtEnds = 1 << 20;
    mallopt(M_TRIM_THRESHOLD, keptAtEnds); // set once, it no longer moves
#endif
}

void giveBackMemoryNow()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace dateline
