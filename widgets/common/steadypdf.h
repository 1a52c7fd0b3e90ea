// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What QPdfWriter needs to write the same bytes for the same picture, whenever and in whichever process.

#include <QByteArray>

namespace dateline {

/// QPdfWriter writes its fonts in the order of a hash, which Qt begins with another number in each process.
/// While this lives, hashes begin alike.
class SteadyHashes
{
public:
    SteadyHashes();
    SteadyHashes(const SteadyHashes&) = delete;
    SteadyHashes& operator=(const SteadyHashes&) = delete;
    ~SteadyHashes();
};

/// QPdfWriter writes the time of making, which would make each file another one: spaces of the same length
/// instead, so that the places which the file gives for its parts stay true.
void removeTime(QByteArray& pdf);

} // namespace dateline
