// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/questions.h"

#include "model/graph/centrality.h"
#include "model/graph/communities.h"
#include "model/graph/networkpart.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace dateline::graph {

namespace {

constexpr std::array<std::string_view, questionCount> words{
    "best-connected", "bridges", "influential", "groups", "rising"};

/// Entities with evidence; `value` comes from a vector by entity.
std::vector<AnswerRow> rowsOf(const EntityNetwork& network, const std::vector<std::uint64_t>& strength)
{
    std::vector<AnswerRow> rows;
    for (std::size_t i = 0; i < network.entities().size(); ++i) {
        if (network.entities()[i].degree > 0) {
            AnswerRow row;
            row.entity = EntityId::fromIndex(i);
            row.links = network.entities()[i].degree;
            row.sentences = static_cast<std::uint32_t>(strength[i]);
            rows.push_back(row);
        }
    }
    return rows;
}

void sortByValue(std::vector<AnswerRow>& rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const AnswerRow& left, const AnswerRow& right) {
        return left.value != right.value ? left.value > right.value : left.entity < right.entity;
    });
}

Expected<Done> addBridges(Answer& answer, const WeightedGraph& graph, Progress& progress)
{
    const Expected<Betweenness> found = betweenness(graph, {}, progress);
    if (!found) {
        return Unexpected{found.error()};
    }
    const double others = std::max<double>(1, static_cast<double>(answer.rows.size()) - 1);
    const double pairs = std::max(1.0, others * (others - 1) / 2);
    for (AnswerRow& row : answer.rows) {
        row.value = found->values[row.entity.index()] / pairs;
    }
    answer.pivots = found->pivots;
    answer.error = found->error / pairs;
    sortByValue(answer.rows);
    return Done{};
}

Expected<Done> addGroups(Answer& answer, const WeightedGraph& graph, Progress& progress)
{
    const Expected<Communities> found = communities(graph, progress);
    if (!found) {
        return Unexpected{found.error()};
    }
    std::vector<std::uint32_t> sizes(found->count, 0);
    for (AnswerRow& row : answer.rows) {
        ++sizes[found->community[row.entity.index()]];
        row.group = found->community[row.entity.index()] + 1;
    }
    answer.groups = static_cast<std::uint32_t>(
        std::count_if(sizes.begin(), sizes.end(), [](auto size) { return size > 1; }));
    answer.modularity = found->modularity;
    std::stable_sort(
        answer.rows.begin(), answer.rows.end(), [](const AnswerRow& left, const AnswerRow& right) {
            return std::tuple(left.group, right.sentences, left.entity)
                < std::tuple(right.group, left.sentences, right.entity);
        });
    return Done{};
}

} // namespace

Expected<Answer> answer(const EntityNetwork& network, Question question, Progress& progress)
{
    const WeightedGraph graph = graphOf(network);
    Answer result;
    result.question = question;
    result.rows = rowsOf(network, strengths(graph));
    Expected<Done> done = Done{};
    if (question == Question::Bridges) {
        done = addBridges(result, graph, progress);
    } else if (question == Question::Influential) {
        // Only those with links: in a narrow window most entities have none, and would take most of the walk.
        std::vector<EntityId> linked;
        for (const AnswerRow& row : result.rows) {
            linked.push_back(row.entity);
        }
        const std::vector<double> rank = pageRank(graphOf(network, partOf(network, std::move(linked), 1)));
        for (std::size_t i = 0; i < rank.size(); ++i) {
            result.rows[i].value = rank[i]; // both by id
        }
        sortByValue(result.rows);
    } else if (question == Question::Groups) {
        done = addGroups(result, graph, progress);
    } else {
        std::stable_sort(
            result.rows.begin(), result.rows.end(), [](const AnswerRow& left, const AnswerRow& right) {
                return std::tuple(right.links, right.sentences, left.entity)
                    < std::tuple(left.links, left.sentences, right.entity);
            });
    }
    if (!done) {
        return Unexpected{done.error()};
    }
    return result;
}

