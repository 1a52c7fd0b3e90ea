// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A ledger as JSON Lines, one entry a line, so that colleagues share corrections; also how a project keeps
// its rows. In a fixed field order and with nothing left out: what is read is written again byte for byte.
// Reading is strict, as a rule that is half understood would do something else: an unknown rule, field or
// word is an error that names its line. Linear.

#include "model/corrections/ledger.h"

#include <string_view>

namespace dateline {

std::string ledgerLine(const LedgerEntry& entry); // with its newline
/// Errors: BadJson (detail says what), LineTooLong. `line` with or without its newline.
Expected<LedgerEntry> ledgerEntry(std::string_view line);

std::string ledgerText(const Ledger& ledger);

struct LedgerImport
{
    std::size_t added = 0;
    std::size_t known = 0; // were there already
};

/// Adds the entries of `text` to the ledger: all of them, or none where a line is wrong; the error says which
/// line (file as given, lines counted from 1) and why. Blank lines are skipped.
Expected<LedgerImport> importLedger(std::string_view text, const std::string& file, Ledger& ledger);

inline constexpr std::size_t maxLedgerLine = 64U << 20;

} // namespace dateline
