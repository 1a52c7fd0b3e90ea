// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Any bytes as a ledger of corrections: refused with a reason and nothing changed, or read; and what is read
// is written and read again as the same.

#include "model/corrections/ledgerlines.h"

#include <cstdint>
#include <cstdlib>

using namespace dateline;

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 100'000) {
        return 0;
    }
    const std::string text(reinterpret_cast<const char*>(data), size);
    Ledger ledger;
    const Expected<LedgerImport> imported = importLedger(text, "fuzz", ledger);
    if (!imported) {
        require(ledger.isEmpty() && imported.error().where.line > 0 && !imported.error().detail.empty());
        return 0;
    }
    const std::string written = ledgerText(ledger);
    Ledger again;
    require(importLedger(written, "again", again).has_value());
    require(again.entries() == ledger.entries() && ledgerText(again) == written);
    for (const Conflict& conflict : findConflicts(ledger)) {
        require(conflict.first < conflict.second);
    }
    return 0;
}
