// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What is made of millions of pieces takes tenths of a second to let go of. Whoever lets go of it last, the
// window most of the time, hands that to a worker thread.

#include <QThreadPool>

#include <memory>
#include <utility>

namespace dateline {

template <typename T> std::shared_ptr<const T> releasedInBackground(std::shared_ptr<const T> held)
{
    const T* const thing = held.get();
    return {thing, [held = std::move(held)](const T*) mutable {
                if (QThreadPool* pool = QThreadPool::globalInstance()) { // else the program ends
                    pool->start([last = std::move(held)]() mutable { last.reset(); });
                }
            }};
}

} // namespace dateline
