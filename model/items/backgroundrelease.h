// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What is made of millions of pieces takes tenths of a second to let go of. Whoever lets go of it last, the
// window most of the time, hands that to a worker thread.

#include "model/items/freedmemory.h"

#include <QThreadPool>

#include <cstdint>
#include <memory>
#include <utility>

namespace dateline {

enum class Freed : std::uint8_t {
    ForUse, // whoever comes next takes the memory
    GivenBack // it is much, and seldom
};

template <typename T>
std::shared_ptr<const T> releasedInBackground(std::shared_ptr<const T> held, Freed freed = Freed::ForUse)
{
    const T* const thing = held.get();
    return {thing, [held = std::move(held), freed](const T*) mutable {
                if (QThreadPool* pool = QThreadPool::globalInstance()) { // else the program ends
                    pool->start([last = std::move(held), freed]() mutable {
                        last.reset();
                        if (freed == Freed::GivenBack) {
                            giveBackMemorySoon();
                        }
                    });
                }
            }};
}

} // namespace dateline
