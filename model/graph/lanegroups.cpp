// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/lanegroups.h"

#include "model/graph/centrality.h"
#include "model/graph/communities.h"
#include "model/graph/networkpart.h"

#include <algorithm>

namespace dateline::graph {

namespace {

constexpr std::size_t mostNamed = 3; // members in the name of a group

/// "NATO, Russia, Vladimir Putin": the members that are linked most, in that order.
std::string groupName(
    const Corpus& corpus, std::vector<EntityId>& members, const std::vector<std::uint64_t>& strength)
{
    const auto stronger = [&](EntityId left, EntityId right) {
        const std::uint64_t a = strength[left.index()];
        const std::uint64_t b = strength[right.index()];
        return a != b ? a > b : left < right;
    };
    const auto named = members.begin() + static_cast<std::ptrdiff_t>(std::min(mostNamed, members.size()));
    std::partial_sort(members.begin(), named, members.end(), stronger);
    std::string name;
    for (auto member = members.begin(); member != named; ++member) {
        name += (name.empty() ? "" : ", ") + corpus[*member].name;
    }
    return name;
}

} // namespace

Expected<LaneGroups> laneGroups(const Corpus& corpus, Progress& progress)
{
    const EntityNetwork network(corpus);
    const WeightedGraph graph = graphOf(network);
    const Expected<Communities> found = communities(graph, progress);
    if (!found) {
        return Unexpected{found.error()};
    }
    std::vector<std::vector<EntityId>> members(found->count);
    for (std::size_t i = 0; i < found->community.size(); ++i) {
        members[found->community[i]].push_back(EntityId::fromIndex(i));
    }
    const std::vector<std::uint64_t> strength = strengths(graph);
    LaneGroups groups;
    groups.groupOf.assign(corpus.entities.size(), LaneGroups::none);
    for (std::vector<EntityId>& group : members) { // the largest first, as they are numbered
        if (group.size() > 1) {
            for (const EntityId member : group) {
                groups.groupOf[member.index()] = static_cast<std::uint32_t>(groups.names.size());
            }
            groups.names.push_back(groupName(corpus, group, strength));
        }
    }
    return groups;
}

} // namespace dateline::graph
