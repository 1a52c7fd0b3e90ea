// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A file of corrections that the user names, for whoever imports or applies it.

#include "model/base/expected.h"

#include <QString>

#include <cstdint>
#include <string>

namespace dateline {

inline constexpr std::int64_t mostLedgerBytes = 1LL << 30; // far above any ledger

/// All of it, for importLedger(); "-" is standard input. NotFound, Unreadable, or TooLarge where it has more
/// than `most` bytes, of which no more are read: a pipe or a device may have no end.
Expected<std::string> readLedgerFile(const QString& path, std::int64_t most = mostLedgerBytes);

} // namespace dateline
