// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// RuleReport: which corrections could not be applied, and why; by the
// rule's place in the list of corrections.

#include "model/corpus/corpus.h"

#include <map>
#include <span>
#include <vector>

namespace dateline {

class RuleReport
{
public:
    void add(std::size_t rule, RuleProblem::Reason reason) { m_reasons.try_emplace(rule, reason); }
    void add(const RuleReport& other) { m_reasons.insert(other.m_reasons.begin(), other.m_reasons.end()); }

    /// Forgets what the other does not report, too.
    void keepOnly(const RuleReport& other)
    {
        std::erase_if(
            m_reasons, [&other](const auto& reported) { return !other.m_reasons.contains(reported.first); });
    }

    std::vector<RuleProblem> problems(std::span<const Correction> corrections) const
    {
        std::vector<RuleProblem> problems;
        for (const auto& [rule, reason] : m_reasons) {
            problems.push_back({reason, corrections[rule]});
        }
        return problems;
    }

private:
    std::map<std::size_t, RuleProblem::Reason> m_reasons; // the first of each rule
};

} // namespace dateline
