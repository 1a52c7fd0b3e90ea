// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/keptledger.h"

#include "model/corrections/ledgerlines.h"

namespace dateline {

Expected<KeptLedger> readLedger(Store& store)
{
    const Expected<std::vector<LedgerRow>> rows = store.ledger();
    if (!rows) {
        return Unexpected{rows.error()};
    }
    KeptLedger kept;
    kept.upTo = rows->empty() ? 0 : rows->back().sequence;
    for (const LedgerRow& row : *rows) {
        Expected<LedgerEntry> entry = ledgerEntry(row.json);
        Expected<Appended> appended = entry ? kept.ledger.take(std::move(*entry)) : Unexpected{entry.error()};
        if (!appended) {
            kept.lost.push_back({appended.error().code,
                "ledger " + std::to_string(row.sequence) + ": " + appended.error().detail,
                {store.location(), 0}});
        }
    }
    kept.ledger.settle();
    return kept;
}

Expected<Done> appendEntries(Store& store, std::span<const LedgerEntry> entries)
{
    std::vector<LedgerRow> rows;
    for (const LedgerEntry& entry : entries) {
        std::string line = ledgerLine(entry);
        line.pop_back(); // its newline
        rows.push_back({0, entry.uid, entry.author, entry.at, entry.undoes, std::move(line)});
    }
    const Expected<std::vector<LedgerRow>> appended = store.append(rows);
    return appended ? Expected<Done>(Done{}) : Unexpected{appended.error()};
}

} // namespace dateline
