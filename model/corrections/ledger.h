// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Ledger: all that analysts have corrected, in order, append only. A step is what was done at once and is
// undone at once; an undo is an entry of its own that names the step (or the undo: that is a redo). So
// several people's ledgers can be joined, and nothing that was once written is ever lost. In: entries; out:
// the rules in force, in order, and which of them contradict each other. Appending and looking up cost O(log
// n); the rules in force and the conflicts are linear but for sorting.

#include "model/base/expected.h"
#include "model/corrections/correction.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace dateline {

/// One row of the ledger: a step of corrections, or the taking back of another entry.
struct LedgerEntry
{
    std::string uid; // 1 to 64 of 0-9, a-z and '-'; unique in all ledgers
    std::string author;
    // seconds since 1970 when it was made; 0 = not known. For people: nothing is decided by it.
    std::int64_t at = 0;
    std::string undoes; // uid of an earlier entry; empty: this is a step
    std::vector<Correction> corrections; // of a step

    friend bool operator==(const LedgerEntry&, const LedgerEntry&) = default;
};

struct RuleRef
{
    std::uint32_t entry = 0; // index into Ledger::entries()
    std::uint32_t correction = 0; // index into its corrections

    friend constexpr auto operator<=>(RuleRef, RuleRef) = default;
};

/// Two rules in force that say different things of the same. Somebody who changes their own mind is no
/// conflict.
struct Conflict
{
    enum class Outcome : std::uint8_t {
        LaterWins, // both speak of the same in one way: the second holds
        Undecided, // one only contradicts the other by way of more rules: the names stay apart until somebody
                   // decides
    };

    RuleRef first;
    RuleRef second;
    Outcome outcome = Outcome::LaterWins;

    friend bool operator==(const Conflict&, const Conflict&) = default;
};

enum class Appended : std::uint8_t { Added, Known };

class Ledger
{
public:
    static constexpr std::size_t maxEntries = 4'000'000;
    static constexpr std::size_t maxCorrectionsPerStep = 100'000;

    const std::vector<LedgerEntry>& entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.empty(); }

    /// Known: the same entry was there already. Errors: BadJson with what is wrong in `detail` (a flaw of a
    /// correction, a bad uid, an entry with neither or both), DuplicateId (another entry has this uid),
    /// NotFound (nothing to undo under that uid), LimitReached. The ledger is then as before.
    Expected<Appended> append(LedgerEntry entry);
    /// Many at once: append() follows what is undone and redone to its beginning each time. Until settle(),
    /// which looks at each entry once, nothing says what holds.
    Expected<Appended> take(LedgerEntry entry);
    void settle();

    const LedgerEntry* find(const std::string& uid) const;
    /// Neither taken back nor a taking back of what does not hold itself.
    bool isInForce(std::size_t entry) const { return m_takenBack[entry] == 0; }
    /// The rules in force, in order; where two speak of the same the later decides.
    std::vector<RuleRef> rules() const;
    std::vector<Correction> corrections() const; // of rules(), in the same order
    const Correction& operator[](RuleRef rule) const
    {
        return m_entries[rule.entry].corrections[rule.correction];
    }

private:
    void takeBack(std::uint32_t entry);

    std::vector<LedgerEntry> m_entries;
    std::map<std::string, std::uint32_t> m_byUid;
    std::vector<std::uint32_t> m_takenBack; // by how many entries that are in force themselves
};

/// Notes change nothing of what is resolved.
bool isNote(const Correction& correction);

/// The entry that takes back `entry`; appended, it undoes a step and redoes an undo.
LedgerEntry takingBack(const LedgerEntry& entry, std::string uid, std::string author, std::int64_t at);

/// Contradictions among the rules in force, by second rule, then first.
std::vector<Conflict> findConflicts(const Ledger& ledger);

} // namespace dateline