Answer rising(
    const EntityNetwork& earlier, DayInterval earlierDays, const EntityNetwork& later, DayInterval laterDays)
{
    const std::vector<std::uint64_t> before = strengths(graphOf(earlier));
    const std::vector<std::uint64_t> now = strengths(graphOf(later));
    Answer result;
    result.question = Question::Rising;
    result.earlier = earlierDays;
    result.later = laterDays;
    const std::int64_t earlierLength = earlierDays.days();
    const std::int64_t laterLength = laterDays.days();
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (before[i] + now[i] > 0) {
            AnswerRow row;
            row.entity = EntityId::fromIndex(i);
            row.links = later.entities()[i].degree;
            row.sentences = static_cast<std::uint32_t>(now[i]);
            row.before = static_cast<std::uint32_t>(before[i]);
            // One sentence more on either side, so that what is new has a
            // number and single sentences do not lead.
            row.value = static_cast<double>((std::int64_t(now[i]) + 1) * earlierLength)
                / static_cast<double>((std::int64_t(before[i]) + 1) * laterLength);
            result.rows.push_back(row);
        }
    }
    const auto gain
        = [&](const AnswerRow& row) { return row.sentences * earlierLength - row.before * laterLength; };
    std::stable_sort(
        result.rows.begin(), result.rows.end(), [&](const AnswerRow& left, const AnswerRow& right) {
            return gain(left) != gain(right) ? gain(left) > gain(right) : left.entity < right.entity;
        });
    return result;
}

std::optional<Answer> rising(const Corpus& corpus, const EvidenceFilter& evidence,
    std::optional<DayInterval> window, std::optional<DayInterval> earlier)
{
    std::optional<std::pair<DayInterval, DayInterval>> times;
    if (window) {
        const auto length = static_cast<DayNumber>(window->days());
        times = std::pair(earlier.value_or(DayInterval{window->from - length, window->from - 1}), *window);
    } else {
        times = halvesOf(corpus, evidence);
    }
    if (!times) {
        return std::nullopt;
    }
    EvidenceFilter before = evidence;
    before.window = times->first;
    EvidenceFilter now = evidence;
    now.window = times->second;
    return rising(EntityNetwork(corpus, before), times->first, EntityNetwork(corpus, now), times->second);
}

std::optional<std::pair<DayInterval, DayInterval>> halvesOf(
    const Corpus& corpus, const EvidenceFilter& filter)
{
    std::vector<DayNumber> days;
    for (const Link& link : corpus.links) {
        for (const MentionRef evidence : link.evidence) {
            const ArticleBlock& block = corpus[evidence.article];
            const RelationTelling telling = block.relation(evidence.index);
            if (telling.date && passes(block, telling, filter)) {
                days.push_back(telling.date->from);
            }
        }
    }
    if (days.size() < 2) {
        return std::nullopt;
    }
    std::sort(days.begin(), days.end());
    const DayNumber middle = days[days.size() / 2];
    if (middle == days.front()) {
        return std::nullopt; // all on one day
    }
    // Evidence from long ago (a birth, a founding) would stretch the earlier half over decades: it begins
    // where the first twentieth ends.
    const DayNumber first = std::min(days[days.size() / 20], static_cast<DayNumber>(middle - 1));
    return std::pair(
        DayInterval{first, static_cast<DayNumber>(middle - 1)}, DayInterval{middle, days.back()});
}

std::vector<SharedNeighbour> shared(const EntityNetwork& network, EntityId a, EntityId b)
{
    std::vector<Neighbour> ofB = network.neighbours(b);
    const auto byEntity
        = [](const Neighbour& left, const Neighbour& right) { return left.entity < right.entity; };
    std::sort(ofB.begin(), ofB.end(), byEntity);
    std::vector<SharedNeighbour> result;
    for (const Neighbour& one : network.neighbours(a)) {
        const auto other = std::lower_bound(ofB.begin(), ofB.end(), one, byEntity);
        if (other != ofB.end() && other->entity == one.entity && one.entity != b && one.entity != a) {
            result.push_back({one.entity, one.sentences, other->sentences});
        }
    }
    std::stable_sort(
        result.begin(), result.end(), [](const SharedNeighbour& left, const SharedNeighbour& right) {
            const auto key = [](const SharedNeighbour& each) {
                return std::pair(
                    std::min(each.sentencesA, each.sentencesB), each.sentencesA + each.sentencesB);
            };
            return key(left) != key(right) ? key(left) > key(right) : left.entity < right.entity;
        });
    return result;
}

std::string_view toString(Question question)
{
    return words.at(static_cast<std::size_t>(question));
}

std::optional<Question> questionFrom(std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<Question>(found - words.begin()));
}

} // namespace dateline::graph
