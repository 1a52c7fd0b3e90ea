// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/corrections/ledger.h"

#include "model/base/failure.h"
#include "model/text/asciiclass.h"
#include "model/text/utf8.h"

#include <algorithm>

namespace dateline {

namespace {

bool isUid(const std::string& uid)
{
    const auto allowed = [](char c) { return isAsciiDigit(c) || isAsciiLower(c) || c == '-'; };
    return !uid.empty() && uid.size() <= 64 && std::all_of(uid.begin(), uid.end(), allowed);
}

std::string_view flawOf(const LedgerEntry& entry)
{
    if (!isUid(entry.uid)) {
        return "a uid is 1 to 64 of 0-9, a-z and -";
    }
    if (entry.author.size() > correctionLimits.textBytes || !isValidUtf8(entry.author)) {
        return "the author is too long or no UTF-8";
    }
    if (entry.undoes.empty() == entry.corrections.empty()) {
        return "an entry either corrects or undoes";
    }
    for (const Correction& correction : entry.corrections) {
        if (const std::string_view flaw = flawOf(correction); !flaw.empty()) {
            return flaw;
        }
    }
    return "";
}

} // namespace

Expected<Appended> Ledger::append(LedgerEntry entry)
{
    Expected<Appended> taken = take(std::move(entry));
    if (taken && *taken == Appended::Added) {
        takeBack(static_cast<std::uint32_t>(m_entries.size() - 1));
    }
    return taken;
}

Expected<Appended> Ledger::take(LedgerEntry entry)
{
    if (m_entries.size() >= maxEntries || entry.corrections.size() > maxCorrectionsPerStep) {
        return failure(ErrorCode::LimitReached, entry.uid);
    }
    if (const std::string_view flaw = flawOf(entry); !flaw.empty()) {
        return failure(ErrorCode::BadJson, std::string(flaw));
    }
    if (const LedgerEntry* known = find(entry.uid)) {
        return *known == entry ? Expected<Appended>(Appended::Known)
                               : failure(ErrorCode::DuplicateId, entry.uid);
    }
    if (!entry.undoes.empty() && find(entry.undoes) == nullptr) {
        return failure(ErrorCode::NotFound, entry.undoes);
    }
    m_byUid.emplace(entry.uid, static_cast<std::uint32_t>(m_entries.size()));
    m_entries.push_back(std::move(entry));
    m_takenBack.push_back(0);
    return Appended::Added;
}

void Ledger::settle()
{
    std::fill(m_takenBack.begin(), m_takenBack.end(), 0U);
    for (std::size_t i = m_entries.size(); i-- > 0;) { // what takes back comes later
        if (!m_entries[i].undoes.empty() && isInForce(i)) {
            ++m_takenBack[m_byUid.at(m_entries[i].undoes)];
        }
    }
}

/// A new entry is in force. What it takes back is no longer, so that what that one took back is again, and so
/// on: a chain, as each entry names one, and it ends where nothing changes any more.
void Ledger::takeBack(std::uint32_t entry)
{
    for (bool holds = true; !m_entries[entry].undoes.empty(); holds = !holds) {
        entry = m_byUid.at(m_entries[entry].undoes);
        const std::uint32_t before = m_takenBack[entry];
        m_takenBack[entry] = holds ? before + 1 : before - 1;
        if ((before == 0) == (m_takenBack[entry] == 0)) {
            return;
        }
    }
}

const LedgerEntry* Ledger::find(const std::string& uid) const
{
    const auto at = m_byUid.find(uid);
    return at == m_byUid.end() ? nullptr : &m_entries[at->second];
}

std::vector<RuleRef> Ledger::rules() const
{
    std::vector<RuleRef> rules;
    for (std::uint32_t e = 0; e < m_entries.size(); ++e) {
        for (std::uint32_t c = 0; isInForce(e) && c < m_entries[e].corrections.size(); ++c) {
            rules.push_back({e, c});
        }
    }
    return rules;
}

std::vector<Correction> Ledger::corrections() const
{
    std::vector<Correction> corrections;
    for (const RuleRef rule : rules()) {
        corrections.push_back((*this)[rule]);
    }
    return corrections;
}

bool isNote(const Correction& correction)
{
    return std::holds_alternative<Note>(correction) || std::holds_alternative<TimelineNote>(correction);
}

LedgerEntry takingBack(const LedgerEntry& entry, std::string uid, std::string author, std::int64_t at)
{
    return {std::move(uid), std::move(author), at, entry.uid, {}};
}

} // namespace dateline
