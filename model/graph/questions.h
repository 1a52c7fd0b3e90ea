// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Questions: what an analyst asks of a network, answered as rows that name entities: who is best connected,
// who links the others, who is influential, who belongs together, whose evidence grows, what two entities
// share. The order of rows is settled by whole numbers or, for measures that are fractions, by the measure
// and then by id. Costs: see centrality.h and communities.h; the rest is linear.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/graph/entitynetwork.h"

#include <optional>
#include <utility>
#include <vector>

namespace dateline::graph {

enum class Question : std::uint8_t { BestConnected, Bridges, Influential, Groups, Rising };
inline constexpr int questionCount = 5;

struct AnswerRow
{
    EntityId entity;
    std::uint32_t links = 0;
    std::uint32_t sentences = 0; // of evidence of these links; for Rising: in the later window
    std::uint32_t before = 0; // Rising: sentences in the earlier window
    std::uint32_t group = 0; // Groups: from 1, largest first
    double value = 0; // Bridges: share of pairs; Influential: share of the walk; Rising: times as much a day
};

struct Answer
{
    Question question = Question::BestConnected;
    std::vector<AnswerRow> rows; // best first; without entities that have no evidence
    std::uint32_t pivots = 0; // Bridges: 0 = exact, else measured from so many entities
    double error = 0; // Bridges, sampled: half width of the 95 % interval of the first row's value
    std::uint32_t groups = 0; // Groups: of two members at least
    double modularity = 0; // Groups
    DayInterval earlier; // Rising
    DayInterval later;
};

/// BestConnected, Bridges, Influential or Groups. Error: only Cancelled.
Expected<Answer> answer(const EntityNetwork& network, Question question, Progress& progress);

/// `earlier` and `later`: the same corpus counted in these windows.
Answer rising(
    const EntityNetwork& earlier, DayInterval earlierDays, const EntityNetwork& later, DayInterval laterDays);

/// Who rose in `window`, against `earlier` or, without it, the time just before, as long;
/// without a window the later half of the evidence's time against the earlier. nullopt: too
/// little of the evidence is dated to cut it.
std::optional<Answer> rising(const Corpus& corpus, const EvidenceFilter& evidence,
    std::optional<DayInterval> window, std::optional<DayInterval> earlier = {});

/// The evidence's time, cut at the day that halves its sentences; nullopt if too little is dated.
std::optional<std::pair<DayInterval, DayInterval>> halvesOf(
    const Corpus& corpus, const EvidenceFilter& filter);

struct SharedNeighbour
{
    EntityId entity;
    std::uint32_t sentencesA = 0;
    std::uint32_t sentencesB = 0;
};

/// Whom both are linked with; those first whose weaker link is strongest.
std::vector<SharedNeighbour> shared(const EntityNetwork& network, EntityId a, EntityId b);

/// "best-connected", as the command line writes it.
std::string_view toString(Question question);
std::optional<Question> questionFrom(std::string_view word);

} // namespace dateline::graph
