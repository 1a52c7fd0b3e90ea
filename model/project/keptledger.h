// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The ledger of a project: its rows as entries, and entries as rows. A row's JSON is the entry's line of JSON
// Lines.

#include "model/corrections/ledger.h"
#include "model/project/store.h"

#include <span>
#include <vector>

namespace dateline {

struct KeptLedger
{
    Ledger ledger;
    std::vector<Error> lost; // rows that are damaged, or that this version does not understand
    std::int64_t upTo = 0; // the number of the last row
};

/// Damage costs single entries, which are named; an error means that nothing could be read.
Expected<KeptLedger> readLedger(Store& store);

/// All or none; on the disk when it returns. What is there by uid stays as it is.
Expected<Done> appendEntries(Store& store, std::span<const LedgerEntry> entries);

} // namespace dateline
