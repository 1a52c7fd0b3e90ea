// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/freedmemory.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <cstdlib> // with glibc it says that it is that

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace dateline {

namespace {

constexpr int quietMilliseconds = 5000;
std::atomic<int> asked{0}; // whoever asked last counts; of the whole process, as the memory is

} // namespace

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

void giveBackMemorySoon()
{
    QCoreApplication* application = QCoreApplication::instance();
    if (application == nullptr) { // the program ends
        return;
    }
    const auto whenQuiet = [mine = ++asked] {
        if (mine == asked) {
            QThreadPool::globalInstance()->start(giveBackMemoryNow);
        }
    };
    const auto wait
        = [application, whenQuiet] { QTimer::singleShot(quietMilliseconds, application, whenQuiet); };
    QMetaObject::invokeMethod(application, wait, Qt::QueuedConnection); // the asking thread may end
}

void putOffGivingBack()
{
    ++asked;
}

} // namespace dateline
